import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'invoice-missing',
  family: 'form',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI', 'A', 'ICO'),
  needs: ['invoices|lines[].invoiceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['X', 'S', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['X', 'S', 'VN-CU'] },
  basis: 'invoice',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', invoices: [{ number: 'INV-01', date: '' }] }],
    pass: [{ form: 'D', invoices: [{ number: 'INV-01', date: '2026-11-15' }] }],
  },
});
