import { hiddenByMarkup, shownIn, textIn } from './controls/text';
import { captionOf, type Caption } from './labels';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { isPaged } from './pager';
import { isBlockWord } from './vocabulary-row';

/** A table with a header row: goods lines, customs declarations, or another list (`other`: its headers name no field of this page). */
export interface TableGrid {
  readonly el: Element;
  readonly list: 'lines' | 'exportDeclarations' | 'other';
  readonly columns: readonly Column[];
  /** Cells of the data rows, in the order of the columns. */
  readonly rows: (readonly Element[])[];
  /** More lines exist than are in the page now. */
  partial: boolean;
  /** Header words that name fields of a whole certificate: a list of certificates has them. */
  readonly headKeys: number;
  /** The body half of a table whose header is another table: already counted there. */
  readonly partOf: boolean;
  /** Rows whose shape does not fit the header. */
  misfits: number;
}

export interface Column {
  readonly text: string;
  readonly caption: Caption | null;
  /** Group header above it. */
  readonly over: string;
}

const CONTROL = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),select,textarea,[role=combobox],[role=textbox]';
const CELL = new Set(['gridcell', 'cell', 'rowheader', 'columnheader']);

export interface RawRow {
  readonly el: Element;
  readonly cells: Element[];
  readonly head: boolean;
}

/** Finds grids during the scan. One instance a pass: a header table waits for its body table. */
export class GridFinder {
  private waiting: (TableGrid & { spans: number }) | null = null;

  find(el: Element): TableGrid | null {
    const native = el.localName === 'table' && !(el.hasAttribute('role') && el.querySelector('[role=columnheader]'));
    if (native && !this.waiting && !mayHaveHeader(el as HTMLTableElement)) return null;
    const rows = native ? nativeRows(el as HTMLTableElement) : roleRows(el);
    if (rows.length === 0) return null;
    if (this.waiting && this.isBody(el, rows)) return this.join(el, rows);
    const heads = headRows(rows);
    if (heads.length === 0 || !isHeader(heads.at(-1)!) || isLabelled(rows)) return null;
    const columns = columnsOf(heads.map((row) => row.cells));
    if (columns.length < 2 || columns.length > MAX_COLUMNS) return null;
    const body = rows.slice(rows.indexOf(heads.at(-1)!) + 1).filter((row) => !row.head);
    const grid = makeGrid(
      el,
      columns,
      body,
      heads.some((row) => row.head),
    );
    if (!grid) return null;
    this.waiting = grid.rows.length === 0 && heads[0]!.head ? { ...grid, rows: grid.rows, spans: columns.length } : null;
    return this.waiting ?? grid;
  }

  /** A table without header, near the waiting header and as wide. */
  private isBody(el: Element, rows: readonly RawRow[]): boolean {
    const first = rows.find((row) => isData(row.el));
    if (!first || rows.some((row) => row.head)) return false;
    const extra = this.waiting!.spans - first.cells.length;
    if (extra !== 0 && !(extra === 1 && this.waiting!.columns.at(-1)!.text === '')) return false;
    let around: Element | null = this.waiting!.el;
    for (let i = 0; i < 5 && around; i += 1, around = around.parentElement) if (around.contains(el)) return true;
    return false;
  }

  private join(el: Element, rows: readonly RawRow[]): TableGrid {
    const grid = this.waiting!;
    this.waiting = null;
    fill(grid, rows);
    grid.partial ||= isPaged(el, grid.rows.length);
    return { ...grid, partOf: true };
  }
}

/** One text over all columns is a title, no header. */
const isHeader = (row: RawRow): boolean => row.cells.filter((cell) => !hiddenByMarkup(cell)).length > 1;

/** Labels and values in turn: rows of headers come again below rows of data, or a row of data holds headers of its own. */
function isLabelled(rows: readonly RawRow[]): boolean {
  const first = rows.findIndex((row) => !row.head);
  return first > 0 && rows.slice(first, first + 4).some((row) => row.head);
}

/** A cheap look at the first row: most tables only lay out the page. */
function mayHaveHeader(table: HTMLTableElement): boolean {
  const first = table.tHead?.rows[0] ?? table.rows[0];
  if (!first || first.cells.length < 2) return table.tHead !== null;
  return table.tHead !== null || first.querySelector(`table,${CONTROL}`) === null;
}

