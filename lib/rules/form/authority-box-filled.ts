import { hasPhrase, words } from '../../declaration/text';
import { defineRule, fail, type Case } from '../rule';
import { phraseOf } from '../shared/words';

/** Words that the empty forms print in the boxes of issuer and customs. */
const PRINTED = new Set(
  (
    'FOR OFFICIAL USE ONLY PREFERENTIAL TARIFF TREATMENT GIVEN NOT UNDER PLEASE STATE REASON REASONS SIGNATURE SIGNATURES OF AUTHORISED AUTHORIZED SIGNATORY THE IMPORTING ' +
    'EXPORTING COUNTRY PARTY MEMBER STATE CERTIFICATION CERTIFICATE ENDORSEMENT CUSTOMS DECLARATION CERTIFIED IT IS HEREBY ON BASIS CONTROL CARRIED OUT THAT BY EXPORTER CORRECT ' +
    'PLACE AND DATE STAMP SEAL ISSUING CERTIFYING COMPETENT AUTHORITY BODY OFFICE NAME AGREEMENT FREE TRADE AREA IN GOODS ASEAN CHINA KOREA JAPAN INDIA AUSTRALIA NEW ZEALAND HONG ' +
    'KONG VIET NAM REPUBLIC ECONOMIC PARTNERSHIP COMPREHENSIVE REGIONAL REQUEST VERIFICATION RESULT THIS OR A S TO DESCRIBED ABOVE ISSUED EXPORT DOCUMENT FORM NO NR'
  ).split(' '),
);

/** The text is only what the empty form prints. A single option (TREATMENT GIVEN without NOT GIVEN) has been chosen by somebody. */
function onlyPrinted(text: string): boolean {
  const list = words(text);
  if (!list.every((word) => PRINTED.has(word))) return false;
  return !list.includes('GIVEN') || list.filter((word) => word === 'GIVEN').length > 1;
}

/** Fixed words of the form that belong in this box. */
function holdsItsWords(c: Case, box: string, text: string): boolean {
  const { window, copy, replacement } = c.profile.facts;
  const places = [
    [window.value.wordsBox, window.value.words],
    [copy.value.wordsBox, copy.value.words],
    [replacement.value.box, replacement.value.words],
  ] as const;
  if (replacement.value.box === box && c.d.replaces?.referenceNo) return true;
  return places.some(([place, phrase]) => place === box && phrase !== null && hasPhrase(text, phraseOf(phrase)));
}

export default defineRule({
  id: 'authority-box-filled',
  family: 'form',
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
    'B',
    'CNM',
  ],
  needs: ['status', 'boxes'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'] },
  basis: 'certification',
  title: {
    vi: 'Các ô dành cho cơ quan cấp và hải quan để trống.',
    en: 'Boxes of the issuer and of customs stay empty.',
  },
  text: {
    main: {
      vi: { message: 'Ô {box} chỉ cơ quan cấp hoặc hải quan được ghi, nhưng đã có nội dung.', fix: 'Để trống ô {box}.' },
      en: { message: 'Box {box} is for the issuing body or customs only, but it is filled.', fix: 'Leave box {box} empty.' },
    },
  },
  *check(c) {
    if (c.d.status !== 'draft' && c.d.status !== 'submitted') return;
    for (const box of c.profile.facts.authorityBoxes.value) {
      const text = c.d.boxes?.[box];
      if (!text?.trim() || onlyPrinted(text) || holdsItsWords(c, box, text)) continue;
      yield fail(`boxes.${box}`, { box });
    }
  },
  examples: {
    fail: [
      { form: 'D', status: 'draft', boxes: { '4': 'PREFERENTIAL TREATMENT GIVEN' } },
      { form: 'D', status: 'submitted', boxes: { '12': 'HA NOI, 20 NOVEMBER 2026' } },
    ],
    pass: [
      { form: 'D', status: 'draft', boxes: { '4': '' } },
      { form: 'D', status: 'issued', boxes: { '12': 'HA NOI, 20 NOVEMBER 2026' } },
      { form: 'D', status: 'draft', boxes: { '12': 'CERTIFIED TRUE COPY 01/09/2026' } },
      {
        form: 'D',
        status: 'draft',
        boxes: {
          '4': 'For Official Use. Preferential Treatment Given Under ASEAN Trade in Goods Agreement. Preferential Treatment Not Given (Please state reason/s)',
        },
      },
    ],
  },
});
