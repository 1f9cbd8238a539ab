/** Comparing words as people write them: with or without accents, in any case, with any kind of blank and dash. */

const MARKS = /[\u0300-\u036f]/g;
const cache = new Map<string, string>();
const CACHE_LIMIT = 5000;

/** Accents off (đ too, which Unicode does not decompose), capitals, every run of blanks one space, trimmed. */
export function plain(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const result = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'D')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (text.length < 2000) cache.set(text, result);
  return result;
}

/** Words of a text, capitals without accents: letters and digits only. */
export function words(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text reduced to its words, one blank between and at both ends, so that a phrase can be searched as whole words. */
function spaced(text: string): string {
  return ` ${words(text).join(' ')} `;
}

/** True when the words of `phrase` stand in `text` in this order, as whole words; hyphens and blanks are the same. */
export function hasPhrase(text: string, phrase: string): boolean {
  return spaced(text).includes(spaced(phrase));
}

/** True when the text has a word that begins with `start` (`INVOIC` finds INVOICE and INVOICING), after the words of `before`. */
export function hasPhraseStart(text: string, start: string): boolean {
  return spaced(text).includes(` ${words(start).join(' ')}`);
}

const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/giu;

/** Letters that only Vietnamese writes (with a tone mark or ă â đ ê ô ơ ư), each once, in order. Both Unicode forms are seen. */
export function vietnameseLetters(text: string): string[] {
  return [...new Set(text.normalize('NFC').match(VIETNAMESE) ?? [])];
}

/** Letters of Vietnamese that no common European language shares: they tell Vietnamese from a French or Portuguese name. */
const ONLY_VIETNAMESE = /[ăđơưảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỳỷỹỵ]/giu;

export function distinctlyVietnamese(text: string): string[] {
  return [...new Set(text.normalize('NFC').match(ONLY_VIETNAMESE) ?? [])];
}

/** Letters of a script other than Latin, each once: `Σ`, `国`. Signs, digits and units (°, µ, Ω, ™) are no letters of a text. */
export function foreignScript(text: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  return [...new Set(letters.filter((l) => !/\p{Script=Latin}/u.test(l) && !'µμΩªº'.includes(l)))];
}

/** Text between quotation marks taken out: trade marks may be written in any letters. */
export function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|'[^'\s][^']*'(?![\p{L}])/gu, ' ');
}
