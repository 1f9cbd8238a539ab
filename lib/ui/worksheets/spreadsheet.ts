import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { Exact, readNumber } from '../../declaration/numbers';
import type { Table } from './tables';
import { TableProblem } from './table-problem';

/** Reads the sheets of a .xlsx file, cell by cell as text. No worker is started: the pages of the extension forbid them. */

/** More than any bill of materials; a file that unpacks to more is not opened. */
const MOST_BYTES = 200_000_000;

/** A spreadsheet shows fifteen digits; what lies behind them is the noise of binary numbers. */
const DIGITS_SHOWN = 15;

/** A number as the file has it, told from text. */
class NumberCell {
  constructor(readonly written: string) {}
}

/** The exact decimal, in a notation that has one reading only. */
export function numberText(written: string): string {
  const value = new Exact(written);
  const text = (value.precision() > DIGITS_SHOWN ? value.toSignificantDigits(DIGITS_SHOWN) : value).toFixed();
  return readNumber(text).kind === 'ambiguous' ? `${text}0` : text;
}

const two = (n: number): string => String(n).padStart(2, '0');

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof NumberCell)
    return /^[+-]?(?:\d|\.\d)[\d.]*(?:e[+-]?\d+)?$/i.test(cell.written) ? numberText(cell.written) : cell.written;
  if (cell instanceof Date) return `${two(cell.getUTCDate())}/${two(cell.getUTCMonth() + 1)}/${cell.getUTCFullYear()}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The same archive without compression, and without what is not read: so nothing of it is unpacked by a worker. */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('.xml') && !name.endsWith('.rels')) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new TableProblem('too-large');
      return true;
    },
  });
  return zipSync(files, { level: 0 }).buffer;
}

/** Every sheet with its rows, in the order of the file. Rejects with a `TableProblem`. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Table[]> {
  try {
    const sheets = await readWorkbook(unpacked(bytes), { trim: false, parseNumber: (written) => new NumberCell(written) });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (problem) {
    throw problem instanceof TableProblem ? problem : new TableProblem('not-a-table');
  }
}
