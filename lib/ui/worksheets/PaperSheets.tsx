import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Cell, OfficialSheet } from '../../origin/worksheets';
import { shownContent } from './sheet-geometry';

/** The official sheets as they are printed: outside of the page's own content, seen on paper only. */

interface Props {
  readonly sheets: readonly OfficialSheet[];
  readonly label: string;
  /** The print dialog was closed. */
  onPrinted(): void;
}

function cellsByRow(sheet: OfficialSheet): readonly (readonly (Cell | number)[])[] {
  const taken = Array.from({ length: sheet.rows }, () => new Set<number>());
  for (const cell of sheet.cells) {
    for (let row = 1; row < cell.rowSpan; row += 1) {
      for (let i = 0; i < cell.columnSpan; i += 1) taken[cell.row + row]!.add(cell.column + i);
    }
  }
  return taken.map((covered, row) => {
    const list: (Cell | number)[] = [];
    const own = new Map(sheet.cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
    for (let column = 0; column < sheet.widths.length;) {
      const cell = own.get(column);
      if (cell) list.push(cell);
      else if (!covered.has(column)) list.push(column);
      column += cell?.columnSpan ?? 1;
    }
    return list;
  });
}

function PaperCell({ cell }: { readonly cell: Cell }): ReactNode {
  const { content, look } = cell;
  const figure = content.kind !== 'text' && look !== 'filled';
  const Tag = look === 'heading' ? 'th' : 'td';
  return (
    <Tag colSpan={cell.columnSpan} rowSpan={cell.rowSpan} className={figure ? `paper-${look} paper-figure` : `paper-${look}`}>
      {shownContent(content)}
    </Tag>
  );
}

function Paper({ sheet }: { readonly sheet: OfficialSheet }): ReactNode {
  const all = sheet.widths.reduce((sum, width) => sum + width, 0);
  const rows = cellsByRow(sheet);
  const [first, last] = sheet.headings;
  const row = (index: number): ReactNode => (
    <tr key={index}>
      {rows[index]!.map((cell) => (typeof cell === 'number' ? <td key={cell} /> : <PaperCell key={cell.column} cell={cell} />))}
    </tr>
  );
  const range = (from: number, to: number): ReactNode[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => row(from + i));
  const columns = (
    <colgroup>
      {sheet.widths.map((width, i) => (
        <col key={i} style={{ width: `${(width / all) * 100}%` }} />
      ))}
    </colgroup>
  );
  return (
    <section aria-label={sheet.name}>
      <table>
        {columns}
        <tbody>{range(0, first)}</tbody>
      </table>
      {/* A table of its own, so that its headings are repeated on every page. */}
      <table>
        {columns}
        <thead>{range(first, last + 1)}</thead>
        <tbody>{range(last + 1, sheet.rows)}</tbody>
      </table>
    </section>
  );
}

/** Opens the print dialog with nothing but these sheets. */
export function PaperSheets({ sheets, label, onPrinted }: Props): ReactNode {
  useEffect(() => {
    const done = (): void => onPrinted();
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
    // Once for what was asked to be printed: another render prints nothing.
  }, [sheets]);
  return createPortal(
    <div className="paper" role="document" aria-label={label} lang="vi">
      {sheets.map((sheet, i) => (
        <Paper key={i} sheet={sheet} />
      ))}
    </div>,
    document.body,
  );
}
