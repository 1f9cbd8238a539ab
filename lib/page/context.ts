import { sectionOfHeading, type SectionId } from './sections';
import { markOf } from './marks';
import { CONSIGNEE, EXPORTER, OTHER_PARTY, partyOf, type Item } from './tree';

/** Whose block an item stands in: by the heading over it, or by the nearest label that names a party. */

export type Party = 'exporter' | 'consignee' | 'other' | null;

const HARD_HEADING = /^(?:h[1-6]|legend|caption|summary)$/;

/** True for a text that heads what follows rather than naming the next field. */
export function isHeading(item: Item): boolean {
  if (item.kind !== 'text' || item.aside) return false;
  const next = item.parent?.items[item.at + 1];
  if (item.caption && next && !HARD_HEADING.test(item.el.localName)) {
    // A known label directly before one control or one text is that field's label, whatever its class says.
    if (next.kind === 'control' || (next.kind === 'text' && !next.caption)) return false;
    if (next.kind === 'box' && next.controls <= 1 && next.captions === 0) return false;
  }
  const over = next?.kind === 'box' && (next.controls > 1 || next.captions > 1);
  // An empty place after it is that of a value, unless a block of fields follows.
  if (item.heading) return over || item.gap === null || HARD_HEADING.test(item.el.localName);
  if (item.caption && partyOf(item.caption) === 0 && sectionOfHeading(item.text) === 'other') return false;
  return over && item.text.length <= 120;
}

function headingIn(item: Item): Item | null {
  if (isHeading(item)) return item;
  if (item.kind !== 'box' || item.controls > 0 || item.items.length > 5) return null;
  const [inner, second] = item.items.filter((child) => child.kind === 'text' && child.heading && !child.aside);
  // Two of them side by side head columns; a known label with its value is no heading, whatever its class says.
  if (!inner || second || !isHeading(inner) || isListEntry(item, inner)) return null;
  // A block whose heading is followed by labels of its own is a section, not the heading of the next block.
  return item.captions - inner.captions > 0 ? null : inner;
}

/** An entry of a list of labels and values: its neighbours are drawn like it, and one of them begins with a label that we know. */
function isListEntry(box: Item, first: Item): boolean {
  if (HARD_HEADING.test(first.el.localName) || box.items.length < 2) return false;
  const mark = markOf(box.el);
  return (box.parent?.items ?? []).some(
    (other) =>
      other !== box &&
      other.kind === 'box' &&
      markOf(other.el) === mark &&
      other.items[0]?.caption?.rest === '' &&
      other.controls === 0,
  );
}

/** Section in force before each item of a box, by the headings among them; null where none came yet. */
function forces(box: Item): (SectionId | null)[] {
  if (box.inForce) return box.inForce;
  const result: (SectionId | null)[] = [];
  let current: SectionId | null = null;
  for (const item of box.items) {
    const heading = headingIn(item);
    if (heading) current = sectionOfHeading(heading.text) ?? current;
    result.push(current);
  }
  return (box.inForce = result);
}

/** The nearest section over an item; null when no heading stands over it. */
export function sectionOf(item: Item): SectionId | null {
  for (let child = item, box = item.parent; box; child = box, box = box.parent) {
    const section = forces(box)[child.at] ?? (box.name === '' ? null : sectionOfHeading(box.name));
    if (section) return section;
  }
  return null;
}

const SECTION_PARTY: Partial<Record<SectionId, Party>> = {
  exporter: 'exporter',
  consignee: 'consignee',
  producer: 'other',
  'other-party': 'other',
  'third-party': 'other',
};

/**
 * The party whose field this is: the heading over it, or the nearest label before it that names a party by its own words. An unknown heading in
 * between ends the search: what stands below it belongs to nobody we know.
 */
export function partyAt(item: Item): Party {
  // Parties named in the blocks round the item that are smaller than the one that decides: they must not say otherwise.
  let around = 0;
  let headingsOnly = false;
  for (let child = item, box = item.parent; box; child = box, box = box.parent) {
    const found = partyIn(box, child, item, headingsOnly);
    if (found === 'unsaid') headingsOnly = true;
    else if (found !== undefined) return found === null || (around & ~bitOf(found)) !== 0 ? null : found;
    around |= box.parties;
  }
  return null;
}

