import { anniversary, type IsoDate, toDayMonthYear } from '../../declaration/dates';
import { type Case, defineRule, fail, unknown } from '../rule';
import { atMost } from '../shared/circumstances';
import { onwardPath, onwardTick } from '../shared/onward';

/** A certificate that limits how long this one lives. */
interface Limit {
  /** Its date of issue; null where it states its own last day. */
  readonly from: IsoDate | null;
  /** Where counting decides: the anniversary of the issue, or the last day it states. */
  readonly end: IsoDate;
  readonly path: string;
}

const earliest = (limits: readonly Limit[]): Limit => limits.reduce((a, b) => (b.end < a.end ? b : a));

/** Own validity, and that of the certificate this one copies or replaces, where the form counts from it and it was read. */
function ownLimits({ d, profile }: Case): readonly Limit[] {
  const limit = (date: IsoDate, path: string): Limit => ({ from: date, end: anniversary(date), path });
  const replaced = profile.facts.validity.value.replacementFromOriginal || d.certifiedTrueCopy === true;
  const first = replaced && d.replaces?.issueDate ? [limit(d.replaces.issueDate, 'replaces.issueDate')] : [];
  return [...(d.issueDate ? [limit(d.issueDate, 'issueDate')] : []), ...first];
}

/** Validity of the originals that an onward certificate rests on. */
function originalLimits({ d }: Case): readonly Limit[] {
  return (d.originalCertificates ?? []).flatMap(({ issueDate, expires }, i): Limit[] => {
    const at = `originalCertificates[${i}]`;
    if (expires) return [{ from: null, end: expires, path: `${at}.expires` }];
    return issueDate ? [{ from: issueDate, end: anniversary(issueDate), path: `${at}.issueDate` }] : [];
  });
}

export default defineRule({
  id: 'certificate-expired',
  family: 'date',
  forms: [
    'D',
    'E',
    'AK',
    'AJ',
    'VJ',
    'VK',
    'AI',
    'AANZ',
    'RCEP',
    'CPTPP',
    'AHK',
    'EAV',
    'EUR.1',
    'EUR.1-UK',
    'VC',
    'VI',
    'VN-CU',
    'X',
  ],
  needs: ['status', 'issueDate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'] },
  basis: 'validity',
  title: {
    vi: 'C/O đã cấp còn hiệu lực (1 năm).',
    en: 'An issued certificate is still valid (one year).',
  },
  text: {
    main: {
      vi: {
        message: 'C/O có hiệu lực 1 năm tính từ {found} và đã hết hạn.',
        fix: 'Không dùng để hưởng ưu đãi được nữa, trừ khi nước nhập khẩu chấp nhận nộp muộn.',
      },
      en: {
        message: 'The certificate was valid for one year from {found} and has expired.',
        fix: 'It no longer gives the preference, unless the importing country accepts late presentation.',
      },
    },
    anniversary: {
      vi: {
        message: 'Hôm nay tròn 1 năm kể từ {found}: có nơi coi C/O đã hết hạn.',
        fix: 'Ngày cuối chắc chắn còn hiệu lực là hôm qua; hỏi lại hải quan trước khi nộp.',
      },
      en: {
        message: 'One year since {found} ends today: some count the certificate as expired.',
        fix: 'The last safe day was yesterday; ask customs before handing it in.',
      },
    },
    original: {
      vi: {
        message: 'C/O gốc hết hiệu lực ngày {found}, nên C/O này cũng đã hết hiệu lực.',
        fix: 'Không dùng để hưởng ưu đãi được nữa, trừ khi nước nhập khẩu chấp nhận nộp muộn.',
      },
      en: {
        message: 'The original certificate ran out on {found}, and this one with it.',
        fix: 'It no longer gives the preference, unless the importing country accepts late presentation.',
      },
    },
    lastDay: {
      vi: {
        message: 'C/O gốc hết hiệu lực đúng hôm nay ({found}): có nơi coi C/O này đã hết hạn.',
        fix: 'Hỏi lại hải quan trước khi nộp.',
      },
      en: {
        message: 'The original certificate runs out this very day ({found}): some count this one as expired.',
        fix: 'Ask customs before handing it in.',
      },
    },
    longer: {
      vi: {
        message: 'C/O quá 1 năm kể từ {found}; chỉ còn dùng được nếu nước nhập khẩu cho thời hạn dài hơn.',
        fix: 'Hỏi hải quan nước nhập khẩu: hàng đến trong thời hạn có thể vẫn được chấp nhận.',
      },
      en: {
        message: 'More than one year has passed since {found}; it serves only where the importing country allows longer.',
        fix: 'Ask the customs of the importing country: goods that arrived in time may still be accepted.',
      },
    },
  },
  *check(c) {
    if (c.d.status !== 'issued' || !c.d.issueDate) return;
    const own = ownLimits(c);
    const originals = originalLimits(c);
    const onward = onwardTick(c);
    const limits = onward === true ? [...own, ...originals] : own;
    const { from, end, path } = earliest(limits);
    if (c.today < end) {
      // Only an onward certificate dies with its original, and whether this is one was not read.
      if (onward === undefined && originals.some((o) => o.end <= c.today)) yield unknown(onwardPath(c));
      return;
    }
    const exactly = c.today === end;
    const { mark, value } = c.profile.facts.validity;
    const severity = atMost(mark, exactly);
    const dated = from === null ? 'original' : exactly ? 'anniversary' : value.mayBeLonger ? 'longer' : 'main';
    yield fail([...new Set(['issueDate', path])], {
      ...(severity && { severity }),
      text: exactly && from === null ? 'lastDay' : dated,
      data: { found: toDayMonthYear(from ?? end) },
    });
  },
  examples: {
    fail: [
      { form: 'D', status: 'issued', issueDate: '2025-10-01' },
      { form: 'D', status: 'issued', issueDate: '2025-11-22' },
      { form: 'AK', status: 'issued', issueDate: '2026-06-01', replaces: { issueDate: '2025-10-01' } },
      {
        form: 'D',
        status: 'issued',
        issueDate: '2026-06-01',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issueDate: '2026-01-10' }, { issueDate: '2025-10-01' }],
      },
      {
        form: 'D',
        status: 'issued',
        issueDate: '2026-06-01',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issueDate: '2026-03-01', expires: '2026-10-01' }],
      },
    ],
    pass: [
      { form: 'D', status: 'issued', issueDate: '2026-10-01' },
      { form: 'D', status: 'issued', issueDate: '2025-11-23' },
      { form: 'D', status: 'submitted', issueDate: '2025-10-01' },
      { form: 'E', status: 'issued', issueDate: '2026-06-01', replaces: { issueDate: '2025-10-01' } },
    ],
  },
});
