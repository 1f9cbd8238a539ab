import type { FormId, RulesetId } from '../forms/form-id';
import type { Mark } from '../forms/profile';
import { forForm, type Rule, type Severity } from '../rules/rule';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The hardest finding that a fact of this mark may carry: unsure facts only inform, second-hand facts only warn. */
export const HARDEST: Readonly<Record<Mark, Severity>> = { C: 'error', C2: 'warning', U: 'info' };

export function milder(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b;
}

const owned = new WeakMap<Rule, Map<string, Severity>>();

/** The rule's own severity for a form and ruleset, never harder than its mark allows. Settled once for each. */
function ownSeverity(rule: Rule, form: FormId | null, ruleset: RulesetId | null): Severity {
  const key = `${form}|${ruleset}`;
  let known = owned.get(rule);
  if (!known) owned.set(rule, (known = new Map()));
  let own = known.get(key);
  if (own === undefined) {
    own = milder(forForm(rule.severity, form, ruleset), HARDEST[forForm(rule.mark, form, ruleset)]);
    known.set(key, own);
  }
  return own;
}

/**
 * The one place that decides a severity: the rule's own for this form and ruleset, never harder than its mark allows, never harder than
 * the verdict asks for. A form that was not recognised leaves nothing harder than a warning.
 */
export function decideSeverity(
  rule: Rule,
  form: FormId | null,
  ruleset: RulesetId | null,
  asked: Severity | undefined,
): Severity {
  const own = ownSeverity(rule, form, ruleset);
  const bounded = form === null ? milder(own, 'warning') : own;
  return asked === undefined ? bounded : milder(bounded, asked);
}
