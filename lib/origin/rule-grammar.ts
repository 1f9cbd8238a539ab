/**
 * The product rule as the trader looked it up, in the notation of `costs.rule`:
 *
 *     rule := alt ("or" alt)*      alt := term ("+" term)*
 *     term := WO | PE | SP | CR | (CC|CTH|CTSH) ["except from" codes] | (RVC|LVC|VAC) n[%] [BU|BD|NC|FV] | MAXNOM n% (EXW|FOB)
 *
 * What the notation does not take (prose, limits by weight, textile notes) is kept as `prose`: it is shown, and that alternative cannot be
 * judged by machine.
 */

export type ShiftLevel = 'CC' | 'CTH' | 'CTSH';

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
      readonly method: 'BU' | 'BD' | 'NC' | 'FV' | null;
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
}

const VALUE = /^(?:RVC|LVC|VAC)\s*[:=]?\s*(?:≥|>=|≧)?\s*\(?\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*%?\s*\)?\s*(?:\(?(BU|BD|NC|FV)\)?)?$/;
const MAXNOM = /^MAX\s?NOM\s*\(?\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*%?\s*\)?\s*(?:OF\s+)?\(?(EXW|FOB)\)?$/;
const SHIFT = /^(CC|CTH|CTSH)(?:\s*,?\s*EXCEPT\s+FROM\s+(.+))?$/;
const CODES = /^(?:HEADINGS?|CHAPTERS?|SUBHEADINGS?)?\s*\d[\d.\s,-]*$/;

function inRange(percent: string): boolean {
  const [whole = '', places = ''] = percent.split('.');
  const value = BigInt(whole + places);
  return value > 0n && value <= 100n * 10n ** BigInt(places.length);
}

function codeRanges(text: string): readonly CodeRange[] | null {
  const found: CodeRange[] = [];
  for (const part of text.replace(/HEADINGS?|CHAPTERS?|SUBHEADINGS?/g, '').split(/,|\bAND\b|\bOR\b/)) {
    const [low, high = low, more] = part
      .trim()
      .split(/\s*-\s*/)
      .map((code) => code.replace(/[.\s]/g, ''));
    if (more !== undefined || low === undefined || high === undefined) return null;
    if (![low, high].every((code) => /^(?:\d{2}|\d{4}|\d{6})$/.test(code)) || low.length !== high.length || low > high)
      return null;
    found.push({ low, high });
  }
  return found;
}

function termOf(text: string): RuleTerm {
  const word = text.toUpperCase().replace(/\s+/g, ' ').trim();
  if (word === 'WO' || word === 'PE' || word === 'SP' || word === 'CR') return { kind: word, text };
  const value = VALUE.exec(word);
  if (value) {
    const percent = value[1]!.replace(',', '.');
    if (inRange(percent)) return { kind: 'value', text, percent, method: (value[2] as 'BU' | undefined) ?? null };
  }
  const nom = MAXNOM.exec(word);
  if (nom) {
    const percent = nom[1]!.replace(',', '.');
    if (inRange(percent)) return { kind: 'maxnom', text, percent, base: nom[2] === 'EXW' ? 'exw' : 'fob' };
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
    if (last !== undefined && /except from/i.test(last) && CODES.test(part.toUpperCase()))
      parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  const alternatives = parts.map((part) => ({
    text: part,
    terms: split(part, /\s*\+\s*|\s+and\s+(?=(?:RVC|LVC|VAC|CC|CTH|CTSH|SP|CR)\b)/).map((t) => termOf(unwrapped(t))),
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

/** Terms of one kind in the order of the rule. */
export function termsOf<K extends RuleTerm['kind']>(
  rule: ProductRule | null,
  kind: K,
): readonly Extract<RuleTerm, { kind: K }>[] {
  return (rule?.alternatives ?? []).flatMap((a) => a.terms).filter((t): t is Extract<RuleTerm, { kind: K }> => t.kind === kind);
}
