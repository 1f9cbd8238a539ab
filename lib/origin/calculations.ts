import type { Bilingual, Mark, Topic } from '../forms/profile';
import type { Calculation, CalculationValue, OriginVerdict } from '../report/report';
import { compare, fraction, fractionText, over, percentText, plainText, shownText, type Fraction } from './fraction';
import type { LineOrigin, ShiftOutcome } from './line-origin';
import { termsOf } from './rule-grammar';
import type { Missing } from './sheet';
import type { Step } from './step';
import { deciding, judgeFigure, type ValueFigure, type ValueMethod } from './value';
import { WORDS } from './words';

/** The tests of a line as the report shows them: figure, verdict, working, what is missing, and where it stands in the law. */

/** A share of one as every surface shows it. `op` decides the direction of rounding for display. */
export function valueOf(
  numerator: Fraction,
  denominator: Fraction,
  op: '>=' | '<=',
  threshold: Fraction | null,
): CalculationValue {
  const share = over(numerator, denominator);
  const { text, exact } = percentText(share);
  return {
    numerator: plainText(numerator),
    denominator: plainText(denominator),
    fraction: fractionText(share),
    percent: text,
    exact,
    shown: shownText(share, op, threshold),
  };
}

const VERDICT_TEXT: Readonly<Record<OriginVerdict, Bilingual>> = {
  meets: { vi: 'đạt', en: 'meets' },
  fails: { vi: 'không đạt', en: 'fails' },
  'cannot-tell': { vi: 'chưa kết luận được', en: 'cannot tell' },
};
const VERDICT_SIGN: Readonly<Record<OriginVerdict, string>> = { meets: '✓', fails: '✗', 'cannot-tell': '?' };

interface Parts {
  readonly id: string;
  readonly verdict: OriginVerdict;
  readonly topic: Topic;
  readonly value?: CalculationValue | null;
  readonly interval?: Calculation['interval'];
  readonly threshold?: Calculation['threshold'];
  readonly steps?: readonly Step[];
  readonly missing?: readonly Missing[];
  readonly assumptions?: Calculation['assumptions'];
  readonly mark?: Mark;
}

export function calculation(o: LineOrigin, p: Parts): Calculation {
  return {
    calculation: p.id,
    form: o.context.form,
    line: o.index,
    verdict: p.verdict,
    value: p.value ?? null,
    interval: p.interval ?? null,
    threshold: p.threshold ?? null,
    steps: p.steps ?? [],
    missing: p.missing ?? [],
    assumptions: p.assumptions ?? [],
    basis: o.context.basis(p.topic),
    mark: p.mark ?? o.context.mark,
  };
}

/** `rvc-direct`, `lvc-indirect`, `rvc-bu`, `exw-share`, `fob-share`. */
export function valueId(o: LineOrigin, method: ValueMethod): string {
  if (method === 'exw' || method === 'fob') return `${method}-share`;
  const { term } = o.context.facts;
  return `${term === 'exw' ? 'rvc' : term}-${method}`;
}

function assumptionsFor(o: LineOrigin, f: ValueFigure | null): Calculation['assumptions'] {
  const list: Calculation['assumptions'][number][] = [];
  if (o.sheet.costs.operations?.beyondMinimal === undefined) list.push('beyondMinimal');
  if (f && o.assumesLastStep) list.push('lastStepInVietNam');
  if (f?.assumedComplete) list.push('materialsComplete');
  if (o.ruleInForce.source === 'default') list.push('defaultRule');
  return list;
}

function valueCalculation(o: LineOrigin, method: ValueMethod, percent: string | null, suffix = ''): Calculation {
  const f = o.figure(method);
  const limit = percent === null ? null : fraction(percent);
  const verdict = limit === null ? 'cannot-tell' : judgeFigure(f, limit);
  const needed =
    verdict !== 'cannot-tell'
      ? []
      : limit !== null || f.low === null
        ? deciding(o.totals, f, limit ?? { n: 0n, d: 1n })
        : [{ key: o.sheet.at('rule'), why: WORDS.rule }];
  const source = o.ruleInForce.source ?? 'costs.rule';
  const threshold = percent === null ? null : { op: f.op, value: percent, source };
  const steps = [...f.steps];
  let value: CalculationValue | null = null;
  let interval: Calculation['interval'] = null;
  if (f.low !== null && f.high !== null) {
    // Of an interval the low end of a content is shown; of a share, that must stay under a limit, the high end is the worst.
    value = valueOf(f.low, f.denominator, f.op, limit);
    if (compare(f.low, f.high) !== 0) {
      interval = { low: fractionText(over(f.low, f.denominator)), high: fractionText(over(f.high, f.denominator)) };
    }
    if (limit !== null) {
      const sign = f.op === '>=' ? '≥' : '≤';
      const text = value.exact ? value.percent : `${value.percent}…`;
      steps.push({ label: WORDS.compareStep, expression: `${text}% ${sign} ${percent}%`, result: VERDICT_SIGN[verdict] });
    }
  }
  if (o.sheet.costs.formula !== undefined && (method === 'direct' || method === 'indirect') && !o.formulas.includes(method)) {
    steps.push({ label: WORDS.otherFormula, expression: 'costs.formula', result: o.sheet.costs.formula });
  }
  return calculation(o, {
    id: valueId(o, method) + suffix,
    verdict,
    topic: 'value',
    value,
    interval,
    threshold,
    steps,
    missing: needed,
    assumptions: assumptionsFor(o, f),
  });
}

