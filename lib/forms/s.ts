import { decree31, fact } from './law';
import type { Profile } from './profile';
import { ENGLISH, places, RETROACTIVELY, THREE_COPIES, TRUE_COPY } from './shared';
import { silentFacts } from './silent';

const LAW = '04/2010/TT-BCT';

/** Form S, Viet Nam–Laos: recognised, its boxes are not checked. (Cambodia's own certificate under another arrangement is called Form S too.) */
export const S: Profile = {
  id: 'S',
  names: { vi: 'C/O mẫu S (Lào)', en: 'C/O Form S' },
  agreement: { id: 'VNLA', names: { vi: 'Hiệp định Thương mại Việt Nam – Lào', en: 'Viet Nam–Laos Trade Agreement' } },
  check: 'recognised',
  rulesets: [{ id: 'S@2010-03-05', since: '2010-03-05', until: null, partly: true }],
  law: [
    {
      document: LAW,
      what: { vi: 'Quy tắc xuất xứ, mẫu', en: 'Rules of origin, form' },
      since: '2010-03-05',
      until: null,
      mark: 'C',
    },
  ],
  boxes: [],
  language: fact(ENGLISH, 'U', LAW, 'form not held'),
  copies: fact(THREE_COPIES, 'U', LAW, 'form not held'),
  facts: {
    ...silentFacts(LAW, 'form not held'),
    partners: fact(['LA'], 'C', LAW, 'scope'),
    reference: fact(
      {
        structure: 'practice',
        serialDigits: 5,
        countries: ['LA'],
        hintCountries: [],
        example: 'VN-LA 26/02/00006',
        partnerSchemes: [],
      },
      'U',
      'practice',
      'issuing practice',
    ),
    window: fact(
      { freeDays: null, unit: 'day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'U',
      '31/2018/ND-CP',
      'art. 17',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: 1 }, 'U', '31/2018/ND-CP', 'art. 18(1)a'),
    origin: fact(
      {
        formulas: ['indirect'],
        term: 'rvc',
        // Non-originating materials up to 60 % of FOB, and the last process in the party.
        defaultRule: 'RVC 40%',
        area: ['LA'],
        agreement: 'VNLA',
        tolerances: [],
        lastStep: true,
        minimalOperations: 'all',
        oneFormulaAYear: false,
        accumulationSign: 'none',
        deMinimisSign: 'none',
        makerDeclarationEnough: false,
      },
      'C2',
      LAW,
      'rules of origin',
    ),
  },
  basis: places(
    LAW,
    { partner: 'scope', wholly: 'rules of origin', value: 'rules of origin', operations: 'rules of origin' },
    { window: decree31('art. 17'), copy: decree31('art. 18(1)a') },
  ),
  notes: [
    fact(
      {
        vi: 'Bị từ chối nếu viết tay, tẩy xóa, mờ hoặc nhiều màu mực.',
        en: 'Refused if handwritten, erased, illegible or in several inks.',
      },
      'C',
      LAW,
      'procedure',
    ),
    fact(
      {
        vi: 'Cơ quan cấp xử lý trong 3 ngày làm việc, 5 ngày nếu phải kiểm tra; tờ khai và vận đơn nộp sau trong 15 ngày làm việc.',
        en: 'The issuer takes 3 working days, 5 with an inspection; export declaration and bill of lading may follow in 15.',
      },
      'C',
      LAW,
      'procedure',
    ),
  ],
};
