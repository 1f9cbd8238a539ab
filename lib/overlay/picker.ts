import { HOST_TAG } from './host';
import { make } from './build';
import { nativesOf } from './natives';

/**
 * Pointing at something of the page. A sheet of glass lies over the page, so that what is under the pointer never hears of it; what reaches the
 * window all the same (a modal dialog of the page lies above the glass) is stopped before the page's own listeners. Nothing of the page is
 * pressed, focused or changed. Everything goes when it ends.
 */

/** Something that can be pointed at. */
export interface Pointable {
  readonly el: Element;
  /** What it is called in the page; `''` when it has no name. */
  readonly words: string;
}

export interface PickGuide<T extends Pointable = Pointable> {
  /** What stands under an element; null = nothing that can be chosen. */
  at(el: Element): T | null;
  /** Everything that can be chosen, in document order, for whoever goes by keyboard. */
  targets(): readonly T[];
  /** The person chose it (null: a place where there is nothing). Back: what to say when it is not taken; null when it is done. */
  choose(target: T | null): string | null;
  cancel(): void;
}

export interface PickWords {
  readonly ask: string;
  readonly how: string;
  readonly stop: string;
  readonly language: string;
}

export interface Picker {
  start<T extends Pointable>(guide: PickGuide<T>, words: PickWords): void;
  /** Takes everything away, in any state. Tells nobody. */
  stop(): void;
}

/** Nothing of these reaches the page while something is pointed at. Scrolling does: the field may be further down. */
const HELD = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointerenter', 'pointerleave', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart', 'selectstart', 'touchstart', 'touchend'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'focus', 'blur', 'focusin', 'focusout'],
];
/** What the browser itself must not do: move the focus, open a menu, start a drag. Touch must stay whole, or no click comes of it. */
const PREVENTED = new Set([
  'pointerdown',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
  'selectstart',
  'keydown',
  'keypress',
]);

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
  display: 'block',
};
const GLASS = 'position:fixed;inset:0;pointer-events:auto;cursor:crosshair;background:transparent';
const FRAME =
  'position:fixed;box-sizing:border-box;pointer-events:none;border:3px solid #0b57a4;border-radius:4px;background:rgb(11 87 164/.14);box-shadow:0 0 0 2px #fff';
const NAME =
  'position:absolute;left:-3px;top:100%;margin-top:4px;max-width:320px;padding:1px 8px;border-radius:4px;background:#0b57a4;color:#fff;font:600 12px/1.5 system-ui,sans-serif;white-space:nowrap;overflow:hidden;text-overflow:ellipsis';
const BAR =
  'position:fixed;left:50%;transform:translateX(-50%);box-sizing:border-box;width:max-content;max-width:min(560px,calc(100vw - 24px));display:flex;gap:12px;align-items:center;padding:10px 12px 10px 16px;border-radius:10px;border:1px solid #6f7c91;background:#1b2330;color:#fff;font:400 13px/1.45 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;box-shadow:0 6px 24px rgb(0 0 0/.4);pointer-events:none';
const STOP =
  'flex:none;padding:5px 14px;border:1px solid #9fb3cf;border-radius:6px;color:#fff;font:600 13px/1.4 system-ui,sans-serif;cursor:pointer';
/** The bar stands at the top, and at the bottom when the pointer is up there. */
const BAR_ROOM = 110;

/** Inert until `start`. */
export function createPicker(window: Window, document: Document, shadow: ShadowRootMode): Picker {
  let end: (() => void) | null = null;
  return {
    start(guide, words) {
      end?.();
      end = open(window, document, shadow, guide as PickGuide, words, () => {
        end = null;
      });
    },
    stop: () => end?.(),
  };
}

