import type { OriginVerdict } from '../report/report';
import {
  amountText,
  compare,
  fractionText,
  minus,
  over,
  percentText,
  sign,
  sum,
  times,
  whole,
  ZERO,
  type Fraction,
} from './fraction';
import { exWorks, type Missing } from './sheet';
import { sumText, type Step } from './step';
import { certainDirect, openGap, ownGap, worstVnm, type Totals } from './totals';
import { WORDS } from './words';

/**
 * Value content and non-originating share (05/2018/TT-BCT art. 6(3)-(4) and the agreements). A figure is a pair of ends: the worst and the
 * best case of everything that is not known. Both ends are exact; they coincide on a complete sheet.
 */

/** `bu` and `bd` are CPTPP's build-up and build-down; `exw` and `fob` are shares of non-originating materials that must stay under a limit. */
export type ValueMethod = 'direct' | 'indirect' | 'bu' | 'bd' | 'exw' | 'fob';

export interface ValueFigure {
  readonly method: ValueMethod;
  /** `>=` for a content, `<=` for a share. */
  readonly op: '>=' | '<=';
  /** Numerators of the low and the high end over `denominator`; null when nothing can be calculated. */
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly denominator: Fraction;
  /** The low end of a content (high end of a share) is no bound: a foreign material is worth more than stated, by an unknown amount. */
  readonly unbounded: boolean;
  readonly steps: readonly Step[];
  /** Why there is no figure. */
  readonly blocked: readonly Missing[];
  /** Content without rows paid abroad, as a numerator; null when there are none. */
  readonly withoutForeign: Fraction | null;
  readonly assumedComplete: boolean;
}

function none(method: ValueMethod, op: '>=' | '<=', blocked: readonly Missing[]): ValueFigure {
  return {
    method,
    op,
    low: null,
    high: null,
    denominator: ZERO,
    unbounded: false,
    steps: [],
    blocked,
    withoutForeign: null,
    assumedComplete: false,
  };
}

function materialSteps(t: Totals): Step[] {
  const steps: Step[] = [];
  const line = (label: Step['label'], list: Totals['foreign'], total: Fraction): void => {
    if (list.length === 0) return;
    steps.push({
      label,
      expression: sumText(list.flatMap((m) => (m.value === null ? [] : [m.value]))),
      result: amountText(total),
    });
  };
  line(WORDS.vom, t.originating, t.vom);
  line(WORDS.vnm, t.foreign, t.vnm);
  line(WORDS.unproved, t.unproved, t.open);
  return steps;
}

function ownSteps(t: Totals): Step[] {
  const { labour, overhead, profit, other } = t.sheet;
  const pairs = [
    [WORDS.labourStep, labour],
    [WORDS.overheadStep, overhead],
    [WORDS.profitStep, profit],
    [WORDS.otherStep, other],
  ] as const;
  return pairs.flatMap(([label, group]) =>
    group.amounts.length === 0 ? [] : [{ label, expression: sumText(group.amounts), result: amountText(group.known) }],
  );
}

function gapSteps(t: Totals): Step[] {
  if (t.gap === null || sign(t.gap) <= 0) return [];
  const rows = minus(t.sheet.fob!, t.gap);
  const label = t.gapMayBeForeign ? WORDS.gapStep : WORDS.ownGapStep;
  return [{ label, expression: `${amountText(t.sheet.fob!)} − ${amountText(rows)}`, result: amountText(t.gap) }];
}

/** `153/235 = 65.106382978…%` */
export function percentResult(share: Fraction): string {
  const { text, exact } = percentText(share);
  return `${text}${exact ? '' : '…'}%`;
}

function shareStep(label: Step['label'], expression: string, numerator: Fraction, denominator: Fraction): Step {
  const share = over(numerator, denominator);
  return { label, expression: `${expression} = ${fractionText(share)}`, result: percentResult(share) };
}

/** What forbids any calculation on a base of FOB: no or bad FOB, a negative amount, rows above FOB. */
function obstacles(t: Totals): readonly Missing[] {
  const { sheet } = t;
  if (sheet.invalid.length > 0) return sheet.invalid;
  if (sheet.fob === null) return sheet.fobMissing;
  if (t.gap !== null && sign(t.gap) < 0) {
    const by = amountText({ n: -t.gap.n, d: t.gap.d });
    return [{ key: sheet.at('').replace(/\.costs\.$/, '.fob.amount'), why: WORDS.exceed(by) }];
  }
  if (t.materials === null && t.ownUnread) return [{ key: sheet.at('materials'), why: WORDS.materials }];
  return [];
}

function fobStep(t: Totals): Step {
  return { label: WORDS.fobStep, expression: 'FOB', result: amountText(t.sheet.fob!) };
}

