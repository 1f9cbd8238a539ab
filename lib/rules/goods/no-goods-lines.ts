import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'no-goods-lines',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1' }] }],
  },
});
