import { squeeze, isPrompt } from './controls/text';
import { captionOf, type Caption } from './labels';
import type { Scan } from './scan';
import type { Item } from './tree';

/** Names that the page itself binds to a control. */
export interface Bound {
  readonly caption: Caption | null;
  /** The text that names the control, where the name is a text of the page. */
  readonly from: Item | null;
  /** A name exists and is no label we know: then no nearer text may name the control either. */
  readonly foreign: boolean;
  readonly evidence: string;
}

const NONE: Bound = { caption: null, from: null, foreign: false, evidence: '' };

const named = (caption: Caption, from: Item | null, how: string, text: string): Bound => ({
  caption,
  from,
  foreign: false,
  evidence: `${how} "${text.slice(0, 80)}"`,
});

/** Layer b: `label[for]`, wrapping `label`, `aria-labelledby`, `aria-label`; in the order in which a person would trust them. */
export function boundName(item: Item, scan: Scan): Bound {
  const control = item.control!;
  let foreign: Bound | null = null;
  for (const source of [byFor, byWrapping, byLabelledBy]) {
    const found = source(item, scan);
    if (!found) continue;
    if (found.caption) return found;
    foreign ??= found;
  }
  const aria = squeeze(control.ariaLabel);
  if (aria !== '') {
    const caption = captionOf(aria);
    if (caption && caption.rest === '') return named(caption, null, 'aria-label', aria);
    // Widgets put the chosen text or "Select" there: that is no name.
    if (!isPrompt(aria) && aria !== control.raw && !caption) foreign ??= { ...NONE, foreign: true };
  }
  return foreign ?? NONE;
}

function fromItem(text: Item, how: string): Bound | null {
  if (text.caption && text.caption.rest === '') return named(text.caption, text, how, text.text);
  return text.text === '' ? null : { ...NONE, from: text, foreign: true };
}

function byFor(item: Item, scan: Scan): Bound | null {
  const { id } = item.control!.el;
  const text = id === '' ? undefined : scan.labelFor[item.root]?.get(id);
  return text ? fromItem(text, 'label') : null;
}

function byWrapping(item: Item): Bound | null {
  const label = item.control!.el.closest('label');
  if (!label) return null;
  let other: Item | null = null;
  for (let box = item.parent, child = item; box && label.contains(box.el); child = box, box = box.parent) {
    if (box.controls > 1) return null;
    for (const text of box.items) {
      if (text === child || text.kind !== 'text' || text.aside || text.text === item.control!.raw) continue;
      if (text.caption?.rest === '') return named(text.caption, text, 'label', text.text);
      other ??= text;
    }
  }
  return other ? { ...NONE, from: other, foreign: true } : null;
}

function byLabelledBy(item: Item, scan: Scan): Bound | null {
  const { el } = item.control!;
  const ids = el.getAttribute('aria-labelledby');
  if (!ids) return null;
  const root = scan.roots[item.root]!;
  const parts: string[] = [];
  for (const id of ids.split(/\s+/).slice(0, 6)) {
    const other = id === '' ? null : root.getElementById(id);
    // A widget names itself by its label and its own value: only the label counts.
    if (!other || other === el || el.contains(other) || other.contains(el)) continue;
    const text = squeeze((other.textContent ?? '').slice(0, 300));
    if (text !== '' && text !== item.control!.raw) parts.push(text);
  }
  if (parts.length === 0) return null;
  const known = [parts.join(' '), ...parts]
    .map((text) => [captionOf(text), text] as const)
    .filter(([caption]) => caption !== null && caption.rest === '');
  if (known.length === 0) return { ...NONE, foreign: true };
  // Two of its names are labels (a section and a field): the last one is the field.
  const [caption, text] = known.length === 1 || known[0]![1] === parts.join(' ') ? known[0]! : known.at(-1)!;
  return named(caption!, textItem(scan, text), 'aria-labelledby', text);
}

function textItem(scan: Scan, text: string): Item | null {
  const same = scan.captions.filter((item) => item.text === text);
  return same.length === 1 ? same[0]! : null;
}
