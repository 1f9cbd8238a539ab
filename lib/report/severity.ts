import type { FormId, RulesetId } from '../forms/form-id';
import type { Mark } from '../forms/profile';
import { forForm, type Rule, type Severity } from '../rules/rule';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The hardest finding that a fact of this mark may carry: unsure facts only inform, second-hand facts only warn. */
export const HARDEST: Readonly<Record<Mark, Severity>> = { C: 'error', C2: 'warning', U: 'info' };

export function milder(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b;
}

export function harder(a: Severity, b: Severity): Severity {
  return RANK[a] >= RANK[b] ? a : b;
}

/**
 * The one place that decides a severity: the rule's own for this form and ruleset, never harder than its mark allows, never harder than
 * the verdict asks for.
 */
export function decideSeverity(
  rule: Rule,
  form: FormId | null,
  ruleset: RulesetId | null,
  asked: Severity | undefined,
): Severity {
  const own = milder(forForm(rule.severity, form, ruleset), HARDEST[forForm(rule.mark, form, ruleset)]);
  const bounded = form === null ? milder(own, 'warning') : own;
  return asked === undefined ? bounded : milder(bounded, asked);
}
