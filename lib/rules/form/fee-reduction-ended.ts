import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'fee-reduction-ended',
  family: 'form',
  forms: ALL_FORMS,
  needs: ['applicationDate', 'status'],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', status: 'draft', applicationDate: '2027-01-05' }],
    pass: [{ form: 'D', status: 'draft', applicationDate: '2026-11-19' }],
  },
});
