import { defineRule } from '../rule';

export default defineRule({
  id: 'third-party-details-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['ticks.third-party-invoicing|invoices[].issuer.country', 'boxes|lines[].description|remarks'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': '100 CARTONS MEN COTTON TROUSERS HS 62034290' },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': '100 CARTONS MEN COTTON TROUSERS HS 62034290 THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
    ],
  },
});
