import { toDayMonthYear } from '../../declaration/dates';
import { boxOf } from '../../forms/profile';
import { lateness } from '../shared/lateness';
import { saysAnywhere } from '../shared/words';
import { defineRule, fail, unknown } from '../rule';

/** Forms that also accept the stamped words in place of the tick. */
const STAMPED: ReadonlySet<string | null> = new Set(['E', 'AANZ']);

export default defineRule({
  id: 'issued-retroactively-tick-missing',
  family: 'tick',
  forms: ['D', 'E', 'AJ', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['issueDate', 'transport.departureDate|documents.billOfLading.shippedOnBoard', 'ticks.issued-retroactively'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'window',
  title: {
    vi: 'C/O cấp muộn phải đánh dấu Issued Retroactively.',
    en: 'A certificate issued late is ticked Issued Retroactively.',
  },
  text: {
    main: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng chưa đánh dấu Issued Retroactively.',
        fix: 'Đánh dấu Issued Retroactively ở ô {box}, sau khi kiểm tra lại ngày giao hàng.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but Issued Retroactively is not ticked.',
        fix: 'Check the shipment date, then tick Issued Retroactively in box {box}.',
      },
    },
    mild: {
      vi: {
        message: 'C/O cấp ngày {found}, sau khi hàng đi ngày {expected}, nhưng chưa đánh dấu Issued Retroactively.',
        fix: 'Văn bản hiện hành không có thời gian ân hạn: nên đánh dấu Issued Retroactively, hoặc hỏi cơ quan cấp.',
      },
      en: {
        message: 'Issued {found}, after the shipment of {expected}, but Issued Retroactively is not ticked.',
        fix: 'The text of this date is read in two ways for the first days: tick Issued Retroactively, or ask the issuing body.',
      },
    },
    stamp: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng chưa đánh dấu Issued Retroactively.',
        fix: 'Đánh dấu Issued Retroactively ở ô {box} hoặc đóng dấu dòng chữ này, sau khi kiểm tra lại ngày giao hàng.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but Issued Retroactively is not ticked.',
        fix: 'Check the shipment date, then tick Issued Retroactively in box {box} or have the words stamped.',
      },
    },
    dated: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng chưa đánh dấu Issued Retroactively.',
        fix: 'Đánh dấu Issued Retroactively ở ô {box} và ghi ngày giao hàng ở ô {transport}.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but Issued Retroactively is not ticked.',
        fix: 'Tick Issued Retroactively in box {box} and show the shipment date in box {transport}.',
      },
    },
  },
  *check(c) {
    // A copy of a lost certificate bears the original's date: nothing is issued late.
    if (c.d.ticks?.['issued-retroactively'] !== false || c.d.certifiedTrueCopy === true) return;
    const late = lateness(c);
    if (late === null || (late.state !== 'late' && late.state !== 'unknown')) return;
    const window = c.profile.facts.window.value;
    if (STAMPED.has(c.form) && saysAnywhere(c, window.words)) return;
    const fields = ['ticks.issued-retroactively', 'issueDate', late.shipment.path];
    if (late.state === 'unknown') {
      yield unknown(fields);
      return;
    }
    const usual = STAMPED.has(c.form) ? 'stamp' : window.shipmentDateObligatory === true ? 'dated' : 'main';
    yield fail(fields, {
      ...(late.severity === undefined ? {} : { severity: late.severity }),
      text: late.severity === undefined ? usual : 'mild',
      data: {
        found: toDayMonthYear(late.issue),
        expected: toDayMonthYear(late.shipment.date),
        limit: toDayMonthYear(late.lastFreeDay!),
        transport: boxOf(c.profile, 'transport.departureDate') ?? '',
      },
    });
  },
  examples: {
    fail: [
      {
        form: 'E',
        issueDate: '2026-11-22',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'D',
        issueDate: '2026-11-20',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'AHK',
        issueDate: '2026-11-24',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'RCEP',
        issueDate: '2026-11-19',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
    ],
    pass: [
      {
        form: 'E',
        issueDate: '2026-11-21',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'D',
        issueDate: '2026-11-18',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'AHK',
        issueDate: '2026-11-23',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      {
        form: 'E',
        certifiedTrueCopy: true,
        issueDate: '2026-11-22',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
    ],
  },
});
