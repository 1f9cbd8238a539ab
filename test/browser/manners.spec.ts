import { expect, test } from '@playwright/test';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal, type Portal } from '../portal/server';
import { chromiumDriver, type ChromiumDriver } from './chromium';
import { waitFor } from './driver';

/** Guest manners that only Chromium's tools can show: no request, nothing on disk, a background that may die at any time. */

const VIEW = `/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;

test.describe('a guest in the page', () => {
  test.describe.configure({ mode: 'serial' });
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

  const counter = (): string => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter')?.textContent ?? '';

  test('makes no request, from the page, the popup or the background', async () => {
    const tab = await driver.newTab();
    const fromPage: string[] = [];
    driver.pageOf(tab).on('request', (request) => fromPage.push(request.url()));
    await tab.goto(portal.url + VIEW);
    await waitFor(tab, 'the counter', counter);
    const popup = await driver.openPopup(tab);
    await waitFor(popup, 'the findings', () => document.querySelector('.boxes') !== null);
    expect(driver.requests()).toEqual([]);
    // What the page itself loads is its own: its document, sheet and script, nothing else.
    expect(fromPage.filter((url) => !url.startsWith(portal.url))).toEqual([]);
    await tab.close();
  });

  test('writes nothing to disk unless something is saved', async () => {
    const page = await driver.openOwnPage('options.html');
    const stored = await page.run(() =>
      (globalThis as never as { chrome: { storage: { local: { get(k: null): Promise<object> } } } }).chrome.storage.local.get(
        null,
      ),
    );
    expect(JSON.stringify(stored)).not.toMatch(/VN-ID|NOI THAT|GIA MINH|0100233480/);
    await page.close();
  });

  test('goes on when the background was stopped: badge, popup and findings come back', async () => {
    const tab = await driver.newTab();
    await tab.goto(portal.url + VIEW);
    await waitFor(tab, 'the counter', counter);
    const before = await driver.badge(tab);
    await driver.killWorker();
    const popup = await driver.openOwnPage('popup.html');
    await waitFor(popup, 'the popup without a worker', () => document.querySelector('.reference input') !== null);
    await popup.close();
    await tab.goto(portal.url + VIEW);
    await waitFor(tab, 'the counter', counter);
    await expect.poll(() => driver.badge(tab)).toBe(before);
    await tab.close();
  });

  test('shows the same declaration after going away and back', async () => {
    const tab = await driver.newTab();
    await tab.goto(portal.url + VIEW);
    const first = await waitFor(tab, 'the counter', counter);
    await tab.goto(`${portal.url}/Default.aspx`);
    await driver.pageOf(tab).goBack();
    expect(await waitFor(tab, 'the counter again', counter)).toBe(first);
    expect(await tab.run(() => document.querySelectorAll('soat-co-host').length)).toBe(1);
    await tab.close();
  });
});
