import { holds, parseCriterion } from '../forms/criterion';
import type { Calculation, OriginVerdict } from '../report/report';
import { calculation, valueOf } from './calculations';
import { compare, fraction, minus, over, sum, times, whole, type Fraction } from './fraction';
import type { LineOrigin } from './line-origin';
import type { Step } from './step';
import { reaches } from './value';
import { WORDS } from './words';

/**
 * Partial cumulation of Form D (ATIGA): a material of 20 to under 40 per cent content gets `PC x%` and no preference of its own; the buyer counts
 * that share of its value, no more. The whole value counts from 40 per cent on.
 */
const LOWEST = '20';
const FULL = '40';

/** The test for a part that may be passed on with `PC x%`; null on other forms, and where the line neither claims it nor could. */
export function partialCumulation(o: LineOrigin): Calculation | null {
  if (o.context.facts.agreement !== 'ATIGA') return null;
  const claimed = holds(parseCriterion(o.line.criterion ?? ''), 'PC');
  const f = o.formulas
    .map((method) => o.figure(method))
    .find((x) => x.low !== null && compare(x.low, x.high!) === 0 && !x.unbounded);
  if (!f?.low) return null;
  const at = (percent: string): boolean => reaches(f.low!, f.denominator, '>=', fraction(percent)!);
  const between = at(LOWEST) && !at(FULL);
  if (!claimed && !(between && o.outcome.verdict === 'fails')) return null;
  const verdict: OriginVerdict = at(LOWEST) ? 'meets' : 'fails';
  const value = valueOf(f.low, f.denominator, '>=', fraction(LOWEST));
  const steps: Step[] = [];
  if (between)
    steps.push({ label: WORDS.partialWords, expression: `${LOWEST} ≤ ${value.percent} < ${FULL}`, result: `PC ${value.shown}%` });
  else if (at(FULL)) steps.push({ label: WORDS.fullWords, expression: `${value.percent} ≥ ${FULL}`, result: `${value.shown}%` });
  if (compare(over(times(f.low, whole(100)), f.denominator), fraction(LOWEST)!) === 0) {
    steps.push({ label: WORDS.partialTwenty, expression: `${LOWEST}%`, result: '✓' });
  }
  return calculation(o, {
    id: 'partial-cumulation',
    verdict,
    topic: 'partialCumulation',
    value,
    threshold: { op: '>=', value: LOWEST, source: 'partial cumulation' },
    steps,
    mark: 'C2',
  });
}

/**
 * VNM of the buyer's product that holds a part certified with `percent` of content: from 40 per cent on none of the part is foreign, from 20 on the
 * rest above its share, below 20 all of it. Amounts in one currency.
 */
export function buyersVnm(otherVnm: Fraction, part: Fraction, percent: Fraction): Fraction {
  if (compare(percent, fraction(FULL)!) >= 0) return otherVnm;
  if (compare(percent, fraction(LOWEST)!) < 0) return sum([otherVnm, part]);
  return sum([otherVnm, minus(part, over(times(part, percent), whole(100)))]);
}
