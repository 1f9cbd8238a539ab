import { boxOf } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { boxText } from '../shared/box-text';

export default defineRule({
  id: 'no-goods-lines',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  general: true,
  title: { vi: 'C/O có ít nhất một dòng hàng.', en: 'The certificate has at least one line of goods.' },
  text: {
    main: {
      vi: { message: 'C/O chưa có dòng hàng nào.', fix: 'Thêm ít nhất một dòng hàng.' },
      en: { message: 'There is no line of goods yet.', fix: 'Add at least one line of goods.' },
    },
  },
  *check(c) {
    if (c.d.lines?.length !== 0 || c.isPartial('lines')) return;
    // A page on which nothing was chosen yet is no certificate without goods.
    if (c.form === null && c.d.status !== 'submitted' && c.d.status !== 'issued') return;
    const box = boxOf(c.profile, 'lines[].description');
    // The goods may be known only as the printed text of their box.
    if (box !== null && boxText(c, box)?.trim()) return;
    yield fail('lines', { box });
  },
  examples: {
    fail: [{ form: 'D', lines: [] }],
    pass: [
      { form: 'D', lines: [{ itemNo: '1' }] },
      { status: 'draft', lines: [] },
      { form: 'D', lines: [], boxes: { '7': '100 CARTONS OF MEN COTTON TROUSERS' } },
    ],
  },
});
