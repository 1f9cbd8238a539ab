import type { Browser } from 'wxt/browser';
import type { Lesson } from '../declaration/lesson';
import type { LayoutReport } from '../page/layout-report';
import type { Tried } from '../page/teach';
import type { Engine } from '../session/ports';
import { browser } from './api';
import { ENGINE_SLOT } from './engine-slot';
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

/** Portals that the browser does not let us read: Firefox lets a person withdraw even them, Chrome for single sites. */
export async function blockedPortals(): Promise<readonly string[]> {
  const granted = await Promise.all(PORTAL_HOSTS.map(siteAllowed));
  return PORTAL_HOSTS.filter((_, i) => !granted[i]);
}
/** First statement of a press handler. */
export const askForPortals = (): Promise<boolean> => browser.permissions.request({ origins: PORTAL_HOSTS });

export const siteAllowed = (site: string): Promise<boolean> => browser.permissions.contains({ origins: [site] });
/** First statement of a press handler. The browser asks the person. */
export const askForSite = (site: string): Promise<boolean> => browser.permissions.request({ origins: [site] });
export const forgetSite = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });

/** Every pattern that is granted now, the portals among them. */
export async function grantedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Sites beyond the portals that the person has allowed. */
export async function allowedSites(): Promise<readonly string[]> {
  return (await grantedSites()).filter((origin) => !ALWAYS.has(origin));
}

/** Calls back when a site was allowed or withdrawn (with what was withdrawn); returns how to stop. */
export function watchSites(added: () => void, removed: (gone: readonly string[]) => void): () => void {
  const onRemoved = ({ origins = [] }: { origins?: string[] }): void => removed(origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(onRemoved);
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
    // A permission for every site covers the portals too, where the script runs already.
    excludeMatches: [...ALWAYS],
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

/** What the engine in the frames of a tab answers, frame by frame; frames that the browser forbids are left out. */
async function inFrames<T, A extends readonly unknown[]>(tab: number, ask: (...args: A) => T, args: A): Promise<T[]> {
  if (!(await inject({ tabId: tab, allFrames: true }, ENGINE_SCRIPT))) return [];
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: ask as never,
      args: args as never,
    });
    return answers.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as T]));
  } catch {
    return [];
  }
}

/** Tries lessons in every frame of a tab: for each frame the answers in the order of the lessons. Only lessons of the frame's own host are tried. */
export function tryInTab(tab: number, host: string, lessons: readonly Lesson[]): Promise<(readonly Tried[])[]> {
  // The function travels as text: it may use nothing but its arguments and what the engine script has left in the frame.
  return inFrames(
    tab,
    (slot: string, own: string, list: readonly Lesson[]) => {
      const engine = (globalThis as unknown as Record<symbol, Engine | undefined>)[Symbol.for(slot)];
      return engine && location.hostname === own ? engine.tryLessons(document, list) : null;
    },
    [ENGINE_SLOT, host, lessons],
  ).then((frames) => frames.flatMap((answer) => (answer ? [answer] : [])));
}

/** The structure of every frame of a tab, without anything that was typed or shown as a value. */
export function layoutOfTab(tab: number): Promise<LayoutReport[]> {
  return inFrames(
    tab,
    (slot: string, tested: boolean) => {
      const engine = (globalThis as unknown as Record<symbol, Engine | undefined>)[Symbol.for(slot)];
      const local = { localhost: 'legacy', '127.0.0.1': 'legacy' } as const;
      return engine ? engine.layout(document, location.href, tested ? { hosts: local } : {}) : null;
    },
    [ENGINE_SLOT, import.meta.env.MODE === 'e2e'],
  ).then((frames) => frames.flatMap((report) => report ?? []));
}
