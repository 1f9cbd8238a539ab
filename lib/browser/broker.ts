import { browser } from './api';
import { showBadge } from './badge';
import { keepCorner } from './corner-memory';
import { listenInBackground, toPage } from './messages';
import { openPanel } from './panel';
import { grantedSites, loadEngine, registerSites, watchSites } from './permissions';
import { storeResult } from './results';
import { hideCheck, loadSettings, setDisabled, unhideChecks } from './settings';
import { changeLessons, forgetPointing, storePointing } from './taught';

const nothing = (): null => null;

/**
 * The background: passes messages between frames, keeps the latest result of each tab, shows the badge. Holds no state of its own, so the
 * browser may stop it at any moment; every listener is added while the script starts, as waking needs.
 */
export function startBroker(): void {
  listenInBackground({
    // First: nothing may come between the person's press and this.
    openPanel: (_, { tab }) => openPanel(tab).then(nothing, nothing),
    report: async ({ reading }, { tab, frame }) =>
      tab !== null && frame !== 0 && (await reaches(toPage(tab, 0, 'child', { frame, reading }))),
    askChildren: (_, { tab }) => (tab === null ? null : toPage(tab, undefined, 'reportAgain', {}).then(nothing, nothing)),
    draw: async ({ frame, view }, { tab }) => tab !== null && (await reaches(toPage(tab, frame, 'view', { view }))),
    jumpIn: ({ frame, id }, { tab }) => (tab === null ? { kind: 'gone' } : toPage(tab, frame, 'jump', { id })),
    publish: async ({ result }, { tab }) => {
      if (tab === null) return null;
      await Promise.all([storeResult(tab, result), showBadge(tab, result?.report.counts ?? null)]);
      return null;
    },
    hide: async ({ rule, declaration, reach }) => {
      await (reach === 'always' ? setDisabled(rule, true) : hideCheck(rule, declaration, new Date().toISOString()));
      return null;
    },
    engine: (_, { tab, frame }) => tab !== null && loadEngine(tab, frame),
    corner: ({ state }) => keepCorner(state),
    picked: async ({ host, picked }, { tab }) => {
      // Kept first: what was taught must not be lost with the tab.
      if (picked.kind === 'taught') await changeLessons(host, { remove: picked.replaces, add: [picked.lesson] });
      if (tab === null) return null;
      await storePointing(tab, { state: 'done', host, picked });
      return toPage(tab, undefined, 'endPick', {}).then(nothing, nothing);
    },
    unhide: ({ declaration }) => unhideChecks(declaration).then(nothing),
  });

  browser.tabs.onRemoved.addListener((tab) => void Promise.all([storeResult(tab, null), storePointing(tab, null)]));
  // A page that was left without a word (crash, forced reload) must not keep its result.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void Promise.all([forgetIfGone(tab), forgetPointing(tab)]);
  });
  // An update takes the scripts of allowed sites away with the old version.
  const begin = (): void => void Promise.all([loadSettings(), registerSites()]);
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);
  watchSites(
    () => void registerSites(),
    (gone) => void Promise.all([registerSites(), leaveSites(gone)]),
  );
}

/** Pages that were open when their permission was withdrawn: their script runs on, so it must be told to go. */
async function leaveSites(gone: readonly string[]): Promise<void> {
  const [tabs, left] = await Promise.all([browser.tabs.query({}), grantedSites()]);
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && toPage(id, undefined, 'withdrawn', { gone, left }).then(nothing, nothing)),
  );
}

async function reaches(message: Promise<boolean>): Promise<boolean> {
  try {
    return (await message) === true;
  } catch {
    return false;
  }
}

/** The script may come a moment after the page is complete. */
const LATE_MS = 400;

async function forgetIfGone(tab: number): Promise<void> {
  if (await reaches(toPage(tab, 0, 'ping', {}))) return;
  await new Promise((resolve) => setTimeout(resolve, LATE_MS));
  if (await reaches(toPage(tab, 0, 'ping', {}))) return;
  await Promise.all([storeResult(tab, null), showBadge(tab, null)]);
}
