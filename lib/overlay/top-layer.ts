import type { Natives } from './natives';

/** What of the page lies in the browser's top layer, above everything else a page can draw. */
export interface TopLayer {
  readonly elements: readonly Element[];
  /** A modal dialog is open: nothing outside of it can be pressed. */
  readonly modal: boolean;
}

/** Modal dialogs and the element shown full screen. Popovers are left out: they are menus and hints, which may lie over marks. */
export function topLayerOf(n: Natives, document: Document): TopLayer {
  const modals = n.modals(document);
  const full = n.fullscreen(document);
  const elements = full && full !== n.root(document) ? [...modals, full] : modals;
  return { elements, modal: modals.length > 0 };
}

/**
 * Lifts an element of ours into the top layer, above what the page has there, and takes it down again. Only our own element changes: as a
 * manual popover it takes no focus and closes nothing of the page's. Returns whether anything was done; then positions have to be read anew.
 */
export function createLift(element: HTMLElement): (above: readonly Element[]) => boolean {
  let now: readonly Element[] = [];
  const isUp = (): boolean => element.hasAttribute('popover') && element.matches(':popover-open');
  return (above) => {
    if (typeof element.showPopover !== 'function') return false;
    const same = above.length === now.length && above.every((other, i) => other === now[i]);
    if (same && (above.length === 0 || isUp())) return false;
    now = above;
    if (isUp()) element.hidePopover();
    if (above.length === 0) {
      element.removeAttribute('popover');
      return true;
    }
    element.setAttribute('popover', 'manual');
    element.showPopover();
    return true;
  };
}
