import { anniversary, toDayMonthYear } from '../../declaration/dates';
import { type Case, defineRule, fail } from '../rule';
import { atMost } from '../shared/circumstances';

/** Date the validity counts from: of the certificate it rests on, where the form says so and that was read. */
function start(c: Case): { date: string; path: string } | null {
  const { d } = c;
  const own = d.issueDate ? { date: d.issueDate, path: 'issueDate' } : null;
  if (!own) return null;
  const dates = [own];
  const replaced = c.profile.facts.validity.value.replacementFromOriginal || d.certifiedTrueCopy === true;
  if (replaced && d.replaces?.issueDate) dates.push({ date: d.replaces.issueDate, path: 'replaces.issueDate' });
  const ticked = [d.ticks?.['back-to-back'], d.ticks?.['movement-certificate']];
  if (ticked.includes(true) || !ticked.includes(false)) {
    d.originalCertificates?.forEach((first, i) => {
      if (first.issueDate) dates.push({ date: first.issueDate, path: `originalCertificates[${i}].issueDate` });
    });
  }
  return dates.reduce((a, b) => (b.date < a.date ? b : a));
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
    if (c.d.status !== 'issued') return;
    const from = start(c);
    if (!from) return;
    const limit = anniversary(from.date);
    if (c.today < limit) return;
    const exactly = c.today === limit;
    const { mark, value } = c.profile.facts.validity;
    const severity = atMost(mark, exactly);
    const longer = value.mayBeLonger ? 'longer' : 'main';
    yield fail([...new Set(['issueDate', from.path])], {
      ...(severity && { severity }),
      text: exactly ? 'anniversary' : longer,
      data: { found: toDayMonthYear(from.date) },
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
    ],
    pass: [
      { form: 'D', status: 'issued', issueDate: '2026-10-01' },
      { form: 'D', status: 'issued', issueDate: '2025-11-23' },
      { form: 'D', status: 'submitted', issueDate: '2025-10-01' },
      { form: 'E', status: 'issued', issueDate: '2026-06-01', replaces: { issueDate: '2025-10-01' } },
    ],
  },
});
