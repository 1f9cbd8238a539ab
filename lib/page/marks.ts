/** How elements are drawn, as far as tag and class tell. */

/** The child of `box` that holds `el`; null when the text stands directly in `box`. */
export function childOf(box: Element, el: Element): Element | null {
  if (el === box) return null;
  let child: Element = el;
  while (child.parentElement && child.parentElement !== box) child = child.parentElement;
  return child.parentElement === box ? child : null;
}

/** Tag and class of an element. */
export const markOf = (el: Element | null): string => (el ? `${el.localName}.${el.getAttribute('class') ?? ''}` : '');

/** Same tag and same first class: the page draws them as things of one kind. */
export function alike(a: Element, b: Element): boolean {
  const first = (el: Element): string => (el.getAttribute('class') ?? '').trim().split(/\s+/)[0]!;
  return a.localName === b.localName && first(a) === first(b);
}
