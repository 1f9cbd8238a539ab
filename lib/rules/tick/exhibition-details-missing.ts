import { hasPhrase, words } from '../../declaration/text';
import { boxOf, type Bilingual } from '../../forms/profile';
import { defineRule, fail, unknown } from '../rule';

/** Words by which a box shows that it speaks of an exhibition. */
const EXHIBITION = /\b(?:EXHIBITIONS?|FAIRS?|EXPO\w*|SHOW|FESTIVAL|CONVENTION|TRIEN LAM|HOI CHO)\b/;

const FACTS: Readonly<Record<'name' | 'address', Bilingual>> = {
  name: { vi: 'tên triển lãm', en: 'the exhibition’s name' },
  address: { vi: 'địa chỉ triển lãm', en: 'its address' },
};

export default defineRule({
  id: 'exhibition-details-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AI', 'AHK'],
  needs: ['ticks.exhibition', 'exhibition.name|exhibition.address|boxes'],
  severity: 'error',
  mark: 'C',
  basis: 'exhibition',
  title: {
    vi: 'Hàng triển lãm phải ghi tên và địa chỉ triển lãm.',
    en: 'Exhibition goods show name and address of the exhibition.',
  },
  text: {
    main: {
      vi: { message: 'Đã đánh dấu Exhibition nhưng thiếu {missing}.', fix: 'Ghi tên và địa chỉ triển lãm vào ô {box}.' },
      en: {
        message: 'Exhibition is ticked, but {missing} is missing.',
        fix: 'Put name and address of the exhibition in box {box}.',
      },
    },
  },
  *check(c) {
    if (c.d.ticks?.exhibition !== true) return;
    const box = boxOf(c.profile, 'exhibition') ?? boxOf(c.profile, 'consignee');
    const { name, address } = c.d.exhibition ?? {};
    const blank = (['name', 'address'] as const).filter((key) => c.d.exhibition?.[key]?.trim() === '');
    for (const key of blank) yield fail([`exhibition.${key}`, 'ticks.exhibition'], { box, data: { missing: FACTS[key] } });
    if (blank.length > 0) return;
    const printed = box === null ? undefined : c.d.boxes?.[box];
    if (printed !== undefined) {
      const named = name ? hasPhrase(printed, name) : EXHIBITION.test(words(printed).join(' '));
      if (!named && !EXHIBITION.test(words(printed).join(' '))) {
        yield fail([`boxes.${box}`, 'ticks.exhibition'], { box, data: { missing: FACTS.name } });
      }
      return;
    }
    const unread = (['name', 'address'] as const).filter((key) => ({ name, address })[key] === undefined);
    if (unread.length > 0) yield unknown(unread.map((key) => `exhibition.${key}`));
  },
  examples: {
    fail: [
      { form: 'D', ticks: { exhibition: true }, exhibition: { name: 'THAIFEX 2026', address: '' } },
      { form: 'E', ticks: { exhibition: true }, exhibition: { name: '', address: 'NANNING, CHINA' } },
      { form: 'D', ticks: { exhibition: true }, boxes: { '2': 'SIAM TRADING CO., LTD, BANGKOK, THAILAND' } },
    ],
    pass: [
      {
        form: 'D',
        ticks: { exhibition: true },
        exhibition: { name: 'THAIFEX 2026', address: 'IMPACT HALL, NONTHABURI, THAILAND' },
      },
      {
        form: 'D',
        ticks: { exhibition: true },
        boxes: { '2': 'SIAM TRADING CO., LTD. THAIFEX 2026 EXHIBITION, IMPACT HALL, NONTHABURI, THAILAND' },
      },
      { form: 'D', ticks: { exhibition: false }, exhibition: { name: '', address: '' } },
    ],
  },
});
