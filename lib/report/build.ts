import type { Declaration } from '../declaration/declaration';
import { finish } from '../declaration/steps';
import { calculationsFor } from '../origin';
import { judgeReference } from '../reference/judge';
import { evaluateInSteps, type CheckOptions } from '../rules/engine';
import { RULES } from '../rules/index';
import type { Counts, Finding, Report } from './report';

/** Version of the engine in every report; equal to the package's version (a test compares them). */
export const ENGINE = '0.1.0';

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;
const OUTCOME_ORDER = { fail: 0, unknown: 1, pass: 2 } as const;

function boxNumber(box: string | null): number {
  if (box === null) return 1000;
  return box === 'top' ? 0 : Number.parseInt(box, 10) || 999;
}

/** Errors first, then by box, line and rule: the order a trader mends them in. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    OUTCOME_ORDER[a.outcome] - OUTCOME_ORDER[b.outcome] ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    boxNumber(a.box) - boxNumber(b.box) ||
    (a.line ?? -1) - (b.line ?? -1) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

export function countFindings(findings: readonly Finding[], passed: number): Counts {
  const fails = findings.filter((f) => f.outcome === 'fail');
  const of = (severity: Finding['severity']): number => fails.filter((f) => f.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    info: of('info'),
    unknown: new Set(findings.filter((f) => f.outcome === 'unknown').map((f) => f.rule)).size,
    passed,
  };
}

/** Checks one declaration: every rule of its form, its reference number, and the worksheets of its lines. Pure; `today` is an argument. */
export function buildReport(declaration: Declaration, options: CheckOptions): Report {
  return finish(buildReportInSteps(declaration, options));
}

/** The same in steps, for a page that must stay alive meanwhile. */
export function* buildReportInSteps(declaration: Declaration, options: CheckOptions): Generator<void, Report> {
  const { case: checked, findings, passed } = yield* evaluateInSteps(declaration, RULES, options);
  const sorted = [...findings].sort(compareFindings);
  const d = checked.d;
  return {
    schema: 1,
    engine: ENGINE,
    form: checked.form,
    ruleset: checked.ruleset,
    checkedOn: options.today,
    counts: countFindings(sorted, passed),
    reference: judgeReference(d.referenceNo, {
      form: checked.form,
      direction: d.direction,
      exportingCountry: d.exportingCountry,
      importingCountry: d.importingCountry,
      issueDate: d.issueDate,
      today: options.today,
    }),
    calculations: calculationsFor(checked),
    findings: sorted,
  };
}