function nativeRows(table: HTMLTableElement): RawRow[] {
  const rows: RawRow[] = [];
  for (const row of table.rows) {
    if (rows.length > MAX_ROWS) break;
    if (row.parentElement!.localName === 'tfoot') continue;
    const cells = [...row.cells];
    const head = row.parentElement!.localName === 'thead' || (cells.length > 1 && cells.every((cell) => cell.localName === 'th'));
    rows.push({ el: row, cells, head });
  }
  return rows;
}

/** Rows of a grid by roles; pieces of one row (pinned columns) are joined by their row index, cells ordered by their column index. */
function roleRows(el: Element): RawRow[] {
  const byIndex = new Map<string, { el: Element; cells: Element[]; head: boolean }>();
  const all = [...el.querySelectorAll('[role=row],tr')].slice(0, MAX_ROWS * 2);
  all.forEach((row, i) => {
    if (row.closest('tfoot')) return;
    const cells = [...row.children].filter(
      (cell) => CELL.has(cell.getAttribute('role') ?? '') || cell.localName === 'td' || cell.localName === 'th',
    );
    if (cells.length === 0) return;
    const heads = cells.filter((cell) => cell.getAttribute('role') === 'columnheader' || cell.localName === 'th').length;
    const head = heads > cells.length / 2;
    const index = row.getAttribute('aria-rowindex') ?? `#${i}`;
    const known = byIndex.get(index);
    if (known && known.head === head && cells[0]!.hasAttribute('aria-colindex')) known.cells.push(...cells);
    else byIndex.set(known ? `#${i}` : index, { el: row, cells, head });
  });
  const rows = [...byIndex.values()];
  const column = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));
  for (const row of rows)
    if (row.cells.every((cell) => cell.hasAttribute('aria-colindex'))) row.cells.sort((a, b) => column(a) - column(b));
  const place = (row: RawRow): number => Number(row.el.getAttribute('aria-rowindex'));
  if (rows.every((row) => row.el.hasAttribute('aria-rowindex'))) rows.sort((a, b) => place(a) - place(b));
  return rows;
}

/** Header rows: those marked as such, else a first row of several texts without controls. */
function headRows(rows: readonly RawRow[]): RawRow[] {
  const marked = rows.filter((row) => row.head);
  if (marked.length > 0) {
    const first = rows.findIndex((row) => !row.head);
    const top = first < 0 ? marked : marked.filter((row) => rows.indexOf(row) < first || first === 0);
    return top.slice(0, 3).filter((row) => !row.cells.some((cell) => cell.querySelector(CONTROL)));
  }
  const first = rows[0]!;
  if (first.cells.length < 2 || rows.length < 2 || first.el.querySelector(`table,${CONTROL}`)) return [];
  return [first];
}

const shown = (cells: readonly Element[]): Element[] => cells.filter((cell) => !hiddenByMarkup(cell));

/** Texts of the header by column, two rows of headers told apart by their spans. Hidden cells are left out. */
export function columnsOf(rows: readonly (readonly Element[])[]): Column[] {
  const grid: { text: string; over: string }[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let c = 0;
    for (const cell of shown(cells)) {
      while (grid[r]![c]) c += 1;
      const across = span(cell, 'colspan');
      const down = Math.min(span(cell, 'rowspan'), rows.length - r);
      const text = headText(cell);
      for (let y = r; y < r + down; y += 1) {
        for (let x = c; x < c + across && x < MAX_COLUMNS; x += 1) grid[y]![x] = { text, over: across > 1 ? text : '' };
      }
      c += across;
    }
  });
  const last = grid.at(-1) ?? [];
  return [...last].map((cell, c) => {
    const over =
      grid
        .slice(0, -1)
        .map((row) => row[c]?.over ?? '')
        .find((text) => text !== '') ?? '';
    const text = cell?.text ?? '';
    return { text, caption: captionOf(text.replace(/\n/g, ' ')) ?? captionOf(text), over: over === text ? '' : over };
  });
}

function span(cell: Element, name: string): number {
  return Math.max(1, Math.min(MAX_COLUMNS, Number(cell.getAttribute(name) ?? 1) || 1));
}

