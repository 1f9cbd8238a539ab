import type { Line } from '../declaration/declaration';
import type { Calculation, OriginVerdict } from '../report/report';
import type { OriginContext } from './context';
import {
  add,
  amountText,
  compare,
  fraction,
  fractionText,
  minus,
  over,
  percentText,
  shownText,
  sign,
  sum,
  times,
  whole,
  ZERO,
  type Fraction,
} from './fraction';
import { judgeMaterial, type JudgedMaterial } from './material-status';
import { parseRule, termsOf } from './rule-grammar';
import { readSheet, type Missing, type Sheet } from './sheet';
import { WORDS } from './words';

/**
 * Value content by the direct and the indirect formula (05/2018/TT-BCT art. 6(3) for the local content; the agreements for the regional one).
 * Exact fractions; what was not read is decided by the worst and the best case: a sheet with a gap never gives a bare "fails" or "meets".
 */

interface Parts {
  readonly fob: Fraction;
  readonly originating: Fraction;
  readonly foreign: Fraction;
  readonly unproved: Fraction;
  readonly own: Fraction;
  /** Part of FOB that no row explains; negative when the rows exceed it. */
  readonly gap: Fraction;
  readonly nothingItemised: boolean;
  readonly proofs: readonly Missing[];
  readonly unread: readonly Missing[];
}

const HUNDRED = whole(100);

function split(sheet: Sheet, context: OriginContext): Parts | readonly Missing[] {
  const judged: readonly JudgedMaterial[] = (sheet.materials ?? []).map((entry) => judgeMaterial(entry, context));
  const groups = [sheet.labour, sheet.overhead, sheet.profit, sheet.other];
  const blocking = [
    ...sheet.invalid,
    ...sheet.fobMissing,
    ...(sheet.materials === null ? [{ key: sheet.at('materials'), why: WORDS.materials }] : []),
    ...judged.flatMap((m) => m.missing),
    ...groups.flatMap((g) => (g.state === 'partly' ? g.missing : [])),
  ];
  if (sheet.fob === null || blocking.length > 0) return blocking;
  const of = (status: JudgedMaterial['status']): Fraction =>
    sum(judged.filter((m) => m.status === status).map((m) => m.value ?? ZERO));
  const own = sum(groups.map((g) => g.known));
  const originating = of('originating');
  const foreign = of('non-originating');
  const unproved = of('unproved');
  return {
    fob: sheet.fob,
    originating,
    foreign,
    unproved,
    own,
    gap: minus(sheet.fob, sum([originating, foreign, unproved, own])),
    nothingItemised: groups.every((g) => g.state === 'unread'),
    proofs: judged.flatMap((m) => (m.proof ? [m.proof] : [])),
    unread: groups.flatMap((g) => g.missing),
  };
}

interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Content from the worst to the best case; null where nothing can be said. */
function rangeOf(formula: 'direct' | 'indirect', p: Parts, complete: boolean): Range | null {
  const share = (amount: Fraction): Fraction => over(amount, p.fob);
  if (sign(p.gap) < 0) return null;
  if (p.nothingItemised && !complete) {
    if (formula === 'direct') return null;
    const best = minus(p.fob, p.foreign);
    return { low: share(minus(best, p.unproved)), high: share(best) };
  }
  // With every material listed, what is left of FOB can only be own value.
  const worstGap = complete ? ZERO : p.gap;
  const best = minus(p.fob, p.foreign);
  return { low: share(minus(minus(best, p.unproved), worstGap)), high: share(best) };
}

function verdictOf(range: Range | null, threshold: Fraction | null): OriginVerdict {
  if (range === null || threshold === null) return 'cannot-tell';
  const meets = (f: Fraction): boolean => compare(times(f, HUNDRED), threshold) >= 0;
  return meets(range.low) ? 'meets' : meets(range.high) ? 'cannot-tell' : 'fails';
}

