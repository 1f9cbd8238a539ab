import { Exact } from '../../declaration/numbers';
import { fixed, round, type Fraction } from '../../origin/fraction';
import { vietnamese, type Cell, type Content, type OfficialSheet } from '../../origin/worksheets';

/** Sizes of a sheet, and its cells as they read. */

/** `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Digits that a quotient without end is given with: what a binary number of a spreadsheet holds. */
const SIGNIFICANT = 17;

/** The value as a spreadsheet stores it: its exact decimal, or as many digits as it holds. */
export function decimalOf({ n, d }: Fraction): string {
  const quotient = new Exact(n.toString()).div(d.toString());
  return (quotient.times(d.toString()).eq(n.toString()) ? quotient : quotient.toSignificantDigits(SIGNIFICANT)).toFixed();
}

/** A cell as it reads on paper, in Vietnamese notation. */
export function shownContent(content: Content): string {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'percent') return `${vietnamese(content.shown)}%`;
  const figure = vietnamese(fixed(round(content.value, content.places, 'half-up'), content.places));
  return content.unit ? `${figure} ${content.unit}` : figure;
}

/** Points of a line of eleven-point type. */
const LINE = 15;

/** Characters of bold or title type are wider. */
const BROAD: Partial<Record<Cell['look'], number>> = { title: 1.3, heading: 1.15, total: 1.1, section: 1.1, conclusion: 1.1 };

function linesOf(cell: Cell, widths: readonly number[]): number {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, w) => sum + w, 0) - 1;
  const broad = BROAD[cell.look] ?? 1;
  const lines = shownContent(cell.content)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * broad) / width)), 0);
  return lines * (cell.look === 'title' ? 1.2 : 1);
}

/** Heights in points that show every wrapped text: spreadsheets do not find them for merged cells. */
export function rowHeights(sheet: OfficialSheet): readonly number[] {
  const lines = Array.from({ length: sheet.rows }, () => 1);
  for (const cell of sheet.cells) {
    const each = linesOf(cell, sheet.widths) / cell.rowSpan;
    for (let i = 0; i < cell.rowSpan; i += 1) lines[cell.row + i] = Math.max(lines[cell.row + i]!, each);
  }
  return lines.map((n) => Math.round(n * LINE * 10) / 10 + 1);
}
