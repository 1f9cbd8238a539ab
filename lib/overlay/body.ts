import type { Natives } from './natives';
import { heightOf, widthOf } from './placement';

/** Smaller than this, a control is there for the program, not for the person: something drawn stands for it. */
const LEAST = 4;
/** A drawn check box, with the room round it that belongs to it. */
const BOX = 48;
/** What stands for a text field or a list is a line, not a block of the page. */
const LINE = 64;
const ANCESTORS = 3;
const WIDGET_DEPTH = 7;

/**
 * What a person sees of a control: itself, or where a widget hides it (no size, or transparent) what is drawn in its place: the box of a drawn
 * check box, its label, or the element beside a hidden list. The control itself when there is nothing of the kind.
 */
export function bodyOf(n: Natives, document: Document, element: Element): Element {
  if (!/^(?:input|select|textarea)$/.test(element.localName)) return element;
  const list = element.localName === 'select';
  const gone = n.rects(element) === 0;
  if (gone && !list) return element;
  const seen = (at: Element, most: number): boolean => {
    const rect = n.rect(at);
    return widthOf(rect) >= LEAST && heightOf(rect) >= LEAST && heightOf(rect) <= most && n.shown(at);
  };
  if (!gone && seen(element, Infinity)) return element.localName === 'input' ? widgetOf(n, element) : element;
  if (/^(?:checkbox|radio)$/.test(n.attribute(element, 'type') ?? '')) {
    let at = n.parent(element);
    for (let depth = 0; at?.nodeType === 1 && depth < ANCESTORS; depth += 1, at = n.parent(at)) {
      if (seen(at as Element, BOX) && widthOf(n.rect(at as Element)) <= BOX) return at as Element;
    }
    return labelOf(n, document, element) ?? element;
  }
  return beside(n, element).find((other) => other.localName !== 'label' && seen(other, LINE)) ?? element;
}

/** Room for the arrow of a list or the button of a date behind its input. */
const BUTTON = { least: 12, most: 40 };
const FRAME = 4;

/** The box that a list or a date draws round its input and the button behind it; the input itself where there is none. */
function widgetOf(n: Natives, input: Element): Element {
  const own = n.rect(input);
  let widget = input;
  let at = n.parent(input);
  for (let depth = 0; at?.nodeType === 1 && depth < WIDGET_DEPTH; depth += 1, at = n.parent(at)) {
    const { left, top, right, bottom } = n.rect(at as Element);
    const [more, height] = [right - own.right, bottom - top];
    if (own.left - left > FRAME || more > BUTTON.most || height > heightOf(own) + 2 * FRAME) break;
    if (more >= BUTTON.least && own.left >= left && height >= heightOf(own) - FRAME) widget = at as Element;
  }
  return widget;
}

/** The label of a control that is on show. */
export function labelOf(n: Natives, document: Document, element: Element): Element | undefined {
  const id = n.attribute(element, 'id');
  const own = id ? n.query(document, `label[for="${id.replace(/["\\]/g, '\\$&')}"]`) : [];
  let at = n.parent(element);
  for (; at?.nodeType === 1; at = n.parent(at)) if ((at as Element).localName === 'label') own.push(at as Element);
  return own.find((label) => n.rects(label) > 0 && n.shown(label));
}

/** The element after, the one before, then those around. */
function beside(n: Natives, element: Element): Element[] {
  const around: Element[] = [];
  let at = n.parent(element);
  for (let depth = 0; at?.nodeType === 1 && depth < ANCESTORS; depth += 1, at = n.parent(at)) around.push(at as Element);
  const line = around[0] ? n.children(around[0]).filter((node): node is Element => node.nodeType === 1) : [];
  const index = line.indexOf(element);
  return [line[index + 1], line[index - 1], ...around].filter((other) => other !== undefined);
}
