import { defineRule } from '../rule';

export default defineRule({
  id: 'cth-not-open-for-chapter',
  family: 'criterion',
  forms: ['E'],
  needs: ['lines[].criterion', 'lines[].hsImport|lines[].hsExport'],
  severity: 'error',
  mark: 'C',
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'CTH', hsImport: '390110' }] }],
    pass: [{ form: 'E', lines: [{ itemNo: '1', criterion: 'CTH', hsImport: '640399' }] }],
  },
});
