import { isUnit } from '../declaration/units';
import { MAX_LABEL } from './limits';
import { normaliseLabel } from './normalise-label';
import {
  ADDRESS_LINES,
  AFTER_INVOICE,
  BLOCK_CAPTIONS,
  BLOCK_OR_NAME,
  MEASURE_CAPTIONS,
  PAIR_CAPTIONS,
  VOCABULARY,
} from './vocabulary';
import type { LabelSection } from './vocabulary-row';

/** One key that a label may stand for. */
export interface Sense {
  readonly key: string;
  readonly section: LabelSection;
  /** Only our own synonym says so. */
  readonly weak: boolean;
  /** Address line 1 or 2; 0 = the whole address. */
  readonly line: 0 | 1 | 2;
}

/** What a whole text says as a label. */
export interface Caption {
  /** Normalised wording. */
  readonly label: string;
  readonly senses: readonly Sense[];
  /** Text after the colon, when label and value stand in one text. */
  readonly rest: string;
  /** Unit or currency in brackets: `Gross weight (KGM)`. */
  readonly unit: string;
  /** Name, address and country in one box: always (`box`), or when it holds several lines (`maybe`). */
  readonly block: '' | 'box' | 'maybe';
  /** Two facts in one box. */
  readonly pair: boolean;
  /** The unit must say which measure it is. */
  readonly measure: boolean;
  readonly afterInvoice: boolean;
}

const normalisedSet = (labels: readonly string[]): ReadonlySet<string> => new Set(labels.map(normaliseLabel));
const BLOCKS = new Map(Object.entries(BLOCK_CAPTIONS).map(([label, key]) => [normaliseLabel(label), key]));
const MAYBE_BLOCKS = normalisedSet(BLOCK_OR_NAME);
const PAIRS = normalisedSet(PAIR_CAPTIONS);
const MEASURES = normalisedSet(MEASURE_CAPTIONS);
const AFTER = normalisedSet(AFTER_INVOICE);
const LINES = new Map(Object.entries(ADDRESS_LINES).map(([label, line]) => [normaliseLabel(label), line]));

function build(): ReadonlyMap<string, readonly Sense[]> {
  const index = new Map<string, Sense[]>();
  for (const { key, section, labels } of VOCABULARY) {
    for (const [kind, texts] of Object.entries(labels)) {
      for (const text of texts) {
        const label = normaliseLabel(text);
        const senses = index.get(label) ?? [];
        if (!index.has(label)) index.set(label, senses);
        const sense: Sense = { key: BLOCKS.get(label) ?? key, section, weak: kind === 'S', line: LINES.get(label) ?? 0 };
        const at = senses.findIndex((s) => s.key === sense.key && s.section === sense.section);
        if (at < 0) senses.push(sense);
        else if (senses[at]!.weak) senses[at] = sense;
      }
    }
  }
  return index;
}

const INDEX = build();

/** Every normalised label with the keys it may name; for tests and the layout report. */
export function knownLabels(): ReadonlyMap<string, readonly Sense[]> {
  return INDEX;
}

const cache = new Map<string, Caption | null>();
const CACHE_LIMIT = 6000;

/**
 * The label a whole text is, or null. Besides the plain label it takes `label: value`, the same label in two languages (`Người xuất khẩu
 * (Exporter)`, `Exporter / Người xuất khẩu`) and a unit or currency in brackets. Never a part of a longer text.
 */
export function captionOf(text: string): Caption | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const result = read(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, result);
  return result;
}

/** Longest label of the vocabulary, with room for box number, brackets and a second language. */
function read(text: string): Caption | null {
  if (text.length > MAX_LABEL * 3) return null;
  if (text.length <= MAX_LABEL) {
    const whole = plain(text) ?? bracketed(text) ?? bilingual(text);
    if (whole) return whole;
  }
  const colon = text.search(/[:\uff1a]/);
  if (colon <= 0 || colon > MAX_LABEL) return null;
  const rest = text.slice(colon + 1).trim();
  if (rest === '') return null;
  const head = text.slice(0, colon);
  const caption = plain(head) ?? bracketed(head) ?? bilingual(head);
  return caption ? { ...caption, rest } : null;
}

