import type { Lesson } from '../../declaration/lesson';
import { templateOf } from '../../declaration/paths';
import type { Reading } from '../../declaration/reading';
import { fieldName } from '../../text/field-names';
import { fill, type Language } from '../../text/fill';
import { TEACH_TEXT } from '../../text/ui-teach';
import { isColumnKey } from '../../declaration/teachable';
import type { TriedLesson } from './services';

type Text = (typeof TEACH_TEXT)[Language];

const MAX_SHOWN = 80;
const short = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text).replace(/\s+/g, ' ');

/** A field's name in a list of all fields: `dòng hàng: tiêu chí xuất xứ`, because lines and certificate share words. */
export function longName(key: string, language: Language): string {
  const name = fieldName(key)[language];
  if (!isColumnKey(key) || !key.startsWith('lines[].')) return name;
  return `${language === 'vi' ? 'dòng hàng' : 'goods line'}: ${name}`;
}

/** What a lesson remembers, in words: `ô “Ghi chú khác”`. */
export function placeWords({ column, words, label, suffix, name }: Lesson, language: Language): string {
  const text = TEACH_TEXT[language];
  if (column !== undefined) return fill(text.byColumn, { name: words ?? column }, language);
  const shown = words ?? label;
  return shown === undefined
    ? fill(text.byId, { name: suffix ?? name ?? '' }, language)
    : fill(text.byLabel, { name: shown }, language);
}

export function triedWords(tried: TriedLesson, language: Language): string {
  const text: Text = TEACH_TEXT[language];
  if (!tried.found) return text.notFound;
  if (tried.checked !== null) return fill(text.foundTick, { state: tried.checked ? text.ticked : text.unticked }, language);
  if (tried.shows === null) return text.foundUnclear;
  return tried.shows.trim() === '' ? text.foundBlank : fill(text.found, { value: short(tried.shows) }, language);
}

/** What was learned, and what the field shows now. */
export function learnedWords(key: string, lesson: Lesson, shows: string | null, language: Language): string {
  const text = TEACH_TEXT[language];
  const learned = fill(text.learned, { field: longName(key, language), place: placeWords(lesson, language) }, language);
  return shows === null || shows.trim() === '' ? learned : `${learned} ${fill(text.shows, { value: short(shows) }, language)}`;
}

export type FieldState = 'unread' | 'read' | 'taught';

/** How each field stands in a reading; by its key template. */
export function fieldStates(reading: Pick<Reading, 'fields'> | null): ReadonlyMap<string, FieldState> {
  const states = new Map<string, FieldState>();
  for (const { key, value, by } of reading?.fields ?? []) {
    if (value === null) continue;
    const own = key === 'x.fobShown' ? 'lines[].fobShown' : templateOf(key).replace(/#\d+$/, '');
    if (states.get(own) !== 'taught') states.set(own, by === 'taught' ? 'taught' : 'read');
  }
  return states;
}

/** Letters without accents and case, to find by. */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
