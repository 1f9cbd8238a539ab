import type { Locator } from '../declaration/reading';

/**
 * Where a field is, as plain data: no node is kept between two passes, because the portals replace their nodes. `describe` writes the address,
 * `resolve` finds the node again, or null when it is gone.
 */

/** Step into an open shadow root within a `css` address. */
const PIERCE = ' >>> ';
const MAX_STEPS = 60;

/** Remembers paths during one pass, so that many cells of one table cost one path. */
export type PathCache = Map<Element, string>;

/** Address of an element: its id where that is unique in its document, else its name, else the path of child numbers below the nearest id. */
export function describe(el: Element, cache: PathCache = new Map()): Locator {
  const { id } = el;
  // What the document finds by this id stands in the document, not in a shadow root.
  if (id !== '' && el.ownerDocument.getElementById(id) === el) return { id };
  const root = el.getRootNode();
  if (root.nodeType === 9) {
    const doc = root as Document;
    const name = el.getAttribute('name');
    if (name) {
      const same = doc.getElementsByName(name);
      if (same[0] === el && same.length === 1) return { name };
    }
  }
  return { css: pathOf(el, cache) };
}

/** Address of a cell by its place: row and column are child numbers below `body`. */
export function describeCell(cell: Element, cache: PathCache): Locator {
  const row = cell.parentElement;
  const body = row?.parentElement;
  if (!row || !body) return describe(cell, cache);
  return { css: pathOf(body, cache), row: indexOf(row), column: indexOf(cell) };
}

function indexOf(el: Element): number {
  let index = 0;
  for (let before = el.previousElementSibling; before; before = before.previousElementSibling) index += 1;
  return index;
}

function pathOf(el: Element, cache: PathCache): string {
  const known = cache.get(el);
  if (known !== undefined) return known;
  const path = build(el, cache);
  cache.set(el, path);
  return path;
}

function build(el: Element, cache: PathCache): string {
  const root = el.getRootNode();
  const inDocument = root.nodeType === 9;
  if (el.id !== '' && 'getElementById' in root && (root as Document).getElementById(el.id) === el) {
    return prefix(root, cache, inDocument) + `#${escapeId(el.id)}`;
  }
  const parent = el.parentElement;
  const step = `${escapeId(el.localName)}:nth-child(${indexOf(el) + 1})`;
  if (parent) return `${pathOf(parent, cache)} > ${step}`;
  return prefix(root, cache, inDocument) + (inDocument ? escapeId(el.localName) : step);
}

function prefix(root: Node, cache: PathCache, inDocument: boolean): string {
  return inDocument ? '' : pathOf((root as ShadowRoot).host, cache) + PIERCE;
}

/** Escapes an identifier for a selector, also where `CSS.escape` does not exist. */
function escapeId(id: string): string {
  let out = '';
  for (let i = 0; i < id.length; i += 1) {
    const c = id[i]!;
    if (/[a-zA-Z_\u00a0-\uffff]/.test(c) || (i > 0 && /[0-9-]/.test(c))) out += c;
    else out += `\\${id.charCodeAt(i).toString(16)} `;
  }
  return out;
}

/** The element an address points to now, or null. Nothing throws: a broken address is an address to nothing. */
export function resolve(locator: Locator, doc: Document): Element | null {
  const base = baseOf(locator, doc);
  if (!base || locator.row === undefined || locator.column === undefined) return base;
  return base.children[locator.row]?.children[locator.column] ?? null;
}

function baseOf(locator: Locator, doc: Document): Element | null {
  if (locator.id !== undefined) return doc.getElementById(locator.id);
  if (locator.name !== undefined) return doc.getElementsByName(locator.name)[locator.nth ?? 0] ?? null;
  if (locator.css === undefined) return null;
  let scope: Document | ShadowRoot = doc;
  const steps = locator.css.split(PIERCE);
  if (steps.length > MAX_STEPS) return null;
  for (const [i, step] of steps.entries()) {
    const el: Element | null = query(scope, step, i === steps.length - 1 ? (locator.nth ?? 0) : 0);
    if (!el || i === steps.length - 1) return el;
    if (!el.shadowRoot) return null;
    scope = el.shadowRoot;
  }
  return null;
}

function query(scope: Document | ShadowRoot, selector: string, nth: number): Element | null {
  try {
    return nth === 0 ? scope.querySelector(selector) : (scope.querySelectorAll(selector)[nth] ?? null);
  } catch {
    return null;
  }
}
