import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-missing',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'A'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['A'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['A'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', criterion: '' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', criterion: 'CTH' }] }],
  },
});
