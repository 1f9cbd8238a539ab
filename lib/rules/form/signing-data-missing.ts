import { ALL_FORMS, defineRule, fail } from '../rule';

export default defineRule({
  id: 'signing-data-missing',
  family: 'form',
  forms: ALL_FORMS,
  needs: ['status', 'applicationDate|issueDate|issuingAuthority'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'],
    info: ['X', 'S', 'VN-CU', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'declaration',
  title: {
    vi: 'Hồ sơ đã nộp có ngày khai; C/O đã cấp có ngày và cơ quan cấp.',
    en: 'A filed C/O is dated; an issued one names date and issuer.',
  },
  text: {
    main: {
      vi: { message: 'Phần khai báo của người xuất khẩu chưa có ngày.', fix: 'Ghi nơi và ngày đề nghị cấp C/O.' },
      en: { message: "The exporter's declaration has no date.", fix: 'Enter place and date of the application.' },
    },
    issueDate: {
      vi: { message: 'C/O đã cấp nhưng chưa có ngày cấp.', fix: 'Đề nghị cơ quan cấp ghi ngày cấp.' },
      en: { message: 'The certificate is issued but has no date of issue.', fix: 'Have the issuing body add the date.' },
    },
    issuingAuthority: {
      vi: { message: 'C/O đã cấp nhưng chưa có tên cơ quan cấp.', fix: 'Đề nghị cơ quan cấp ghi tên.' },
      en: { message: 'The certificate is issued but names no issuing body.', fix: 'Have the issuing body add its name.' },
    },
  },
  *check(c) {
    const { status, applicationDate, issueDate, issuingAuthority } = c.d;
    if (status !== 'submitted' && status !== 'issued') return;
    if (applicationDate === '') yield fail('applicationDate');
    if (status !== 'issued') return;
    if (issueDate === '') yield fail('issueDate', { text: 'issueDate' });
    if (issuingAuthority?.trim() === '') yield fail('issuingAuthority', { text: 'issuingAuthority' });
  },
  examples: {
    fail: [
      { form: 'D', status: 'submitted', applicationDate: '' },
      { form: 'D', status: 'issued', issueDate: '' },
      { form: 'D', status: 'issued', issueDate: '2026-11-20', issuingAuthority: '' },
    ],
    pass: [
      { form: 'D', status: 'submitted', applicationDate: '2026-11-19' },
      { form: 'D', status: 'draft', applicationDate: '', issueDate: '' },
      { form: 'D', status: 'submitted', applicationDate: '2026-11-19', issueDate: '' },
    ],
  },
});
