import { foreignScript, plain } from '../../declaration/text';

/** Whether a goods description says enough to recognise the goods. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say nothing about which goods they are, without a plural S. */
const GENERAL = set(
  'GOOD PRODUCT PART ACCESSORY ACCESSORIES SPARE MATERIAL EQUIPMENT MACHINE MACHINERY MACHINERIES SAMPLE GARMENT FURNITURE TOOL COMPONENT ' +
    'MERCHANDISE COMMODITY COMMODITIES ITEM ARTICLE CARGO RAW VARIOUS ASSORTED GENERAL MISCELLANEOUS OTHER NEW MODEL TYPE KIND STYLE',
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
const LEGAL_FORM = '(?:CO(?:MPANY)?\\.?[\\s,]*(?:LTD|LIMITED)|JOINT STOCK COMPANY|JSC|PTE\\.?[\\s,]*LTD|SDN\\.?\\s*BHD|CORP(?:ORATION)?|LLC|LIMITED|LTD|INC|GMBH)\\b\\.?';
/** A company behind a label: everything up to its legal form. */
const LABELLED = new RegExp(
  `\\b(?:MANUFACTURER|MANUFACTURED BY|MAKER|MADE BY|PRODUCER|PRODUCED BY|SUPPLIER|EXPORTER|INVOICING|INVOICED BY|ON BEHALF OF)\\b[^\\n;]{0,100}?\\b${LEGAL_FORM}`,
  'g',
);
/** A company that is a part of its own between separators. */
const OWN_PART = new RegExp(`(?<=[\\n;,(]|\\s-\\s)[^\\n;,(]{2,60}?[\\s,]${LEGAL_FORM}(?=\\s*(?:$|[\\n;,)]))`, 'g');
const HAS_LEGAL_FORM = new RegExp(`\\b${LEGAL_FORM}`);
const BRAND = /\b(?:BRAND(?: NAME)?|TRADE ?MARK)\s*:\s*[^\s,;]+(?:\s[^\s,;]+)?\s*(?=$|[,;)])/g;
const TOKEN = /[\p{L}\p{N}]+/gu;
const LETTERS = /^\p{L}{3,}$/u;

function singular(word: string): string {
  return word.length > 3 && word.endsWith('S') && !word.endsWith('SS') ? word.slice(0, -1) : word;
}

/** Words that name goods, and whether a type code (letters with figures) stands among them. */
function namingWords(body: string): { readonly words: ReadonlySet<string>; readonly typeCode: boolean } {
  const found = new Set<string>();
  let typeCode = false;
  let counting = false;
  for (const token of body.match(TOKEN) ?? []) {
    if (/^\d+$/.test(token) || NUMBER_WORDS.has(token)) {
      counting = true;
      continue;
    }
    const word = singular(token);
    if (counting && COUNTED.has(word)) {
      counting = false;
      continue;
    }
    counting = false;
    if (/\d/.test(token)) {
      const amount = /^\d+([A-Z]+)$/.exec(token);
      if (token.length >= 4 && !(amount && COUNTED.has(singular(amount[1]!)))) typeCode = true;
    } else if (LETTERS.test(token) && !NOISE.has(token)) found.add(word);
  }
  return { words: found, typeCode };
}

const saysLittle = ({ words, typeCode }: ReturnType<typeof namingWords>): boolean =>
  (words.size < 2 && !typeCode) || [...words].every((word) => GENERAL.has(word));

/**
 * True when a description, without packages, quantities, HS code, marks and company names, has fewer than two words of three letters or
 * more, or only general ones (PARTS, ACCESSORIES …). What might just as well be goods is never taken for a company: when taking out a
 * company leaves nothing, the text is judged with it. Blank texts and texts in another script are not judged.
 *
 * @param names companies of the declaration
 */
export function isVague(description: string, marks: string | undefined, names: readonly string[]): boolean {
  if (description.trim() === '') return false;
  let body = plain(description.replace(/\n/g, ' ; ')).replace(CUSTOMS_MARK, '').replace(HS_CODE, ' ');
  const mark = marks ? plain(marks) : '';
  if (mark.length > 2 && mark !== body) body = body.replace(mark, ' ');
  for (const name of names) {
    const known = plain(name);
    if (known.length > 2 && known !== body) body = body.replace(known, ' ; ');
  }
  const whole = namingWords(body);
  // Most descriptions end here.
  if (whole.words.size > 12) return false;
  let core = body.replace(LABELLED, ' ').replace(BRAND, ' ');
  if (HAS_LEGAL_FORM.test(core)) core = core.replace(OWN_PART, ' ');
  const naming = core === body ? whole : namingWords(core);
  const judged = naming.words.size === 0 ? whole : naming;
  return saysLittle(judged) && foreignScript(description).length === 0;
}
