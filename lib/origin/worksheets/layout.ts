import type { Fraction } from '../fraction';

/**
 * An official worksheet as cells on a grid, for a spreadsheet and for paper alike: texts, exact amounts, and the formulas that make them.
 * Formulas are in A1 notation with English function names, as spreadsheet files hold them; they recalculate to the value beside them.
 */

export type AppendixId = 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X';

export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly formula?: string }
  | {
      readonly kind: 'amount';
      readonly value: Fraction;
      /** Decimals shown; the value keeps all of its own. */
      readonly places: number;
      /** Written behind the figure: `60 MTR`. */
      readonly unit?: string;
      readonly formula?: string;
    }
  /** Per cent as shown (`65.10`), cut or raised as its test asks, never rounded onto a threshold it misses. */
  | { readonly kind: 'percent'; readonly shown: string; readonly formula: string };

export type Look =
  | 'title'
  /** What the sheet follows, under its title. */
  | 'subtitle'
  | 'note'
  /** Head of the sheet: what it is, and what was filled in. */
  | 'label'
  | 'filled'
  /** Headings of the columns and their numbers. */
  | 'heading'
  | 'cell'
  | 'centre'
  /** Row of a section, of a total. */
  | 'section'
  | 'total'
  | 'conclusion'
  | 'signature';

export interface Cell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly look: Look;
  readonly content: Content;
}

export interface OfficialSheet {
  readonly appendices: readonly AppendixId[];
  /** Tab of the spreadsheet: `Phụ lục VII`. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: number;
  /** Sorted by row, then column. */
  readonly cells: readonly Cell[];
  /** First and last row of the column headings, repeated on each printed page. */
  readonly headings: readonly [first: number, last: number];
}

export const text = (value: string, formula?: string): Content =>
  formula === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, formula };

/** `G12` */
export function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

interface Span {
  readonly columns?: number;
  readonly rows?: number;
}

/** Collects the cells of a sheet. Columns are at most 26. */
export class Grid {
  private readonly cells: Cell[] = [];
  private readonly heads: [number, number] = [0, 0];
  /** The row being filled. */
  row = 0;

  constructor(private readonly widths: readonly number[]) {}

  get columns(): number {
    return this.widths.length;
  }

  /** How many columns from `from` on are at least so many characters wide together. */
  columnsFor(from: number, characters: number): number {
    let [count, width] = [0, 0];
    while (width < characters && from + count < this.columns - 1) width += this.widths[from + count++]!;
    return count;
  }

  /** Puts a cell into the current row and tells its address. */
  put(column: number, look: Look, content: Content | string, { columns = 1, rows = 1 }: Span = {}): string {
    this.cells.push({
      row: this.row,
      column,
      rowSpan: rows,
      columnSpan: columns,
      look,
      content: typeof content === 'string' ? text(content) : content,
    });
    return address(this.row, column);
  }

  /** A line over the whole width. */
  line(look: Look, content: Content | string): void {
    this.put(0, look, content, { columns: this.columns });
    this.row += 1;
  }

  /** Headings of columns: a text, or a group of them under one heading; numbered `(1)`, `(2)` … below. */
  headings(list: readonly (string | readonly [group: string, ...parts: string[]])[]): void {
    const first = this.row;
    let column = 0;
    for (const item of list) {
      if (typeof item === 'string') {
        this.put(column, 'heading', item, { rows: 2 });
        column += 1;
      } else {
        const [group, ...parts] = item;
        this.put(column, 'heading', group, { columns: parts.length });
        this.row += 1;
        parts.forEach((part, i) => this.put(column + i, 'heading', part));
        this.row -= 1;
        column += parts.length;
      }
    }
    this.row += 2;
    for (let i = 0; i < column; i += 1) this.put(i, 'heading', `(${i + 1})`);
    this.row += 1;
    this.heads[0] = first;
    this.heads[1] = this.row - 1;
  }

  /** Fills what a row of the table leaves open, so that its borders are closed. */
  close(look: Look = 'cell'): void {
    const taken = new Set<number>();
    for (const c of this.cells) {
      if (c.row > this.row || c.row + c.rowSpan <= this.row) continue;
      for (let i = 0; i < c.columnSpan; i += 1) taken.add(c.column + i);
    }
    for (let column = 0; column < this.columns; column += 1) if (!taken.has(column)) this.put(column, look, '');
    this.row += 1;
  }

  sheet(appendices: readonly AppendixId[]): OfficialSheet {
    const cells = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      appendices,
      name: `Phụ lục ${appendices.join(' + ')}`,
      widths: this.widths,
      rows: this.row,
      cells,
      headings: [this.heads[0], this.heads[1]],
    };
  }
}
