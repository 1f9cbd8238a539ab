import { basis, decree31, fact } from './law';
import type { Profile } from './profile';
import { criterionWords, NO_FOB, places, RETROACTIVELY, THREE_COPIES, TRUE_COPY } from './shared';
import { silentFacts } from './silent';

const LAW = '05/2018/TT-BCT';
const PLACE = 'art. 8(2)';

/** Form A of the importers' preference schemes (GSP): recognised, each importer has rules of its own. */
export const A: Profile = {
  id: 'A',
  names: { vi: 'C/O mẫu A', en: 'C/O Form A (GSP)' },
  agreement: null,
  check: 'recognised',
  rulesets: [{ id: 'A@2018-04-03', since: '2018-04-03', until: null, partly: true }],
  law: [
    {
      document: LAW,
      what: { vi: 'Khai theo quy định của nước nhập khẩu', en: "Filled by the importer's rules" },
      since: '2018-04-03',
      until: null,
      mark: 'C',
    },
  ],
  boxes: [],
  language: fact({ vi: 'Tiếng Anh hoặc tiếng Pháp', en: 'English or French' }, 'C2', LAW, PLACE),
  copies: fact(THREE_COPIES, 'U', LAW, PLACE),
  facts: {
    ...silentFacts(LAW, PLACE),
    where: fact(
      { 'lines[].criterion': '8', issueDate: '11', issuingAuthority: '11', applicationDate: '12', remarks: '4' },
      'C2',
      LAW,
      PLACE,
    ),
    criterion: fact(
      {
        words: criterionWords(['P', 'WO'], ['Y', 'VALUE'], ['PK', 'PC'], ['W', 'CTH']),
        joining: 'any',
        pairs: [],
        modifiers: [],
        valueWord: 'Y',
        figure: 'optional',
        figureMeans: 'real',
        writeInstead: {
          WO: 'P',
          PE: 'W, Y',
          CC: 'W',
          CTH: 'W',
          CTSH: 'W',
          CTC: 'W',
          SP: 'W',
          PSR: 'W, Y',
          'N%': 'Y N%',
          'RVC N%': 'Y N%',
          RVC: 'Y 40%',
        },
        examples: ['P', 'W 6203', 'Y 45%', 'Pk 50%'],
      },
      'C2',
      LAW,
      PLACE,
    ),
    fob: fact(NO_FOB, 'C2', LAW, PLACE),
    window: fact(
      { freeDays: null, unit: 'day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'U',
      '31/2018/ND-CP',
      'art. 17',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: 1 }, 'U', '31/2018/ND-CP', 'art. 18(1)a'),
  },
  basis: places(
    LAW,
    { criterion: PLACE, fob: PLACE, parties: PLACE, goods: PLACE, certification: PLACE },
    { window: decree31('art. 17'), copy: decree31('art. 18(1)a'), wholly: basis('practice', "importer's scheme") },
  ),
  notes: [
    fact(
      {
        vi: 'Na Uy và Thụy Sĩ dùng chứng từ tự chứng nhận của nhà xuất khẩu đã đăng ký (REX), đăng tải trong 3 ngày làm việc.',
        en: 'Norway and Switzerland take statements of registered exporters (REX), uploaded within 3 working days.',
      },
      'C',
      '23/2025/TT-BCT',
      'registered exporters',
    ),
  ],
};
