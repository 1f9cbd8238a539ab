import { anniversary, toDayMonthYear } from '../../declaration/dates';
import { decree31 } from '../../forms/law';
import { allExcept, defineRule, fail } from '../rule';
import { atMost } from '../shared/circumstances';

export default defineRule({
  id: 'reissue-too-late',
  family: 'date',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'EAV', 'VI', 'VC', 'X'),
  needs: ['applicationDate', 'replaces.issueDate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['S', 'A', 'ICO'] },
  basis: (profile) => profile.basis.copy ?? decree31('art. 18'),
  title: {
    vi: 'Cấp lại hoặc cấp bản sao được đề nghị trong vòng 1 năm kể từ C/O gốc.',
    en: 'A copy or replacement is asked for within one year of the original.',
  },
  text: {
    main: {
      vi: {
        message: 'Đề nghị ngày {found}, quá 1 năm kể từ C/O gốc ngày {expected}: không còn được cấp lại.',
        fix: 'Kiểm tra lại hai ngày; nếu đúng thì không xin cấp lại được nữa.',
      },
      en: {
        message: 'Applied for on {found}, over a year after the certificate of {expected}: too late for a copy or replacement.',
        fix: 'Check both dates; if they are right, no re-issue is possible.',
      },
    },
    anniversary: {
      vi: {
        message: 'Đề nghị đúng ngày tròn 1 năm ({found}) kể từ C/O gốc ngày {expected}: có nơi coi là quá hạn.',
        fix: 'Ngày cuối chắc chắn còn hạn là ngày hôm trước; hỏi lại cơ quan cấp.',
      },
      en: {
        message: 'Applied for on the very anniversary ({found}) of the certificate of {expected}: some count that as too late.',
        fix: 'The last safe day was the day before; ask the issuer.',
      },
    },
  },
  *check(c) {
    const applied = c.d.applicationDate;
    const original = c.d.replaces?.issueDate;
    if (!applied || !original) return;
    const limit = anniversary(original);
    if (applied < limit) return;
    const severity = atMost(c.profile.facts.copy.mark, applied === limit);
    yield fail(['applicationDate', 'replaces.issueDate'], {
      ...(severity && { severity }),
      text: applied === limit ? 'anniversary' : 'main',
      data: { found: toDayMonthYear(applied), expected: toDayMonthYear(original) },
    });
  },
  examples: {
    fail: [
      { form: 'D', applicationDate: '2026-11-19', replaces: { issueDate: '2025-09-01' } },
      { form: 'D', applicationDate: '2026-09-01', replaces: { issueDate: '2025-09-01' } },
    ],
    pass: [
      { form: 'D', applicationDate: '2026-11-19', replaces: { issueDate: '2026-09-01' } },
      { form: 'D', applicationDate: '2026-08-31', replaces: { issueDate: '2025-09-01' } },
    ],
  },
});
