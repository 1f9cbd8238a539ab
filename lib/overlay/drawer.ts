import type { Locator } from '../declaration/reading';
import type { Language } from '../text/fill';
import { bodyOf, labelOf } from './body';
import { clipRects, clipsOf, rectOf, spotOf, type StyleOf } from './geometry';
import type { Host } from './host';
import { createMark, type MarkNode } from './looks';
import type { Natives } from './natives';
import type { Obstacles } from './obstacles';
import { inLayer, placeMark, type Placed } from './place-mark';
import type { FieldKind, Rect } from './placement';
import type { OverlayView, ShownFinding } from './view';

/** All findings at one control. */
export interface Group {
  readonly element: Element;
  /** Key of the field; of the first, where two keys share the control. */
  readonly key: string;
  readonly findings: readonly ShownFinding[];
}

export interface DrawerDeps {
  readonly n: Natives;
  readonly window: Window;
  readonly document: Document;
  readonly styleOf: StyleOf;
  readonly resolve: (locator: Locator, document: Document) => Element | null;
  readonly press: (key: string) => void;
}

/** Knows where the marks belong: groups findings by control, reads rectangles, then puts marks there. Reading and writing never mix. */
export interface Drawer {
  /** Finds the controls of this view again. Asks the page for elements, not for their layout. */
  take(view: OverlayView): void;
  /** Reads every rectangle. */
  read(host: Host, viewport: Rect, obstacles: Obstacles): void;
  write(host: Host, language: Language): void;
  group(key: string): Group | undefined;
  /** Null while the control is not on show. */
  placed(key: string): Placed | null;
  keyOf(element: Element): string | null;
  elements(): readonly Element[];
  flash(key: string): void;
  clear(): void;
}

/** What clips a control is looked up anew when the page was read anew and this much time has passed. */
const CLIPS_MS = 2000;
/** Marks this far above and below the viewport are drawn too, so that scrolling shows them at once. */
const MARGIN = 300;

const CONTROLS = /^(?:input|select|textarea|button)$/;

export function createDrawer({ n, window, document, styleOf, resolve, press }: DrawerDeps): Drawer {
  let groups = new Map<string, Group>();
  const nodes = new Map<string, MarkNode>();
  /** What each mark says now; the same group again needs no new words. */
  const said = new Map<string, Group>();
  const placed = new Map<string, Placed>();
  /** Place of each badge in the last pass, while its mark was on screen. */
  const places = new Map<string, number>();
  let clips = new Map<Element, readonly Element[]>();
  let clipsAge = -Infinity;
  let origin = { left: 0, top: 0, scale: 1 };

  const isBox = (element: Element): boolean =>
    element.localName === 'input' && /^(?:checkbox|radio)$/.test(n.attribute(element, 'type') ?? '');
  const kindOf = (element: Element): FieldKind =>
    CONTROLS.test(element.localName) ? 'control' : /^t[dh]$/.test(element.localName) ? 'cell' : 'text';

  return {
    take(view) {
      const byKey = new Map<string, ShownFinding[]>();
      for (const shown of view.findings) {
        if (!shown.here || shown.key === null) continue;
        const list = byKey.get(shown.key);
        if (list) list.push(shown);
        else byKey.set(shown.key, [shown]);
      }
      const byElement = new Map<Element, Group>();
      for (const { key, locator } of view.fields) {
        const findings = byKey.get(key);
        const element = findings ? resolve(locator, document) : null;
        if (!findings || !element) continue;
        const old = byElement.get(element);
        byElement.set(element, old ? { ...old, findings: [...old.findings, ...findings] } : { element, key, findings });
      }
      groups = new Map([...byElement.values()].map((group) => [group.key, group]));
      const now = window.performance.now();
      if (now - clipsAge > CLIPS_MS) {
        clips = new Map();
        clipsAge = now;
      }
    },

    read(host, viewport, obstacles) {
      const reach = { ...viewport, top: viewport.top - MARGIN, bottom: viewport.bottom + MARGIN };
      origin = host.frame();
      placed.clear();
      const seen = new Map<Element, Rect>();
      const others: Rect[] = [];
      const spots = [...groups.values()].flatMap((group) => {
        const body = bodyOf(n, document, group.element);
        const cuts = (): readonly Rect[] => clipRects(n, clipsOf(n, styleOf, document, body, clips), seen);
        const isFree = (rect: Rect): boolean => obstacles.harm(rect, body) === 0;
        const spot = spotOf(n, document, body, cuts, reach, host.element, isFree);
        if (!spot) return [];
        others.push(spot.visible);
        return [{ key: group.key, element: group.element, body, spot }];
      });
      for (const { key, element, body, spot } of spots) {
        const label = isBox(element) ? labelOf(n, document, element) : undefined;
        const words = label && label !== body ? rectOf(n, label) : null;
        const input = { spot, viewport, kind: kindOf(element), words, others, last: places.get(key) ?? null };
        const page = { harm: (at: Rect) => obstacles.harm(at, body), inLine: (at: Rect) => obstacles.inLine(at, body) };
        placed.set(key, placeMark(input, page));
      }
      places.clear();
      // Off screen nothing can be looked at: there the place is chosen anew when the field comes on screen.
      for (const [key, { inView, badge }] of placed) if (inView) places.set(key, badge.index);
    },

    write(host, language) {
      for (const [key, node] of nodes) {
        if (groups.has(key)) {
          if (!placed.has(key)) node.place(null);
          continue;
        }
        node.remove();
        nodes.delete(key);
        said.delete(key);
      }
      for (const [key, at] of placed) {
        const group = groups.get(key)!;
        let node = nodes.get(key);
        if (!node) nodes.set(key, (node = createMark(document, host.page, () => press(key))));
        if (said.get(key) !== group) {
          node.update(group.findings, language);
          said.set(key, group);
        }
        node.place(inLayer(at, origin));
      }
    },

    group: (key) => groups.get(key),
    placed: (key) => placed.get(key) ?? null,
    keyOf: (element) => [...groups.values()].find((group) => group.element === element)?.key ?? null,
    elements: () => [...groups.values()].map(({ element }) => element),
    flash: (key) => nodes.get(key)?.flash(),
    clear() {
      for (const node of nodes.values()) node.remove();
      groups.clear();
      said.clear();
      nodes.clear();
      placed.clear();
      places.clear();
      clips.clear();
      clipsAge = -Infinity;
    },
  };
}
