import { addWeekdays, toDayMonthYear } from '../../declaration/dates';
import { decree31 } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';
import { PAPER_NAMES, series } from '../shared/papers';

/** Working days after issue within which papers that were still owed must reach the issuer. */
const WORKING_DAYS = 15;

export default defineRule({
  id: 'owed-documents-deadline',
  family: 'date',
  forms: allExcept('CNM'),
  needs: ['status', 'issueDate', 'exportDeclarations|transport.billOfLadingNo'],
  severity: 'info',
  mark: 'C',
  basis: decree31('art. 15(3), art. 22(1)c'),
  title: {
    vi: 'Tờ khai xuất khẩu và vận tải đơn nộp sau phải đến trong 15 ngày làm việc.',
    en: 'Export declaration and bill of lading owed at issue follow within 15 working days.',
  },
  text: {
    main: {
      vi: {
        message: 'Còn nợ {found}: nộp cho cơ quan cấp trong 15 ngày làm việc, tức đến {expected} (chưa trừ ngày lễ).',
        fix: 'Nộp bổ sung đúng hạn; quá hạn C/O bị thu hồi.',
      },
      en: {
        message:
          'Still owed: {found}. It must reach the issuer within 15 working days, by {expected} (public holidays not counted).',
        fix: 'Hand it in before that day; otherwise the certificate is revoked.',
      },
    },
    passed: {
      vi: {
        message: 'Còn nợ {found}: hạn 15 ngày làm việc đã hết ngày {expected} (chưa trừ ngày lễ).',
        fix: 'Nộp ngay và hỏi cơ quan cấp: C/O có thể bị thu hồi.',
      },
      en: {
        message: 'Still owed: {found}. The 15 working days ended on {expected} (public holidays not counted).',
        fix: 'Hand it in at once and ask the issuer: the certificate may be revoked.',
      },
    },
  },
  *check(c) {
    const issue = c.d.issueDate;
    const from = c.d.exportingCountry;
    // A duty towards the Vietnamese issuer only.
    if (c.d.status !== 'issued' || !issue || c.d.direction === 'import' || (from && from !== 'VN')) return;
    const owed: Bilingual[] = [];
    const at: string[] = [];
    if (c.d.exportDeclarations?.every((paper) => paper.number === '')) {
      owed.push(PAPER_NAMES.exportDeclaration);
      at.push('exportDeclarations');
    }
    if (c.d.transport?.billOfLadingNo === '') {
      owed.push(PAPER_NAMES.billOfLading);
      at.push('transport.billOfLadingNo');
    }
    if (owed.length === 0) return;
    const deadline = addWeekdays(issue, WORKING_DAYS);
    yield fail([...at, 'issueDate'], {
      text: deadline < c.today ? 'passed' : 'main',
      data: { found: series(owed), expected: toDayMonthYear(deadline) },
    });
  },
  examples: {
    fail: [
      { form: 'D', status: 'issued', issueDate: '2026-11-20', exportDeclarations: [] },
      { form: 'E', direction: 'export', status: 'issued', issueDate: '2026-11-20', transport: { billOfLadingNo: '' } },
    ],
    pass: [
      {
        form: 'D',
        status: 'issued',
        issueDate: '2026-11-20',
        exportDeclarations: [{ number: '308132641520', date: '2026-11-17' }],
      },
      { form: 'D', direction: 'import', status: 'issued', issueDate: '2026-11-20', exportDeclarations: [] },
      { form: 'D', status: 'draft', issueDate: '2026-11-20', exportDeclarations: [] },
    ],
  },
});
