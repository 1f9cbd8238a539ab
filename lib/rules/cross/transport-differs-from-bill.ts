import { plain } from '../../declaration/text';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';
import { sameHarbour } from '../shared/harbour';
import { agreementWithPapers, series } from '../shared/papers';
import { sameVessel } from '../shared/vessel';

const compact = (text: string): string => plain(text).replace(/[\s-]/g, '');

/** Same bill: capitals, without blanks and hyphens; the four letters of the carrier may be left out. */
function sameBill(a: string, b: string): boolean {
  const [x, y] = [compact(a), compact(b)];
  const carrierOnly = (long: string, short: string): boolean =>
    short.length >= 6 && long.endsWith(short) && /^[A-Z]{4}$/.test(long.slice(0, -short.length));
  return x === y || carrierOnly(x, y) || carrierOnly(y, x);
}

export default defineRule({
  id: 'transport-differs-from-bill',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'transport.billOfLadingNo|transport.vessel|transport.portOfLoading|transport.portOfDischarge|transport.containers',
    'documents.billOfLading.number|documents.billOfLading.vessel|documents.billOfLading.portOfLoading|documents.billOfLading.portOfDischarge|documents.billOfLading.containers',
  ],
  severity: 'warning',
  mark: 'C',
  basis: agreementWithPapers,
  general: true,
  title: {
    vi: 'Số vận tải đơn, tàu, cảng và container khớp vận tải đơn.',
    en: 'Bill number, ship, ports and containers agree with the bill of lading.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: {found}, còn vận tải đơn ghi {expected}.',
        fix: 'Ghi theo vận tải đơn; nếu đã đổi tàu sau khi cấp thì xin sửa C/O.',
      },
      en: {
        message: 'Box {box}: {found}, but the bill of lading says {expected}.',
        fix: 'Copy it from the bill; if the ship changed after issue, ask for a corrected certificate.',
      },
    },
    unlisted: {
      vi: {
        message: 'Chưa so được {found} với {expected} trên vận tải đơn.',
        fix: 'Tự kiểm tra hai tên này là một.',
      },
      en: {
        message: 'Not compared: {found} and, on the bill of lading, {expected}.',
        fix: 'See for yourself that both mean the same.',
      },
    },
    containers: {
      vi: {
        message: 'Container {found} khác vận tải đơn ({expected}).',
        fix: 'Ghi lại số container theo vận tải đơn.',
      },
      en: {
        message: 'Containers {found} differ from the bill of lading ({expected}).',
        fix: 'Copy the container numbers from the bill of lading.',
      },
    },
  },
  *check(c) {
    const transport = c.d.transport ?? {};
    const bill = c.d.documents?.billOfLading ?? {};
    const pairs = [
      ['billOfLadingNo', transport.billOfLadingNo, 'number', bill.number, sameBill],
      ['vessel', transport.vessel, 'vessel', bill.vessel, sameVessel],
      ['portOfLoading', transport.portOfLoading, 'portOfLoading', bill.portOfLoading, sameHarbour],
      ['portOfDischarge', transport.portOfDischarge, 'portOfDischarge', bill.portOfDischarge, sameHarbour],
    ] as const;
    for (const [key, ours, billKey, theirs, same] of pairs) {
      if (!ours || !theirs) continue;
      const answer = same(ours, theirs);
      const at = [`transport.${key}`, `documents.billOfLading.${billKey}`];
      if (answer === null) yield unknown(at, { text: 'unlisted', data: { found: ours, expected: theirs } });
      if (answer === false) yield fail(at, { data: { found: ours, expected: theirs } });
    }
    const ours = (transport.containers ?? []).filter((text) => text.trim() !== '');
    const theirs = (bill.containers ?? []).filter((text) => text.trim() !== '');
    if (ours.length === 0 || theirs.length === 0) return;
    const [mine, other] = [new Set(ours.map(compact)), new Set(theirs.map(compact))];
    const onlyMine = ours.filter((text) => !other.has(compact(text)));
    const onlyOther = theirs.filter((text) => !mine.has(compact(text)));
    if (onlyMine.length + onlyOther.length === 0) return;
    yield fail(['transport.containers', 'documents.billOfLading.containers'], {
      text: 'containers',
      data: { found: series(ours), expected: series(theirs) },
    });
  },
  examples: {
    fail: [
      { form: 'D', transport: { vessel: 'EVER GOLDEN 123E' }, documents: { billOfLading: { vessel: 'WAN HAI 305 S021' } } },
      { form: 'D', transport: { billOfLadingNo: 'COSU-123 456' }, documents: { billOfLading: { number: 'COSU123457' } } },
      { form: 'D', transport: { portOfDischarge: 'LAEM CHABANG' }, documents: { billOfLading: { portOfDischarge: 'BANGKOK' } } },
      {
        form: 'D',
        transport: { containers: ['MSKU9070323'] },
        documents: { billOfLading: { containers: ['MSKU9070323', 'CSQU3054383'] } },
      },
    ],
    pass: [
      { form: 'D', transport: { vessel: 'EVER GOLDEN 123E' }, documents: { billOfLading: { vessel: 'MV EVER GOLDEN' } } },
      { form: 'D', transport: { billOfLadingNo: 'cosu 123-456' }, documents: { billOfLading: { number: 'COSU123456' } } },
      {
        form: 'D',
        transport: { portOfLoading: 'CANG CAT LAI' },
        documents: { billOfLading: { portOfLoading: 'HO CHI MINH CITY, VIETNAM' } },
      },
      {
        form: 'D',
        transport: { vessel: 'EVER GOLDEN' },
        documents: { billOfLading: { vessel: 'SITC HANOI V.2611N / M/V EVER GOLDEN 123E' } },
      },
    ],
  },
});
