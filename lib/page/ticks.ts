import { boundName } from './bound';
import { textIn } from './controls/text';
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
  const own = ownText(item);
  if (own) return { caption: own, by: 'label', from: null, evidence: `its text "${own.label}"` };
  const text = textBeside(item);
  if (text?.caption && text.caption.rest === '')
    return { caption: text.caption, by: 'near', from: text, evidence: `text "${text.text.slice(0, 80)}"` };
  if (text) return null;
  const hint = captionOf(item.control!.hint);
  return hint && hint.rest === ''
    ? { caption: hint, by: 'hint', from: null, evidence: `title "${item.control!.hint.slice(0, 80)}"` }
    : null;
}

/** A drawn box that carries its words inside. */
function ownText(item: Item): Caption | null {
  const { el } = item.control!;
  if (el.localName === 'input') return null;
  const caption = captionOf(textIn(el));
  return caption?.rest === '' ? caption : null;
}

/** The text that belongs to a check box or radio by its place, or null. */
export function textBeside(item: Item): Item | null {
  const { kind } = item.control!;
  let child = item;
  for (let box = item.parent; box; child = box, box = box.parent) {
    const items = box.items.filter((other) => !other.aside && !other.shadow);
    if (items.length < 2) continue;
    const run = runRound(items, child, (other) => isBox(other, kind));
    const side = sideOf(run, (other) => isBox(other, kind)) || (kind === 'radio' ? 1 : 0);
    const beside = side === 0 ? undefined : run[run.indexOf(child) + side];
    return beside?.kind === 'text' ? beside : null;
  }
  return null;
}

const isBox = (item: Item, kind: string): boolean =>
  item.control?.kind === kind || (item.kind === 'box' && item.controls === 1 && item.captions === 0);

/** Boxes to tick and texts in turn round one of them, as far as nothing else stands between. */
function runRound(items: readonly Item[], child: Item, isMark: (item: Item) => boolean): Item[] {
  const at = items.indexOf(child);
  const fits = (other: Item): boolean => other === child || other.kind === 'text' || isMark(other);
  let from = at;
  let to = at;
  while (from > 0 && fits(items[from - 1]!)) from -= 1;
  while (to < items.length - 1 && fits(items[to + 1]!)) to += 1;
  return items.slice(from, to + 1);
}

/**
 * Whether this run writes its texts after the boxes (1) or before them (-1). A run that ends with a text has them after, one that ends with a box
 * before; where texts stand at both ends, the one that names a tick belongs to the boxes. 0 = it cannot be told.
 */
function sideOf(run: readonly Item[], isMark: (item: Item) => boolean): -1 | 0 | 1 {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (isMark(last)) return isMark(first) ? 0 : -1;
  if (isMark(first)) return 1;
  const marks = run.flatMap((item, i) => (isMark(item) ? [i] : []));
  const [before, after] = [isTickCaption(run[marks[0]! - 1]), isTickCaption(run[marks.at(-1)! + 1])];
  return before === after ? 0 : before ? -1 : 1;
}

/** True for a text that names a tick. */
export const isTickCaption = (item: Item | undefined): boolean => {
  const key = item?.caption?.senses[0]?.key;
  return key !== undefined && (key.startsWith('ticks.') || key === 'lines[].fobShown' || key === 'certifiedTrueCopy');
};

const SIGN = /^[\[(]?\s*[\u2610-\u2612\u2713\u2714\u2717\u2718\u2705\u274c\u25a0\u25a1]\s*[\])]?$/;
const OWN_SIGN =
  /^\s*([\u2610-\u2612\u2713\u2714\u2717\u2718\u2705\u274c])|([\u2610-\u2612\u2713\u2714\u2717\u2718\u2705\u274c])\s*:?\s*$/;
const isSign = (item: Item): boolean => item.kind === 'text' && SIGN.test(item.text);

/** The sign that stands with the words of a tick on a page to look at: in the same text, or beside it as a box to tick would. Null without one. */
export function signOf(label: Item): string | null {
  const own = OWN_SIGN.exec(label.text);
  if (own) return own[1] ?? own[2]!;
  for (let child = label, box = label.parent, up = 0; box && up < 3; child = box, box = box.parent, up += 1) {
    const items = box.items.filter((other) => !other.aside);
    if (items.length < 2) continue;
    const run = runRound(items, child, isSign);
    const side = run.some(isSign) ? sideOf(run, isSign) : 0;
    const sign = side === 0 ? undefined : run[run.indexOf(child) - side];
    return sign && isSign(sign) ? sign.text.replace(/[\s[\]()]/g, '') : null;
  }
  return null;
}
