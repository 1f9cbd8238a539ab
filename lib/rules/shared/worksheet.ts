import type { Costs, Declaration, Line } from '../../declaration/declaration';
import { chapterOf, hsDigits, isHs2022 } from '../../declaration/hs';
import { contextOf, type OriginContext } from '../../origin/context';
import { compare, fraction, over, sign, sum, times, whole, ZERO, type Fraction } from '../../origin/fraction';
import { judgeMaterial, type JudgedMaterial } from '../../origin/material-status';
import { parseRule, termsOf, type CodeRange, type ProductRule, type ShiftLevel } from '../../origin/rule-grammar';
import { kilograms, readSheet, type Sheet } from '../../origin/sheet';
import type { ResolvedProfile, Tolerance } from '../../forms/profile';
import type { Case, Item } from '../rule';

/** The worksheet of a goods line as the rules of the origin family look at it. */
export interface Worksheet {
  readonly line: Line;
  readonly costs: Costs;
  readonly index: number;
  readonly context: OriginContext;
  readonly sheet: Sheet;
  readonly materials: readonly JudgedMaterial[];
  /** The rule of the product, as entered, else the default of the agreement; null when neither can be read. */
  readonly rule: ProductRule | null;
}

interface Known {
  readonly profile: ResolvedProfile;
  readonly byLine: Map<number, Worksheet | null>;
}

const worksheets = new WeakMap<Declaration, Known>();

/** Null where the line has no worksheet or the form has no origin rules. */
export function worksheetOf(c: Case, { value: line, index }: Item<Line>): Worksheet | null {
  const { costs } = line;
  if (!costs) return null;
  let known = worksheets.get(c.d);
  if (!known || known.profile !== c.profile) worksheets.set(c.d, (known = { profile: c.profile, byLine: new Map() }));
  const ready = known.byLine.get(index);
  if (ready !== undefined) return ready;
  const exporting = c.d.exportingCountry || (c.d.direction === 'import' ? null : 'VN');
  const context = contextOf(c.profile, c.form, exporting);
  let worksheet: Worksheet | null = null;
  if (context) {
    const sheet = readSheet(line, costs, `lines[${index}]`);
    const text = costs.rule?.trim() || context.facts.defaultRule;
    const materials = (sheet.materials ?? []).map((entry) => judgeMaterial(entry, context));
    worksheet = { line, costs, index, context, sheet, materials, rule: text ? parseRule(text) : null };
  }
  known.byLine.set(index, worksheet);
  return worksheet;
}

/** Digits of the product, in the order of trust: the worksheet's, the exporting code, the importing one. */
export function productCode({ costs, line }: Pick<Worksheet, 'costs' | 'line'>): string {
  return hsDigits(costs.productHs || line.hsExport || line.hsImport || '');
}

const DIGITS: Readonly<Record<ShiftLevel, number>> = { CC: 2, CTH: 4, CTSH: 6 };

function inRange(code: string, { low, high }: CodeRange): boolean {
  const part = code.slice(0, low.length);
  return part.length === low.length && part >= low && part <= high.slice(0, low.length).padEnd(low.length, '9');
}

/** Whether a material of this code shifts; null when the digits are too few to tell. */
function shifts(code: string, product: string, level: ShiftLevel, except: readonly CodeRange[]): boolean | null {
  const n = DIGITS[level];
  if (except.some((range) => inRange(code, range))) return false;
  for (let i = 0; i < n; i += 1) {
    const [a, b] = [code[i], product[i]];
    if (a === undefined || b === undefined) return null;
    if (a !== b) return true;
  }
  return false;
}

export interface Shift {
  readonly verdict: 'meets' | 'fails' | 'cannot-tell';
  /** Non-originating materials that do not shift. */
  readonly stuck: readonly JudgedMaterial[];
  /** Paths of what would settle an open answer. */
  readonly missing: readonly string[];
}

/** The tariff-shift test without any tolerance (materials of other parties with their proof do not count). */
export function shiftOf(w: Worksheet, level: ShiftLevel, except: readonly CodeRange[] = []): Shift {
  const product = productCode(w);
  const missing: string[] = [];
  const stuck: JudgedMaterial[] = [];
  if (w.sheet.materials === null) missing.push(w.sheet.at('materials'));
  if (!/^\d{2,}$/.test(product)) missing.push(`lines[${w.index}].hsExport`);
  const edition = w.context.edition;
  if (w.costs.hsEdition && edition && w.costs.hsEdition !== edition) missing.push(w.sheet.at('hsEdition'));
  if (missing.length > 0) return { verdict: 'cannot-tell', stuck, missing };
  const held = edition === '2022' && w.costs.hsEdition !== undefined;
  for (const m of w.materials) {
    if (m.status === 'originating') continue;
    const code = hsDigits(m.raw.hs ?? '');
    const answer =
      /^\d*$/.test(code) && !(held && code.length >= 6 && !isHs2022(code)) ? shifts(code, product, level, except) : null;
    if (answer === true) continue;
    if (answer === null) missing.push(`${m.key}.hs`);
    else if (m.status === 'unproved') missing.push(m.proof?.key ?? m.key);
    else stuck.push(m);
  }
  if (stuck.length > 0) return { verdict: 'fails', stuck, missing };
  return { verdict: missing.length > 0 ? 'cannot-tell' : 'meets', stuck, missing };
}

