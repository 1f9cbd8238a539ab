/** Builds the released extension for both browsers and judges what the budgets say about it: size, no code made at run time, no network. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../lib/cli/extension';

const CONTENT_SCRIPT_LIMIT = 150 * 1000;

/** Text that a released script must not hold, and why. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bnew Function\(/, 'code made at run time'],
  [/\beval\(/, 'code made at run time'],
  [/performance\.measure\(/, 'measures of the test build'],
  [/\bsendBeacon\b|\bnew XMLHttpRequest\b|\bnew WebSocket\b|\bnew EventSource\b/, 'network'],
];

function scripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
}

let bad = 0;
const complain = (text: string): void => {
  console.error(text);
  bad += 1;
};
for (const target of ['chrome', 'firefox'] as const) {
  const folder = ensureBuilt(target, 'production');
  for (const file of scripts(folder)) {
    const text = readFileSync(file, 'utf8');
    for (const [pattern, why] of FORBIDDEN) if (pattern.test(text)) complain(`${file}: ${why} (${pattern})`);
    if (file.includes('content-scripts')) {
      const { size } = statSync(file);
      console.log(`${file}: ${(size / 1000).toFixed(1)} kB`);
      if (size > CONTENT_SCRIPT_LIMIT) complain(`${file}: more than ${CONTENT_SCRIPT_LIMIT / 1000} kB`);
      if (/react\.element|react\.transitional/.test(text)) complain(`${file}: React in the content script`);
    }
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    host_permissions: string[];
    content_security_policy: { extension_pages: string };
  };
  if (!manifest.content_security_policy.extension_pages.includes("connect-src 'none'"))
    complain(`${target}: the policy lets pages connect`);
  if (manifest.host_permissions.some((host) => host.includes('localhost') || host.includes('*.')))
    complain(`${target}: hosts are not exact`);
}
process.exitCode = bad > 0 ? 1 : 0;
