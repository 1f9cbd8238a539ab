import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'reissue-too-late',
  family: 'date',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'EAV', 'VI', 'VC', 'X'),
  needs: ['applicationDate', 'replaces.issueDate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['S', 'A', 'ICO'] },
  basis: 'copy',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', applicationDate: '2026-11-19', replaces: { issueDate: '2025-09-01' } }],
    pass: [{ form: 'D', applicationDate: '2026-11-19', replaces: { issueDate: '2026-09-01' } }],
  },
});
