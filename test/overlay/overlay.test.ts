// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countText } from '../../lib/overlay/looks';
import { nativesOf } from '../../lib/overlay/natives';
import { createOverlay } from '../../lib/overlay/overlay';
import type { Overlay, OverlayActions, OverlayView, ShownFinding } from '../../lib/overlay/view';
import { tabOf } from '../../lib/overlay/where';
import type { Severity } from '../../lib/rules/rule';

const COUNTS = { error: 0, warning: 0, info: 0, unknown: 0, passed: 0 };

function shown(id: string, key: string | null, severity: Severity = 'error', here = true): ShownFinding {
  return {
    id,
    key,
    here: here && key !== null,
    finding: {
      rule: id,
      outcome: 'fail',
      severity,
      box: '9',
      fields: key ? [key] : [],
      line: 1,
      message: { vi: `${id} sai`, en: `${id} wrong` },
      fix: { vi: 'Sửa lại', en: 'Mend it' },
      basis: { document: '10/2022/TT-BCT', place: 'App. III', since: null, until: null },
    },
  };
}

function view(findings: readonly ShownFinding[], more: Partial<OverlayView> = {}): OverlayView {
  const keys = [...new Set(findings.flatMap(({ key, here }) => (here && key !== null ? [key] : [])))];
  return {
    language: 'vi',
    declaration: 'd',
    findings,
    fields: keys.map((key) => ({ key, locator: { id: key } })),
    summary: { counts: { ...COUNTS, error: findings.length }, read: 3, of: 4, hidden: 0, guessed: false, panel: true },
    ...more,
  };
}

/** jsdom has no layout: elements that are not inside something hidden are 100 by 20 pixels, in their order. */
function layOut(): void {
  const hidden = (element: Element): boolean => element.closest('[style*="none"]') !== null;
  const box = (element: Element): DOMRect => {
    const top = 40 * [...document.querySelectorAll('[id]')].indexOf(element);
    return top < 0 || hidden(element) ? new DOMRect(0, 0, 0, 0) : new DOMRect(10, top, 100, 20);
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return box(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (hidden(this) ? [] : [box(this)]) as unknown as DOMRectList;
  });
}

let overlay: Overlay;
let actions: { [K in keyof OverlayActions]: ReturnType<typeof vi.fn<OverlayActions[K]>> };

function start(html: string): void {
  document.body.innerHTML = html;
  layOut();
  actions = { hide: vi.fn(), unhide: vi.fn(), openPanel: vi.fn(), jumpElsewhere: vi.fn() };
  overlay = createOverlay({ window, document, resolve: ({ id }) => document.getElementById(id ?? ''), actions, shadow: 'open' });
}

