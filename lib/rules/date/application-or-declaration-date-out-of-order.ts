import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'application-or-declaration-date-out-of-order',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['applicationDate|exportDeclarations[].date', 'issueDate|transport.departureDate'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', applicationDate: '2026-11-22', issueDate: '2026-11-20' }],
    pass: [{ form: 'D', applicationDate: '2026-11-19', issueDate: '2026-11-20' }],
  },
});
