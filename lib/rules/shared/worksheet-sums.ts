import { amountText, compare, fraction, minus, round, sign, sum, times, ZERO, type Fraction } from '../../origin/fraction';
import { fail, type Verdict } from '../rule';
import type { Worksheet } from './worksheet';

/** Identities of a cost statement (05/2018/TT-BCT App. VII, VIII): totals are the sums of their rows, values the product of norm, quantity and price. */

const PLACES = /[.,](\d+)$/;

interface Identity {
  readonly name: string;
  readonly keys: readonly string[];
  readonly stated: Fraction | null;
  readonly expected: Fraction | null;
}

/** Sum of parts; null when one of them was not read. */
function total(parts: readonly (Fraction | null)[]): Fraction | null {
  return parts.some((p) => p === null) ? null : sum(parts.map((p) => p ?? ZERO));
}

function identities(w: Worksheet): Identity[] {
  const { costs, sheet, line } = w;
  const at = (key: string): string => sheet.at(`stated.${key}`);
  const s = (key: keyof NonNullable<typeof costs.stated>): Fraction | null => fraction(costs.stated?.[key]);
  const rows = (list: readonly { readonly amount?: string | undefined }[] | undefined): Fraction | null =>
    list === undefined ? null : total(list.map((row) => fraction(row.amount)));
  const materials = sheet.materials === null ? null : total(sheet.materials.map((m) => m.value));
  const sameCurrency = !line.fob?.currency || !sheet.currency || line.fob.currency === sheet.currency;
  const fob = costs.basis === 'unit' || !sameCurrency ? null : fraction(line.fob?.amount);
  return [
    { name: 'I', keys: [at('I')], stated: s('I'), expected: materials },
    { name: 'II', keys: [at('II')], stated: s('II'), expected: rows(costs.labour) },
    { name: 'III', keys: [at('III')], stated: s('III'), expected: rows(costs.overhead) },
    { name: 'IV', keys: [at('IV')], stated: s('IV'), expected: total([s('I'), s('II'), s('III')]) },
    { name: 'VI', keys: [at('VI')], stated: s('VI'), expected: total([s('IV'), s('V') ?? fraction(costs.profit)]) },
    { name: 'VIII', keys: [at('VIII')], stated: s('VIII'), expected: total([s('VI'), s('VII') ?? rows(costs.other)]) },
    { name: 'VIII', keys: [at('VIII'), `lines[${w.index}].fob.amount`], stated: s('VIII'), expected: fob },
  ];
}

/** Every broken identity of a worksheet, the first fault of a row first. An identity with an unread side says nothing. */
export function* brokenSums(w: Worksheet): Generator<Verdict> {
  for (const { name, keys, stated, expected } of identities(w)) {
    if (stated === null || expected === null || compare(stated, expected) === 0) continue;
    yield fail(keys, { line: w.index, data: { name, found: amountText(stated), expected: amountText(expected) } });
  }
  const { sheet } = w;
  const groups = [sheet.labour, sheet.overhead, sheet.profit, sheet.other];
  if (sheet.fob !== null && sheet.materials !== null && sheet.invalid.length === 0) {
    const rows = sum([...sheet.materials.map((m) => m.value ?? ZERO), ...groups.map((g) => g.known)]);
    const over = minus(rows, sheet.fob);
    if (sign(over) > 0) yield fail(sheet.at('materials'), { line: w.index, text: 'exceed', data: { found: amountText(over) } });
  }
  const lot = fraction(w.costs.quantity?.value);
  for (const m of sheet.materials ?? []) {
    const [norm, price, value] = [fraction(m.raw.norm), fraction(m.raw.unitPrice), fraction(m.raw.value)];
    if (norm === null || price === null || value === null || (lot === null && w.costs.basis !== 'unit')) continue;
    const places = PLACES.exec(m.raw.value!.trim())?.[1]?.length ?? 0;
    const expected = round(times(times(norm, price), w.costs.basis === 'unit' ? { n: 1n, d: 1n } : lot!), places, 'half-up');
    if (compare(expected, value) === 0) continue;
    yield fail(`${m.key}.value`, {
      line: w.index,
      text: 'product',
      severity: 'warning',
      data: { name: m.name, found: amountText(value), expected: amountText(expected) },
    });
  }
}
