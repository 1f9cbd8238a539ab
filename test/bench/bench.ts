/**
 * `npm run bench`: the budgets of the design, measured in Chromium on the 260-field page and in Node, beside two yardsticks in the same run: the
 * floor (one bare pass over every control: value, label, rectangle) and axe-core. Prints a table with its verdict; exit status 1 when a
 * budget is missed. `--quick` takes fewer samples.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ensureBuilt, launchExtension } from '../../lib/cli/extension';
import { buildReport } from '../../lib/report/build';
import { startPortal } from '../portal/server';
import { largeDeclaration } from './large-declaration';

const QUICK = process.argv.includes('--quick');
const SAMPLES = QUICK ? 10 : 50;
const AXE_SAMPLES = QUICK ? 2 : 5;
const TODAY = '2026-11-22';

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly met: boolean | null;
}
const rows: Row[] = [];
const add = (what: string, measured: string, budget: string, met: boolean | null): void =>
  void rows.push({ what, measured, budget, met });
const ms = (value: number): string => `${value.toFixed(2)} ms`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

interface Look {
  readonly detect: number;
  readonly read: number;
  readonly check: number;
  readonly draw: number;
  /** Longest single piece of work: reading is done in slices, the page works in between. */
  readonly longest: number;
}

/** The looks at the page so far, each from its first measure to its drawing. The test build leaves the measures. */
function looks(page: Page): Promise<Look[]> {
  return page.evaluate(() => {
    const all: { detect: number; read: number; check: number; draw: number; longest: number }[] = [];
    let now = { detect: 0, read: 0, check: 0, draw: 0, longest: 0 };
    const entries = performance.getEntriesByType('measure').filter((e) => e.name.startsWith('soat:'));
    for (const { name, duration } of entries.sort((x, y) => x.startTime - y.startTime)) {
      const part = name.slice(5) as 'detect' | 'read' | 'check' | 'draw';
      now[part] += duration;
      now.longest = Math.max(now.longest, duration);
      if (part === 'draw' && now.check > 0) {
        all.push(now);
        now = { detect: 0, read: 0, check: 0, draw: 0, longest: 0 };
      }
    }
    return all;
  });
}

/** Durations of a measure on a page where nothing is drawn. */
const durations = (page: Page, name: string): Promise<number[]> =>
  page.evaluate((n) => performance.getEntriesByName(n).map((e) => e.duration), name);

/** Makes the page change once and waits for the session to have looked again. */
async function again(page: Page, field: string): Promise<void> {
  await page.evaluate(
    ({ css }) =>
      new Promise<void>((done, failed) => {
        const looks = (): number => performance.getEntriesByName('soat:draw').length;
        const before = looks();
        const input = document.querySelector<HTMLInputElement>(css)!;
        input.value = input.value.endsWith('.') ? input.value.slice(0, -1) : `${input.value}.`;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const started = performance.now();
        const poll = (): void => {
          if (looks() > before) done();
          else if (performance.now() - started > 10_000) failed(new Error('the session did not look again'));
          else setTimeout(poll, 20);
        };
        poll();
      }),
    { css: field },
  );
}

async function floor(page: Page): Promise<number> {
  return median(
    await page.evaluate((n) => {
      const out: number[] = [];
      for (let i = 0; i < n; i += 1) {
        const started = performance.now();
        const labels = new Map(
          [...document.querySelectorAll('label[for]')].map((l) => [(l as HTMLLabelElement).htmlFor, l.textContent]),
        );
        let seen = 0;
        for (const c of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
          seen += c.value.length + (labels.get(c.id)?.length ?? 0) + c.getBoundingClientRect().width;
        }
        out.push(performance.now() - started + (seen < 0 ? 1 : 0));
      }
      return out;
    }, SAMPLES),
  );
}

async function axe(page: Page): Promise<number> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return median(
    await page.evaluate(async (n) => {
      const out: number[] = [];
      for (let i = 0; i < n; i += 1) {
        const started = performance.now();
        await (window as never as { axe: { run(): Promise<unknown> } }).axe.run();
        out.push(performance.now() - started);
      }
      return out;
    }, AXE_SAMPLES),
  );
}

