import type { Finding } from '../report/report';

/**
 * A name for every finding that survives the next check: rule, first field, line; a counter where several agree in all three. Names stay
 * the same while the trader types elsewhere, so an open card or a chosen list entry does not jump.
 */
export function idsOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}@${finding.fields[0] ?? ''}@${finding.line ?? ''}`;
    const nth = seen.get(base) ?? 0;
    seen.set(base, nth + 1);
    return nth === 0 ? base : `${base}#${nth}`;
  });
}
