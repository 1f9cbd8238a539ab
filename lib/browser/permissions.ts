import type { Browser } from 'wxt/browser';
import { browser } from './api';
import { LOCAL_HOSTS, PORTAL_HOSTS } from './hosts';

const ALWAYS = new Set([...PORTAL_HOSTS, ...(import.meta.env.MODE === 'e2e' ? LOCAL_HOSTS : [])]);
const CONTENT_SCRIPT = 'content-scripts/portal.js';
const ENGINE_SCRIPT = 'engine.js';
const SITES_ID = 'sites';

/** Match pattern of the one site an address lies on, null where no permission can be asked for (`http:`, browser pages). */
export function siteOf(url: string | undefined): string | null {
  try {
    const { protocol, hostname } = new URL(url ?? '');
    return protocol === 'https:' ? `https://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Firefox lets a person withdraw even the portals. */
export const portalsAllowed = (): Promise<boolean> => browser.permissions.contains({ origins: PORTAL_HOSTS });
/** First statement of a press handler. */
export const askForPortals = (): Promise<boolean> => browser.permissions.request({ origins: PORTAL_HOSTS });

export const siteAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });
/** First statement of a press handler. The browser asks the person. */
export const askForSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] });
export const forgetSite = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });

/** Sites beyond the portals that the person has allowed. */
export async function allowedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !ALWAYS.has(origin));
}

export function watchSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Makes the content script run by itself on exactly the allowed sites. */
export async function registerSites(): Promise<void> {
  const matches = [...(await allowedSites())];
  const [old] = await browser.scripting.getRegisteredContentScripts({ ids: [SITES_ID] });
  if (matches.length === 0) {
    if (old) await browser.scripting.unregisterContentScripts({ ids: [SITES_ID] });
    return;
  }
  const script = {
    id: SITES_ID,
    matches,
    js: [CONTENT_SCRIPT],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (old) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the engine into the frame of a page that shows a declaration; false where the browser forbids it. */
export function loadEngine(tab: number, frame: number): Promise<boolean> {
  return inject({ tabId: tab, frameIds: [frame] }, ENGINE_SCRIPT);
}

/**
 * Checks the page of a tab now: with the permission that a press on the toolbar button gives for this page alone, or on a portal page that
 * was open before the extension came. False where the browser forbids it.
 */
export function checkPage(tab: number): Promise<boolean> {
  return inject({ tabId: tab, allFrames: true }, CONTENT_SCRIPT);
}

async function inject(target: Browser.scripting.InjectionTarget, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [`/${file}` as never] });
    return true;
  } catch {
    return false;
  }
}
