import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-ctsh-missing',
  family: 'criterion',
  forms: ['AI'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'AI', lines: [{ itemNo: '1', criterion: 'RVC 37%' }] }],
    pass: [{ form: 'AI', lines: [{ itemNo: '1', criterion: 'RVC [79.73]% + CTSH' }] }],
  },
});