function plain(text: string): Caption | null {
  const label = normaliseLabel(text);
  const senses = label === '' ? undefined : INDEX.get(label);
  return senses ? make(label, senses) : null;
}

function make(label: string, senses: readonly Sense[], unit = ''): Caption {
  return {
    label,
    senses,
    rest: '',
    unit,
    block: BLOCKS.has(label) || senses[0]!.key.endsWith('Box') ? 'box' : MAYBE_BLOCKS.has(label) ? 'maybe' : '',
    pair: PAIRS.has(label),
    measure: MEASURES.has(label),
    afterInvoice: AFTER.has(label),
  };
}

const CURRENCIES = new Set([
  'USD',
  'EUR',
  'JPY',
  'CNY',
  'THB',
  'VND',
  'GBP',
  'AUD',
  'SGD',
  'KRW',
  'HKD',
  'CHF',
  'CAD',
  'INR',
  'MYR',
  'IDR',
  'RUB',
  'NZD',
  'TWD',
]);

/** True for an ISO 4217 code that trade papers use. */
export function isCurrency(text: string): boolean {
  return CURRENCIES.has(text.trim().toUpperCase());
}

const DATE_HINT = /^[dmy]{1,4}([/.-][dmy]{1,4}){2}$/i;
/** Remarks that do not change which field it is. */
const REMARK =
  /^(?:bat buoc|required|optional|neu co|if any|in english|(?:bang )?tieng anh|khong dau|viet hoa|\d{1,2} (?:digits|chu so|so)|(?:max|toi da).{0,24}|(?:vi du|e g|eg|example).{0,24})$/;

/** `FOB value (USD)`, `Trọng lượng (kg)`, `Ngày cấp (dd/mm/yyyy)`. */
function bracketed(text: string): Caption | null {
  const m = /^(.+?)\s*[([]([^()[\]]{1,32})[)\]]\s*[*:\uff1a]*\s*$/.exec(text);
  if (!m) return null;
  const inner = m[2]!.trim();
  const money = isCurrency(inner);
  if (!money && !isUnit(inner) && !DATE_HINT.test(inner) && !REMARK.test(normaliseLabel(inner))) return null;
  const caption = plain(m[1]!) ?? bilingual(m[1]!);
  return caption && (money || isUnit(inner)) ? { ...caption, unit: money ? inner.toUpperCase() : inner } : caption;
}

/** Two wordings of one key. Both must be known and share a sense: an unknown half makes the whole unknown. */
function bilingual(text: string): Caption | null {
  const m = /^(.+?)\s*[([](.+)[)\]]\s*[*:\uff1a]*\s*$/s.exec(text);
  const splits: [string, string][] = m ? [[m[1]!, m[2]!]] : [];
  for (const separator of ['/', ' - ', ' – ', '|', '\n']) {
    for (let at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      splits.push([text.slice(0, at), text.slice(at + separator.length)]);
    }
  }
  for (const [a, b] of splits) {
    const both = sameCaption(plain(a), plain(b));
    if (both) return both;
  }
  return null;
}

/** One caption of two that share a key; the stronger sense is kept. */
export function sameCaption(a: Caption | null, b: Caption | null): Caption | null {
  if (!a || !b) return null;
  const senses = a.senses.flatMap((s) => {
    const twin = b.senses.find((t) => t.key === s.key && t.line === s.line);
    return twin ? [{ ...s, weak: s.weak && twin.weak }] : [];
  });
  return senses.length > 0
    ? { ...make(a.label, senses, a.unit || b.unit), pair: a.pair || b.pair, measure: a.measure || b.measure }
    : null;
}
