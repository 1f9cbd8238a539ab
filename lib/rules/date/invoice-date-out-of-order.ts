import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'invoice-date-out-of-order',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['invoices[].date', 'transport.departureDate|applicationDate|issueDate'],
  severity: { default: 'warning', error: ['VN-CU'] },
  mark: { default: 'C2', C: ['VN-CU'] },
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', invoices: [{ date: '2026-11-25' }], transport: { departureDate: '2026-11-18' } }],
    pass: [{ form: 'D', invoices: [{ date: '2026-11-15' }], transport: { departureDate: '2026-11-18' } }],
  },
});
