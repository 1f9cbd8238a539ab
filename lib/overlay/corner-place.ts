import { heightOf, widthOf, type Point, type Rect, type Size } from './placement';

/** Where the counter stands: at a corner of the window, this far from its edges, in pixels. Plain data, kept for the browser session. */
export interface CornerPlace {
  readonly side: 'left' | 'right';
  readonly edge: 'top' | 'bottom';
  readonly x: number;
  readonly y: number;
}

/** Distance from the edges of the window. */
const EDGE = 14;
/** Pixels that one press of an arrow key moves the counter. */
export const STEP = 40;

/** Places the counter takes by itself, best first. */
export const CORNER_PLACES: readonly CornerPlace[] = [
  { side: 'right', edge: 'bottom', x: EDGE, y: EDGE },
  { side: 'left', edge: 'bottom', x: EDGE, y: EDGE },
  { side: 'right', edge: 'top', x: EDGE, y: EDGE },
  { side: 'left', edge: 'top', x: EDGE, y: EDGE },
];

/** Rectangle of a thing of this size at a place, wholly inside the window where it fits. */
export function cornerRect({ side, edge, x, y }: CornerPlace, size: Size, viewport: Rect): Rect {
  const across = Math.max(0, Math.min(x, widthOf(viewport) - size.width));
  const down = Math.max(0, Math.min(y, heightOf(viewport) - size.height));
  const left = side === 'left' ? viewport.left + across : viewport.right - across - size.width;
  const top = edge === 'top' ? viewport.top + down : viewport.bottom - down - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

/** The place of a counter whose upper left corner was put at `at`: measured from the nearest corner, so that it survives a resized window. */
export function placeFrom(at: Point, size: Size, viewport: Rect): CornerPlace {
  const left = Math.max(0, Math.min(at.left - viewport.left, widthOf(viewport) - size.width));
  const top = Math.max(0, Math.min(at.top - viewport.top, heightOf(viewport) - size.height));
  const right = widthOf(viewport) - size.width - left;
  const bottom = heightOf(viewport) - size.height - top;
  const side = left <= right ? 'left' : 'right';
  const edge = top <= bottom ? 'top' : 'bottom';
  return { side, edge, x: Math.round(side === 'left' ? left : right), y: Math.round(edge === 'top' ? top : bottom) };
}

/** Crowded less than this, a place hides nothing that matters. */
const FREE = 0.01;

/**
 * The place for a counter that was not put anywhere by hand: where it is now while nothing of the page lies under it, else the first free
 * corner. Where none is free it stays, and `free` is false: then it makes itself small.
 */
export function chooseCorner(
  now: CornerPlace,
  crowd: (place: CornerPlace) => number,
): { readonly place: CornerPlace; readonly free: boolean } {
  if (crowd(now) < FREE) return { place: now, free: true };
  const place = CORNER_PLACES.find((other) => other !== now && crowd(other) < FREE);
  return place ? { place, free: true } : { place: now, free: false };
}
