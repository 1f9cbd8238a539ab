import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-percentage-below-threshold',
  family: 'criterion',
  forms: ['D', 'E', 'AI', 'AHK', 'VK'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['VK', 'AHK'] },
  mark: 'C',
  basis: 'percentage',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 38%' }] }],
    pass: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 42%' }] }],
  },
});
