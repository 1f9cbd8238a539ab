/**
 * Takes the pictures of the README into assets/screenshots: the marked page, the popup and the side panel, in Vietnamese and English, light and
 * dark. Run after a change that can be seen: `npx tsx test/tools/screenshots.ts [folder]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumDriver } from '../browser/chromium';
import { waitFor, type Tab, type View } from '../browser/driver';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal } from '../portal/server';

const folder = process.argv[2] ?? 'assets/screenshots';
mkdirSync(folder, { recursive: true });
const portal = await startPortal({ today: '2026-11-22' });
const url = `${portal.url}/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;

/** Opens the page in this language and waits until the counter stands in its place. */
async function open(tab: Tab): Promise<void> {
  await tab.goto(url);
  await waitFor(
    tab,
    'the counter in its place',
    () => (document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.corner:not(.unplaced) .counter') ?? null) !== null,
  );
}

/** Opens the explanation of a mark in the upper half of the window and waits until it stands there. */
async function explain(tab: Tab): Promise<void> {
  await tab.run(() => scrollTo(0, 200));
  await waitFor(tab, 'a badge to press', () => {
    const root = document.querySelector('soat-co-host')!.shadowRoot!;
    if (root.querySelector('.card')) return true;
    const badge = [...root.querySelectorAll<HTMLElement>('.badge:not([hidden])')].find((b) => {
      const { top } = b.getBoundingClientRect();
      return top > 30 && top < 260;
    });
    badge?.click();
    return badge !== undefined;
  });
  await waitFor(
    tab,
    'the explanation',
    () => document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.card:not(.waiting)') !== null,
  );
}

const findings = (view: View, lang: string): Promise<boolean> =>
  waitFor(
    view,
    'the findings',
    (wanted) => document.querySelector('.finding') !== null && document.documentElement.lang === wanted,
    lang,
  );

for (const [language, locale] of [
  ['vi', 'vi-VN'],
  ['en', 'en-US'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await chromiumDriver({ locale, colorScheme, viewport: { width: 1180, height: 700 } });
    const keep = async (what: string, view: View): Promise<void> =>
      writeFileSync(join(folder, `${what}-${language}-${colorScheme}.webp`), await driver.picture(view, 'webp'));
    await driver.setLanguage(language);
    const tab = await driver.newTab();
    await open(tab);
    await explain(tab);
    await keep('page', tab);
    await open(tab);
    const panel = await driver.openPanel(tab);
    await findings(panel, language);
    await keep('panel', panel);
    await panel.close();
    const popup = await driver.openPopup(tab);
    await findings(popup, language);
    await keep('popup', popup);
    await driver.close();
  }
}
await portal.stop();
