import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'date-in-future',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['issueDate|applicationDate|invoices[].date|exportDeclarations[].date'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', invoices: [{ date: '2062-11-15' }] }],
    pass: [{ form: 'D', invoices: [{ date: '2026-11-15' }] }],
  },
});
