import * as z from 'zod/mini';
import { readNumber } from '../../declaration/numbers';
import { hsDigits } from '../../declaration/hs';
import { words } from '../../declaration/text';
import { CellReader, countryOf } from './cells';
import { MATERIAL_COLUMNS, withCell, type MaterialColumn, type MaterialRow } from './worksheet';

/** From a block of cells (pasted, or of a file) to rows of materials: which column is which, and what is no row at all. */

export type Block = readonly (readonly string[])[];

/** What each column of a block holds; null = left out. Two columns may hold the value: domestic and foreign of the official statements. */
export type Mapping = readonly (MaterialColumn | null)[];

/** Choices of the person, by the signature of a table. */
export type ColumnMaps = Readonly<Record<string, Mapping>>;

const mapsSchema = z.record(z.string(), z.array(z.nullable(z.enum(MATERIAL_COLUMNS))));

/** What is stored of them; null when it is something else. */
export function readColumnMaps(raw: unknown): ColumnMaps | null {
  const result = mapsSchema.safeParse(raw);
  return result.success ? result.data : null;
}

/** Words that head a column, the longer phrases before those they contain. */
const HEADERS: readonly (readonly [MaterialColumn | 'skip', RegExp])[] = [
  ['skip', /^(?:STT|TT|SO TT|SO THU TU|NO|ITEM NO|SEQ|LINE)$/],
  // The firm's own code of a material, and how much of it the lot takes: nothing is judged by them.
  ['skip', /^MA (?:NPL|NVL|NGUYEN (?:PHU |VAT )?LIEU|VAT TU|LINH KIEN|HANG$)|^(?:MATERIAL|ITEM|PART) (?:CODE|NO|NUMBER)$|^SKU$/],
  ['skip', /^(?:TONG )?SO LUONG(?: |$)|^(?:TOTAL )?(?:QUANTITY|QTY)$/],
  ['remarks', /^(?:GHI CHU|REMARKS?|NOTES?)$/],
  ['sellerAddress', /DIA CHI|ADDRESS/],
  ['sellerId', /CCCD|CMND|CAN CUOC|ID CARD/],
  ['place', /NOI (?:KHAI THAC|NUOI|TRONG|DANH BAT)|PLACE OF/],
  ['unit', /^(?:DVT|DON VI(?: TINH)?|UNITS?|UOM|UNIT OF MEASURE(?:MENT)?)(?: \d+)?$/],
  ['unitPrice', /DON GIA|UNIT PRICE|^PRICE$|^GIA (?:CIF|MUA|DON VI)/],
  ['norm', /DINH MUC|^NORM|CONSUMPTION|USAGE/],
  ['rate', /TY GIA|TI GIA|EXCHANGE RATE|^RATE$/],
  ['currency', /LOAI TIEN|NGUYEN TE|DONG TIEN|CURRENCY|^TIEN TE$/],
  ['priceBasis', /CO SO GIA|DIEU KIEN GIA|PRICE BASIS|INCOTERM/],
  ['weight', /TRONG LUONG|KHOI LUONG|WEIGHT|^KGS?$/],
  ['selfProduced', /TU SAN XUAT|SELF (?:PRODUCED|MADE)/],
  ['proofDate', /NGAY (?:C O|CO|BAN KHAI|CHUNG TU)|DATE OF PROOF|PROOF DATE/],
  ['proofNumber', /SO (?:C O|CO|BAN KHAI|CHUNG TU)|(?:C O|PROOF|CERTIFICATE) (?:NO|NUMBER)|NUMBER OF PROOF/],
  ['purchaseDate', /NGAY (?:TO KHAI|TKNK|TK|HOA DON|HD)|(?:DECLARATION|INVOICE|PURCHASE) DATE|^NGAY$|^DATE$/],
  ['purchaseNumber', /SO (?:TO KHAI|TKNK|TK|HOA DON|HD)|(?:DECLARATION|INVOICE|PURCHASE) (?:NO|NUMBER)/],
  ['purchaseKind', /LOAI CHUNG TU MUA|^MUA THEO$|^BOUGHT BY$|PURCHASE (?:KIND|TYPE|DOCUMENT)/],
  ['proof', /CHUNG TU XUAT XU|CHUNG TU CHUNG MINH|^CHUNG TU$|^C O(?: UU DAI)?(?: |$)|^PROOFS?|CERTIFICATE OF ORIGIN|BAN KHAI/],
  ['seller', /NGUOI BAN|NHA CUNG CAP|NHA SAN XUAT|SUPPLIER|SELLER|VENDOR/],
  ['hs', /(?:^| )HS(?: |$)|MA SO HANG|HS CODE|TARIFF CODE|^MA HANG HOA$/],
  ['value', /TRI GIA|GIA TRI|THANH TIEN|SO TIEN|VALUE|AMOUNT|^(?:KHONG )?CO XUAT XU|DOMESTIC|FOREIGN/],
  ['origin', /XUAT XU|NUOC|ORIGIN|COUNTRY/],
  ['name', /TEN|NGUYEN (?:VAT )?LIEU|VAT TU|VAT LIEU|MATERIALS?|DESCRIPTION|DIEN GIAI|MO TA|NAME|HANG HOA|ITEM|GOODS/],
];

