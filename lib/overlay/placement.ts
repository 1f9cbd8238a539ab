/**
 * Where things go, as arithmetic: no DOM, no clock. All rectangles are in CSS pixels of the viewport, edges in the order of the page
 * (`left <= right`, `top <= bottom`).
 */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Insets from each edge, as CSS writes them. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A field that shows less than this of itself, in either direction, is not on screen. */
export const LEAST_VISIBLE = 3;

export const widthOf = (r: Rect): number => r.right - r.left;
export const heightOf = (r: Rect): number => r.bottom - r.top;

export function inflate(r: Rect, x: number, y: number = x): Rect {
  return { left: r.left - x, top: r.top - y, right: r.right + x, bottom: r.bottom + y };
}

/** The common part, null when there is none. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

export function contains(outer: Rect, inner: Rect, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** What is left of a rectangle inside all of its clips; null when hardly anything is. */
export function visiblePart(rect: Rect, clips: readonly Rect[]): Rect | null {
  let part: Rect | null = rect;
  for (const clip of clips) {
    part = intersect(part, clip);
    if (part === null) return null;
  }
  const leastWidth = Math.min(LEAST_VISIBLE, widthOf(rect));
  const leastHeight = Math.min(LEAST_VISIBLE, heightOf(rect));
  return widthOf(part) >= leastWidth && heightOf(part) >= leastHeight ? part : null;
}

/** What shows no area of its own (an empty span) still gets a mark that can be seen. */
export function atLeast(rect: Rect, size: Size): Rect {
  const right = Math.max(rect.right, rect.left + size.width);
  const missing = Math.max(0, size.height - heightOf(rect));
  return { left: rect.left, right, top: rect.top - missing / 2, bottom: rect.bottom + missing / 2 };
}

/**
 * How a mark that surrounds `field` must be cut so that it does not leave the visible part: nothing where the field is whole, else the
 * insets of the mark's own box (the field's, grown by the outset).
 */
export function cutOf(field: Rect, visible: Rect, mark: Rect): Insets | null {
  if (contains(visible, field, 1)) return null;
  return {
    top: visible.top > field.top + 1 ? visible.top - mark.top : 0,
    right: visible.right < field.right - 1 ? mark.right - visible.right : 0,
    bottom: visible.bottom < field.bottom - 1 ? mark.bottom - visible.bottom : 0,
    left: visible.left > field.left + 1 ? visible.left - mark.left : 0,
  };
}

/** `away`: right of the field, past what belongs to it (an asterisk, the button of a date). Corners lie inside the field. */
export type BadgeSide = 'right' | 'away' | 'left' | 'above' | 'below' | 'middle' | 'corner' | 'foot';

export interface BadgePlace extends Point {
  readonly side: BadgeSide;
}

/** What a badge stands at: what can be typed in, running text, or a cell whose neighbours touch it. */
export type FieldKind = 'control' | 'text' | 'cell';

/** Distance between a field's mark and its badge. */
const BADGE_GAP = 5;
/** Places further to the right lie this many widths of a badge further out. */
const STEPS_AWAY = [0.9, 1.5, 2.4];
/** A field higher than this many badges has its badge at its upper edge. */
const TALL = 2.5;

/**
 * All places a badge may take at a field, best first. A cell has room inside, and outside of it are the words of its neighbours; anything
 * else has its text inside and room around it. `words` belong to a check box. The last place is inside in any case.
 */
export function badgePlaces(
  field: Rect,
  size: Size,
  kind: FieldKind = 'control',
  words: Rect | null = null,
): readonly BadgePlace[] {
  const middle = (field.top + field.bottom - size.height) / 2;
  const tall = heightOf(field) > TALL * size.height;
  const beside = tall ? field.top : middle;
  const inner = field.right - size.width - (kind === 'text' ? 2 : 7);
  const right: BadgePlace[] = [{ side: 'right', left: field.right + BADGE_GAP, top: beside }];
  const left: BadgePlace[] = [{ side: 'left', left: field.left - size.width - BADGE_GAP, top: beside }];
  const away = STEPS_AWAY.map((steps): BadgePlace => ({
    side: 'away',
    left: field.right + BADGE_GAP + steps * size.width,
    top: beside,
  }));
  const outside: BadgePlace[] = [
    { side: 'above', left: field.right - size.width, top: field.top - size.height - BADGE_GAP / 2 },
    { side: 'below', left: field.right - size.width, top: field.bottom + BADGE_GAP / 2 },
    { side: 'above', left: field.left, top: field.top - size.height - BADGE_GAP / 2 },
    { side: 'below', left: field.left, top: field.bottom + BADGE_GAP / 2 },
  ];
  const inside: BadgePlace[] = [
    { side: 'middle', left: inner, top: middle },
    { side: 'foot', left: inner, top: field.bottom - size.height - 3 },
    { side: 'corner', left: inner, top: field.top + 3 },
  ];
  if (kind === 'cell') return [...inside, ...right, ...left, ...outside, inside[2]!];
  if (words) {
    // A check box has its words on one side of it; a badge stands on the other, or after them.
    const after: BadgePlace[] = [{ side: 'right', left: Math.max(words.right, field.right) + BADGE_GAP, top: middle }];
    return [...left, ...after, ...right, ...outside, ...inside];
  }
  return [...right, ...away, ...left, inside[0]!, ...outside, ...inside];
}

