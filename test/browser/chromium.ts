import type { CDPSession, Page } from '@playwright/test';
import { launchExtension, type LaunchOptions } from '../../lib/cli/extension';
import type { PageResult } from '../../lib/session/ports';
import { chooseLanguage, type Driver, type Tab, type View } from './driver';

/** Source of an expression that runs a function on JSON arguments. */
function call(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // The loader of TypeScript files gives inner functions their names through a helper that no page has.
  return `(() => { const __name = (f) => f; return (${fn.toString()})(...${JSON.stringify(args)}); })()`;
}

/** Of WebP pictures: letters stay sharp. */
const QUALITY = 88;

class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}
  run<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(call(fn as never, args)) as Promise<T>;
  }
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }
  async click(css: string): Promise<void> {
    await this.page.locator(css).first().click();
  }
  async type(css: string, text: string): Promise<void> {
    const field = this.page.locator(css).first();
    await field.fill('');
    await field.pressSequentially(text);
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  async close(): Promise<void> {
    await this.page.close();
  }
}

/** A target that Playwright does not list (popup, side panel), reached through the browser's debugging protocol. */
class TargetView implements View {
  constructor(
    private readonly cdp: CDPSession,
    private readonly targetId: string,
    private readonly sessionId: string,
  ) {}
  private next = 1;
  async send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.next++;
    const answer = new Promise<T>((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const parsed = JSON.parse(message) as { id?: number; result?: T; error?: { message: string } };
        if (sessionId !== this.sessionId || parsed.id !== id) return;
        this.cdp.off('Target.receivedMessageFromTarget', listen);
        if (parsed.error) reject(new Error(parsed.error.message));
        else resolve(parsed.result!);
      };
      this.cdp.on('Target.receivedMessageFromTarget', listen);
    });
    await this.cdp.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answer;
  }
  async run<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression: call(fn as never, args), awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  async screenshot(dark: boolean, format: 'png' | 'webp'): Promise<Buffer> {
    // Without transitions: colours would be caught half-way between two themes.
    const features = [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await this.send('Emulation.setEmulatedMedia', { features });
    // A popup grows to its content only after it was shown.
    for (let i = 0; i < 60 && (await this.run(() => innerWidth)) < 340; i += 1)
      await new Promise((resolve) => setTimeout(resolve, 30));
    const { data } = await this.send<{ data: string }>(
      'Page.captureScreenshot',
      format === 'webp' ? { format, quality: QUALITY } : { format },
    );
    return Buffer.from(data, 'base64');
  }
  async close(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.targetId });
    const open = async (): Promise<boolean> =>
      (await this.cdp.send('Target.getTargets')).targetInfos.some(({ targetId }) => targetId === this.targetId);
    while (await open()) await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export interface ChromiumDriver extends Driver {
  readonly id: string;
  /** Requests that the extension's own pages and worker made, other than for their own files. */
  requests(): readonly string[];
  /** The page under a tab, for what only Playwright can do. */
  pageOf(tab: Tab): Page;
  target(part: string): Promise<TargetView>;
  /** Picture of a tab, popup or side panel as it stands. */
  picture(view: View, format?: 'png' | 'webp'): Promise<Buffer>;
  /** Stops the background worker, as the browser does at its own time. */
  killWorker(): Promise<void>;
  /** Evaluates an expression in the background worker. */
  inWorker(expression: string): Promise<unknown>;
  /** Starts the extension anew, as an update does: scripts in open pages are left without it. */
  reloadExtension(): Promise<void>;
}

export async function chromiumDriver(options: LaunchOptions = {}): Promise<ChromiumDriver> {
  const { context, worker, id, close } = await launchExtension(options);
  const cdp = await context.browser()!.newBrowserCDPSession();
  const own = `chrome-extension://${id}/`;
  const requests: string[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith(own) && !request.url().startsWith(own)) requests.push(request.url());
  });

  const target = async (part: string): Promise<TargetView> => {
    const end = Date.now() + 10_000;
    for (;;) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const found = targetInfos.find((info) => info.url.startsWith(own + part));
      if (found) {
        const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: found.targetId, flatten: false });
        return new TargetView(cdp, found.targetId, sessionId);
      }
      if (Date.now() > end) throw new Error(`${part} did not open: ${targetInfos.map((info) => info.url).join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const driver: ChromiumDriver = {
    name: 'chromium',
    id,
    requests: () => requests,
    pageOf: (tab) => (tab as ChromiumTab).page,
    target,
    async picture(view, format = 'png') {
      if (view instanceof TargetView) return view.screenshot(options.colorScheme === 'dark', format);
      const session = await context.newCDPSession((view as ChromiumTab).page);
      const { data } = await session.send(
        'Page.captureScreenshot',
        format === 'webp' ? { format, quality: QUALITY } : { format },
      );
      await session.detach();
      return Buffer.from(data, 'base64');
    },
    async killWorker() {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const found = targetInfos.find((info) => info.type === 'service_worker' && info.url.startsWith(own));
      if (found) await cdp.send('Target.closeTarget', { targetId: found.targetId });
    },
    inWorker: async (expression) => (await worker()).evaluate(expression),
    async reloadExtension() {
      await (await worker()).evaluate('setTimeout(() => chrome.runtime.reload(), 0)');
    },
    async newTab() {
      return new ChromiumTab(await context.newPage());
    },
    async show(tab) {
      await (tab as ChromiumTab).page.bringToFront();
    },
    async setLanguage(language) {
      const options = await driver.openOwnPage('options.html');
      await chooseLanguage(options, language);
      await options.close();
    },
    async openOwnPage(path) {
      const page = await context.newPage();
      await page.goto(own + path);
      return new ChromiumTab(page);
    },
    async openPopup(over) {
      await (over as ChromiumTab).page.bringToFront();
      await (await worker()).evaluate('chrome.action.openPopup()');
      return target('popup.html');
    },
    async openPanel(over) {
      const popup = await driver.openPopup(over);
      await popup.run(async () => {
        for (let i = 0; i < 100 && !document.querySelector('[data-action="open-panel"]'); i += 1)
          await new Promise((r) => setTimeout(r, 50));
      });
      await popup.run(() => document.querySelector<HTMLElement>('[data-action="open-panel"]')!.click());
      return target('sidepanel.html');
    },
    async result(over) {
      await (over as ChromiumTab).page.bringToFront();
      return (await worker()).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(async ([tab]) => (await chrome.storage.session.get('result:' + tab.id))['result:' + tab.id] ?? null)`,
      ) as Promise<PageResult | null>;
    },
    async zoom(over, factor) {
      await (over as ChromiumTab).page.bringToFront();
      await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
      );
    },
    async badge(over) {
      await (over as ChromiumTab).page.bringToFront();
      return (await worker()).evaluate(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
      ) as Promise<string>;
    },
    close,
  };
  return driver;
}
