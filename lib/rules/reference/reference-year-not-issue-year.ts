import { toDayMonthYear } from '../../declaration/dates';
import { parseReference } from '../../reference/parse';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-year-not-issue-year',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry', 'issueDate'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP'],
    info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: { vi: 'Năm trong số tham chiếu là năm cấp', en: 'The year in the reference number is the year of issue' },
  text: {
    main: {
      vi: {
        message: 'Số tham chiếu {found} ghi năm 20{year}, nhưng C/O cấp ngày {date}.',
        fix: 'Đối chiếu số tham chiếu và ngày cấp với bản cơ quan cấp trả về.',
      },
      en: {
        message: 'Reference number {found} says 20{year}, but the certificate was issued on {date}.',
        fix: 'Compare number and date of issue with what the issuer sent.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!parsed.strict) return;
    const g = parsed.groups!;
    const issued = c.d.issueDate;
    if (!issued || issued.slice(2, 4) === g.year) return;
    yield fail(['referenceNo', 'issueDate'], { data: { found: c.d.referenceNo, year: g.year, date: toDayMonthYear(issued) } });
  },
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 25/02/00006', issueDate: '2026-11-20' }],
    pass: [
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006', issueDate: '2026-11-20' },
      { form: 'E', exportingCountry: 'CN', referenceNo: 'E204413ZC4530012', issueDate: '2026-11-20' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006', issueDate: '' },
    ],
  },
});
