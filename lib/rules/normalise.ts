import type { Declaration } from '../declaration/declaration';
import type { ResolvedProfile } from '../forms/profile';
import { boxOf } from '../forms/profile';
import { renumberGuideBoxes } from './guide-boxes';

/** A declaration as the rules see it, with what was derived by definition; the input is never changed. */
export interface Normalised {
  readonly d: Declaration;
  readonly renumbered: 'moved' | 'ambiguous' | null;
}

/**
 * Adds what follows by definition and moves what a popular guide numbers otherwise:
 * - a C/O made in Viet Nam (`direction: export`) has Viet Nam as exporting country when none was read;
 * - Form VJ boxes in the 14-box numbering of some guides go to their real boxes;
 * - a declaration known only by its printed boxes gets the criterion of its criterion box, so that the criterion rules see it.
 */
export function normalise(input: Declaration, profile: ResolvedProfile): Normalised {
  let d = input;
  if (d.direction === 'export' && d.exportingCountry === undefined) d = { ...d, exportingCountry: 'VN' };
  const guide = renumberGuideBoxes(d);
  d = guide.d;
  const criterionBox = boxOf(profile, 'lines[].criterion');
  const printed = criterionBox === null ? undefined : d.boxes?.[criterionBox];
  if (printed !== undefined && d.lines === undefined) d = { ...d, lines: [{ criterion: printed.trim() }] };
  return { d, renumbered: guide.renumbered };
}
