import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCorner, CORNER_PLACES, cornerRect, placeFrom } from '../../lib/overlay/corner-place';
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
  type BadgeQuestion,
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
  const place = (field: Rect, more: Partial<BadgeQuestion> = {}): ReturnType<typeof placeBadge> =>
    placeBadge({
      field,
      size: BADGE,
      kind: 'control',
      words: null,
      bounds: WINDOW,
      others: [],
      last: null,
      harm: () => 0,
      inLine: () => true,
      ...more,
    });
  const INSIDE = ['middle', 'foot', 'corner'];

  it('stands right of the field when nothing is there', () => {
    expect(place(rect(100, 100, 200, 20)).side).toBe('right');
  });

  it('stands before a check box, whose words come after it, or after them', () => {
    const words = rect(120, 98, 140, 20);
    expect(place(rect(100, 100, 16, 16), { words }).side).toBe('left');
    const edge = place(rect(10, 100, 16, 16), { words: rect(30, 98, 140, 20) });
    expect(edge.left).toBeGreaterThan(170);
  });

  it('stands inside a cell, where its own text leaves room, for around it are the texts of its neighbours', () => {
    const cell = rect(100, 100, 120, 44);
    const at = place(cell, { kind: 'cell' });
    expect(contains(cell, rectAt(at, BADGE))).toBe(true);
    const text = rect(106, 104, 110, 16);
    const free = place(cell, { kind: 'cell', harm: (spot) => (intersect(spot, text) ? 5 : 0) });
    expect(contains(cell, rectAt(free, BADGE))).toBe(true);
    expect(intersect(rectAt(free, BADGE), text)).toBeNull();
  });

  it('never covers another marked field while any side is free', () => {
    const field = rect(100, 100, 200, 20);
    const neighbours = [rect(304, 95, 100, 30), rect(100, 75, 300, 20)];
    const at = place(field, { others: neighbours });
    for (const other of neighbours) expect(intersect(other, rectAt(at, BADGE))).toBeNull();
    expect(at.side).toBe('left');
  });

  it('passes by what belongs to the field: the asterisk behind it, the button of a date', () => {
    const asterisk = rect(304, 100, 8, 20);
    const at = place(rect(100, 100, 200, 20), { harm: (spot) => (intersect(spot, asterisk) ? 1 : 0) });
    expect(at.side).toBe('away');
    expect(at.left).toBeLessThan(340);
    const other = place(rect(100, 100, 200, 20), { harm: (spot) => (intersect(spot, asterisk) ? 1 : 0), inLine: () => false });
    expect(other.side).toBe('left');
  });

  it('goes where it hides least when every place hides something', () => {
    const at = place(rect(100, 100, 200, 20), { harm: ({ left, top }) => (left > 300 || top < 100 ? 5 : left < 100 ? 2 : 4) });
    expect(at.side).toBe('left');
  });

  it('does not hop to another place while the one it has does no harm', () => {
    const field = rect(100, 100, 200, 20);
    const left = badgePlaces(field, BADGE).findIndex(({ side }) => side === 'left');
    expect(place(field, { last: left }).side).toBe('left');
    expect(place(field, { last: left, harm: (spot) => (spot.right < 100 ? 1 : 0) }).side).toBe('right');
  });

  it('keeps to the part of the window it is given', () => {
    fc.assert(
      fc.property(someRect(950), (raw) => {
        const field = intersect(raw, WINDOW);
        if (!field) return;
        const at = place(field);
        if (!INSIDE.includes(at.side)) expect(contains(WINDOW, rectAt(at, BADGE))).toBe(true);
      }),
    );
  });

  it('leaves the text of the field free on every side but the last ones', () => {
    const field = rect(300, 300, 80, 20);
    for (const at of badgePlaces(field, BADGE)) {
      if (!INSIDE.includes(at.side)) expect(intersect(field, rectAt(at, BADGE))).toBeNull();
    }
  });
});

describe('the counter', () => {
  const SIZE = { width: 200, height: 38 };
  const [RIGHT, LEFT] = [CORNER_PLACES[0]!, CORNER_PLACES[1]!];

  it('stays where it is while nothing of the form lies under it', () => {
    expect(chooseCorner(LEFT, () => 0)).toEqual({ place: LEFT, free: true });
  });

  it('goes to a free corner when the form lies under it, and makes itself small where none is free', () => {
    expect(chooseCorner(RIGHT, ({ side, edge }) => (side === 'right' || edge === 'top' ? 0.4 : 0))).toEqual({
      place: LEFT,
      free: true,
    });
    expect(chooseCorner(RIGHT, () => 0.4)).toEqual({ place: RIGHT, free: false });
  });

  it('that was put somewhere stands there, and inside the window when that becomes small', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 1100 }), fc.integer({ min: -50, max: 800 }), someRect(900), (left, top, small) => {
        const place = placeFrom({ left, top }, SIZE, WINDOW);
        const at = cornerRect(place, SIZE, WINDOW);
        expect(contains(WINDOW, at)).toBe(true);
        if (contains(WINDOW, rectAt({ left, top }, SIZE))) expect(at).toEqual(rectAt({ left, top }, SIZE));
        if (widthOf(small) > SIZE.width && heightOf(small) > SIZE.height) {
          expect(contains(small, cornerRect(place, SIZE, small))).toBe(true);
        }
      }),
    );
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
