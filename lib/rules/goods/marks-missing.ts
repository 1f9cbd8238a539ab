import { boxOf } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'marks-missing',
  family: 'goods',
  forms: allExcept('EAV', 'EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['lines[].marks'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'goods',
  title: { vi: 'Mỗi dòng hàng có ký mã hiệu kiện hoặc N/M.', en: 'Every line shows the marks of its packages, or N/M.' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line} chưa ghi ký mã hiệu kiện hàng.',
        fix: 'Ghi ký mã hiệu như trên kiện; kiện không có ký mã hiệu thì ghi N/M.',
      },
      en: {
        message: 'Item {line} shows no marks and numbers.',
        fix: 'Copy the marks from the packages; write N/M when there are none.',
      },
    },
  },
  *check(c) {
    const box = boxOf(c.profile, 'lines[].marks');
    const printed = box === null ? undefined : c.d.boxes?.[box];
    if (printed?.trim()) return;
    for (const { value, at } of c.lines) if (value.marks!.trim() === '') yield fail(at('marks'));
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', marks: '' }] },
      {
        form: 'VJ',
        lines: [
          { itemNo: '1', marks: 'N/M' },
          { itemNo: '2', marks: '' },
        ],
      },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', marks: 'N/M' }] },
      { form: 'D', lines: [{ itemNo: '1', marks: '' }], boxes: { '6': 'N/M' } },
    ],
  },
});
