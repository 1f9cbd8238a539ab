import { toDayMonthYear } from '../../declaration/dates';
import { boxOf } from '../../forms/profile';
import { boxPath } from '../shared/box-text';
import { lateness } from '../shared/lateness';
import { placeRead, saysAnywhere } from '../shared/words';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'issued-retroactively-words-missing',
  family: 'tick',
  forms: ['AK', 'VK', 'AI', 'VJ', 'EAV', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU'],
  needs: [
    'issueDate',
    'transport.departureDate|documents.billOfLading.shippedOnBoard',
    'remarks|boxes|ticks.issued-retroactively',
  ],
  severity: { default: 'error', warning: ['EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['EUR.1@2026-05-10'] },
  basis: 'window',
  title: { vi: 'C/O cấp muộn phải mang dòng chữ cấp sau.', en: 'A certificate issued late bears the fixed words.' },
  text: {
    main: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng ô {box} thiếu dòng chữ {words}.',
        fix: 'Đề nghị ghi {words} vào ô {box}.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but box {box} lacks the words {words}.',
        fix: 'Have {words} put in box {box}.',
      },
    },
    anywhere: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng thiếu dòng chữ {words}.',
        fix: 'Đề nghị ghi hoặc đóng dấu {words} lên C/O.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but the words {words} are missing.',
        fix: 'Have {words} typed or stamped on the certificate.',
      },
    },
    dated: {
      vi: {
        message:
          'Hàng đi ngày {expected}, cấp thông thường được đến hết ngày {limit}; C/O cấp ngày {found} nhưng ô {box} thiếu dòng chữ {words}.',
        fix: 'Đề nghị ghi {words} vào ô {box} và ngày giao hàng ở ô {transport}.',
      },
      en: {
        message:
          'Shipped {expected}, normal issue is open until {limit}; this one was issued {found}, but box {box} lacks the words {words}.',
        fix: 'Have {words} put in box {box} and show the shipment date in box {transport}.',
      },
    },
    hint: {
      vi: {
        message:
          'C/O cấp ngày {found}, hàng đi ngày {expected}: còn trong 3 ngày làm việc nhưng đã quá 3 ngày; một câu của quy định nói “3 ngày”.',
        fix: 'Nên hỏi cơ quan cấp có cần dòng chữ {words} không.',
      },
      en: {
        message:
          'Issued {found} for a shipment of {expected}: within 3 working days but over 3 days, and one sentence of the text says “3 days”.',
        fix: 'Ask the issuing body whether it wants the words {words}.',
      },
    },
  },
  *check(c) {
    const { words, wordsBox, shipmentDateObligatory } = c.profile.facts.window.value;
    const ticked = c.d.ticks?.['issued-retroactively'];
    if (ticked === true || c.d.certifiedTrueCopy === true || saysAnywhere(c, words)) return;
    const late = lateness(c);
    if (late === null || (late.state !== 'late' && late.state !== 'unknown' && late.state !== 'hint')) return;
    const place = wordsBox === null ? 'remarks' : boxPath(c, wordsBox);
    const at = { box: wordsBox, line: null };
    // Where nobody could look, the words may well stand.
    if (late.state === 'unknown' || (ticked === undefined && placeRead(c, wordsBox) === 'no')) {
      yield unknown([place, 'issueDate', late.shipment.path], at);
      return;
    }
    const transport = boxOf(c.profile, 'transport.departureDate');
    const usual = wordsBox === null ? 'anywhere' : shipmentDateObligatory === true && transport !== null ? 'dated' : 'main';
    yield fail([place, 'issueDate', late.shipment.path], {
      ...at,
      ...(late.severity === undefined ? {} : { severity: late.severity }),
      text: late.state === 'hint' ? 'hint' : usual,
      data: {
        found: toDayMonthYear(late.issue),
        expected: toDayMonthYear(late.shipment.date),
        limit: toDayMonthYear(late.lastFreeDay!),
        words,
        transport: transport ?? '',
      },
    });
  },
  examples: {
    fail: [
      { form: 'EUR.1-UK', issueDate: '2026-11-25', transport: { departureDate: '2026-11-18' }, remarks: '' },
      { form: 'VJ', issueDate: '2026-11-22', transport: { departureDate: '2026-11-18' }, boxes: { '8': '' } },
      { form: 'VK', issueDate: '2026-11-23', transport: { departureDate: '2026-11-18' }, remarks: '' },
      {
        form: 'AK',
        issueDate: '2026-11-24',
        transport: { departureDate: '2026-11-18' },
        ticks: { 'issued-retroactively': false },
      },
      { form: 'AI', issueDate: '2026-11-23', transport: { departureDate: '2026-11-18' }, remarks: '' },
    ],
    pass: [
      {
        form: 'EUR.1-UK',
        issueDate: '2026-11-25',
        transport: { departureDate: '2026-11-18' },
        remarks: 'ISSUED RETROSPECTIVELY',
      },
      { form: 'VJ', issueDate: '2026-11-21', transport: { departureDate: '2026-11-18' }, boxes: { '8': '' } },
      { form: 'VK', issueDate: '2026-11-20', transport: { departureDate: '2026-11-18' }, remarks: '' },
      {
        form: 'AK',
        issueDate: '2026-11-24',
        transport: { departureDate: '2026-11-18' },
        boxes: { '12': 'ISSUED RETROACTIVELY' },
      },
      {
        form: 'VJ',
        issueDate: '2026-11-25',
        transport: { departureDate: '2026-11-18' },
        boxes: { '3': 'ISSUED RETROACTIVELY', '8': '' },
      },
    ],
  },
});
