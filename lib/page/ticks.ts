import { boundName } from './bound';
import { captionOf, type Caption } from './labels';
import type { Scan } from './scan';
import type { Item } from './tree';

/** What names a check box, and from where. */
export interface TickName {
  readonly caption: Caption;
  readonly by: 'label' | 'near' | 'hint';
  readonly from: Item | null;
  readonly evidence: string;
}

/**
 * The text of a check box, switch or tick: bound to it, else the text on the side on which this block writes its texts. A row that ends with a
 * text has its texts after the boxes, a row that ends with a box has them before.
 */
export function tickName(item: Item, scan: Scan): TickName | null {
  const bound = boundName(item, scan);
  if (bound.caption) return { caption: bound.caption, by: 'label', from: bound.from, evidence: bound.evidence };
  if (bound.foreign) return null;
  const text = textBeside(item);
  if (text?.caption && text.caption.rest === '')
    return { caption: text.caption, by: 'near', from: text, evidence: `text "${text.text.slice(0, 80)}"` };
  if (text) return null;
  const hint = captionOf(item.control!.hint);
  return hint && hint.rest === ''
    ? { caption: hint, by: 'hint', from: null, evidence: `title "${item.control!.hint.slice(0, 80)}"` }
    : null;
}

/** The text that belongs to a check box or radio by its place, or null. */
export function textBeside(item: Item): Item | null {
  let child = item;
  for (let box = item.parent; box; child = box, box = box.parent) {
    const others = box.items.filter((other) => !other.aside && !other.shadow);
    if (others.length < 2) continue;
    const at = others.indexOf(child);
    const beside = others.at(-1)!.kind === 'text' || others.at(-1)!.controls === 0 ? others[at + 1] : others[at - 1];
    return beside?.kind === 'text' ? beside : null;
  }
  return null;
}
