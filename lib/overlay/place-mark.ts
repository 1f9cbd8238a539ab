import type { Spot } from './geometry';
import { BADGE, OUTSET } from './looks';
import {
  cutOf,
  inflate,
  intersect,
  placeBadge,
  rectAt,
  type BadgePlace,
  type BadgeQuestion,
  type FieldKind,
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
  readonly badge: BadgePlace & { readonly index: number };
}

export interface MarkInput {
  readonly spot: Spot;
  readonly viewport: Rect;
  readonly kind: FieldKind;
  readonly words: Rect | null;
  /** Marked fields and badges already placed; the badge of this mark is added. */
  readonly others: Rect[];
  /** Place of this badge in the last pass. */
  readonly last: number | null;
}

/** What the page says about a spot. */
type BadgePage = Pick<BadgeQuestion, 'harm' | 'inLine'>;

export function placeMark({ spot, viewport, kind, words, others, last }: MarkInput, page: BadgePage): Placed {
  const [x, y] = OUTSET[kind];
  const box = inflate(spot.rect, x, y);
  const badge = placeBadge({
    field: inflate(spot.visible, Math.max(0, x - 1), Math.max(0, y - 1)),
    size: BADGE,
    kind,
    words,
    bounds: spot.bounds,
    others: others.filter((rect) => rect !== spot.visible),
    last,
    ...page,
  });
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
