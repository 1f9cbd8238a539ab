import type { Locator } from '../declaration/reading';
import { fieldName } from '../text/field-names';
import { fill } from '../text/fill';
import { OVERLAY_TEXT } from '../text/overlay';
import { createCard, type Card } from './card';
import { bodyOf } from './body';
import { createCorner, type Corner, type CornerState } from './corner';
import { createDrawer } from './drawer';
import { follow, type Follow } from './follow';
import { rectOf, viewportOf } from './geometry';
import { createHost, type Host } from './host';
import { measured } from './measure';
import { nativesOf } from './natives';
import { createObstacles } from './obstacles';
import { placeCard, rectAt, type Rect } from './placement';
import { createTextEnd } from './text-width';
import { topLayerOf } from './top-layer';
import { tabOf } from './where';
import type { JumpResult, Overlay, OverlayActions, OverlayView } from './view';

export interface CornerMemory {
  load(): Promise<CornerState | null>;
  save(state: CornerState): void;
}

export interface OverlayOptions {
  readonly window: Window;
  readonly document: Document;
  /** Finds a control again; the overlay keeps no locator logic of its own. */
  readonly resolve: (locator: Locator, document: Document) => Element | null;
  readonly actions: OverlayActions;
  /** Where the trader left the counter, on whatever page of this browser session. */
  readonly memory?: CornerMemory;
  /** `closed` keeps the findings out of reach of the page's own scripts; tests of the extension open it. */
  readonly shadow?: ShadowRootMode;
}

