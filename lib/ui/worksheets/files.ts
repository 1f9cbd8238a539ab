import type { IsoDate } from '../../declaration/dates';
import { words } from '../../declaration/text';
import { Exact } from '../../declaration/numbers';
import { statementsOf, type OfficialSheet, type StatementChoice } from '../../origin/worksheets';
import type { StoredWorksheet } from '../calculator/worksheet';
import { dataSheet, fromDataSheet, isDataSheet, printOf } from './data-sheet';
import { decimalOf } from './sheet-geometry';
import { statementInput } from './statement-input';
import { bytesOf, sheetsOf, TableProblem, type Table } from './tables';
import { workbook } from './xlsx';

/** Our own files: a worksheet out as the official sheets of one choice, and back without loss. */

const CONCLUSION = 'Kết luận:';

/** One cell for the fingerprint: what a spreadsheet program leaves as it is when it only opens and saves. */
function printed(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? new Exact(plain).toSignificantDigits(12).toFixed() : plain;
}

/** Fingerprint of sheets as rows of text (FNV-1a). Cells that are calculated as text are left out: they follow from the others. */
function fingerprint(tables: readonly Table[]): string {
  const text = tables
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => cell.trim() !== '' && !cell.startsWith(CONCLUSION))
    .map(printed)
    .join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function asTable(sheet: OfficialSheet): Table {
  const rows = Array.from({ length: sheet.rows }, () => [] as string[]);
  for (const { row, content } of sheet.cells) {
    if (content.kind === 'text') rows[row]!.push(content.text);
    else rows[row]!.push(content.kind === 'percent' ? new Exact(content.shown).div(100).toFixed() : decimalOf(content.value));
  }
  return { name: sheet.name, rows };
}

/** The official sheets of a choice and the worksheet itself, as a .xlsx file. */
export function exportFile(sheet: StoredWorksheet, choice: StatementChoice, today: IsoDate): Uint8Array<ArrayBuffer> {
  const official = statementsOf(statementInput(sheet, today))?.sheetsOf(choice) ?? [];
  return workbook(official, [dataSheet([sheet], fingerprint(official.map(asTable)))]);
}

/** `bang-ke-VII-ghe-go-sf-01.xlsx` */
export function fileName(stem: string, sheet: StoredWorksheet, choice: StatementChoice): string {
  const name = words(sheet.name).join('-').toLowerCase().slice(0, 60);
  return `${[stem, choice.appendices.join('-'), name].filter(Boolean).join('-')}.xlsx`;
}

export interface ImportedFile {
  readonly sheets: readonly StoredWorksheet[];
  /** The official sheets of the file are not as they were exported; their changes are not in `sheets`. */
  readonly edited: boolean;
}

/** Worksheets of a file that `exportFile` made. Rejects with a `TableProblem`. */
export async function importFile(file: Blob): Promise<ImportedFile> {
  const tables = await sheetsOf(await bytesOf(file));
  const data = tables.find(({ rows }) => isDataSheet(rows));
  if (!data) throw new TableProblem('not-ours');
  const sheets = fromDataSheet(data.rows);
  if (!sheets) throw new TableProblem('damaged');
  const edited = fingerprint(tables.filter((table) => table !== data)) !== printOf(data.rows);
  return { sheets, edited };
}
