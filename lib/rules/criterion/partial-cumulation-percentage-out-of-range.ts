import { defineRule } from '../rule';

export default defineRule({
  id: 'partial-cumulation-percentage-out-of-range',
  family: 'criterion',
  forms: ['D'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'partialCumulation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', criterion: 'PC 41%' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', criterion: 'PC 39%' }] }],
  },
});
