// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lesson } from '../../lib/declaration/lesson';
import { createOverlay } from '../../lib/overlay/overlay';
import { startSession, type Session } from '../../lib/session/session';
import { fakePort, fakeReader, field, reading, SETTINGS, type FakePort } from './fakes';

/** Pointing at a control: what the trader sees, what the page must not feel. */

const PAGE = `<form id="f"><h2>Hóa đơn</h2>
  <p><label for="a">Tên khác</label><input id="a" data-key="exporter.name" value="BAD"></p>
  <p><label for="b">Ghi riêng</label><input id="b" value="NOTE"></p>
  <p><input id="t" type="checkbox"> Hàng qua bên ba</p><p id="text">Chữ</p></form>`;

/** Everything a page could hear of. */
const HEARD = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'focus',
  'focusin',
  'blur',
  'keydown',
  'keyup',
  'mouseover',
];

let port: FakePort;
let session: Session;
let heard: string[];
const hear = (event: Event): void => void heard.push(event.type);
const settle = async (ms = 50): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
const hosts = (): Element[] => [...document.querySelectorAll('soat-co-host')];
const bar = (): HTMLElement | null => hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('.pick') ?? null;
const aim = (): HTMLElement => hosts()[0]!.shadowRoot!.querySelector<HTMLElement>('.aim')!;

/** What a person does with the mouse over one element: moves there, presses, lets go. */
async function press(id: string): Promise<void> {
  const el = document.getElementById(id)!;
  Document.prototype.elementsFromPoint = () => [...hosts(), el, document.body];
  const at = { bubbles: true, cancelable: true, composed: true, clientX: 5, clientY: 300 };
  // The glass lies over the page; a modal dialog of the page would lie over the glass. Worst case: the page's own element is hit.
  for (const type of ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    el.dispatchEvent(new MouseEvent(type, at));
  await settle();
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(10, 10, 100, 20));
  document.body.innerHTML = PAGE;
  heard = [];
  for (const type of HEARD) document.getElementById('f')!.addEventListener(type, hear, true);
  port = fakePort();
  const reader = fakeReader();
  session = startSession({
    document,
    window,
    reader,
    port,
    overlay: (actions) => createOverlay({ window, document, resolve: reader.resolve, actions, shadow: 'open' }),
    shadow: 'open',
    top: true,
    today: () => '2026-11-22',
  });
  await settle();
});

