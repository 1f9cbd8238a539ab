import { OVERLAY_TEXT } from '../text/overlay';
import { make } from './build';
import { chooseCorner, cornerRect, CORNER_PLACES, placeFrom, STEP, type CornerPlace } from './corner-place';
import { dragged } from './drag';
import { lineIcon, severityIcon } from './icons';
import { createList, type List, type ListActions } from './list';
import { countText, SEVERITIES } from './looks';
import { intersect, type Rect, type Size } from './placement';
import type { OverlayView } from './view';

/** How the trader left the counter: where it was put by hand (null: nowhere), and whether it was made small. Kept for the browser session. */
export interface CornerState {
  readonly place: CornerPlace | null;
  readonly folded: boolean;
}

export interface Corner {
  update(view: OverlayView): void;
  /** As the trader left it on another page. */
  restore(state: CornerState): void;
  /** Reads sizes, and now and then what lies under the counter. `crowd`: share of a rectangle that is words or controls, 0 to 1. */
  read(viewport: Rect, crowd: (rect: Rect) => number, now: number): void;
  write(): void;
  /** A dialog of the page keeps everything else from being pressed: nothing that looks as if it could be is shown. */
  rest(resting: boolean): void;
  hint(id: string, text: string): void;
  /** Keeps the keyboard where it was before a card took it. */
  focusItem(id: string): void;
  closeList(): void;
  /** The list goes to the other side of the window when it lies over one of these. */
  makeWay(free: readonly Rect[]): void;
  remove(): void;
}

interface CornerActions extends Omit<ListActions, 'close'> {
  left(state: CornerState): void;
}

/** Between two looks at what lies under the counter. It moves when two in a row say so: not in the middle of a scroll. */
const LOOK_MS = 240;
/** Of a counter that was never on show. */
const LIKELY: Size = { width: 210, height: 38 };
/** Between the counter and its list, and between the list and the edge of the window. */
const GAP = 10;

