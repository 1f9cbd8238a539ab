import { foreignScript, plain } from '../../declaration/text';

/** Whether a goods description says enough to recognise the goods. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing about which goods they are, without a plural S. */
const GENERAL = set(
  'GOOD PRODUCT PART ACCESSORY SPARE MATERIAL EQUIPMENT MACHINE MACHINERY SAMPLE GARMENT FURNITURE TOOL COMPONENT ' +
    'MERCHANDISE COMMODITY ITEM ARTICLE CARGO RAW VARIOUS ASSORTED GENERAL MISCELLANEOUS OTHER NEW MODEL TYPE KIND STYLE',
);
/** Words that join others or belong to a count, an HS code or an origin. */
const NOISE = set(
  'AND FOR THE WITH FROM PER EACH ONLY TOTAL NET GROSS WEIGHT QUANTITY QTY CODE NO NOS NUMBER INVOICE CONTRACT ORDER DATED DATE SEE MADE ORIGIN COUNTRY VIET NAM VIETNAM ' +
    'MANUFACTURER MANUFACTURED PRODUCER BRAND TRADE MARK TRADEMARK NAME',
);
const COUNTED = set(
  'CARTON CTN PKG PACKAGE BOX BOXE BAG PALLET PLT CASE ROLL BALE DRUM SACK CRATE BUNDLE CONTAINER PIECE PCS PCE PAIR SET UNIT KGS KGM KG KILOGRAM TON TONNE TNE MTS MT ' +
    'DOZEN DOZ LITRE LITER METER METRE BOTTLE CAN JAR TIN TRAY COIL REEL SHEET YARD MTR SQM CBM',
);
const NUMBER_WORDS = set(
  'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN EIGHTEEN NINETEEN TWENTY THIRTY FORTY FIFTY SIXTY SEVENTY ' +
    'EIGHTY NINETY HUNDRED THOUSAND',
);
const HS_CODE = /\bH\.?\s?S\.?(?:\s*-?\s*(?:CODE|NO)\.?)?\s*[:.]?\s*\d[\d. ]{3,14}\d|\b\d{4}\.\d{2}(?:\.\d{2,4})?\b/g;
const CUSTOMS_MARK = /#&[A-Z]{2}\s*$/;
const LEGAL_FORM =
  '(?:CO(?:MPANY)?\\.?[\\s,]*(?:LTD|LIMITED)|JOINT STOCK COMPANY|JSC|PTE\\.?[\\s,]*LTD|SDN\\.?\\s*BHD|CORP(?:ORATION)?|LLC|LIMITED|LTD|INC|GMBH)\\b\\.?';
/** A company behind a label: everything up to its legal form. */
const LABELLED = new RegExp(
  `\\b(?:MANUFACTURER|MANUFACTURED BY|MAKER|MADE BY|PRODUCER|PRODUCED BY|SUPPLIER|EXPORTER|INVOICING|INVOICED BY|ON BEHALF OF)\\b[^\\n;]{0,100}?\\b${LEGAL_FORM}`,
  'g',
);
/** A company that is a part of its own between separators. */
const OWN_PART = new RegExp(`(?<=[\\n;,(]|\\s-\\s)[^\\n;,(]{2,60}?[\\s,]${LEGAL_FORM}(?=\\s*(?:$|[\\n;,)]))`, 'g');
const HAS_LEGAL_FORM = new RegExp(`\\b${LEGAL_FORM}`);
const BRAND = /\b(?:BRAND(?: NAME)?|TRADE ?MARK)\s*:\s*[^\s,;]+(?:\s[^\s,;]+)?\s*(?=$|[,;)])/g;
const TOKEN = /[A-Z0-9]+/g;
const TOKEN_BEYOND = /[\p{L}\p{N}]+/gu;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** Where a part may begin that is not the goods' name: a separator, a label, a legal form. */
const HEAD_ENDS =
  /[;,:()]|\s-\s|\bMA(?:NUFACTUR|KER|DE BY)|\bPRODUCE|\bLTD\b|\bLIMITED\b|\bJSC\b|\bJOINT\b|\bCO\b|\bCORP|\bLLC\b|\bINC\b|\bGMBH\b|\bPTE\b|\bBRAND\b/;
