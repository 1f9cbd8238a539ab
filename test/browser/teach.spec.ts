import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal, type Portal } from '../portal/server';
import { chromiumDriver, type ChromiumDriver } from './chromium';
import { waitFor, type Tab, type View } from './driver';

/** Teaching by pointing, on the built extension with its real side panel; and what becomes of a page when the extension goes. */

const KNOWN: readonly (readonly [string, string])[] = [
  ['Form C/O', 'D'],
  ['Importing Country', 'Thailand'],
  ["Consignee's name", 'SIAM'],
  ['Port of Loading', 'CAT LAI'],
  ['Goods description', 'SHIRTS'],
  ['Origin criterion', 'CTH'],
];

/** A loaded machine takes its time to load the engine into a page. */
const SLOW = { timeout: 20_000 };

/** A page with one field that no label gives away, and a document that writes down what it hears. */
const pageWith = (id: string, value: string): string => `<!DOCTYPE html><html><head><title>C/O</title></head><body><h1>C/O</h1>
${KNOWN.map(([label, own]) => `<p>${label}: <input value="${own}"></p>`).join('\n')}
<section><h3>Phần riêng</h3><p><span>Dặn thêm</span> <input id="${id}" class="own" value="${value}"></p>
<p><button type="button" class="send" onclick="window.heard.push('sent')">Gửi</button></p></section>
<script>window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'keydown', 'keyup', 'mouseover', 'contextmenu'])
  document.addEventListener(type, (event) => window.heard.push(type + ' ' + (event.target.className || event.target.localName)), true);
</script></body></html>`;

const heard = (tab: Tab): Promise<string[]> => tab.run(() => (window as never as { heard: string[] }).heard);
const remarks = async (driver: ChromiumDriver, tab: Tab): Promise<unknown> =>
  (await driver.result(tab))?.reading.declaration.remarks;
const text = (view: View): Promise<string> => view.run(() => document.querySelector<HTMLElement>('.teach')!.innerText);
const pressIn = (view: View, name: string): Promise<boolean> =>
  waitFor(
    view,
    `the button ${name}`,
    (wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (own) => (own.getAttribute('aria-label') ?? own.textContent?.trim()) === wanted && !own.disabled,
      );
      button?.click();
      return button !== undefined;
    },
    name,
  );

test.describe('teaching by pointing', () => {
  test.describe.configure({ mode: 'serial' });
  let driver: ChromiumDriver;
  let portal: Portal;
  let tab: Tab;
  let panel: View;
  let html = pageWith('note', 'CALL FIRST');

  test.beforeAll(async () => {
    portal = await startPortal({ today: '2026-11-22' });
    driver = await chromiumDriver();
    await driver.setLanguage('vi');
    tab = await driver.newTab();
    await driver
      .pageOf(tab)
      .route('**/teach.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await tab.goto(`${portal.url}/teach.html`);
    await expect.poll(async () => (await driver.result(tab))?.report.form, SLOW).toBe('D');
    panel = await driver.openPanel(tab);
    await waitFor(panel, 'the section', () => {
      const details = document.querySelector<HTMLDetailsElement>('.teach');
      if (details) details.open = true;
      return document.querySelector('.field-list') !== null;
    });
  });
  test.afterAll(async () => {
    await driver?.close();
    await portal?.stop();
  });

  const choose = (key: string): Promise<boolean> =>
    waitFor(
      panel,
      `the field ${key}`,
      (wanted) => {
        const radio = document.querySelector<HTMLInputElement>(`.field-list input[value="${wanted}"]`);
        radio?.click();
        return radio?.checked === true;
      },
      key,
    );
  const point = async (key: string): Promise<void> => {
    await choose(key);
    await pressIn(panel, 'Chỉ trên trang');
    await waitFor(
      tab,
      'the glass',
      () => (document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.pick') ?? null) !== null,
    );
  };

  test('Escape ends it, and a click on a button of the page presses nothing', async () => {
    expect(await remarks(driver, tab)).toBeUndefined();
    await point('remarks');
    const page = driver.pageOf(tab);
    const send = (await page.locator('.send').boundingBox())!;
    await page.mouse.click(send.x + 5, send.y + 5);
    await waitFor(tab, 'the word', () =>
      document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.how')?.textContent?.includes('Chỗ này không có ô nào'),
    );
    await page.keyboard.press('Escape');
    await waitFor(panel, 'the end', () => document.body.innerText.includes('Đã thôi'));
    // When the glass is gone the pointer stands over the page again.
    expect((await heard(tab)).filter((event) => !event.startsWith('mouseover'))).toEqual([]);
    await tab.run(() => ((window as never as { heard: string[] }).heard.length = 0));
    expect(await tab.run(() => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.pick') ?? null)).toBeNull();
  });

  test('one click in the page teaches the field; the page hears nothing and stays as it was', async () => {
    const before = await tab.run(() => document.body.outerHTML);
    await point('remarks');
    const page = driver.pageOf(tab);
    const own = (await page.locator('.own').boundingBox())!;
    await page.mouse.move(own.x + own.width / 2, own.y + own.height / 2);
    await waitFor(
      tab,
      'the frame round the field',
      () => document.querySelector('soat-co-host')?.shadowRoot?.querySelector<HTMLElement>('.aim')?.textContent === 'Dặn thêm',
    );
    await page.mouse.down();
    await page.mouse.up();
    await waitFor(panel, 'what was remembered', () =>
      document.body.innerText.includes('Đã nhớ: ghi chú là ô “Dặn thêm”. Đang thấy “CALL FIRST”.'),
    );
    await expect.poll(() => remarks(driver, tab), SLOW).toBe('CALL FIRST');
    expect((await heard(tab)).filter((event) => !event.startsWith('mouseover'))).toEqual([]);
    expect(await tab.run(() => document.body.outerHTML)).toBe(before);
    expect(await tab.run(() => document.activeElement?.localName)).toBe('body');
    await page.mouse.click(own.x + 5, own.y + 5);
    expect(await heard(tab)).toContain('click own');
  });

  test('it is found again after a reload and under another id, and can be tried', async () => {
    html = pageWith('x7', 'ANOTHER NOTE');
    await driver.pageOf(tab).reload();
    await expect.poll(() => remarks(driver, tab), SLOW).toBe('ANOTHER NOTE');
    await pressIn(panel, 'Thử: ghi chú');
    await expect.poll(() => text(panel)).toContain('Thấy “ANOTHER NOTE”');
  });

  test('is honestly not found when nothing of it is left', async () => {
    html = pageWith('x8', 'NO NOTE').replace('Dặn thêm', 'Chuyện khác').replace('Phần riêng', 'Phần chung');
    await driver.pageOf(tab).reload();
    await expect.poll(async () => (await driver.result(tab))?.report.form, SLOW).toBe('D');
    expect(await remarks(driver, tab)).toBeUndefined();
    await pressIn(panel, 'Thử: ghi chú');
    await expect.poll(() => text(panel)).toContain('Không thấy ô này trên trang đang mở');
  });

  test('goes out as a file, is removed, undone, and comes in again from the file', async () => {
    html = pageWith('note', 'CALL FIRST');
    await driver.pageOf(tab).reload();
    await expect.poll(() => remarks(driver, tab), SLOW).toBe('CALL FIRST');
    const options = await driver.openOwnPage('options.html');
    const page = driver.pageOf(options);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất thành tệp' }).click(),
    ]);
    const file = join(tmpdir(), `soat-co-taught-${process.pid}.json`);
    await download.saveAs(file);
    await page.getByRole('button', { name: /^Bỏ: ghi chú/ }).click();
    await expect.poll(() => remarks(driver, tab), SLOW).toBeUndefined();
    await driver.show(options);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => remarks(driver, tab), SLOW).toBe('CALL FIRST');
    await driver.show(options);
    await page.getByRole('button', { name: /^Bỏ: ghi chú/ }).click();
    await expect.poll(() => remarks(driver, tab), SLOW).toBeUndefined();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect.poll(() => remarks(driver, tab), SLOW).toBe('CALL FIRST');
    writeFileSync(file, '{"format":"soat-co-taught","version":1,"sites":{"a.example":[{}]}}');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText(/Tệp bị hỏng/)).toBeVisible();
    expect(driver.requests()).toEqual([]);
    await options.close();
    await driver.show(tab);
  });

  test('the layout report of the open page is saved without its values', async () => {
    await panel.run(() => {
      // What would be written to disk, kept instead.
      URL.createObjectURL = (blob: Blob | MediaSource) => {
        void (blob as Blob).text().then((saved) => Object.assign(window, { saved }));
        return 'blob:kept';
      };
    });
    await pressIn(panel, 'Lưu tệp cấu trúc');
    const saved = await waitFor(panel, 'the report', () => (window as never as { saved?: string }).saved);
    expect(saved).toContain('"format": "soat-co-layout"');
    expect(saved).toContain("Consignee's name:");
    expect(saved).not.toMatch(/SIAM|CAT LAI|CALL FIRST/);
  });
});

