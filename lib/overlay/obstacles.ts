import type { Natives } from './natives';
import type { TextEnd } from './text-width';
import { heightOf, intersect, rectAt, widthOf, type Rect } from './placement';

/** What of the page lies under something that is about to be drawn. Only reads; what was measured once is kept for the pass. */
export interface Obstacles {
  /** How much of the page a badge at `spot` would hide: points of it that lie on words or on something to press, twice that on `own`. */
  harm(spot: Rect, own: Element): number;
  /** Whether the thing at `spot` stands in one line of the page with `own`, not in another part of it. */
  inLine(spot: Rect, own: Element): boolean;
  /** Share of the points of a larger thing that lie on words or controls, 0 to 1. */
  crowd(spot: Rect): number;
}

const CONTROL = 'input, select, textarea, button, a, img, canvas, video, [role="button"], [contenteditable]';
/** What is no larger than this and no text is an icon. */
const ICON = 26;
/** A line of the page is no higher than this many fields. */
const LINE = 3;
/** Types of an input that show their value as one line of text and nothing else. */
const TYPED = /^(?:|text|tel|email|url)$/;
/** Text nodes of one element that are looked at; more of them are a long text, which is in the way anyhow. */
const MAX_TEXTS = 12;
/** Corners of a spot are looked at this far inside of it. */
const INSET = 1.5;
/** Points along and across a larger thing. */
const GRID = { across: 5, down: 3 };

export interface ObstaclesDeps {
  readonly n: Natives;
  readonly document: Document;
  readonly styleOf: (element: Element) => CSSStyleDeclaration;
  readonly textEnd: TextEnd;
  readonly host: Element;
}

export function createObstacles({ n, document, styleOf, textEnd, host }: ObstaclesDeps): Obstacles {
  const ends = new Map<Element, number>();
  const words = new Map<Element, readonly Rect[] | 'long'>();
  const icons = new Map<Element, boolean>();

  function wordsOf(element: Element): readonly Rect[] | 'long' {
    let found = words.get(element);
    if (found === undefined) {
      const texts = n.children(element).filter((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
      if (texts.length > MAX_TEXTS) found = 'long';
      else {
        const range = document.createRange();
        found = texts.flatMap((text) => {
          range.selectNodeContents(text);
          return [...range.getClientRects()];
        });
      }
      words.set(element, found);
    }
    return found;
  }

  const hasWords = (element: Element, spot: Rect): boolean => {
    const found = wordsOf(element);
    return found === 'long' || found.some((rect) => intersect(rect, spot) !== null);
  };

  function isIcon(element: Element): boolean {
    let icon = icons.get(element);
    if (icon === undefined) {
      const rect = n.rect(element);
      icon = element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || (widthOf(rect) <= ICON && heightOf(rect) <= ICON);
      icons.set(element, icon);
    }
    return icon;
  }

  const inTheWay = (hit: Element, spot: Rect): boolean => n.matches(hit, CONTROL) || hasWords(hit, spot) || isIcon(hit);

  function ownHarm(own: Element, hit: Element, spot: Rect): number {
    if (own.localName === 'input' && TYPED.test(n.attribute(own, 'type') ?? '')) {
      let end = ends.get(own);
      if (end === undefined) ends.set(own, (end = textEnd(own as HTMLInputElement, styleOf(own), n.rect(own).left)));
      return end > spot.left ? 2 : 0;
    }
    if (n.matches(own, 'input, select, textarea, button')) return 2;
    return hasWords(hit, spot) || (hit !== own && inTheWay(hit, spot)) ? 2 : 0;
  }

  return {
    harm(spot, own) {
      const { left, top, right, bottom } = spot;
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + INSET, top + INSET],
        [right - INSET, top + INSET],
        [left + INSET, bottom - INSET],
        [right - INSET, bottom - INSET],
      ] as const;
      let harm = 0;
      for (const [x, y] of points) {
        const hit = n.at(document, x, y, host);
        if (hit === null) continue;
        if (hit === own || n.contains(own, hit)) harm += ownHarm(own, hit, spot);
        else if (inTheWay(hit, spot)) harm += 1;
      }
      return harm;
    },
    inLine(spot, own) {
      const hit = n.at(document, (spot.left + spot.right) / 2, (spot.top + spot.bottom) / 2, host);
      if (hit === null) return false;
      let around: Node | null = own;
      while (around && !(around.nodeType === 1 && n.contains(around, hit))) around = n.parent(around);
      return around !== null && heightOf(n.rect(around as Element)) <= LINE * heightOf(n.rect(own));
    },
    crowd(spot) {
      let hits = 0;
      const step = { width: widthOf(spot) / GRID.across, height: heightOf(spot) / GRID.down };
      for (let i = 0; i < GRID.across; i += 1) {
        for (let j = 0; j < GRID.down; j += 1) {
          const part = rectAt({ left: spot.left + i * step.width, top: spot.top + j * step.height }, step);
          const hit = n.at(document, (part.left + part.right) / 2, (part.top + part.bottom) / 2, host);
          if (hit !== null && inTheWay(hit, part)) hits += 1;
        }
      }
      return hits / (GRID.across * GRID.down);
    },
  };
}