/** A jump flashes its mark when the field comes on show within this time: long enough to open the tab that the hint names. */
const FLASH_WAIT_MS = 60_000;
/** Windows narrower than this have room for the list or for the field, not for both. */
const SMALL = 720;
/** Draws findings over the page. Inert until the first `show`. */
export function createOverlay({ window, document, resolve, actions, memory, shadow = 'closed' }: OverlayOptions): Overlay {
  const n = nativesOf(window);
  const styleOf = (element: Element): CSSStyleDeclaration => window.getComputedStyle(element);
  const drawer = createDrawer({ n, window, document, styleOf, resolve, press: (key) => openCard(key, [], null) });
  const textEnd = createTextEnd(document);
  let host: Host | null = null;
  let corner: Corner | null = null;
  /** Null until the browser has told; the counter waits for that, so that it does not jump. */
  let left: CornerState | 'asked' | null = memory ? null : { place: null, folded: false };
  let following: Follow | null = null;
  let view: OverlayView | null = null;
  let stale = false;
  let frame = 0;
  /** The page threw the host out too often: it is left alone. */
  let refused = false;
  let card: {
    readonly node: Card;
    readonly key: string | null;
    readonly ids: readonly string[];
    readonly focusBack: string | null;
    /** Not placed yet: the first placement also moves what is in the way and takes the keyboard. */
    fresh: boolean;
  } | null = null;
  let flash: { readonly key: string; readonly until: number } | null = null;

  function schedule(): void {
    if (frame === 0 && view) frame = window.requestAnimationFrame(pass);
  }

  function pass(): void {
    frame = 0;
    if (!view) return;
    // Only drawing of a new view is measured; following the page's movement is not.
    if (stale) measured('draw', draw);
    else draw();
  }

  function draw(): void {
    if (!view) return;
    const open = (host ??= createHost(n, document, shadow));
    if (!open.ensure()) {
      refused = true;
      clear();
      return;
    }
    const now = view;
    const fresh = stale;
    stale = false;
    if (fresh) drawer.take(now);

    // Reads: everything that may cost a layout, before anything is written.
    const viewport = viewportOf(n, window, document);
    const obstacles = createObstacles({ n, document, styleOf, textEnd, host: open.element });
    drawer.read(open, viewport, obstacles);
    corner?.read(viewport, obstacles.crowd, window.performance.now());
    const cardSize = card?.node.size();
    const anchor = card ? anchorOf(card.key) : null;
    const top = topLayerOf(n, document);

    // Writes.
    if (top.modal) closeCard();
    const unplaced = corner === null;
    drawer.write(open, now.language);
    if (fresh) {
      following ??= follow(window, document, schedule);
      following.track(drawer.elements());
      drawCorner(now, open);
      refreshCard(now);
    }
    corner?.rest(top.modal);
    corner?.write();
    if (card && cardSize) {
      const place = anchor && placeCard(anchor, cardSize, { width: viewport.right, height: viewport.bottom });
      card.node.place(place);
      if (anchor && place && card.fresh) arrive(card, [anchor, rectAt(place, cardSize)]);
    }
    flashWhenShown();
    const lifted = open.lift(top.elements);
    if (lifted || (card && !cardSize) || (corner && unplaced)) schedule();
  }

  /** The card stands at its field for the first time. */
  function arrive(now: NonNullable<typeof card>, free: readonly Rect[]): void {
    now.fresh = false;
    if (now.key !== null) corner?.makeWay(free);
    if (now.focusBack !== null) now.node.focus();
  }

  function recall(): void {
    if (left !== null || !memory) return;
    left = 'asked';
    const told = (state: CornerState | null): void => {
      left = state ?? { place: null, folded: false };
      stale = true;
      schedule();
    };
    memory.load().then(told, () => told(null));
  }

  function drawCorner(now: OverlayView, open: Host): void {
    if (!now.summary) {
      corner?.remove();
      corner = null;
      return;
    }
    if (left === null || left === 'asked') {
      recall();
      return;
    }
    if (!corner) {
      corner = createCorner(document, open.ui, {
        choose,
        unhide: actions.unhide,
        openPanel: actions.openPanel,
        left(state) {
          left = state;
          memory?.save(state);
        },
      });
      corner.restore(left);
    }
    corner.update(now);
  }

  function anchorOf(key: string | null): Rect | null {
    if (key !== null) {
      const at = drawer.placed(key);
      return at?.inView ? at.spot.visible : null;
    }
    const list = host?.ui.querySelector('.list, .corner');
    return list ? rectOf(n, list) : null;
  }

  // The card.

  function openCard(key: string | null, ids: readonly string[], focusBack: string | null): void {
    const now = view;
    if (!now || !host) return;
    const same = card !== null && key !== null && card.key === key;
    closeCard();
    if (same && focusBack === null) return;
    const node = createCard(document, host.ui, {
      close: closeCard,
      hide: (id, reach) => {
        closeCard();
        actions.hide(id, reach);
      },
      resized: schedule,
    });
    card = { node, key, ids, focusBack, fresh: true };
    refreshCard(now);
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', onPress, { capture: true, passive: true });
    schedule();
  }

  /** Shows what still stands of the findings the card was opened for; nothing left closes it. */
  function refreshCard(now: OverlayView): void {
    if (!card) return;
    const { key, ids } = card;
    const group = key === null ? null : drawer.group(key);
    const findings = group ? group.findings : now.findings.filter(({ id }) => key === null && ids.includes(id));
    if (findings.length === 0) closeCard();
    else card.node.fill({ name: group ? fieldName(group.key) : null, findings, language: now.language });
  }

  function closeCard(): void {
    if (!card) return;
    const { node, focusBack } = card;
    const within = node.element.contains((node.element.getRootNode() as ShadowRoot).activeElement);
    card = null;
    node.remove();
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('pointerdown', onPress, { capture: true });
    if (within && focusBack !== null) corner?.focusItem(focusBack);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') closeCard();
  }

  function onPress(event: Event): void {
    // Seen from the window, everything in our shadow tree is the host.
    if (event.target !== host?.element) closeCard();
  }

  // Jumping.

  function choose(id: string, keyboard: boolean): void {
    const shown = view?.findings.find((finding) => finding.id === id);
    if (!shown || !view) return;
    const text = OVERLAY_TEXT[view.language];
    if (shown.key === null) {
      openCard(null, [id], keyboard ? id : null);
      corner?.hint(id, text.noField);
      return;
    }
    if (!shown.here) {
      // The frame that holds the field may be tiny: it flashes the mark, the explanation opens here.
      openCard(null, [id], keyboard ? id : null);
      actions.jumpElsewhere(id);
      return;
    }
    const result = jump(id, keyboard);
    const tab = result.kind === 'not-shown' ? result.place : null;
    const hint =
      result.kind === 'shown'
        ? ''
        : result.kind === 'gone'
          ? text.gone
          : tab === null
            ? text.notOnShow
            : fill(text.inTab, { tab }, view.language);
    corner?.hint(id, hint);
    // On a small screen the list would lie over the field.
    if (result.kind === 'shown' && window.innerWidth < SMALL) corner?.closeList();
  }

  function jump(id: string, keyboard: boolean): JumpResult {
    const shown = view?.findings.find((finding) => finding.id === id);
    const field = shown === undefined || shown.key === null ? undefined : view?.fields.find(({ key }) => key === shown.key);
    const element = field && shown?.here ? resolve(field.locator, document) : null;
    if (!shown || !element) return { kind: 'gone' };
    const key = drawer.keyOf(element) ?? field!.key;
    flash = { key, until: window.performance.now() + FLASH_WAIT_MS };
    const body = bodyOf(n, document, element);
    if (n.rects(body) === 0 || !n.shown(body)) return { kind: 'not-shown', place: tabOf(n, document, styleOf, element) };
    const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    // Scrolls the page and nothing else: no focus, no press.
    n.scrollTo(body, { block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
    if (view?.summary && card?.key !== key) openCard(key, [id], keyboard ? id : null);
    schedule();
    return { kind: 'shown' };
  }

  function flashWhenShown(): void {
    if (!flash) return;
    const { key, until } = flash;
    if (window.performance.now() > until) flash = null;
    else if (drawer.placed(key)?.inView) {
      flash = null;
      drawer.flash(key);
    }
  }

  function clear(): void {
    if (frame !== 0) window.cancelAnimationFrame(frame);
    frame = 0;
    view = null;
    closeCard();
    following?.stop();
    following = null;
    corner?.remove();
    corner = null;
    drawer.clear();
    flash = null;
    host?.remove();
    host = null;
  }

  return {
    show(next) {
      if (refused) return;
      if (!next.summary && next.findings.length === 0) {
        clear();
        return;
      }
      view = next;
      stale = true;
      schedule();
    },
    jumpTo: (id) => jump(id, false),
    moved: schedule,
    clear,
  };
}
