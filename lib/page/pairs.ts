import { fieldValue } from '../declaration/field-values';
import { isHeading } from './context';
import { captionOf } from './labels';
import { scoreOf, type Claim } from './claims';
import { fullText, isPrompt, shownIn } from './controls/text';
import { secondKey } from './fields';
import { alike, childOf, markOf } from './marks';
import { isPair } from './pairing';
import { listedTicks, shownTags, tickClaim, TICK_LIST } from './tick-lists';
import { isTickCaption, signOf } from './ticks';
import { SLICE } from './limits';
import { resolve, type Named } from './resolve';
import type { Scan } from './scan';
import type { Item } from './tree';

/** Layer c where there is nothing to fill in: a label and the text that is its value, on read-only pages and beside controls. */

const MAX_PARTS = 8;
const FILE_LINK = /\.(?:pdf|xlsx?|docx?|zip|rar|jpe?g|png|xml)$/i;

interface Found {
  readonly raw: string | null;
  readonly el: Element;
  /** Element that is the place of the value, for telling other places like it. */
  readonly slot: Element | null;
}

/** Claims of all labels that serve no control. A place like others that hold values, but empty, is a blank value. */
export function* textClaims(scan: Scan, taken: ReadonlySet<Element>): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  const blanks: Item[] = [];
  const slots = new Set<string>();
  let previousKey = '';
  let left = SLICE;
  for (const label of scan.captions) {
    if (--left <= 0) {
      left = SLICE;
      yield;
    }
    if (label.used || label.bound || label.hasTarget || label.aside) continue;
    if (isTickCaption(label)) {
      claims.push(...tickTexts(label));
      continue;
    }
    if (label.caption!.senses[0]!.key === TICK_LIST) {
      claims.push(...tagTexts(label));
      continue;
    }
    const found = valueBelow(label) ?? valueOf(label);
    if (!found) {
      if (label.gap) blanks.push(label);
      continue;
    }
    if (taken.has(found.el)) continue;
    if (found.slot) slots.add(signature(found.slot));
    const named = namedBy(label, previousKey);
    if (!named) continue;
    previousKey = named.key;
    const claim = make(label, named, found.raw, found.el);
    claims.push(claim);
    const unit = named.caption.unit;
    const second = secondKey(named.key);
    if (unit && second && !second.endsWith('ate')) claims.push({ ...claim, key: second, raw: unit });
  }
  for (const label of blanks) {
    const gap = label.gap!;
    if (taken.has(gap) || isHeading(label) || !(gap.localName === 'td' || gap.localName === 'dd' || slots.has(signature(gap))))
      continue;
    if (label.parent && !isSlot(label, gap)) continue;
    const named = namedBy(label, '');
    if (named && !named.afterInvoice) claims.push(make(label, named, '', gap));
  }
  return claims;
}

/** A tick on a page to look at: a sign beside its words, or yes and no. */
function tickTexts(label: Item): Claim[] {
  const sign = signOf(label);
  const found = sign === null ? (valueBelow(label) ?? valueOf(label, isFlag)) : { raw: sign, el: label.el };
  const named = found?.raw ? resolve(label.caption!, label) : null;
  if (!named || !isFlag(found!.raw!)) return [];
  return [make(label, named, found!.raw, found!.el)];
}

/** Yes or no. The word `No` is also a label. */
const isFlag = (text: string): boolean => fieldValue('ticks.', text).value !== null;

/** Tags beside the words that name the list of ticks. */
function tagTexts(label: Item): Claim[] {
  const next = label.parent?.items[label.at + 1];
  const tags = next ? shownTags(next) : null;
  if (!tags) return [];
  const list = { ...tickClaim(label, TICK_LIST, true, label.text, true), checked: null, raw: '' };
  return [...listedTicks(label, tags), list];
}

function namedBy(label: Item, previousKey: string): Named | null {
  const named = resolve(label.caption!, label);
  if (!named) return null;
  return named.afterInvoice && previousKey !== 'lines[].invoiceNo' ? null : named;
}

function make(label: Item, named: Named, raw: string | null, el: Element): Claim {
  return {
    key: named.key,
    index: null,
    by: 'near',
    score: scoreOf('near', named.weak, named.agrees),
    weak: named.weak,
    evidence: `text "${label.text.slice(0, 80)}"`,
    raw,
    checked: null,
    from: null,
    el,
    item: label,
    caption: named.caption,
    control: false,
    hidden: label.hidden,
    inGrid: false,
    shape: named.shape,
  };
}

/** The value that stands after a label, or null when what follows is no value. */
function valueOf(label: Item, isValue: (text: string) => boolean = () => false): Found | null {
  const { rest } = label.caption!;
  if (rest !== '') return { raw: isPrompt(rest) ? '' : rest, el: label.el, slot: null };
  if (isHeading(label) || !label.parent) return null;
  const { items } = label.parent;
  let at = label.at + 1;
  while (items[at]?.aside) at += 1;
  const value = items[at];
  if (!value || value.kind === 'control' || value.kind === 'grid' || value.controls > 0) return null;
  if (value.captions > 0 && !(value.kind === 'text' && isValue(value.text))) return null;
  if (value.kind === 'text' && (value.heading || /^\(.*\)$/.test(value.text))) return null;
  if (!isPair(label, value)) return null;
  const slot = childOf(label.parent.el, value.el);
  // What stands between a label and a control is a remark on the field, not its value.
  const unsure = followedByMore(label, items, at) || beforeControl(label.parent, at);
  if (value.kind === 'text') return { raw: unsure ? null : textOf(value), el: value.el, slot };
  const { text, picture, listItems } = shownIn(value.el);
  const whole = value.items.length <= MAX_PARTS && listItems <= 3 && !(text === '' && picture);
  return { raw: whole && !unsure ? text : null, el: value.el, slot };
}

