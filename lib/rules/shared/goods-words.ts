import { companyNames, letterDistance } from '../../declaration/parties';
import { plain, words } from '../../declaration/text';

/** What a goods description says, as a set of words: to tell a reworded description from another article. */

const FILLER = new Set(
  (
    'THE AND FOR WITH WITHOUT FROM MADE PRODUCED VIETNAM VIET NAM ORIGIN GOODS PRODUCT COMMODITY BRAND NEW QUALITY TYPE KIND ITEM PER OTHER CODE MODEL ' +
    'STYLE SIZE COLOR COLOUR MANUFACTURER MANUFACTURED MAKER PRODUCER EXPORTER NAME CONTRACT INVOICE TOTAL ONLY'
  ).split(' '),
);
const COUNTED = new Set(
  'CARTON CTN PKG PACKAGE BOX BAG PALLET PLT CASE ROLL BALE DRUM SACK CRATE BUNDLE CONTAINER PIECE PCS PCE PAIR SET UNIT KGS KGM KG TON TNE MTS DOZEN'.split(
    ' ',
  ),
);
const NUMBER_WORDS = new Set(
  (
    'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN TWENTY THIRTY FORTY FIFTY ' +
    'SIXTY SEVENTY EIGHTY NINETY HUNDRED THOUSAND'
  ).split(' '),
);
const COLOURS = new Set(
  (
    'BLACK WHITE RED BLUE GREEN YELLOW GREY GRAY BROWN BEIGE NAVY PINK PURPLE ORANGE VIOLET CREAM IVORY KHAKI SILVER GOLD DARK LIGHT MULTI MULTICOLOR ' +
    'MULTICOLOUR CHARCOAL MAROON OLIVE TURQUOISE BURGUNDY MELANGE'
  ).split(' '),
);
const SIZES = new Set(
  'XXS XXL XXXL XXXXL 2XL 3XL 4XL 5XL 2XS 3XS SMALL MEDIUM LARGE XLARGE EXTRA CM MM INCH METER METRE FEET GSM KGM'.split(' '),
);
const HS_CODE = /\bH\.?\s?S\.?(?:\s*-?\s*(?:CODE|NO)\.?)?\s*[:.]?\s*\d[\d. ]{3,14}\d/g;
const LEGAL = /\b(?:LTD|LIMITED|JSC|COMPANY|CORP|CORPORATION|INC|LLC|GMBH|BHD|PTE)\b/;
/** Marker of the Vietnamese customs print behind a goods name: `ABC#&MEN TROUSERS#&VN`. */
const CUSTOMS_MARK = /#&[A-Z]{2}\s*$/;
const DIMENSION = /^\d+(?:X\d+)*(?:CM|MM|M|KG|G|GSM|INCH|IN|OZ|ML|L|W|V)?$/;

const cache = new Map<string, ReadonlySet<string>>();
const CACHE_LIMIT = 5000;

function stem(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  if (word.endsWith('IES')) return `${word.slice(0, -3)}Y`;
  if (/(?:X|CH|SH|SS)ES$/.test(word)) return word.slice(0, -2);
  return word.endsWith('S') && !word.endsWith('SS') ? word.slice(0, -1) : word;
}

/**
 * Significant words of a description: three letters or more, numbers and model codes kept, plural taken off. Left out: counted packages
 * (`FIFTY (50) PKGS OF`), HS codes, company names and filler words.
 */
function significantGoodsWords(text: string): ReadonlySet<string> {
  const known = cache.get(text);
  if (known) return known;
  let body = plain(text).replace(CUSTOMS_MARK, '').replace(HS_CODE, ' ');
  if (LEGAL.test(body)) for (const name of companyNames(body)) body = body.replace(name, ' ');
  const list = words(body).map(stem);
  const kept = new Set<string>();
  list.forEach((word, i) => {
    const counting = /^\d+$/.test(word) || NUMBER_WORDS.has(word);
    if (counting && (COUNTED.has(list[i + 1] ?? '') || (NUMBER_WORDS.has(word) && /^\d+$/.test(list[i + 1] ?? '')))) return;
    if (COUNTED.has(word) && i > 0 && (/^\d+$/.test(list[i - 1]!) || NUMBER_WORDS.has(list[i - 1]!))) return;
    if (FILLER.has(word)) return;
    if (word.length >= 3 || /\d/.test(word)) kept.add(word);
  });
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, kept);
  return kept;
}

/**
 * Whether two descriptions can mean the same goods: at least half of the first one's significant words stand in the second, or the second
 * says less but nothing else. Nothing significant on either side: not told apart.
 */
export function sameGoods(text: string, other: string): boolean {
  const a = significantGoodsWords(text);
  const b = significantGoodsWords(other);
  if (a.size === 0 || b.size === 0) return true;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  if (shared * 2 >= a.size || shared === b.size) return true;
  // A slip of one letter does not make another article.
  for (const word of a) if (!b.has(word) && word.length >= 5 && hasNear(b, word)) shared += 1;
  return shared * 2 >= a.size;
}

function hasNear(list: ReadonlySet<string>, word: string): boolean {
  for (const other of list) if (other.length >= 5 && letterDistance(word, other, 1) <= 1) return true;
  return false;
}

/** All significant words in one text, order ignored: equal for descriptions that are only reordered. */
export function goodsKey(text: string): string {
  return [...significantGoodsWords(text)].sort().join(' ');
}

/** As `goodsKey`, with sizes, measures and colours left out: equal for one article in several sizes. */
export function articleKey(text: string): string {
  const kept = [...significantGoodsWords(text)].filter((w) => !SIZES.has(w) && !COLOURS.has(w) && !DIMENSION.test(w));
  return kept.sort().join(' ');
}
