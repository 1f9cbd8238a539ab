/**
 * Takes the pictures of the README into assets/screenshots: the marked page, the popup and the side panel, in Vietnamese and English, light and
 * dark. Run after a change that can be seen: `npx tsx test/tools/screenshots.ts [folder]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumDriver } from '../browser/chromium';
import { waitFor } from '../browser/driver';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal } from '../portal/server';

const folder = process.argv[2] ?? 'assets/screenshots';
mkdirSync(folder, { recursive: true });
const portal = await startPortal({ today: '2026-11-22' });
const url = `${portal.url}/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;

for (const [language, locale] of [
  ['vi', 'vi-VN'],
  ['en', 'en-US'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await chromiumDriver({ locale, colorScheme, viewport: { width: 1180, height: 760 } });
    const name = (what: string): string => join(folder, `${what}-${language}-${colorScheme}.png`);
    await driver.setLanguage(language);
    const tab = await driver.newTab();
    await tab.goto(url);
    await waitFor(
      tab,
      'the counter',
      () => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter') !== null,
    );
    await tab.run(() => scrollTo(0, 260));
    await tab.run(() => {
      const root = document.querySelector('soat-co-host')!.shadowRoot!;
      const badge = [...root.querySelectorAll<HTMLElement>('.badge:not([hidden])')].find((b) => {
        const { top } = b.getBoundingClientRect();
        return top > 120 && top < 400;
      });
      badge?.click();
    });
    await waitFor(tab, 'the card', () => document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.card') !== null);
    await tab.screenshot(name('page'));
    await tab.press('Escape');
    const panel = await driver.openPanel(tab);
    await waitFor(panel, 'the findings', () => document.querySelector('.finding') !== null);
    writeFileSync(name('panel'), await driver.picture(panel));
    await panel.close();
    await tab.goto(url);
    await waitFor(
      tab,
      'the counter',
      () => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter') !== null,
    );
    const popup = await driver.openPopup(tab);
    await waitFor(popup, 'the findings', () => document.querySelector('.finding') !== null);
    writeFileSync(name('popup'), await driver.picture(popup));
    await driver.close();
  }
}
await portal.stop();
