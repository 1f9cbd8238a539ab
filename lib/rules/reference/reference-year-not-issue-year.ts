import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'reference-year-not-issue-year',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry', 'issueDate'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP'],
    info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 25/02/00006', issueDate: '2026-11-20' }],
    pass: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006', issueDate: '2026-11-20' }],
  },
});
