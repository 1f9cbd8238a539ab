import { mismatches, parseCriterion, type CriterionToken, type Mismatch, type ParsedCriterion } from '../../forms/criterion';
import { boxOf, type Bilingual, type CriterionGrammar } from '../../forms/profile';
import type { Case } from '../rule';
import { onwardTick } from './onward';

/**
 * Which rule explains which slip of a criterion box. Every slip belongs to exactly one rule, so that a trader reads one finding for one
 * mistake; the rules themselves only word it.
 */

type SlipRule =
  | 'criterion-letter-notation'
  | 'criterion-pe-not-on-form'
  | 'criterion-percentage-missing'
  | 'criterion-percentage-below-threshold'
  | 'partial-cumulation-percentage-out-of-range'
  | 'criterion-ctsh-missing'
  | 'criterion-style-of-another-form'
  | 'criterion-combination-wrong'
  | 'criterion-unknown-token';

interface Slip extends Mismatch {
  readonly rule: SlipRule;
}

/** A goods line with its criterion read and not blank. */
interface CriterionLine {
  readonly index: number;
  readonly path: string;
  readonly written: string;
  readonly parsed: ParsedCriterion;
}

/** Lines whose criterion was read and is not blank. Needs `lines[].criterion`. */
export function* criterionLines(c: Case): Generator<CriterionLine> {
  for (const line of c.lines) {
    const written = line.value.criterion?.trim();
    if (written) yield { index: line.index, path: line.at('criterion'), written, parsed: parseCriterion(written) };
  }
}

/** Every line of the declaration was read with its criterion, so that "no line says …" can be said. */
export function allLinesRead(c: Case): boolean {
  return !c.isPartial('lines') && c.d.lines !== undefined && c.lines.length === c.d.lines.length;
}

/** Issued by another member, or passing an original on: written as that issuer prints it. */
function isForeignPrint(c: Case): boolean {
  const from = c.d.exportingCountry;
  if (from) return from !== 'VN' || onwardTick(c) === true;
  return c.d.direction === 'import' || onwardTick(c) === true;
}

const LETTERS = new Set(['A', 'B', 'C', 'D', 'F', 'P', 'W', 'Y']);
const GUIDE_WORDS = new Set(['VA', 'PVC', 'EP']);
/** Forms that have no letters of their own, where a letter comes from a guide or from an old GSP form. */
const OWN_LETTERS: ReadonlySet<string | null> = new Set(['A', 'X']);

/** A letter or word that guides use and no agreement knows. */
function isGuideNotation(t: CriterionToken, form: string | null): boolean {
  if (OWN_LETTERS.has(form)) return false;
  return LETTERS.has(t.word) || GUIDE_WORDS.has(t.word) || (form === 'VJ' && isGuideWordOfVj(t));
}

/** The Form VJ guide writes value content as RVC or a figure, and a tariff change as CC or CTSH. */
function isGuideWordOfVj(t: CriterionToken): boolean {
  return (t.meaning === 'VALUE' && t.word !== 'LVC') || t.word === 'CC' || t.word === 'CTSH';
}

const PE_UNKNOWN: ReadonlySet<string | null> = new Set(['D', 'AK']);
const BELOW_THRESHOLD: ReadonlySet<string | null> = new Set(['D', 'E', 'AI', 'AHK', 'VK']);
const COMBINATION: ReadonlySet<string | null> = new Set(['D', 'E', 'AK', 'VK', 'AI', 'AANZ', 'EAV']);
const TARIFF_WORDS = new Set(['CC', 'CTH', 'CTSH']);
/** Forms where CC, CTH or CTSH is understood although the form prints CTC. */
const WRITES_CTC: ReadonlySet<string | null> = new Set(['AK', 'VK', 'AANZ']);
/** Forms that print the word alone, where a figure behind it is understood. */
const NO_FIGURE: ReadonlySet<string | null> = new Set(['AJ', 'RCEP', 'VJ']);

function isOtherStyle(t: CriterionToken, grammar: CriterionGrammar, form: string | null): boolean {
  if (t.percentage !== null && t.method === null) {
    if (t.word === 'RVC' && grammar.valueWord === '' && grammar.words.some((w) => w.word === 'N%')) return true;
    return NO_FIGURE.has(form) && t.word === grammar.valueWord;
  }
  return WRITES_CTC.has(form) && TARIFF_WORDS.has(t.word);
}

function lacksFigure(t: CriterionToken, grammar: CriterionGrammar): boolean {
  if (grammar.figure !== 'required') return false;
  if (t.percentage === null) return t.word === 'RVC' || (t.word === 'PC' && grammar.words.some((w) => w.meaning === 'PC'));
  return t.meaning === 'VALUE' && t.method === null && grammar.words.some((w) => w.word.endsWith('%BU'));
}

/** AI wants CTSH beside the figure; a criterion that names another rule of its own is left to that rule. */
export function lacksCtsh(p: ParsedCriterion): boolean {
  return p.tokens.length > 0 && p.tokens.every((t) => t.meaning === 'VALUE');
}

