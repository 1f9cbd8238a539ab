const MARKS = /[\u0300-\u036f]/g;
const HINTS = /\((?:bat buoc|required)\)/g;
const BOX_NUMBER = /^\s*\d{1,2}[a-z]?\s*[.)]/;
const BOX_WORD = /^\s*(?:box|o)\s*\d{1,2}\b/;

const cache = new Map<string, string>();
const CACHE_LIMIT = 6000;

/**
 * A caption reduced to what two captions must share to be the same (domain notes 4.2): no accents, no case, no apostrophes, no star, colon or
 * "(required)", no leading box number, every other sign one blank. Compare whole results only, never parts.
 */
export function normaliseLabel(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const result = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc`´']/g, '')
    .replace(/[*:\uff1a]/g, ' ')
    .replace(HINTS, ' ')
    .replace(BOX_NUMBER, '')
    .replace(BOX_WORD, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, result);
  return result;
}
