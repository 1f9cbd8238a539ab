import { basis, fact } from './law';
import { EUR1, EUR1_BOXES } from './eur-1';
import type { Facts, Profile } from './profile';
import { CUSTOMS_PAPERS, EU, places, RETROSPECTIVELY, whereOf } from './shared';

const LAW = '02/2021/TT-BCT';
const PROTOCOL = 'Protocol 1 UKVFTA';

/** A fact of the European movement certificate that the text for the United Kingdom repeats. */
const same = <K extends keyof Facts>(key: K, place: string): Facts[K] => fact(EUR1.facts[key].value, 'C', LAW, place) as Facts[K];

/** Form EUR.1 to the United Kingdom: the same certificate under an agreement of its own. */
export const EUR1_UK: Profile = {
  id: 'EUR.1-UK',
  names: { vi: 'C/O mẫu EUR.1 UK', en: 'EUR.1 movement certificate (UKVFTA)' },
  agreement: {
    id: 'UKVFTA',
    names: {
      vi: 'Hiệp định Thương mại tự do Việt Nam – Vương quốc Anh',
      en: 'United Kingdom–Viet Nam Free Trade Agreement',
    },
  },
  check: 'full',
  rulesets: [{ id: 'EUR.1-UK@2021-06-27', since: '2021-06-27', until: null }],
  law: [
    {
      document: LAW,
      what: { vi: 'Quy tắc xuất xứ, thủ tục, mẫu', en: 'Rules of origin, procedure, form' },
      since: '2021-06-27',
      until: null,
      mark: 'C2',
    },
  ],
  boxes: EUR1_BOXES,
  language: fact({ vi: 'Tiếng Anh trên thực tế', en: 'English in practice' }, 'U', LAW, 'form'),
  copies: fact(EUR1.copies.value, 'C', LAW, 'form'),
  facts: {
    partners: fact(['GB'], 'C', LAW, 'form box 2'),
    where: fact(whereOf(EUR1_BOXES), 'C', LAW, 'form'),
    criterion: same('criterion', 'form'),
    ticks: same('ticks', 'form'),
    reference: same('reference', 'form'),
    thirdParty: same('thirdParty', 'rules of origin'),
    fob: same('fob', 'form box 9'),
    hs: same('hs', 'form box 8'),
    window: fact(
      { freeDays: 3, unit: 'working-day', late: 'words', words: RETROSPECTIVELY, wordsBox: '7', capYears: null },
      'C',
      PROTOCOL,
      'art. 16(7), 17(4)-(5)',
    ),
    copy: fact({ words: 'DUPLICATE', wordsBox: '7', asksOriginalDate: true, capYears: null }, 'C', PROTOCOL, 'art. 18(2)-(4)'),
    replacement: same('replacement', 'procedure'),
    validity: fact({ years: 1, replacementFromOriginal: false, mayBeLonger: true }, 'C', PROTOCOL, 'art. 21'),
    correction: fact(null, 'U', LAW, 'form'),
    records: same('records', 'records'),
    exemptions: fact(
      EUR1.facts.exemptions.value.map((e) => (e.importing === EU ? { ...e, importing: ['GB'] } : e)),
      'C',
      PROTOCOL,
      'art. 15(1)(b), waiver of the certificate',
    ),
    backToBack: same('backToBack', 'form'),
    transit: fact({ proof: 'customs', papers: CUSTOMS_PAPERS }, 'C', PROTOCOL, 'non-alteration'),
    continuation: same('continuation', 'form'),
    origin: fact({ ...EUR1.facts.origin.value!, area: ['GB', ...EU], agreement: 'UKVFTA' }, 'C', PROTOCOL, 'art. 3'),
    authorityBoxes: same('authorityBoxes', 'form'),
    declarationBox: same('declarationBox', 'form box 12'),
    lowestPercentage: same('lowestPercentage', 'form'),
  },
  basis: places(
    LAW,
    {
      reference: 'number printed on the form',
      partner: 'form box 2',
      parties: 'form',
      transport: 'form box 6',
      goods: 'form box 8',
      hs: 'form box 8',
      quantity: 'form box 9',
      fob: 'form box 9',
      invoice: 'form box 10',
      criterion: 'form',
      thirdParty: 'rules of origin',
      deMinimis: 'product list notes 6-7',
      ticks: 'form',
      declaration: 'form box 12',
      certification: 'form boxes 11-12',
      wholly: 'rules of origin',
      value: 'product list',
      tariffShift: 'product list',
    },
    {
      transit: basis(PROTOCOL, 'non-alteration'),
      accumulation: basis(PROTOCOL, 'art. 3'),
      window: basis(PROTOCOL, 'art. 16(7), 17'),
      copy: basis(PROTOCOL, 'art. 18'),
      replacement: basis(PROTOCOL, 'art. 17-18'),
      validity: basis(PROTOCOL, 'art. 21'),
      exemption: basis(PROTOCOL, 'art. 15(1)(b)'),
      operations: basis(PROTOCOL, 'insufficient working'),
    },
  ),
  notes: [
    fact(
      { vi: 'Lô hàng đến 6.000 EUR: nhà xuất khẩu được tự chứng nhận.', en: 'Up to EUR 6,000 any exporter may declare origin.' },
      'C',
      PROTOCOL,
      'art. 15(1)(b)',
    ),
    fact({ vi: 'Nguyên liệu của EU được cộng gộp.', en: 'Materials of the EU may be cumulated.' }, 'C', PROTOCOL, 'art. 3'),
  ],
};