function steps(formula: 'direct' | 'indirect', sheet: Sheet, p: Parts, low: Fraction | null): Calculation['steps'] {
  const rows: { label: typeof WORDS.vom; expression: string; result: string }[] = [];
  const money = amountText;
  const add_ = (label: typeof WORDS.vom, expression: string, result: Fraction): void =>
    void rows.push({ label, expression, result: money(result) });
  const names = (status: readonly Fraction[]): string => status.map(money).join(' + ') || '0';
  if (formula === 'direct') {
    add_(WORDS.vom, money(p.originating), p.originating);
    for (const [label, group] of [
      [WORDS.labourStep, sheet.labour],
      [WORDS.overheadStep, sheet.overhead],
      [WORDS.otherStep, sheet.other],
      [WORDS.profitStep, sheet.profit],
    ] as const) {
      if (group.state === 'read') add_(label, names(group.amounts), group.known);
    }
    const total = add(p.originating, p.own);
    rows.push({
      label: WORDS.directStep,
      expression: `${money(total)} / ${money(p.fob)} × 100`,
      result: `${percentText(over(total, p.fob)).text}%`,
    });
    const abroad = sum([sheet.labour.foreign, sheet.overhead.foreign, sheet.other.foreign]);
    if (sign(abroad) > 0) {
      const without = over(minus(total, abroad), p.fob);
      rows.push({
        label: WORDS.foreignStep,
        expression: `(${money(total)} − ${money(abroad)}) / ${money(p.fob)} × 100`,
        result: `${percentText(without).text}%`,
      });
    }
  } else {
    add_(WORDS.vnm, money(p.foreign), p.foreign);
    rows.push({
      label: WORDS.indirectStep,
      expression: `(${money(p.fob)} − ${money(p.foreign)}) / ${money(p.fob)} × 100`,
      result: `${percentText(over(minus(p.fob, p.foreign), p.fob)).text}%`,
    });
  }
  if (sign(p.unproved) > 0) add_(WORDS.unproved, money(p.unproved), p.unproved);
  if (sign(p.gap) > 0) add_(WORDS.gapStep, `${money(p.fob)} − …`, p.gap);
  if (low !== null && (sign(p.unproved) > 0 || sign(p.gap) > 0)) {
    rows.push({ label: WORDS.lowStep, expression: fractionText(low), result: `${percentText(low).text}%` });
  }
  return rows;
}

function calculation(formula: 'direct' | 'indirect', sheet: Sheet, index: number, context: OriginContext): Calculation {
  const { facts } = context;
  const given = sheet.costs.rule?.trim();
  const rule = given ? parseRule(given) : facts.defaultRule === null ? null : parseRule(facts.defaultRule);
  const percent = termsOf(rule, 'value')[0]?.percent ?? null;
  const threshold = percent === null ? null : fraction(percent);
  const parts = split(sheet, context);
  const complete = sheet.costs.materialsComplete === true;
  const known = 'fob' in parts ? parts : null;
  const range = known && rangeOf(formula, known, complete);
  const exact = range !== null && compare(range.low, range.high) === 0;
  const { low } = range ?? { low: null };
  const missing: Missing[] = known ? [] : [...(parts as readonly Missing[])];
  if (known && sign(known.gap) < 0)
    missing.push({ key: sheet.at('materials'), why: WORDS.exceed(amountText(minus(ZERO, known.gap))) });
  else if (known && !exact) missing.push(...known.proofs, ...(sign(known.gap) > 0 && !complete ? known.unread : []));
  if (known && formula === 'direct' && range === null && sign(known.gap) >= 0) missing.push(...known.unread);
  if (threshold === null) missing.push({ key: sheet.at('rule'), why: WORDS.rule });
  const text = low && percentText(low);
  return {
    calculation: `${facts.term}-${formula}`,
    form: context.form,
    line: index,
    verdict: verdictOf(range, threshold),
    value: low && {
      numerator: amountText(times(low, known!.fob)),
      denominator: amountText(known!.fob),
      fraction: fractionText(low),
      percent: text!.text,
      exact: text!.exact,
      shown: shownText(low, '>=', threshold),
    },
    interval: range === null || exact ? null : { low: fractionText(range.low), high: fractionText(range.high) },
    threshold: percent === null ? null : { op: '>=', value: percent, source: given ? 'costs.rule' : 'default rule' },
    steps: known ? steps(formula, sheet, known, low) : [],
    missing,
    assumptions: [
      ...(sheet.costs.operations?.beyondMinimal === undefined ? (['beyondMinimal'] as const) : []),
      ...(facts.lastStep && sheet.costs.operations?.lastStepInVietNam === undefined ? (['lastStepInVietNam'] as const) : []),
      ...(known?.nothingItemised && !complete && formula === 'indirect' ? (['materialsComplete'] as const) : []),
      ...(given ? [] : (['defaultRule'] as const)),
    ],
    basis: context.basis('value'),
    mark: context.mark,
  };
}

/** The value content of a line by the formulas of its agreement, or by the one that its worksheet has chosen. */
export function valueCalculations(line: Line, index: number, context: OriginContext): Calculation[] {
  if (!line.costs || context.facts.term === 'exw') return [];
  const chosen = line.costs.formula;
  const formulas = chosen && context.facts.formulas.includes(chosen) ? [chosen] : context.facts.formulas;
  const sheet = readSheet(line, line.costs, `lines[${index}]`);
  return formulas.map((formula) => calculation(formula, sheet, index, context));
}
