import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'description-copied-to-all-lines',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].description', 'lines[].hsExport|lines[].hsImport'],
  severity: 'warning',
  mark: 'C2',
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'MEN COTTON TROUSERS', hsExport: '62034200' },
          { itemNo: '2', description: 'MEN COTTON TROUSERS', hsExport: '62052000' },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', description: 'MEN COTTON TROUSERS', hsExport: '62034200' },
          { itemNo: '2', description: 'MEN COTTON SHIRTS', hsExport: '62052000' },
        ],
      },
    ],
  },
});
