import { currencyCode, roundingStep } from '../../declaration/currencies';
import type { Line } from '../../declaration/declaration';
import { Exact, exact } from '../../declaration/numbers';
import { plain } from '../../declaration/text';
import type { Bilingual } from '../../forms/profile';
import type { Case, Item } from '../rule';

/** Which goods lines belong to which invoice, and what their FOB values add up to. */

export interface FobSum {
  readonly lines: readonly Item<Line>[];
  readonly sum: Exact;
  readonly currency: string;
  /** Rounding that is forgiven: one hundredth (one unit, where the money has no decimals) a line. */
  readonly tolerance: Exact;
}

function key(number: string | undefined): string {
  return number === undefined
    ? ''
    : plain(number)
        .replace(/[^A-Z0-9]/g, '')
        .replace(/^0+(?=.)/, '');
}

/**
 * FOB sums by index in `invoices`. Only for invoices whose lines are known for certain: each line names its invoice, or there is one
 * invoice; every line has a FOB number in one currency. Needs `lines[].fob.amount`.
 */
export function fobByInvoice(c: Case): ReadonlyMap<number, FobSum> {
  const found = new Map<number, FobSum>();
  const invoices = c.d.invoices ?? [];
  const all = c.d.lines ?? [];
  if (invoices.length === 0 || all.length === 0 || c.isPartial('lines') || c.isPartial('invoices')) return found;
  if (c.lines.length !== all.length) return found;
  const byNumber = new Map<string, number>();
  const twice = new Set<number>();
  invoices.forEach((invoice, i) => {
    const k = key(invoice.number);
    const before = byNumber.get(k);
    if (before !== undefined) twice.add(before).add(i);
    byNumber.set(k, i);
  });
  const groups = new Map<number, Item<Line>[]>();
  for (const line of c.lines) {
    const k = key(line.value.invoiceNo);
    const index = k === '' && invoices.length === 1 ? 0 : byNumber.get(k);
    // A line of no known invoice may belong to any of them.
    if (index === undefined || (k === '' && invoices.length > 1)) return found;
    const group = groups.get(index);
    if (group) group.push(line);
    else groups.set(index, [line]);
  }
  for (const [index, lines] of groups) {
    const sum = twice.has(index) ? null : add(lines);
    if (sum !== null) found.set(index, sum);
  }
  return found;
}

function add(lines: readonly Item<Line>[]): FobSum | null {
  let sum = new Exact(0);
  let currency: string | null = null;
  for (const { value } of lines) {
    const amount = exact(value.fob?.amount);
    const code = currencyCode(value.fob?.currency ?? '');
    if (amount === null || code === null || (currency !== null && code !== currency)) return null;
    currency = code;
    sum = sum.plus(amount);
  }
  if (currency === null) return null;
  return { lines, sum, currency, tolerance: new Exact(roundingStep(currency)).times(lines.length) };
}

/** Paths of a key in the goods lines that quote this invoice, so that every place where the trader wrote it is marked. */
export function quotedIn(c: Pick<Case, 'd'>, number: string | undefined, of: 'invoiceNo' | 'invoiceDate'): readonly string[] {
  const wanted = key(number);
  if (wanted === '') return [];
  return (c.d.lines ?? []).flatMap((line, i) =>
    line[of] !== undefined && key(line.invoiceNo) === wanted ? [`lines[${i}].${of}`] : [],
  );
}

/** An invoice inside a sentence: `hóa đơn INV-01`, `invoice INV-01`. */
export function calledInvoice(number: string | undefined): Bilingual {
  const no = number?.trim();
  return no ? { vi: `hóa đơn ${no}`, en: `invoice ${no}` } : { vi: 'hóa đơn', en: 'the invoice' };
}

/** The invoice's total when it is a number above zero in this currency. */
export function totalIn(invoice: { readonly total?: Line['fob'] }, currency: string): Exact | null {
  const amount = exact(invoice.total?.amount);
  return amount !== null && amount.gt(0) && currencyCode(invoice.total?.currency ?? '') === currency ? amount : null;
}
