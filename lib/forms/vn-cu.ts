import { decree31, fact } from './law';
import type { Profile } from './profile';
import {
  CUSTOMS_PAPERS,
  ENGLISH,
  NO_THIRD_PARTY,
  places,
  RETROACTIVELY,
  TEN_PERCENT_FOB,
  THREE_COPIES,
  TRUE_COPY,
  EITHER_WAY,
} from './shared';
import { silentFacts } from './silent';

const LAW = '08/2020/TT-BCT';

/** Form VN-CU, Viet Nam–Cuba: rules and times are known, the printed layout is not. */
export const VN_CU: Profile = {
  id: 'VN-CU',
  names: { vi: 'C/O mẫu VN-CU', en: 'C/O Form VN-CU' },
  agreement: { id: 'VNCUBA', names: { vi: 'Hiệp định Thương mại Việt Nam – Cuba', en: 'Viet Nam–Cuba Trade Agreement' } },
  check: 'part',
  rulesets: [{ id: 'VN-CU@2020-05-25', since: '2020-05-25', until: null, partly: true }],
  law: [
    {
      document: LAW,
      what: { vi: 'Quy tắc xuất xứ, thủ tục', en: 'Rules of origin, procedure' },
      since: '2020-05-25',
      until: null,
      mark: 'C',
    },
  ],
  boxes: [],
  language: fact(ENGLISH, 'U', LAW, 'form not held'),
  copies: fact(THREE_COPIES, 'U', LAW, 'form not held'),
  facts: {
    ...silentFacts(LAW, 'form not held'),
    partners: fact(['CU'], 'C', LAW, 'art. 3'),
    reference: fact(
      {
        structure: 'practice',
        serialDigits: 5,
        countries: ['CU'],
        hintCountries: [],
        example: 'VN-CU 26/02/00006',
        partnerSchemes: [],
      },
      'U',
      'practice',
      'issuing practice',
    ),
    thirdParty: fact({ ...NO_THIRD_PARTY, flag: 'words', words: 'NON-PARTY INVOICING' }, 'C', LAW, 'art. 23'),
    window: fact(
      { freeDays: 3, unit: 'working-day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'C',
      LAW,
      'art. 21; 31/2018/ND-CP art. 17',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: 1 }, 'C', LAW, 'art. 28'),
    replacement: fact({ how: 'quote', words: 'REPLACES C/O No.', box: null, capYears: 1 }, 'C', LAW, 'art. 27'),
    validity: fact({ years: 1, replacementFromOriginal: true, mayBeLonger: false }, 'C', LAW, 'art. 21, 27'),
    correction: fact(EITHER_WAY, 'C', LAW, 'art. 27'),
    records: fact({ years: 5 }, 'C', LAW, 'records'),
    transit: fact({ proof: 'customs', papers: CUSTOMS_PAPERS }, 'U', LAW, 'direct transport'),
    origin: fact(
      {
        formulas: ['indirect'],
        term: 'rvc',
        defaultRule: 'CTH',
        area: ['CU'],
        agreement: 'VNCUBA',
        tolerances: TEN_PERCENT_FOB,
        lastStep: false,
        minimalOperations: 'all',
        oneFormulaAYear: false,
        accumulationSign: 'none',
        deMinimisSign: 'none',
        makerDeclarationEnough: false,
      },
      'C',
      LAW,
      'art. 5 ff.',
    ),
  },
  basis: places(
    LAW,
    {
      partner: 'art. 3',
      goods: 'form not held',
      thirdParty: 'art. 23',
      invoice: 'art. 21',
      window: 'art. 21; 31/2018/ND-CP art. 17',
      copy: 'art. 28',
      replacement: 'art. 27',
      validity: 'art. 21',
      deMinimis: 'rules of origin',
      wholly: 'art. 5',
      value: 'art. 5',
      tariffShift: 'art. 5',
    },
    { language: decree31('art. 21') },
  ),
  notes: [
    fact(
      {
        vi: 'C/O không được cấp trước ngày hóa đơn; cùng ngày thì được.',
        en: 'Not dated before the invoice; the same day is fine.',
      },
      'C',
      LAW,
      'art. 21',
    ),
    fact({ vi: 'Mỗi C/O cho một lô hàng.', en: 'One certificate per consignment.' }, 'C', LAW, 'art. 20'),
  ],
};