/** What a heading of a column says; `skip` for numbering and remarks, null when it is not known. */
export function columnOfHeader(text: string): MaterialColumn | 'skip' | null {
  const plain = words(text.replace(/\([^)]*\)/g, ' ')).join(' ');
  if (plain === '') return null;
  return HEADERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Rows of a file above its table: title, trader, product. */
const MOST_ROWS_ABOVE = 25;

function headerRow(block: Block): number {
  for (let i = 0; i < Math.min(block.length, MOST_ROWS_ABOVE); i += 1) {
    const found = new Set(block[i]!.filter((cell) => readNumber(cell).kind === 'invalid').map(columnOfHeader));
    found.delete(null);
    found.delete('skip');
    if (found.size >= 2 && (found.has('name') || found.has('value') || found.has('hs'))) return i;
  }
  return -1;
}

type Kind = 'blank' | 'hs' | 'origin' | 'proof' | 'number' | 'count' | 'text';

/** What the cells of a column look like, judged by nearly all of them. */
function kindOf(cells: readonly string[]): Kind {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  const most = (test: (cell: string, i: number) => boolean, share = 0.8): boolean =>
    filled.filter(test).length >= filled.length * share;
  if (most((cell, i) => cell === String(i + 1))) return 'count';
  if (
    most((cell) => /^\d{4}(?:\.?\d{2}){0,3}$/.test(cell) && [4, 6, 8, 10].includes(hsDigits(cell).length)) &&
    new Set(filled.map((c) => hsDigits(c).length)).size <= 3
  ) {
    const chapters = filled.every((cell) => Number(cell.slice(0, 2)) >= 1 && Number(cell.slice(0, 2)) <= 97);
    if (chapters) return 'hs';
  }
  if (most((cell) => readNumber(cell).kind !== 'invalid')) return 'number';
  // Names of countries are spelled in many ways: some that are not understood do not make it another column.
  if (most((cell) => countryOf(cell) !== null, 0.6)) return 'origin';
  if (most((cell) => new CellReader().proofs(cell, '', '').length > 0)) return 'proof';
  return 'text';
}

export interface Guess {
  /** Rows at the top that are no materials: title and headings. */
  readonly skip: number;
  readonly headings: readonly string[] | null;
  readonly mapping: Mapping;
  /** Nothing has to be asked. */
  readonly sure: boolean;
  /** Under which the choice of the person is remembered: the headings, or the look of the columns. */
  readonly signature: string;
}

const width = (block: Block): number => block.reduce((most, row) => Math.max(most, row.length), 0);