/**
 * What a block says of the party of one of its children; undefined when it says nothing, `unsaid` when it speaks of a party beside the child, so that
 * only a heading over both can tell.
 */
function partyIn(box: Item, child: Item, item: Item, headingsOnly: boolean): Party | 'unsaid' | undefined {
  const heads = forces(box);
  let beside = headingsOnly;
  const farthest = Math.max(0, child.at - FARTHEST);
  for (let i = child.at - 1; i >= farthest; i -= 1) {
    const before = box.items[i]!;
    const heading = headingIn(before);
    if (heading) {
      const section = sectionOfHeading(heading.text);
      if (section) return SECTION_PARTY[section] ?? null;
      continue;
    }
    if (beside || (before.parties === 0 && !(before.kind === 'text' && spoken(before) !== 0))) continue;
    const found = anchored(before, child, item);
    if (found !== undefined) return found;
    beside = true;
  }
  const section = heads[child.at] ?? (box.name === '' ? null : sectionOfHeading(box.name));
  if (section) return SECTION_PARTY[section] ?? null;
  return beside ? 'unsaid' : undefined;
}

/** So many neighbours are asked whose block this is; farther away only headings count. */
const FARTHEST = 200;

const bitOf = (party: NonNullable<Party>): number =>
  party === 'exporter' ? EXPORTER : party === 'consignee' ? CONSIGNEE : OTHER_PARTY;

const toParty = (bits: number): Party =>
  bits === EXPORTER ? 'exporter' : bits === CONSIGNEE ? 'consignee' : bits === OTHER_PARTY ? 'other' : null;

/** Party of the nearest block before that names one; side by side layouts are told apart by column. Undefined when it is about somebody beside. */
function anchored(before: Item, child: Item, item: Item): Party | undefined {
  if (before.kind === 'text') return toParty(before.caption ? partyOf(before.caption) : spoken(before));
  const above = before.kind === 'box' && child.kind === 'box' ? sameColumn(before, child, item) : undefined;
  if (above !== undefined) {
    const bits = above === null ? 0 : spoken(above);
    return bits === 0 ? undefined : toParty(bits);
  }
  // Two groups of fields side by side: what one of them is about says nothing of the other.
  return isGroup(before) && isGroup(child) ? undefined : toParty(spoken(before));
}

/** A block of several fields, not one field's row. */
const isGroup = (item: Item): boolean => item.kind === 'box' && (item.controls > 1 || item.captions > 1);

/** In two rows of as many cells: what stands in the same column of the row above. Undefined where there are no columns. */
function sameColumn(before: Item, child: Item, item: Item): Item | null | undefined {
  const cells = before.el.children;
  if (!isGroup(before) || cells.length < 2 || child.el.children.length !== cells.length) {
    if (before.items.length <= 2 || child.items.length !== before.items.length) return undefined;
    let leaf = item;
    while (leaf.parent && leaf.parent !== child) leaf = leaf.parent;
    return before.items[leaf.at] ?? null;
  }
  const column = [...child.el.children].findIndex((cell) => cell.contains(item.el));
  if (column < 0) return undefined;
  return before.items.find((other) => cells[column]!.contains(other.el)) ?? null;
}

/** Parties a block speaks of, also by words that name no field (`Notify party`). */
function spoken(block: Item): number {
  let bits = block.parties;
  const stack = [block];
  for (let seen = 0; stack.length > 0 && seen < 60; seen += 1) {
    const item = stack.pop()!;
    stack.push(...item.items);
    if (item.kind !== 'text' || item.caption || item.text.length > 60) continue;
    const party = SECTION_PARTY[sectionOfHeading(item.text) ?? 'other'];
    if (party) bits |= party === 'exporter' ? EXPORTER : party === 'consignee' ? CONSIGNEE : OTHER_PARTY;
  }
  return bits;
}

/** True inside the block of one goods line: its heading says goods, or the nearest block with other labels speaks of the line. */
export function inGoods(item: Item): boolean {
  const section = sectionOf(item);
  if (section === 'goods') return true;
  if (section !== null && section !== 'general' && section !== 'other') return false;
  const box = nearestCompany(item);
  return box !== null && box.goods > 0 && box.parties === 0;
}

/** The smallest block round an item with at least two more labels. */
function nearestCompany(item: Item): Item | null {
  for (let box = item.parent; box; box = box.parent) if (box.captions - item.captions >= 2) return box;
  return null;
}
