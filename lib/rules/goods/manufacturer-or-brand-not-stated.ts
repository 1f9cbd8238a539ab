import { defineRule } from '../rule';

export default defineRule({
  id: 'manufacturer-or-brand-not-stated',
  family: 'goods',
  forms: ['D', 'AI', 'AHK', 'AK'],
  needs: ['lines[].description'],
  severity: { default: 'warning', info: ['AK'] },
  mark: 'C',
  basis: 'brand',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] }],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS MANUFACTURER: AN PHU GARMENT CO., LTD BRAND: APG' }],
      },
    ],
  },
});
