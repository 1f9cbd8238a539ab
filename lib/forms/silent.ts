import { fact } from './law';
import type { Facts } from './profile';
import { NO_BACK_TO_BACK, NO_THIRD_PARTY, RETROACTIVELY } from './shared';

/** Facts of a form about which nothing is known: no rule finds anything in them. `document` and `place` say why. */
export function silentFacts(document: string, place: string): Facts {
  const u = <T>(value: T) => fact(value, 'U', document, place);
  return {
    partners: u('any' as const),
    where: u({}),
    criterion: u(null),
    ticks: u(null),
    reference: u({
      structure: 'practice',
      serialDigits: 5,
      countries: null,
      hintCountries: [],
      example: 'VN-TH 26/02/00006',
      partnerSchemes: [],
    }),
    thirdParty: u(NO_THIRD_PARTY),
    fob: u({ when: 'optional' }),
    hs: u({ key: 'either', digits: null, edition: null }),
    window: u({ freeDays: null, unit: 'day', late: 'none', words: RETROACTIVELY, wordsBox: null, capYears: null }),
    copy: u({ words: null, wordsBox: null, asksOriginalDate: false, capYears: null }),
    replacement: u({ how: 'none', words: null, box: null, capYears: null }),
    correction: u(null),
    records: u(null),
    validity: u({ years: null, replacementFromOriginal: false, mayBeLonger: true }),
    exemptions: u([]),
    backToBack: u(NO_BACK_TO_BACK),
    transit: u({
      proof: 'any-transport-document',
      papers: { vi: 'vận đơn hoặc chứng từ hải quan nước quá cảnh', en: 'a bill of lading or papers of the transit customs' },
    }),
    continuation: u(null),
    origin: u(null),
    authorityBoxes: u([]),
    declarationBox: u(null),
    lowestPercentage: u(null),
  };
}
