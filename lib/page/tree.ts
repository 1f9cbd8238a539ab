import type { Control } from './controls/control';
import { captionOf, sameCaption, type Caption } from './labels';
import type { SectionId } from './sections';
import type { TableGrid } from './grid';
import { isBlockWord } from './vocabulary-row';

export type ItemKind = 'text' | 'control' | 'box' | 'grid';

/** Who a block speaks of: bits of `Item.parties`. */
export const EXPORTER = 1;
export const CONSIGNEE = 2;
export const OTHER_PARTY = 4;

/**
 * One node of the content tree: only what a person reads or fills in, in document order, chains of single children folded together. What stands
 * side by side here stands side by side in the page, however many wrappers the framework puts round it.
 */
export class Item {
  parent: Item | null = null;
  /** Place among the parent's items. */
  at = 0;
  /** Of boxes only. */
  items: Item[];
  text = '';
  caption: Caption | null = null;
  control: Control | null = null;
  grid: TableGrid | null = null;
  /** Accessible name of a group, tab panel, region or fieldset. */
  name = '';
  heading = false;
  /** Text of a `label`, `legend`, `dt`, `th`. */
  isLabel = false;
  /** Messages, hints, placeholders: no value, no label. */
  aside = false;
  link = false;
  hidden = false;
  busy = false;
  /** A hidden input that a drawn widget keeps beside itself: never what a person sees. */
  shadow = false;
  /** The drawn half of a hidden list, or the hidden list of a drawn one: both show one value. */
  twin: Item | null = null;
  /** Bound to a control by `for`, `aria-labelledby` or wrapping. */
  bound = false;
  /** A `label` with a `for`: it belongs to one control and is not melted into its neighbours. */
  hasTarget = false;
  /** Serves a control or a value already. */
  used = false;
  /** An empty element directly after this one: perhaps the place of a blank value. */
  gap: Element | null = null;
  /** Number of the root (document or shadow root) its ids live in. */
  root = 0;
  controls = 0;
  captions = 0;
  parties = 0;
  goods = 0;
  /** Section in force before each item; filled on demand. */
  inForce: (SectionId | null)[] | null = null;

  constructor(
    readonly kind: ItemKind,
    /** Innermost element of a leaf; element of a box. */
    public el: Element,
    public order: number,
  ) {
    this.items = kind === 'box' ? [] : NO_ITEMS;
  }
}

const NO_ITEMS: Item[] = [];
Object.freeze(NO_ITEMS);

const PARTY_OF: readonly (readonly [string, number])[] = [
  ['exporter.name', EXPORTER],
  ['x.exporterBox', EXPORTER],
  ['exporter.address', EXPORTER],
  ['exporter.country', EXPORTER],
  ['consignee.', CONSIGNEE],
  ['x.consigneeBox', CONSIGNEE],
  ['producer.', OTHER_PARTY],
  ['x.producerBox', OTHER_PARTY],
  ['invoices[].issuer', OTHER_PARTY],
  ['x.thirdPartyBox', OTHER_PARTY],
];

/** The party a caption belongs to by its own words; 0 when it needs its block to tell. */
export function partyOf(caption: Caption): number {
  const [sense] = caption.senses;
  if (caption.senses.length !== 1 || isBlockWord(sense!.section)) return 0;
  const { key } = sense!;
  for (const [start, party] of PARTY_OF) if (key.startsWith(start)) return party;
  return 0;
}

const isGoods = (caption: Caption): boolean =>
  caption.senses.length === 1 && caption.senses[0]!.key.startsWith('lines[].') && !isBlockWord(caption.senses[0]!.section);

/** Adds a finished item to its parent and its counts to the parent's. */
export function append(parent: Item, item: Item): void {
  item.parent = parent;
  item.at = parent.items.length;
  parent.items.push(item);
}

/** Counts of a text leaf, once its caption is settled. */
export function settle(item: Item, caption: Caption | null): void {
  item.caption = caption;
  item.captions = caption ? 1 : 0;
  item.parties = caption ? partyOf(caption) : 0;
  item.goods = caption && isGoods(caption) ? 1 : 0;
}

