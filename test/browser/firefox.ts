import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '../../lib/cli/browsers';
import { ensureBuilt } from '../../lib/cli/extension';
import { chooseLanguage, type Driver, type Tab, type View } from './driver';

/** Firefox over WebDriver BiDi: no other driver program is needed. The extension's address is fixed by a preference. */
const UUID = '6f2c4a10-1b7e-4c22-8d33-944445c0a707';
const OWN = `moz-extension://${UUID}/`;

/** The commands of the protocol that puppeteer has no words for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function call(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `Promise.resolve((() => { const __name = (f) => f; return (${fn.toString()})(...${JSON.stringify(args)}); })()).then((value) => JSON.stringify(value === undefined ? null : value))`;
}

class FirefoxTab implements Tab {
  constructor(
    readonly page: Page,
    private readonly connection: Connection,
  ) {}
  get context(): string {
    return (this.page.mainFrame() as unknown as { _id: string })._id;
  }
  async evaluate<T>(expression: string): Promise<T> {
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'failed in the page');
    return JSON.parse(String(answer.result?.value ?? 'null')) as T;
  }
  run<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.evaluate<T>(call(fn as never, args));
  }
  /** Also works for the extension's own pages, whose load events the protocol does not report. */
  async goto(url: string): Promise<void> {
    await this.connection.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: url.startsWith('http') ? 'complete' : 'none',
    });
    const end = Date.now() + 15_000;
    for (;;) {
      const here = await this.evaluate<string>('JSON.stringify(document.readyState + " " + location.href)').catch(() => '');
      if (here.startsWith('complete ') && here.includes(url.split('#')[0]!)) return;
      if (Date.now() > end) throw new Error(`${url} did not load: ${here}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  private async point(css: string): Promise<{ x: number; y: number }> {
    return this.run((selector) => {
      const element = document.querySelector(selector)!;
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }, css);
  }
  async click(css: string): Promise<void> {
    const { x, y } = await this.point(css);
    await this.connection.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }
  private async keys(values: readonly string[]): Promise<void> {
    await this.connection.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: values.flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ],
    });
  }
  async type(css: string, text: string): Promise<void> {
    await this.click(css);
    await this.run((selector) => document.querySelector<HTMLInputElement>(selector)!.select(), css);
    await this.keys(text === '' ? ['\uE017'] : [...text]);
  }
  async press(key: string): Promise<void> {
    const codes: Record<string, string> = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', ArrowRight: '\uE014' };
    await this.keys([codes[key]!]);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}

/** A popup or sidebar, reached from a page of the extension: such views are windows of the same extension. */
class OwnView implements View {
  constructor(
    private readonly from: FirefoxTab,
    private readonly type: 'popup' | 'sidebar',
  ) {}
  async run<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    // The function runs in the helper page, with `document` bound to the view's document.
    return this.from.evaluate<T>(
      `(async () => {
        const view = browser.extension.getViews({ type: ${JSON.stringify(this.type)} })[0];
        if (!view) throw new Error('no ${this.type} is open');
        const { document, location } = view;
        return JSON.stringify((await (${fn.toString()})(...${JSON.stringify(args)})) ?? null);
      })()`,
    );
  }
  async close(): Promise<void> {
    await this.from.evaluate(`(browser.extension.getViews({ type: ${JSON.stringify(this.type)} })[0]?.close(), 'null')`);
  }
}

export interface FirefoxOptions {
  readonly locale?: string;
  readonly dark?: boolean;
  /** Folder of a profile to go on with; without one a new profile is made and thrown away. */
  readonly profile?: string;
}

export interface FirefoxDriver extends Driver {
  /** Ends the browser at once, as a crash or a power cut does. */
  kill(): Promise<void>;
}

export async function firefoxDriver({ locale = 'vi-VN', dark = false, profile }: FirefoxOptions = {}): Promise<FirefoxDriver> {
  ensureBrowsers(['firefox']);
  const folder = join(process.cwd(), ensureBuilt('firefox', 'e2e'));
  const { browser_specific_settings: own } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [own.gecko.id]: UUID }),
      'intl.accept_languages': locale,
      'intl.locale.requested': locale.slice(0, 2),
      'extensions.openPopupWithoutUserGesture.enabled': true,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  });
  const connection = (browser as unknown as { connection: Connection }).connection;
  await browser.installExtension(folder);
  const tabs = async (): Promise<FirefoxTab> => new FirefoxTab(await browser.newPage(), connection);
  /** A page of the extension that stays open behind the others: views and tabs are reached through it. */
  const helper = await tabs();
  await helper.goto(`${OWN}options.html`);
  const active = async (over: Tab): Promise<void> => (over as FirefoxTab).page.bringToFront();

  const waitForView = async (type: 'popup' | 'sidebar'): Promise<OwnView> => {
    const end = Date.now() + 10_000;
    for (;;) {
      const open = await helper.evaluate<boolean>(
        `JSON.stringify(browser.extension.getViews({ type: '${type}' }).some((v) => v.document.readyState === 'complete' && v.document.querySelector('h1')))`,
      );
      if (open) return new OwnView(helper, type);
      if (Date.now() > end) throw new Error(`the ${type} did not open`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  return {
    name: 'firefox',
    newTab: tabs,
    show: active,
    setLanguage: (language) => chooseLanguage(helper, language),
    async openOwnPage(path) {
      const tab = await tabs();
      await tab.goto(OWN + path);
      return tab;
    },
    async openPopup(over) {
      await active(over);
      await helper.evaluate(`browser.action.openPopup().then(() => 'null')`);
      return waitForView('popup');
    },
    async openPanel(over) {
      // The sidebar opens only from a press of the person: a button on a page of the extension, pressed for real.
      await helper.run(() => {
        const button = document.createElement('button');
        button.id = 'open-sidebar-for-test';
        button.textContent = 'sidebar';
        button.addEventListener(
          'click',
          () => void (globalThis as never as { browser: { sidebarAction: { open(): void } } }).browser.sidebarAction.open(),
        );
        document.body.prepend(button);
      });
      await helper.page.bringToFront();
      await helper.click('#open-sidebar-for-test');
      const view = await waitForView('sidebar');
      await helper.run(() => document.getElementById('open-sidebar-for-test')!.remove());
      await active(over);
      return view;
    },
    async result(over) {
      await active(over);
      return helper.evaluate(
        `browser.tabs.query({ active: true, lastFocusedWindow: true })
          .then(async ([tab]) => JSON.stringify((await browser.storage.session.get('result:' + tab.id))['result:' + tab.id] ?? null))`,
      );
    },
    async zoom(over, factor) {
      await active(over);
      await helper.evaluate(
        `browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.tabs.setZoom(tab.id, ${factor})).then(() => 'null')`,
      );
    },
    async badge(over) {
      await active(over);
      return helper.evaluate(
        `browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id })).then(JSON.stringify)`,
      );
    },
    close: () => browser.close(),
    async kill() {
      const running = browser.process()!;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await gone;
    },
  };
}
