import { isFormId, type FormId } from '../forms/form-id';
import { countryFromName } from './countries';
import { fromDayMonthYear, isRealDate } from './dates';
import { readNumber } from './numbers';
import { hasPhrase, plain } from './text';

/** From the text a page shows to the value of a declaration, one field at a time. Pure: no page, no clock. */

export type FieldKind =
  'text' | 'name' | 'code' | 'date' | 'number' | 'country' | 'mode' | 'form' | 'hs' | 'flag' | 'list' | 'never';

const KINDS: Readonly<Record<string, FieldKind>> = {
  form: 'form',
  status: 'never',
  issueDate: 'date',
  applicationDate: 'date',
  referenceNo: 'code',
  certifiedTrueCopy: 'flag',
  'x.fobShown': 'flag',
  exportingCountry: 'country',
  importingCountry: 'country',
  originCountry: 'country',
  issuingAuthority: 'text',
  'exporter.name': 'name',
  'consignee.name': 'name',
  'producer.name': 'name',
  'exporter.taxCode': 'code',
  'exporter.country': 'country',
  'consignee.country': 'country',
  'producer.country': 'country',
  'invoices[].issuer.name': 'name',
  'invoices[].issuer.country': 'country',
  'invoices[].number': 'text',
  'invoices[].date': 'date',
  'transport.mode': 'mode',
  'transport.vessel': 'text',
  'transport.departureDate': 'date',
  'transport.portOfLoading': 'name',
  'transport.portOfDischarge': 'name',
  'transport.billOfLadingNo': 'text',
  'transport.billOfLadingDate': 'date',
  'transport.containers[]': 'list',
  'exportDeclarations[].number': 'code',
  'exportDeclarations[].date': 'date',
  'lines[].itemNo': 'code',
  'lines[].packages.count': 'number',
  'lines[].description': 'name',
  'lines[].hsExport': 'hs',
  'lines[].hsImport': 'hs',
  'lines[].originCountry': 'country',
  'lines[].quantity.value': 'number',
  'lines[].quantity.unit': 'name',
  'lines[].grossWeight.value': 'number',
  'lines[].grossWeight.unit': 'name',
  'lines[].netWeight.value': 'number',
  'lines[].netWeight.unit': 'name',
  'lines[].packages.kind': 'name',
  'lines[].fob.amount': 'number',
  'lines[].fob.currency': 'name',
  'lines[].fobShown': 'flag',
  'lines[].invoiceDate': 'date',
  'totals.packages': 'number',
  'totals.grossWeight.value': 'number',
  'totals.fob.amount': 'number',
};

/** What sort of value the key (a template such as `lines[].hsExport`) takes. Unlisted keys are free text. */
export function kindOf(template: string): FieldKind {
  if (template.startsWith('ticks.')) return 'flag';
  return Object.hasOwn(KINDS, template) ? KINDS[template]! : 'text';
}

export interface ValueHints {
  /** Culture-free value that the control keeps beside what it shows (`1234.5`, `2026-11-20`). */
  readonly exact?: string | null;
  /** The control says itself that it writes the month first. */
  readonly monthFirst?: boolean;
  /** Bound by id, `label` or the user: a value of the wrong kind is kept where the declaration can hold it, for the rules to judge. */
  readonly trusted?: boolean;
  /** How this page writes decimals, where another number of it leaves no doubt. */
  readonly notation?: 'point' | 'comma';
}

/** `wrong`: clearly another kind of thing; `unclear`: the right kind, but not to be told without guessing. */
export interface FieldValue {
  readonly value: string | boolean | null;
  readonly doubt: null | 'wrong' | 'unclear';
}

const known = (value: string | boolean): FieldValue => ({ value, doubt: null });
const UNCLEAR: FieldValue = { value: null, doubt: 'unclear' };
const WRONG: FieldValue = { value: null, doubt: 'wrong' };

/**
 * The declaration's value for what a page shows under a key. Blank stays `''`. Dates dd/MM/yyyy or ISO only, numbers by `readNumber` (ambiguous =
 * null), countries by name, modes by word, HS codes as their leading digits, `Form D` as `D`; units, ports and names as written.
 */
