import { boxOf } from '../../forms/profile';
import type { Case } from '../rule';

/** A free text that was read, and where: the printed box when its number is known. */
export interface PlacedText {
  readonly box: string | null;
  readonly path: string;
  readonly text: string;
}

const texts = new WeakMap<object, readonly PlacedText[]>();

/** Every free text of the declaration: printed boxes, descriptions, marks, remarks. */
export function allTexts(c: Case): readonly PlacedText[] {
  const known = texts.get(c.d);
  if (known) return known;
  const list: PlacedText[] = [];
  for (const [box, text] of Object.entries(c.d.boxes ?? {})) list.push({ box, path: `boxes.${box}`, text });
  const goodsBox = boxOf(c.profile, 'lines[].description');
  const marksBox = boxOf(c.profile, 'lines[].marks');
  c.d.lines?.forEach((line, i) => {
    if (line.description !== undefined) list.push({ box: goodsBox, path: `lines[${i}].description`, text: line.description });
    if (line.marks !== undefined) list.push({ box: marksBox, path: `lines[${i}].marks`, text: line.marks });
  });
  if (c.d.remarks !== undefined) list.push({ box: boxOf(c.profile, 'remarks'), path: 'remarks', text: c.d.remarks });
  texts.set(c.d, list);
  return list;
}

/**
 * Text of a box: as printed if that was read, else the joined descriptions where the box holds the goods, else the remarks where it is the
 * remarks box. Undefined when none of them was read.
 */
export function boxText(c: Case, box: string): string | undefined {
  const printed = c.d.boxes?.[box];
  if (printed !== undefined) return printed;
  if (boxOf(c.profile, 'lines[].description') === box) {
    const parts = (c.d.lines ?? []).flatMap((line) => (line.description === undefined ? [] : [line.description]));
    if (parts.length > 0) return parts.join('\n');
  }
  if (boxOf(c.profile, 'remarks') === box) return c.d.remarks;
  return undefined;
}

/** Path to point at when a box is meant: the printed box if it was read, else the field that stands for it. */
export function boxPath(c: Case, box: string): string {
  if (c.d.boxes?.[box] !== undefined) return `boxes.${box}`;
  if (boxOf(c.profile, 'lines[].description') === box && c.d.lines?.length) return 'lines[0].description';
  if (boxOf(c.profile, 'remarks') === box) return 'remarks';
  return `boxes.${box}`;
}
