import { chapterOf } from '../declaration/hs';
import type { Tolerance } from '../forms/profile';
import type { OriginVerdict } from '../report/report';
import { amountText, fraction, fractionText, over, sign, sum, whole, type Fraction } from './fraction';
import type { JudgedMaterial } from './material-status';
import { exWorks, kilograms, type Missing, type Sheet } from './sheet';
import { sumText, type Step } from './step';
import { some } from './three-valued';
import { percentResult, reaches } from './value';
import { WORDS } from './words';

/**
 * The tolerance: non-originating materials that do not shift are forgiven up to a share of value or weight, by the product's chapter. They stay
 * in VNM of a value test.
 */

export type ToleranceBase = Tolerance['limits'][number]['base'];

export interface DeMinimisShare {
  readonly base: ToleranceBase;
  /** In per cent. */
  readonly limit: string;
  readonly verdict: OriginVerdict;
  readonly numerator: Fraction | null;
  readonly denominator: Fraction | null;
  readonly missing: readonly Missing[];
  readonly steps: readonly Step[];
}

export interface DeMinimisResult {
  /** `meets` when any one limit is kept; `fails` where the agreement has no tolerance. */
  readonly verdict: OriginVerdict;
  readonly shares: readonly DeMinimisShare[];
  readonly missing: readonly Missing[];
}

/** The tolerance for a product code; no limits where the agreement has none, null where the code does not say. */
export function toleranceFor(tolerances: readonly Tolerance[], product: string | null): Tolerance | null {
  const chapter = product === null ? NaN : chapterOf(product);
  for (const t of tolerances) {
    if (!t.chapters) return t;
    if (Number.isNaN(chapter)) return null;
    if (t.chapters.some(([low, high]) => low <= chapter && chapter <= high)) return t;
  }
  return Number.isNaN(chapter) ? null : { limits: [] };
}

interface Part {
  readonly value: Fraction | null;
  readonly expression: string;
  readonly missing: readonly Missing[];
}

function partOf(list: readonly JudgedMaterial[], weight: boolean): Part {
  const missing: Missing[] = [];
  const found: Fraction[] = [];
  for (const m of list) {
    const value = weight ? kilograms(m.raw.weight) : m.value;
    if (value !== null) found.push(value);
    else if (weight) missing.push({ key: `${m.key}.weight`, why: WORDS.materialWeight(m.name) });
    else missing.push(...(m.missing.length > 0 ? m.missing : [{ key: `${m.key}.value`, why: WORDS.materialValue(m.name) }]));
  }
  return { value: missing.length > 0 ? null : sum(found), expression: sumText(found), missing };
}

function baseOf(sheet: Sheet, base: ToleranceBase): Part {
  if (base === 'fob' || base === 'value') return { value: sheet.fob, expression: 'FOB', missing: sheet.fobMissing };
  if (base === 'exw') {
    const exw = exWorks(sheet, amountText);
    return exw;
  }
  const { costs, line } = sheet;
  const component = base === 'component-weight';
  const given = component
    ? costs.componentWeight
    : (costs.productWeight ?? (costs.basis === 'unit' ? undefined : line.netWeight));
  const value = kilograms(given);
  const key = sheet.at(component ? 'componentWeight' : 'productWeight');
  if (value !== null && sign(value) > 0) return { value, expression: 'kg', missing: [] };
  return { value: null, expression: '', missing: [{ key, why: component ? WORDS.componentWeight : WORDS.productWeight }] };
}

function shareOf(
  list: readonly JudgedMaterial[],
  sheet: Sheet,
  limit: Tolerance['limits'][number],
  lowerByLine: string | undefined,
): DeMinimisShare {
  const weight = limit.base === 'weight' || limit.base === 'component-weight';
  const part = partOf(list, weight);
  const base = baseOf(sheet, limit.base);
  const invalid = sheet.invalid;
  const missing = [...invalid, ...part.missing, ...base.missing];
  const open = { base: limit.base, limit: limit.percent, numerator: part.value, denominator: base.value };
  if (invalid.length > 0 || part.value === null || base.value === null) {
    return { ...open, verdict: 'cannot-tell', numerator: null, denominator: null, missing, steps: [] };
  }
  const share = over(part.value, base.value);
  const steps: Step[] = [
    { label: WORDS.toleranceStep, expression: part.expression, result: amountText(part.value) },
    {
      label: WORDS.shareStep,
      expression: `${amountText(part.value)} / ${amountText(base.value)} = ${fractionText(share)}`,
      result: percentResult(share),
    },
  ];
  const within = (percent: string): boolean => reaches(part.value!, base.value!, '<=', fraction(percent) ?? whole(0));
  if (!within(limit.percent)) return { ...open, verdict: 'fails', missing: [], steps };
  if (lowerByLine !== undefined && !within(lowerByLine)) {
    const line = { key: sheet.at('rule'), why: WORDS.lineLimit(limit.percent, lowerByLine) };
    return { ...open, verdict: 'cannot-tell', missing: [line], steps };
  }
  return { ...open, verdict: 'meets', missing: [], steps };
}

const ORDER: readonly ToleranceBase[] = ['fob', 'value', 'exw', 'weight', 'component-weight'];

const SETTLED: readonly OriginVerdict[] = ['meets', 'fails', 'cannot-tell'];

/** Whether the given materials keep within the tolerance. The limit that is kept comes first, then those with figures, value before weight. */
export function deMinimis(
  list: readonly JudgedMaterial[],
  sheet: Sheet,
  tolerances: readonly Tolerance[],
  product: string | null,
  productKey: string,
): DeMinimisResult {
  // No entry at all: the agreement's text is not held (form S). "None" is an entry without limits (form AI).
  if (tolerances.length === 0) {
    return { verdict: 'cannot-tell', shares: [], missing: [{ key: sheet.at('rule'), why: WORDS.toleranceNotHeld }] };
  }
  const tolerance = toleranceFor(tolerances, product);
  if (tolerance === null) return { verdict: 'cannot-tell', shares: [], missing: [{ key: productKey, why: WORDS.productHs }] };
  if (tolerance.limits.length === 0) {
    const share = shareOf(list, sheet, { percent: '0', base: 'fob' }, undefined);
    const step = { label: WORDS.noTolerance, expression: '0%', result: '✗' };
    return {
      verdict: 'fails',
      shares: [{ ...share, verdict: 'fails', missing: [], steps: [...share.steps, step] }],
      missing: [],
    };
  }
  const shares = tolerance.limits
    .map((limit) => shareOf(list, sheet, limit, tolerance.lowerByLine))
    .sort((a, b) => SETTLED.indexOf(a.verdict) - SETTLED.indexOf(b.verdict) || ORDER.indexOf(a.base) - ORDER.indexOf(b.base));
  const verdict = some(shares.map((s) => s.verdict));
  return { verdict, shares, missing: verdict === 'cannot-tell' ? shares.flatMap((s) => s.missing) : [] };
}
