import { atIndex, listOf, valueAt } from '../declaration/paths';
import type { FieldReading, Reading } from '../declaration/reading';
import { compareFindings, countFindings } from '../report/build';
import type { Finding, Report } from '../report/report';
import { milder } from '../report/severity';
import { RULES } from '../rules/index';
import { createPathSet, type PathSet } from './path-set';

let needs: ReadonlyMap<string, readonly string[]> | null = null;

function needsOf(rule: string): readonly string[] {
  needs ??= new Map(RULES.map(({ id, needs: keys }) => [id, keys]));
  return needs.get(rule) ?? [];
}

/** Paths that rest on a weak reading: fields of that kind, and what was made of any of them. */
function weakPaths({ fields, sources }: Reading): PathSet {
  const weak = (field: FieldReading | undefined): boolean => field?.weak === true;
  const made = Object.keys(sources).filter((path) => sources[path]!.some((i) => weak(fields[i])));
  return createPathSet([...fields.filter(weak).map(({ key }) => key), ...made]);
}

/** Whether a finding rests on a value that was read by a weak hint: one of its own fields, or a key its rule needs. */
function restsOn(finding: Finding, weak: PathSet, isRead: (path: string) => boolean): boolean {
  if (weak.touches('form') || finding.fields.some((path) => weak.touches(path))) return true;
  return needsOf(finding.rule).some((need) => {
    const read = need
      .split('|')
      .flatMap((key) => (listOf(key) === null ? [key] : finding.line === null ? [] : [atIndex(key, finding.line)]))
      .filter(isRead);
    return read.length > 0 && read.every((path) => weak.touches(path));
  });
}

/** Whether nothing is written at a path. */
const isBlank = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isBlank));

/** A page being filled in, before its first goods line: what is blank there is not forgotten but not reached yet. */
function isDraft({ detection, declaration }: Reading): boolean {
  return detection.page === 'edit' && declaration.lines !== undefined && isBlank(declaration.lines);
}

/**
 * The report without findings that `keep` refuses, without an error that rests on a weak reading, and with no more than a note about what
 * a draft still leaves blank. Counts follow.
 */
export function adjustReport(report: Report, reading: Reading, keep: (finding: Finding) => boolean): Report {
  const weak = weakPaths(reading);
  const isRead = (path: string): boolean => Object.hasOwn(reading.sources, path);
  const draft = isDraft(reading);
  const blank = (path: string): boolean => isBlank(valueAt(reading.declaration, path) ?? '');
  const read = (path: string): boolean => valueAt(reading.declaration, path) !== undefined;
  const findings = report.findings.filter(keep).map((finding) => {
    const tooHard = weak.size > 0 && finding.severity === 'error' && restsOn(finding, weak, isRead);
    if (draft && finding.outcome === 'fail' && finding.fields.some(read) && finding.fields.every(blank)) {
      return { ...finding, severity: 'info' as const };
    }
    return tooHard ? { ...finding, severity: milder(finding.severity, 'warning') } : finding;
  });
  // A finding that became milder has another place in the order.
  findings.sort(compareFindings);
  return { ...report, findings, counts: countFindings(findings, report.counts.passed) };
}
