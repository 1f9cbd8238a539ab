import type { CriterionGrammar, CriterionMeaning } from './profile';

/**
 * Reading the text of a criterion box without knowing the form, and comparing it with the grammar of one form.
 *
 * `RVC [79,73]% ＋ ctsh` is read as two tokens joined by +; which of them the form allows is a question for {@link matchGrammar}.
 */

/** Method of a CPTPP value content: build-up, build-down, net cost, focused value. */
type ValueMethod = 'BU' | 'BD' | 'NC' | 'FV';

export interface CriterionToken {
  /** Normalised text: `RVC 45%`, `45%`, `CTH`, `RULE 6`, `RVC 35%BU`. */
  readonly text: string;
  /** The word without its figure: `RVC`, `CTH`, `PC`; empty for a bare percentage. */
  readonly word: string;
  /** What it claims; null for a word of no form. `WO-AK` (only wholly obtained materials) counts as PE. */
  readonly meaning: CriterionMeaning | null;
  /** Plain decimal in per cent as written (`47.5`), null without a figure. */
  readonly percentage: string | null;
  /** The figure lacks its % sign (`RVC40`), uses a decimal comma or stands behind a sign like ≥. */
  readonly loose: boolean;
  readonly method: ValueMethod | null;
}

/** What stands between two tokens. A line break wins over blanks round it. */
type Join = '+' | 'newline' | ',' | ';' | '/' | '&' | 'and' | 'or' | 'blank';

export interface ParsedCriterion {
  /** Upper-case text with single blanks, no blanks round +, no brackets or decimal comma in percentages. */
  readonly normal: string;
  readonly tokens: readonly CriterionToken[];
  /** `joins[i]` stands between tokens i and i + 1. */
  readonly joins: readonly Join[];
  /** ACU, DMI, IIM in order. */
  readonly modifiers: readonly string[];
  /** Marks of RCEP art. 2.6.6 and asterisks: `2.6.6A`, `2.6.6B`, `*`, `**`. */
  readonly marks: readonly string[];
  /** The text had more than one line. */
  readonly lineBreak: boolean;
}

const MEANING: Readonly<Record<string, CriterionMeaning>> = {
  WO: 'WO',
  'WO-AK': 'PE',
  PE: 'PE',
  CC: 'CC',
  CTH: 'CTH',
  CTSH: 'CTSH',
  CTC: 'CTC',
  RVC: 'VALUE',
  LVC: 'VALUE',
  VAC: 'VALUE',
  PVC: 'VALUE',
  VA: 'VALUE',
  SP: 'SP',
  CR: 'SP',
  'SPECIFIC PROCESSES': 'SP',
  PSR: 'PSR',
  PC: 'PC',
  OTHER: 'OTHER',
  'RULE 6': 'PSR',
  'ARTICLE 3.5': 'PSR',
};

const MODIFIERS = new Set(['ACU', 'DMI', 'IIM']);

const CACHE_LIMIT = 2000;
const cache = new Map<string, ParsedCriterion>();

function normalLines(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/["'“”‘’`´]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/[([]\s*(\d{1,3}(?:[.,]\d+)?\s*%?)\s*[)\]]/g, ' $1 ')
    .replace(/\(\s*(BU|BD|NC|FV)\s*\)/g, ' $1')
    .replace(/(\d) +%/g, '$1%')
    .replace(/ *\+ */g, '+')
    .replace(/ +/g, ' ')
    .replace(/^[\s.;,]+|[\s.;,]+$/g, '');
}

const FIGURE = '(\\d{1,3}(?:[.,]\\d+)?)(?![\\d.,]*\\d)\\s*(%?)';
const METHOD = '(?:\\s*(BU|BD|NC|FV)(?![A-Z]))?';
const SIGN = '(?:\\s*([:=≥>]=?|≧|>=))?';
const VALUE = new RegExp(`(RVC|LVC|VAC|PVC|VA|PC)(?![A-Z])(?:${SIGN}\\s*${FIGURE}${METHOD})?`, 'y');
const BARE = new RegExp(`${FIGURE.replace('(%?)', '(%)')}${METHOD}`, 'y');
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/SPECIFIC\s+PROCESS(?:ES)?(?![A-Z])/y, 'SPECIFIC PROCESSES'],
  [/RULE\s*6(?!\d)/y, 'RULE 6'],
  [/(?:ARTICLE|ART\.?)\s*3\.5(?!\d)/y, 'ARTICLE 3.5'],
  [/WO\s?-\s?AK(?![A-Z])/y, 'WO-AK'],
  [/N\s?\/\s?A(?![A-Z])/y, 'N/A'],
];
const MARK = /(?:(?:ARTICLE|ART\.?)\s*)?2\.6\.6\s*\(?([AB])\)?(?![A-Z])|(\*{1,2})/y;
const SEPARATOR = /[\s+,;/&]+(?:(?:AND|OR|VÀ|HOẶC)(?=[\s+])[\s+]+)?/y;
/** Letters of old GSP forms with what may follow: `W 6203`, `Y 40%`, `PK 35%`. */
const LETTER = /(PK|[A-Z])\s*(\d[\d.,]*)(?:\s*(%))?(?=$|[\s+,;/&])/y;
const WORD = /[^\s+,;/&*]+/y;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function joinOf(separator: string): Join {
  if (separator.includes('+')) return '+';
  if (/AND|VÀ/.test(separator)) return 'and';
  if (/OR|HOẶC/.test(separator)) return 'or';
  if (separator.includes('\n')) return 'newline';
  const sign = /[,;/&]/.exec(separator);
  return sign ? (sign[0] as Join) : 'blank';
}

