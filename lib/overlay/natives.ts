/**
 * The few DOM operations the overlay needs, taken from the prototypes once, when the script starts.
 *
 * A page can put an own name in front of any of them: an input called `parentNode` inside a form, a form called `documentElement` in the
 * document. The browser's own getters see through that.
 */
export interface Natives {
  root(document: Document): HTMLElement;
  active(document: Document): Element | null;
  parent(node: Node): Node | null;
  rect(element: Element): DOMRect;
  rects(element: Element): number;
  query(root: Document | Element, selector: string): Element[];
  attribute(element: Element, name: string): string | null;
  text(node: Node): string;
  matches(element: Element, selector: string): boolean;
  /** Also across the borders of shadow trees. */
  contains(node: Node, other: Node): boolean;
  connected(node: Node): boolean;
  /**
   * The page's topmost element at a point of the viewport, inside open shadow trees too; null outside of the viewport, or where the browser
   * cannot say. What lies under `own`, an element of ours, is looked at through it.
   */
  at(document: Document, x: number, y: number, own: Element): Element | null;
  children(node: Node): readonly Node[];
  /** Dialogs of the page that are open as modal ones. */
  modals(document: Document): readonly Element[];
  fullscreen(document: Document): Element | null;
  /** False only when the browser says that the element is not rendered. */
  shown(element: Element): boolean;
  scrollTo(element: Element, options: ScrollIntoViewOptions): void;
}

type Scope = Window & typeof globalThis;

function getter<T, R>(prototype: object, name: string): (self: T) => R {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return (self) => get.call(self) as R;
  }
  return (self) => (self as Record<string, R>)[name]!;
}

export function nativesOf(window: Window): Natives {
  const { Document, Element, Node } = window as Scope;
  const root = getter<Document, HTMLElement>(Document.prototype, 'documentElement');
  const active = getter<Document, Element | null>(Document.prototype, 'activeElement');
  const parent = getter<Node, Node | null>(Node.prototype, 'parentNode');
  const text = getter<Node, string | null>(Node.prototype, 'textContent');
  const connected = getter<Node, boolean>(Node.prototype, 'isConnected');
  const { getBoundingClientRect, getClientRects, matches, getAttribute, scrollIntoView, querySelectorAll } = Element.prototype;
  const { contains, getRootNode: rootOf } = Node.prototype;
  const shadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const fullscreen = getter<Document, Element | null | undefined>(Document.prototype, 'fullscreenElement');
  const tagged = Document.prototype.getElementsByTagName;
  const isModal = (dialog: Element): boolean => {
    try {
      return matches.call(dialog, ':modal');
    } catch {
      return false; // A browser that does not know the word.
    }
  };
  const queryDocument = Document.prototype.querySelectorAll;
  const checkVisibility = Element.prototype.checkVisibility as Element['checkVisibility'] | undefined;
  const fromPoint = Document.prototype.elementFromPoint as Document['elementFromPoint'] | undefined;
  const allFromPoint = Document.prototype.elementsFromPoint as Document['elementsFromPoint'] | undefined;
  const children = getter<Node, NodeList>(Node.prototype, 'childNodes');
  return {
    root,
    active,
    parent,
    connected,
    rect: (element) => getBoundingClientRect.call(element),
    rects: (element) => getClientRects.call(element).length,
    query: (at, selector) => [...(at.nodeType === 9 ? queryDocument : querySelectorAll).call(at as never, selector)],
    attribute: (element, name) => getAttribute.call(element, name),
    text: (node) => text(node) ?? '',
    matches: (element, selector) => matches.call(element, selector),
    contains(node, other) {
      for (let at: Node | null = other; at;) {
        if (contains.call(node, at)) return true;
        const top: Node = rootOf.call(at);
        at = top.nodeType === 11 ? ((top as ShadowRoot).host ?? null) : null;
      }
      return false;
    },
    at(document, x, y, own) {
      let hit = fromPoint?.call(document, x, y) ?? null;
      if (hit === own) hit = allFromPoint?.call(document, x, y).find((element) => element !== own) ?? null;
      for (let tree = hit && shadow(hit); hit && tree; tree = shadow(hit)) {
        const inner: Element | null = tree.elementFromPoint(x, y);
        if (inner === null || inner === hit) break;
        hit = inner;
      }
      return hit;
    },
    modals: (document) =>
      [...tagged.call(document, 'dialog')].filter((dialog) => (dialog as HTMLDialogElement).open && isModal(dialog)),
    fullscreen: (document) => fullscreen(document) ?? null,
    children: (node) => [...children(node)],
    shown: (element) => checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? true,
    scrollTo: (element, options) => scrollIntoView?.call(element, options),
  };
}
