import { defineRule } from '../rule';

export default defineRule({
  id: 'third-party-invoicing-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'CPTPP'],
  needs: ['ticks.third-party-invoicing', 'invoices[].issuer.country', 'exportingCountry', 'importingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
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
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'CH' } }],
        ticks: { 'third-party-invoicing': false },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'CH' } }],
        ticks: { 'third-party-invoicing': true },
      },
    ],
  },
});