function open(
  window: Window,
  document: Document,
  mode: ShadowRootMode,
  guide: PickGuide,
  words: PickWords,
  closed: () => void,
): () => void {
  const n = nativesOf(window);
  const host = document.createElement(HOST_TAG);
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const styled = (style: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement => {
    const element = make(document, 'div', { attributes }, ...children);
    element.style.cssText = style;
    return element;
  };
  const glass = styled(GLASS, { class: 'glass' });
  const name = styled(NAME, { class: 'name' });
  const frame = styled(FRAME, { class: 'aim' }, name);
  const how = styled('color:#cfd8e6;font-size:12px', { class: 'how' }, words.how);
  const ask = styled('font-weight:650', {}, words.ask);
  const stop = styled(STOP, { class: 'stop', role: 'button' }, words.stop);
  const bar = styled(
    BAR,
    { class: 'pick', role: 'status', lang: words.language },
    styled('display:grid;gap:1px;min-width:0', {}, ask, how),
    stop,
  );
  host.attachShadow({ mode }).append(glass, frame, bar);

  let target: Pointable | null = null;
  let point = { x: -1, y: -1 };
  let drawing = 0;

  function aim(next: Pointable | null): void {
    target = next;
    draw();
  }

  function draw(): void {
    drawing = 0;
    const rect = target && n.connected(target.el) ? n.rect(target.el) : null;
    const shown = rect !== null && rect.width + rect.height > 0;
    frame.style.display = shown ? 'block' : 'none';
    if (shown) {
      Object.assign(frame.style, {
        left: `${rect.left - 4}px`,
        top: `${rect.top - 4}px`,
        width: `${rect.width + 8}px`,
        height: `${rect.height + 8}px`,
      });
      name.textContent = target!.words;
      name.style.display = target!.words === '' ? 'none' : 'block';
    }
    const low = point.y >= 0 && point.y < BAR_ROOM;
    bar.style.top = low ? 'auto' : '12px';
    bar.style.bottom = low ? '12px' : 'auto';
  }

  const later = (): void => {
    if (drawing === 0) drawing = window.requestAnimationFrame(follow);
  };
  function follow(): void {
    if (point.x >= 0) target = targetAt(point.x, point.y);
    draw();
  }

  function targetAt(x: number, y: number): Pointable | null {
    const under = elementAt(document, host, x, y);
    // A frame of the same site has a glass of its own; any other frame must not get the click.
    const frameOfOurs = under !== null && isOwnFrame(under);
    glass.style.pointerEvents = frameOfOurs ? 'none' : 'auto';
    return under && !frameOfOurs ? guide.at(under) : null;
  }

  function choose(chosen: Pointable | null): void {
    const refusal = guide.choose(chosen);
    if (refusal === null) return;
    how.textContent = refusal;
    how.style.color = '#ffd27d';
  }

  function cancel(): void {
    close();
    guide.cancel();
  }

  function onEvent(event: Event): void {
    event.stopImmediatePropagation();
    if (PREVENTED.has(event.type) && event.cancelable) event.preventDefault();
    if (event.type === 'pointermove') {
      point = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
      later();
    } else if (event.type === 'click') {
      const { clientX, clientY } = event as MouseEvent;
      if (inside(n.rect(stop), clientX, clientY)) cancel();
      else choose(targetAt(clientX, clientY));
    } else if (event.type === 'keydown') onKey(event as KeyboardEvent);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Enter') {
      swallowKeyUp(window, event.key);
      if (event.key === 'Escape') cancel();
      else choose(target);
    }
    if (event.key === 'Tab' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = guide.targets();
      const back = event.shiftKey || event.key === 'ArrowUp';
      const at = all.findIndex(({ el }) => el === target?.el);
      const next = all[at < 0 ? (back ? all.length - 1 : 0) : (at + (back ? -1 : 1) + all.length) % all.length];
      if (!next) return;
      point = { x: -1, y: -1 };
      n.scrollTo(next.el, { block: 'center', inline: 'nearest', behavior: 'auto' });
      aim(next);
    }
  }

  function close(): void {
    for (const type of HELD) window.removeEventListener(type, onEvent, { capture: true });
    window.removeEventListener('scroll', later, { capture: true });
    window.removeEventListener('resize', later);
    if (drawing !== 0) window.cancelAnimationFrame(drawing);
    host.remove();
    closed();
  }

  // First: where the page does not let it in, nothing may be held back either.
  n.root(document).append(host);
  for (const type of HELD) window.addEventListener(type, onEvent, { capture: true, passive: false });
  window.addEventListener('scroll', later, { capture: true, passive: true });
  window.addEventListener('resize', later);
  draw();
  return close;
}

/** The key that ends it is let go afterwards: the page must not take that for a press of its own. */
function swallowKeyUp(window: Window, key: string): void {
  const swallow = (event: KeyboardEvent): void => {
    window.removeEventListener('keyup', swallow, { capture: true });
    if (event.key === key) event.stopImmediatePropagation();
  };
  window.addEventListener('keyup', swallow, { capture: true });
}

const inside = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The page's own element at a point, inside open shadow roots too. */
function elementAt(document: Document, host: Element, x: number, y: number): Element | null {
  let found = stack(document, x, y).find((el) => el !== host) ?? null;
  for (let root = found?.shadowRoot; found && root; root = found.shadowRoot) {
    const inner = stack(root, x, y).find((el) => el.getRootNode() === root);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Asked of the prototype: a form called `elementsFromPoint` could stand in front of it. */
function stack(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const { elementsFromPoint } = Object.getPrototypeOf(root) as DocumentOrShadowRoot;
  return elementsFromPoint ? elementsFromPoint.call(root, x, y) : [];
}

function isOwnFrame(el: Element): boolean {
  if (el.localName !== 'iframe' && el.localName !== 'frame') return false;
  try {
    return /^https?:/.test((el as HTMLIFrameElement).contentDocument?.URL ?? '');
  } catch {
    return false;
  }
}
