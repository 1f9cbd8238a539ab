import type { Spot } from './geometry';
import { BADGE, OUTSET } from './looks';
import {
  cutOf,
  inflate,
  intersect,
  placeBadge,
  rectAt,
  type BadgePlace,
  type BadgeSide,
  type Insets,
  type Rect,
} from './placement';

/** Where one mark and its badge go, in viewport pixels. */
export interface Placed {
  readonly spot: Spot;
  /** On screen, not only near it. */
  readonly inView: boolean;
  readonly box: Rect;
  readonly cut: Insets | null;
  readonly badge: BadgePlace;
}

export interface MarkInput {
  readonly spot: Spot;
  readonly viewport: Rect;
  readonly kind: keyof typeof OUTSET;
  /** Marked fields and badges already placed; the badge of this mark is added. */
  readonly others: Rect[];
  readonly last: BadgeSide | null;
}

export function placeMark({ spot, viewport, kind, others, last }: MarkInput, taken: (at: Rect) => boolean): Placed {
  const [x, y] = OUTSET[kind];
  const around = inflate(spot.visible, x - 1, y - 1);
  const box = inflate(spot.rect, x, y);
  const badge = placeBadge(
    around,
    BADGE,
    spot.bounds,
    others.filter((rect) => rect !== spot.visible),
    last,
    taken,
  );
  others.push(rectAt(badge, BADGE));
  return {
    spot,
    inView: intersect(spot.visible, viewport) !== null,
    box,
    cut: cutOf(spot.rect, spot.visible, box),
    badge,
  };
}

/** Viewport pixels to those of the layer, which moves (and may be zoomed) with the page. */
export function inLayer(at: Placed | undefined, origin: { left: number; top: number; scale: number }) {
  if (!at) return null;
  const x = (value: number): number => (value - origin.left) / origin.scale;
  const y = (value: number): number => (value - origin.top) / origin.scale;
  return {
    box: { left: x(at.box.left), top: y(at.box.top), right: x(at.box.right), bottom: y(at.box.bottom) },
    cut: at.cut,
    badge: { left: x(at.badge.left), top: y(at.badge.top) },
  };
}
