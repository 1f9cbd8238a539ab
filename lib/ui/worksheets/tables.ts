import { parseDelimited, rectangular, separatorOf, type Separator } from './delimited';
import { decodeText } from './encoding';
import { readSpreadsheet } from './spreadsheet';
import { TableProblem } from './table-problem';

export { TableProblem } from './table-problem';

/** A table as it was copied, typed into a spreadsheet or exported: rows of cells, every cell as text. */
export interface Table {
  /** Name of the sheet or of the file; blank from the clipboard. */
  readonly name: string;
  /**
   * All rows have the same length; a blank cell is `''`. Text stays exactly as shown. A number of a spreadsheet is its exact decimal in a
   * notation that has one reading only (`1215`, `14.9`, `1.2150`); a date is day/month/year.
   */
  readonly rows: readonly (readonly string[])[];
}

/** Cells of a spreadsheet on the clipboard: separated by tabs, in quotes where a cell holds a line break. */
export function parseClipboardTable(text: string): Table {
  return { name: '', rows: rectangular(parseDelimited(text, '\t')) };
}

/** Text of a .csv file: comma, semicolon or tab, found by itself or named by Excel's `sep=` line. */
export function readCsv(text: string): Table {
  const body = text.replace(/^\ufeff/, '');
  const named = /^sep=([,;\t])\r?\n/i.exec(body);
  const rest = named ? body.slice(named[0].length) : body;
  const separator = (named?.[1] as Separator | undefined) ?? separatorOf(rest);
  return { name: '', rows: rectangular(parseDelimited(rest, separator)) };
}

/** Largest file that is opened. */
const MOST_BYTES = 30_000_000;

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound file: Excel 97–2003, and protected workbooks. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Bytes of a file that is not too large. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new TableProblem('too-large');
  return new Uint8Array(await file.arrayBuffer());
}

/** Sheets of a .xlsx file. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Table[]> {
  if (starts(bytes, COMPOUND)) throw new TableProblem('old-excel');
  if (!starts(bytes, ZIP)) throw new TableProblem('not-a-table');
  return readSpreadsheet(bytes);
}

const filled = (table: Table): number =>
  table.rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);

/** Rows of a .xlsx, .csv, .tsv or .txt file; of several sheets the one with most filled cells. Rejects with a `TableProblem`. */
export async function importMaterials(file: File): Promise<Table> {
  const bytes = await bytesOf(file);
  const spreadsheet = starts(bytes, ZIP) || starts(bytes, COMPOUND);
  const tables = spreadsheet ? await sheetsOf(bytes) : [{ ...readCsv(decodeText(bytes)), name: file.name }];
  const best = tables.reduce<Table | null>((most, table) => (most && filled(most) >= filled(table) ? most : table), null);
  if (best === null || filled(best) === 0) throw new TableProblem('empty');
  if (!spreadsheet && best.rows.some((row) => row.some((cell) => cell.includes('\u0000')))) throw new TableProblem('not-a-table');
  return { name: best.name, rows: rectangular(best.rows) };
}
