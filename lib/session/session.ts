import type { Reading } from '../declaration/reading';
import { measured } from '../overlay/measure';
import type { JumpResult, Overlay, OverlayActions, OverlayView } from '../overlay/view';
import type { Check } from './check';
import { idsOf } from './finding-ids';
import { identityOf } from './identity';
import { mergeReadings } from './merge';
import type { OverlayFactory, PageReader, PageSettings, SessionPort } from './ports';
import { createSettling } from './settle';
import { fieldFor, recognised, viewsOf } from './view';

export interface SessionDeps {
  readonly document: Document;
  readonly window: Window;
  readonly reader: PageReader;
  readonly port: SessionPort;
  readonly overlay: OverlayFactory;
  /** This frame is the top frame of its tab. */
  readonly top: boolean;
  /** Day of the check, `YYYY-MM-DD`; asked anew at every check, because pages stay open over midnight. */
  readonly today: () => string;
}

export interface Session {
  /** Takes every mark away and leaves nothing running. May be called in any state, any number of times. */
  stop(): void;
  /** Reads the page anew now. Does nothing once stopped. */
  rescan(): void;
  readonly running: boolean;
}

/** Looks for a declaration again this long after a page without one was loaded: pages that build themselves late. */
const SECOND_LOOKS_MS = [700, 2500];
/** Between two looks that a press or a key on such a page causes. */
const LOOK_EVERY_MS = 1000;
/** Results go to the background at most this often; the first one at once. */
const PUBLISH_MS = 250;
/** How often it is looked whether the extension still stands behind the page. */
const ALIVE_MS = 2000;

/**
 * One page's life: detect, read, check, draw; again after every change; nothing left at the end.
 *
 * A page without a declaration costs one detection: no observer stays, only two late looks and one when the trader works on the page. A
 * child frame reports what it reads and draws what it is told; alone, without a top frame that listens, it does both for itself.
 */
