import { PROFILES, profileFor } from '../../forms';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { resolveProfile } from '../../forms/profile';
import { contextOf, type OriginContext } from '../../origin/context';
import { LineOrigin } from '../../origin/line-origin';
import type { MaterialStatus } from '../../origin/material-status';
import { lineOf, type ReadSheet } from './line';
import type { StoredWorksheet } from './worksheet';

/** Forms with a value content or a tariff rule; the others have nothing to calculate. */
export const FORMS: readonly FormId[] = FORM_IDS.filter((id) => PROFILES[id].facts.origin.value !== null);

/** `VJ – VJEPA`, `RCEP` */
export function formName(id: FormId): string {
  const agreement = profileFor(id).agreement;
  return agreement && agreement.id !== id ? `${id} – ${agreement.id}` : id;
}

const contexts = new Map<string, OriginContext | null>();

/** What the agreement of a form says on a day for a destination. */
export function contextFor(form: FormId, today: string, destination: string): OriginContext | null {
  const key = `${form} ${today} ${destination}`;
  let found = contexts.get(key);
  if (found === undefined) {
    found = contextOf(resolveProfile(profileFor(form), today, destination || undefined), form, 'VN');
    contexts.set(key, found);
  }
  return found;
}

/** A worksheet read and judged. Nothing is calculated before it is asked for. */
export interface Judged {
  readonly sheet: StoredWorksheet;
  readonly read: ReadSheet;
  readonly context: OriginContext | null;
  /** Null where nothing is known of the form's origin rules. */
  readonly origin: LineOrigin | null;
  /** Status of each row of the worksheet; rows that are blank have none. */
  readonly statuses: readonly (MaterialStatus | undefined)[];
}

export function judge(sheet: StoredWorksheet, today: string): Judged {
  const context = contextFor(sheet.form, today, sheet.destination);
  const read = lineOf(sheet, context?.edition ?? null);
  const origin = context && new LineOrigin(context, read.line, 0);
  const statuses: (MaterialStatus | undefined)[] = [];
  origin?.materials?.forEach((m, i) => {
    // A row without country says nothing yet; its content is counted both ways all the same.
    if (m.raw.originCountry !== undefined || m.raw.selfProduced) statuses[read.rows[i]!] = m.status;
  });
  return { sheet, read, context, origin, statuses };
}
