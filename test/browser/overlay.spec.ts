import { expect, test } from '@playwright/test';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal, type Portal } from '../portal/server';
import { chromiumDriver, type ChromiumDriver } from './chromium';
import { waitFor, type Driver, type Tab } from './driver';
import { firefoxDriver } from './firefox';

/** Where the marks stand, measured against the fields they belong to, on pages that scroll, zoom, move and resist. */

const BUSINESS = '/CertificatesUpgrade/Business';
const EDIT = `${BUSINESS}/CertificateEdit.aspx?DocId=${D_ID_MISTAKES.docId}`;
const VIEW = `${BUSINESS}/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;
/** A plain text field that carries an error: blank although goods go by sea. */
const SHIP = '#ctl00_cplhContainer_txtShipName';
/** How far the mark of a control reaches out of it. */
const OUTSET = 4;
const NEAR = 1.5;

/** Farthest edge of the nearest mark from where it should be, in pixels; null when no mark is on show. */
function offset(css: string, outset: number, frame: boolean): number | null {
  const own = frame ? document.querySelector('iframe')?.contentDocument : document;
  const root = own?.querySelector('soat-co-host')?.shadowRoot;
  const field = own?.querySelector(css)?.getBoundingClientRect();
  if (!root || !field) return null;
  const off = [...root.querySelectorAll('.mark:not([hidden])')].map((mark) => {
    const box = mark.getBoundingClientRect();
    return Math.max(
      Math.abs(box.left - field.left + outset),
      Math.abs(box.top - field.top + outset),
      Math.abs(box.right - field.right - outset),
      Math.abs(box.bottom - field.bottom - outset),
    );
  });
  return off.length > 0 ? Math.min(...off) : null;
}

const sits = (tab: Tab, what: string, frame = false): Promise<unknown> =>
  expect
    .poll(async () => (await tab.run(offset, SHIP, OUTSET, frame)) ?? 'no mark', { message: what, timeout: 15_000 })
    .toBeLessThan(NEAR);

const gone = (tab: Tab, what: string): Promise<unknown> =>
  expect.poll(async () => ((await tab.run(offset, SHIP, OUTSET, false)) ?? 1000) > 10, { message: what }).toBe(true);

const counter = (): string => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter')?.textContent ?? '';

for (const name of ['chromium', 'firefox'] as const) {
  test.describe(name, () => {
    let driver: Driver;
    let portal: Portal;
    let tab: Tab;
    let visit = 0;

    test.beforeAll(async () => {
      portal = await startPortal({ today: '2026-11-22' });
      driver = name === 'chromium' ? await chromiumDriver() : await firefoxDriver();
      tab = await driver.newTab();
    });
    test.afterAll(async () => {
      await driver?.close();
      await portal?.stop();
    });

    const open = async (path = EDIT): Promise<void> => {
      // A session of its own: the replica remembers tabs and what is typed.
      visit += 1;
      await tab.goto(`${portal.url}${path}&s=${name}${visit}`);
      await waitFor(tab, 'the counter', counter);
    };

    for (const zoom of [1, 1.5, 2]) {
      test(`marks sit on their fields at ${zoom * 100} % zoom, after scrolling too`, async () => {
        await open();
        await driver.zoom(tab, zoom);
        await tab.run((css) => document.querySelector(css)!.scrollIntoView({ block: 'center' }), SHIP);
        await sits(tab, 'zoomed');
        await tab.run(() => scrollBy(0, -60));
        await sits(tab, 'scrolled');
        await driver.zoom(tab, 1);
      });
    }

    test('marks follow a box that scrolls inside the page, and leave with the field', async () => {
      await open();
      await tab.run((css) => {
        const box = document.querySelector(css)!.closest<HTMLElement>('.twoColumns')!;
        box.style.cssText += 'display:block;height:60px;overflow:auto';
        document.querySelector(css)!.scrollIntoView({ block: 'center' });
      }, SHIP);
      await sits(tab, 'scrolled into the box');
      await tab.run((css) => (document.querySelector(css)!.closest('.twoColumns')!.scrollTop = 0), SHIP);
      await gone(tab, 'scrolled out of the box');
    });

    test('marks sit on fields that are moved and scaled by style', async () => {
      await open();
      await tab.run((css) => {
        document.querySelector<HTMLElement>(css)!.closest<HTMLElement>('.twoColumns')!.style.transform =
          'translate(-60px, -40px)';
      }, SHIP);
      await sits(tab, 'moved');
      await tab.run((css) => {
        document.querySelector<HTMLElement>(css)!.closest<HTMLElement>('.twoColumns')!.style.transform = 'scale(.8)';
      }, SHIP);
      await sits(tab, 'scaled');
    });

    test('marks stay with a field in a fixed header, and under a header that covers a field there is none', async () => {
      await open();
      await tab.run((css) => {
        document.body.style.minHeight = '3000px';
        document.querySelector<HTMLElement>(css)!.closest<HTMLElement>('.twoColumns')!.style.cssText +=
          'position:fixed;left:20px;top:0;width:900px;background:#fff;z-index:5';
        scrollTo(0, 700);
      }, SHIP);
      await sits(tab, 'fixed');
      await tab.run(() => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0 0 auto 0;height:300px;background:#eee;z-index:9';
        document.body.append(cover);
      });
      await gone(tab, 'covered');
    });

    test('marks rise above a modal dialog of the page and come down with it', async () => {
      await open();
      const lifted = (): Promise<boolean> => tab.run(() => document.querySelector('soat-co-host')!.matches(':popover-open'));
      expect(await lifted()).toBe(false);
      await tab.run((css) => {
        const dialog = document.createElement('dialog');
        dialog.id = 'dialog-of-the-page';
        document.querySelector('form')!.append(dialog);
        dialog.append(document.querySelector(css)!.closest('.twoColumns')!);
        dialog.showModal();
      }, SHIP);
      await expect.poll(lifted).toBe(true);
      await sits(tab, 'in the dialog');
      await tab.run(() => document.querySelector<HTMLDialogElement>('#dialog-of-the-page')!.close());
      await expect.poll(lifted).toBe(false);
      await gone(tab, 'with the dialog closed');
      expect(await tab.run(() => document.querySelector('soat-co-host')!.hasAttribute('popover'))).toBe(false);
    });

    test('marks sit on fields inside a frame', async () => {
      await tab.goto(`${portal.url}/Default.aspx`);
      await tab.run((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.style.cssText = 'width:1100px;height:800px';
        document.body.replaceChildren(frame);
      }, EDIT);
      await waitFor(tab, 'the counter', counter);
      await sits(tab, 'in the frame', true);
      await tab.run(() => document.querySelector('iframe')!.contentWindow!.scrollTo(0, 50));
      await sits(tab, 'scrolled in the frame', true);
    });

    test('marks leave with the tab of the page and come back with it', async () => {
      await open();
      await sits(tab, 'at first');
      const show = (text: string): Promise<void> =>
        tab.run(
          (wanted) =>
            [...document.querySelectorAll<HTMLElement>('.rtsLink')].find((a) => a.textContent?.trim() === wanted)!.click(),
          text,
        );
      await show('Goods');
      await gone(tab, 'with another tab on show');
      await show('General');
      await sits(tab, 'back');
    });

    for (const path of [EDIT, VIEW]) {
      test(`no mark and no badge lies on words or fields: ${path === EDIT ? 'edit' : 'view'} page`, async () => {
        await open(path);
        const badges = (): Promise<number> =>
          tab.run(() => document.querySelector('soat-co-host')!.shadowRoot!.querySelectorAll('.badge:not([hidden])').length);
        await expect.poll(badges).toBeGreaterThanOrEqual(3);
        for (const top of [0, 300, 600]) {
          await tab.run((y) => scrollTo(0, y), top);
          // Two looks in a row that agree: everything stands.
          await expect
            .poll(
              async () => {
                const look = (): Promise<string[]> => tab.run(hidden);
                return (await look()).join('; ');
              },
              { message: `at ${top}` },
            )
            .toBe('');
        }
      });
    }

    test('the counter stands on nothing of the form, can be moved, and is found there on the next page', async () => {
      await open(VIEW);
      const left = (): Promise<number> =>
        tab.run(() => document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.corner')!.getBoundingClientRect().left);
      await waitFor(
        tab,
        'the counter in place',
        () => !document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.corner.unplaced'),
      );
      const before = await left();
      await tab.run(() => {
        const button = document.querySelector('soat-co-host')!.shadowRoot!.querySelector<HTMLElement>('.counter')!;
        for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      const after = await left();
      expect(after).not.toBe(before);
      await open(VIEW);
      await expect.poll(left).toBe(after);
    });

    test('a page that throws the host out once gets it back; one that insists is left alone', async () => {
      await open();
      await tab.run(() => document.querySelector('soat-co-host')!.remove());
      await sits(tab, 'after it was thrown out');
      await tab.run(() => {
        (window as never as { thrown: number }).thrown = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records)
            for (const node of addedNodes)
              if ((node as Element).localName === 'soat-co-host') {
                (window as never as { thrown: number }).thrown += 1;
                (node as Element).remove();
              }
        }).observe(document.documentElement, { childList: true });
        document.querySelector('soat-co-host')!.remove();
      });
      const thrown = (): Promise<number> => tab.run(() => (window as never as { thrown: number }).thrown);
      await expect.poll(thrown, { timeout: 20_000 }).toBeGreaterThan(10);
      // Typing goes on meanwhile, and the fight ends.
      await tab.type(SHIP, 'EVER');
      expect(await tab.run((css) => document.querySelector<HTMLInputElement>(css)!.value, SHIP)).toBe('EVER');
      await expect
        .poll(async () => ((await thrown()) < 30 ? await tab.run(() => document.querySelector('soat-co-host')) : 'a fight'))
        .toBe(null);
    });

    test('a page that lays something over everything is not fought', async () => {
      await open();
      const changes = await tab.run(async () => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
        document.documentElement.append(cover);
        let seen = 0;
        const observer = new MutationObserver((records) => void (seen += records.length));
        observer.observe(document.documentElement, { childList: true });
        for (let i = 0; i < 60; i += 1) await new Promise((done) => requestAnimationFrame(done));
        observer.disconnect();
        return seen;
      });
      expect(changes).toBe(0);
      await gone(tab, 'under the cover');
    });

    test('a page that fights for the focus keeps it', async () => {
      await open();
      await tab.click(SHIP);
      const events = await tab.run(async (css) => {
        const field = document.querySelector<HTMLInputElement>(css)!;
        let seen = 0;
        field.addEventListener('blur', () => setTimeout(() => field.focus()));
        document.addEventListener('focusin', () => void (seen += 1), true);
        const root = document.querySelector('soat-co-host')!.shadowRoot!;
        root.querySelector<HTMLElement>('.counter')!.click();
        // A press without a pointer is one of the keyboard: then the card asks for the focus.
        root.querySelector<HTMLElement>('.list .item')!.click();
        for (let i = 0; i < 60; i += 1) await new Promise((done) => requestAnimationFrame(done));
        return seen;
      }, SHIP);
      expect(events).toBeLessThan(6);
      expect(await tab.run((css) => document.activeElement === document.querySelector(css), SHIP)).toBe(true);
      await tab.press('Escape');
      await waitFor(tab, 'the card to close', () => !document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.card'));
    });
  });
}

/** Badges that lie on words or on a field of the page, and marks whose line crosses the words of what they surround. */
function hidden(): string[] {
  const root = document.querySelector('soat-co-host')!.shadowRoot!;
  const cross = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const inView = (r: DOMRect): boolean => r.width > 0 && r.top >= 0 && r.bottom <= innerHeight;
  const words: DOMRect[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim() || /^(?:script|style)$/.test(node.parentElement!.localName)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    words.push(...[...range.getClientRects()].filter(inView));
  }
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter((f) => f.checkVisibility());
  const found: string[] = [];
  for (const badge of root.querySelectorAll<HTMLElement>('.badge:not([hidden])')) {
    const box = badge.getBoundingClientRect();
    if (!inView(box)) continue;
    for (const word of words) if (cross(box, word)) found.push(`badge on words at ${box.left},${box.top}: ${badge.title}`);
    for (const field of fields) {
      const own = field.getBoundingClientRect();
      if (!inView(own) || !cross(box, own)) continue;
      const canvas = document.createElement('canvas').getContext('2d')!;
      const style = getComputedStyle(field);
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      if (field.type !== 'text' || own.left + 6 + canvas.measureText(field.value).width > box.left)
        found.push(`badge on a field: ${field.id}`);
    }
  }
  for (const mark of root.querySelectorAll<HTMLElement>('.mark:not([hidden])')) {
    const { left, top, right, bottom, width } = mark.getBoundingClientRect();
    if (mark.style.clipPath !== '') continue;
    for (const [x, y, w, h] of [
      [left, top, 2, bottom - top],
      [right - 2, top, 2, bottom - top],
      [left, top, width, 2],
      [left, bottom - 2, width, 2],
    ] as const)
      for (const word of words) if (cross(new DOMRect(x, y, w, h), word)) found.push(`line through words at ${x},${y}`);
  }
  return found;
}

test.describe('drawing', () => {
  let driver: ChromiumDriver;
  let portal: Portal;
  test.beforeAll(async () => {
    portal = await startPortal({ today: '2026-11-22' });
    driver = await chromiumDriver();
  });
  test.afterAll(async () => {
    await driver?.close();
    await portal?.stop();
  });

  test('costs the page one layout at most: everything is read before anything is written', async () => {
    const tab = await driver.newTab();
    const page = driver.pageOf(tab);
    const browser = page.context().browser()!;
    await tab.goto(`${portal.url}${EDIT}&s=traced`);
    await waitFor(tab, 'the counter', counter);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
    for (const text of ['WAN HAI', '', 'EVER', '']) {
      const before = await tab.run(() => performance.getEntriesByName('soat:draw').length);
      await tab.type(SHIP, text);
      await tab.press('Tab');
      await waitFor(tab, 'a drawing', (was) => performance.getEntriesByName('soat:draw').length > was, before);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const draws = drawsOf(traceEvents);
    expect(draws.length).toBeGreaterThanOrEqual(4);
    const layouts = traceEvents.filter(({ name, ph }) => name === 'Layout' && /^[XB]$/.test(ph));
    expect(layouts.length).toBeGreaterThan(0);
    for (const { from, to, pid } of draws) {
      expect(layouts.filter((layout) => layout.pid === pid && layout.ts >= from && layout.ts <= to).length).toBeLessThanOrEqual(
        1,
      );
    }
    await tab.close();
  });
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
}

/** Begin and end of every measured drawing, in microseconds of the trace. */
function drawsOf(events: readonly TraceEvent[]): { from: number; to: number; pid: number }[] {
  const own = events.filter(({ name }) => name === 'soat:draw').sort((a, b) => a.ts - b.ts);
  const ends = own.filter(({ ph }) => ph === 'e');
  return own.filter(({ ph }) => ph === 'b').map(({ ts, pid }, i) => ({ from: ts, to: ends[i]!.ts, pid }));
}