/** What the columns of a block are. `remembered` holds earlier choices of the person, by signature. */
export function guessMapping(block: Block, remembered: ColumnMaps): Guess {
  const at = headerRow(block);
  const columns = width(block);
  const indexes = Array.from({ length: columns }, (_, i) => i);
  const body = block.slice(at + 1);
  const kinds = indexes.map((i) => kindOf(body.map((row) => row[i] ?? '')));
  const headings = at < 0 ? null : indexes.map((i) => (block[at]![i] ?? '').trim());
  const signature = headings ? headings.map((h) => words(h).join(' ')).join('|') : kinds.join('|');
  const skip = at + 1 + (at >= 0 && numberedColumns(body[0]) ? 1 : 0);
  const known = remembered[signature];
  if (known && known.length === columns) return { skip, headings, mapping: known, sure: true, signature };
  if (!headings) return { skip, headings, mapping: byKind(kinds), sure: false, signature };
  const named = headings.map(columnOfHeader);
  const mapping = once(named.map((c) => (c === 'skip' ? null : c)));
  const unclear = headings.some((heading, i) => heading !== '' && named[i] === null && kinds[i] !== 'blank');
  const doubled = named.some((c, i) => c !== null && c !== 'skip' && mapping[i] === null);
  const enough = mapping.includes('name') && (mapping.includes('value') || mapping.includes('unitPrice'));
  return { skip, headings, mapping, sure: enough && !unclear && !doubled, signature };
}

/** `(1) (2) (3)` under the headings of an official statement. */
function numberedColumns(row: readonly string[] | undefined): boolean {
  const filled = (row ?? []).filter((cell) => cell.trim() !== '');
  return filled.length >= 3 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cell.trim()));
}

/** Each column is taken once; the value may stand in two columns of which each row fills one. */
function once(columns: readonly (MaterialColumn | null)[]): Mapping {
  const seen = new Map<MaterialColumn, number>();
  return columns.map((column) => {
    if (column === null) return null;
    const count = seen.get(column) ?? 0;
    seen.set(column, count + 1);
    return count < (column === 'value' ? 2 : 1) ? column : null;
  });
}

function byKind(kinds: readonly Kind[]): Mapping {
  const mapping: (MaterialColumn | null)[] = kinds.map((kind) =>
    kind === 'hs' ? 'hs' : kind === 'origin' ? 'origin' : kind === 'proof' ? 'proof' : null,
  );
  const first = kinds.indexOf('text');
  if (first >= 0) mapping[first] = 'name';
  const last = kinds.lastIndexOf('number');
  if (last >= 0) mapping[last] = 'value';
  return once(mapping);
}

const TOTAL = /^(?:TONG|CONG|TOTAL|SUM|GRAND TOTAL|[IVX]+ TONG)(?: |$)/;

/** Rows of materials from a block; sums and blank rows are left out and counted. */
export function rowsOf(block: Block, skip: number, mapping: Mapping): { readonly rows: MaterialRow[]; readonly left: number } {
  let left = 0;
  const rows: MaterialRow[] = [];
  for (const cells of block.slice(skip)) {
    let row: MaterialRow = {};
    mapping.forEach((column, i) => {
      const text = (cells[i] ?? '').replace(/\s+/g, ' ').trim();
      if (column !== null && text !== '' && (row[column] ?? '') === '') row = withCell(row, column, text);
    });
    if (Object.keys(row).length === 0) continue;
    if (TOTAL.test(words(row.name ?? cells.find((c) => c.trim()) ?? '').join(' ')) && !row.hs) left += 1;
    else rows.push(row);
  }
  return { rows, left };
}

/** Puts a block into the table as a spreadsheet does: from one cell on, to the right and down. */
export function pasteAt(
  rows: readonly MaterialRow[],
  block: Block,
  at: { readonly row: number; readonly column: MaterialColumn },
  columns: readonly MaterialColumn[],
): MaterialRow[] {
  const next = [...rows];
  const start = columns.indexOf(at.column);
  block.forEach((cells, i) => {
    const index = at.row + i;
    while (next.length <= index) next.push({});
    cells.forEach((text, j) => {
      const column = columns[start + j];
      if (column) next[index] = withCell(next[index]!, column, text.trim());
    });
  });
  return next;
}
