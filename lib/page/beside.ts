import { isPrompt } from './controls/text';
import type { Item } from './tree';

/** What a list shows that keeps its own input blank and draws the chosen text beside it. */
export interface Beside {
  /** `''` = nothing is chosen; null = something is drawn that cannot be read. */
  readonly text: string | null;
  /** The block that is input and text together. */
  readonly widget: Item | null;
}

const MAX_LEVELS = 4;
const BLANK: Beside = { text: '', widget: null };

/** Looks only as far as the widget can reach: few levels up, no other control, no label. */
export function beside(item: Item): Beside {
  const { el } = item.control!;
  for (let box = item.parent; box; box = box.parent) {
    if (levels(el, box.el) > MAX_LEVELS || box.captions > 0 || box.controls > 1) return BLANK;
    const texts = box.items.filter((other) => other.kind === 'text' && !other.aside && !isRemark(other, el));
    if (texts.length > 0) {
      const text = texts.map((other) => other.text).join(', ');
      return { text: isPrompt(text) ? '' : text, widget: box };
    }
    if (box.items.some((other) => other.kind === 'box' && other.controls === 0)) return { text: null, widget: box };
  }
  return BLANK;
}

const REMARK = /help|hint|desc|note|muted|remark|secondary|info|tip/i;

/** A remark about the field rather than its value. */
function isRemark(text: Item, el: Element): boolean {
  const { id, localName } = text.el;
  if (localName === 'small' || localName === 'p' || localName === 'em') return true;
  if (id !== '' && (el.getAttribute('aria-describedby') ?? '').split(/\s+/).includes(id)) return true;
  return REMARK.test(text.el.getAttribute('class') ?? '');
}

function levels(el: Element, ancestor: Element): number {
  let steps = 0;
  for (let e: Element | null = el; e && e !== ancestor && steps <= MAX_LEVELS; e = e.parentElement) steps += 1;
  return steps;
}
