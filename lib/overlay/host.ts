import type { Natives } from './natives';
import { make } from './build';
import { STYLES } from './styles';
import { createLift } from './top-layer';

export const HOST_TAG = 'soat-co-host';

/** How often the host is put back when the page throws it out. A page that insists wins: fighting it would freeze it. */
const MAX_RETURNS = 20;
/** Events of our own buttons that would otherwise be taken for presses on the page (menus that close, fields that validate). */
const KEPT = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'wheel',
  'touchstart',
  'touchend',
  'contextmenu',
];

export interface Host {
  readonly element: HTMLElement;
  /** Moves with the page: marks and badges. */
  readonly page: HTMLElement;
  /** Stands still: counter, list, card. */
  readonly ui: HTMLElement;
  /** Origin and scale of `page` against the viewport: read it before writing positions. */
  frame(): { readonly left: number; readonly top: number; readonly scale: number };
  /** Puts the host back where it belongs; false when the page does not want it. */
  ensure(): boolean;
  /** Goes above what the page has in the top layer; true when positions must be read anew. */
  lift(above: readonly Element[]): boolean;
  remove(): void;
}

/** Side of the probe, a square that is measured instead of the empty host. */
const PROBE = 100;

/** The one element that is added to the page. It is not attached until `ensure`. */
export function createHost(n: Natives, document: Document, mode: ShadowRootMode): Host {
  const element = document.createElement(HOST_TAG);
  const shadow = element.attachShadow({ mode });
  applyStyles(document, shadow);
  const page = make(document, 'div', { className: 'page' });
  const probe = make(document, 'div', { className: 'probe' });
  const layer = make(document, 'div', { className: 'layer' });
  page.append(probe, layer);
  const ui = make(document, 'div', { className: 'ui' });
  shadow.append(page, ui);
  const keep = (event: Event): void => event.stopPropagation();
  for (const type of KEPT) shadow.addEventListener(type, keep, { passive: true });
  let returns = 0;
  return {
    element,
    page: layer,
    ui,
    frame() {
      const rect = n.rect(probe);
      const scale = (rect.right - rect.left) / PROBE;
      return { left: rect.left, top: rect.top, scale: scale > 0 ? scale : 1 };
    },
    ensure() {
      const root = n.root(document);
      if (n.parent(element) === root) return true;
      if (returns >= MAX_RETURNS) return false;
      returns += 1;
      // What an earlier, dead copy of the extension left behind goes first.
      for (const old of n.query(document, HOST_TAG)) if (old !== element && n.parent(old) === root) old.remove();
      root.append(element);
      return true;
    },
    lift: createLift(element),
    remove: () => element.remove(),
  };
}

/**
 * A constructed sheet, which no policy of the page can refuse. Where the browser does not let an extension adopt one, a style element of the
 * shadow root takes its place.
 */
function applyStyles(document: Document, shadow: ShadowRoot): void {
  try {
    const view = document.defaultView as (Window & typeof globalThis) | null;
    const sheet = new (view?.CSSStyleSheet ?? CSSStyleSheet)();
    sheet.replaceSync(STYLES);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the style element.
  }
  shadow.append(make(document, 'style', {}, STYLES));
}
