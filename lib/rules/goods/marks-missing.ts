import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'marks-missing',
  family: 'goods',
  forms: allExcept('EAV', 'EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['lines[].marks'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', marks: '' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', marks: 'N/M' }] }],
  },
});
