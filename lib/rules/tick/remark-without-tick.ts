import { boxOf } from '../../forms/profile';
import type { TickKey } from '../../declaration/declaration';
import { hasPhrase, plain } from '../../declaration/text';
import { allTexts, boxPath, boxText } from '../shared/box-text';
import { onwardKey } from '../shared/onward';
import { defineRule, fail, type Case } from '../rule';

/** Words that stand for a tick, in capitals with single blanks; INVOICE and INVOICING alike. */
const WORDS =
  /\b(?:(?<third>THIRD COUNTRY INVOIC|THIRD PARTY INVOIC|NON PARTY INVOIC)|(?<late>ISSUED RETROACTIVELY\b)|(?<onward>BACK TO BACK\b|MOVEMENT CERTIFICATE\b))/g;
/** `THIRD COUNTRY INVOICING: NO` says that there is none. */
const DENIED = /(?:INVOIC(?:E|ED|ING)|RETROACTIVELY|BACK|CERTIFICATE)\s*[:=-]\s*(?:NO|NONE|NIL|N\/A)\b/i;

interface Found {
  readonly words: string;
  readonly key: TickKey;
  readonly path: string;
}

function* found(c: Case): Generator<Found> {
  const onward = onwardKey(c);
  for (const { text, path } of allTexts(c)) {
    if (!/INVOIC|RETROACTIV|BACK|MOVEMENT/i.test(text) || DENIED.test(text)) continue;
    for (const { 0: words, groups } of plain(text).replace(/-/g, ' ').matchAll(WORDS)) {
      const key = groups!['third'] ? 'third-party-invoicing' : groups!['late'] ? 'issued-retroactively' : onward;
      if (key !== null) yield { words: words.replace(/INVOIC$/, 'INVOICING'), key, path };
    }
  }
  const box = boxOf(c.profile, 'consignee');
  const text = box === null ? undefined : boxText(c, box);
  // A consignee may itself be an exhibition company.
  if (text !== undefined && hasPhrase(text, 'EXHIBITION') && !hasPhrase(c.d.consignee?.name ?? '', 'EXHIBITION')) {
    yield { words: 'EXHIBITION', key: 'exhibition', path: boxPath(c, box!) };
  }
}

export default defineRule({
  id: 'remark-without-tick',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['ticks', 'boxes|lines[].description|remarks'],
  severity: 'warning',
  mark: 'C2',
  basis: 'ticks',
  title: { vi: 'Dòng chữ trên C/O khớp với ô được đánh dấu.', en: 'Words on the certificate go with the tick of that meaning.' },
  text: {
    main: {
      vi: {
        message: 'C/O có ghi {found} nhưng ô “{tick}” chưa được đánh dấu.',
        fix: 'Đánh dấu “{tick}” ở ô {box}, hoặc bỏ dòng chữ.',
      },
      en: {
        message: 'The certificate says {found}, but “{tick}” is not ticked.',
        fix: 'Tick “{tick}” in box {box}, or take the words out.',
      },
    },
  },
  *check(c) {
    const labels = c.profile.facts.ticks.value?.labels ?? {};
    const open = Object.keys(labels).some((key) => c.d.ticks?.[key as TickKey] === false);
    if (!open) return;
    const done = new Set<TickKey>();
    for (const { words, key, path } of found(c)) {
      const tick = labels[key];
      if (tick === undefined || c.d.ticks?.[key] !== false || done.has(key)) continue;
      done.add(key);
      yield fail([`ticks.${key}`, path], { line: null, data: { found: words, tick } });
    }
  },
  examples: {
    fail: [
      {
        form: 'E',
        ticks: { 'third-party-invoicing': false },
        boxes: { '7': 'ALUMINIUM COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      { form: 'D', ticks: { 'back-to-back': false }, boxes: { '7': 'STEEL BOLTS BACK-TO-BACK CO' } },
      { form: 'D', ticks: { exhibition: false }, boxes: { '2': 'THAIFEX EXHIBITION, IMPACT HALL, NONTHABURI, THAILAND' } },
    ],
    pass: [
      {
        form: 'E',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'ALUMINIUM COOKWARE THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      { form: 'AK', ticks: { 'third-party-invoicing': false }, boxes: { '13': 'ISSUED RETROACTIVELY' } },
      { form: 'D', ticks: { 'third-party-invoicing': false }, boxes: { '7': 'SHOES. THIRD COUNTRY INVOICING: NO' } },
    ],
  },
});
