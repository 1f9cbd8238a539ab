/**
 * `npm test`: every check, in order, each with its own heading; all run even when one fails. Writes the total of tests to .cache/totals.txt
 * and prints it last: `N passed, N failed` (a check that is no test runner counts as one).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from '../../lib/cli/browsers';
import { ensureLibreOffice } from './ensure-libreoffice';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** JSON result file of a test runner, with the counts taken from it. */
  readonly result?: { readonly file: string; readonly kind: 'vitest' | 'playwright' };
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '-c', 'test/lint/eslint.config.js', 'lib', 'entrypoints', 'test', 'wxt.config.ts'] },
  {
    name: 'format',
    command: [
      'prettier',
      '--check',
      '--log-level',
      'warn',
      'lib',
      'entrypoints',
      'test/**/*.ts',
      'test/**/*.tsx',
      'wxt.config.ts',
    ],
  },
  { name: 'unused code', command: ['knip', '--config', '.knip.json'] },
  { name: 'import direction', command: ['tsx', 'test/tools/rings.ts'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/vitest.json',
    ],
    result: { file: '.cache/vitest.json', kind: 'vitest' },
  },
  { name: 'builds', command: ['tsx', 'test/tools/build-all.ts'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '-c', 'test/browser/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resolve('.cache/playwright.json') },
    result: { file: '.cache/playwright.json', kind: 'playwright' },
  },
];

function counts({ file, kind }: NonNullable<Step['result']>): [passed: number, failed: number] {
  const json = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTests: number;
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return kind === 'vitest'
    ? [json.numPassedTests, json.numFailedTests]
    : [json.stats.expected, json.stats.unexpected + json.stats.flaky];
}

mkdirSync('.cache', { recursive: true });
for (const file of ['totals.txt', 'vitest.json', 'playwright.json']) rmSync(`.cache/${file}`, { force: true });
ensureBrowsers();
ensureLibreOffice();
let passed = 0;
let failed = 0;
const only = process.argv.slice(2);
for (const step of STEPS) {
  if (only.length > 0 && !only.includes(step.name)) continue;
  console.log(`\n=== ${step.name}`);
  const started = performance.now();
  const { status } = spawnSync('npx', ['--no-install', ...step.command], {
    stdio: 'inherit',
    env: { ...process.env, ...step.env },
    shell: process.platform === 'win32',
  });
  let [good, bad] = status === 0 ? [1, 0] : [0, 1];
  if (step.result) {
    try {
      [good, bad] = counts(step.result);
      if (good + bad === 0 || (status !== 0 && bad === 0)) bad += 1;
    } catch {
      [good, bad] = [0, 1];
    }
  }
  passed += good;
  failed += bad;
  console.log(`--- ${step.name}: ${bad === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
}
const total = `${passed} passed, ${failed} failed`;
writeFileSync('.cache/totals.txt', `${total}\n`);
console.log(`\n${total}`);
process.exitCode = failed > 0 ? 1 : 0;
