import { captionOf } from './labels';
import { alike, childOf, markOf } from './marks';
import { textIn } from './controls/text';
import { sectionOfHeading } from './sections';
import type { Item } from './tree';

/**
 * Is the text beside a label its value? Two texts side by side may as well be two tabs, two headers, two entries of a list. They are label and
 * value when the page draws them differently, or when it draws several such pairs.
 */

const MENU = /(?:^|[\s_-])(?:tabs?|steps?|stepper|nav|navbar|menu|breadcrumbs?|wizard|sidebar|toolbar)(?:$|[\s_-])/i;

const isMenu = (el: Element | null): boolean => el !== null && MENU.test(el.getAttribute('class') ?? '');

/** True when `value`, which follows `label` in the same block, is its value. */
export function isPair(label: Item, value: Item): boolean {
  const parent = label.parent!;
  const box = parent.el;
  const labelCell = childOf(box, label.el);
  const valueCell = childOf(box, value.el);
  if (isMenu(box) || isMenu(labelCell)) return false;
  if (!labelCell || !valueCell || labelCell === valueCell) return true;
  const cells = [...box.children];
  if (labelCell.localName === 'li' || isHeaderRow(parent, cells, labelCell, valueCell)) return false;
  if (!alike(labelCell, valueCell)) return true;
  if (value.kind === 'text' && isKnownHeading(value.text)) return false;
  if (labelCell.localName === 'th') return false;
  if (labelCell.localName === 'td') return cellsPair(parent, cells, labelCell);
  return alternates(parent) || hasTwinRows(parent) || isNamedLabel(labelCell, valueCell);
}

const isKnownHeading = (text: string): boolean => text.length <= 60 && !['other', null].includes(sectionOfHeading(text));

function columnsOf(parent: Item, cells: readonly Element[]): number[] {
  return parent.items
    .filter((item) => item.caption?.rest === '' && !isNo(item))
    .map((item) => childOf(parent.el, item.el))
    .map((cell) => (cell ? cells.indexOf(cell) : -9));
}

/** Labels side by side without values between them, or too far from their values. */
function isHeaderRow(parent: Item, cells: readonly Element[], labelCell: Element, valueCell: Element): boolean {
  if (cells.length < 3) return false;
  if (cells.indexOf(valueCell) - cells.indexOf(labelCell) > 2) return true;
  const known = columnsOf(parent, cells);
  if (known.some((at, i) => i > 0 && at >= 0 && at - known[i - 1]! === 1)) return true;
  if (markOf(labelCell) !== markOf(valueCell)) return false;
  const below = parent.el.nextElementSibling ?? parent.el.parentElement?.nextElementSibling?.firstElementChild;
  if (!below || below.children.length !== cells.length) return false;
  const under = [...below.children];
  return under[cells.indexOf(labelCell)]!.textContent!.trim() !== '' && !under.some((cell) => captionOf(textIn(cell)) !== null);
}

/** Cells of a table row: one pair, or pairs one after the other. */
function cellsPair(parent: Item, cells: readonly Element[], labelCell: Element): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell.textContent ?? '')).length;
  if (filled <= 2) return true;
  const known = columnsOf(parent, cells);
  if (known.length >= 2) return known.every((at) => (at - known[0]!) % 2 === 0);
  // One known label among several texts: another row with a label in the same column shows that this is where labels stand.
  const column = cells.indexOf(labelCell);
  return rowsLike(parent).some((row) => {
    const cell = row.el.children[column];
    return row !== parent && cell !== undefined && row.items.some((item) => item.caption && cell.contains(item.el));
  });
}

function rowsLike(parent: Item): Item[] {
  return (parent.parent?.items ?? []).filter(
    (item) => item.kind === 'box' && item.el.children.length === parent.el.children.length,
  );
}

/** The answer, not the abbreviation. */
const isNo = (item: Item): boolean => /^no$/i.test(item.text);

const isLabel = (item: Item): boolean => item.caption !== null && !isNo(item);

/** Label, value, label, value … at least twice. */
function alternates(parent: Item): boolean {
  const items = parent.items.filter((item) => !item.aside);
  const first = items.findIndex(isLabel);
  const known = items.filter(isLabel).length;
  if (known < 2) return false;
  return items
    .slice(first)
    .every((item, i) =>
      i % 2 === 0
        ? item.kind === 'text' && (item.caption !== null || known >= 3)
        : !isLabel(item) && (item.captions === 0 || isNo(item)),
    );
}

const LABEL = /(?:^|[\s_-])(?:caption|label|key|name|term|overline|prop)(?:$|[\s_-])/i;

/** The class of the one says that it is a label, that of the other does not. */
function isNamedLabel(labelCell: Element, valueCell: Element): boolean {
  const extra = (el: Element, other: Element): string =>
    [...el.classList].filter((token) => !other.classList.contains(token)).join(' ');
  return LABEL.test(extra(labelCell, valueCell)) && !LABEL.test(extra(valueCell, labelCell));
}

/** Rows like this one beside it, two texts each and nothing to fill in, the first of them a label. */
function hasTwinRows(parent: Item): boolean {
  if (parent.items.filter((item) => !item.aside).length !== 2) return false;
  const mark = markOf(parent.el);
  const twins = (parent.parent?.items ?? []).filter(
    (item) =>
      item.kind === 'box' &&
      markOf(item.el) === mark &&
      item.items.length >= 2 &&
      item.controls === 0 &&
      item.items[0]!.caption !== null,
  );
  return twins.length >= 2;
}
