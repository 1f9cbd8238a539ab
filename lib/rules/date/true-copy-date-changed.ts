import { toDayMonthYear } from '../../declaration/dates';
import { decree31 } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

export default defineRule({
  id: 'true-copy-date-changed',
  family: 'date',
  forms: ALL_FORMS,
  needs: ['certifiedTrueCopy', 'issueDate', 'replaces.issueDate|documents.issuedCertificate.issueDate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  basis: (profile) => profile.basis.copy ?? decree31('art. 18(1)a'),
  title: {
    vi: 'Bản sao chứng thực mang ngày cấp của bản gốc.',
    en: 'A certified true copy bears the date of the original.',
  },
  text: {
    main: {
      vi: {
        message: 'Bản sao chứng thực đề ngày {found}, bản gốc cấp ngày {expected}.',
        fix: 'Ghi ngày cấp của bản gốc; mẫu AI, AANZ, AHK, RCEP ghi thêm ngày cấp bản sao bên cạnh dòng chữ.',
      },
      en: {
        message: 'The certified true copy is dated {found}, its original {expected}.',
        fix: "Use the original's date of issue; AI, AANZ, AHK and RCEP add the date of the copy beside the words.",
      },
    },
  },
  *check(c) {
    const issue = c.d.issueDate;
    if (c.d.certifiedTrueCopy !== true || !issue) return;
    const quoted = c.d.replaces?.issueDate;
    const original = quoted || c.d.documents?.issuedCertificate?.issueDate;
    if (!original || original === issue) return;
    yield fail(['issueDate', quoted ? 'replaces.issueDate' : 'documents.issuedCertificate.issueDate'], {
      data: { found: toDayMonthYear(issue), expected: toDayMonthYear(original) },
    });
  },
  examples: {
    fail: [
      { form: 'D', certifiedTrueCopy: true, issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } },
      {
        form: 'AJ',
        certifiedTrueCopy: true,
        issueDate: '2026-11-20',
        documents: { issuedCertificate: { issueDate: '2026-09-01' } },
      },
    ],
    pass: [
      { form: 'D', certifiedTrueCopy: true, issueDate: '2026-09-01', replaces: { issueDate: '2026-09-01' } },
      { form: 'D', certifiedTrueCopy: false, issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } },
    ],
  },
});
