import type { Line } from '../../declaration/declaration';
import { hsDigits } from '../../declaration/hs';
import type { Case, Item } from '../rule';

/** The HS code that a form asks for on a line, as it was read. */
export interface AskedHs {
  readonly key: 'hsImport' | 'hsExport';
  readonly path: string;
  /** As written, trimmed; may be blank. */
  readonly text: string;
  /** Dots and blanks taken out; null when it is blank or holds anything but digits. */
  readonly digits: string | null;
  /** False where the form asks for the other country's code and only this one was read. */
  readonly own: boolean;
}

/**
 * The code the form asks for; where that one was not read, the other one. Forms that take either country's code take the one that is filled.
 * Null when none was read.
 */
export function askedHs(c: Pick<Case, 'profile'>, line: Item<Line>): AskedHs | null {
  const asked = c.profile.facts.hs.value.key;
  const order = asked === 'hsImport' ? (['hsImport', 'hsExport'] as const) : (['hsExport', 'hsImport'] as const);
  const single = asked === 'hsImport' || asked === 'hsExport';
  const key = single
    ? order.find((k) => line.value[k] !== undefined)
    : (order.find((k) => line.value[k]?.trim()) ?? order.find((k) => line.value[k] !== undefined));
  if (key === undefined) return null;
  const text = line.value[key]!.trim();
  const bare = hsDigits(text);
  return { key, path: line.at(key), text, digits: /^\d+$/.test(bare) ? bare : null, own: !single || key === asked };
}
