import { defineRule } from '../rule';

export default defineRule({
  id: 'textile-inputs-not-described',
  family: 'goods',
  forms: ['VJ', 'CPTPP'],
  needs: ['lines[].description', 'lines[].hsExport|lines[].hsImport', 'lines[].costs'],
  severity: 'info',
  mark: 'C',
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            description: 'MEN COTTON TROUSERS',
            costs: { materials: [{ name: 'cotton fabric', hs: '520942', originCountry: 'JP', value: '20.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            description: 'MEN COTTON TROUSERS OF COTTON FABRIC OF JAPAN, CUT AND SEWN IN VIET NAM',
            costs: { materials: [{ name: 'cotton fabric', hs: '520942', originCountry: 'JP', value: '20.00' }] },
          },
        ],
      },
    ],
  },
});