export function rectAt(at: Point, size: Size): Rect {
  return { left: at.left, top: at.top, right: at.left + size.width, bottom: at.top + size.height };
}

export interface BadgeQuestion {
  /** The field's visible part with its mark around it. */
  readonly field: Rect;
  readonly size: Size;
  readonly kind: FieldKind;
  /** The label of a check box. */
  readonly words: Rect | null;
  /** The badge stays inside of this. */
  readonly bounds: Rect;
  /** Other marked fields and their badges. */
  readonly others: readonly Rect[];
  /** Which place the badge has now, to be kept while it does no harm: a badge that hops about is worse than one in second place. */
  readonly last: number | null;
  /** How much of the page a badge there would hide, 0 for nothing. Costly, so it is asked last. */
  readonly harm: (spot: Rect) => number;
  /** Whether a spot further off still belongs to the field's own line. */
  readonly inLine: (spot: Rect) => boolean;
}

/** The place for a badge: the first that hides nothing, else the one that hides least. `index` counts in `badgePlaces`. */
export function placeBadge(q: BadgeQuestion): BadgePlace & { readonly index: number } {
  const places = badgePlaces(q.field, q.size, q.kind, q.words).map((place, index) => ({ ...place, index }));
  const fits = (place: BadgePlace): boolean => {
    const spot = rectAt(place, q.size);
    return contains(q.bounds, spot) && !q.others.some((other) => intersect(other, spot));
  };
  let best = places[places.length - 1]!;
  let least = Infinity;
  const last = q.last === null ? undefined : places[q.last];
  for (const place of last ? [last, ...places] : places) {
    if (!fits(place) || (place.side === 'away' && !q.inLine(rectAt(place, q.size)))) continue;
    const harm = q.harm(rectAt(place, q.size));
    if (harm < least) [best, least] = [place, harm];
    if (harm === 0) break;
  }
  return best;
}

export interface CardPlace extends Point {
  readonly side: 'below' | 'above' | 'right' | 'left' | 'over';
  /** The card must scroll inside when its content is higher. */
  readonly maxHeight: number;
}

const CARD_GAP = 8;
const EDGE = 8;
/** A card cut lower than this is moved to the roomier side instead. */
const LEAST_CARD = 160;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/**
 * Puts the card next to its anchor, wholly inside the viewport: below, else above, else beside, else over it. The card never covers the
 * anchor except in the last case (a viewport too small for both).
 */
export function placeCard(anchor: Rect, card: Size, viewport: Size): CardPlace {
  const left = clamp(anchor.left, EDGE, viewport.width - card.width - EDGE);
  const below = viewport.height - anchor.bottom - CARD_GAP - EDGE;
  const above = anchor.top - CARD_GAP - EDGE;
  const needed = Math.min(card.height, LEAST_CARD);
  if (card.height <= below || (below >= needed && below >= above)) {
    return { side: 'below', left, top: anchor.bottom + CARD_GAP, maxHeight: below };
  }
  if (card.height <= above || above >= needed) {
    const height = Math.min(card.height, above);
    return { side: 'above', left, top: anchor.top - CARD_GAP - height, maxHeight: above };
  }
  const full = viewport.height - 2 * EDGE;
  const top = clamp(anchor.top, EDGE, viewport.height - Math.min(card.height, full) - EDGE);
  if (anchor.right + CARD_GAP + card.width + EDGE <= viewport.width) {
    return { side: 'right', left: anchor.right + CARD_GAP, top, maxHeight: full };
  }
  if (anchor.left - CARD_GAP - card.width - EDGE >= 0) {
    return { side: 'left', left: anchor.left - CARD_GAP - card.width, top, maxHeight: full };
  }
  return { side: 'over', left, top, maxHeight: full };
}
