import { isHeading } from './context';
import { scoreOf, type Claim } from './claims';
import { fullText, isPrompt, shownIn } from './controls/text';
import { SECOND } from './fields';
import { SLICE } from './limits';
import { resolve, type Named } from './resolve';
import type { Scan } from './scan';
import type { Item } from './tree';
import { captionOf } from './labels';

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
    const second = SECOND[named.key];
    if (unit && second && !second.endsWith('ate')) claims.push({ ...claim, key: second, raw: unit });
  }
  for (const label of blanks) {
    const gap = label.gap!;
    if (taken.has(gap) || isHeading(label) || !(gap.localName === 'td' || gap.localName === 'dd' || slots.has(signature(gap))))
      continue;
    if (label.parent && looksLikeHeader(label, gap)) continue;
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
  if (looksLikeHeader(label, value.el)) return null;
  const slot = childOf(label.parent.el, value.el);
  if (value.kind === 'text') return { raw: followedByMore(items, at) ? null : textOf(value), el: value.el, slot };
  const { text, picture, listItems } = shownIn(value.el);
  const whole = value.items.length <= MAX_PARTS && listItems <= 3 && !(text === '' && picture);
  return { raw: whole ? text : null, el: value.el, slot };
}

function textOf(value: Item): string | null {
  if (value.link && FILE_LINK.test(value.text)) return null;
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

/** The child of `box` that holds `el`; null when the text stands directly in `box`. */
function childOf(box: Element, el: Element): Element | null {
  let child: Element = el;
  if (child === box) return null;
  while (child.parentElement && child.parentElement !== box) child = child.parentElement;
  return child.parentElement === box ? child : null;
}

const mark = (el: Element | null): string => (el ? `${el.localName}.${el.getAttribute('class') ?? ''}` : '');

function signature(slot: Element): string {
  return `${mark(slot.parentElement)}>${mark(slot)}`;
}

/**
 * True when label and "value" are two headers of a row of headers: labels side by side without values between them, or cells alike over a row of
 * as many cells without labels.
 */
function looksLikeHeader(label: Item, value: Element): boolean {
  const box = label.parent!.el;
  const cells = [...box.children];
  const labelCell = childOf(box, label.el);
  const valueCell = childOf(box, value);
  if (cells.length < 3 || !labelCell || !valueCell || labelCell === valueCell) return false;
  if (cells.indexOf(valueCell) - cells.indexOf(labelCell) > 2) return true;
  const known = label
    .parent!.items.filter((item) => item.caption?.rest === '')
    .map((item) => childOf(box, item.el))
    .map((cell) => (cell ? cells.indexOf(cell) : -9));
  if (known.some((at, i) => i > 0 && at >= 0 && at - known[i - 1]! === 1)) return true;
  if (mark(labelCell) !== mark(valueCell)) return false;
  const below = box.nextElementSibling ?? box.parentElement?.nextElementSibling?.firstElementChild;
  if (!below || below.children.length !== cells.length) return false;
  const under = [...below.children];
  return (
    under[cells.indexOf(labelCell)]!.textContent!.trim() !== '' && !under.some((cell) => captionOf(shownIn(cell).text) !== null)
  );
}