const CAPTION_TAGS = new Set(['label', 'legend', 'dt', 'th', 'caption', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** True for elements whose whole text is one caption. */
export function isCaptionTag(tag: string): boolean {
  return CAPTION_TAGS.has(tag);
}

const BRACKETS = /^\s*\(.*\)\s*[:*]*\s*$/s;

/**
 * Makes one text of a box that holds only texts when together they are one caption (`Mã <b>HS</b>`, two languages, a caption with a hint in
 * brackets). Null when they are not: then they are a label and its value, or just text.
 */
export function foldTexts(box: Item, tag: string, whole: boolean): Item | null {
  const { items } = box;
  if (items.length < 2 || items.length > 8) return null;
  if (!items.every((item) => item.kind === 'text' && item.text.length <= 200 && !item.hasTarget)) return null;
  const seen = items.filter((item) => !item.aside);
  if (seen.length === 0) return null;
  const joined = seen.map((item) => item.text).join(' ');
  const first = seen[0]!.caption;
  let caption = seen.length > 1 ? captionOf(joined) : first;
  if (caption?.rest) caption = null;
  if (!caption && first && seen.slice(1).every((item) => BRACKETS.test(item.text))) caption = first;
  if (!caption && first && seen.length === 2)
    caption = sameCaption(first, seen[1]!.caption ?? captionOf(seen[1]!.text.replace(/^\(|\)$/g, '')));
  if (!caption && !(whole && isCaptionTag(tag))) return null;
  const leaf = new Item('text', box.el, items[0]!.order);
  leaf.text = joined;
  leaf.heading = box.heading || seen.some((item) => item.heading);
  leaf.isLabel = box.isLabel;
  leaf.link = seen.some((item) => item.link);
  leaf.gap = items.at(-1)!.gap;
  leaf.root = box.root;
  settle(leaf, leaf.link ? null : caption);
  return leaf;
}

/** Closes a box: nothing, its only content, or the box itself with its sums. Returns what the parent gets. */
export function closeBox(box: Item, tag: string): Item | null {
  const { items } = box;
  if (items.length === 0) return null;
  joinTwins(items);
  const folded = foldTexts(box, tag, true);
  if (folded) return named(box, folded);
  if (items.length === 1) return named(box, items[0]!);
  for (const item of items) {
    box.controls += item.controls;
    box.captions += item.captions;
    box.parties |= item.parties;
    box.goods += item.goods;
  }
  return box;
}

/** A hidden list beside the widget that is drawn for it: one control. The list keeps the value, the widget must agree. */
function joinTwins(items: readonly Item[]): void {
  for (let i = 1; i < items.length; i += 1) {
    const [a, b] = [items[i - 1]!, items[i]!];
    if (a.kind !== 'control' || b.kind !== 'control' || a.twin || a.shadow || b.shadow) continue;
    const [list, drawn] = a.el.localName === 'select' ? [a, b] : [b, a];
    if (list.el.localName !== 'select' || drawn.el.localName === 'select' || drawn.control!.kind !== 'choice') continue;
    // A list that its class hides looks like any other: it must show the same as the widget.
    if (!list.hidden && (list.control!.raw !== drawn.control!.raw || drawn.el.localName === 'input')) continue;
    list.twin = drawn;
    drawn.twin = list;
    // The widget is what the page's label is bound to when it stands first.
    const [kept, other] = list === a ? [list, drawn] : [drawn, list];
    kept.controls = 1;
    other.shadow = true;
    other.controls = 0;
  }
}

/** A box with a name of its own stays, so that what is inside can be told by it. */
function named(box: Item, only: Item): Item {
  if (box.heading && only.kind === 'text') only.heading = true;
  if (box.isLabel && only.kind === 'text') only.isLabel = true;
  if (box.name === '') return only;
  box.items = [];
  append(box, only);
  box.controls = only.controls;
  box.captions = only.captions;
  box.parties = only.parties;
  box.goods = only.goods;
  return box;
}