/** The counter in the corner of the window, and the list it opens. */
export function createCorner(document: Document, ui: HTMLElement, actions: CornerActions): Corner {
  const corner = make(document, 'div', { className: 'corner unplaced' });
  const spoken = make(document, 'div', { className: 'spoken', attributes: { role: 'status' } });
  let list: List | null = null;
  let listRect: Rect | null = null;
  let swapped = false;
  let folded = false;
  let view: OverlayView | null = null;
  let drawn = '';
  let said = '';
  /** Put there by hand. */
  let chosen: CornerPlace | null = null;
  let place = CORNER_PLACES[0]!;
  /** Nothing free to stand on: small, until there is. */
  let compact = false;
  let size = LIKELY;
  let whole = LIKELY;
  let viewport: Rect | null = null;
  let looked = -Infinity;
  let wish = '';
  let written = '';
  ui.append(corner, spoken);

  const root = (): ShadowRoot => ui.getRootNode() as ShadowRoot;
  const left = (): void => actions.left({ place: chosen, folded });

  function toggleList(): void {
    if (list) {
      closeList();
      return;
    }
    if (!view?.summary) return;
    list = createList(document, view.language, { ...actions, close: closeList });
    swapped = false;
    ui.insertBefore(list.element, corner);
    redraw();
  }

  function closeList(): void {
    const within = list !== null && list.element.contains(root().activeElement);
    list?.element.remove();
    list = null;
    listRect = null;
    redraw();
    if (within) corner.querySelector('button')?.focus({ preventScroll: true });
  }

  function redraw(): void {
    drawn = '';
    if (view) update(view);
    write();
  }

  function fold(now: boolean): void {
    folded = now;
    if (folded && list) closeList();
    else redraw();
    left();
  }

  const drag = dragged(corner, {
    rect: () => corner.getBoundingClientRect(),
    move(at) {
      if (!viewport) return;
      chosen = place = placeFrom(at, size, viewport);
      compact = false;
      write();
    },
    done: left,
  });

  function onKey(event: KeyboardEvent): void {
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
    if ((x === 0 && y === 0) || !viewport) return;
    event.preventDefault();
    const at = cornerRect(place, size, viewport);
    chosen = place = placeFrom({ left: at.left + x! * STEP, top: at.top + y! * STEP }, size, viewport);
    write();
    left();
  }
  corner.addEventListener('keydown', onKey);

  function drawCounter({ language, summary }: OverlayView): void {
    if (!summary) return;
    const text = OVERLAY_TEXT[language];
    const words = countText(summary, language);
    const worst = SEVERITIES.find((s) => summary.counts[s] > 0);
    const sign = worst ? severityIcon(document, worst, 16) : lineIcon(document, 'tick', 16);
    const number = SEVERITIES.reduce((sum, s) => sum + summary.counts[s], 0);
    const press = (): void => {
      if (drag.justMoved()) return;
      if (folded) fold(false);
      else toggleList();
    };
    const counter = make(
      document,
      'button',
      {
        className: 'counter',
        attributes: {
          'aria-expanded': String(list !== null),
          'aria-label': `${words}. ${folded ? text.unfold : text.openList}`,
          'aria-description': text.move,
          title: `${folded ? words : text.openList}\n${text.move}`,
        },
        press,
      },
      sign,
      folded ? (number > 0 ? String(number) : null) : make(document, 'span', { className: 'words' }, words),
    );
    // Shown in place of the words while the counter has made itself small.
    if (number > 0) counter.dataset['number'] = String(number);
    const folder = make(
      document,
      'button',
      { className: 'quiet', attributes: { 'aria-label': text.fold, title: text.fold }, press: () => fold(true) },
      lineIcon(document, 'fold', 12),
    );
    corner.replaceChildren(...(folded ? [counter] : [counter, folder]));
    corner.classList.toggle('folded', folded);
  }

  function update(now: OverlayView): void {
    view = now;
    const { summary, language } = now;
    corner.hidden = summary === null;
    if (!summary) return;
    const shown = list && now.findings.map((f) => [f.id, f.finding.message, f.finding.severity]);
    const key = JSON.stringify([language, summary, folded, list !== null, shown]);
    if (key === drawn) return;
    drawn = key;
    const active = root().activeElement;
    const onCounter = active !== null && corner.contains(active);
    const onItem = active && list ? list.focused(active) : null;
    drawCounter(now);
    list?.draw(now, summary);
    corner.setAttribute('lang', language);
    if (onCounter) corner.querySelector('button')?.focus({ preventScroll: true });
    else if (onItem !== null) list?.focusItem(onItem);
    const words = countText(summary, language);
    if (words !== said) spoken.textContent = said = words;
  }

  function write(): void {
    if (!viewport) return;
    const now = JSON.stringify([place, compact, size, viewport, list !== null, swapped]);
    if (now === written) return;
    written = now;
    const at = cornerRect(place, size, viewport);
    const inset = (box: Rect): readonly [number, number] => [
      Math.round(place.side === 'left' ? box.left : viewport!.right - box.right),
      Math.round(place.edge === 'top' ? box.top : viewport!.bottom - box.bottom),
    ];
    const [x, y] = inset(at);
    set(corner, place.side, x, place.edge, y);
    corner.classList.toggle('compact', compact && !list);
    corner.classList.remove('unplaced');
    if (!list) return;
    const side = swapped ? (place.side === 'left' ? 'right' : 'left') : place.side;
    const height = viewport.bottom - viewport.top;
    // Above or below the counter, whichever has more room.
    const room = place.edge === 'bottom' ? at.top : height - at.bottom;
    set(list.element, side, swapped ? GAP : x, place.edge, (place.edge === 'bottom' ? height - at.top : at.bottom) + GAP);
    list.element.style.maxHeight = `${Math.floor(Math.min(room - 2 * GAP, Math.max(0.6 * height, 240)))}px`;
  }

  return {
    update,
    restore(state) {
      chosen = state.place;
      if (chosen) place = chosen;
      if (state.folded === folded) return;
      folded = state.folded;
      redraw();
    },
    read(now, crowd, time) {
      viewport = now;
      size = { width: corner.offsetWidth || LIKELY.width, height: corner.offsetHeight || LIKELY.height };
      if (!corner.matches('.compact')) whole = size;
      listRect = list?.element.getBoundingClientRect() ?? null;
      if (chosen || list || time - looked < LOOK_MS) return;
      const first = looked === -Infinity;
      looked = time;
      const next = chooseCorner(place, (other) => crowd(cornerRect(other, whole, now)));
      const word = JSON.stringify(next);
      if (!first && word !== wish) {
        wish = word;
        return;
      }
      place = next.place;
      compact = !next.free;
    },
    write,
    rest: (resting) => {
      corner.classList.toggle('resting', resting);
      list?.element.classList.toggle('resting', resting);
    },
    hint: (id, words) => list?.hint(id, words),
    focusItem(id) {
      if (!list?.focusItem(id)) corner.querySelector('button')?.focus({ preventScroll: true });
    },
    closeList,
    makeWay(free) {
      if (!listRect || !free.some((rect) => intersect(rect, listRect!))) return;
      swapped = !swapped;
      write();
    },
    remove() {
      list?.element.remove();
      corner.remove();
      spoken.remove();
    },
  };
}

/** Two insets; the other two are taken away. */
function set(element: HTMLElement, side: 'left' | 'right', x: number, edge: 'top' | 'bottom', y: number): void {
  const value = (name: string): string => (name === side ? `${x}px` : name === edge ? `${y}px` : 'auto');
  element.style.inset = `${value('top')} ${value('right')} ${value('bottom')} ${value('left')}`;
}
