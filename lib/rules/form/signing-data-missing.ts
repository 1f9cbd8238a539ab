import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'signing-data-missing',
  family: 'form',
  forms: ALL_FORMS,
  needs: ['status', 'applicationDate|issueDate|issuingAuthority'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'],
    info: ['X', 'S', 'VN-CU', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'declaration',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', status: 'submitted', applicationDate: '' }],
    pass: [{ form: 'D', status: 'submitted', applicationDate: '2026-11-19' }],
  },
});