/** The value in the cell under a label, where rows of labels and rows of values follow each other. */
function valueBelow(label: Item): Found | null {
  if (label.caption!.rest !== '' || !label.parent) return null;
  const row = rowOf(label);
  const below = row?.nextElementSibling;
  if (!row || !below || !isLabelRow(label, row) || !isValueRow(row, below)) return null;
  // More than one row of values below the labels is a list.
  if (below.nextElementSibling && !isDrawnLike(below.nextElementSibling, row)) return null;
  const slot = below.children[[...row.children].findIndex((cell) => cell.contains(label.el))]!;
  const { text, picture, listItems } = shownIn(slot);
  return { raw: (text === '' && picture) || listItems > 3 ? null : isPrompt(text) ? '' : text, el: slot, slot };
}

/** The row that a label stands in: of a table, else the nearest block of several cells. */
function rowOf(label: Item): Element | null {
  let el = label.el;
  for (let up = 0; up < 5 && el.parentElement; up += 1, el = el.parentElement) {
    if (el.parentElement.localName === 'tr') return el.parentElement;
    if (el.parentElement.children.length > 1) return el.parentElement;
  }
  return null;
}

/** A row of texts, at least half of them labels that we know. */
function isLabelRow(label: Item, row: Element): boolean {
  let box: Item | null = label.parent;
  while (box && !box.el.contains(row)) box = box.parent;
  if (!box) return false;
  const texts =
    box.el === row
      ? box.items
      : box.items.flatMap((item) => (row.contains(item.el) ? (item.kind === 'box' ? item.items : [item]) : []));
  const known = texts.filter((item) => item.caption?.rest === '').length;
  return known > 0 && known * 2 >= texts.length && texts.every((item) => item.kind === 'text');
}

/** The first cells of two rows look the same. */
function isDrawnLike(a: Element, b: Element): boolean {
  const [x, y] = [a.firstElementChild, b.firstElementChild];
  return x !== null && y !== null && alike(x, y) && inner(x) === inner(y);
}

/** As many cells as the labels above, drawn otherwise than they, without labels and controls of their own. */
function isValueRow(labels: Element, below: Element): boolean {
  const [above, cells] = [[...labels.children], [...below.children]];
  if (below.localName !== labels.localName || cells.length !== above.length) return false;
  if (below.querySelector('input,select,textarea,table')) return false;
  const drawnAlike = cells.some((cell, i) => alike(cell, above[i]!) && inner(cell) === inner(above[i]!));
  return (
    !drawnAlike &&
    cells.every((cell) => {
      const { text } = shownIn(cell);
      return isFlag(text) || captionOf(text.slice(0, 300)) === null;
    })
  );
}

/** What the text of a cell is wrapped in. */
function inner(cell: Element): string {
  const child = cell.firstElementChild;
  return child && child.textContent === cell.textContent ? `${markOf(child)}>${inner(child)}` : '';
}

function textOf(value: Item): string | null {
  // Links are files and actions more often than values.
  if (value.link && (FILE_LINK.test(value.text) || !/\d/.test(value.text))) return null;
  return isPrompt(value.text) && /[.…]$/.test(value.text) ? '' : fullText(value.el, value.text);
}

/** More plain text after the value before the next label: it cannot be told where the value ends. */
function followedByMore(label: Item, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'text' && isNextLabel(label, items[at]!, next)) return false;
  return (
    next !== undefined &&
    !next.aside &&
    !next.caption &&
    !next.heading &&
    next.controls === 0 &&
    next.captions === 0 &&
    next.kind !== 'grid'
  );
}

/** A text drawn like the label and not like the value: the next label, though we do not know it. */
function isNextLabel(label: Item, value: Item, next: Item): boolean {
  const box = label.parent!.el;
  const [a, b, c] = [label, value, next].map((item) => childOf(box, item.el));
  return a !== c && Boolean(a && b && c && alike(a, c) && !alike(a, b));
}

/** A control follows the value directly, or follows the block of label and value. */
function beforeControl(box: Item, at: number): boolean {
  const next = box.items[at + 1];
  if (next) return isOneControl(next);
  const outside = box.parent?.items[box.at + 1];
  return outside !== undefined && box.items.length === 2 && isOneControl(outside);
}

const isOneControl = (item: Item): boolean =>
  item.controls === 1 &&
  item.captions === 0 &&
  (item.kind !== 'control' || item.control!.kind === 'text' || item.control!.kind === 'choice');

/** True for an empty place in which a value would stand: not the next header, not the next column. */
function isSlot(label: Item, gap: Element): boolean {
  const box = label.parent!;
  const labelCell = childOf(box.el, label.el);
  const gapCell = childOf(box.el, gap);
  if (!labelCell || !gapCell || labelCell === gapCell) return true;
  const cells = [...box.el.children];
  if (cells.indexOf(gapCell) - cells.indexOf(labelCell) > 2) return false;
  const next = cells[cells.indexOf(labelCell) + 1];
  return !box.items.some((item) => item !== label && item.caption && next?.contains(item.el));
}

function signature(slot: Element): string {
  return `${markOf(slot.parentElement)}>${markOf(slot)}`;
}
