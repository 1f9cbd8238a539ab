/**
 * The product rule as the trader looked it up, in the notation of `costs.rule`:
 *
 *     rule := alt ("or" alt)*      alt := term ("+" term)*
 *     term := WO | PE | SP | CR | (CC|CTH|CTSH) ["except from" codes] | (RVC|LVC|VAC) n[%] [BU|BD|NC|FV] | MAXNOM n% (EXW|FOB)
 *
 * with the usual spellings of each, in English and Vietnamese (`RVC not less than 40 per cent`, `CC trừ chương 5`).
 * What the notation does not take (prose, limits by weight, textile notes) is kept as `prose`: it is shown, and that alternative cannot be
 * judged by machine.
 */

import { plain } from '../declaration/text';

export type ShiftLevel = 'CC' | 'CTH' | 'CTSH';

/** Build-up, build-down, net cost, focused value: named by the rules of CPTPP, understood on every form. */
export type ValueTermMethod = 'BU' | 'BD' | 'NC' | 'FV';

/** Codes from `low` to `high`, compared at their own number of digits; a single code has `low === high`. */
export interface CodeRange {
  readonly low: string;
  readonly high: string;
}

export type RuleTerm =
  | { readonly kind: 'WO' | 'PE' | 'SP' | 'CR'; readonly text: string }
  | { readonly kind: 'shift'; readonly text: string; readonly level: ShiftLevel; readonly except: readonly CodeRange[] }
  | {
      readonly kind: 'value';
      readonly text: string;
      /** Content not less than, in per cent, plain decimal. */
      readonly percent: string;
      readonly method: ValueTermMethod | null;
    }
  /** Non-originating materials not more than `percent` of the base. */
  | { readonly kind: 'maxnom'; readonly text: string; readonly percent: string; readonly base: 'exw' | 'fob' }
  | { readonly kind: 'prose'; readonly text: string };

export interface RuleAlternative {
  readonly text: string;
  /** All of them must be met. */
  readonly terms: readonly RuleTerm[];
}

export interface ProductRule {
  readonly text: string;
  /** Any one is enough. */
  readonly alternatives: readonly RuleAlternative[];
  /** A threshold of 60 % build-down was read as content of 40 % (form VJ). */
  readonly sixty?: boolean;
}

/** What may stand before and after a figure in a rule: `≥ 40`, `not less than 40 per cent`, `từ 40% trở lên`. */
const LEAST =
  '(?:[:=]|OF)?\\s*(?:≥|>=|≧|=>|(?:OF )?(?:NOT|NO) LESS THAN|(?:OF )?AT LEAST|MIN(?:IMUM)?\\.?(?: OF)?|TOI THIEU|IT NHAT|KHONG (?:THAP|NHO|IT|DUOI) HON|KHONG DUOI|TU)?';
const FIGURE = '\\(?\\s*(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*(?:%|PER ?CENT|PHAN TRAM)?\\s*\\)?';
const VALUE = new RegExp(
  `^(?:RVC|LVC|VAC|PVC)\\s*${LEAST}\\s*${FIGURE}\\s*(?:TRO LEN)?\\s*(?:\\(?\\s*(BU|BD|NC|FV|BUILD[ -]?UP|BUILD[ -]?DOWN|NET COST|FOCUS+ED VALUE|DIRECT|INDIRECT|(?:CONG THUC )?TRUC TIEP|(?:CONG THUC )?GIAN TIEP)(?: (?:METHOD|FORMULA))?\\s*\\)?)?(?: ?\\(?(?:OF )?FOB\\)?)?$`,
);
const MAXNOM = new RegExp(
  `^MAX(?:IMUM)?[ .-]?NOM\\s*[:=]?\\s*(?:≤|<=|≦|=<|TOI DA)?\\s*${FIGURE}\\s*(?:OF )?(?:THE )?\\(?\\s*(EXW|EX[ -]?WORKS?(?: PRICE)?|FOB)\\s*\\)?$`,
);
const SHIFT =
  /^(CC|CTH|CTSH)(?:\s*,?\s*\(?\s*(?:EXCEPT(?: FROM| FOR)?|EXCLUDING|NGOAI TRU(?: TU)?|TRU(?: TU)?)\s+([^()]+?)\s*\)?)?$/;
/** `heading`, `chapters`, `nhóm`, `phân nhóm` before codes: the digits say which it is, but for a chapter of one digit. */
const CODE_WORD = /\b(?:SUB-?HEADINGS?|HEADINGS?|PHAN NHOM|NHOM|CAC|THE|OF|MA HS|HS|(CHAPTERS?|CHUONG))\b\.?/g;
const CODES = /^(?:HEADINGS?|CHAPTERS?|SUBHEADINGS?|NHOM|CHUONG|PHAN NHOM)?\s*\d[\d.\s,-]*$/;

function inRange(percent: string): boolean {
  const [whole = '', places = ''] = percent.split('.');
  const value = BigInt(whole + places);
  return value > 0n && value <= 100n * 10n ** BigInt(places.length);
}

