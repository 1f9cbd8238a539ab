/** Lints the direction of imports, and fails when nothing was looked at: a broken parser reports "no violations" over 0 modules. */
import { spawnSync } from 'node:child_process';

const FEWEST_MODULES = 150;

const { stdout, status } = spawnSync(
  'npx',
  ['--no-install', 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'lib', 'entrypoints'],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, shell: process.platform === 'win32' },
);
const { summary } = JSON.parse(stdout) as {
  summary: { totalCruised: number; violations: { rule: { name: string; severity: string }; from: string; to: string }[] };
};
for (const v of summary.violations) console.error(`${v.rule.severity} ${v.rule.name}: ${v.from} → ${v.to}`);
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
process.exitCode = summary.violations.length > 0 || summary.totalCruised < FEWEST_MODULES || status === null ? 1 : 0;