export function fieldValue(template: string, raw: string, hints: ValueHints = {}): FieldValue {
  const text = raw.trim();
  const kind = kindOf(template);
  if (kind === 'never') return UNCLEAR;
  if (kind === 'flag') return flagValue(text);
  if (text === '') return known('');
  switch (kind) {
    case 'date':
      return dateValue(text, hints);
    case 'number':
      return numberValue(text, hints);
    case 'country':
      return orWrong(countryOf(text));
    case 'mode':
      return orWrong(modeOf(text));
    case 'form':
      return orWrong(formOf(text));
    case 'hs':
      return hsValue(text, hints);
    case 'code':
      return /\d/.test(text) || hints.trusted ? known(text) : WRONG;
    case 'name':
      return /\p{L}/u.test(text) || hints.trusted ? known(text) : WRONG;
    default:
      return known(text);
  }
}

const orWrong = (value: string | null): FieldValue => (value === null ? WRONG : known(value));

/** A country by its name, or by code and name together when both mean the same one (`TH - Thailand`, `Thái Lan (TH)`). */
function countryOf(text: string): string | null {
  const whole = countryFromName(text);
  if (whole !== null || text.length > 80) return whole;
  const parts = text.split(/[-–|/():]+/).flatMap((part) => (part.trim() === '' ? [] : [countryFromName(part)]));
  return parts.length > 1 && parts.every((code) => code !== null && code === parts[0]) ? parts[0]! : null;
}

/** The day of a date with a time of day. */
const withoutTime = (text: string): string => text.replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');

function dateValue(text: string, hints: ValueHints): FieldValue {
  if (hints.exact && isRealDate(hints.exact)) return sameDigits(text, hints.exact) ? known(hints.exact) : UNCLEAR;
  const day = withoutTime(text);
  if (isRealDate(day)) return known(day);
  const m = hints.monthFirst ? /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(day) : null;
  const iso = fromDayMonthYear(m ? `${m[3]}/${m[1]}/${m[4]}` : day);
  if (iso !== null) return known(iso);
  return /\d/.test(text) ? UNCLEAR : WRONG;
}

/** The shown text and the kept value must be one date: the same day, month and year in any order and dress. */
function sameDigits(text: string, iso: string): boolean {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length < 3) return text === iso || /\p{L}/u.test(text);
  const [y, m, d] = iso.split('-').map(Number);
  return [y, m, d].every((part) => numbers.includes(part!));
}

/** One spelling of a plain decimal: no needless zeros. Spares the page script the decimal library. */
const shortest = (plain: string): string =>
  plain
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '');

function numberValue(text: string, hints: ValueHints): FieldValue {
  const reading = readNumber(text);
  if (reading.kind === 'number') return known(reading.value);
  const digits = (s: string): string => s.replace(/\D/g, '');
  if (reading.kind === 'ambiguous') {
    if (!hints.exact) {
      const settled = hints.notation ? readNumber(text, hints.notation) : reading;
      return settled.kind === 'number' ? known(settled.value) : UNCLEAR;
    }
    const exact = readNumber(hints.exact, 'point');
    if (exact.kind !== 'number') return UNCLEAR;
    // Either reading of the display must be the kept value: 1.215 is 1215 or 1.215, never 1.2.
    const readings = [digits(text), text.replace(',', '.')];
    return readings.some((r) => shortest(r) === shortest(exact.value)) ? known(exact.value) : UNCLEAR;
  }
  return hints.trusted ? known(text) : WRONG;
}

