import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Reading } from '../../../lib/declaration/reading';
import type * as PageReader from '../../../lib/page/read';
import { libraryFolder } from './build';
import { LAYOUTS, type LibraryId } from './layouts';
import { addressOf, expectedOf, pageModel, type Mode, type PageSpec } from './model';

/** Opens library pages in a real browser, reads them with the reader of the extension and compares with what they show. */

const HOST = 'https://libraries.invalid';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The reader alone, as one script that sets `reader`. */
export async function readerBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../../lib/page/read.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as { output: { code?: string }[] }[];
  return output!.output[0]!.code!;
}

/** Makes a browser page answer for all library pages that are built, without any server. */
export async function serveLibraries(page: Page): Promise<void> {
  // The loader of TypeScript files names inner functions through a helper that no page has.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.route(`${HOST}/**`, async (route) => {
    const [, id, name] = new URL(route.request().url()).pathname.split('/');
    const file = join(libraryFolder(id as LibraryId), name || 'index.html');
    const type = TYPES[extname(file)];
    if (!Object.hasOwn(LAYOUTS, id!) || !type) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: await readFile(file), contentType: type });
  });
}

/** Reads what is in the page now as a page of the new portal. */
export async function readNow(page: Page, bundle: string): Promise<Reading | null> {
  await page.evaluate(bundle);
  return page.evaluate(() => {
    const { reader } = window as unknown as { reader: typeof PageReader };
    return reader.inspectNow(document, new URL('https://co.moit.gov.vn/app'));
  });
}

/** Waits until the page has drawn itself and rests. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('#root')?.textContent ?? '').length > 200);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer = setTimeout(finished, 120);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finished, 120);
        });
        function finished(): void {
          observer.disconnect();
          done();
        }
        observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
}

export interface Score {
  readonly id: LibraryId;
  readonly spec: PageSpec;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly unread: readonly string[];
  /** Of ticks, reference number, criterion and invoice fields: those not read. */
  readonly unreadKey: readonly string[];
}

const KEY = /^ticks\.|^referenceNo$|\.criterion$|^invoices\[|\.invoice(?:No|Date)$/;
const NUMBER = /\.(?:value|amount|count)$/;

function same(key: string, a: string | boolean, b: string | boolean): boolean {
  return a === b || (NUMBER.test(key) && a !== '' && b !== '' && Number(a) === Number(b));
}

/** Compares a reading with the truth. Keys that begin with `x.` are no part of a declaration. */
export function compare(id: LibraryId, spec: PageSpec, reading: Reading | null): Score {
  const expected = expectedOf(pageModel(spec, LAYOUTS[id]));
  const found = new Map((reading?.fields ?? []).flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const])));
  let right = 0;
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const [key, want] of expected) {
    const value = found.get(key);
    if (value === undefined) unread.push(key);
    else if (same(key, value, want)) right += 1;
    else wrong.push(`${key} = ${String(value)} instead of ${String(want)}`);
  }
  for (const [key, value] of found)
    if (!expected.has(key) && !key.startsWith('x.')) wrong.push(`${key} = ${String(value)} instead of nothing`);
  // A blank line is no line at all, and blank fields need not be found.
  const missed = spec.mode === 'blank' ? unread.filter((key) => key.startsWith('ticks.')) : unread;
  return { id, spec, right, wrong, unread: missed, unreadKey: missed.filter((key) => KEY.test(key)) };
}

/** The pages of a library: every form to fill in and to look at, in both languages, and one without any value. */
export function specsOf(): PageSpec[] {
  const specs: PageSpec[] = [];
  for (const mode of ['edit', 'view'] satisfies Mode[])
    for (const form of ['D', 'E', 'RCEP'] as const) for (const lang of ['vi', 'en'] as const) specs.push({ form, lang, mode });
  specs.push({ form: 'D', lang: 'vi', mode: 'blank' }, { form: 'E', lang: 'en', mode: 'blank' });
  return specs;
}

/** Opens one page and reads it. */
export async function scoreOf(page: Page, bundle: string, id: LibraryId, spec: PageSpec): Promise<Score> {
  await page.goto(`${HOST}/${id}/${addressOf(spec)}`);
  await settled(page);
  return compare(id, spec, await readNow(page, bundle));
}
