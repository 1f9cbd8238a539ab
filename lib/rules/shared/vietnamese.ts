import { hasPhrase, words } from '../../declaration/text';

/** Vietnamese that is written without accents: recognised by words, because its letters look English. */

const COMPANY_PHRASES = ['CONG TY', 'TNHH', 'CO PHAN', 'DOANH NGHIEP', 'CHI NHANH'];
/** Looked for first: most descriptions hold none of them. */
const ANY = /\b(?:AO|QUAN|CAI|CHIEC|THUNG|KIEN|BAO|GAO|HAT|GO|VAI|NHUA|SAT|THEP|HANG|LAM)\b/i;
const GOODS_WORDS = new Set('AO QUAN CAI CHIEC THUNG KIEN BAO GAO HAT GO VAI NHUA SAT THEP'.split(' '));
/** First word of a pair, with the second. */
const GOODS_PAIRS: ReadonlyMap<string, string> = new Map([
  ['HANG', 'HOA'],
  ['LAM', 'TU'],
]);
/** Also English: they never prove Vietnamese among themselves (`HAT TO GO`). */
const ALSO_ENGLISH = new Set(['HAT', 'GO', 'SAT']);

/** Vietnamese company words in a name (`CONG TY`, `TNHH` …), as found. */
export function vietnameseCompanyWords(name: string): string[] {
  return COMPANY_PHRASES.filter((phrase) => hasPhrase(name, phrase));
}

/** Vietnamese goods words of a text without accents, when there are at least two different ones; else none. */
export function vietnameseGoodsWords(text: string): string[] {
  if (!ANY.test(text)) return [];
  const list = words(text);
  const found = new Set<string>();
  for (let i = 0; i < list.length; i += 1) {
    const word = list[i]!;
    const second = GOODS_PAIRS.get(word);
    if (GOODS_WORDS.has(word)) found.add(word);
    else if (second !== undefined && list[i + 1] === second) found.add(`${word} ${second}`);
  }
  if (found.size < 2) return [];
  const proving = [...found].some((word) => !ALSO_ENGLISH.has(word));
  return proving ? [...found] : [];
}