/** `62034200 - Quần dài` → `62034200`. A code that runs on with letters (`6203420O`) is no code with a heading. */
function hsValue(text: string, hints: ValueHints): FieldValue {
  const m = /^(?:HS(?:\s*code)?\s*:?\s*)?(\d[\d. ]*\d)(?:\s*[-–—:|,(]\s*\S.*|\s+\p{L}.*)?$/su.exec(text);
  if (m) return known(m[1]!.trim());
  return hints.trusted && text.length < 40 ? known(text) : WRONG;
}

const MODES: readonly (readonly [string, readonly string[]])[] = [
  ['multimodal', ['multimodal', 'đa phương thức']],
  ['sea', ['sea', 'ocean', 'vessel', 'đường biển']],
  ['air', ['air', 'hàng không']],
  ['road', ['road', 'truck', 'đường bộ']],
  ['rail', ['rail', 'đường sắt']],
  ['post', ['post', 'bưu điện']],
];

/** Mode of transport by its word in English or Vietnamese; null when none or several are named. */
export function modeOf(text: string): string | null {
  if (text.length > 60) return null;
  const found = MODES.filter(([, words]) => words.some((word) => hasPhrase(text, word))).map(([mode]) => mode);
  if (found.includes('multimodal')) return 'multimodal';
  return found.length === 1 ? found[0]! : null;
}

/** Forms by another name: in words, as some translations call them, or as the partner prints its twin (JV, KV). */
const NAMED_FORMS: readonly (readonly [RegExp, FormId])[] = [
  [/\bNON[- ]?MANIPULATION\b|^COMMERCIAL NOTE\b|\bKHONG THAY DOI XUAT XU\b/, 'CNM'],
  [/^JV$/, 'VJ'],
  [/^KV$/, 'VK'],
  [/^ICO\b|^INTERNATIONAL COFFEE ORGANI[SZ]ATION\b/, 'ICO'],
];

/** `Form D`, `Mẫu E`, `C/O form AK`, `EUR.1`, `D (ATIGA)` → the form's id; null when it is none. */
export function formOf(text: string): FormId | null {
  const words = plain(text).replace(/^(?:C\/?O\s+)?(?:(?:FORM|MAU)(?:\s+C\/?O)?\s+)+/, '');
  const named = NAMED_FORMS.find(([name]) => name.test(words));
  if (named) return named[1];
  const m = /^(EUR\.?1(?:[\s-]*\(?UK\)?)?|VN-?CU|[A-Z]{1,5})(?:\s*[(:,–-].*)?$/.exec(words);
  if (!m) return null;
  const id = m[1]!
    .replace(/^EUR\.?1/, 'EUR.1')
    .replace(/[\s(-]*UK\)?$/, '-UK')
    .replace(/^VNCU$/, 'VN-CU');
  return isFormId(id) ? id : null;
}

const YES = new Set(['YES', 'CO', 'TRUE', 'X', 'V', '✓', '✔', '☑', '☒', '✅', '1', 'DUNG']);
const NO = new Set(['NO', 'KHONG', 'FALSE', '☐', '0', 'SAI']);

function flagValue(text: string): FieldValue {
  const word = plain(text);
  if (YES.has(word)) return known(true);
  return NO.has(word) ? known(false) : UNCLEAR;
}

const DATE_TOKEN = /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})\b/g;

/** `INV-01 15/11/2026` → number and date, split on the last date in it. Without a date the whole is left unsplit (null). */
export function splitNumberAndDate(text: string): { number: string; date: string } | null {
  const last = [...text.matchAll(DATE_TOKEN)].at(-1);
  if (!last) return null;
  const date = isRealDate(last[1]!) ? last[1]! : fromDayMonthYear(last[1]!);
  const rest = text.slice(0, last.index) + text.slice(last.index + last[0].length);
  if (!date || rest.match(DATE_TOKEN)) return null;
  const number = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/|-]+|[\s,;:/|-]+$/g, '')
    .replace(/(?:[\s,;]+(?:dated|date|ngày|dd\.?|of))+$/i, '')
    .replace(/[\s,;:/|-]+$/, '')
    .trim();
  return number === '' ? null : { number, date };
}

/** `1000 PIECE`, `12,000.00 USD`, `USD 12000` → number text and unit text; null when the text is anything else. */
export function splitMeasure(text: string): { number: string; unit: string } | null {
  const after = /^([+-]?[\d.,]+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?)\s*([\p{L}][\p{L}\d .()²³%/-]{0,30})$/u.exec(text.trim());
  if (after) return { number: after[1]!.trim(), unit: after[2]!.trim() };
  const before = /^([A-Z]{3})\s*([\d.,]+)$/.exec(text.trim());
  return before ? { number: before[2]!, unit: before[1]! } : null;
}

/** Container numbers of a box: one a line or separated by comma, semicolon, slash. Null when words stand between. */
export function splitContainers(text: string): string[] | null {
  const parts = text
    .split(/[\n,;/]+/)
    .flatMap((part) => (/^\s*[A-Z]{4}\s*\d/i.test(part) ? [part.trim()] : part.trim().split(/\s+/)))
    .filter((part) => part !== '');
  return parts.every((part) => part.length <= 15 && /\d/.test(part)) ? parts : null;
}
