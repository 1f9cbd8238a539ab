/**
 * Tells when a page may read differently now. One observer for the whole document and a few passive listeners; nothing is ever stopped, changed
 * or asked of the page. Values set by scripts raise no event, so a press or a key also counts.
 */

/** Our own host element: what happens inside is not the page. */
export const OWN_HOST = 'soat-co-host';

export interface WatchOptions {
  /** Quiet time after a change before `onChange`, in milliseconds. */
  readonly delay?: number;
  /** Longest time a page that never rests is left unread. */
  readonly maxDelay?: number;
  /** Clock and timers, for tests. */
  readonly now?: () => number;
}

export interface Watcher {
  /** Starts watching; a second call does nothing. */
  start(): void;
  /** Stops and forgets; safe in any state. */
  stop(): void;
  /** Runs `onChange` soon, as after a change of the page. */
  poke(): void;
  readonly running: boolean;
}

const DELAY = 150;
const MAX_DELAY = 1500;
/** A page that changes all the time is read ever less often, up to this factor. */
const MAX_BACKOFF = 16;
/** Changes within this time after a reading count as restless. */
const RESTLESS = 400;
/** Records looked at of one batch: beyond, something has certainly changed. */
const MAX_RECORDS = 200;

const EVENTS = ['input', 'change', 'focusout', 'reset', 'click', 'keyup'] as const;
/** Attributes that change what a person reads. */
const ATTRIBUTES = [
  'value',
  'checked',
  'selected',
  'disabled',
  'class',
  'style',
  'hidden',
  'aria-hidden',
  'aria-checked',
  'aria-busy',
  'aria-valuenow',
  'title',
];

/** Watches a document. `onChange` comes once per burst of changes, never while the tab is hidden (then once when it is shown again). */
export function watch(doc: Document, onChange: () => void, options: WatchOptions = {}): Watcher {
  return new PageWatcher(doc, onChange, options);
}

class PageWatcher implements Watcher {
  private observer: MutationObserver | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange = 0;
  private lastRun = -Infinity;
  private backoff = 1;
  private missed = false;
  private readonly delay: number;
  private readonly maxDelay: number;
  private readonly now: () => number;

  constructor(
    private readonly doc: Document,
    private readonly onChange: () => void,
    options: WatchOptions,
  ) {
    this.delay = options.delay ?? DELAY;
    this.maxDelay = options.maxDelay ?? MAX_DELAY;
    this.now = options.now ?? (() => Date.now());
  }

  get running(): boolean {
    return this.observer !== null;
  }

  start(): void {
    const view = this.doc.defaultView;
    if (this.observer || !view || !this.doc.documentElement) return;
    this.observer = new view.MutationObserver((records) => this.seen(records));
    this.observer.observe(this.doc.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES],
    });
    for (const type of EVENTS) this.doc.addEventListener(type, this.onEvent, { capture: true, passive: true });
    this.doc.addEventListener('visibilitychange', this.onVisibility);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
    for (const type of EVENTS) this.doc.removeEventListener(type, this.onEvent, { capture: true });
    this.doc.removeEventListener('visibilitychange', this.onVisibility);
    clearTimeout(this.timer);
    this.timer = undefined;
    this.missed = false;
    this.backoff = 1;
  }

  poke(): void {
    if (this.running) this.schedule(false);
  }

  private readonly onEvent = (event: Event): void => {
    const target = event.target as Node | null;
    if (target && isOwn(target)) return;
    // The person works here: what they did is read without the back-off of a restless page.
    this.schedule(event.type === 'input' || event.type === 'change' || event.type === 'focusout');
  };

  private readonly onVisibility = (): void => {
    if (this.doc.visibilityState === 'hidden' || !this.missed) return;
    this.missed = false;
    this.schedule(true);
  };

  private seen(records: readonly MutationRecord[]): void {
    if (records.length <= MAX_RECORDS && records.every(isOwnRecord)) return;
    this.schedule(false);
  }

  private schedule(person: boolean): void {
    if (!this.running) return;
    if (this.doc.visibilityState === 'hidden') {
      this.missed = true;
      clearTimeout(this.timer);
      this.timer = undefined;
      return;
    }
    const now = this.now();
    if (this.timer === undefined) {
      this.firstChange = now;
      if (!person) this.backoff = now - this.lastRun < RESTLESS * this.backoff ? Math.min(MAX_BACKOFF, this.backoff * 2) : 1;
    }
    if (person) this.backoff = 1;
    clearTimeout(this.timer);
    const left = Math.max(0, this.firstChange + this.maxDelay * this.backoff - now);
    this.timer = setTimeout(() => this.run(), Math.min(this.delay * this.backoff, left));
  }

  private run(): void {
    this.timer = undefined;
    if (!this.running) return;
    this.lastRun = this.now();
    this.onChange();
  }
}

function isOwn(node: Node): boolean {
  const el = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return el !== null && el.closest(OWN_HOST) !== null;
}

function isOwnRecord(record: MutationRecord): boolean {
  if (isOwn(record.target)) return true;
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeName.toLowerCase() === OWN_HOST);
}