const root = (): ShadowRoot => document.querySelector('soat-co-host')!.shadowRoot!;
const all = (css: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(css)];
const frames = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(120));
const openList = async (): Promise<void> => {
  all('.counter')[0]!.click();
  await frames();
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  overlay.clear();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('marks', () => {
  it('two findings at one field share a mark that shows the worse of them and counts both', async () => {
    start('<input id="a">');
    overlay.show(view([shown('w', 'a', 'warning'), shown('e', 'a', 'error')]));
    await frames();
    expect(all('.mark')).toHaveLength(1);
    expect(all('.mark.error')).toHaveLength(1);
    expect(all('.badge .many')[0]!.textContent).toBe('2');
    expect(all('.badge')[0]!.getAttribute('aria-label')).toBe('Cảnh báo: w sai Lỗi: e sai');
  });

  it('are told apart without colour, by the shape of the sign', async () => {
    start('<input id="a"><input id="b"><input id="c">');
    overlay.show(view([shown('1', 'a', 'error'), shown('2', 'b', 'warning'), shown('3', 'c', 'info')]));
    await frames();
    const shapes = all('.badge .body').map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  it('leave with a field that is hidden, and come back with it', async () => {
    start('<div id="tab"><input id="a"></div>');
    overlay.show(view([shown('e', 'a')]));
    await frames();
    expect(all('.mark:not([hidden])')).toHaveLength(1);
    document.getElementById('tab')!.style.display = 'none';
    await vi.advanceTimersByTimeAsync(400);
    expect(all('.mark:not([hidden])')).toHaveLength(0);
    document.getElementById('tab')!.style.display = '';
    await vi.advanceTimersByTimeAsync(400);
    expect(all('.mark:not([hidden])')).toHaveLength(1);
  });

  it('stand in no tab order of the page', async () => {
    start('<input id="a">');
    overlay.show(view([shown('e', 'a')]));
    await frames();
    expect(all('.badge').every((badge) => badge.tabIndex === -1)).toBe(true);
  });

  it('survive a page that puts its own names before those of the browser', async () => {
    start(
      '<form id="f"><input name="parentNode"><input name="getBoundingClientRect"><input name="getClientRects"><input name="contains"><input id="a" name="a"></form>',
    );
    overlay.show(view([shown('e', 'f'), shown('e2', 'a')]));
    await frames();
    expect(all('.mark:not([hidden])')).toHaveLength(2);
  });

  it('a child frame without findings of its own gets no host', async () => {
    start('<input id="a">');
    overlay.show(view([], { summary: null }));
    await frames();
    expect(document.querySelector('soat-co-host')).toBeNull();
  });
});

describe('the card', () => {
  it('says what, where, how to mend and why, and closes by Escape or a press outside', async () => {
    start('<input id="lines[1].fob.amount">');
    overlay.show(view([shown('fob', 'lines[1].fob.amount')]));
    await frames();
    all('.badge')[0]!.click();
    await frames();
    const text = all('.card')[0]!.textContent;
    for (const part of ['Ô 9 · Dòng hàng 2', 'fob sai', 'Sửa lại', 'Thông tư 10/2022/TT-BCT']) expect(text).toContain(part);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(all('.card')).toHaveLength(0);
    all('.badge')[0]!.click();
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(all('.card')).toHaveLength(0);
  });

  it('goes when what it explains is mended', async () => {
    start('<input id="a"><input id="b">');
    overlay.show(view([shown('e', 'a'), shown('f', 'b')]));
    await frames();
    all('.badge')[0]!.click();
    await frames();
    overlay.show(view([shown('f', 'b')]));
    await frames();
    expect(all('.card')).toHaveLength(0);
    expect(all('.mark')).toHaveLength(1);
  });

  it('never moves the focus of the page when the mouse opened it', async () => {
    start('<input id="a">');
    document.getElementById('a')!.focus();
    overlay.show(view([shown('e', 'a')]));
    await frames();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    all('.badge')[0]!.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    all('.badge')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await frames();
    expect(document.activeElement!.id).toBe('a');
  });

  it('keeps its presses from the page', async () => {
    start('<input id="a">');
    const heard = vi.fn();
    document.addEventListener('click', heard);
    overlay.show(view([shown('e', 'a')]));
    await frames();
    all('.badge')[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('click', heard);
  });
});

describe('the list', () => {
  it('names the tab that holds a hidden field, and flashes the field once that tab is opened', async () => {
    start(`<div class="RadTabStrip"><a class="rtsLink">General</a><a class="rtsLink">Goods</a></div>
      <div class="views"><div><input id="a"></div><div id="goods" style="display:none"><input id="b"></div></div>`);
    overlay.show(view([shown('e', 'b')]));
    await frames();
    await openList();
    all('.item')[0]!.click();
    await frames();
    expect(all('.hint')[0]!.textContent).toContain('“Goods”');
    document.getElementById('goods')!.removeAttribute('style');
    await vi.advanceTimersByTimeAsync(400);
    expect(all('.mark.flash')).toHaveLength(1);
  });

  it('asks the other frame for a field that lies there, and explains here', async () => {
    start('<input id="a">');
    overlay.show(view([shown('far', 'x', 'error', false)]));
    await frames();
    await openList();
    all('.item')[0]!.click();
    expect(actions.jumpElsewhere).toHaveBeenCalledWith('far');
    expect(all('.card')[0]!.textContent).toContain('far sai');
  });

  it('explains a finding that stands at no field', async () => {
    start('<input id="a">');
    overlay.show(view([shown('whole', null)]));
    await frames();
    await openList();
    all('.item')[0]!.click();
    expect(all('.card')[0]!.textContent).toContain('whole sai');
    expect(all('.hint')[0]!.textContent).not.toBe('');
  });

  it('follows the language and the numbers while it is open', async () => {
    start('<input id="a">');
    overlay.show(view([shown('e', 'a')]));
    await frames();
    await openList();
    overlay.show(view([shown('e', 'a'), shown('g', null)], { language: 'en' }));
    await frames();
    expect(all('.list h2')[0]!.textContent).toBe('2 errors');
    expect(all('.item .what').map((item) => item.textContent)).toEqual(['e wrong', 'g wrong']);
  });

  it('folds to a small sign and back', async () => {
    start('<input id="a">');
    overlay.show(view([shown('e', 'a')]));
    await frames();
    all('.corner .quiet')[0]!.click();
    expect(all('.counter')[0]!.textContent).toBe('1');
    all('.counter')[0]!.click();
    expect(all('.counter')[0]!.textContent).toBe('1 lỗi');
  });
});

describe('a jump from the panel', () => {
  it('scrolls to the field and tells what came of it', async () => {
    start('<input id="a"><div style="display:none"><input id="b"></div>');
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = scrolled;
    overlay = createOverlay({
      window,
      document,
      resolve: ({ id }) => document.getElementById(id ?? ''),
      actions,
      shadow: 'open',
    });
    overlay.show(view([shown('e', 'a'), shown('h', 'b'), shown('n', null)]));
    await frames();
    expect(overlay.jumpTo('e')).toEqual({ kind: 'shown' });
    expect(scrolled).toHaveBeenCalledOnce();
    expect(overlay.jumpTo('h')).toEqual({ kind: 'not-shown', place: null });
    expect(overlay.jumpTo('n')).toEqual({ kind: 'gone' });
    expect(overlay.jumpTo('never')).toEqual({ kind: 'gone' });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the name of a tab', () => {
  const nameOf = (html: string): string | null => {
    start(html);
    return tabOf(nativesOf(window), document, (element) => getComputedStyle(element), document.getElementById('x')!);
  };
  it.each([
    [
      'labelled panel',
      '<h2 id="t"> Hàng  hóa </h2><div role="tabpanel" aria-labelledby="t" style="display:none"><input id="x"></div>',
      'Hàng hóa',
    ],
    [
      'tab that controls it',
      '<a role="tab" aria-controls="p">Goods</a><div id="p" style="display:none"><input id="x"></div>',
      'Goods',
    ],
    ['link to it', '<a href="#p">Goods</a><div id="p" style="display:none"><p><input id="x"></p></div>', 'Goods'],
    ['nothing that tells', '<div style="display:none"><input id="x"></div>', null],
    ['not hidden at all', '<div><input id="x"></div>', null],
  ])('%s', (_, html, name) => {
    expect(nameOf(html)).toBe(name);
  });
});

describe('the counter', () => {
  const summary = { counts: COUNTS, read: 1, of: 1, hidden: 0, guessed: false, panel: false };
  it('counts in the grammar of its language', () => {
    expect(countText({ ...summary, counts: { ...COUNTS, error: 2, warning: 1 } }, 'vi')).toBe('2 lỗi · 1 cảnh báo');
    expect(countText({ ...summary, counts: { ...COUNTS, error: 1, info: 3 } }, 'en')).toBe('1 error · 3 notes');
    expect(countText(summary, 'vi')).toBe('Chưa thấy lỗi');
  });
});