/** Share of the stuck materials against the tolerance for the product's chapter. */
export interface ToleranceAnswer {
  readonly verdict: 'within' | 'over' | 'cannot-tell';
  /** Limit and the share found, in per cent, for the message. */
  readonly limit: string;
  readonly share: string;
  readonly missing: readonly string[];
}

function toleranceFor(chapter: number, tolerances: readonly Tolerance[]): Tolerance | null {
  return (
    tolerances.find((t) => t.chapters === undefined || t.chapters.some(([from, to]) => chapter >= from && chapter <= to)) ?? null
  );
}

function percentOf(part: Fraction, base: Fraction): Fraction {
  return times(over(part, base), whole(100));
}

/** Per cent with two decimals, raised: a share must stay under its limit. */
function shown(percent: Fraction): string {
  const scaled = percent.n * 100n;
  const up = scaled / percent.d + (scaled % percent.d === 0n ? 0n : 1n);
  const digits = String(up).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function toleranceOf(w: Worksheet, stuck: readonly JudgedMaterial[]): ToleranceAnswer {
  const chapter = chapterOf(productCode(w));
  const tolerance = toleranceFor(chapter, w.context.facts.tolerances);
  if (!tolerance || tolerance.limits.length === 0) return { verdict: 'over', limit: '0', share: '–', missing: [] };
  const missing: string[] = [];
  const results: ('within' | 'over' | 'cannot-tell')[] = [];
  let share = '–';
  const limit = tolerance.limits[0]!.percent;
  for (const { percent, base } of tolerance.limits) {
    const figures = base === 'weight' || base === 'component-weight' ? byWeight(w, stuck, base) : byValue(w, stuck, base);
    if ('missing' in figures) {
      missing.push(...figures.missing);
      results.push('cannot-tell');
      continue;
    }
    const found = percentOf(figures.part, figures.base);
    share = shown(found);
    const high = compare(found, fraction(percent)!);
    const low = tolerance.lowerByLine ? compare(found, fraction(tolerance.lowerByLine)!) : high;
    if (high > 0) results.push('over');
    else if (low <= 0) results.push('within');
    else {
      missing.push(w.sheet.at('rule'));
      results.push('cannot-tell');
    }
  }
  const verdict = results.includes('within') ? 'within' : results.includes('cannot-tell') ? 'cannot-tell' : 'over';
  return { verdict, limit, share, missing };
}

type Figures = { readonly part: Fraction; readonly base: Fraction } | { readonly missing: readonly string[] };

function byValue(w: Worksheet, stuck: readonly JudgedMaterial[], base: string): Figures {
  const missing = stuck.filter((m) => m.value === null).map((m) => `${m.key}.value`);
  const whole_ = base === 'exw' ? exWorksOf(w) : w.sheet.fob;
  if (whole_ === null) missing.push(base === 'exw' ? w.sheet.at('stated.VI') : `lines[${w.index}].fob.amount`);
  if (missing.length > 0 || whole_ === null || sign(whole_) <= 0) return { missing };
  return { part: sum(stuck.map((m) => m.value ?? ZERO)), base: whole_ };
}

function exWorksOf(w: Worksheet): Fraction | null {
  return fraction(w.costs.stated?.VI);
}

function byWeight(w: Worksheet, stuck: readonly JudgedMaterial[], base: string): Figures {
  const parts = stuck.map((m) => kilograms(m.raw.weight));
  const all = kilograms(base === 'weight' ? w.costs.productWeight : w.costs.componentWeight);
  const missing = stuck.filter((_, i) => parts[i] === null).map((m) => `${m.key}.weight`);
  if (all === null) missing.push(w.sheet.at(base === 'weight' ? 'productWeight' : 'componentWeight'));
  if (missing.length > 0 || all === null || sign(all) <= 0) return { missing };
  return { part: sum(parts.map((p) => p ?? ZERO)), base: all };
}

/** The tariff-shift levels that a line claims: those of its criterion (CC, CTH, CTSH), else those of the product rule. */
export function claimedShifts(
  w: Worksheet,
  criterionLevels: readonly ShiftLevel[],
): readonly { level: ShiftLevel; except: readonly CodeRange[] }[] {
  const ofRule = termsOf(w.rule, 'shift');
  if (criterionLevels.length > 0) {
    return criterionLevels.map((level) => ({ level, except: ofRule.find((t) => t.level === level)?.except ?? [] }));
  }
  return ofRule.map(({ level, except }) => ({ level, except }));
}
