import { Decimal } from 'decimal.js';

/** Exact decimals everywhere; 40 significant digits hold every sum and product of a declaration without rounding. */
export const Exact = /* @__PURE__ */ (() =>
  Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 }))();
export type Exact = Decimal;

/** What a text says as a number: a canonical decimal string, nothing (blank), two readings, or no number at all. */
export type NumberReading = { kind: 'number'; value: string } | { kind: 'blank' } | { kind: 'ambiguous' } | { kind: 'invalid' };

/** How the source writes decimals, where that is known: `point` 1,234.5 · `comma` 1.234,5 · `unknown` = decide by shape or refuse. */
export type Notation = 'point' | 'comma' | 'unknown';

/**
 * The one parser from text to number. Never guesses: `1.215` or `1,215` from a source of unknown notation is `ambiguous`.
 *
 * Accepts an optional sign, digits, `.` and `,` as separators and blanks (also no-break) between groups of thousands. The result is a
 * plain decimal string (no exponent, no grouping), exactly the digits that were written.
 */
export function readNumber(text: string, notation: Notation = 'unknown'): NumberReading {
  if (notation !== 'unknown') return readAs(text, notation);
  let reading = read.get(text);
  if (!reading) {
    reading = readAs(text, notation);
    if (read.size >= MOST_KNOWN) read.clear();
    read.set(text, reading);
  }
  return reading;
}

/** Readings never change, and the rules ask for the same amounts again and again. */
const read = new Map<string, NumberReading>();
const MOST_KNOWN = 5000;

function readAs(text: string, notation: Notation): NumberReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const compact = trimmed.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, '$1');
  const m = /^([+-]?)([\d.,]+)$/.exec(compact);
  if (!m || !/\d/.test(m[2]!)) return { kind: 'invalid' };
  const sign = m[1] === '-' ? '-' : '';
  const body = m[2]!;
  const plain = notation === 'unknown' ? byShape(body) : byNotation(body, notation);
  if (plain === 'ambiguous' || plain === 'invalid') return { kind: plain };
  return { kind: 'number', value: sign + plain.replace(/^0+(?=\d)/, '') };
}

function groupsOfThree(groups: readonly string[]): boolean {
  return groups.length > 1 && /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => /^\d{3}$/.test(g));
}

function byNotation(body: string, notation: 'point' | 'comma'): string {
  const decimal = notation === 'point' ? '.' : ',';
  const group = notation === 'point' ? ',' : '.';
  const parts = body.split(decimal);
  if (parts.length > 2) return 'invalid';
  const [whole, fraction] = parts as [string, string?];
  const groups = whole.split(group);
  if (groups.length > 1 && !groupsOfThree(groups)) return 'invalid';
  return assemble(groups.join(''), fraction);
}

function assemble(whole: string, fraction: string | undefined): string {
  if (fraction === undefined) return /^\d+$/.test(whole) ? whole : 'invalid';
  return /^\d*$/.test(whole) && /^\d+$/.test(fraction) ? `${whole || '0'}.${fraction}` : 'invalid';
}

function byShape(body: string): string {
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots === 0 && commas === 0) return body;
  if (dots > 0 && commas > 0) {
    const later = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    return byNotation(body, later === '.' ? 'point' : 'comma');
  }
  const separator = dots > 0 ? '.' : ',';
  const parts = body.split(separator);
  if (parts.length > 2) return groupsOfThree(parts) ? parts.join('') : 'invalid';
  const [whole, fraction] = parts as [string, string];
  if (fraction.length !== 3) return assemble(whole, fraction);
  // Exactly three digits after a single separator: a fraction only where a group of thousands is impossible.
  if (/^0*$/.test(whole) || whole.length > 3) return assemble(whole, fraction);
  return 'ambiguous';
}

const known = new Map<string, Exact | null>();

/** The exact value of a text, or null when it is blank, ambiguous or no number. Values never change, so each text is read once. */
export function exact(text: string | undefined): Exact | null {
  if (text === undefined) return null;
  let value = known.get(text);
  if (value === undefined) {
    const reading = readNumber(text);
    value = reading.kind === 'number' ? new Exact(reading.value) : null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, value);
  }
  return value;
}
