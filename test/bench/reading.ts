/**
 * `npm run bench:reading [-- LIBRARY…]`: pages drawn with real widget libraries, read in Chromium. Prints for each library how many fields were read
 * right, wrong or not at all; with `--verbose` which. Exit status 1 when a field is wrong, when fewer than 95 % are right, or when a tick, the
 * reference number, a criterion or an invoice field is not read.
 */
import { chromium } from '@playwright/test';
import { ensureBrowsers, findBrowser } from '../../lib/cli/browsers';
import { ensureLibrary } from '../portal/libraries/build';
import { LAYOUTS, type LibraryId } from '../portal/libraries/layouts';
import { readerBundle, scoreOf, serveLibraries, specsOf, type Score } from '../portal/libraries/reader';

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const asked = args.filter((arg) => !arg.startsWith('--'));
const ids = (Object.keys(LAYOUTS) as LibraryId[]).filter((id) => asked.length === 0 || asked.includes(id));

ensureBrowsers(['chromium']);
for (const id of ids) await ensureLibrary(id);
const browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
const page = await browser.newPage({ locale: 'vi-VN' });
const failures: string[] = [];
page.on('pageerror', (error) => failures.push(`page error: ${error.message}`));
await serveLibraries(page);
const bundle = await readerBundle();
const scores: Score[] = [];
for (const id of ids) {
  for (const spec of specsOf()) scores.push(await scoreOf(page, bundle, id, spec));
}
await browser.close();

const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(9))).join('');
console.log(row(['library', 'right', 'wrong', 'unread', 'right %', 'key miss']));
for (const id of ids) {
  const own = scores.filter((score) => score.id === id);
  const sum = (of: (score: Score) => number): number => own.reduce((total, score) => total + of(score), 0);
  const [right, wrong, unread, key] = [
    sum((s) => s.right),
    sum((s) => s.wrong.length),
    sum((s) => s.unread.length),
    sum((s) => s.unreadKey.length),
  ];
  const share = (100 * right) / (right + wrong + unread);
  console.log(row([LAYOUTS[id].name, `${right}`, `${wrong}`, `${unread}`, share.toFixed(1), `${key}`]));
  if (wrong > 0) failures.push(`${LAYOUTS[id].name}: ${wrong} wrong`);
  if (share < 95) failures.push(`${LAYOUTS[id].name}: only ${share.toFixed(1)} % right`);
  if (key > 0) failures.push(`${LAYOUTS[id].name}: ${key} ticks, numbers, criteria or invoices not read`);
}
for (const { id, spec, wrong, unread } of scores) {
  if (wrong.length + (verbose ? unread.length : 0) === 0) continue;
  console.log(`\n${id} ${spec.form} ${spec.lang} ${spec.mode}`);
  for (const text of wrong) console.log(`  wrong: ${text}`);
  if (verbose && unread.length > 0) console.log(`  unread: ${unread.join(', ')}`);
}
for (const failure of failures) console.log(`MISSED: ${failure}`);
if (failures.length === 0) console.log('\nNothing wrong, and all that must be read is read.');
process.exitCode = failures.length === 0 ? 0 : 1;
