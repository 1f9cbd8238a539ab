import { expect, test } from '@playwright/test';
import { D_ID_MISTAKES, D_TH_CLEAN } from '../portal/dossiers';
import { startPortal, type Portal } from '../portal/server';
import { chromiumDriver } from './chromium';
import { waitFor, type Driver, type Tab } from './driver';
import { firefoxDriver } from './firefox';

/** What a trader would notice, the same in both browsers, on the built extension and the replica of the legacy portal. */

const TODAY = '2026-11-22';
const BUSINESS = '/CertificatesUpgrade/Business';
const view = (docId: string): string => `${BUSINESS}/CertificateDisplay.aspx?DocId=${docId}`;
const edit = (docId: string): string => `${BUSINESS}/CertificateEdit.aspx?DocId=${docId}`;

const SILENT = [
  '/Default.aspx',
  '/Login.aspx',
  `${BUSINESS}/CertificateAdvanceSearch.aspx`,
  `${BUSINESS}/OrderView.aspx`,
  '/dvc/NghiepVu/DangKySatHach.aspx',
  '/dvc/NghiepVu/DangKyHoiCho.aspx',
  '/mo-phong/can-bo?DocId=10000002',
  '/fixtures/shop-checkout',
  '/fixtures/customs-print',
  '/fixtures/commercial-invoice',
  '/fixtures/mail',
  '/fixtures/search',
];

interface Drawn {
  readonly counter: string;
  readonly marks: number;
}

/** Marks and counter as drawn into the page. The test build leaves its shadow root open. */
async function drawn(tab: Tab): Promise<Drawn | null> {
  return tab.run(() => {
    const root = document.querySelector('soat-co-host')?.shadowRoot;
    const counter = root?.querySelector('.counter');
    if (!root || !counter) return null;
    return { counter: counter.textContent ?? '', marks: root.querySelectorAll('.mark:not([hidden])').length };
  });
}

const settled = (tab: Tab): Promise<string> =>
  waitFor(
    tab,
    'the counter',
    () => document.querySelector('soat-co-host')?.shadowRoot?.querySelector('.counter')?.textContent ?? '',
  );

