import { boundName } from './bound';
import { isHeading, sectionOf } from './context';
import { squeeze } from './controls/text';
import type { Caption } from './labels';
import { captionOf } from './labels';
import { labelBefore } from './near';
import { normaliseLabel } from './normalise-label';
import { groupName, radioChoices, type RadioGroup } from './radios';
import type { Scan } from './scan';
import type { SectionId } from './sections';
import { textBeside } from './ticks';
import type { Item } from './tree';

/** The signs by which one thing of a page can be told again: its id, its name, its label, what it stands under. Never its value. */
export interface Candidate {
  readonly item: Item;
  readonly el: Element;
  readonly kind: 'field' | 'tick' | 'shown';
  readonly suffix: string;
  readonly name: string;
  /** Normalised label, `''` without one. */
  readonly label: string;
  /** The label as the page writes it. */
  readonly words: string;
  /** The text that is the label, where it stands in the page. */
  readonly from: Item | null;
  readonly caption: Caption | null;
  readonly heading: string;
  readonly section: SectionId | null;
  /** Group of radio buttons that this one stands for. */
  readonly group: RadioGroup | null;
  /** Of a shown text that has its label inside: the part that is the value. */
  readonly value: string | null;
}

/** Everything of a page that can carry one field, in document order: controls, ticks, groups of radio buttons, and texts that are only read. */
export function candidatesOf(scan: Scan): Candidate[] {
  const groups = radioChoices(scan);
  const controls = scan.controls.flatMap((item) => {
    if (item.shadow || (item.control!.kind === 'radio' && !groups.has(item))) return [];
    return [ofControl(item, scan, groups.get(item) ?? null)];
  });
  const labels = new Set(controls.flatMap(({ from }) => from ?? []));
  return [...controls, ...shownTexts(scan, labels)];
}

function ofControl(item: Item, scan: Scan, group: RadioGroup | null): Candidate {
  const control = item.control!;
  const isTick = control.kind === 'check';
  const { from, words } = group ? groupLabel(group) : controlLabel(item, scan, isTick);
  const heading = headingOver(item);
  const el = control.el;
  return {
    item,
    el,
    kind: isTick ? 'tick' : 'field',
    suffix: suffixOf(el.id),
    name: suffixOf(el.getAttribute('name') ?? ''),
    ...labelOf(words),
    from,
    heading,
    section: sectionOf(item),
    group,
    value: null,
  };
}

interface Label {
  readonly from: Item | null;
  readonly words: string;
}

function controlLabel(item: Item, scan: Scan, isTick: boolean): Label {
  const bound = boundName(item, scan);
  if (bound.from) return { from: bound.from, words: bound.from.text };
  const { ariaLabel, hint, raw } = item.control!;
  const named = squeeze(ariaLabel);
  if (bound.caption && named !== '') return { from: null, words: named };
  const near = isTick ? textBeside(item) : (labelBefore(item)?.label ?? textBefore(item));
  if (near) return { from: near, words: near.text };
  // Widgets put the chosen text into their accessible name: that is no label.
  return { from: null, words: named !== '' && named !== raw ? named : isTick ? '' : squeeze(hint) };
}

function groupLabel(group: RadioGroup): Label {
  const name = groupName(group);
  if (name) return { from: name.from, words: name.from?.text ?? name.caption.label };
  const before = textBefore(group.first);
  return { from: before, words: before?.text ?? '' };
}

/** A label that has digits in a row, or is a whole sentence, may be somebody's data: then it is no sign. */
function labelOf(text: string): { label: string; words: string; caption: Caption | null } {
  const words = text.replace(/\s*[:\uff1a*]+\s*$/, '').trim();
  const caption = captionOf(text);
  if (words.length > 120 || (!caption && /\d{4}|@/.test(words))) return { label: '', words: '', caption: null };
  return { label: normaliseLabel(words), words, caption };
}

/** Any text directly before a control: a taught label need not be one that we know. */
function textBefore(item: Item): Item | null {
  for (let child = item, box = item.parent; box && box.controls <= 1; child = box, box = box.parent) {
    const before = box.items[child.at - 1];
    if (before) return asText(before);
    const outside = box.parent?.items[box.at - 1];
    if (outside) return asText(outside);
  }
  return item.parent ? asText(item.parent.items[item.at - 1]) : null;
}

const asText = (item: Item | undefined): Item | null => (item?.kind === 'text' && !item.aside ? item : null);

