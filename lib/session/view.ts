import { templateOf } from '../declaration/paths';
import type { FieldReading, Reading } from '../declaration/reading';
import type { OverlayView, ShownField, ShownFinding, Summary } from '../overlay/view';
import type { Finding, Report } from '../report/report';
import type { Language } from '../text/fill';

/** Frame and key of the field that carries each finding's mark; index by index with the findings. */
export interface Placement {
  readonly frame: number;
  readonly key: string;
}

const wordEnd = /[.[#]/;

/** The field a finding points at: the first of its keys that was read, exactly, else inside it, else around it. */
export function fieldFor(fields: readonly FieldReading[], finding: Finding): FieldReading | null {
  for (const path of finding.fields) {
    const exact = fields.find(({ key }) => key === path);
    if (exact) return exact;
  }
  for (const path of finding.fields) {
    const inside = fields.find(({ key }) => key.startsWith(path) && wordEnd.test(key.charAt(path.length)));
    if (inside) return inside;
  }
  for (const path of finding.fields) {
    const around = fields.find(({ key }) => path.startsWith(key) && /[.[]/.test(path.charAt(key.length)));
    if (around) return around;
  }
  return null;
}

/** "12 of 18 fields": kinds of fields, not boxes of a grid. */
export function recognised(reading: Reading): { read: number; of: number } {
  const read = new Set(reading.fields.map(({ key }) => templateOf(key).replace(/#\d+$/, '')));
  const missing = new Set(reading.missing.map(templateOf).filter((key) => !read.has(key)));
  return { read: read.size, of: read.size + missing.size };
}

export interface ViewInput {
  readonly report: Report;
  readonly ids: readonly string[];
  readonly fields: readonly FieldReading[];
  readonly language: Language;
  readonly declaration: string;
  readonly summary: Summary;
}

/** What each frame draws. Frame 0 lists everything; a child frame gets only its own marks. */
export function viewsOf({ report, ids, fields, language, declaration, summary }: ViewInput): Map<number, OverlayView> {
  const placed = report.findings.flatMap((finding, i) =>
    finding.outcome === 'fail' ? [{ id: ids[i]!, finding, field: fieldFor(fields, finding) }] : [],
  );
  const frames = new Set([0, ...placed.map(({ field }) => field?.frame ?? 0)]);
  return new Map(
    [...frames].map((frame) => {
      const findings = placed
        .filter(({ field }) => frame === 0 || field?.frame === frame)
        .map<ShownFinding>(({ id, finding, field }) => ({
          id,
          finding,
          key: field?.key ?? null,
          here: field !== null && (field.frame ?? 0) === frame,
        }));
      const own = new Map<string, ShownField>();
      for (const { field } of placed) {
        if (field && (field.frame ?? 0) === frame) own.set(field.key, { key: field.key, locator: field.locator });
      }
      return [frame, { language, declaration, findings, fields: [...own.values()], summary: frame === 0 ? summary : null }];
    }),
  );
}
