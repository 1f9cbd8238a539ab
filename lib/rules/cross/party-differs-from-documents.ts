import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'party-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'exporter.name|exporter.taxCode|consignee.name',
    'documents.commercialInvoice.buyer.name|documents.billOfLading.shipper|documents.billOfLading.consignee|documents.exportDeclaration.exporter|documents.exportDeclaration.exporterTaxCode|documents.exportDeclaration.consignee',
  ],
  severity: 'warning',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        documents: { commercialInvoice: { buyer: { name: 'BANGKOK FASHION CO., LTD' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        documents: { commercialInvoice: { buyer: { name: 'SIAM TRADING COMPANY LIMITED' } } },
      },
    ],
  },
});
