import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'true-copy-date-changed',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['certifiedTrueCopy', 'issueDate', 'replaces.issueDate|documents.issuedCertificate.issueDate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  basis: 'copy',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', certifiedTrueCopy: true, issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } }],
    pass: [{ form: 'D', certifiedTrueCopy: true, issueDate: '2026-09-01', replaces: { issueDate: '2026-09-01' } }],
  },
});
