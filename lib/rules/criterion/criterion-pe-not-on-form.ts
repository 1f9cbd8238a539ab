import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-pe-not-on-form',
  family: 'criterion',
  forms: ['D', 'AK'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'AK', lines: [{ itemNo: '1', criterion: 'PE' }] }],
    pass: [{ form: 'AK', lines: [{ itemNo: '1', criterion: 'WO-AK' }] }],
  },
});