test.describe('when the ground goes', () => {
  let driver: ChromiumDriver;
  let portal: Portal;
  const VIEW = `/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;
  const counter = (): string => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter')?.textContent ?? '';
  const gone = (): boolean => document.querySelector('soat-co-host') === null;

  test.beforeEach(async () => {
    portal = await startPortal({ today: '2026-11-22' });
    driver = await chromiumDriver();
    await driver.setLanguage('vi');
  });
  test.afterEach(async () => {
    await driver?.close();
    await portal?.stop();
  });

  test('a withdrawn permission takes marks, badge and result away at once, and the popup says what to do', async () => {
    const tab = await driver.newTab();
    await tab.goto(portal.url + VIEW);
    await waitFor(tab, 'the counter', counter);
    // The test build may not withdraw its own test server: the message that follows a withdrawal is sent by hand.
    await driver.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { soat: 'page', type: 'withdrawn', body: { gone: ['http://127.0.0.1/*', 'http://localhost/*'], left: [] } }))`);
    await waitFor(tab, 'the page without marks', gone);
    await expect.poll(() => driver.result(tab)).toBeNull();
    await expect.poll(() => driver.badge(tab)).toBe('');
    const popup = await driver.openPopup(tab);
    await waitFor(popup, 'the way back', () => document.body.innerText.includes('Tải lại trang'));
  });

  test('an extension that is updated or switched off leaves no mark behind', async () => {
    const tab = await driver.newTab();
    await tab.goto(portal.url + VIEW);
    await waitFor(tab, 'the counter', counter);
    await driver.reloadExtension();
    await waitFor(tab, 'the page without marks', gone);
    // What the page does afterwards brings nothing back.
    await tab.click('body');
    expect(await tab.run(() => document.querySelectorAll('soat-co-host').length)).toBe(0);
  });

  test('checking a page twice makes no second session', async () => {
    const tab = await driver.newTab();
    await tab.goto(portal.url + VIEW);
    const first = await waitFor(tab, 'the counter', counter);
    await driver.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/content-scripts/portal.js'] }))`);
    await waitFor(tab, 'the counter', counter);
    expect(await waitFor(tab, 'the same counter', counter)).toBe(first);
    expect(await tab.run(() => document.querySelectorAll('soat-co-host').length)).toBe(1);
  });
});
