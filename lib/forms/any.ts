import { fact, practice } from './law';
import type { Profile } from './profile';

const NONE = ['practice', 'form not recognised'] as const;

/** Stands in where the form was not recognised: nothing is judged that differs from form to form. */
export const ANY_FORM: Profile = {
  id: null as never,
  names: { vi: 'C/O chưa rõ mẫu', en: 'C/O of unknown form' },
  agreement: null,
  check: 'recognised',
  rulesets: [{ id: 'D@1900-01-01', since: '1900-01-01', until: null }],
  law: [],
  boxes: [],
  language: fact({ vi: 'Tiếng Anh', en: 'English' }, 'U', ...NONE),
  copies: fact({ vi: '', en: '' }, 'U', ...NONE),
  facts: {
    partners: fact('any', 'U', ...NONE),
    where: fact({}, 'U', ...NONE),
    criterion: fact(null, 'U', ...NONE),
    ticks: fact(null, 'U', ...NONE),
    reference: fact(
      {
        structure: 'practice',
        serialDigits: 5,
        countries: null,
        hintCountries: [],
        example: 'VN-TH 26/02/00006',
        partnerSchemes: [],
      },
      'U',
      ...NONE,
    ),
    thirdParty: fact(
      { flag: 'none', box: null, asks: [], words: null, invoice: 'free', announceBox: null, partiesInside: false },
      'U',
      ...NONE,
    ),
    fob: fact({ when: 'optional' }, 'U', ...NONE),
    hs: fact({ key: 'either', digits: null, edition: null }, 'U', ...NONE),
    window: fact(
      { freeDays: null, unit: 'day', late: 'none', words: 'ISSUED RETROACTIVELY', wordsBox: null, capYears: null },
      'U',
      ...NONE,
    ),
    copy: fact({ words: null, wordsBox: null, asksOriginalDate: false, capYears: null }, 'U', ...NONE),
    replacement: fact({ how: 'none', words: null, box: null, capYears: null }, 'U', ...NONE),
    validity: fact({ years: null, replacementFromOriginal: false, mayBeLonger: true }, 'U', ...NONE),
    exemptions: fact([], 'U', ...NONE),
    backToBack: fact(
      { tick: null, quoteBox: null, quoteAsks: [], exporterIsFirstImporter: false, quantityChecked: false },
      'U',
      ...NONE,
    ),
    transit: fact({ proof: 'any-transport-document', papers: { vi: '', en: '' } }, 'U', ...NONE),
    continuation: fact(null, 'U', ...NONE),
    origin: fact(null, 'U', ...NONE),
    authorityBoxes: fact([], 'U', ...NONE),
    declarationBox: fact(null, 'U', ...NONE),
    lowestPercentage: fact(null, 'U', ...NONE),
  },
  basis: { language: practice('issuing practice') },
};
