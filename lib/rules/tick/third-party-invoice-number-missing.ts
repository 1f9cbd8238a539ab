import { defineRule } from '../rule';

export default defineRule({
  id: 'third-party-invoice-number-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'AHK', 'RCEP', 'VK', 'VJ'],
  needs: ['ticks.third-party-invoicing|remarks|boxes', 'invoices[].number', 'invoices[].issuer.country', 'exportingCountry'],
  severity: { default: 'warning', error: ['AJ', 'VJ'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C2', C: ['E', 'AJ', 'VJ', 'AANZ', 'RCEP', 'AHK'], U: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        importingCountry: 'ID',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'CN-77', issuer: { country: 'CN' } }],
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'TH-77', issuer: { country: 'TH' } }],
      },
    ],
  },
});
