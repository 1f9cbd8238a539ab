import { compare, fixed, plainText, reduced, round, times, type Fraction } from '../fraction';
import type { Content } from './layout';

/** Exact amounts as cells, and as Vietnamese text. */

/** Decimals a value has; null when it has no end. */
function decimals(value: Fraction): number | null {
  const plain = plainText(value);
  return plain.includes('/') ? null : (plain.split('.')[1]?.length ?? 0);
}

/** Most decimals that a cell shows. */
const MOST_PLACES = 6;

export function placesFor(value: Fraction, least: number): number {
  return Math.min(MOST_PLACES, Math.max(least, decimals(value) ?? MOST_PLACES));
}

/** The value for a formula or a cell: its decimal, or the quotient that it is. */
export function operand(value: Fraction): string {
  const { n, d } = reduced(value);
  return decimals(value) === null ? `${n}/${d}` : plainText(value);
}

/** An amount in a cell. One without an end as a decimal is given as the quotient it is. */
export function amount(
  value: Fraction,
  least: number,
  more: { readonly formula?: string; readonly unit?: string } = {},
): Content {
  const formula = more.formula ?? (decimals(value) === null ? operand(value) : undefined);
  return {
    kind: 'amount',
    value,
    places: placesFor(value, least),
    ...(more.unit ? { unit: more.unit } : {}),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** `16.400,00`, `65,10`: as Vietnamese write it. */
export function vietnamese(decimal: string): string {
  const [whole = '0', places] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return places === undefined ? grouped : `${grouped},${places}`;
}

export function vietnameseAmount(value: Fraction, least: number): string {
  const places = placesFor(value, least);
  return vietnamese(fixed(round(value, places, 'half-up'), places));
}

/**
 * Decimals to which a spreadsheet, that calculates in binary, surely rounds the product to the value: the exact product rounds to it and lies
 * in no neighbourhood of a tie. Null when there are none.
 */
export function roundsSurely(product: Fraction, value: Fraction, least: number): number | null {
  const own = decimals(value);
  if (own === null || own > MOST_PLACES) return null;
  const places = [Math.max(own, least), own].find((n) => compare(round(product, n, 'half-up'), value) === 0);
  if (places === undefined) return null;
  const scaled = times(product, { n: 10n ** BigInt(places), d: 1n });
  const rest = { n: ((scaled.n % scaled.d) + scaled.d) % scaled.d, d: scaled.d };
  const clear = compare(rest, { n: 499999n, d: 1000000n }) < 0 || compare(rest, { n: 500001n, d: 1000000n }) > 0;
  return clear ? places : null;
}

/** Decimals of an amount, at most as many as a cell shows. */
export function placesOf(value: Fraction): number {
  return Math.min(MOST_PLACES, decimals(value) ?? MOST_PLACES);
}
