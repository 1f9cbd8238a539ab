import { hasPhrase, words } from '../../declaration/text';

/** Vietnamese that is written without accents: recognised by words, because its letters look English. */

const COMPANY_PHRASES = ['CONG TY', 'TNHH', 'CO PHAN', 'DOANH NGHIEP', 'CHI NHANH'];
const GOODS_WORDS = new Set('AO QUAN CAI CHIEC THUNG KIEN BAO GAO HAT GO VAI NHUA SAT THEP'.split(' '));
const GOODS_PAIRS = new Set(['HANG HOA', 'LAM TU']);
/** Also English: they never prove Vietnamese among themselves (`HAT TO GO`). */
const ALSO_ENGLISH = new Set(['HAT', 'GO', 'SAT']);

/** Vietnamese company words in a name (`CONG TY`, `TNHH` …), as found. */
export function vietnameseCompanyWords(name: string): string[] {
  return COMPANY_PHRASES.filter((phrase) => hasPhrase(name, phrase));
}

/** Vietnamese goods words of a text without accents, when there are at least two different ones; else none. */
export function vietnameseGoodsWords(text: string): string[] {
  const list = words(text);
  const found = new Set<string>();
  list.forEach((word, i) => {
    const pair = `${word} ${list[i + 1] ?? ''}`;
    if (GOODS_PAIRS.has(pair)) found.add(pair);
    else if (GOODS_WORDS.has(word)) found.add(word);
  });
  const proving = [...found].some((word) => !ALSO_ENGLISH.has(word));
  return found.size >= 2 && proving ? [...found] : [];
}
