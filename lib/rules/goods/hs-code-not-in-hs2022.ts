import { defineRule } from '../rule';

export default defineRule({
  id: 'hs-code-not-in-hs2022',
  family: 'goods',
  forms: ['D', 'RCEP', 'AK', 'B'],
  needs: ['lines[].hsImport|lines[].hsExport', 'issueDate|applicationDate'],
  severity: { default: 'warning', error: ['RCEP'], info: ['B'] },
  mark: { default: 'C2', C: ['AK', 'RCEP'], U: ['B'] },
  basis: 'hs',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', issueDate: '2026-11-20', lines: [{ itemNo: '1', hsImport: '85414021' }] }],
    pass: [{ form: 'D', issueDate: '2026-11-20', lines: [{ itemNo: '1', hsImport: '85414300' }] }],
  },
});
