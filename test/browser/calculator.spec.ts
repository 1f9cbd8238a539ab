import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchExtension } from '../../lib/cli/extension';
import { chromiumDriver } from './chromium';
import { waitFor, type Driver, type Tab } from './driver';
import { firefoxDriver } from './firefox';

/** The calculator in real browsers: a big sheet, keys, nothing lost, nothing sideways, no breach of the accessibility rules. */

const PAGE = 'sidepanel.html#calculator';

/** Three hundred materials under headings, half of them from China, half from Viet Nam with the supplier's declaration. */
const BIG = [
  'Tên nguyên liệu\tMã HS\tXuất xứ\tChứng từ\tTrị giá',
  ...Array.from({ length: 300 }, (_, i) => {
    const own = i % 2 === 1;
    return `Linh kiện ${i + 1}\t8536.69\t${own ? 'VN' : 'CN'}\t${own ? 'NCC' : ''}\t100,00`;
  }),
].join('\n');

/** The draft as the extension's storage holds it. */
interface Stored {
  readonly draft?: { readonly materials: readonly { readonly name?: string }[] };
}

async function paste(tab: Tab, css: string, text: string): Promise<void> {
  await tab.run(
    (selector, block) => {
      const target = document.querySelector<HTMLElement>(selector)!;
      target.focus();
      const data = new DataTransfer();
      data.setData('text/plain', block);
      // Firefox takes the text of a made event by names of its own.
      const own = { data: block, dataType: 'text/plain' };
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, ...own, bubbles: true, cancelable: true }));
    },
    css,
    text,
  );
}

const rows = (tab: Tab): Promise<number> =>
  tab.run(
    () => [...document.querySelectorAll<HTMLInputElement>('[data-column="name"]')].filter((input) => input.value !== '').length,
  );
const verdict = (tab: Tab): Promise<string> => tab.run(() => document.querySelector('.verdict-bar')?.textContent ?? '');
const sideways = (tab: Tab): Promise<boolean> => tab.run(() => document.documentElement.scrollWidth > innerWidth);

