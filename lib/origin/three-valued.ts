import type { OriginVerdict } from '../report/report';

/** Kleene's logic over meets, fails, cannot-tell. */

/** All must be met: one `fails` decides, then one `cannot-tell`. An empty list is met. */
export function every(verdicts: readonly OriginVerdict[]): OriginVerdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'meets';
}

/** One is enough: one `meets` decides, then one `cannot-tell`. An empty list fails. */
export function some(verdicts: readonly OriginVerdict[]): OriginVerdict {
  if (verdicts.includes('meets')) return 'meets';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'fails';
}

/** What is certain when either of two cases may hold: their common verdict, else `cannot-tell`. */
export function agreed(verdicts: readonly OriginVerdict[]): OriginVerdict {
  const [first, ...rest] = verdicts;
  return first !== undefined && rest.every((v) => v === first) ? first : 'cannot-tell';
}