function valueToken(
  word: string,
  figure: string | undefined,
  percent: string,
  sign: boolean,
  method: string | undefined,
): CriterionToken {
  const meaning: CriterionMeaning = word === 'PC' ? 'PC' : 'VALUE';
  if (figure === undefined) return { text: word, word, meaning, percentage: null, loose: false, method: null };
  const percentage = figure.replace(',', '.');
  const text = `${word === '' ? '' : `${word} `}${percentage}%${method ?? ''}`;
  const loose = sign || percent === '' || figure.includes(',');
  return { text, word, meaning, percentage, loose, method: (method as ValueMethod | undefined) ?? null };
}

function plainToken(text: string, word = text): CriterionToken {
  return { text, word, meaning: MEANING[word] ?? null, percentage: null, loose: false, method: null };
}

/** The token that begins at `index`, and where it ends. */
function tokenAt(text: string, index: number): { readonly token: CriterionToken; readonly end: number } {
  const value = at(VALUE, text, index);
  if (value) {
    const [whole, word, sign, figure, percent, method] = value;
    return { token: valueToken(word!, figure, percent ?? '', sign !== undefined, method), end: index + whole.length };
  }
  for (const [pattern, word] of FIXED) {
    const fixed = at(pattern, text, index);
    if (fixed) return { token: plainToken(word), end: index + fixed[0].length };
  }
  const bare = at(BARE, text, index);
  if (bare) return { token: valueToken('', bare[1], bare[2]!, false, bare[3]), end: index + bare[0].length };
  const letter = at(LETTER, text, index);
  if (letter) {
    const shown = `${letter[1]} ${letter[2]}${letter[3] ?? ''}`;
    return { token: plainToken(shown, letter[1]), end: index + letter[0].length };
  }
  const word = at(WORD, text, index)!;
  const shown = word[0].replace(/^[([]+|[)\].:]+$/g, '') || word[0];
  return { token: plainToken(shown), end: index + word[0].length };
}

function parse(text: string): ParsedCriterion {
  const lines = normalLines(text);
  const tokens: CriterionToken[] = [];
  const joins: Join[] = [];
  const modifiers: string[] = [];
  const marks: string[] = [];
  let pending = '';
  for (let index = 0; index < lines.length;) {
    const separator = at(SEPARATOR, lines, index);
    if (separator) {
      pending += separator[0];
      index += separator[0].length;
      continue;
    }
    const mark = at(MARK, lines, index);
    if (mark) {
      marks.push(mark[1] ? `2.6.6${mark[1]}` : mark[2]!);
      index += mark[0].length;
      continue;
    }
    const { token, end } = tokenAt(lines, index);
    index = end;
    if (MODIFIERS.has(token.word)) {
      modifiers.push(token.word);
      continue;
    }
    if (tokens.length > 0) joins.push(joinOf(pending));
    pending = '';
    tokens.push(token);
  }
  const normal = lines.replace(/\s+/g, ' ').replace(/(\d),(\d+%)/g, '$1.$2');
  return { normal, tokens, joins, modifiers, marks, lineBreak: lines.includes('\n') };
}

/**
 * Reads a criterion text of any form (normalised as forms write it: case, blanks, full-width ％ and ＋, brackets and decimal comma of a
 * percentage). Never fails: words of no form have `meaning: null`. Blank text gives no tokens. Cached by text.
 */
