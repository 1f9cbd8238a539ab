import type { Declaration } from '../../../lib/declaration/declaration';
import type { Finding } from '../../../lib/report/report';
import { evaluate } from '../../../lib/rules/engine';
import type { Rule } from '../../../lib/rules/rule';

const TODAY = '2026-11-22';

/** Findings of one rule for a declaration, on 22 November 2026. */
export function findings(rule: Rule, declaration: Declaration): readonly Finding[] {
  return evaluate(declaration, [rule], { today: TODAY }).findings;
}

/** The rule's answer in one word: severity of the first failure, else `unknown`, else `pass`. */
export function answer(rule: Rule, declaration: Declaration): 'error' | 'warning' | 'info' | 'unknown' | 'pass' {
  const found = findings(rule, declaration);
  const fail = found.find((f) => f.outcome === 'fail');
  if (fail) return fail.severity;
  return found.length > 0 ? 'unknown' : 'pass';
}
