import { decree31, fact } from './law';
import type { Profile } from './profile';
import { ENGLISH, places, RETROACTIVELY, THREE_COPIES, TRUE_COPY } from './shared';
import { silentFacts } from './silent';

const WHY = ['40/2025/TT-BCT', 'App. I, II (list of forms)'] as const;

/** Certificate of the International Coffee Organization: recognised, its boxes are not checked. */
export const ICO: Profile = {
  id: 'ICO',
  names: { vi: 'C/O mẫu ICO', en: 'ICO Certificate of Origin' },
  agreement: null,
  check: 'recognised',
  rulesets: [{ id: 'ICO@2018-03-08', since: '2018-03-08', until: null, partly: true }],
  law: [
    {
      document: '31/2018/ND-CP',
      what: { vi: 'Xuất xứ hàng hóa', en: 'Origin of goods' },
      since: '2018-03-08',
      until: null,
      mark: 'C',
    },
  ],
  boxes: [],
  language: fact(ENGLISH, 'U', ...WHY),
  copies: fact(THREE_COPIES, 'U', ...WHY),
  facts: {
    ...silentFacts(...WHY),
    window: fact(
      { freeDays: null, unit: 'day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'U',
      '31/2018/ND-CP',
      'art. 17',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: 1 }, 'U', '31/2018/ND-CP', 'art. 18(1)a'),
  },
  basis: places('40/2025/TT-BCT', {}, { window: decree31('art. 17'), copy: decree31('art. 18(1)a') }),
};
