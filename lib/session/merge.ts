import type { Declaration } from '../declaration/declaration';
import type { FieldReading, Reading } from '../declaration/reading';

/** A reading of one frame; 0 is the top frame. */
export interface FrameReading {
  readonly frame: number;
  readonly reading: Reading;
}

const PAGE_RANK = { edit: 0, view: 1, 'criterion-popup': 2 } as const;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Fills what `base` has not read, or has read as blank, from `other`. A list takes no elements from `other` that `base` does not have,
 * unless it has none: a popup speaks about lines, it does not add any.
 */
function fillIn(base: unknown, other: unknown): unknown {
  if (base === undefined || isBlank(base)) return other === undefined ? base : other;
  if (isPlain(base) && isPlain(other)) {
    const merged: Record<string, unknown> = { ...base };
    for (const key of Object.keys(other)) merged[key] = fillIn(base[key], other[key]);
    return merged;
  }
  if (Array.isArray(base) && Array.isArray(other)) return base.map((value: unknown, i) => fillIn(value, other[i]));
  return base;
}

/**
 * One reading out of those of all frames; null when no frame shows a declaration. The frame that shows the page leads (edit before view,
 * top before child), the others fill gaps. A criterion popup alone is no declaration.
 */
export function mergeReadings(frames: readonly FrameReading[]): Reading | null {
  const sorted = [...frames].sort(
    (a, b) => PAGE_RANK[a.reading.detection.page] - PAGE_RANK[b.reading.detection.page] || a.frame - b.frame,
  );
  const lead = sorted[0];
  if (!lead || lead.reading.detection.page === 'criterion-popup') return null;
  const fields = new Map<string, FieldReading>();
  let declaration: unknown = lead.reading.declaration;
  for (const { frame, reading } of sorted) {
    for (const field of reading.fields) {
      const old = fields.get(field.key);
      if (!old || (old.raw.trim() === '' && field.raw.trim() !== '')) fields.set(field.key, { ...field, frame });
    }
    if (reading !== lead.reading) declaration = fillIn(declaration, reading.declaration);
  }
  const form = sorted.find(({ reading }) => reading.detection.form !== null)?.reading.detection.form ?? null;
  return {
    detection: { ...lead.reading.detection, form },
    fields: [...fields.values()],
    missing: lead.reading.missing.filter((key) => !fields.has(key)),
    doubts: sorted.flatMap(({ reading }) => reading.doubts),
    partial: lead.reading.partial,
    declaration: declaration as Declaration,
  };
}
