import { defineRule } from '../rule';

export default defineRule({
  id: 'third-party-name-not-invoice-issuer',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'VK', 'VJ', 'EAV'],
  needs: ['invoices[].issuer.name|documents.commercialInvoice.seller.name', 'boxes|lines[].description|remarks'],
  severity: 'warning',
  mark: 'C2',
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'AI',
        invoices: [{ issuer: { name: 'PANASIA INTERNATIONAL LTD', country: 'AE' } }],
        boxes: { '7': 'TEAK ROUND LOGS THIRD COUNTRY INVOICING: CONCORDE COMMODITIES PTE LTD, SINGAPORE' },
      },
    ],
    pass: [
      {
        form: 'AI',
        invoices: [{ issuer: { name: 'PANASIA INTERNATIONAL LTD', country: 'AE' } }],
        boxes: { '7': 'TEAK ROUND LOGS THIRD COUNTRY INVOICING: PANASIA INTERNATIONAL LTD, UAE' },
      },
    ],
  },
});