function ends(t: Totals, label: Step['label'], low: Fraction, high: Fraction, formula: string): Step[] {
  const fob = t.sheet.fob!;
  if (compare(low, high) === 0) return [shareStep(label, formula, low, fob)];
  const text = amountText(fob);
  return [
    shareStep(WORDS.lowStep, `${amountText(low)} / ${text}`, low, fob),
    shareStep(WORDS.highStep, `${amountText(high)} / ${text}`, high, fob),
  ];
}

/** (FOB − VNM) / FOB. Basis: 05/2018/TT-BCT art. 6(3)b, the build-down formulas of the agreements. */
function indirect(t: Totals, method: 'indirect' | 'bd'): ValueFigure {
  const blocked = obstacles(t);
  if (blocked.length > 0) return none(method, '>=', blocked);
  const fob = t.sheet.fob!;
  const low = minus(fob, worstVnm(t));
  const high = minus(fob, t.vnm);
  const label = method === 'bd' ? WORDS.buildDownStep : WORDS.indirectStep;
  const formula = `(${amountText(fob)} − ${amountText(t.vnm)}) / ${amountText(fob)}`;
  return {
    method,
    op: '>=',
    low,
    high,
    denominator: fob,
    unbounded: t.lowerBounds.length > 0,
    steps: [...materialSteps(t), fobStep(t), ...(t.assumedComplete ? [] : gapSteps(t)), ...ends(t, label, low, high, formula)],
    blocked: [],
    withoutForeign: null,
    assumedComplete: t.assumedComplete,
  };
}

/** (VOM + labour + overhead + other costs + profit) / FOB. Basis: 05/2018/TT-BCT art. 6(3)a, the build-up formulas of the agreements. */
function direct(t: Totals): ValueFigure {
  const blocked = obstacles(t);
  if (blocked.length > 0) return none('direct', '>=', blocked);
  const gap = t.gap!;
  if (t.ownUnread && sign(gap) > 0 && t.sheet.costs.materialsComplete !== true) {
    const { labour, overhead, profit, other } = t.sheet;
    return none(
      'direct',
      '>=',
      [labour, overhead, profit, other].flatMap((g) => g.missing),
    );
  }
  const fob = t.sheet.fob!;
  const low = certainDirect(t);
  const high = sum([low, t.open, openGap(t)]);
  const parts = [t.vom, t.sheet.labour.known, t.sheet.overhead.known, t.sheet.other.known, t.sheet.profit.known, ownGap(t)];
  const counted = parts.filter((p) => sign(p) !== 0);
  const numerator = counted.length > 1 ? `(${sumText(counted)})` : sumText(counted);
  const formula = `${numerator} / ${amountText(fob)}`;
  const foreign = sum([t.sheet.labour, t.sheet.overhead, t.sheet.other].map((g) => g.foreign));
  const withoutForeign = sign(foreign) > 0 ? minus(low, foreign) : null;
  const steps = [
    ...materialSteps(t),
    ...ownSteps(t),
    fobStep(t),
    ...gapSteps(t),
    ...ends(t, WORDS.directStep, low, high, formula),
  ];
  if (withoutForeign !== null) {
    const expression = `(${amountText(low)} − ${amountText(foreign)}) / ${amountText(fob)}`;
    steps.push(shareStep(WORDS.foreignStep, expression, withoutForeign, fob));
  }
  return {
    method: 'direct',
    op: '>=',
    low,
    high,
    denominator: fob,
    unbounded: t.lowerBounds.length > 0,
    steps,
    blocked: [],
    withoutForeign,
    assumedComplete: false,
  };
}

/** VOM / value of the good: originating materials only, no labour and no profit (CPTPP art. 3.5). */
function buildUp(t: Totals): ValueFigure {
  const blocked = t.materials === null ? [{ key: t.sheet.at('materials'), why: WORDS.materials }] : obstacles(t);
  if (blocked.length > 0) return none('bu', '>=', blocked);
  const fob = t.sheet.fob!;
  const unvalued = t.materials!.some((m) => m.value === null && m.status !== 'non-originating');
  const high = sum([t.vom, t.open, unvalued || t.gapMayBeForeign ? (t.gap ?? ZERO) : ZERO]);
  const formula = `${amountText(t.vom)} / ${amountText(fob)}`;
  return {
    method: 'bu',
    op: '>=',
    low: t.vom,
    high,
    denominator: fob,
    unbounded: false,
    steps: [...materialSteps(t), fobStep(t), ...ends(t, WORDS.buildUpStep, t.vom, high, formula)],
    blocked: [],
    withoutForeign: null,
    assumedComplete: t.assumedComplete,
  };
}

