import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-percentage-missing',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'VK', 'AI', 'AHK', 'CPTPP', 'VC'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'RVC' }] }],
    pass: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 50%' }] }],
  },
});
