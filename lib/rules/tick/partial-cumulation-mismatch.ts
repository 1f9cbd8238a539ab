import { defineRule } from '../rule';

export default defineRule({
  id: 'partial-cumulation-mismatch',
  family: 'tick',
  forms: ['D'],
  needs: ['ticks.partial-cumulation', 'lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'partialCumulation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', ticks: { 'partial-cumulation': false }, lines: [{ itemNo: '1', criterion: 'PC 25%' }] }],
    pass: [{ form: 'D', ticks: { 'partial-cumulation': true }, lines: [{ itemNo: '1', criterion: 'PC 25%' }] }],
  },
});
