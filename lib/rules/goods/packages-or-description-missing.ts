import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'packages-or-description-missing',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].packages.count', 'lines[].packages.kind', 'lines[].description'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'],
    info: ['X', 'S', 'VI', 'VN-CU', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VI', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', packages: { count: '100', kind: '' }, description: 'MEN COTTON TROUSERS' }] }],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', packages: { count: '100', kind: 'CARTON' }, description: 'MEN COTTON TROUSERS' }] },
    ],
  },
});
