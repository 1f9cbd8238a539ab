import { atIndex, listOf } from '../declaration/paths';
import type { FieldReading } from '../declaration/reading';
import { countFindings } from '../report/build';
import type { Finding, Report } from '../report/report';
import { milder } from '../report/severity';
import { RULES } from '../rules/index';
import { related } from './settle';

let needs: ReadonlyMap<string, readonly string[]> | null = null;

function needsOf(rule: string): readonly string[] {
  needs ??= new Map(RULES.map(({ id, needs: keys }) => [id, keys]));
  return needs.get(rule) ?? [];
}

/** Whether a finding rests on a value that was read by a weak hint: one of its own fields, or a key its rule needs. */
function restsOnWeak(finding: Finding, byKey: ReadonlyMap<string, FieldReading>, weak: readonly string[]): boolean {
  if (byKey.get('form')?.weak) return true;
  if (finding.fields.some((field) => weak.some((key) => related(key, field)))) return true;
  return needsOf(finding.rule).some((need) => {
    const read = need
      .split('|')
      .map((key) => (listOf(key) === null ? key : finding.line === null ? null : atIndex(key, finding.line)))
      .flatMap((key) => (key !== null && byKey.has(key) ? [byKey.get(key)!] : []));
    return read.length > 0 && read.every((field) => field.weak);
  });
}

/** The report with findings taken out that `keep` refuses, and no error that rests on a weak reading. Counts follow. */
export function adjustReport(report: Report, fields: readonly FieldReading[], keep: (finding: Finding) => boolean): Report {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const weak = fields.filter((field) => field.weak).map(({ key }) => key);
  const findings = report.findings
    .filter(keep)
    .map((finding) =>
      finding.severity === 'error' && weak.length > 0 && restsOnWeak(finding, byKey, weak)
        ? { ...finding, severity: milder(finding.severity, 'warning') }
        : finding,
    );
  return { ...report, findings, counts: countFindings(findings, report.counts.passed) };
}