/** Normalised text of the nearest heading over an item; `''` when there is none. */
function headingOver(item: Item): string {
  for (let child = item, box = item.parent; box; child = box, box = box.parent) {
    for (let i = child.at - 1; i >= 0; i -= 1) {
      const before = box.items[i]!;
      const heading = before.kind === 'text' ? (isHeading(before) ? before : null) : innerHeading(before);
      if (heading) return labelOf(heading.text).label;
    }
    if (box.name !== '') return labelOf(box.name).label;
  }
  return '';
}

function innerHeading(box: Item): Item | null {
  if (box.kind !== 'box' || box.controls > 0 || box.items.length > 5 || box.captions > 1) return null;
  return box.items.find((item) => item.kind === 'text' && item.heading && !item.aside) ?? null;
}

// Pages that are only read.

/** Elements whose text names something rather than being it. */
const NAMING = new Set(['label', 'legend', 'dt', 'th', 'caption', 'summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function shownTexts(scan: Scan, labels: ReadonlySet<Item>): Candidate[] {
  const result: Candidate[] = [];
  const stack: Item[] = [scan.root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if (item.kind === 'text') {
      const shown = labels.has(item) ? null : ofText(item);
      if (shown) result.push(shown);
    }
    for (let i = item.items.length - 1; i >= 0; i -= 1) stack.push(item.items[i]!);
  }
  return result;
}

const LABEL_AND_VALUE = /^(.{2,80}?)\s*[:\uff1a]\s*(\S.*)$/s;
const names = (item: Item): boolean => item.isLabel || item.hasTarget || NAMING.has(item.el.localName);

function ofText(item: Item): Candidate | null {
  if (item.aside || item.bound || item.link || names(item) || item.heading || /[:\uff1a]$/.test(item.text)) return null;
  const parts = LABEL_AND_VALUE.exec(item.text);
  // A known label is read without any lesson; only what stands after it could be meant.
  if (item.caption && item.caption.rest === '') return null;
  const before = parts ? null : labelOfText(item);
  const named = labelOf(parts?.[1] ?? before?.text ?? '');
  // A text beside a control that no label names is the control's arrow, unit or remark.
  if (named.label === '' && (item.parent?.controls ?? 0) > 0) return null;
  const suffix = suffixOf(item.el.id);
  // Nothing would find it again.
  if (named.label === '' && suffix === '') return null;
  return {
    item,
    el: item.el,
    kind: 'shown',
    suffix,
    name: '',
    ...named,
    from: before,
    heading: headingOver(item),
    section: sectionOf(item),
    group: null,
    value: parts?.[2] ?? null,
  };
}

/** The text before a shown value, only where the page marks it as a label: else it could be the value of another field. */
function labelOfText(item: Item): Item | null {
  for (let child = item, box = item.parent, climb = 0; box && climb < 4; child = box, box = box.parent, climb += 1) {
    const before = box.items[child.at - 1];
    if (!before) continue;
    const text = asText(before);
    // An empty place after the label is its value, blank.
    if (!text || text.gap !== null) return null;
    const isKnown = text.caption !== null && text.caption.rest === '';
    return isKnown || names(text) || /[:\uff1a]$/.test(text.text) ? text : null;
  }
  return null;
}

// Ids.

const FRAME = /^ctl\d+[_$](?:[A-Za-z0-9]+[_$])?/;
const TAIL = /(?:_Input|_dateInput|_wrapper|_ClientState|\$dateInput)$/;
/** What libraries make up at every load: counters, hashes, prefixes of their own. */
const GENERATED =
  /^[\d:-]+$|[-_:.]\d+$|\d{4}|^:|:r\w*:|«|^(?:mui|radix|headlessui|el-id|rc[-_]|react-select|cdk-|ember|ext-|gwt-uid|yui|dx-|jqx|bs-|downshift|pn_id|p-\w+-\d|ng-|v-\d|input-v?-?\d|select2-)|(?:^|[-_])(?=[a-f\d]*\d)(?=[a-f\d]*[a-f])[a-f\d]{6,}(?:$|[-_])/i;

/** An id or name without the frame of the page; `''` when it looks generated: it would not be there again tomorrow. */
export function suffixOf(id: string): string {
  const rest = id.replace(FRAME, '').replace(TAIL, '');
  return rest.length > 120 || GENERATED.test(rest) ? '' : rest;
}
