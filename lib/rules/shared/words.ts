import type { IsoDate } from '../../declaration/dates';
import { hasPhrase, plain, words } from '../../declaration/text';
import { boxOf } from '../../forms/profile';
import type { Case } from '../rule';
import { allTexts, boxText, type PlacedText } from './box-text';

/** Fixed words of a certificate: where they stand, and whether the place they belong in was read at all. */

/** The fixed part of a phrase with gaps: `DUPLICATE OF THE CERTIFICATE OF ORIGIN NUMBER … DATE …` up to the first gap. */
export function phraseOf(words: string): string {
  return words.split(/…|\.\.\.|\(/)[0]!.trim();
}

/** Read texts that hold the words, as a phrase in any case with any blanks. */
export function textsWith(c: Case, phrase: string): readonly PlacedText[] {
  return allTexts(c).filter((t) => holdsPhrase(t.text, phrase));
}

/** As {@link hasPhrase}, for phrases in capitals without accents: most texts are left after one cheap look for the first word. */
export function holdsPhrase(text: string, phrase: string): boolean {
  const first = /^\w+/.exec(phrase)?.[0] ?? '';
  return text.toUpperCase().includes(first) && hasPhrase(text, phrase);
}

/** The words stand somewhere on what was read of the certificate. */
export function saysAnywhere(c: Case, phrase: string): boolean {
  return textsWith(c, phrase).length > 0;
}

/**
 * Whether the absence of words can be stated. `full` = their own box (or, where the form names none, the remarks or a box beside the
 * goods) was read; `remarks` = only the free remarks were; `no` = neither, so the words may stand where nobody looked.
 */
export function placeRead(c: Case, box: string | null): 'full' | 'remarks' | 'no' {
  if (box === null) {
    const goods = boxOf(c.profile, 'lines[].description');
    return c.isRead('remarks') || Object.keys(c.d.boxes ?? {}).some((no) => no !== goods) ? 'full' : 'no';
  }
  if (boxText(c, box) !== undefined) return 'full';
  return c.isRead('remarks') ? 'remarks' : 'no';
}

/**
 * Whether all of a box was seen. A goods box known only by its descriptions is not, while a line or its description is unread: then nothing
 * can be said to be missing from it.
 */
export function seenWhole(c: Case, box: string): boolean {
  if (c.d.boxes?.[box] !== undefined || boxOf(c.profile, 'lines[].description') !== box) return true;
  return !c.isPartial('lines') && (c.d.lines ?? []).every((line) => line.description !== undefined);
}

const MONTHS = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(' ');

/** Whether a date stands in a text as certificates write it: 01/09/2026, 1-9-2026, 01.09.26, 2026-09-01, 1 SEP 2026, SEPTEMBER 1, 2026. */
export function dateStands(text: string, date: IsoDate): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const monthName = `${name.slice(0, 3)}(?:${name.slice(3)}|T)?\\.?`;
  const dd = `0?${day}(?:ST|ND|RD|TH)?`;
  const yy = `(?:${year}|${String(year).slice(2)})`;
  const gap = '[\\s/.,-]+';
  const shapes = [
    `${dd}\\s*[/.-]\\s*0?${month}\\s*[/.-]\\s*${yy}`,
    `${dd}${gap}(?:OF\\s+)?${monthName}${gap}${yy}`,
    `${monthName}${gap}${dd}${gap}${yy}`,
    `${year}\\s*[/.-]\\s*0?${month}\\s*[/.-]\\s*0?${day}`,
  ];
  return new RegExp(`(?<!\\d)(?:${shapes.join('|')})(?!\\d)`).test(plain(text));
}

/** Whether a certificate number stands in a text; blanks, hyphens and slashes do not count. */
export function numberStands(text: string, number: string): boolean {
  const wanted = words(number).join('');
  return wanted !== '' && words(text).join('').includes(wanted);
}