/** Content without the rows that are paid abroad: a figure for information, since the law's formula counts them. */
function withoutForeign(o: LineOrigin, percent: string | null): Calculation | null {
  const f = o.figure('direct');
  if (f.withoutForeign === null) return null;
  const limit = percent === null ? null : fraction(percent);
  const figure: ValueFigure = { ...f, low: f.withoutForeign, high: compare(f.low!, f.high!) === 0 ? f.withoutForeign : f.high };
  return calculation(o, {
    id: `${valueId(o, 'direct')}-without-foreign`,
    verdict: limit === null ? 'cannot-tell' : judgeFigure(figure, limit),
    topic: 'value',
    value: valueOf(f.withoutForeign, f.denominator, '>=', limit),
    threshold: percent === null ? null : { op: '>=', value: percent, source: o.ruleInForce.source ?? 'costs.rule' },
    steps: f.steps.filter((s) => s.label === WORDS.foreignStep),
    missing: limit === null ? [{ key: o.sheet.at('rule'), why: WORDS.rule }] : [],
    assumptions: assumptionsFor(o, f),
    mark: 'U',
  });
}

function valueCalculations(o: LineOrigin): Calculation[] {
  const { rule } = o.ruleInForce;
  const wanted = new Map<ValueMethod, string | null>();
  // `RVC 40 or CTSH + RVC 35`: each further threshold of a formula is a calculation of its own, named by it.
  const further = new Map<string, { readonly method: ValueMethod; readonly percent: string }>();
  for (const term of [...termsOf(rule, 'value'), ...termsOf(rule, 'maxnom')]) {
    for (const method of o.methodsOf(term)) {
      const first = wanted.get(method);
      if (first === undefined || first === null) wanted.set(method, term.percent);
      else if (compare(fraction(first)!, fraction(term.percent)!) !== 0) {
        further.set(`${method}-${term.percent}`, { method, percent: term.percent });
      }
    }
  }
  const plain = termsOf(rule, 'value').find((t) => t.method === null);
  // The formula that was not chosen is shown where it can be calculated: the sheet carries both results.
  if (plain && o.context.facts.agreement !== 'CPTPP') {
    for (const method of o.context.facts.formulas) {
      const f = o.figure(method);
      if (!wanted.has(method) && f.low !== null && compare(f.low, f.high!) === 0) wanted.set(method, plain.percent);
    }
  }
  if (rule === null) for (const method of o.formulas) wanted.set(method, null);
  const list = [...wanted].map(([method, percent]) => valueCalculation(o, method, percent));
  for (const { method, percent } of further.values()) list.push(valueCalculation(o, method, percent, `-${percent}`));
  if (wanted.has('direct')) {
    const extra = withoutForeign(o, wanted.get('direct') ?? null);
    if (extra) list.push(extra);
  }
  return list;
}

function shiftCalculations(o: LineOrigin, s: ShiftOutcome, suffix: string): Calculation[] {
  const list: Calculation[] = [
    calculation(o, {
      id: `tariff-shift${suffix}`,
      verdict: s.verdict,
      topic: 'tariffShift',
      steps: [
        ...s.shift.steps,
        {
          label: WORDS.compareStep,
          expression: s.term.level,
          result: VERDICT_SIGN[s.verdict] + (s.withTolerance ? ' (de minimis)' : ''),
        },
      ],
      missing: s.missing,
      assumptions: assumptionsFor(o, null),
    }),
  ];
  for (const share of s.tolerance?.shares ?? []) {
    const limit = fraction(share.limit)!;
    const value = share.numerator && share.denominator ? valueOf(share.numerator, share.denominator, '<=', limit) : null;
    list.push(
      calculation(o, {
        id: `de-minimis-${share.base}${suffix}`,
        verdict: share.verdict,
        topic: 'deMinimis',
        value,
        threshold: { op: '<=', value: share.limit, source: 'tolerance' },
        steps: share.steps,
        missing: share.missing,
      }),
    );
  }
  return list;
}

