/**
 * Turns a layout report, as the panel saves it, into a page under test/portal/pages that reads the same:
 * `npx tsx test/tools/layout-to-fixture.ts REPORT.json NAME`. A report of several frames gives one page a frame. Add the page to
 * `DECLARATION_FIXTURES` in test/portal/pages/index.ts.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayoutReport } from '../../lib/page/layout-report';
import { fixtureOf } from './layout-fixture';

const [file, name] = process.argv.slice(2);
if (!file || !name || !/^[a-z\d-]+$/.test(name)) {
  console.error('usage: tsx test/tools/layout-to-fixture.ts REPORT.json name-of-the-page');
  process.exit(2);
}
const parsed = JSON.parse(readFileSync(file, 'utf8')) as LayoutReport | { frames: readonly LayoutReport[] };
const reports = 'frames' in parsed ? parsed.frames : [parsed];
for (const [i, report] of reports.entries()) {
  if (report.format !== 'soat-co-layout' || report.version !== 1) throw new Error(`${file} is no layout report of version 1`);
  const target = join('test/portal/pages', `${name}${i === 0 ? '' : `-frame-${i}`}.html`);
  if (existsSync(target)) throw new Error(`${target} is there already`);
  writeFileSync(target, fixtureOf(report));
  console.log(
    `${target}: ${report.fields.filter(({ believed }) => believed).length} fields, ${report.page.host}${report.page.path}`,
  );
}
