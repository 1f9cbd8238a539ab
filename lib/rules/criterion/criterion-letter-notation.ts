import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-letter-notation',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AANZ@2025-08-22'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VJ', lines: [{ itemNo: '1', criterion: 'B' }] }],
    pass: [{ form: 'VJ', lines: [{ itemNo: '1', criterion: 'LVC' }] }],
  },
});
