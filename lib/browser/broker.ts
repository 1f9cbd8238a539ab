import { browser } from './api';
import { showBadge } from './badge';
import { listenInBackground, toPage } from './messages';
import { openPanel } from './panel';
import { loadEngine, registerSites, watchSites } from './permissions';
import { storeResult } from './results';
import { hideCheck, loadSettings, setDisabled, unhideChecks } from './settings';

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
    unhide: ({ declaration }) => unhideChecks(declaration).then(nothing),
  });

  browser.tabs.onRemoved.addListener((tab) => void storeResult(tab, null));
  // A page that was left without a word (crash, forced reload) must not keep its result.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') void forgetIfGone(tab);
  });
  browser.runtime.onInstalled.addListener(() => void loadSettings());
  browser.runtime.onStartup.addListener(() => void loadSettings());
  watchSites(() => void registerSites());
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
