import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-combination-wrong',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'VK', 'AI', 'AANZ', 'EAV'],
  needs: ['lines[].criterion'],
  severity: { default: 'warning', error: ['EAV'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['E'], U: ['AANZ@2025-08-22'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', criterion: 'CTSH 35%' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', criterion: 'CTSH+35%' }] }],
  },
});
