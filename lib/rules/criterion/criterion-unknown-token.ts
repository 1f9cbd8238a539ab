import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-unknown-token',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'X', 'A'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'], info: ['AANZ@2025-08-22', 'X', 'A'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AANZ@2025-08-22', 'X', 'A'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'EAV', lines: [{ itemNo: '1', criterion: 'CTH' }] }],
    pass: [{ form: 'EAV', lines: [{ itemNo: '1', criterion: 'PSR' }] }],
  },
});
