import { sameParty } from '../../declaration/countries';
import { anniversary, toDayMonthYear, type IsoDate } from '../../declaration/dates';
import type { Declaration } from '../../declaration/declaration';
import { onwardPath, onwardTick } from '../shared/onward';
import { countryList } from '../shared/third-party';
import { defineRule, fail, unknown, type Item } from '../rule';

type Original = NonNullable<Declaration['originalCertificates']>[number];

/** First day on which the original is no longer valid. */
function endOf(original: Original): IsoDate {
  return original.expires || anniversary(original.issueDate!);
}

function earliest(originals: readonly Item<Original>[]): Item<Original> | undefined {
  let found: Item<Original> | undefined;
  for (const item of originals) if (found === undefined || endOf(item.value) < endOf(found.value)) found = item;
  return found;
}

export default defineRule({
  id: 'original-certificate-expired',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['originalCertificates[].issueDate', 'issueDate', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: {
    vi: 'C/O gốc còn hiệu lực khi cấp C/O giáp lưng.',
    en: 'The original is valid when the onward certificate is issued.',
  },
  text: {
    main: {
      vi: {
        message: 'C/O gốc cấp ngày {found} đã hết hiệu lực từ {limit}, trước ngày cấp {expected}.',
        fix: 'Làm thủ tục khi C/O gốc còn hiệu lực; C/O gốc hết hạn sớm nhất quyết định.',
      },
      en: {
        message: 'The original certificate of {found} ran out on {limit}, before the issue on {expected}.',
        fix: 'Ship and apply while the original is valid; the one that runs out first decides.',
      },
    },
    later: {
      vi: {
        message: 'C/O gốc cấp ngày {found}, sau ngày cấp C/O giáp lưng {expected}.',
        fix: 'Kiểm tra lại hai ngày: C/O gốc phải có trước.',
      },
      en: {
        message: 'The original certificate is dated {found}, after the onward certificate of {expected}.',
        fix: 'Check both dates: the original comes first.',
      },
    },
    own: {
      vi: {
        message: 'C/O gốc do chính nước xuất khẩu ({found}) cấp, không phải nước thành viên khác.',
        fix: 'C/O giáp lưng chỉ dựa trên C/O gốc của nước thành viên khác.',
      },
      en: {
        message: 'The original certificate was issued by the exporting country itself ({found}).',
        fix: 'An onward certificate rests on an original of another member.',
      },
    },
  },
  *check(c) {
    const ticked = onwardTick(c);
    if (ticked === undefined) yield unknown(onwardPath(c));
    const issue = c.d.issueDate;
    if (ticked !== true || !issue) return;
    const originals = c.items<Original>('originalCertificates').filter((item) => item.value.issueDate !== '');
    const first = earliest(originals);
    const expected = toDayMonthYear(issue);
    const found = (item: Item<Original>) => toDayMonthYear(item.value.issueDate!);
    if (first !== undefined && issue >= endOf(first.value)) {
      const end = endOf(first.value);
      // On the anniversary itself the way of counting decides.
      yield fail([first.at('issueDate'), 'issueDate'], {
        ...(issue === end ? { severity: 'warning' as const } : {}),
        data: { found: found(first), expected, limit: toDayMonthYear(end) },
      });
    }
    for (const item of originals) {
      if (item.value.issueDate! > issue) {
        yield fail([item.at('issueDate'), 'issueDate'], { text: 'later', data: { found: found(item), expected } });
      }
      const { issuingCountry } = item.value;
      if (issuingCountry && c.d.exportingCountry && sameParty(issuingCountry, c.d.exportingCountry)) {
        yield fail([item.at('issuingCountry'), 'exportingCountry'], {
          text: 'own',
          data: { found: countryList([issuingCountry]) },
        });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ referenceNo: 'D2025-0226380', issueDate: '2025-10-04' }],
      },
      {
        form: 'E',
        ticks: { 'movement-certificate': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ issueDate: '2026-11-21' }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ issueDate: '2026-10-04', issuingCountry: 'VN' }],
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ issueDate: '2026-10-04', expires: '2026-11-19' }],
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04' }],
      },
      {
        form: 'D',
        ticks: { 'back-to-back': false },
        issueDate: '2026-11-20',
        originalCertificates: [{ issueDate: '2025-10-04' }],
      },
    ],
  },
});
