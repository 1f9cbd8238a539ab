import type { Natives } from './natives';

/** Longest tab name that is repeated in a hint. */
const MAX_NAME = 40;
const MAX_ANCESTORS = 120;

/**
 * For a control that is in the page but not on show: the name of the tab that holds it, null when the page does not tell.
 *
 * Understood: `role=tabpanel` with `aria-labelledby` or a tab that controls it, and tab strips whose links stand in the order of their
 * page views (the legacy portal: `li > a` in the strip, sibling views beside each other).
 */
export function tabOf(
  n: Natives,
  document: Document,
  styleOf: (element: Element) => CSSStyleDeclaration,
  element: Element,
): string | null {
  const hidden = outermostHidden(n, styleOf, element);
  if (hidden === null) return null;
  const name = labelled(n, document, hidden) ?? controlled(n, document, hidden) ?? inStrip(n, document, hidden);
  return name === null ? null : name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME) || null;
}

function outermostHidden(n: Natives, styleOf: (element: Element) => CSSStyleDeclaration, element: Element): Element | null {
  let found: Element | null = null;
  let at: Node | null = element;
  for (let depth = 0; at && at.nodeType === 1 && depth < MAX_ANCESTORS; depth += 1, at = n.parent(at)) {
    if (styleOf(at as Element).display === 'none') found = at as Element;
  }
  return found;
}

/** As the inside of a quoted string in a selector. */
const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ');

const byId = (n: Natives, document: Document, id: string): Element | undefined => n.query(document, `[id="${quoted(id)}"]`)[0];

function labelled(n: Natives, document: Document, panel: Element): string | null {
  const id = n.attribute(panel, 'aria-labelledby')?.split(/\s+/)[0];
  const label = id ? byId(n, document, id) : undefined;
  return label ? n.text(label) : null;
}

function controlled(n: Natives, document: Document, panel: Element): string | null {
  const id = n.attribute(panel, 'id');
  if (!id) return null;
  const name = quoted(id);
  const tab = n.query(document, `[role="tab"][aria-controls="${name}"], a[href="#${name}"], [data-view="${name}"]`)[0];
  return tab ? n.text(tab) : null;
}

/** The only strip with as many tabs as the views have siblings: the n-th tab names the n-th view. */
function inStrip(n: Natives, document: Document, panel: Element): string | null {
  const parent = n.parent(panel);
  if (parent?.nodeType !== 1) return null;
  const views = n.query(parent as Element, ':scope > div');
  const index = views.indexOf(panel);
  const strips = n
    .query(document, '.RadTabStrip, [role="tablist"]')
    .map((strip) => n.query(strip, '.rtsLink, [role="tab"]'))
    .filter((tabs) => tabs.length === views.length);
  const tab = strips.length === 1 ? strips[0]![index] : undefined;
  return tab ? n.text(tab) : null;
}
