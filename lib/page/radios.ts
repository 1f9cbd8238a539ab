import { boundName } from './bound';
import { textIn } from './controls/text';
import { captionOf, type Caption } from './labels';
import type { Scan } from './scan';
import { textBeside } from './ticks';
import type { Item } from './tree';

/** Radio buttons that exclude each other; the first one stands for the group. */
export interface RadioGroup {
  readonly first: Item;
  readonly size: number;
  /** Texts of the options, which name no group. */
  readonly texts: ReadonlySet<Item | null>;
  /** Text of the chosen one; `''` = none is chosen, null = its text cannot be read. */
  readonly chosen: string | null;
}

/** The groups of a page by their first button. */
export function radioChoices(scan: Scan): ReadonlyMap<Item, RadioGroup> {
  const groups = new Map<string | Element, Item[]>();
  for (const item of scan.controls) {
    if (item.control!.kind !== 'radio') continue;
    const key = groupOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const result = new Map<Item, RadioGroup>();
  for (const group of groups.values()) {
    const chosen = group.filter((item) => item.control!.checked === true);
    if (group.length < 2 || chosen.length > 1) continue;
    const first = group[0]!;
    const texts = new Set(group.map((item) => optionItem(item, scan)));
    result.set(first, { first, size: group.length, texts, chosen: chosen.length === 0 ? '' : optionText(chosen[0]!, scan) });
  }
  return result;
}

function groupOf(item: Item): string | Element {
  const { el } = item.control!;
  const name = el.getAttribute('name');
  if (name) return `${item.root}#${name}`;
  const own = el.closest('[role=radiogroup],[role=group]');
  if (own) return own;
  for (let box = item.parent; box; box = box.parent) if (box.controls > 1) return box.el;
  return el;
}

function optionText(item: Item, scan: Scan): string | null {
  const bound = boundName(item, scan);
  return bound.from?.text ?? ownText(item) ?? textBeside(item)?.text ?? (item.control!.ariaLabel || null);
}

/** A drawn button carries its words inside. */
function ownText(item: Item): string | null {
  const { el } = item.control!;
  return el.localName === 'input' ? null : textIn(el) || null;
}

const optionItem = (item: Item, scan: Scan): Item | null => boundName(item, scan).from ?? textBeside(item);

/** What names the group: its accessible name, its legend, or the text before it. */
export function groupName(group: RadioGroup): { caption: Caption; from: Item | null } | null {
  for (let child = group.first, box = child.parent; box; child = box, box = box.parent) {
    for (let i = child.at - 1; i >= 0; i -= 1) {
      const before = box.items[i]!;
      if (before.aside || group.texts.has(before)) continue;
      return before.kind === 'text' && before.caption?.rest === '' ? { caption: before.caption, from: before } : null;
    }
    const caption = box.name === '' ? null : captionOf(box.name);
    if (caption) return { caption, from: null };
    if (box.controls > group.size) return null;
  }
  return null;
}
