import { beside } from './beside';
import { isDecoration } from './controls/text';
import { isCurrency } from './labels';
import { isUnit } from '../declaration/units';
import { isHeading } from './context';
import type { Item } from './tree';

/**
 * Layer c: the text that stands before a control. The first thing before it decides: a label we know names it, any other text or another field
 * ends the search. Structure only, no rectangles: what folds into one block in the content tree stands together in the page.
 */

export interface Near {
  readonly label: Item;
  /** The control shares its block with the one before: a number and its unit. */
  readonly place: number;
  /** Unit or currency printed between label and control. */
  readonly prefix: string;
  /** The label stands before a block of two controls, not directly before this one. */
  readonly shared: boolean;
}

const MAX_CLIMB = 12;

/** The label before a control, or null. */
export function labelBefore(item: Item): Near | null {
  // The text that a list draws beside its own input is its value, no label.
  let child = item.control?.beside ? (beside(item).widget ?? item) : item;
  const start = child;
  let place = 0;
  let prefix = '';
  let shared = false;
  for (let climb = 0; climb < MAX_CLIMB; climb += 1) {
    const box = child.parent;
    if (!box) return null;
    for (let i = child.at - 1; i >= 0; i -= 1) {
      const before = box.items[i]!;
      if (before.kind === 'text') {
        if (before.aside || isDecoration(before.text)) continue;
        // The text of a tick or radio button stands after it: it is no label of what follows.
        if (i > 0 && box.items[i - 1]!.kind === 'control' && isTick(box.items[i - 1]!)) return null;
        if (before.caption)
          return before.caption.rest === '' && mayLabel(before, child, item) ? { label: before, place, prefix, shared } : null;
        if (isBracketed(before.text)) continue;
        if (prefix === '' && isAddon(before.text)) {
          prefix = before.text;
          continue;
        }
        return null;
      }
      if (before.kind === 'control') {
        if (before.shadow) continue;
        // The control after a control: a unit after its number, a date after its number.
        if (child !== start || place > 0 || isTick(before)) return null;
        place += 1;
        child = before;
        continue;
      }
      const inside = captionBlock(before);
      return inside && mayLabel(inside, child, item) ? { label: inside, place, prefix, shared } : labelAbove(item);
    }
    // Nothing before it here: the label may stand before the block, when the block is one field.
    if (box.controls > 2 || (box.controls === 2 && !pairBox(box))) return labelAbove(item);
    if (box.captions > 0) return null;
    shared ||= box.controls === 2;
    child = box;
  }
  return null;
}

const isTick = (item: Item): boolean => item.control!.kind === 'check' || item.control!.kind === 'radio';
const isBracketed = (text: string): boolean => /^\(.{1,80}\)$/.test(text);
const isAddon = (text: string): boolean => text.length <= 6 && (isCurrency(text) || isUnit(text) || /^[#%@$€¥£₫]$/.test(text));

/** A heading names a block, not a field; a text that serves another control already is taken. */
function mayLabel(label: Item, child: Item, item: Item): boolean {
  if (label.bound && label.used) return false;
  if (isHeading(label) && child.kind === 'box' && child.controls > 2) return false;
  if (/^(?:h[1-6]|legend|caption)$/.test(label.el.localName) && child.kind === 'box' && child.controls > 1) return false;
  return item.order > label.order;
}

/** Two controls and nothing else between them: one field in two parts. */
function pairBox(box: Item): boolean {
  return (
    box.items.every((item) => item.kind === 'control' || (item.kind === 'text' && (item.aside || isAddon(item.text)))) &&
    box.items.length <= 4
  );
}

/** A block of texts that begins with a label and goes on with hints only. */
function captionBlock(box: Item): Item | null {
  if (box.kind !== 'box' || box.controls > 0 || box.items.length > 4) return null;
  const [first, ...others] = box.items.filter((item) => !item.aside);
  if (first?.kind !== 'text' || !first.caption || first.caption.rest !== '') return null;
  return others.every((item) => item.kind === 'text' && isBracketed(item.text)) ? first : null;
}

/** A row of labels over a row of controls, one for one. */
function labelAbove(item: Item): Near | null {
  let child = item;
  let row = item.parent;
  while (row && row.controls < 2) {
    child = row;
    row = row.parent;
  }
  if (!row?.parent || row.items.length !== row.controls) return null;
  const above = row.parent.items[row.at - 1];
  if (above?.kind !== 'box' || above.controls > 0 || above.items.length !== row.items.length) return null;
  if (!above.items.every((text) => text.kind === 'text')) return null;
  const label = above.items[child.at]!;
  return label.caption && label.caption.rest === '' && !label.used ? { label, place: 0, prefix: '', shared: false } : null;
}

/** A `label` element after its control in a block of just the two: floating labels without `for`. */
export function labelAfter(item: Item): Item | null {
  const box = item.parent;
  if (!box || box.controls !== 1) return null;
  const texts = box.items.filter((other) => other.kind === 'text' && !other.aside);
  const [only] = texts;
  return texts.length === 1 && only!.isLabel && !only!.hasTarget && only!.caption?.rest === '' ? only! : null;
}

/** Text directly after a control: its unit or currency, or null. */
export function unitAfter(item: Item): string | null {
  const next = item.parent?.items[item.at + 1];
  if (next?.kind !== 'text' || next.aside || next.caption) return null;
  return isAddon(next.text) || isUnit(next.text) ? next.text : null;
}
