import { declarationFrom } from '../declaration/from-reading';
import type { FieldReading, Reading } from '../declaration/reading';

/** A reading of one frame; 0 is the top frame. */
export interface FrameReading {
  readonly frame: number;
  readonly reading: Reading;
}

const PAGE_RANK = { edit: 0, view: 1, 'criterion-popup': 2 } as const;

/**
 * One reading out of those of all frames; null when no frame shows a declaration. The frame that shows the page leads (edit before view,
 * top before child), the others fill its gaps. A criterion popup alone is no declaration, and what is chosen in one is provisional: its
 * fields are shown, never checked.
 */
export function mergeReadings(frames: readonly FrameReading[]): Reading | null {
  const sorted = [...frames].sort(
    (a, b) => PAGE_RANK[a.reading.detection.page] - PAGE_RANK[b.reading.detection.page] || a.frame - b.frame,
  );
  const lead = sorted[0];
  if (!lead || lead.reading.detection.page === 'criterion-popup') return null;
  if (sorted.length === 1 && lead.frame === 0) return lead.reading;
  const fields = new Map<string, FieldReading>();
  let filled = false;
  for (const { frame, reading } of sorted) {
    for (const field of reading.fields) {
      const old = fields.get(field.key);
      if (old && (old.raw.trim() !== '' || field.raw.trim() === '')) continue;
      fields.set(field.key, { ...field, frame });
      if (reading !== lead.reading && !field.key.startsWith('x.')) filled = true;
    }
  }
  const form = sorted.find(({ reading }) => reading.detection.form !== null)?.reading.detection.form ?? null;
  const detection = { ...lead.reading.detection, form };
  const counts = Object.assign({}, ...[...sorted].reverse().map(({ reading }) => reading.counts)) as Reading['counts'];
  const all = [...fields.values()];
  return {
    ...lead.reading,
    detection,
    fields: all,
    missing: lead.reading.missing.filter((key) => !fields.has(key)),
    doubts: sorted.flatMap(({ reading }) => reading.doubts),
    partial: [...new Set(sorted.flatMap(({ reading }) => reading.partial))],
    counts,
    // The order of the leading frame's fields is kept, so its sources still point at them.
    ...(filled ? declarationFrom(all, { portal: detection.portal, counts }) : {}),
  };
}
