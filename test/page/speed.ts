/**
 * Speed of the reader in a real browser, beside a bare pass over every control: `npx tsx test/page/speed.ts`. Prints, judges nothing.
 * Needs Chromium (`CHROMIUM` names another binary).
 */
import type * as PageReader from '../../lib/page/index';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { bigPage } from '../portal/big-page';
import { dossier } from '../portal/dossiers';
import { editPage } from '../portal/edit-page';
import { freshEditor } from '../portal/edit-goods';
import { viewPage } from '../portal/view-page';
import { fairPage } from '../portal/other-site';

const entry = fileURLToPath(new URL('../../lib/page/index.ts', import.meta.url));

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as { output: { code?: string }[] }[];
  return output!.output[0]!.code!;
}

const d = dossier('D-TH-CLEAN');
const PAGES: Record<string, [html: string, url: string, runs: number]> = {
  'no declaration (same framework)': [fairPage(), 'https://ecosys.gov.vn/dvc/x.aspx', 200],
  'legacy edit': [editPage(d, freshEditor(), { latency: 0, tab: 0, state: 0 }), 'https://ecosys.gov.vn/x/Edit.aspx', 100],
  'legacy view': [viewPage(d, { extra: false, gridPage: 1 }), 'https://ecosys.gov.vn/x/CertificateDisplay.aspx', 100],
  '260 fields': [bigPage({ lines: 20, header: 60 }), 'https://co.moit.gov.vn/', 100],
  '2,000 lines': [bigPage({ lines: 2000, header: 25, fields: 13 }), 'https://co.moit.gov.vn/', 5],
};

const code = await bundle();
console.log(`bundle ${(code.length / 1024).toFixed(0)} kB`);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, [html, url, runs]] of Object.entries(PAGES)) {
  await page.setContent(html.replace(/<script src[^>]*><\/script>/g, ''));
  await page.addScriptTag({ content: `globalThis.__name = (f) => f;${code}` });
  const result = await page.evaluate(
    ([address, times]) => {
      const { reader } = window as unknown as { reader: typeof PageReader };
      const u = new URL(address);
      const time = (run: () => unknown): number => {
        const all: number[] = [];
        for (let i = 0; i < times; i += 1) {
          const start = performance.now();
          run();
          all.push(performance.now() - start);
        }
        return all.sort((a, b) => a - b)[times >> 1]!;
      };
      let longest = 0;
      const inSlices = (): void => {
        const steps = reader.inspect(document, u);
        for (;;) {
          const start = performance.now();
          const step = steps.next();
          longest = Math.max(longest, performance.now() - start);
          if (step.done) return;
        }
      };
      const floor = time(() => {
        let sum = 0;
        for (const el of document.querySelectorAll<HTMLInputElement>('input,select,textarea')) {
          sum += el.value.length + (el.labels?.[0]?.textContent?.length ?? 0) + el.getBoundingClientRect().width;
        }
        return sum;
      });
      const reading = reader.inspectNow(document, u);
      const whole = time(() => reader.inspectNow(document, u));
      inSlices();
      longest = 0;
      inSlices();
      return { fields: reading?.fields.length ?? -1, floor, whole, longest };
    },
    [url, runs] as const,
  );
  console.log(
    `${name}: ${result.fields} fields, median ${result.whole.toFixed(2)} ms (floor ${result.floor.toFixed(2)}), longest slice ${result.longest.toFixed(2)} ms`,
  );
}
await browser.close();
