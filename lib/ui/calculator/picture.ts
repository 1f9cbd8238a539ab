import { amountText, compare, fixed, fraction, over, round, sign, sum, times, whole, type Fraction } from '../../origin/fraction';
import type { LineOrigin } from '../../origin/line-origin';
import { termsOf } from '../../origin/rule-grammar';
import { exWorks } from '../../origin/sheet';
import type { MaterialStatus } from '../../origin/material-status';

/** What the pictures of the calculator show, as exact amounts and whole thousandths of the width. */

/** In the order of the bar: what counts for the content from the left, what counts against it from the right. */
export const PARTS = ['originating', 'labour', 'overhead', 'profit', 'other', 'gap', 'unproved', 'non-originating'] as const;
export type Part = (typeof PARTS)[number];

export interface Segment {
  readonly part: Part;
  readonly amount: string;
  /** Of FOB, two decimals, cut. */
  readonly percent: string;
  /** Thousandths of the bar: where it begins and how wide it is. */
  readonly from: number;
  readonly width: number;
}

export interface Limit {
  /** Thousandths of the bar. */
  readonly at: number;
  /** `LVC 30%`, `MAXNOM 40% EXW` */
  readonly text: string;
}

export interface Bar {
  readonly total: string;
  readonly segments: readonly Segment[];
  /** Null where the rule has no value term. */
  readonly limit: Limit | null;
}

const thousandths = (share: Fraction): number => Number(round(times(share, whole(1000)), 0, 'half-up').n);
const percentOf = (amount: Fraction, base: Fraction): string => fixed(round(times(over(amount, base), whole(100)), 2, 'down'), 2);

/** FOB as one bar; null without FOB, with rows that exceed it, or with amounts that forbid a calculation. */
export function barOf(o: LineOrigin): Bar | null {
  const { sheet, totals: t } = o;
  if (sheet.fob === null || sheet.invalid.length > 0 || t.gap === null || sign(t.gap) < 0) return null;
  const fob = sheet.fob;
  const amounts: Record<Part, Fraction> = {
    originating: t.vom,
    labour: sheet.labour.known,
    overhead: sheet.overhead.known,
    profit: sheet.profit.known,
    other: sheet.other.known,
    gap: t.gap,
    unproved: t.open,
    'non-originating': t.vnm,
  };
  let before: Fraction = whole(0);
  const segments = PARTS.flatMap((part): Segment[] => {
    const amount = amounts[part];
    if (sign(amount) <= 0) return [];
    const from = thousandths(over(before, fob));
    before = sum([before, amount]);
    return [
      { part, amount: amountText(amount), percent: percentOf(amount, fob), from, width: thousandths(over(before, fob)) - from },
    ];
  });
  return { total: amountText(fob), segments, limit: limitOf(o, fob) };
}

function limitOf(o: LineOrigin, fob: Fraction): Limit | null {
  const { rule } = o.ruleInForce;
  const content = termsOf(rule, 'value').find((term) => o.methodsOf(term).some((m) => m !== 'bu'));
  if (content) return { at: thousandths(over(fraction(content.percent)!, whole(100))), text: content.text };
  const [share] = termsOf(rule, 'maxnom');
  if (!share) return null;
  const base = share.base === 'fob' ? fob : exWorks(o.sheet, amountText).value;
  if (base === null) return null;
  const most = over(times(fraction(share.percent)!, base), times(whole(100), fob));
  return { at: 1000 - thousandths(most), text: share.text };
}

export interface TopMaterial {
  /** Position in the list of materials. */
  readonly index: number;
  readonly name: string;
  readonly amount: string;
  readonly percent: string;
  readonly status: MaterialStatus;
  /** Thousandths of the dearest. */
  readonly width: number;
}

/** The materials that cost the most content: non-originating and unproved ones, dearest first. */
export function topMaterials(o: LineOrigin, most = 5): readonly TopMaterial[] {
  const { fob } = o.sheet;
  if (fob === null) return [];
  const against = [...o.totals.foreign, ...o.totals.unproved].filter((m) => m.value !== null && sign(m.value) > 0);
  against.sort((a, b) => compare(b.value!, a.value!));
  const dearest = against[0]?.value;
  return against.slice(0, most).map((m) => ({
    index: m.index,
    name: m.name,
    amount: amountText(m.value!),
    percent: percentOf(m.value!, fob),
    status: m.status,
    width: Math.max(4, thousandths(over(m.value!, dearest!))),
  }));
}

/** FOB less all rows, where it can only be profit that was not entered: a positive gap on a sheet whose other rows are known. */
export function missingProfit(o: LineOrigin): string | null {
  const { gap } = o.totals;
  const { sheet } = o;
  if (gap === null || sign(gap) <= 0 || sheet.profit.state !== 'unread' || sheet.costs.materialsComplete !== true) return null;
  const rows = [sheet.labour, sheet.overhead, sheet.other];
  return rows.every((g) => g.state === 'read') ? amountText(gap) : null;
}