for (const name of ['chromium', 'firefox'] as const) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let driver: Driver;
    let portal: Portal;
    let tab: Tab;

    test.beforeAll(async () => {
      portal = await startPortal({ today: TODAY, snapshot: true });
      driver = name === 'chromium' ? await chromiumDriver() : await firefoxDriver();
      await driver.setLanguage('vi');
      tab = await driver.newTab();
    });
    test.afterAll(async () => {
      await driver?.close();
      await portal?.stop();
    });

    test('finds every planted mistake of the Indonesian dossier and nothing else', async () => {
      await tab.goto(portal.url + view(D_ID_MISTAKES.docId));
      await settled(tab);
      const { report } = (await driver.result(tab))!;
      const found = report.findings.filter((f) => f.outcome === 'fail' && f.severity !== 'info');
      const planted = D_ID_MISTAKES.planted.filter((p) => p.seenOn.includes('view'));
      expect(new Set(found.map((f) => f.rule))).toEqual(new Set(planted.map((p) => p.rule)));
      expect(planted).toHaveLength(12);
      for (const { rule, box } of planted) {
        expect(
          found.filter((f) => f.rule === rule).map((f) => f.box ?? '-'),
          rule,
        ).toContain(box);
      }
    });

    test('marks them in the page, counts them, and shows the number of errors on the toolbar', async () => {
      const { counter, marks } = (await drawn(tab))!;
      const { report } = (await driver.result(tab))!;
      expect(counter).toContain(`${report.counts.error} lỗi`);
      expect(marks).toBeGreaterThanOrEqual(8);
      expect(await driver.badge(tab)).toBe(String(report.counts.error));
    });

    test('a mark opens its explanation: what, where, why, how to mend, and how to hide it', async () => {
      const point = await waitFor(tab, 'a badge on show', () => {
        const root = document.querySelector('soat-co-host')!.shadowRoot!;
        const badge = [...root.querySelectorAll<HTMLElement>('.badge:not([hidden])')].find((b) => {
          const { top, bottom } = b.getBoundingClientRect();
          return top > 80 && bottom < innerHeight - 80;
        });
        badge?.click();
        return badge !== undefined;
      });
      expect(point).toBe(true);
      const card = await waitFor(
        tab,
        'the card',
        () => document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.card')?.textContent ?? '',
      );
      expect(card).toMatch(/Ô \d|Đầu tờ C\/O/);
      for (const word of ['Cách sửa', 'Căn cứ', 'Không phải lỗi?']) expect(card).toContain(word);
      await tab.press('Escape');
      await waitFor(tab, 'the card to close', () => !document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.card'));
    });

    test('leaves the page and its form exactly as they were', async () => {
      for (const path of [view(D_ID_MISTAKES.docId), edit(D_ID_MISTAKES.docId)]) {
        await tab.goto(portal.url + path);
        await settled(tab);
        const { before, after } = await tab.run(() => {
          const copy = document.documentElement.cloneNode(true) as HTMLElement;
          copy.querySelector('soat-co-host')?.remove();
          const form = document.querySelector('form')!;
          return {
            before: (window as never as { before: { html: string; form: string } }).before,
            after: { html: copy.outerHTML, form: new URLSearchParams(new FormData(form) as never).toString() },
          };
        });
        expect(after.form).toBe(before.form);
        expect(after.html).toBe(before.html);
      }
    });

    test('finds nothing to mend in the clean dossier', async () => {
      await tab.goto(portal.url + view(D_TH_CLEAN.docId));
      await settled(tab);
      const { report } = (await driver.result(tab))!;
      expect(report.form).toBe('D');
      expect(report.findings.filter((f) => f.outcome === 'fail' && f.severity !== 'info')).toEqual([]);
      expect(await driver.badge(tab)).toBe('');
    });

    test('stays silent on every page that is no declaration', async () => {
      const tabs = await Promise.all(SILENT.map(() => driver.newTab()));
      for (const [i, path] of SILENT.entries()) await tabs[i]!.goto(portal.url + path);
      for (const [i, path] of SILENT.entries()) {
        const silent = tabs[i]!;
        await driver.show(silent);
        // The session looks at once and twice later, for pages that build themselves late: its last look is the third.
        await waitFor(silent, `the last look at ${path}`, () => performance.getEntriesByName('soat:detect').length >= 3);
        expect(await silent.run(() => document.querySelector('soat-co-host') !== null), path).toBe(false);
        expect(await driver.result(silent), path).toBeNull();
        await silent.close();
      }
    });

    test('follows postbacks on the edit page: marks come and go with what is typed, none is left behind', async () => {
      // A session of its own: the replica keeps what is typed.
      await tab.goto(`${portal.url}${edit(D_ID_MISTAKES.docId)}&s=typing`);
      await settled(tab);
      const fails = async (): Promise<string[]> =>
        (await driver.result(tab))!.report.findings.filter((f) => f.outcome === 'fail').map((f) => f.rule);
      expect(await fails()).toContain('transport-details-missing');
      await tab.type('#ctl00_cplhContainer_txtShipName', 'WAN HAI 305 S021');
      await tab.press('Tab');
      await expect.poll(fails).not.toContain('transport-details-missing');
      await tab.type('#ctl00_cplhContainer_txtShipName', '');
      await tab.press('Tab');
      await expect.poll(fails).toContain('transport-details-missing');
      const postbacks = await tab.run(() => document.querySelector<HTMLElement>('#aspnetForm')!.dataset['postbacks'] ?? '0');
      await tab.click('#ctl00_cplhContainer_cmbFormCO_Arrow');
      await waitFor(tab, 'the list of forms', () => {
        const items = [...document.querySelectorAll<HTMLElement>('#ctl00_cplhContainer_cmbFormCO_DropDown li')];
        const item = items.find((li) => li.textContent?.trim() === 'Form E');
        item?.click();
        return item !== undefined;
      });
      await waitFor(
        tab,
        'the postback',
        (was) => document.querySelector<HTMLElement>('#aspnetForm')!.dataset['postbacks'] !== was,
        postbacks,
      );
      await expect.poll(async () => (await driver.result(tab))!.report.form).toBe('E');
      await expect
        .poll(async () =>
          tab.run(() => {
            const root = document.querySelector('soat-co-host')!.shadowRoot!;
            const fields = [...document.querySelectorAll('input, select, textarea, td, span')].map((e) =>
              e.getBoundingClientRect(),
            );
            // Every mark on show surrounds something of the page that is on show.
            return [...root.querySelectorAll('.mark:not([hidden])')].filter((mark) => {
              const m = mark.getBoundingClientRect();
              return !fields.some(
                (f) =>
                  f.width > 0 && f.left >= m.left - 1 && f.right <= m.right + 1 && f.top >= m.top - 1 && f.bottom <= m.bottom + 1,
              );
            }).length;
          }),
        )
        .toBe(0);
    });

    test('the real popup lists the findings by box, says what was not checked, and jumps to a field', async () => {
      await tab.goto(`${portal.url}${view(D_ID_MISTAKES.docId)}&s=reading`);
      await settled(tab);
      const popup = await driver.openPopup(tab);
      const text = await waitFor(popup, 'the findings', () => (document.querySelector('.boxes') ? document.body.innerText : ''));
      expect(text).toContain('C/O mẫu D');
      expect(text).toMatch(/Đọc được \d+\/\d+ mục/);
      expect(text).toMatch(/\d+ mục chưa soát được/);
      const boxes = await popup.run(() => [...document.querySelectorAll('.boxes h3')].map((h) => h.textContent ?? ''));
      expect(boxes[0]).toBe('Đầu tờ C/O');
      expect(boxes).toEqual(
        [...boxes].sort(
          (a, b) =>
            Number(/\d+/.exec(a)?.[0] ?? (a.startsWith('Đầu') ? 0 : 99)) -
            Number(/\d+/.exec(b)?.[0] ?? (b.startsWith('Đầu') ? 0 : 99)),
        ),
      );
      await popup.run(() => document.querySelector<HTMLElement>('.finding button.link')!.click());
      await waitFor(
        tab,
        'the flash on the field',
        () => document.querySelector('soat-co-host')!.shadowRoot!.querySelector('.flash, .mark.flash') !== null,
      );
    });

    test('the reference number check needs no page', async () => {
      const page = await driver.openOwnPage('popup.html');
      await waitFor(page, 'the field', () => document.querySelector('.reference input') !== null);
      await page.type('.reference input', 'vn–th 26/O2/0O006');
      const text = await waitFor(page, 'the suggestion', () => {
        const shown = document.querySelector<HTMLElement>('.reference')!.innerText;
        return shown.includes('VN-TH 26/02/00006') ? shown : '';
      });
      expect(text).toContain('Thái Lan');
      await page.close();
    });

    test('the real side panel shows the findings and keeps a worksheet', async () => {
      await tab.goto(portal.url + view(D_ID_MISTAKES.docId));
      await settled(tab);
      const panel = await driver.openPanel(tab);
      await waitFor(panel, 'the findings', () => document.querySelectorAll('.finding').length >= 12);
      expect(await panel.run(() => document.querySelector('.finding dl')!.textContent)).toContain('Căn cứ');
      const page = await driver.openOwnPage('sidepanel.html');
      await waitFor(page, 'the tabs', () => document.querySelector('#tab-calculator') !== null);
      await page.click('#tab-calculator');
      await waitFor(page, 'the calculator', () => document.querySelector('.start .ways > button') !== null);
      await page.click('.start .ways > button');
      await page.type('.sheet-name input', 'Ghế gỗ SF-01');
      await page.click('.calculator .actions .main');
      await waitFor(page, 'the saved sheet', () =>
        (document.querySelector('.saved ul')?.textContent ?? '').includes('Ghế gỗ SF-01'),
      );
      await page.close();
      const again = await driver.openOwnPage('sidepanel.html');
      await waitFor(again, 'the tabs', () => document.querySelector('#tab-calculator') !== null);
      await again.click('#tab-calculator');
      await waitFor(again, 'the sheet after reopening', () =>
        (document.querySelector('.saved ul')?.textContent ?? '').includes('Ghế gỗ SF-01'),
      );
      await again.close();
    });
  });
}