async function breaches(tab: Tab): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // The policy of the extension's pages forbids a script element; the driver may evaluate.
  await tab.run((source) => void (0, eval)(source), axe).catch(() => undefined);
  return tab.run(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

for (const name of ['chromium', 'firefox'] as const) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let driver: Driver;
    let tab: Tab;

    test.beforeAll(async () => {
      driver = name === 'chromium' ? await chromiumDriver({ viewport: { width: 400, height: 900 } }) : await firefoxDriver();
      await driver.setLanguage('vi');
      tab = await driver.openOwnPage(PAGE);
    });
    test.afterAll(async () => driver?.close());

    test('takes a pasted sheet of three hundred materials and judges it', async () => {
      await waitFor(tab, 'the first sight', () => document.querySelector('.paste-box textarea') !== null);
      await paste(tab, '.paste-box textarea', BIG);
      await waitFor(tab, 'the materials', () => document.querySelectorAll('[data-row]').length > 300);
      expect(await rows(tab)).toBe(300);
      await tab.type('.fob-line .amount input', '40000');
      await waitFor(tab, 'a verdict', () => document.querySelector('.verdict-bar .stamp') !== null);
      // VNM 15.000 of 40.000: the content is 62.5 %, whatever else is left out.
      expect(await verdict(tab)).toMatch(/62,50/);
    });

    test('gives the verdict in the frame of the key press, on the sheet of three hundred', async () => {
      const [before, after] = await tab.run(async () => {
        const input = document.querySelector<HTMLInputElement>('[data-row="0"] [data-column="value"]')!;
        const shown = (): string => document.querySelector('.verdict-bar')!.textContent!;
        const was = shown();
        input.focus();
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
        set.call(input, '5100,00');
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const now = await new Promise<string>((resolve) => requestAnimationFrame(() => resolve(shown())));
        return [was, now];
      });
      expect(after).not.toBe(before);
      expect(after).toMatch(/50,00/);
    });

    test('takes the keys of a spreadsheet', async () => {
      await tab.click('[data-row="1"] [data-column="name"]');
      await tab.press('Enter');
      expect(await tab.run(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe('2');
      await tab.press('Tab');
      expect(await tab.run(() => document.activeElement?.getAttribute('data-column'))).toBe('value');
    });

    test('has no breach of the accessibility rules and nothing sideways, with every part unfolded', async () => {
      const example = await driver.openOwnPage(PAGE);
      await waitFor(example, 'the sheet of the other window', () => document.querySelectorAll('[data-row]').length > 300);
      await example.run(() => [...document.querySelectorAll<HTMLButtonElement>('.saved button')].at(-1)!.click());
      await waitFor(example, 'the first sight', () => document.querySelector('.start') !== null);
      expect(await breaches(example)).toEqual([]);
      await example.run(() => document.querySelector<HTMLButtonElement>('.start .text-link')!.click());
      await waitFor(example, 'the example', () => document.querySelector('.picture') !== null);
      await example.run(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
      await example.run(() => {
        const select = document.querySelector<HTMLSelectElement>('.comparison-destination select')!;
        const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!;
        set.call(select, 'JP');
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await waitFor(example, 'the comparison', () => document.querySelectorAll('.comparison-row').length === 5);
      expect(await breaches(example)).toEqual([]);
      expect(await sideways(example)).toBe(false);
      await example.close();
    });
  });
}

test('chromium: a browser that is killed while one types loses nothing', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'soat-co-killed-'));
  const first = await launchExtension({ profile });
  const page = await first.context.newPage();
  await page.goto(`chrome-extension://${first.id}/${PAGE}`);
  await page.locator('.ways button').first().click();
  const cell = page.locator('[data-row="0"] [data-column="name"]');
  await cell.click();
  await cell.pressSequentially('Vải phủ nhựa');
  // Typing goes on without a pause: what was written down is whatever the clock of the draft allowed.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { chrome } = globalThis as never as { chrome: { storage: { local: { get(key: string): Promise<Stored> } } } };
        return (await chrome.storage.local.get('draft')).draft?.materials[0]?.name;
      }),
    )
    .toBe('Vải phủ nhựa');
  const session = await first.context.browser()!.newBrowserCDPSession();
  const gone = new Promise((resolve) => first.context.once('close', resolve));
  session.send('Browser.crash').catch(() => undefined);
  await gone;

  const second = await launchExtension({ profile });
  const again = await second.context.newPage();
  await again.goto(`chrome-extension://${second.id}/${PAGE}`);
  await expect(again.locator('[data-row="0"] [data-column="name"]')).toHaveValue('Vải phủ nhựa');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('firefox: a browser that is killed while one types loses nothing', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'soat-co-killed-'));
  const first = await firefoxDriver({ profile });
  const tab = await first.openOwnPage(PAGE);
  await waitFor(tab, 'the first sight', () => document.querySelector('.start .ways > button') !== null);
  await tab.click('.start .ways > button');
  await tab.type('[data-row="0"] [data-column="name"]', 'Vai phu nhua');
  await waitFor(tab, 'the draft on disk', async () => {
    const { browser } = globalThis as never as { browser: { storage: { local: { get(key: string): Promise<Stored> } } } };
    return (await browser.storage.local.get('draft')).draft?.materials[0]?.name === 'Vai phu nhua';
  });
  await first.kill();

  const second = await firefoxDriver({ profile });
  const again = await second.openOwnPage(PAGE);
  await waitFor(
    again,
    'what was typed',
    () => document.querySelector<HTMLInputElement>('[data-row="0"] [data-column="name"]')?.value === 'Vai phu nhua',
  );
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`chromium: fits a panel of 360 pixels, ${colorScheme}, in English`, async () => {
    const driver = await chromiumDriver({ viewport: { width: 360, height: 800 }, colorScheme, locale: 'en-US' });
    await driver.setLanguage('en');
    const tab = await driver.openOwnPage(PAGE);
    await waitFor(tab, 'the first sight', () => document.querySelector('.start') !== null);
    expect(await sideways(tab)).toBe(false);
    await tab.click('.start .text-link');
    await waitFor(tab, 'the example', () => document.querySelector('.picture') !== null);
    await tab.run(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    expect(await sideways(tab)).toBe(false);
    expect(await breaches(tab)).toEqual([]);
    await driver.close();
  });
}
