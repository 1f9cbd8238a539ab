import { D } from './d';
import { decree31, fact } from './law';
import type { Profile } from './profile';
import { ENGLISH, places, RETROACTIVELY, TRUE_COPY } from './shared';
import { silentFacts } from './silent';

const LAW = '17/2011/TT-BCT';

/** Form X, Viet Nam–Cambodia: few rules of its own, the rest by reference to Form D "as appropriate", so that hints are the most it gives. */
export const X: Profile = {
  id: 'X',
  names: { vi: 'C/O mẫu X', en: 'C/O Form X' },
  agreement: {
    id: 'VNKH',
    names: { vi: 'Thỏa thuận thương mại Việt Nam – Campuchia', en: 'Viet Nam–Cambodia trade arrangement' },
  },
  check: 'part',
  rulesets: [{ id: 'X@2011-06-01', since: '2011-06-01', until: null, partly: true }],
  law: [
    {
      document: LAW,
      what: { vi: 'Quy tắc xuất xứ, mẫu', en: 'Rules of origin, form' },
      since: '2011-06-01',
      until: null,
      mark: 'C',
    },
  ],
  boxes: [],
  language: fact(ENGLISH, 'U', LAW, 'form not held'),
  copies: fact(
    { vi: '1 bản gốc và 3 bản sao, giấy hồng nhạt (Pantone 700C)', en: '1 original and 3 copies, light pink (Pantone 700C)' },
    'C',
    LAW,
    'form',
  ),
  facts: {
    ...silentFacts(LAW, 'form not held'),
    partners: fact(['KH'], 'C', LAW, 'scope'),
    criterion: fact(D.facts.criterion.value, 'U', LAW, 'rules of ATIGA as appropriate'),
    reference: fact(
      {
        structure: 'practice',
        serialDigits: 5,
        countries: ['KH'],
        hintCountries: [],
        example: 'VN-KH 26/02/00006',
        partnerSchemes: [],
      },
      'U',
      'practice',
      'issuing practice',
    ),
    window: fact(
      { freeDays: null, unit: 'day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: null },
      'C',
      LAW,
      'late issue',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: null }, 'U', '31/2018/ND-CP', 'art. 18(1)a'),
    validity: fact({ years: 1, replacementFromOriginal: false, mayBeLonger: false }, 'C', LAW, 'validity of a C/O'),
    origin: fact(
      { ...D.facts.origin.value!, area: ['KH'], agreement: 'VNKH', defaultRule: null, makerDeclarationEnough: false },
      'U',
      LAW,
      'rules of ATIGA as appropriate',
    ),
  },
  basis: places(
    LAW,
    {
      partner: 'scope',
      criterion: 'rules of ATIGA as appropriate',
      percentage: 'rules of ATIGA as appropriate',
      window: 'late issue',
      validity: 'validity of a C/O',
      wholly: 'rules of ATIGA as appropriate',
      value: 'rules of ATIGA as appropriate',
      tariffShift: 'rules of ATIGA as appropriate',
    },
    { copy: decree31('art. 18(1)a') },
  ),
};