export function startSession(deps: SessionDeps): Session {
  const { document, window, reader, port, top, today } = deps;
  let stopped = false;
  let paused = false;
  let settings: PageSettings | null = null;
  let engine: Check | null = null;
  let loading = false;
  let own: Reading | null = null;
  const children = new Map<number, Reading>();
  /** Child frame without anybody above: leads itself. */
  let alone = false;
  let watching: { stop(): void } | null = null;
  let unlisten: (() => void) | null = null;
  let overlay: Overlay | null = null;
  /** What this frame shows now. */
  let shown: OverlayView | null = null;
  /** Where each marked finding stands; known to the leading frame only. */
  let frameOf: ReadonlyMap<string, number> = new Map();
  let drawnIn = new Set<number>();
  let published = false;
  let publishTimer = 0;
  let lastPublish = -Infinity;
  let settleTimer = 0;
  let aliveTimer = 0;
  let lookTimers: number[] = [];
  let lastLook = -Infinity;
  const settling = createSettling();
  const clock = (): number => window.performance.now();
  const leads = (): boolean => top || alone;

  function guarded<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (stopped) return;
      if (!port.alive()) stop();
      else work(...args);
    };
  }

  // Reading.

  const rescan = guarded(() => {
    if (paused || settings === null) return;
    window.clearTimeout(settleTimer);
    const options = { taught: settings.taught };
    const url = window.location.href;
    lastLook = clock();
    const detection = measured('soat:detect', () => reader.detect(document, url, options));
    const before = own;
    own = detection && measured('soat:read', () => reader.read(document, detection, options));
    if (own) attend();
    else if (before) neglect();
    if (leads()) check();
    else if (own || before) tell();
  });

  /** A declaration is here: follow its changes. */
  function attend(): void {
    stopLooking();
    watching ??= reader.watch(document, window, rescan);
    if (aliveTimer === 0)
      aliveTimer = window.setInterval(
        guarded(() => undefined),
        ALIVE_MS,
      );
  }

  /** It went away: back to waiting. */
  function neglect(): void {
    watching?.stop();
    watching = null;
    window.clearInterval(aliveTimer);
    aliveTimer = 0;
    look();
  }

  function look(): void {
    stopLooking();
    for (const delay of SECOND_LOOKS_MS) lookTimers.push(window.setTimeout(rescan, delay));
    document.addEventListener('focusin', lookAgain, { capture: true, passive: true });
    window.addEventListener('popstate', lookAgain);
    window.addEventListener('hashchange', lookAgain);
  }

  function stopLooking(): void {
    for (const timer of lookTimers) window.clearTimeout(timer);
    lookTimers = [];
    document.removeEventListener('focusin', lookAgain, { capture: true });
    window.removeEventListener('popstate', lookAgain);
    window.removeEventListener('hashchange', lookAgain);
  }

  function lookAgain(): void {
    if (clock() - lastLook > LOOK_EVERY_MS) rescan();
  }

  /** Child frame: the reading goes to the top frame. */
  function tell(): void {
    const reading = own;
    void port.report(reading).then(
      guarded((taken: boolean) => {
        if (taken || reading !== own || !own) return;
        alone = true;
        check();
      }),
    );
  }

  // Checking and drawing.

  function check(): void {
    const now = settings;
    if (!now) return;
    const frames = [
      ...(own ? [{ frame: 0, reading: own }] : []),
      ...[...children].map(([frame, reading]) => ({ frame, reading })),
    ];
    const reading = mergeReadings(frames);
    if (!reading) {
      quiet();
      return;
    }
    if (!engine) {
      load();
      return;
    }
    const time = clock();
    settling.observe(reading.fields, (field) => field !== null && (field.frame ?? 0) === 0 && isBeingTyped(field.locator), time);
    const identity = identityOf(window.location.href, reading);
    const { report, silenced } = engine(reading, {
      today: today(),
      disabled: now.disabled,
      issuers: now.issuers,
      hidden: new Set(now.hidden.filter(({ declaration }) => declaration === identity).map(({ rule }) => rule)),
      unsettled: settling.unsettled(time),
    });
    const ids = idsOf(report.findings);
    const { read, of } = recognised(reading);
    const { portal, page, score } = reading.detection;
    const summary = { counts: report.counts, read, of, hidden: silenced.length, guessed: portal !== 'legacy', panel: now.panel };
    const views = viewsOf({ report, ids, fields: reading.fields, language: now.language, declaration: identity, summary });
    frameOf = framesOf(views);
    draw(views.get(0)!);
    drawChildren(views);
    publish({
      host: window.location.hostname,
      portal,
      page,
      score,
      report,
      ids,
      unplaced: ids.filter(
        (_, i) => report.findings[i]!.outcome === 'fail' && fieldFor(reading.fields, report.findings[i]!) === null,
      ),
      reading,
      read,
      of,
      declaration: identity,
      hidden: silenced,
      checkedAt: new Date().toISOString(),
    });
    const wait = settling.wait(clock());
    if (wait !== null) settleTimer = window.setTimeout(rescan, wait + 20);
  }

  /** The engine comes when it is first needed; until then nothing is said. */
  function load(): void {
    if (loading) return;
    loading = true;
    void port.engine().then(
      guarded((loaded: Check | null) => {
        loading = false;
        engine = loaded;
        if (loaded) rescan();
      }),
    );
  }

  /** No declaration anywhere: nothing of ours stays visible. */
  function quiet(): void {
    draw(null);
    frameOf = new Map();
    drawChildren(new Map());
    publish(null);
  }

  function draw(view: OverlayView | null): void {
    shown = view;
    if (view) (overlay ??= deps.overlay(actions)).show(view);
    else overlay?.clear();
  }

  function isBeingTyped(locator: Parameters<PageReader['resolve']>[0]): boolean {
    const active = document.activeElement;
    return active !== null && active === reader.resolve(locator, document);
  }

  function framesOf(views: ReadonlyMap<number, OverlayView>): ReadonlyMap<string, number> {
    const frames = new Map<string, number>();
    for (const [frame, view] of views) for (const { id, here } of view.findings) if (here) frames.set(id, frame);
    return frames;
  }

  function drawChildren(views: ReadonlyMap<number, OverlayView>): void {
    const next = new Set([...views.keys()].filter((frame) => frame !== 0));
    for (const frame of new Set([...drawnIn, ...next, ...children.keys()])) {
      void port.draw(frame, views.get(frame) ?? null).then(
        guarded((reached: boolean) => {
          if (!reached && children.delete(frame)) check();
        }),
      );
    }
    drawnIn = next;
  }

  /** The background hears the first result at once, later ones in its own time. */
  function publish(result: Parameters<SessionPort['publish']>[0]): void {
    if (!leads() || (result === null && !published)) return;
    window.clearTimeout(publishTimer);
    published = result !== null;
    const send = guarded(() => {
      lastPublish = clock();
      port.publish(result);
    });
    const due = lastPublish + PUBLISH_MS - clock();
    if (due <= 0 || result === null) send();
    else publishTimer = window.setTimeout(send, due);
  }

  // What the overlay and others ask for.

  async function jump(id: string): Promise<JumpResult> {
    const frame = leads() ? frameOf.get(id) : 0;
    if (frame === undefined || !overlay) return { kind: 'gone' };
    return frame === 0 ? overlay.jumpTo(id) : port.jumpIn(frame, id);
  }

  const actions: OverlayActions = {
    hide(id, reach) {
      const rule = shown?.findings.find((finding) => finding.id === id)?.finding.rule;
      if (rule !== undefined && shown) port.hide(rule, shown.declaration, reach);
    },
    unhide: () => shown && port.unhide(shown.declaration),
    openPanel: () => port.openPanel(),
    jumpElsewhere: (id) => void jump(id),
  };

  // Start, rest, end.

  function onPageHide(event: PageTransitionEvent): void {
    if (!event.persisted) {
      stop();
      return;
    }
    paused = true;
    neglect();
    stopLooking();
    own = null;
    if (leads()) quiet();
    else {
      void port.report(null);
      draw(null);
    }
  }

  function onPageShow(event: PageTransitionEvent): void {
    if (!event.persisted || stopped) return;
    paused = false;
    children.clear();
    rescan();
    if (top) port.askChildren();
  }

  function stop(): void {
    if (stopped) return;
    if (port.alive()) {
      if (leads()) {
        if (published) port.publish(null);
        for (const frame of drawnIn) void port.draw(frame, null);
      } else if (own) void port.report(null);
    }
    stopped = true;
    watching?.stop();
    watching = null;
    stopLooking();
    window.clearTimeout(publishTimer);
    window.clearTimeout(settleTimer);
    window.clearInterval(aliveTimer);
    unlisten?.();
    overlay?.clear();
    window.removeEventListener('pagehide', onPageHide);
    window.removeEventListener('pageshow', onPageShow);
  }

  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('pageshow', onPageShow);
  unlisten = port.listen({
    settings: guarded((next: PageSettings) => {
      settings = next;
      rescan();
    }),
    child: guarded((frame: number, reading: Reading | null) => {
      if (!top) return;
      if (reading) children.set(frame, reading);
      else if (!children.delete(frame)) return;
      check();
    }),
    // Child frame under a top frame that checks.
    view: guarded((view: OverlayView | null) => {
      if (top) return;
      if (view !== null) alone = false;
      if (!alone && !paused) draw(view);
    }),
    reportAgain: guarded(() => {
      alone = false;
      if (!top && own) tell();
    }),
    jump,
    rescan,
  });
  void port.settings().then(
    guarded((first: PageSettings) => {
      settings ??= first;
      rescan();
      if (!own) look();
      if (top && document.querySelector('iframe, frame')) port.askChildren();
    }),
  );

  return {
    stop,
    rescan,
    get running() {
      return !stopped;
    },
  };
}
