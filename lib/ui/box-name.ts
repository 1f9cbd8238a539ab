import { profileFor } from '../forms';
import type { FormId } from '../forms/form-id';
import type { Bilingual } from '../forms/profile';

/** What a box of a form holds, where the form's data says so. */
export function boxCaption(form: FormId | null, box: string | null): Bilingual | null {
  if (form === null || box === null) return null;
  return profileFor(form).boxes.find(({ no }) => no === box)?.caption ?? null;
}

/** Order of boxes on the sheet: the top first, numbered boxes, then what has no box. */
export function boxRank(box: string | null): number {
  if (box === 'top') return 0;
  return box === null ? 1000 : Number.parseInt(box, 10) || 999;
}