export function parseCriterion(text: string): ParsedCriterion {
  const known = cache.get(text);
  if (known) return known;
  const parsed = parse(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (text.length <= 500) cache.set(text, parsed);
  return parsed;
}

/** Claims value content: RVC, LVC, VAC, a percentage, or a partial-cumulation figure (PC). */
export function claimsValue(p: ParsedCriterion): boolean {
  return p.tokens.some((t) => t.meaning === 'VALUE' || t.meaning === 'PC');
}

/** Claims a change of tariff classification: CC, CTH, CTSH or CTC. */
export function claimsTariffShift(p: ParsedCriterion): boolean {
  return p.tokens.some((t) => t.meaning === 'CC' || t.meaning === 'CTH' || t.meaning === 'CTSH' || t.meaning === 'CTC');
}

/** First figure of the criterion in per cent as a plain decimal string, null without one. */
export function percentageOf(p: ParsedCriterion): string | null {
  return p.tokens.find((t) => t.percentage !== null)?.percentage ?? null;
}

/** True when a token is exactly this word (a figure may follow): `holds(p, 'WO')` is false for WO-AK. */
export function holds(p: ParsedCriterion, word: string): boolean {
  return p.tokens.some((t) => t.word === word);
}

/**
 * Why a criterion is not of a form: `word` = not a word of the form; `figure` = value word without its figure, or with a figure or method
 * the form does not print; `range` = not above 0 and up to 100 per cent; `alone` = only allowed inside a combination; `join` = parts not
 * joined by +; `pair` = parts that the form does not combine; `modifier` = ACU, DMI or IIM the form does not know; `empty` = no word at all.
 */
type MismatchReason = 'empty' | 'word' | 'figure' | 'range' | 'alone' | 'join' | 'pair' | 'modifier';

export interface Mismatch {
  readonly reason: MismatchReason;
  /** The part that is wrong, as normalised. */
  readonly token: string;
  /** The token itself where one is wrong. */
  readonly part: CriterionToken | null;
  /** What to write instead; null when nothing can be told. */
  readonly suggestion: string | null;
}

type GrammarMatch = { readonly ok: true } | ({ readonly ok: false } & Mismatch);

/** A token as grammars spell it: `RVC 45%` → `RVC N%`, `35%` → `N%`, `RVC 35%BU` → `RVC N%BU`. */
export function patternOf(t: CriterionToken): string {
  if (t.percentage === null) return t.word;
  return `${t.word === '' ? '' : `${t.word} `}N%${t.method ?? ''}`;
}

function inRange(percentage: string): boolean {
  const n = Number(percentage);
  return n > 0 && n <= 100;
}

const allowedOf = new WeakMap<CriterionGrammar, ReadonlySet<string>>();

function allowed(grammar: CriterionGrammar): ReadonlySet<string> {
  let words = allowedOf.get(grammar);
  if (!words) allowedOf.set(grammar, (words = new Set(grammar.words.map((w) => w.word.toUpperCase()))));
  return words;
}

/** How the form writes a value content of this figure: `45%`, `RVC 45%`, `LVC`. */
function valueSuggestion(figure: string | null, grammar: CriterionGrammar, remedy: Remedy): string | null {
  const words = allowed(grammar);
  const { valueWord } = grammar;
  const figured = valueWord === '' ? 'N%' : `${valueWord} N%`;
  for (const pattern of [figured, `${valueWord} N%BU`]) {
    if (words.has(pattern) && figure !== null) return pattern.replace('N%', `${figure}%`);
  }
  if (valueWord !== '' && words.has(valueWord)) return valueWord;
  if (words.has(figured)) return figured.replace('N%', '40%');
  return (figure === null ? remedy('RVC') : remedy('RVC N%')) ?? (words.has('PSR') ? 'PSR' : null);
}

type Remedy = (word: string) => string | null;

/** The right word of the form for a token that is not one, `{N}` filled with the token's own figure. */
function suggestionFor(t: CriterionToken, grammar: CriterionGrammar): string | null {
  const words = allowed(grammar);
  const remedy: Remedy = (word) => grammar.writeInstead[word]?.replace(/\bN%/g, `${t.percentage ?? '40'}%`) ?? null;
  const listed = (word: string): string | null => (words.has(word) ? word : null);
  const own = remedy(patternOf(t)) ?? remedy(t.text) ?? remedy(t.word);
  if (own !== null) return own;
  const byRule = listed('PSR') ?? remedy('PSR');
  switch (t.meaning) {
    case 'VALUE':
      return valueSuggestion(t.percentage, grammar, remedy);
    case 'PC':
      // Partial cumulation is of Form D alone; its figure says nothing about a value content elsewhere.
      return valueSuggestion(null, grammar, remedy);
    case 'PE':
      return listed('PE') ?? remedy('PE');
    case 'CC':
    case 'CTH':
    case 'CTSH':
    case 'CTC':
      return listed('CTC') ?? byRule;
    case 'SP':
      return grammar.words.find((w) => w.meaning === 'SP')?.word ?? remedy('SP') ?? byRule;
    case 'PSR':
    case 'OTHER':
      return byRule;
    case 'WO':
    case null: {
      const figureOnly = /^\d{1,3}(?:[.,]\d+)?$/.exec(t.text);
      return figureOnly && words.has('N%') ? `${t.text.replace(',', '.')}%` : null;
    }
  }
}

function checkToken(t: CriterionToken, grammar: CriterionGrammar, inCombination: boolean): Mismatch | null {
  const pattern = patternOf(t);
  const words = allowed(grammar);
  const paired = (grammar.onlyInPairs ?? []).some((w) => w.word.toUpperCase() === pattern);
  const wrong = (reason: MismatchReason): Mismatch => ({ reason, token: t.text, part: t, suggestion: suggestionFor(t, grammar) });
  if (words.has(pattern) || (paired && inCombination)) {
    return t.percentage !== null && !inRange(t.percentage) ? wrong('range') : null;
  }
  if (paired) return wrong('alone');
  const bases = grammar.words.map((w) => w.word.toUpperCase().replace(/ ?N%.*$/, ''));
  const figured = t.percentage === null ? bases.includes(t.word) : words.has(t.word) && t.word !== '';
  const methods = t.percentage !== null && [...words].some((w) => w.startsWith(`${t.word} N%`) && w !== pattern);
  return wrong((figured && t.word !== '') || methods ? 'figure' : 'word');
}

const compared = new WeakMap<CriterionGrammar, WeakMap<ParsedCriterion, readonly Mismatch[]>>();

/** Every way in which the criterion leaves the grammar of the form, in reading order; empty when it is well written. */
export function mismatches(p: ParsedCriterion, grammar: CriterionGrammar): readonly Mismatch[] {
  let known = compared.get(grammar);
  if (!known) compared.set(grammar, (known = new WeakMap()));
  let found = known.get(p);
  if (!found) known.set(p, (found = compare(p, grammar)));
  return found;
}

function compare(p: ParsedCriterion, grammar: CriterionGrammar): readonly Mismatch[] {
  const found: Mismatch[] = [];
  if (p.tokens.length === 0) return [{ reason: 'empty', token: p.normal, part: null, suggestion: null }];
  const several = p.tokens.length > 1;
  for (const t of p.tokens) {
    const wrong = checkToken(t, grammar, several);
    if (wrong) found.push(wrong);
  }
  // A part of no form is reported alone: what would join it cannot be told.
  if (several && p.tokens.every((t) => t.meaning !== null)) {
    const whole = (reason: MismatchReason): Mismatch => ({
      reason,
      token: p.normal,
      part: null,
      suggestion: reason === 'join' ? p.tokens.map((t) => t.text).join(' + ') : null,
    });
    const plus = p.joins.every((join) => join === '+');
    if (grammar.joining === 'none') found.push(whole('pair'));
    else if (grammar.joining === 'plus') {
      const fits = (i: number): boolean => {
        const [a, b] = [p.tokens[i]!.meaning, p.tokens[i + 1]!.meaning];
        return grammar.pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
      };
      if (p.joins.every((_, i) => fits(i))) {
        if (!plus) found.push(whole('join'));
      } else if (!plus || found.length === 0) found.push(whole('pair'));
    }
  }
  for (const modifier of p.modifiers) {
    if (!grammar.modifiers.includes(modifier)) found.push({ reason: 'modifier', token: modifier, part: null, suggestion: null });
  }
  return found;
}

/** Whether the criterion is built from the words, joins and modifiers of a form; else the first slip and what to write. */
export function matchGrammar(p: ParsedCriterion, grammar: CriterionGrammar): GrammarMatch {
  const first = mismatches(p, grammar)[0];
  return first === undefined ? { ok: true } : { ok: false, ...first };
}
