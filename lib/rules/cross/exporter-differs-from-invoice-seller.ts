import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'exporter-differs-from-invoice-seller',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: [
    'exporter.name',
    'documents.commercialInvoice.seller.name',
    'documents.commercialInvoice.seller.country',
    'exportingCountry',
  ],
  severity: 'info',
  mark: 'U',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU TRADING JSC' },
        documents: { commercialInvoice: { seller: { name: 'SAO MAI GARMENT CO., LTD', country: 'VN' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        documents: { commercialInvoice: { seller: { name: 'AN PHU GARMEMT COMPANY LIMITED', country: 'VN' } } },
      },
    ],
  },
});