function ruleFor(m: Mismatch, p: ParsedCriterion, grammar: CriterionGrammar, form: string | null): SlipRule {
  const t = m.part;
  if (t) {
    if (isGuideNotation(t, form)) return 'criterion-letter-notation';
    if (t.word === 'PE' && PE_UNKNOWN.has(form)) return 'criterion-pe-not-on-form';
    if (lacksFigure(t, grammar)) return 'criterion-percentage-missing';
    if (m.reason === 'range' && t.word === 'PC') return 'partial-cumulation-percentage-out-of-range';
    if (m.reason === 'range' && BELOW_THRESHOLD.has(form)) return 'criterion-percentage-below-threshold';
    if (form === 'AI' && t.word === 'RVC' && t.percentage !== null && lacksCtsh(p)) return 'criterion-ctsh-missing';
    if (form === 'AI' && t.word === '' && lacksCtsh(p)) return 'criterion-ctsh-missing';
    if (isOtherStyle(t, grammar, form)) return 'criterion-style-of-another-form';
    return 'criterion-unknown-token';
  }
  const combined = m.reason === 'join' || (m.reason === 'pair' && (grammar.joining === 'none' || !joinedByPlus(p)));
  return combined && COMBINATION.has(form) ? 'criterion-combination-wrong' : 'criterion-unknown-token';
}

function joinedByPlus(p: ParsedCriterion): boolean {
  return p.joins.every((join) => join === '+');
}

/** The criterion is the text of the whole printed box, where every line may be another item. */
function isPrintedBox(c: Case): boolean {
  const box = boxOf(c.profile, 'lines[].criterion');
  const printed = box === null ? undefined : c.d.boxes?.[box];
  return printed !== undefined && c.d.lines?.length === 1 && c.d.lines[0]!.criterion === printed.trim();
}

/** A line break stands for + on certificates of other members. */
function brokenOnly(p: ParsedCriterion, grammar: CriterionGrammar): boolean {
  return grammar.joining !== 'none' && p.joins.every((join) => join === '+' || join === 'newline');
}

/** What members of the agreement print on their own certificates: CC, CTH, CTSH, RVC with a figure. */
function printedAbroad(m: Mismatch): boolean {
  const t = m.part;
  return t !== null && m.reason !== 'range' && (TARIFF_WORDS.has(t.word) || (t.word === 'RVC' && t.percentage !== null));
}

/** Slips of one criterion on the form of the case, each with the rule that explains it. Empty where the form has no grammar. */
export function slips(c: Case, p: ParsedCriterion): readonly Slip[] {
  const grammar = c.profile.facts.criterion.value;
  if (!grammar) return [];
  const foreign = isForeignPrint(c);
  const listed = p.lineBreak && isPrintedBox(c);
  const found: Slip[] = [];
  for (const m of mismatches(p, grammar)) {
    const rule = ruleFor(m, p, grammar, c.form);
    if (rule === 'criterion-unknown-token' && foreign && printedAbroad(m)) continue;
    const apart = m.reason === 'join' || m.reason === 'pair';
    if (apart && listed) continue;
    if (apart && foreign && (rule === 'criterion-unknown-token' || brokenOnly(p, grammar))) continue;
    found.push({ ...m, rule });
  }
  if (p.marks.some((mark) => mark.startsWith('2.6.6')) && !foreign) {
    const mark = p.marks.join(' ');
    found.push({ rule: 'criterion-unknown-token', reason: 'modifier', token: mark, part: null, suggestion: null });
  }
  return found;
}

/** Lines of the declaration with the slips that one rule explains. */
export function* slipsOf(c: Case, rule: SlipRule): Generator<CriterionLine & { readonly slip: Slip }> {
  for (const line of criterionLines(c)) {
    const slip = slips(c, line.parsed).find((s) => s.rule === rule);
    if (slip) yield { ...line, slip };
  }
}

/** The notations of a form, for "allowed: …": `WO, SP, CC, CTH, CTSH, x%, PC x%`. */
export function notations(c: Case): string {
  const grammar = c.profile.facts.criterion.value;
  if (!grammar) return '';
  const words = grammar.words.map((w) => w.word.replace('N%', 'x%'));
  if (words.length > 0) return words.join(', ');
  return grammar.examples.join(', ');
}

/** Human line numbers, counted from 1: `1, 3`; a long list is cut after ten. */
export function lineNumbers(indexes: readonly number[]): string {
  const shown = indexes.slice(0, 10).map((i) => String(i + 1));
  return indexes.length > 10 ? `${shown.join(', ')}…` : shown.join(', ');
}

/** `item 1`, `items 1, 3`. */
export function lineWords(indexes: readonly number[]): Bilingual {
  const numbers = lineNumbers(indexes);
  return { vi: `dòng hàng ${numbers}`, en: `${indexes.length === 1 ? 'item' : 'items'} ${numbers}` };
}
