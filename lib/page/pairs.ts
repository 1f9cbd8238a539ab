import { isHeading } from './context';
import { scoreOf, type Claim } from './claims';
import { fullText, isPrompt, shownIn } from './controls/text';
import { secondKey } from './fields';
import { childOf, isPair, markOf } from './pairing';
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
    const found = valueOf(label);
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
    if (named && !named.caption.afterInvoice) claims.push(make(label, named, '', gap));
  }
  return claims;
}

function namedBy(label: Item, previousKey: string): Named | null {
  const named = resolve(label.caption!, label);
  if (!named || named.key.startsWith('ticks.')) return null;
  return named.caption.afterInvoice && previousKey !== 'lines[].invoiceNo' ? null : named;
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
function valueOf(label: Item): Found | null {
  const { rest } = label.caption!;
  if (rest !== '') return { raw: isPrompt(rest) ? '' : rest, el: label.el, slot: null };
  if (isHeading(label) || !label.parent) return null;
  const { items } = label.parent;
  let at = label.at + 1;
  while (items[at]?.aside) at += 1;
  const value = items[at];
  if (!value || value.kind === 'control' || value.kind === 'grid' || value.controls > 0 || value.captions > 0) return null;
  if (value.kind === 'text' && (value.heading || /^\(.*\)$/.test(value.text))) return null;
  if (!isPair(label, value)) return null;
  const slot = childOf(label.parent.el, value.el);
  // What stands between a label and a control is a remark on the field, not its value.
  const unsure = followedByMore(items, at) || beforeControl(label.parent, at);
  if (value.kind === 'text') return { raw: unsure ? null : textOf(value), el: value.el, slot };
  const { text, picture, listItems } = shownIn(value.el);
  const whole = value.items.length <= MAX_PARTS && listItems <= 3 && !(text === '' && picture);
  return { raw: whole && !unsure ? text : null, el: value.el, slot };
}

function textOf(value: Item): string | null {
  // Links are files and actions more often than values.
  if (value.link && (FILE_LINK.test(value.text) || !/\d/.test(value.text))) return null;
  return isPrompt(value.text) && /[.…]$/.test(value.text) ? '' : fullText(value.el, value.text);
}

/** More plain text after the value before the next label: it cannot be told where the value ends. */
function followedByMore(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
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
