import type { FormId } from '../../forms/form-id';
import { basis, practice } from '../../forms/law';
import type { Basis } from '../../forms/profile';
import { defineRule, fail } from '../rule';

/** The text whose filling rules are not held, or held only in part. */
const TEXT: Partial<Record<FormId, Basis>> = {
  AANZ: basis('44/2025/TT-BCT', 'form and filling guide'),
  CPTPP: basis('06/2020/TT-BCT', 'replaced appendices'),
  'EUR.1': basis('14/2026/TT-BCT', 'form and times'),
  'VN-CU': basis('08/2020/TT-BCT', 'form layout'),
  X: basis('17/2011/TT-BCT', 'form layout'),
  S: basis('04/2010/TT-BCT', 'form and filling guide'),
};

export default defineRule({
  id: 'form-only-partly-checked',
  family: 'form',
  forms: ['AANZ', 'CPTPP', 'EUR.1', 'VN-CU', 'X', 'S', 'A', 'ICO'],
  needs: ['form'],
  severity: 'info',
  mark: 'C2',
  basis: (profile) => (profile.id && TEXT[profile.id]) ?? practice('no filling guide of this form is held'),
  title: {
    vi: 'Cho biết mẫu C/O nào chỉ được kiểm tra một phần.',
    en: 'Says which forms are checked only in part.',
  },
  text: {
    main: {
      vi: {
        message: '{form} mới được kiểm tra một phần: ứng dụng chưa có đủ quy định kê khai hiện hành.',
        fix: 'Đối chiếu thêm với thông tư trước khi nộp.',
      },
      en: {
        message: '{form} is checked only in part: its current filling rules are not all held here.',
        fix: 'Compare with the circular before you file.',
      },
    },
    recognised: {
      vi: {
        message: 'Nhận ra {form}, nhưng các ô của mẫu này không được kiểm tra.',
        fix: 'Tự đối chiếu các ô theo hướng dẫn của mẫu.',
      },
      en: {
        message: '{form} is recognised, but its boxes are not checked.',
        fix: 'Check the boxes yourself by the guide of the form.',
      },
    },
  },
  *check(c) {
    const { check, partly, cap, names } = c.profile;
    if (check === 'full' && !partly && cap === null) return;
    yield fail('form', { text: check === 'recognised' ? 'recognised' : 'main', data: { form: names } });
  },
  examples: {
    fail: [
      { form: 'ICO' },
      { form: 'X' },
      { form: 'CPTPP', importingCountry: 'CA' },
      { form: 'AANZ', importingCountry: 'AU', issueDate: '2026-11-20' },
      { form: 'EUR.1', issueDate: '2026-11-20' },
    ],
    pass: [
      { form: 'AANZ', importingCountry: 'PH', issueDate: '2026-11-20' },
      { form: 'EUR.1', issueDate: '2026-05-09' },
    ],
  },
});
