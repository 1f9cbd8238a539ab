import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  badgePlaces,
  contains,
  cutOf,
  heightOf,
  inflate,
  intersect,
  placeBadge,
  placeCard,
  rectAt,
  visiblePart,
  widthOf,
  type Rect,
} from '../../lib/overlay/placement';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const BADGE = { width: 18, height: 18 };
const WINDOW = rect(0, 0, 1000, 700);

const someRect = (most: number): fc.Arbitrary<Rect> =>
  fc
    .tuple(
      fc.integer({ min: -200, max: most }),
      fc.integer({ min: -200, max: most }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([left, top, width, height]) => rect(left, top, width, height));

describe('what of a field is on screen', () => {
  it('is nothing when it is scrolled out of its box', () => {
    expect(visiblePart(rect(10, 900, 200, 20), [rect(0, 0, 500, 400)])).toBeNull();
  });

  it('is nothing when only a hair of it is left', () => {
    expect(visiblePart(rect(10, 398, 200, 20), [rect(0, 0, 500, 400)])).toBeNull();
    expect(visiblePart(rect(10, 396, 200, 20), [rect(0, 0, 500, 400)])).toEqual(rect(10, 396, 200, 4));
  });

  it('is all of a field that is thinner than the least', () => {
    expect(visiblePart(rect(10, 10, 1, 20), [WINDOW])).toEqual(rect(10, 10, 1, 20));
  });

  it('lies inside the field and inside every clip', () => {
    fc.assert(
      fc.property(someRect(900), fc.array(someRect(900), { maxLength: 4 }), (field, clips) => {
        const part = visiblePart(field, clips);
        if (part) for (const outer of [field, ...clips]) expect(contains(outer, part)).toBe(true);
      }),
    );
  });
});

describe('a mark', () => {
  it('is whole on a whole field', () => {
    const field = rect(100, 100, 200, 20);
    expect(cutOf(field, field, inflate(field, 4))).toBeNull();
  });

  it('is cut where its box is scrolled, and nowhere else', () => {
    const field = rect(100, 390, 200, 40);
    const visible = rect(100, 390, 200, 10);
    const mark = inflate(field, 4);
    const cut = cutOf(field, visible, mark)!;
    expect(cut).toEqual({ top: 0, right: 0, bottom: 34, left: 0 });
    expect(mark.bottom - cut.bottom).toBe(visible.bottom);
  });

  it('has a size even where the field shows nothing', () => {
    const grown = atLeast(rect(50, 50, 0, 10), { width: 28, height: 16 });
    expect(widthOf(grown)).toBe(28);
    expect(heightOf(grown)).toBe(16);
    expect(grown.left).toBe(50);
  });
});

describe('a badge', () => {
  it('stands right of the field when nothing is there', () => {
    expect(placeBadge(rect(100, 100, 200, 20), BADGE, WINDOW, []).side).toBe('right');
  });

  it('never covers another marked field while any side is free', () => {
    const field = rect(100, 100, 200, 20);
    const neighbours = [rect(304, 95, 100, 30), rect(100, 75, 300, 20)];
    const place = placeBadge(field, BADGE, WINDOW, neighbours);
    for (const other of neighbours) expect(intersect(other, rectAt(place, BADGE))).toBeNull();
    expect(place.side).toBe('left');
  });

  it('goes where no control of the page is', () => {
    const asked: Rect[] = [];
    const place = placeBadge(rect(100, 100, 200, 20), BADGE, WINDOW, [], null, (spot) => asked.push(spot) === 1);
    expect(place.side).toBe('above');
  });

  it('does not hop to another side while scrolling', () => {
    const field = rect(100, 100, 200, 20);
    expect(placeBadge(field, BADGE, WINDOW, [], 'left', () => true).side).toBe('left');
  });

  it('keeps to the part of the window it is given', () => {
    fc.assert(
      fc.property(someRect(950), (raw) => {
        const field = intersect(raw, WINDOW);
        if (!field) return;
        const place = placeBadge(field, BADGE, WINDOW, []);
        if (place.side !== 'inside') expect(contains(WINDOW, rectAt(place, BADGE))).toBe(true);
      }),
    );
  });

  it('leaves the text of the field free on every side but the last', () => {
    const field = rect(300, 300, 80, 20);
    for (const place of badgePlaces(field, BADGE)) {
      if (place.side !== 'inside') expect(intersect(field, rectAt(place, BADGE))).toBeNull();
    }
  });
});

describe('the card', () => {
  const viewport = { width: 1000, height: 700 };

  it('opens below its field, above when there is no room', () => {
    expect(placeCard(rect(100, 100, 200, 20), { width: 380, height: 240 }, viewport)).toMatchObject({
      side: 'below',
      left: 100,
      top: 128,
    });
    expect(placeCard(rect(100, 640, 200, 20), { width: 380, height: 240 }, viewport)).toMatchObject({ side: 'above', top: 392 });
  });

  it('is wholly inside the window and does not hide its field where both fit', () => {
    fc.assert(
      fc.property(
        someRect(950),
        fc.integer({ min: 40, max: 1200 }),
        fc.integer({ min: 360, max: 1400 }),
        fc.integer({ min: 300, max: 900 }),
        (raw, height, width, tall) => {
          const window = { width, height: tall };
          const field = intersect(raw, rect(0, 0, width, tall));
          if (!field) return;
          const card = { width: Math.min(380, width - 16), height };
          const place = placeCard(field, card, window);
          const shown = rectAt(place, { width: card.width, height: Math.min(height, place.maxHeight) });
          expect(contains(rect(0, 0, width, tall), shown)).toBe(true);
          if (place.side !== 'over') expect(intersect(shown, field)).toBeNull();
        },
      ),
    );
  });
});