afterEach(() => {
  session.stop();
  delete (Document.prototype as Partial<Document>).elementsFromPoint;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('pointing at a field', () => {
  it('asks in the page, takes one click, and tells what it was; the page hears nothing and stays as it was', async () => {
    const before = document.body.outerHTML;
    const active = document.activeElement;
    port.events!.pick('remarks');
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(bar()!.textContent).toContain('Bấm vào ô trên trang: ghi chú');
    await press('b');
    expect(port.pickedSo).toEqual([
      {
        kind: 'taught',
        key: 'remarks',
        lesson: { key: 'remarks', suffix: 'b', label: 'ghi rieng', words: 'Ghi riêng', heading: 'hoa don', section: 'invoice' },
        words: 'Ghi riêng',
        shows: 'NOTE',
        replaces: [],
      },
    ]);
    expect(bar()).toBeNull();
    expect(heard).toEqual([]);
    expect(document.body.outerHTML).toBe(before);
    expect(document.activeElement).toBe(active);
  });

  it('lets the page hear everything again afterwards, and shows its marks again', async () => {
    expect(hosts()[0]!.shadowRoot!.querySelector('.counter')).not.toBeNull();
    port.events!.pick('remarks');
    await settle();
    expect(hosts()[0]!.shadowRoot!.querySelector('.counter')).toBeNull();
    await press('b');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.shadowRoot!.querySelector('.counter')).not.toBeNull();
    await press('b');
    expect(heard).toContain('click');
    expect(port.pickedSo).toHaveLength(1);
  });

  it('frames what the click would choose, with its name', async () => {
    port.events!.pick('remarks');
    await settle();
    expect(aim().style.display).toBe('none');
    Document.prototype.elementsFromPoint = () => [document.querySelector('label[for=b]')!];
    document.body.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 300 }));
    await settle();
    expect(aim().style.display).toBe('block');
    expect(aim().textContent).toBe('Ghi riêng');
  });

  it('ends with Escape, whatever has the focus, and nothing is taught', async () => {
    port.events!.pick('remarks');
    await settle();
    document.getElementById('a')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle();
    expect(bar()).toBeNull();
    // The key is let go after it has ended; the next one is the page's again.
    for (let i = 0; i < 2; i += 1) {
      document.getElementById('a')!.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', bubbles: true }));
      expect(heard).toEqual(i === 0 ? [] : ['keyup']);
    }
    expect(port.pickedSo).toEqual([{ kind: 'cancelled', key: 'remarks' }]);
  });

  it('goes by keyboard: Tab to the field, Enter to choose it', async () => {
    port.events!.pick('remarks');
    await settle();
    const key = (name: string): boolean =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    key('Tab');
    expect(aim().textContent).toBe('Tên khác');
    key('Tab');
    expect(key('Enter')).toBe(false);
    await settle();
    expect(port.pickedSo[0]).toMatchObject({ kind: 'taught', words: 'Ghi riêng' });
  });

  it('says why something is not taken, and goes on', async () => {
    port.events!.pick('remarks');
    await settle();
    await press('t');
    expect(bar()!.textContent).toContain('Đây là ô đánh dấu');
    await press('f');
    expect(bar()!.textContent).toContain('Chỗ này không có ô nào');
    expect(port.pickedSo).toEqual([]);
    await press('b');
    expect(port.pickedSo).toHaveLength(1);
  });

  it('changes nothing that the company has set', async () => {
    const fixed: Lesson[] = [{ key: 'remarks', suffix: 'a' }];
    port.events!.settings({ ...SETTINGS, taught: fixed, fixed });
    port.events!.pick('remarks');
    await settle();
    await press('b');
    expect(bar()!.textContent).toContain('do công ty bạn đặt');
    expect(port.pickedSo).toEqual([]);
  });

  it('goes without a word when it ended in another frame, when the page is left, and when the session stops', async () => {
    for (const end of [
      () => port.events!.endPick(),
      () => window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true })),
      () => session.stop(),
    ]) {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
      port.events!.pick('remarks');
      await settle();
      expect(bar()).not.toBeNull();
      end();
      await settle();
      expect(bar()).toBeNull();
    }
    await press('b');
    expect(heard).toContain('click');
    expect(port.pickedSo).toEqual([]);
  });

  it('goes when the extension was updated meanwhile, also on a page without a declaration', async () => {
    document.getElementById('a')!.removeAttribute('data-key');
    session.rescan();
    await settle();
    port.events!.pick('remarks');
    await settle();
    expect(hosts()).toHaveLength(1);
    port.living = false;
    await settle(2500);
    expect(hosts()).toHaveLength(0);
  });

  it('says that it ended where the engine cannot be loaded, or the page breaks it', async () => {
    vi.spyOn(document.documentElement, 'append').mockImplementationOnce(() => {
      throw new Error('no');
    });
    port.events!.pick('remarks');
    await settle();
    expect(port.pickedSo).toEqual([{ kind: 'cancelled', key: 'remarks' }]);
    await press('b');
    expect(heard).toContain('click');
  });

  it('a second field takes the place of the first', async () => {
    port.events!.pick('remarks');
    port.events!.pick('form');
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(bar()!.textContent).toContain('mẫu C/O');
  });
});

describe('nothing of ours stays', () => {
  it('when the permission for the site was withdrawn', async () => {
    expect(hosts()).toHaveLength(1);
    port.events!.withdrawn();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(port.published.at(-1)).toBeNull();
    expect(session.running).toBe(false);
  });

  it('when the extension went and only a frame below showed a declaration', async () => {
    document.getElementById('a')!.removeAttribute('data-key');
    session.rescan();
    await settle();
    port.frames.add(7);
    port.events!.child(7, reading([field('exporter.name', 'BAD')]));
    await settle();
    expect(hosts()).toHaveLength(1);
    port.living = false;
    await settle(2500);
    expect(hosts()).toHaveLength(0);
  });
});
