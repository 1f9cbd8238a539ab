import { isEnough } from '../declaration/lesson';
import type { FieldReading, PortalId, Reading } from '../declaration/reading';
import { measured } from '../overlay/measure';
import type { JumpResult, Overlay, OverlayActions, OverlayView } from '../overlay/view';
import type { Checked } from './check';
import { identityOf } from './identity';
import { createLooking } from './looking';
import { mergeReadings } from './merge';
import type { Engine, OverlayFactory, PageReader, PageResult, PageSettings, SessionPort } from './ports';
import { present } from './present';
import { createPublisher } from './publisher';
import { createSettling } from './settle';
import { createSlicer } from './slices';
import { createTeaching } from './teaching';

export interface SessionDeps {
  readonly document: Document;
  readonly window: Window;
  readonly reader: PageReader;
  readonly port: SessionPort;
  readonly overlay: OverlayFactory;
  /** Mode of the shadow root that pointing draws in. */
  readonly shadow: ShadowRootMode;
  /** Further hosts that count as a portal, in tests. */
  readonly hosts?: Readonly<Record<string, PortalId>>;
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

/** A check and the declaration it is about. */
interface Judged {
  readonly checked: Checked;
  readonly declaration: string;
}

/** How often it is looked whether the extension still stands behind the page. */
const ALIVE_MS = 2000;
/** A page with more fields than this is worked on in several tasks. */
const MANY_FIELDS = 1500;

/**
 * One page's life: detect, read, check, draw; again after every change; nothing left at the end.
 *
 * A page without a declaration costs one detection and leaves no observer. A child frame reports what it reads and draws what it is told;
 * alone, without a top frame that listens, it does both for itself.
 */
export function startSession(deps: SessionDeps): Session {
  const { document, window, reader, port, top, today } = deps;
  let stopped = false;
  let paused = false;
  let settings: PageSettings | null = null;
  let engine: Engine | null = null;
  let loading = false;
  let own: Reading | null = null;
  /** What all frames together show: what is checked. */
  let merge: Reading | null = null;
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
  let settleTimer = 0;
  let queueTimer = 0;
  let aliveTimer = 0;
  const settling = createSettling();
  const looking = createLooking(document, window, rescan);
  const publisher = createPublisher<PageResult>(window, (result) => {
    if (port.alive()) port.publish(result);
  });
  const slicer = createSlicer(window, look, guarded(onRead), (slice) => measured(own ? 'read' : 'detect', slice));
  const checking = createSlicer(window, judge, guarded(onJudged), (slice) => measured('check', slice));
  const clock = (): number => window.performance.now();
  const leads = (): boolean => top || alone;
  const teaching = createTeaching({
    ...deps,
    engine: async () => (engine ??= await port.engine()),
    settings: () => settings,
    picked: port.picked,
    changed: () => draw(shown),
  });

  /** Nothing runs after the end, and the first thing that runs after the extension went away is the end. */
  function guarded<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (stopped) return;
      if (!port.alive()) stop();
      else work(...args);
    };
  }

  // Reading.

  function rescan(): void {
    guarded(() => {
      if (paused || settings === null) return;
      window.clearTimeout(settleTimer);
      slicer.run();
    })();
  }

  /** Before the engine is there only whether there is anything to read. */
  function* look(): Generator<void, Reading | null> {
    const options = { taught: settings?.taught, ...(deps.hosts && { hosts: deps.hosts }) };
    const url = window.location.href;
    if (engine) return yield* engine.inspect(document, url, options);
    if ((yield* reader.detect(document, url, options)) || isEnough(settings?.taught ?? [])) load();
    return null;
  }

  function onRead(reading: Reading | null): void {
    const before = own;
    own = reading;
    // One measure of detection per look, whatever it found: tools count looks by it.
    if (before) measured('detect', () => undefined);
    if (own) attend();
    else neglect();
    if (leads()) check();
    else if (own || before) tell();
  }

  /** A declaration is here: follow its changes. */
  function attend(): void {
    looking.stop();
    watching ??= reader.watch(document, rescan);
    heed();
  }

  /** None is here (any more): wait for one. */
  function neglect(): void {
    watching?.stop();
    watching = null;
    heed();
    if (!paused) looking.start();
  }

  /** While anything of ours is in the page it is looked whether the extension still stands behind it. */
  function heed(): void {
    if (own !== null || shown !== null || teaching.on) aliveTimer ||= window.setInterval(guarded(nothing), ALIVE_MS);
    else {
      window.clearInterval(aliveTimer);
      aliveTimer = 0;
    }
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

  /** The engine comes when it is first needed; until then nothing is said. */
  function load(): void {
    if (loading) return;
    loading = true;
    void port.engine().then(
      guarded((loaded: Engine | null) => {
        loading = false;
        engine = loaded;
        if (loaded) rescan();
      }),
    );
  }

  // Checking and drawing.

  function check(): void {
    // A newer check drops what is left of an older one.
    window.clearTimeout(queueTimer);
    checking.stop();
    if (!settings || paused) return;
    const frames = [...children].map(([frame, reading]) => ({ frame, reading }));
    const merged = mergeReadings(own ? [{ frame: 0, reading: own }, ...frames] : frames);
    if (!merged) {
      quiet();
      return;
    }
    if (!engine) {
      load();
      return;
    }
    merge = merged;
    checking.run();
  }

  function* judge(): Generator<void, Judged | null> {
    const now = settings;
    if (!now || !engine || !merge) return null;
    const reading = merge;
    const declaration = identityOf(window.location.href, reading);
    const time = clock();
    settling.observe(reading.fields, isBeingTyped, time);
    const wait = settling.wait(time);
    if (wait !== null) settleTimer = window.setTimeout(rescan, wait + 20);
    const hidden = now.hidden.filter((one) => one.declaration === declaration).map(({ rule }) => rule);
    const checked = yield* engine.check(reading, {
      today: today(),
      disabled: now.disabled,
      issuers: now.issuers,
      hidden: new Set(hidden),
      unsettled: settling.unsettled(time),
    });
    return { checked, declaration };
  }

  function onJudged(judged: Judged | null): void {
    const now = settings;
    if (!judged || !now || paused) return;
    const { checked, declaration } = judged;
    const inTurn = checked.reading.fields.length > MANY_FIELDS ? queue : (work: () => void): void => work();
    inTurn(() => {
      const input = { language: now.language, declaration, host: window.location.hostname, panel: now.panel };
      const { views, result } = present(checked, input);
      frameOf = views.frameOf;
      draw(views.byFrame.get(0)!);
      drawChildren(views.byFrame);
      inTurn(() => publisher.publish(result()));
    });
  }

  /** On a huge page each step is a task of its own. */
  function queue(work: () => void): void {
    window.clearTimeout(queueTimer);
    queueTimer = window.setTimeout(guarded(work), 0);
  }

  /** No declaration anywhere: nothing of ours stays visible. */
  function quiet(): void {
    draw(null);
    frameOf = new Map();
    drawChildren(new Map());
    publisher.publish(null);
  }

  function draw(view: OverlayView | null): void {
    shown = view;
    if (view && !teaching.on) (overlay ??= deps.overlay(actions)).show(view);
    else overlay?.clear();
    heed();
  }

  function isBeingTyped(field: FieldReading): boolean {
    const active = document.activeElement;
    return active !== null && (field.frame ?? 0) === 0 && active === reader.resolve(field.locator, document);
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
    teaching.end();
    slicer.stop();
    checking.stop();
    window.clearTimeout(queueTimer);
    looking.stop();
    neglect();
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
        publisher.publish(null);
        for (const frame of drawnIn) void port.draw(frame, null);
      } else if (own) void port.report(null);
    }
    stopped = true;
    teaching.end();
    slicer.stop();
    checking.stop();
    looking.stop();
    publisher.stop();
    watching?.stop();
    watching = null;
    window.clearTimeout(settleTimer);
    window.clearTimeout(queueTimer);
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
    pick: guarded(teaching.start),
    endPick: guarded(teaching.end),
    withdrawn: stop,
  });
  void port.settings().then(
    guarded((first: PageSettings) => {
      settings ??= first;
      rescan();
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

const nothing = (): void => undefined;
