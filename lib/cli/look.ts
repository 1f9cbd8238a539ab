import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageResult } from '../session/ports';
import type { ExtensionBrowser } from './extension';

/** A look at a page through the extension's eyes: what its session reported to the background. */

/** How long a page may go on changing before the look is taken as it is. */
const LONGEST_MS = 20_000;
/** The session is done when it has not read again for so long: its late looks at pages that build themselves come within this time. */
const QUIET_MS = 3_200;

interface Pulse {
  readonly looks: number;
  readonly last: number;
  readonly now: number;
}

/** Waits until the session in the page has come to rest, then gives its latest result; null when the page shows no declaration. */
export async function lookAt(browser: ExtensionBrowser, page: Page): Promise<PageResult | null> {
  const end = Date.now() + LONGEST_MS;
  const worker = await browser.worker();
  const tab = await worker.evaluate<number | null, string>(async (url) => {
    const api = (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } })
      .chrome;
    return (await api.tabs.query({})).find((t) => t.url?.split('#')[0] === url.split('#')[0])?.id ?? null;
  }, page.url());
  for (;;) {
    // The test build leaves one measure each time it looks at the page.
    const pulse = await page.evaluate((): Pulse => {
      const looks = performance.getEntriesByName('soat:detect');
      return { looks: looks.length, last: looks.at(-1)?.startTime ?? 0, now: performance.now() };
    });
    const result = tab === null ? null : await resultOf(browser, tab);
    const quiet = pulse.looks > 0 && pulse.now - pulse.last > (result ? 600 : QUIET_MS);
    if (quiet || Date.now() > end) return result;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function resultOf(browser: ExtensionBrowser, tab: number): Promise<PageResult | null> {
  const worker = await browser.worker();
  return worker.evaluate<PageResult | null, string>(async (key) => {
    const api = (
      globalThis as unknown as { chrome: { storage: { session: { get(k: string): Promise<Record<string, unknown>> } } } }
    ).chrome;
    return ((await api.storage.session.get(key))[key] as never) ?? null;
  }, `result:${tab}`);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves one saved page on this machine, because extensions do not run on file addresses. */
export async function serveFile(file: string): Promise<{ url: string; stop(): void }> {
  const body = await readFile(file);
  const server = createServer((request, response) => {
    const wanted = request.url === '/' || request.url === undefined;
    response.writeHead(wanted ? 200 : 404, {
      'content-type': `${TYPES[extname(file).toLowerCase()] ?? 'text/html'}; charset=utf-8`,
    });
    response.end(wanted ? body : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Makes the test build take `day` for today on every page of the context opened from now on. */
export async function setToday(page: Page, day: string): Promise<void> {
  await page.addInitScript((value) => {
    const set = (): void => document.documentElement.setAttribute('data-soat-today', value);
    if (document.documentElement) set();
    document.addEventListener('DOMContentLoaded', set);
  }, day);
}