const CONTAINER_SIZE = /^(?:20|40|45)(?:GP|HC|HQ|DC|DV|FT|RF|OT)$/;
const LETTERS = /^\p{L}{3,}$/u;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('S') || word.endsWith('SS')) return word;
  return word.endsWith('IES') ? `${word.slice(0, -3)}Y` : word.slice(0, -1);
}

/** Words that name goods, and whether a type code (letters with figures) stands among them. */
function namingWords(body: string): { readonly words: ReadonlySet<string>; readonly typeCode: boolean } {
  const found = new Set<string>();
  let typeCode = false;
  let counting = false;
  for (const token of body.match(BEYOND_ASCII.test(body) ? TOKEN_BEYOND : TOKEN) ?? []) {
    if (/^\d+$/.test(token) || NUMBER_WORDS.has(token)) {
      counting = true;
      continue;
    }
    const word = singular(token);
    if (counting && COUNTED.has(word)) {
      counting = false;
      continue;
    }
    counting = CONTAINER_SIZE.test(token);
    if (counting) continue;
    if (/\d/.test(token)) {
      const amount = /^\d+([A-Z]+)$/.exec(token);
      if (token.length >= 4 && !(amount && COUNTED.has(singular(amount[1]!)))) typeCode = true;
    } else if (LETTERS.test(token) && !NOISE.has(token)) found.add(word);
  }
  return { words: found, typeCode };
}

function judge({ words, typeCode }: ReturnType<typeof namingWords>): Vagueness | null {
  if ([...words].every((word) => GENERAL.has(word))) return 'general';
  return words.size < 2 && !typeCode ? 'single' : null;
}

/** Takes a known text out where it stands as whole words, unless it is all there is. */
function without(body: string, known: string): string {
  const part = plain(known);
  if (part.length < 3 || part === body) return body;
  const at = ` ${body} `.indexOf(part);
  if (at < 0) return body;
  const around = (body[at - 2] ?? ' ') + (body[at - 1 + part.length] ?? ' ');
  return /[A-Z0-9]/.test(around) ? body : `${body.slice(0, Math.max(0, at - 1))} ; ${body.slice(at - 1 + part.length)}`;
}

/** `general`: only words such as PARTS, ACCESSORIES; `single`: one word that names goods and nothing beside it. */
export type Vagueness = 'general' | 'single';

/** As many words naming goods before any separator or label are enough, whatever follows. */
const ENOUGH = 3;

function namesGoodsFirst(body: string): boolean {
  const end = body.search(HEAD_ENDS);
  const { words } = namingWords(end < 0 ? body : body.slice(0, end));
  let naming = 0;
  for (const word of words) if (!GENERAL.has(word)) naming += 1;
  return naming >= ENOUGH;
}

/**
 * Whether a description, without packages, quantities, HS code, marks and company names, has fewer than two words of three letters or
 * more, or only general ones. What might just as well be goods is never taken for a company: when taking out leaves nothing, the text is
 * judged with it. Null for a description that says enough, and for blank texts and texts in another script, which are not judged.
 *
 * @param names companies of the declaration
 */
export function vagueness(description: string, marks: string | undefined, names: readonly string[]): Vagueness | null {
  if (description.trim() === '') return null;
  const text = plain(description.includes('\n') ? description.replace(/\n/g, ' ; ') : description);
  const known = [...(marks ? [marks] : []), ...names];
  if (!known.some((part) => text.startsWith(plain(part))) && namesGoodsFirst(text)) return null;
  const body = text.replace(CUSTOMS_MARK, '').replace(HS_CODE, ' ').trim();
  const whole = namingWords(body);
  let core = body.replace(LABELLED, ' ').replace(BRAND, ' ');
  if (HAS_LEGAL_FORM.test(core)) core = core.replace(OWN_PART, ' ');
  for (const part of known) core = without(core, part);
  const naming = core === body ? whole : namingWords(core);
  const found = judge(naming.words.size === 0 ? whole : naming);
  return found !== null && foreignScript(description).length === 0 ? found : null;
}
