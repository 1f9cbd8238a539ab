/** Looks for a declaration again this long after a page without one was loaded: pages that build themselves late. */
const SECOND_LOOKS_MS = [700, 2500];
/** Between two looks that the trader's work on such a page causes. */
const LOOK_EVERY_MS = 1000;

const WORK = ['focusin', 'click'] as const;

export interface Looking {
  start(): void;
  stop(): void;
}

/**
 * Waiting on a page that shows no declaration: no observer, only two late looks; and again a look with its late ones when the trader works
 * on the page or the address changes under it (pages of one piece).
 */
export function createLooking(document: Document, window: Window, look: () => void): Looking {
  let timers: number[] = [];
  let last = -Infinity;
  const onWork = (): void => {
    const now = window.performance.now();
    if (now - last < LOOK_EVERY_MS) return;
    last = now;
    look();
    lookLater();
  };
  const lookLater = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = SECOND_LOOKS_MS.map((delay) => window.setTimeout(look, delay));
  };
  const stop = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
    for (const type of WORK) document.removeEventListener(type, onWork, { capture: true });
    window.removeEventListener('popstate', onWork);
    window.removeEventListener('hashchange', onWork);
  };
  return {
    start() {
      if (timers.length > 0) return;
      lookLater();
      for (const type of WORK) document.addEventListener(type, onWork, { capture: true, passive: true });
      window.addEventListener('popstate', onWork);
      window.addEventListener('hashchange', onWork);
    },
    stop,
  };
}
