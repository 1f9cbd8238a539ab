import type { Bilingual } from '../../forms/profile';
import { hasPhrase } from '../../declaration/text';
import { boxPath, boxText } from '../shared/box-text';
import { onwardPath, onwardTick } from '../shared/onward';
import { numberStands, seenWhole } from '../shared/words';
import { defineRule, fail, unknown } from '../rule';

type Key = 'referenceNo' | 'issueDate' | 'issuingCountry';
const KEYS: Readonly<Record<string, Key>> = { number: 'referenceNo', date: 'issueDate', issuingCountry: 'issuingCountry' };

const NAMES: Readonly<Record<Key, Bilingual>> = {
  referenceNo: { vi: 'số tham chiếu', en: 'reference number' },
  issueDate: { vi: 'ngày cấp', en: 'date of issue' },
  issuingCountry: { vi: 'nước cấp', en: 'issuing country' },
};

function missing(keys: readonly Key[]): Bilingual {
  return { vi: keys.map((key) => NAMES[key].vi).join(', '), en: keys.map((key) => NAMES[key].en).join(', ') };
}

/** Words by which issuing bodies call themselves. */
const ISSUERS =
  'MINISTRY CUSTOMS CHAMBER DEPARTMENT AUTHORITY BUREAU OFFICE CCPIT ADMINISTRATION COUNCIL ISSUED ISSUING COMMERCE'.split(' ');

export default defineRule({
  id: 'original-certificate-not-quoted',
  family: 'tick',
  forms: ['D', 'E', 'AI', 'AANZ', 'RCEP'],
  needs: ['ticks.back-to-back|ticks.movement-certificate', 'originalCertificates'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: { vi: 'C/O giáp lưng phải dẫn chiếu C/O gốc.', en: 'An onward certificate quotes the original certificate.' },
  text: {
    main: {
      vi: {
        message: 'C/O giáp lưng nhưng thiếu số và ngày cấp của C/O gốc.',
        fix: 'Ghi số tham chiếu và ngày cấp của từng C/O gốc (mẫu E thêm cơ quan cấp; RCEP, AI thêm nước cấp).',
      },
      en: {
        message: 'This is an onward certificate, but number and date of the original are missing.',
        fix: 'Give reference number and date of issue of every original (E: also the issuing body; RCEP, AI: also the country).',
      },
    },
    entry: {
      vi: {
        message: 'C/O gốc thứ {found} còn thiếu: {missing}.',
        fix: 'Ghi số tham chiếu và ngày cấp của từng C/O gốc (RCEP, AI thêm nước cấp).',
      },
      en: {
        message: 'Original certificate {found} lacks: {missing}.',
        fix: 'Give reference number and date of issue of every original (RCEP, AI: also the country).',
      },
    },
    box: {
      vi: { message: 'Ô {box} chưa ghi số C/O gốc {found}.', fix: 'Ghi số và ngày cấp C/O gốc vào ô {box}.' },
      en: {
        message: 'Box {box} does not show the number of the original certificate, {found}.',
        fix: 'Put number and date of the original in box {box}.',
      },
    },
    body: {
      vi: {
        message: 'Ô {box} chưa ghi cơ quan cấp C/O gốc {found}.',
        fix: 'Ghi cơ quan cấp, số và ngày của C/O gốc vào ô {box}.',
      },
      en: {
        message: 'Box {box} does not name the body that issued the original certificate {found}.',
        fix: 'Put issuing body, number and date of the original in box {box}.',
      },
    },
  },
  *check(c) {
    const ticked = onwardTick(c);
    if (ticked === undefined) yield unknown(onwardPath(c));
    if (ticked !== true) return;
    const { quoteAsks, quoteBox } = c.profile.facts.backToBack.value;
    const originals = c.d.originalCertificates ?? [];
    const text = quoteBox === null ? undefined : boxText(c, quoteBox);
    const at = quoteBox === null ? {} : { box: quoteBox, line: null };
    if (originals.length === 0) {
      yield fail(['originalCertificates', onwardPath(c)], at);
      return;
    }
    for (const [i, original] of originals.entries()) {
      const keys = quoteAsks.flatMap((ask) => KEYS[ask] ?? []);
      const path = (key: Key) => `originalCertificates[${i}].${key}`;
      const blank = keys.filter((key) => original[key] === '');
      const unread = keys.filter((key) => original[key] === undefined);
      if (unread.length > 0) yield unknown(unread.map(path), at);
      if (blank.length > 0) {
        yield fail(blank.map(path), { ...at, text: 'entry', data: { found: String(i + 1), missing: missing(blank) } });
      }
      if (text === undefined || !original.referenceNo || !seenWhole(c, quoteBox!)) continue;
      if (!numberStands(text, original.referenceNo)) {
        yield fail([boxPath(c, quoteBox!), path('referenceNo')], { ...at, text: 'box', data: { found: original.referenceNo } });
      } else if (quoteAsks.includes('issuingBody') && !ISSUERS.some((word) => hasPhrase(text, word))) {
        // Names of issuing bodies are many: a hint, not an error.
        yield fail(boxPath(c, quoteBox!), { ...at, severity: 'warning', text: 'body', data: { found: original.referenceNo } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', ticks: { 'back-to-back': true }, originalCertificates: [] },
      {
        form: 'RCEP',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ referenceNo: 'RC-118', issueDate: '2026-10-04', issuingCountry: '' }],
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04' }],
        boxes: { '7': 'STEEL BOLTS' },
      },
      {
        form: 'E',
        ticks: { 'movement-certificate': true },
        originalCertificates: [{ referenceNo: 'E204413ZC4530012', issueDate: '2026-10-04' }],
        boxes: { '7': 'TILES E204413ZC4530012 04/10/2026' },
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04', issuingCountry: 'TH' }],
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04' }],
        boxes: { '7': 'STEEL BOLTS BACK-TO-BACK: D2026 0226380 DATED 04/10/2026' },
      },
      { form: 'D', ticks: { 'back-to-back': false }, originalCertificates: [] },
    ],
  },
});