/** Non-originating materials / ex-works price (EUR.1, VI) or FOB. Low is the best case here. */
function share(t: Totals, base: 'exw' | 'fob'): ValueFigure {
  const { sheet } = t;
  if (sheet.invalid.length > 0) return none(base, '<=', sheet.invalid);
  if (t.materials === null) return none(base, '<=', [{ key: sheet.at('materials'), why: WORDS.materials }]);
  const unvalued = t.materials.filter((m) => m.value === null && m.status !== 'originating');
  if (unvalued.length > 0 && t.gap === null)
    return none(
      base,
      '<=',
      unvalued.flatMap((m) => m.missing),
    );
  const exw = exWorks(sheet, amountText);
  const denominator = base === 'exw' ? exw.value : sheet.fob;
  if (denominator === null) return none(base, '<=', base === 'exw' ? exw.missing : sheet.fobMissing);
  if (t.gap !== null && sign(t.gap) < 0) return none(base, '<=', obstacles(t));
  const high = worstVnm(t);
  const text = amountText(denominator);
  const baseStep: Step =
    base === 'exw'
      ? { label: WORDS.exWorksStep, expression: exw.expression, result: text }
      : { label: WORDS.fobStep, expression: 'FOB', result: text };
  const results =
    compare(t.vnm, high) === 0
      ? [shareStep(WORDS.shareStep, `${amountText(t.vnm)} / ${text}`, t.vnm, denominator)]
      : [
          shareStep(WORDS.lowStep, `${amountText(high)} / ${text}`, high, denominator),
          shareStep(WORDS.highStep, `${amountText(t.vnm)} / ${text}`, t.vnm, denominator),
        ];
  return {
    method: base,
    op: '<=',
    low: t.vnm,
    high,
    denominator,
    unbounded: t.lowerBounds.length > 0,
    steps: [...materialSteps(t), baseStep, ...results],
    blocked: [],
    withoutForeign: null,
    assumedComplete: t.assumedComplete,
  };
}

export function valueFigure(t: Totals, method: ValueMethod): ValueFigure {
  switch (method) {
    case 'direct':
      return direct(t);
    case 'indirect':
    case 'bd':
      return indirect(t, method);
    case 'bu':
      return buildUp(t);
    case 'exw':
    case 'fob':
      return share(t, method);
  }
}

/** numerator / denominator against a threshold in per cent, by cross-multiplication: no division, no rounding; equal meets. */
export function reaches(numerator: Fraction, denominator: Fraction, op: '>=' | '<=', percent: Fraction): boolean {
  const order = compare(times(numerator, whole(100)), times(percent, denominator));
  return op === '>=' ? order >= 0 : order <= 0;
}

/** Both ends over the threshold meet, both under fail, else it cannot be told. */
export function judgeFigure(f: ValueFigure, percent: Fraction): OriginVerdict {
  if (f.low === null || f.high === null) return 'cannot-tell';
  const [worst, best] = f.op === '>=' ? [f.low, f.high] : [f.high, f.low];
  if (!reaches(best, f.denominator, f.op, percent)) return 'fails';
  if (f.unbounded) return 'cannot-tell';
  return reaches(worst, f.denominator, f.op, percent) ? 'meets' : 'cannot-tell';
}

/** The inputs that decide an undecided figure, the smallest single one that suffices first. */
export function deciding(t: Totals, f: ValueFigure, percent: Fraction): readonly Missing[] {
  if (f.low === null || f.high === null) return f.blocked;
  const unbounded = f.unbounded ? t.lowerBounds.map((m) => ({ key: `${m.key}.priceBasis`, why: WORDS.priceBasis(m.name) })) : [];
  const limit = over(times(percent, f.denominator), whole(100));
  const need = f.op === '>=' ? minus(limit, f.low) : minus(f.high, limit);
  const open = [...t.unproved].sort((a, b) => compare(a.value ?? ZERO, b.value ?? ZERO));
  const enough = open.filter((m) => m.value !== null && compare(m.value, need) >= 0);
  const rest = open.filter((m) => !enough.includes(m)).reverse();
  const proofs = (list: typeof open): Missing[] => list.flatMap((m) => (m.proof ? [m.proof] : []));
  const gap = openGap(t);
  const gapInputs = sign(gap) > 0 ? t.gapInputs : [];
  const gapDecides = sign(gap) > 0 && compare(gap, need) >= 0;
  const list = [
    ...unbounded,
    ...proofs(enough),
    ...(gapDecides ? gapInputs : []),
    ...(enough.length > 0 || gapDecides ? [] : [...proofs(rest), ...gapInputs]),
  ];
  return list.length > 0 ? list : proofs(open);
}