function headText(cell: Element): string {
  const text = textIn(cell);
  return text.length > 300 ? '' : text;
}

export function makeGrid(el: Element, columns: readonly Column[], body: readonly RawRow[], marked: boolean): TableGrid | null {
  const keys = columns.map((column) => column.caption?.senses ?? []);
  const count = (test: (key: string) => boolean): number =>
    keys.filter((senses) => senses.some((sense) => !isBlockWord(sense.section) && test(sense.key))).length;
  const goods = count((key) => key.startsWith('lines[].'));
  const customs = keys.some((senses) => senses.some((sense) => sense.key === 'exportDeclarations[].number'));
  const headKeys = count((key) => HEAD_KEYS.test(key));
  const list = goods >= 2 && goods >= headKeys ? 'lines' : customs && headKeys === 0 ? 'exportDeclarations' : 'other';
  // Without header marks a row of texts is a header only when most of it are labels and what stands below are none.
  const named = keys.filter((senses) => senses.length > 0).length;
  if (!marked && (list === 'other' || named < columns.length / 2 || holdsCaptions(columns, body))) return null;
  if (list === 'other' && (named === 0 || body.length < 2 || holdsLabels(body))) return null;
  const grid: TableGrid = { el, list, columns, rows: [], partial: false, headKeys, partOf: false, misfits: 0 };
  if (list !== 'other') {
    fill(grid, body);
    grid.partial = isPaged(el, grid.rows.length);
  }
  return grid;
}

const HEAD_KEYS =
  /^(?:referenceNo|form|importingCountry|issueDate|status|exporter\.name|consignee\.name|x\.applicationNo|issuingAuthority)$/;

function holdsCaptions(columns: readonly Column[], body: readonly RawRow[]): boolean {
  return body.slice(0, 4).some((row) => {
    const cells = shown(row.cells);
    if (cells.length !== columns.length) return false;
    return cells.filter((cell, i) => columns[i]!.caption && captionOf(textIn(cell)) && !cell.querySelector(CONTROL)).length > 0;
  });
}

/** A form that is laid out in a table with a title row: its cells hold labels, or boxes to tick that are labels themselves. */
function holdsLabels(body: readonly RawRow[]): boolean {
  return body.slice(0, 4).some((row) =>
    row.cells.some((cell) => {
      if (cell.querySelector('label')) return true;
      const text = cell.textContent!;
      return text.length < 200 && captionOf(textIn(cell)) !== null;
    }),
  );
}

const NOT_DATA =
  /(?:^|[\s_-])(?:rgPager|rgNoRecords|rgFilterRow|filter-row|freespace-row|virtual-row|aggregate-row|rgFooter|rgGroupHeader|measure-row|placeholder|expanded-row|empty|summary|footer|totals?)(?:$|[\s_-])/i;

function isData(row: Element): boolean {
  if (hiddenByMarkup(row) || row.getAttribute('aria-hidden') === 'true') return false;
  const name = row.getAttribute('class');
  return name === null || !NOT_DATA.test(name);
}

const TOTAL = /^(?:grand )?(?:total|sum)\s*:?$|^(?:tổng|tổng cộng|tổng số|cộng)\s*:?$/i;

/** Takes the data rows: as many visible cells as the header has columns. Pager, "no records", totals and hidden rows are none. */
export function fill(grid: TableGrid, body: readonly RawRow[]): void {
  const width = grid.columns.length;
  const tail = grid.columns.at(-1)!.text === '' ? 1 : 0;
  for (const row of body) {
    if (!isData(row.el)) continue;
    const cells = shown(row.cells);
    if (cells.length !== width && cells.length !== width - tail) {
      if (cells.length > 1 && !cells.some(isTotal)) grid.misfits += 1;
      continue;
    }
    if (cells.some((cell) => cell.hasAttribute('colspan') && span(cell, 'colspan') > 1)) continue;
    if (cells.some(isTotal)) continue;
    grid.rows.push(cells);
  }
  if (grid.misfits > 0) grid.partial = true;
}

function isTotal(cell: Element): boolean {
  const text = cell.textContent ?? '';
  return text.length < 24 && TOTAL.test(shownIn(cell).text);
}
