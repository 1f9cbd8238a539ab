/** How often positions are looked at without any sign of movement: catches what no event tells, such as a layout that shifts by itself. */
const GLANCE_MS = 250;

export interface Follow {
  /** Elements whose size or visibility matters. */
  track(elements: Iterable<Element>): void;
  stop(): void;
}

type Scope = Window & typeof globalThis;

/**
 * Calls `moved` when marks may have to move: scrolling of anything, resizing, zooming, dragging, animations, fields that change size or
 * come on show. Costs nothing while the document is hidden. `moved` is expected to gather calls into one animation frame.
 */
export function follow(window: Window, document: Document, moved: () => void): Follow {
  const scope = window as Scope;
  const off: (() => void)[] = [];
  const on = (target: EventTarget, type: string, listener: EventListener): void => {
    target.addEventListener(type, listener, { capture: true, passive: true });
    off.push(() => target.removeEventListener(type, listener, { capture: true }));
  };
  for (const type of ['scroll', 'transitionrun', 'transitionend', 'animationend', 'toggle', 'fullscreenchange', 'input', 'click'])
    on(document, type, moved);
  // A dialog or a column being dragged.
  on(document, 'pointermove', (event) => {
    if ((event as PointerEvent).buttons !== 0) moved();
  });
  on(window, 'resize', moved);
  on(window, 'load', moved);
  on(document, 'visibilitychange', () => {
    if (!document.hidden) moved();
    glance();
  });
  if (window.visualViewport) {
    on(window.visualViewport, 'resize', moved);
    on(window.visualViewport, 'scroll', moved);
  }

  const sizes = scope.ResizeObserver ? new scope.ResizeObserver(moved) : null;
  const shows = scope.IntersectionObserver ? new scope.IntersectionObserver(moved, { threshold: [0, 0.5, 1] }) : null;
  let tracked = new Set<Element>();

  let timer = 0;
  function glance(): void {
    window.clearTimeout(timer);
    if (document.hidden) return;
    timer = window.setTimeout(() => {
      moved();
      glance();
    }, GLANCE_MS);
  }
  glance();

  return {
    track(elements) {
      const next = new Set(elements);
      for (const element of tracked) {
        if (next.has(element)) continue;
        sizes?.unobserve(element);
        shows?.unobserve(element);
      }
      for (const element of next) {
        if (tracked.has(element)) continue;
        sizes?.observe(element);
        shows?.observe(element);
      }
      tracked = next;
    },
    stop() {
      window.clearTimeout(timer);
      sizes?.disconnect();
      shows?.disconnect();
      for (const remove of off) remove();
      tracked = new Set();
    },
  };
}
