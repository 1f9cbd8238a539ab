import type { Bilingual } from '../forms/profile';
import { amountText, type Fraction } from './fraction';

/** One line of a working: what it is, how it was made, what came out. */
export interface Step {
  readonly label: Bilingual;
  readonly expression: string;
  readonly result: string;
}

/** Most terms of a sum that are written out. */
const MOST_TERMS = 40;

/** `8940.00 + 6275.50 + 1184.50`; a long list is cut, an empty one is zero. */
export function sumText(parts: readonly Fraction[]): string {
  if (parts.length === 0) return '0';
  const shown = parts.slice(0, MOST_TERMS).map(amountText).join(' + ');
  return parts.length > MOST_TERMS ? `${shown} + …` : shown;
}
