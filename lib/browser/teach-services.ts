import type { TaughtLessons, TeachServices } from '../ui/teach/services';
import { checkNow } from './client';
import { browser } from './api';
import { covers, PORTAL_HOSTS } from './hosts';
import { loadManaged, watchManaged } from './managed';
import { toPage } from './messages';
import { askForPortals, blockedPortals, layoutOfTab, tryInTab, watchSites } from './permissions';
import { saveFile } from './save-file';
import { watchSettings } from './settings';
import { addLessons, changeLessons, loadLessons, storePointing, watchPointing } from './taught';

async function allLessons(): Promise<TaughtLessons> {
  const [own, managed] = await Promise.all([loadLessons(), loadManaged()]);
  return { own, company: managed.taught };
}

/** Follows something that is asked anew after every change; an answer that was overtaken is dropped. */
function follow<T>(ask: () => Promise<T>, changed: (value: T) => void, watch: (look: () => void) => () => void): () => void {
  let round = 0;
  const look = (): void => {
    const mine = (round += 1);
    void ask().then((value) => mine === round && changed(value));
  };
  const stop = watch(look);
  look();
  return () => {
    round += 1;
    stop();
  };
}

/** The browser behind teaching, taught fields, blocked portals and the layout report. */
export const teachServices: TeachServices = {
  async startPointing(tab, key) {
    await storePointing(tab, { state: 'pointing', key });
    try {
      if ((await toPage(tab, undefined, 'pick', { key })) === true) return true;
    } catch {
      // Nobody there.
    }
    await storePointing(tab, null);
    return false;
  },
  async stopPointing(tab) {
    await storePointing(tab, null);
    await toPage(tab, undefined, 'endPick', {}).catch(() => null);
  },
  watchPointing,
  clearPointing: (tab) => storePointing(tab, null),
  watchLessons: (changed) =>
    follow(allLessons, changed, (look) => {
      const stops = [watchSettings(look), watchManaged(look)];
      return () => stops.forEach((stop) => stop());
    }),
  changeLessons,
  addLessons,
  async tryLessons(tab, host, lessons) {
    const frames = await tryInTab(tab, host, lessons);
    if (frames.length === 0) return null;
    return lessons.map((_, i) => {
      const answers = frames.map((frame) => frame[i]!);
      return answers.find(({ found }) => found) ?? answers[0]!;
    });
  },
  async layoutReport(tab) {
    const frames = await layoutOfTab(tab);
    if (frames.length === 0) return null;
    return `${JSON.stringify(frames.length === 1 ? frames[0] : { frames }, null, 1)}\n`;
  },
  saveFile,
  watchBlockedPortals: (changed) => follow(blockedPortals, changed, (look) => watchSites(look, look)),
  async requestPortals(tab) {
    // First, while the browser still sees the press.
    const granted = await askForPortals();
    if (!granted || tab === null) return granted;
    const { url = '' } = await browser.tabs.get(tab);
    if (isPortalPage(url)) await checkNow(tab);
    return true;
  },
};

const isPortalPage = (url: string): boolean => PORTAL_HOSTS.some((pattern) => covers(pattern, url));