function ruleCalculation(o: LineOrigin): Calculation {
  const { outcome } = o;
  const { rule } = o.ruleInForce;
  const steps: Step[] = [];
  if (rule) steps.push({ label: WORDS.ruleStep, expression: rule.text, result: VERDICT_SIGN[outcome.verdict] });
  if (rule?.sixty) steps.push({ label: WORDS.sixtyStep, expression: '100% − 60%', result: '40%' });
  for (const a of outcome.alternatives) {
    const expression = a.terms.map((t) => `${t.term.text} ${VERDICT_SIGN[t.verdict]}`).join(' + ');
    steps.push({ label: WORDS.alternativeStep(a.text), expression, result: VERDICT_TEXT[a.verdict].en });
  }
  const { beyondMinimal, lastStepInVietNam } = o.sheet.costs.operations ?? {};
  const say = (text: Bilingual, key: string): void => {
    steps.push({ label: text, expression: `operations.${key}`, result: VERDICT_SIGN.fails });
  };
  if (beyondMinimal === false) say(WORDS.minimalOnly, 'beyondMinimal');
  if (lastStepInVietNam === false && o.context.facts.lastStep) say(WORDS.notLastStep, 'lastStepInVietNam');
  return calculation(o, {
    id: 'rule',
    verdict: outcome.verdict,
    topic: rule && termsOf(rule, 'shift').length > 0 && termsOf(rule, 'value').length === 0 ? 'tariffShift' : 'value',
    steps,
    missing: outcome.missing,
    assumptions: outcome.assumptions,
  });
}

/**
 * Domestic value of RCEP box 11: the same formula with the materials of other parties counted as foreign, at least 20 per cent (05/2022/TT-BCT
 * art. 9(3), (5)). It decides the country of origin of goods on a tariff-differential list only, never the origin itself.
 */
function domesticValue(o: LineOrigin): Calculation | null {
  if (o.context.facts.agreement !== 'RCEP' || o.accumulated.length === 0) return null;
  const own = o.withoutAccumulation();
  const f = own.figure('indirect');
  if (f.low === null || f.high === null) return null;
  const limit = fraction('20')!;
  const verdict = judgeFigure(f, limit);
  const open = compare(f.low, f.high) !== 0;
  return calculation(o, {
    id: 'domestic-value',
    verdict,
    topic: 'value',
    value: valueOf(f.low, f.denominator, '>=', limit),
    interval: open ? { low: fractionText(over(f.low, f.denominator)), high: fractionText(over(f.high, f.denominator)) } : null,
    threshold: { op: '>=', value: '20', source: '05/2022/TT-BCT art. 9' },
    steps: f.steps,
    missing: verdict === 'cannot-tell' ? deciding(own.totals, f, limit) : [],
    assumptions: assumptionsFor(o, f),
  });
}

/** Everything the report says about the origin of one line: value figures, tariff change, tolerance, WO, PE, and the rule as a whole. */
export function lineCalculations(o: LineOrigin): Calculation[] {
  const { rule } = o.ruleInForce;
  const list = valueCalculations(o);
  const shifts = new Map(termsOf(rule, 'shift').map((t) => [t.text.toUpperCase(), t] as const));
  for (const term of shifts.values()) {
    const suffix = shifts.size > 1 ? `-${term.level.toLowerCase()}${term.except.length > 0 ? '-except' : ''}` : '';
    list.push(...shiftCalculations(o, o.shift(term.level, term.except), suffix));
  }
  if (termsOf(rule, 'WO').length > 0) {
    list.push(calculation(o, { id: 'wholly-obtained', verdict: o.wo.verdict, topic: 'wholly', missing: o.wo.missing }));
  }
  if (termsOf(rule, 'PE').length > 0) {
    list.push(calculation(o, { id: 'exclusively', verdict: o.pe.verdict, topic: 'wholly', missing: o.pe.missing }));
  }
  const domestic = domesticValue(o);
  if (domestic) list.push(domestic);
  if (list.length > 0 || rule !== null) list.push(ruleCalculation(o));
  return list;
}
