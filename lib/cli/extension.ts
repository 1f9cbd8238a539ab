import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from '@playwright/test';
import { ensureBrowsers, findBrowser } from './browsers';

/** A Chromium with the built extension in it: for `npm start`, `read-page` and the browser tests. */

const SOURCES = ['lib', 'entrypoints', 'assets', 'wxt.config.ts', 'package-lock.json'];

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

export type Target = 'chrome' | 'firefox';

/** Folder of a build; `e2e` is the test build that also works on localhost and leaves User Timing measures. */
export function outputFolder(target: Target, mode: 'production' | 'e2e'): string {
  return join('.output', `${target}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}

/** Builds unless the newest source is older than the last build. Returns the folder of the unpacked extension. */
export function ensureBuilt(target: Target, mode: 'production' | 'e2e'): string {
  const folder = outputFolder(target, mode);
  const manifest = join(folder, 'manifest.json');
  const fresh = existsSync(manifest) && statSync(manifest).mtimeMs >= Math.max(...SOURCES.filter(existsSync).map(newest));
  if (!fresh) {
    const args = ['--no-install', 'wxt', 'build', '-b', target, '--mv3', ...(mode === 'e2e' ? ['--mode', 'e2e'] : [])];
    const { status, stdout, stderr } = spawnSync('npx', args, {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
  }
  return folder;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's background worker. */
  readonly worker: () => Promise<Worker>;
  readonly id: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly mode?: 'production' | 'e2e';
  /** Folder of a profile to go on with; it is left in place. Without one a new profile is made and thrown away. */
  readonly profile?: string;
}

/** Starts Chromium with a new profile and the built extension. Works without a display. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  ensureBrowsers(['chromium']);
  const folder = join(process.cwd(), ensureBuilt('chrome', options.mode ?? 'e2e'));
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'soat-co-'));
  const root = process.getuid?.() === 0;
  const locale = options.locale ?? 'vi-VN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium')!,
    headless: options.headless ?? true,
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    env: { ...process.env, LANGUAGE: locale.slice(0, 2) } as Record<string, string>,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(root ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return {
    context,
    worker,
    id,
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
