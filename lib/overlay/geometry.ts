import type { Natives } from './natives';
import { atLeast, intersect, visiblePart, type Rect, type Size } from './placement';

/**
 * The reading half of drawing: rectangles of the page's controls, what clips them, what covers them. Nothing here writes, so a whole pass
 * costs one layout at most.
 */

/** A text with no area of its own (an empty span on a view page) is marked as if it had this one; the narrow one where words follow. */
const LEAST_AREA: Size = { width: 28, height: 16 };
const NARROW_AREA: Size = { width: 8, height: 16 };
/** Ancestors looked at for clipping; pages nest tables deeply, but not without end. */
const MAX_ANCESTORS = 120;

export interface Spot {
  /** Whole rectangle of the control. */
  readonly rect: Rect;
  /** What of it is on screen. */
  readonly visible: Rect;
  /** What cuts off the control and its surroundings. */
  readonly bounds: Rect;
}

export type StyleOf = (element: Element) => CSSStyleDeclaration;

function parentElement(n: Natives, element: Element): Element | null {
  const parent = n.parent(element);
  if (parent === null) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

const makesContainingBlock = (style: CSSStyleDeclaration): boolean =>
  (style.transform !== 'none' && style.transform !== '') ||
  (style.filter !== 'none' && style.filter !== '') ||
  /paint|layout|strict|content/.test(style.contain ?? '') ||
  /transform|filter/.test(style.willChange ?? '');

/**
 * Ancestors that cut off what leaves them. An absolutely placed box escapes those that are not in its chain of containing blocks.
 * `known` keeps the answers of one look: cells of one table share theirs.
 */
export function clipsOf(
  n: Natives,
  styleOf: StyleOf,
  document: Document,
  element: Element,
  known: Map<Element, readonly Element[]>,
): readonly Element[] {
  const { position } = styleOf(element);
  const parent = parentElement(n, element);
  if (position === 'fixed' || position === 'absolute' || parent === null) return climb(n, styleOf, document, element, position);
  let clips = known.get(parent);
  if (!clips) known.set(parent, (clips = climb(n, styleOf, document, element, position)));
  return clips;
}

function climb(n: Natives, styleOf: StyleOf, document: Document, element: Element, own: string): readonly Element[] {
  const clips: Element[] = [];
  const root = n.root(document);
  let position = own;
  let at = parentElement(n, element);
  for (let depth = 0; at && at !== root && at !== document.body && depth < MAX_ANCESTORS; depth += 1) {
    const style = styleOf(at);
    const catches =
      position === 'fixed'
        ? makesContainingBlock(style)
        : position !== 'absolute' || style.position !== 'static' || makesContainingBlock(style);
    if (catches) {
      if (/auto|scroll|hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) clips.push(at);
      position = style.position;
    }
    at = parentElement(n, at);
  }
  return clips;
}

/** The rectangle as a plain value in viewport pixels. */
export function rectOf(n: Natives, element: Element): Rect {
  const { left, top, right, bottom } = n.rect(element);
  return { left, top, right, bottom };
}

/**
 * Where a control is on screen, null when it is not: not rendered, scrolled out of the viewport or of a box, or under something else.
 * `clips` is asked only for what lies near the viewport; `host` is our own element and never counts as covering; `isFree` tells whether an
 * empty text has room where its words would be.
 */
export function spotOf(
  n: Natives,
  document: Document,
  element: Element,
  clips: () => readonly Rect[],
  viewport: Rect,
  host: Element,
  isFree: (rect: Rect) => boolean,
): Spot | null {
  let rect = rectOf(n, element);
  const empty = rect.right - rect.left < 1 || rect.bottom - rect.top < 1;
  if (empty && n.rects(element) === 0) return null;
  if (rect.bottom < viewport.top || rect.top > viewport.bottom) return null;
  if (empty) {
    const line = inLineOf(n, element, rect);
    const wide = atLeast(line, LEAST_AREA);
    rect = isFree(wide) ? wide : atLeast(line, NARROW_AREA);
  }
  if (visiblePart(rect, [viewport]) === null || !n.shown(element)) return null;
  const bounds = clips().reduce<Rect | null>((all, clip) => all && intersect(all, clip), viewport);
  const visible = bounds && visiblePart(rect, [bounds]);
  if (!visible) return null;
  return isCovered(n, document, element, visible, host, empty) ? null : { rect, visible, bounds };
}

/** Ancestors asked for the line that an empty text stands in. */
const LINE_ANCESTORS = 4;
const HIGHEST_LINE = 48;

/** An empty text has no height, and often the box round it neither: it takes the height of the line it would be written in. */
function inLineOf(n: Natives, element: Element, rect: Rect): Rect {
  let at = parentElement(n, element);
  for (let depth = 0; at && depth < LINE_ANCESTORS; depth += 1, at = parentElement(n, at)) {
    const line = rectOf(n, at);
    const height = line.bottom - line.top;
    if (height < LEAST_AREA.height / 2) continue;
    if (height > HIGHEST_LINE) break;
    return { ...rect, top: (line.top + line.bottom) / 2, bottom: (line.top + line.bottom) / 2 };
  }
  return rect;
}

function isCovered(n: Natives, document: Document, element: Element, part: Rect, host: Element, empty: boolean): boolean {
  const middle = (part.top + part.bottom) / 2;
  const inset = Math.min(4, (part.right - part.left) / 2);
  const points = [part.left + inset, (part.left + part.right) / 2, part.right - inset];
  return points.every((x) => {
    const hit = n.at(document, x, middle, host);
    // Nothing there, or nothing that can be told: not a reason to withhold a mark.
    if (hit === null || hit === element) return false;
    if (n.contains(element, hit) || n.contains(hit, element)) return false;
    // An empty span has no pixels of its own: whatever shares its cell stands behind it, not before it.
    const parent = n.parent(element);
    return !(empty && parent && (n.contains(parent, hit) || n.contains(hit, parent)));
  });
}

/** Viewport without its scroll bars. */
export function viewportOf(n: Natives, window: Window, document: Document): Rect {
  const root = n.root(document);
  const width = root.clientWidth || window.innerWidth;
  // In quirks mode the root's client height is that of the content.
  const height = document.compatMode === 'BackCompat' ? window.innerHeight : root.clientHeight || window.innerHeight;
  return { left: 0, top: 0, right: width, bottom: height };
}

/** Client rectangles of the clipping ancestors, each read once in a pass. */
export function clipRects(n: Natives, elements: readonly Element[], seen: Map<Element, Rect>): readonly Rect[] {
  return elements.map((element) => {
    let rect = seen.get(element);
    if (!rect) {
      const outer = rectOf(n, element);
      const inner = {
        left: outer.left + element.clientLeft,
        top: outer.top + element.clientTop,
        right: outer.left + element.clientLeft + element.clientWidth,
        bottom: outer.top + element.clientTop + element.clientHeight,
      };
      rect = element.clientWidth > 0 ? (intersect(outer, inner) ?? outer) : outer;
      seen.set(element, rect);
    }
    return rect;
  });
}
