import { readStored, type StoredWorksheet } from '../calculator/worksheet';
import type { TextSheet } from './xlsx';

/**
 * The sheet of an exported file that carries the whole worksheet, every value as text: the way back loses nothing, whatever a spreadsheet
 * program did to the figures of the other sheets. One row a value: where it stands (JSON pointer), its kind, the value in parts that a cell holds.
 */

export const DATA_SHEET = 'Dữ liệu';
const MARK = 'soat-co/worksheet/1';
const NOTE = 'Dữ liệu để nhập lại vào Soát C/O. Xin đừng sửa trang này.';

/** Longest text of a cell is 32,767 characters, and an escaped one takes seven. */
const PART = 4000;

type Row = readonly string[];

function* valuesOf(value: unknown, pointer: string): Iterable<Row> {
  if (typeof value === 'string') {
    const parts = value.match(new RegExp(`[\\s\\S]{1,${PART}}`, 'g')) ?? [''];
    yield [pointer, 't', ...parts];
  } else if (Array.isArray(value) || (typeof value === 'object' && value !== null)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    yield [pointer, Array.isArray(value) ? '[]' : '{}'];
    for (const [key, inner] of entries) yield* valuesOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  } else {
    yield [pointer, 'j', JSON.stringify(value)];
  }
}

/** `print` is the fingerprint of the official sheets beside it. */
export function dataSheet(sheets: readonly StoredWorksheet[], print: string): TextSheet {
  return { name: DATA_SHEET, rows: [[MARK, print, NOTE], ...valuesOf(sheets, '')] };
}

/** Fingerprint of the official sheets at the time of export. */
export function printOf(rows: readonly (readonly string[])[]): string {
  return rows[0]?.[1] ?? '';
}

/** Whether these rows are a data sheet of ours. */
export function isDataSheet(rows: readonly (readonly string[])[]): boolean {
  return rows[0]?.[0]?.trim() === MARK;
}

/** Puts a value where its pointer says: only into what the sheet itself has made, never into what all objects share. */
function place(root: { value: unknown }, pointer: string, value: unknown): void {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let [holder, last] = [root as object, 'value'];
  for (const key of keys) {
    const inner: unknown = Object.hasOwn(holder, last) ? (holder as Record<string, unknown>)[last] : undefined;
    if (typeof inner !== 'object' || inner === null || key === '__proto__') throw new TypeError(pointer);
    [holder, last] = [inner, key];
  }
  (holder as Record<string, unknown>)[last] = value;
}

/** The worksheets of a data sheet; null when it was damaged or comes from a later version. */
export function fromDataSheet(rows: readonly (readonly string[])[]): readonly StoredWorksheet[] | null {
  const root: { value: unknown } = { value: undefined };
  try {
    for (const [pointer = '', kind = '', ...parts] of rows.slice(1)) {
      if (pointer === '' && kind === '') continue;
      const value =
        kind === '[]' ? [] : kind === '{}' ? {} : kind === 'j' ? (JSON.parse(parts[0] ?? '') as unknown) : parts.join('');
      place(root, pointer, value);
    }
  } catch {
    return null;
  }
  if (!Array.isArray(root.value)) return null;
  const sheets = root.value.map(readStored);
  return sheets.every((sheet) => sheet !== null) && sheets.length > 0 ? sheets : null;
}
