import { defineRule } from '../rule';

export default defineRule({
  id: 'certificate-not-needed',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'EUR.1', 'EUR.1-UK', 'VC', 'VI'],
  needs: ['totals.fob.amount|lines[].fob.amount|invoices[].total', 'importingCountry'],
  severity: 'info',
  mark: 'C',
  basis: 'exemption',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EUR.1', importingCountry: 'EU', invoices: [{ total: { amount: '5000.00', currency: 'EUR' } }] }],
    pass: [{ form: 'EUR.1', importingCountry: 'EU', invoices: [{ total: { amount: '15000.00', currency: 'EUR' } }] }],
  },
});
