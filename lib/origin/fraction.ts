import { readNumber } from '../declaration/numbers';

/**
 * Exact rationals. Every amount of a worksheet is one, so that no sum, product or share is ever rounded; comparing is cross-multiplying.
 * The denominator is positive; the pair is not kept reduced (sums of money share a power of ten), `reduced` does that for display.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** Longest text taken as an amount: no worksheet holds longer numbers, and arithmetic stays cheap. */
const LONGEST = 40;

/** Decimal text (the strict parser's notation) as an exact fraction; null when blank, ambiguous, no number, or absurdly long. */
export function fraction(text: string | undefined): Fraction | null {
  if (text === undefined || text.length > LONGEST) return null;
  const reading = readNumber(text);
  return reading.kind === 'number' ? decimal(reading.value) : null;
}

/** Powers of ten up to the longest amount: every amount, sum and rounding asks for them. */
const TENS: readonly bigint[] = Array.from({ length: LONGEST + 1 }, (_, i) => 10n ** BigInt(i));
const EXPONENTS: ReadonlyMap<bigint, number> = new Map(TENS.map((power, i) => [power, i]));

function ten(exponent: number): bigint {
  return TENS[exponent] ?? 10n ** BigInt(exponent);
}

/** A canonical decimal string (`-12.50`) as a fraction. */
function decimal(value: string): Fraction {
  const point = value.indexOf('.');
  if (point < 0) return { n: BigInt(value), d: 1n };
  return { n: BigInt(value.slice(0, point) + value.slice(point + 1)), d: ten(value.length - point - 1) };
}

export function whole(n: number): Fraction {
  return { n: BigInt(n), d: 1n };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a / b. Throws RangeError on a zero divisor: callers have judged the base before. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export function sum(list: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const f of list) total = add(total, f);
  return total;
}

/** Negative, zero or positive as a − b is, by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sign(a: Fraction): number {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

export function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function greatest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function reduced(a: Fraction): Fraction {
  const g = gcd(a.n, a.d);
  return g === 0n ? a : { n: a.n / g, d: a.d / g };
}

/** `153/235`, `1`, `0`: the reduced fraction as text. */
export function fractionText(a: Fraction): string {
  const { n, d } = reduced(a);
  return d === 1n ? String(n) : `${n}/${d}`;
}

/** Whether the value has an end as a decimal, and with how many places. Null when it has none. */
function placesOf(a: Fraction): number | null {
  // Money and its sums: a power of ten below, so that trailing zeros above are all there is to take off.
  const exponent = EXPONENTS.get(a.d);
  if (exponent !== undefined) {
    let [n, places] = [a.n, exponent];
    for (; places > 0 && n % 10n === 0n; n /= 10n) places -= 1;
    return places;
  }
  let { d } = reduced(a);
  let [twos, fives] = [0, 0];
  for (; d % 2n === 0n; d /= 2n) twos += 1;
  for (; d % 5n === 0n; d /= 5n) fives += 1;
  return d === 1n ? Math.max(twos, fives) : null;
}

/** Rounded to `places` decimals: `down` towards minus infinity, `up` towards plus infinity, `half-up` away from zero at the middle. */
export function round(a: Fraction, places: number, how: 'down' | 'up' | 'half-up'): Fraction {
  const scale = ten(places);
  const scaled = a.n * scale;
  let q = scaled / a.d;
  const rest = scaled % a.d;
  if (how === 'half-up') {
    const twice = (rest < 0n ? -rest : rest) * 2n;
    if (twice >= a.d) q += scaled < 0n ? -1n : 1n;
  } else if (rest !== 0n) {
    if (how === 'up' && scaled > 0n) q += 1n;
    if (how === 'down' && scaled < 0n) q -= 1n;
  }
  return { n: q, d: scale };
}

/** Decimal text with exactly `places` decimals of a value that has no more (or was rounded to them). */
export function fixed(a: Fraction, places: number): string {
  const scaled = (a.n * ten(places)) / a.d;
  const negative = scaled < 0n;
  const digits = String(negative ? -scaled : scaled).padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/** The value without needless zeros: `30600`, `4999.99`; a value without an end as a decimal is given as a fraction. */
export function plainText(a: Fraction): string {
  const places = placesOf(a);
  return places === null ? fractionText(a) : fixed(a, places);
}

/** An amount as money is written, with at least two decimals: `16400.00`; without an end as a decimal, cut after six and marked `…`. */
export function amountText(a: Fraction): string {
  const places = placesOf(a);
  return places === null ? `${fixed(round(a, 6, 'down'), 6)}…` : fixed(a, Math.max(2, places));
}

/** A part of one in per cent, cut after nine decimals without needless zeros, and whether that is all of it. */
export function percentText(a: Fraction): { readonly text: string; readonly exact: boolean } {
  const hundredfold = times(a, whole(100));
  const cut = round(hundredfold, 9, 'down');
  return { text: plainText(cut), exact: compare(cut, hundredfold) === 0 };
}

/**
 * The figure as a reader sees it: two decimals, cut for a content that must reach the threshold (`>=`), raised for a share that must stay
 * under it (`<=`). Where that would equal the threshold although the test fails, decimals are added until it differs.
 */
export function shownText(a: Fraction, op: '>=' | '<=', threshold: Fraction | null): string {
  const hundredfold = times(a, whole(100));
  const how = op === '>=' ? 'down' : 'up';
  const failing = threshold !== null && (op === '>=' ? compare(hundredfold, threshold) < 0 : compare(hundredfold, threshold) > 0);
  let places = 2;
  let shown = round(hundredfold, places, how);
  while (failing && compare(shown, threshold!) === 0 && places < 60) {
    places += 1;
    shown = round(hundredfold, places, how);
  }
  return fixed(shown, places);
}

/** Decimals of a currency's smallest unit. */
export function minorUnit(currency: string | undefined): number {
  return currency === 'VND' || currency === 'JPY' ? 0 : 2;
}
