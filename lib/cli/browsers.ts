/**
 * Finds a Chromium and a Firefox, and brings them where they are missing: the variables CHROMIUM and FIREFOX win, then what is installed,
 * then (Debian as root) the distribution's packages, then Playwright's own download.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const ON_PATH = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
};
const ELSEWHERE = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};
// Branded builds no longer load unpacked extensions from the command line in every version: only when nothing better is there.
const LAST_RESORT = {
  chromium: [
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [],
};

type Browser = 'chromium' | 'firefox';

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of process.platform === 'win32' ? ['.exe', ''] : ['']) {
      const file = join(folder, name + ending);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

function playwrightOwn(browser: Browser): string | undefined {
  if (browser === 'firefox') return undefined; // Playwright's Firefox is patched and does not take extensions over WebDriver BiDi.
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** Path of the browser, or undefined when none is installed. */
export function findBrowser(browser: Browser): string | undefined {
  const chosen = process.env[browser.toUpperCase()];
  if (chosen) return chosen;
  return (
    ON_PATH[browser].map(onPath).find(Boolean) ??
    ELSEWHERE[browser].find(existsSync) ??
    playwrightOwn(browser) ??
    LAST_RESORT[browser].find(existsSync)
  );
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`${command} ${args.join(' ')} …`);
  return spawnSync(command, [...args], { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0;
}

/** Installs the missing browsers; throws with a clear word when one cannot be had. */
export function ensureBrowsers(wanted: readonly Browser[] = ['chromium', 'firefox']): void {
  const missing = wanted.filter((b) => !findBrowser(b));
  if (missing.length === 0) return;
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    const packages = missing.map((b) => (b === 'firefox' ? 'firefox-esr' : 'chromium'));
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'ca-certificates', ...packages]);
  }
  if (!findBrowser('chromium') && wanted.includes('chromium')) run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  for (const b of wanted) {
    if (!findBrowser(b)) throw new Error(`No ${b} found. Install it, or set ${b.toUpperCase()} to its path.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureBrowsers();
  console.error(`chromium: ${findBrowser('chromium')}\nfirefox: ${findBrowser('firefox')}`);
}
