import { columnsOf, makeGrid, type RawRow } from './grid';
import type { Scan } from './scan';
import type { Item } from './tree';

/** Tables drawn with plain blocks, without roles: a row of goods labels and, below it, rows of as many cells. */

const MIN_COLUMNS = 3;

/** Finds them in a finished scan, adds them to its grids and takes their leaves out of the lists of labels and controls. */
export function findBlockGrids(scan: Scan): void {
  const heads = headRows(scan);
  if (heads.length === 0) return;
  const covered = new Set<Item>();
  for (const head of heads) {
    const { el } = head;
    const cells = cellsOf(el);
    const { rows, misfits } = rowsBelow(el, cells.length);
    if (rows.length === 0) continue;
    const body: RawRow[] = rows.map((row) => ({ el: row, cells: cellsOf(row), head: false }));
    const grid = makeGrid(el.parentElement ?? el, columnsOf([cells]), body, true);
    if (!grid || grid.list === 'other') continue;
    // Something between the rows that is no row: the list may not be whole.
    if (misfits) grid.partial = true;
    head.grid = grid;
    scan.grids.push(head);
    const elements = new Set<Element>([el, ...rows]);
    cover(head, covered);
    for (const box of boxesOf(head)) if (elements.has(box.el)) cover(box, covered);
  }
  if (covered.size === 0) return;
  remove(scan.captions, covered);
  remove(scan.controls, covered);
}

/** Blocks of labels only, at least two of them of goods, each label in a cell of its own. */
function headRows(scan: Scan): Item[] {
  const boxes = new Set<Item>();
  for (const caption of scan.captions) {
    const box = caption.parent;
    if (box && box.controls === 0 && box.goods >= 2 && box.captions >= 2 && box.items.every((item) => item.kind === 'text'))
      boxes.add(box);
  }
  return [...boxes].filter((box) => {
    const cells = cellsOf(box.el);
    return (
      cells.length >= MIN_COLUMNS && cells.length <= 80 && box.items.length <= cells.length && box.captions * 2 > box.items.length
    );
  });
}

const NO_CELL = new Set(['i', 'svg', 'hr', 'br', 'template', 'script', 'style', 'button', 'img']);

/** Children that can be cells: icons and buttons are none. */
function cellsOf(row: Element): Element[] {
  return [...row.children].filter((el) => !NO_CELL.has(el.localName));
}

/** The element inside wrappers of one child each. */
function unwrapped(el: Element): Element {
  let inner = el;
  for (let cells = cellsOf(inner); cells.length === 1; cells = cellsOf(inner)) inner = cells[0]!;
  return cellsOf(inner).length > 1 ? inner : el;
}

interface Rows {
  readonly rows: Element[];
  readonly misfits: boolean;
}

/** Rows of the same width: later siblings of the header, or children of the block after the header's wrapper. */
function rowsBelow(head: Element, width: number): Rows {
  let around: Element = head;
  for (let up = 0; up < 4; up += 1) {
    const next = siblingsAfter(around);
    for (const candidates of [next, ...next.slice(0, 2).map((el) => [...unwrapped(el).children])]) {
      const rows = candidates.map(unwrapped).filter((row) => cellsOf(row).length === width);
      if (rows.length === 0) continue;
      const odd = candidates.filter((el) => !rows.includes(unwrapped(el)) && el.querySelector('input,select,textarea') !== null);
      return { rows, misfits: odd.length > 0 };
    }
    if (next.length > 0 || !around.parentElement) break;
    around = around.parentElement;
  }
  return { rows: [], misfits: false };
}

function siblingsAfter(el: Element): Element[] {
  const result: Element[] = [];
  for (let next = el.nextElementSibling; next; next = next.nextElementSibling) result.push(next);
  return result;
}

/** Boxes near the header in which rows may be found. */
function* boxesOf(head: Item): Generator<Item> {
  const top = head.parent?.parent?.parent ?? head.parent?.parent ?? head.parent;
  const stack = top ? [top] : [];
  for (let box = stack.pop(); box; box = stack.pop()) {
    for (const item of box.items) {
      yield item;
      if (item.kind === 'box') stack.push(item);
    }
  }
}

function cover(item: Item, covered: Set<Item>): void {
  covered.add(item);
  for (const child of item.items) cover(child, covered);
}

function remove(list: Item[], covered: ReadonlySet<Item>): void {
  let kept = 0;
  for (const item of list) if (!covered.has(item)) list[kept++] = item;
  list.length = kept;
}
