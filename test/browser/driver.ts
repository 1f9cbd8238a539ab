import type { PageResult } from '../../lib/session/ports';

/**
 * One way to drive both browsers, so that the same behaviour suite runs on the built extension in Chromium and in Firefox. A view is
 * anything with a document: a tab, the real popup, the real side panel.
 */
export interface View {
  /** Runs a function in the view's document; arguments and result travel as JSON. */
  run<T, A extends readonly unknown[]>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  close(): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** A real click of the mouse in the middle of the first element that matches. */
  click(css: string): Promise<void>;
  /** Replaces the text of a field by real key presses. */
  type(css: string, text: string): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter' | 'ArrowRight'): Promise<void>;
  screenshot(file: string): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** Brings a tab to the front. */
  show(tab: Tab): Promise<void>;
  /** Chooses the language in the settings, as a person does: not every browser here has a Vietnamese interface of its own. */
  setLanguage(language: 'vi' | 'en'): Promise<void>;
  /** A page of the extension in a tab of its own: `popup.html`, `options.html`. */
  openOwnPage(path: string): Promise<Tab>;
  /** The real popup over a tab. */
  openPopup(over: Tab): Promise<View>;
  /** The real side panel (Chromium) or sidebar (Firefox), opened by a press in the real popup. */
  openPanel(over: Tab): Promise<View>;
  /** What the session in a tab last reported to the background; null when nothing. */
  result(over: Tab): Promise<PageResult | null>;
  /** Enlarges a tab as the browser's own zoom does; 1 is the usual size. */
  zoom(over: Tab, factor: number): Promise<void>;
  /** Text of the toolbar badge for a tab. */
  badge(over: Tab): Promise<string>;
  close(): Promise<void>;
}

/** Polls a view until the condition gives something truthy; fails with what was waited for. */
export async function waitFor<T, A extends readonly unknown[]>(
  view: View,
  what: string,
  fn: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<NonNullable<T>> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await view.run(fn, ...args);
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Presses the language in the settings and waits until the page speaks it. */
export async function chooseLanguage(options: Tab, language: 'vi' | 'en'): Promise<void> {
  await waitFor(options, 'the settings', () => document.querySelector('input[name="language"]') !== null);
  await options.click(`input[name="language"][value="${language}"]`);
  await waitFor(options, 'the chosen language', (wanted) => document.documentElement.lang === wanted, language);
}
