import { browser } from 'wxt/browser';

/** The only door to the browser's extension API. Everything in this folder goes through it, nothing outside of this folder does. */
export { browser };

export const FIREFOX: boolean = import.meta.env.BROWSER === 'firefox';

/** False once the extension was updated, reloaded or removed while this script was still in a page. */
export function contextAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Languages the person reads, most wanted first. */
export function wantedLanguages(): readonly string[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language];
}

export const extensionVersion = (): string => browser.runtime.getManifest().version;
