import { templateOf } from '../declaration/paths';
import type { FieldReading, Reading } from '../declaration/reading';
import type { OverlayView, ShownField, ShownFinding, Summary } from '../overlay/view';
import type { Finding, Report } from '../report/report';
import type { Language } from '../text/fill';
import type { FieldIndex } from './fields-of';

/** The field that carries a finding's mark: the first of its paths that the page shows. */
export function fieldFor(index: FieldIndex, finding: Finding): FieldReading | null {
  for (const path of finding.fields) {
    const [field] = index.find(path);
    if (field) return field;
  }
  return null;
}

/** `exporter.address#2` → `exporter.address`, `lines[7].marks` → `lines[].marks`; most keys of a big page have nothing to take out but a number. */
function withoutPart(key: string): string {
  const template = key.includes('[') ? templateOf(key) : key;
  const part = template.lastIndexOf('#');
  return part < 0 ? template : template.slice(0, part);
}

/** "12 of 18 fields": kinds of fields, not boxes of a grid. */
export function recognised(reading: Pick<Reading, 'fields' | 'missing'>): { read: number; of: number } {
  const read = new Set<string>();
  for (const { key, value } of reading.fields) if (value !== null && !key.startsWith('x.')) read.add(withoutPart(key));
  const missing = new Set(reading.missing.map(withoutPart).filter((key) => !read.has(key)));
  return { read: read.size, of: read.size + missing.size };
}

export interface ViewInput {
  readonly report: Report;
  readonly ids: readonly string[];
  readonly index: FieldIndex;
  readonly language: Language;
  readonly declaration: string;
  readonly summary: Summary;
}

export interface Views {
  /** What each frame draws. Frame 0 lists everything; a child frame gets only its own marks. */
  readonly byFrame: ReadonlyMap<number, OverlayView>;
  /** Frame of each finding that stands at a field. */
  readonly frameOf: ReadonlyMap<string, number>;
  /** Findings that no field of the page carries. */
  readonly unplaced: readonly string[];
}

export function viewsOf({ report, ids, index, language, declaration, summary }: ViewInput): Views {
  const placed = report.findings.flatMap((finding, i) =>
    finding.outcome === 'fail' ? [{ id: ids[i]!, finding, field: fieldFor(index, finding) }] : [],
  );
  const frame = (field: FieldReading | null): number => field?.frame ?? 0;
  const frames = new Set([0, ...placed.map(({ field }) => frame(field))]);
  const viewOf = (own: number): OverlayView => {
    const fields = new Map<string, ShownField>();
    const findings: ShownFinding[] = [];
    for (const { id, finding, field } of placed) {
      const here = field !== null && frame(field) === own;
      if (here) fields.set(field.key, { key: field.key, locator: field.locator });
      if (own === 0 || here) findings.push({ id, finding, key: field?.key ?? null, here });
    }
    return { language, declaration, findings, fields: [...fields.values()], summary: own === 0 ? summary : null };
  };
  return {
    byFrame: new Map([...frames].map((own) => [own, viewOf(own)])),
    frameOf: new Map(placed.flatMap(({ id, field }) => (field ? [[id, frame(field)] as const] : []))),
    unplaced: placed.filter(({ field }) => field === null).map(({ id }) => id),
  };
}
