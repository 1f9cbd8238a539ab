import type { JumpResult } from '../overlay/view';
import type { PageResult } from '../session/ports';
import { browser } from './api';
import { toPage } from './messages';
import { checkPage, siteAllowed, siteOf } from './permissions';
import { resultOf, watchResults } from './results';

/** Test servers on this machine count as allowed in the build made for tests. */
const isTestServer = (url: string | undefined): boolean =>
  import.meta.env.MODE === 'e2e' && /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url ?? '');

/** What popup and panel know about the page in front of the person. */
export type PageState =
  | { readonly kind: 'result'; readonly tab: number; readonly result: PageResult }
  /** We are in the page, and it shows no declaration. */
  | { readonly kind: 'quiet'; readonly tab: number; readonly host?: string }
  /** A page of an allowed site without us: opened before the extension was installed, updated or allowed. Reload, or check it now. */
  | { readonly kind: 'reload'; readonly tab: number }
  /** Another site: it can be checked on request; `site` is what a lasting permission would cover, null where none is possible. */
  | { readonly kind: 'other'; readonly tab: number; readonly site: string | null }
  | { readonly kind: 'none' };

async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

const hostOf = (url: string | undefined): string | null => (url && URL.canParse(url) ? new URL(url).hostname : null);

async function stateOf(tab: { id: number; url: string | undefined }): Promise<PageState> {
  const result = await resultOf(tab.id);
  if (result) return { kind: 'result', tab: tab.id, result };
  try {
    if (await toPage(tab.id, 0, 'ping', {})) {
      const host = hostOf(tab.url);
      return { kind: 'quiet', tab: tab.id, ...(host && { host }) };
    }
  } catch {
    // Nobody there.
  }
  const site = siteOf(tab.url);
  if (isTestServer(tab.url) || (site !== null && (await siteAllowed(site)))) return { kind: 'reload', tab: tab.id };
  return { kind: 'other', tab: tab.id, site };
}

/** The page of the active tab, now. */
export async function currentPage(): Promise<PageState> {
  const tab = await activeTab();
  return tab ? stateOf(tab) : { kind: 'none' };
}

const looks = new Set<() => void>();
/** How long a script that was just put into a page gets to say what it finds, before silence counts as "no declaration". */
const FIRST_WORD = 400;

/** Checks a page as it stands, and lets everyone who follows it look again: a page without a declaration changes nothing that they would hear. */
export async function checkNow(tab: number): Promise<boolean> {
  const done = await checkPage(tab);
  if (done) setTimeout(() => looks.forEach((look) => look()), FIRST_WORD);
  return done;
}

/**
 * Follows the page in front of the person: other tab, other page, new result. Calls back at once and after every change; returns how to
 * stop. Answers that arrive late, for a tab that is no longer in front, are dropped.
 */
export function watchPage(changed: (state: PageState) => void): () => void {
  let round = 0;
  const look = (): void => {
    const mine = (round += 1);
    void currentPage().then((state) => {
      if (mine === round) changed(state);
    });
  };
  const onUpdated = (_: number, { status }: { status?: string }): void => {
    if (status === 'complete') look();
  };
  const stopResults = watchResults(look);
  looks.add(look);
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.windows?.onFocusChanged.addListener(look);
  look();
  return () => {
    round += 1;
    looks.delete(look);
    stopResults();
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows?.onFocusChanged.removeListener(look);
  };
}

/** Shows a finding's field in the page. */
export async function jumpTo(tab: number, id: string): Promise<JumpResult> {
  try {
    return (await toPage(tab, 0, 'jump', { id })) ?? { kind: 'gone' };
  } catch {
    return { kind: 'gone' };
  }
}

export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab);
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