function codeRanges(text: string): readonly CodeRange[] | null {
  const chapters = /\bCHAPTERS?\b|\bCHUONG\b/.test(text);
  const found: CodeRange[] = [];
  for (const part of text.replace(CODE_WORD, ' ').split(/,|;|&|\bAND\b|\bOR\b|\bVA\b|\bHOAC\b/)) {
    const [low, high = low, more] = part
      .trim()
      .split(/\s*-\s*|\s+(?:TO|THROUGH|THRU|DEN)\s+/)
      .map((code) => code.replace(/[.\s]/g, ''))
      .map((code) => (chapters && /^\d$/.test(code) ? `0${code}` : code));
    if (more !== undefined || low === undefined || high === undefined) return null;
    if (![low, high].every((code) => /^(?:\d{2}|\d{4}|\d{6})$/.test(code)) || low.length !== high.length || low > high)
      return null;
    found.push({ low, high });
  }
  return found;
}

const METHODS: readonly (readonly [RegExp, ValueTermMethod])[] = [
  [/^BD|DOWN$|^INDIRECT|GIAN TIEP$/, 'BD'],
  [/^BU|UP$|^DIRECT|TRUC TIEP$/, 'BU'],
  [/^N/, 'NC'],
  [/^F/, 'FV'],
];

function methodOf(word: string | undefined): ValueTermMethod | null {
  return word === undefined ? null : (METHODS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}

function termOf(text: string): RuleTerm {
  const word = plain(text);
  if (word === 'WO' || word === 'PE' || word === 'SP' || word === 'CR') return { kind: word, text };
  const value = VALUE.exec(word);
  if (value) {
    const percent = value[1]!.replace(',', '.');
    if (inRange(percent)) return { kind: 'value', text, percent, method: methodOf(value[2]) };
  }
  const nom = MAXNOM.exec(word);
  if (nom) {
    const percent = nom[1]!.replace(',', '.');
    if (inRange(percent)) return { kind: 'maxnom', text, percent, base: nom[2] === 'FOB' ? 'fob' : 'exw' };
  }
  const shift = SHIFT.exec(word);
  if (shift) {
    const except = shift[2] === undefined ? [] : codeRanges(shift[2]);
    if (except) return { kind: 'shift', text, level: shift[1] as ShiftLevel, except };
  }
  return { kind: 'prose', text };
}

/** Splits at a word or sign outside brackets. */
function split(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  const at = new RegExp(separator.source, 'giy');
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (c === '(' || c === '[') depth += 1;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    at.lastIndex = i;
    const found = depth === 0 ? at.exec(text) : null;
    if (found) {
      parts.push(text.slice(from, i));
      i += found[0].length;
      from = i;
    } else i += 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A leading article of an alternative that says nothing: `either CTH or …`, a bracket round the whole. */
function unwrapped(text: string): string {
  let inner = text
    .trim()
    .replace(/^either\s+/i, '')
    .replace(/[.;,\s]+$/, '');
  while (/^[([].*[)\]]$/s.test(inner) && !/[)\]].*[([]/s.test(inner.slice(1, -1))) inner = inner.slice(1, -1).trim();
  return inner;
}

function parse(text: string): ProductRule | null {
  const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  const parts: string[] = [];
  for (const raw of split(unwrapped(clean), /\s*[;,]?\s+or\s+|\s*;\s*(?=\S)|\s+hoặc\s+/)) {
    const part = unwrapped(raw);
    if (part === '') continue;
    const last = parts.at(-1);
    // `except from 0201 or 0202` is one list of codes, not two alternatives.
    if (last !== undefined && /\b(?:except|excluding)\b|trừ/i.test(last) && CODES.test(plain(part)))
      parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  const alternatives = parts.map((part) => ({
    text: part,
    terms: split(part, /\s*\+\s*|\s*(?:&|\s(?:and|và)\s)\s*(?=(?:RVC|LVC|VAC|CC|CTH|CTSH|SP|CR)(?![a-z]))/).map((t) =>
      termOf(unwrapped(t)),
    ),
  }));
  return { text: clean, alternatives };
}

const CACHE_LIMIT = 500;
const cache = new Map<string, ProductRule | null>();

/** Reads a product rule. Null for a blank text; never throws: what is not understood is `prose`. Cached by text. */
export function parseRule(text: string): ProductRule | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const parsed = parse(text.slice(0, 2000));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (text.length <= 500) cache.set(text, parsed);
  return parsed;
}

const termLists = new WeakMap<ProductRule, Map<string, readonly RuleTerm[]>>();

/** Terms of one kind in the order of the rule. Made once for a rule. */
export function termsOf<K extends RuleTerm['kind']>(
  rule: ProductRule | null,
  kind: K,
): readonly Extract<RuleTerm, { kind: K }>[] {
  if (rule === null) return [];
  let lists = termLists.get(rule);
  if (!lists) termLists.set(rule, (lists = new Map()));
  let list = lists.get(kind);
  if (!list) lists.set(kind, (list = rule.alternatives.flatMap((a) => a.terms.filter((t) => t.kind === kind))));
  return list as readonly Extract<RuleTerm, { kind: K }>[];
}
