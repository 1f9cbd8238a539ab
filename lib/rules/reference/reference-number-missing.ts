import { ALL_FORMS, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-number-missing',
  family: 'reference',
  forms: ALL_FORMS,
  needs: ['status', 'referenceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['X', 'S', 'VN-CU', 'EUR.1', 'EUR.1-UK', 'CNM', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU', 'EUR.1', 'EUR.1-UK', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: { vi: 'C/O đã cấp phải có số tham chiếu', en: 'An issued certificate has a reference number' },
  text: {
    main: {
      vi: { message: 'C/O đã cấp mà ô số tham chiếu còn trống.', fix: 'Chép đúng số cơ quan cấp đã cho, ví dụ {example}.' },
      en: {
        message: 'The certificate is issued, but its reference number is blank.',
        fix: 'Copy the number that the issuer gave, for example {example}.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.status === 'issued' && c.d.referenceNo?.trim() === '')
      yield fail('referenceNo', { data: { example: c.profile.facts.reference.value.example } });
  },
  examples: {
    fail: [
      { form: 'D', status: 'issued', referenceNo: '' },
      { form: 'B', status: 'issued', referenceNo: '' },
    ],
    pass: [
      { form: 'D', status: 'issued', referenceNo: 'VN-TH 26/02/00006' },
      { form: 'D', status: 'draft', referenceNo: '' },
    ],
  },
});
