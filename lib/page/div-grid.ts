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
    const cells = [...el.children];
    const rows = rowsBelow(el, cells.length);
    if (rows.length === 0) continue;
    const body: RawRow[] = rows.map((row) => ({ el: row, cells: [...row.children], head: false }));
    const grid = makeGrid(el.parentElement ?? el, columnsOf([cells]), body, true);
    if (!grid || grid.list === 'other') continue;
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
    if (box && box.controls === 0 && box.goods >= 2 && box.captions >= 2 && box.items.every((item) => item.kind === 'text')) boxes.add(box);
  }
  return [...boxes].filter((box) => {
    const cells = box.el.children;
    return cells.length >= MIN_COLUMNS && cells.length <= 80 && box.items.length <= cells.length && box.captions * 2 > box.items.length;
  });
}

/** Rows of the same width: later siblings of the header, or children of the block after the header's wrapper. */
function rowsBelow(head: Element, width: number): Element[] {
  const fits = (el: Element): boolean => el.children.length === width;
  const own = siblingsAfter(head).filter(fits);
  if (own.length > 0) return own;
  let wrapper: Element | null = head.parentElement;
  for (let up = 0; up < 3 && wrapper && wrapper.children.length === 1; up += 1) wrapper = wrapper.parentElement;
  for (let around: Element | null = head; around && around !== wrapper; around = around.parentElement) {
    for (const next of siblingsAfter(around).slice(0, 2)) {
      const direct = [...next.children].filter(fits);
      if (direct.length > 0) return direct;
      const deeper = [...(next.firstElementChild?.children ?? [])].filter(fits);
      if (deeper.length > 0) return deeper;
    }
  }
  return [];
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
