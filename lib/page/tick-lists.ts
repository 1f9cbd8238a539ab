import type { FormId } from '../forms/form-id';
import type { Claim } from './claims';
import { captionOf } from './labels';
import { scoreOf } from './claims';
import { isTickCaption } from './ticks';
import type { Item } from './tree';

/** Lists in which ticks are chosen: what stands in them is ticked, what does not is not. */

const TICKS = {
  D: 'third-party-invoicing back-to-back exhibition issued-retroactively accumulation de-minimis',
  E: 'third-party-invoicing movement-certificate exhibition issued-retroactively',
  AK: 'third-party-invoicing back-to-back exhibition',
  AJ: 'third-party-invoicing back-to-back issued-retroactively',
  AANZ: 'third-party-invoicing back-to-back issued-retroactively accumulation de-minimis',
  RCEP: 'third-party-invoicing back-to-back issued-retroactively',
} as const;

/** Keys of the ticks that a form certainly has (form copies, domain notes 5.2); none for forms whose ticks are not known. */
export function ticksOf(form: FormId | null): string[] {
  const known = form !== null && Object.hasOwn(TICKS, form) ? TICKS[form as keyof typeof TICKS] : '';
  return known === '' ? [] : known.split(' ').map((id) => `ticks.${id}`);
}

/** Key of the list itself: where it was read whole, a tick that is not in it is not made. */
export const TICK_LIST = 'x.tickList';

const MAX_LEVELS = 5;

/** The texts drawn in a list of several choices, when all of them name ticks; null for any other control. */
export function chosenTicks(item: Item): Item[] | null {
  let found: Item[] | null = null;
  for (let box = item.parent, level = 0; box && box.controls <= 1 && level < MAX_LEVELS; box = box.parent, level += 1) {
    const texts = leaves(box);
    if (texts.length === 0) continue;
    if (!texts.every((text) => isTickCaption(text) && isTag(text, box.el))) break;
    found = texts;
  }
  return found;
}

const CHOSEN = /tag|chip|pill|token|choice|multi-?value|selection-item|selected-item/i;

/** A text that is drawn as one of several choices: its class says so, or that of what it stands in. */
function isTag(text: Item, widget: Element): boolean {
  if (text.isLabel || text.hasTarget) return false;
  for (let el: Element | null = text.el, up = 0; el && el !== widget.parentElement && up < 3; el = el.parentElement, up += 1)
    if (CHOSEN.test(el.getAttribute('class') ?? '')) return true;
  return false;
}

/** Texts inside a block that a person reads. */
function leaves(box: Item): Item[] {
  if (box.kind === 'text') return box.aside ? [] : [box];
  return box.items.flatMap(leaves);
}

/** What the options of a native list of several choices say, each for itself. Empty when none of them names a tick. */
export function optionTicks(item: Item): Claim[] {
  const el = item.control!.el as HTMLSelectElement;
  if (el.localName !== 'select' || !el.multiple) return [];
  return [...el.options].flatMap((option) => {
    const sense = captionOf(option.text)?.senses[0];
    return sense?.key.startsWith('ticks.') ? [tickClaim(item, sense.key, sense.weak, option.text, option.selected)] : [];
  });
}

/** One tick that a list says. */
export function tickClaim(item: Item, key: string, weak: boolean, text: string, checked: boolean): Claim {
  return {
    key,
    index: null,
    by: 'near',
    score: scoreOf('near', weak, false),
    weak,
    evidence: `in a list "${text.slice(0, 80)}"`,
    raw: null,
    checked,
    from: item.control,
    el: item.el,
    item,
    caption: null,
    control: item.control !== null,
    hidden: item.hidden,
    inGrid: false,
    shape: null,
  };
}

const TAG = /(?:^|[\s_-])(?:tag|tags|chip|badge|pill|token)(?:$|[\s_-])/i;

/** A few tags drawn alike beside a label, as a page to look at shows what was chosen; null when they are anything else. */
export function shownTags(block: Item): Item[] | null {
  const texts = leaves(block);
  if (texts.length === 0 || texts.length > MOST_TAGS || block.controls > 0) return null;
  const name = (text: Item): string => text.el.getAttribute('class') ?? text.el.parentElement?.getAttribute('class') ?? '';
  return texts.every((text) => isTickCaption(text) && TAG.test(name(text)) && name(text) === name(texts[0]!)) ? texts : null;
}

/** So many ticks are never made together: what lists more lists what could be ticked. */
const MOST_TAGS = 4;

/** Claims for the ticks that the texts of a list name. */
export function listedTicks(item: Item, texts: readonly Item[]): Claim[] {
  return texts.flatMap((text) => {
    const sense = text.caption!.senses[0]!;
    text.used = true;
    return sense.key.startsWith('ticks.') ? [tickClaim(item, sense.key, sense.weak, text.text, true)] : [];
  });
}
