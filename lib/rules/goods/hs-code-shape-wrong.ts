import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'hs-code-shape-wrong',
  family: 'goods',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', hsExport: '7703420O' }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', hsExport: '6203.42.00' }] }],
  },
});
