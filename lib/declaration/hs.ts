import type { ResolvedProfile } from '../forms/profile';
import type { Line } from './declaration';
import { HS2022 } from './hs2022';

/** Harmonized System codes. */

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The code with dots, blanks and hyphens taken out: `6203.42.00` → `62034200`; full-width figures become plain ones. Whatever else was written stays. */
export function hsDigits(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).replace(/[\s.\u00a0-]/g, '');
}

let six: Set<string> | undefined;

function codes(): Set<string> {
  if (!six) {
    six = new Set();
    for (const entry of HS2022.split(' ')) {
      const heading = entry.slice(0, 4);
      for (let i = 4; i < entry.length; i += 2) six.add(heading + entry.slice(i, i + 2));
    }
  }
  return six;
}

/** True when the first six digits are a subheading of the Harmonized System, 2022 edition. */
export function isHs2022(code: string): boolean {
  return codes().has(code.slice(0, 6));
}

/** Two-digit chapter as a number; NaN when the code does not begin with two digits. */
export function chapterOf(code: string): number {
  const digits = hsDigits(code).slice(0, 2);
  return /^\d{2}$/.test(digits) ? Number(digits) : NaN;
}

/** The code that the form prints for a line; where only the other one was read, that one. Null when neither was read or the form prints none. */
export function printedHs(
  line: Line,
  profile: Pick<ResolvedProfile, 'facts'>,
): { key: 'hsImport' | 'hsExport'; text: string } | null {
  const key = profile.facts.hs.value.key;
  const order = key === 'hsExport' ? (['hsExport', 'hsImport'] as const) : (['hsImport', 'hsExport'] as const);
  for (const k of order) if (line[k]) return { key: k, text: line[k] };
  for (const k of order) if (line[k] !== undefined) return { key: k, text: line[k] };
  return null;
}
