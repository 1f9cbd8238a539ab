import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browsers';
import { ensureLibrary } from '../portal/libraries/build';
import { LAYOUTS, type LibraryId } from '../portal/libraries/layouts';
import { readerBundle, scoreOf, serveLibraries, specsOf } from '../portal/libraries/reader';

/** Pages drawn with real widget libraries, read in a real browser: the same declarations, whatever draws them. */

let browser: Browser;
let page: Page;
let bundle: string;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
  page = await browser.newPage({ locale: 'vi-VN' });
  await serveLibraries(page);
  bundle = await readerBundle();
});

test.afterAll(() => browser.close());

for (const id of Object.keys(LAYOUTS) as LibraryId[]) {
  test(`a declaration drawn with ${LAYOUTS[id].name} is read right`, async () => {
    await ensureLibrary(id);
    let right = 0;
    let unread = 0;
    for (const spec of specsOf()) {
      const score = await scoreOf(page, bundle, id, spec);
      const where = `${spec.form} ${spec.lang} ${spec.mode}`;
      expect([where, score.wrong]).toEqual([where, []]);
      expect([where, score.unreadKey]).toEqual([where, []]);
      right += score.right;
      unread += score.unread.length;
    }
    expect(right / (right + unread)).toBeGreaterThanOrEqual(0.95);
  });
}