async function inBrowser(): Promise<void> {
  const portal = await startPortal({ today: TODAY });
  const browser = await launchExtension();
  try {
    const page = await browser.context.newPage();
    // The loader of TypeScript files names inner functions through a helper that no page has.
    await page.addInitScript('globalThis.__name = (f) => f');

    await page.goto(`${portal.url}/Default.aspx`);
    await page.waitForFunction(() => performance.getEntriesByName('soat:detect').length >= 3);
    const none = median(await durations(page, 'soat:detect'));
    add('page of a portal that is no declaration', ms(none), '<= 1 ms', none <= 1);

    await page.goto(`${portal.url}/fixtures/big-page`);
    await page.waitForFunction(() => performance.getEntriesByName('soat:draw').length > 0);
    const field = await page.evaluate(
      () => `#${CSS.escape([...document.querySelectorAll<HTMLInputElement>('input[id]')].find((i) => i.type === 'text')!.id)}`,
    );
    for (let i = 0; i < SAMPLES; i += 1) await again(page, field);
    const seen = (await looks(page)).slice(-SAMPLES);
    const of = (part: keyof Look): number => median(seen.map((look) => look[part]));
    const [detect, read, check, draw] = [of('detect'), of('read'), of('check'), of('draw')];
    const whole = median(seen.map((look) => look.detect + look.read + look.check));
    const bare = await floor(page);
    const other = await axe(page);
    add('yardstick: floor', ms(bare), '', null);
    add('yardstick: axe-core', ms(other), '', null);
    add('detect / read / check', `${detect.toFixed(2)} / ${read.toFixed(2)} / ${check.toFixed(2)} ms`, '', null);
    add(
      'detect + read + check, 260 fields',
      `${ms(whole)} = ${(whole / bare).toFixed(1)} x floor`,
      '<= 4 x floor',
      whole <= 4 * bare,
    );
    add('… against axe-core', `${(other / whole).toFixed(0)} x faster`, '>= 60 x', other >= 60 * whole);
    add('draw all marks', ms(draw), '<= 4 ms', draw <= 4);
    add('one keystroke to its mark, after the debounce', ms(whole + draw), '<= 16 ms', whole + draw <= 16);

    const sizes: number[] = [];
    let longest = 0;
    for (const lines of [500, 1000, 2000]) {
      await page.goto(`${portal.url}/fixtures/big-page?lines=${lines}`);
      await page.waitForFunction(() => performance.getEntriesByName('soat:draw').length > 0, null, { timeout: 60_000 });
      const first = (await looks(page))[0]!;
      sizes.push(first.detect + first.read + first.check);
      longest = first.longest;
    }
    const growth = sizes[2]! / sizes[0]!;
    add(
      '500 / 1,000 / 2,000 lines',
      sizes.map((s) => s.toFixed(0)).join(' / ') + ' ms',
      'linear (<= 5 x for 4 x lines)',
      growth <= 5,
    );
    add('longest piece of work, 2,000 lines', ms(longest), '<= 50 ms', longest <= 50);
  } finally {
    await browser.close();
    await portal.stop();
  }
}

function inNode(): void {
  const one = largeDeclaration(20);
  for (let i = 0; i < 1000; i += 1) buildReport(one, { today: TODAY });
  const times: number[] = [];
  for (let i = 0; i < SAMPLES * 4; i += 1) {
    const started = performance.now();
    buildReport(one, { today: TODAY });
    times.push(performance.now() - started);
  }
  add('engine alone, 20 lines, Node', ms(median(times)), '<= 1 ms', median(times) <= 1);

  const folder = mkdtempSync(join(tmpdir(), 'soat-bench-'));
  const file = join(folder, 'many.jsonl');
  const count = QUICK ? 1000 : 10_000;
  writeFileSync(file, `${Array.from({ length: count }, () => JSON.stringify(one)).join('\n')}\n`);
  const probe = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))`;
  const started = performance.now();
  const { stderr, status } = spawnSync(
    'npx',
    ['--no-install', 'tsx', '--import', `data:text/javascript,${probe}`, 'lib/cli/check.ts', '--json', '--today', TODAY, file],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const peak = Math.max(...[...stderr.matchAll(/peak (\d+)/g)].map((m) => Number(m[1]) / 1024));
  rmSync(folder, { recursive: true });
  if (status === 2) throw new Error(stderr);
  add(
    `${count.toLocaleString('en')} declarations from a file`,
    `${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB`,
    '<= 20 s, < 300 MB',
    seconds <= 20 && peak < 300,
  );
}

const script = join(ensureBuilt('chrome', 'production'), 'content-scripts', 'portal.js');
const size = statSync(script).size / 1000;
add('content script', `${size.toFixed(1)} kB`, '<= 150 kB', size <= 150);
inNode();
await inBrowser();

const width = Math.max(...rows.map((r) => r.what.length));
const wide = Math.max(...rows.map((r) => r.measured.length));
for (const r of rows) {
  const verdict = r.met === null ? '' : r.met ? 'ok' : 'MISSED';
  console.log(`${r.what.padEnd(width)}  ${r.measured.padEnd(wide)}  ${r.budget.padEnd(30)}  ${verdict}`);
}
const missed = rows.filter((r) => r.met === false).length;
console.log(missed === 0 ? 'All budgets are met.' : `${missed} budgets are missed.`);
process.exitCode = missed === 0 ? 0 : 1;
