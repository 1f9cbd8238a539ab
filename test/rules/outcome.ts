import { expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import type { Finding } from '../../lib/report/report';
import { evaluate } from '../../lib/rules/engine';
import type { Rule } from '../../lib/rules/rule';

/** Day of checking of all rule tests. */
export const TODAY = '2026-11-22';

/** What the trader would see: the hardest severity, `unknown` (not checked), or `pass`. */
export type Outcome = 'error' | 'warning' | 'info' | 'unknown' | 'pass';

export function findingsOf(rule: Rule, d: Declaration): readonly Finding[] {
  return evaluate(d, [rule], { today: TODAY }).findings;
}

export function outcomeOf(rule: Rule, d: Declaration): Outcome {
  const found = findingsOf(rule, d);
  const seen = new Set<Outcome>(found.map((f) => (f.outcome === 'fail' ? f.severity : 'unknown')));
  return (['error', 'warning', 'info', 'unknown'] as const).find((o) => seen.has(o)) ?? 'pass';
}

/** One test for each row: what is described, the declaration, the outcome. */
export function table(rule: Rule, rows: readonly (readonly [string, Declaration, Outcome])[]): void {
  it.each(rows)('%s', (_what, declaration, expected) => {
    expect(outcomeOf(rule, declaration)).toBe(expected);
  });
}
