import { lessonsIn, type Lesson } from '../declaration/lesson';
import type { JumpResult } from '../overlay/view';
import type { PageSettings, SessionPort } from '../session/ports';
import { contextAlive } from './api';
import { takeEngine } from './engine-slot';
import { covers } from './hosts';
import { loadManaged, watchManaged, type Managed } from './managed';
import { listenInPage, toBackground } from './messages';
import { PANEL_FROM_PAGE } from './panel';
import { languageOf, peekSettings, watchSettings, type Settings } from './settings';

const GONE: JumpResult = { kind: 'gone' };

/** Messages that nobody hears (background being replaced, extension updated) are no error of the page. */
async function quietly<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return (await work) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** The browser as a session in a page sees it. `url` is the page's address when the script came; its host does not change. */
export function createPagePort(url: string): SessionPort {
  const host = new URL(url).hostname;
  const forPage = (settings: Settings, fixed: readonly Lesson[]): PageSettings => ({
    language: languageOf(settings),
    disabled: settings.disabled,
    hidden: settings.hidden,
    issuers: settings.issuers,
    // What a company has set comes first: its people's own lessons are for what it has not.
    taught: [...fixed, ...lessonsIn(settings.taught[host])],
    fixed,
    panel: PANEL_FROM_PAGE,
  });
  const fixedIn = ({ taught }: Managed): readonly Lesson[] => (Object.hasOwn(taught, host) ? taught[host]! : []);
  const now = async (): Promise<PageSettings> => {
    const [settings, managed] = await Promise.all([peekSettings(), loadManaged()]);
    return forPage(settings, fixedIn(managed));
  };
  const tell = (work: Promise<unknown>): void => void quietly(work, null);
  return {
    alive: contextAlive,
    settings: now,
    engine: async () => ((await quietly(toBackground('engine', {}), false)) ? takeEngine() : null),
    listen(events) {
      const stops = [
        watchSettings((settings) => void loadManaged().then((managed) => events.settings(forPage(settings, fixedIn(managed))))),
        watchManaged(() => void now().then(events.settings)),
        listenInPage({
          ping: () => true,
          child: ({ frame, reading }) => {
            events.child(frame, reading);
            return true;
          },
          view: ({ view }) => {
            events.view(view);
            return true;
          },
          reportAgain: () => {
            events.reportAgain();
            return null;
          },
          jump: ({ id }) => events.jump(id),
          rescan: () => {
            events.rescan();
            return null;
          },
          pick: ({ key }) => {
            events.pick(key);
            return true;
          },
          endPick: () => {
            events.endPick();
            return null;
          },
          withdrawn: ({ gone, left }) => {
            const covered = (patterns: readonly string[]): boolean => patterns.some((pattern) => covers(pattern, url));
            if (covered(gone) && !covered(left)) events.withdrawn();
            return null;
          },
        }),
      ];
      return () => {
        if (!contextAlive()) return;
        for (const stop of stops) stop();
      };
    },
    publish: (result) => tell(toBackground('publish', { result })),
    report: (reading) => quietly(toBackground('report', { reading }), false),
    askChildren: () => tell(toBackground('askChildren', {})),
    draw: (frame, view) => quietly(toBackground('draw', { frame, view }), false),
    jumpIn: (frame, id) => quietly(toBackground('jumpIn', { frame, id }), GONE),
    hide: (rule, declaration, reach) => tell(toBackground('hide', { rule, declaration, reach })),
    unhide: (declaration) => tell(toBackground('unhide', { declaration })),
    openPanel: () => tell(toBackground('openPanel', {})),
    picked: (picked) => tell(toBackground('picked', { host, picked })),
  };
}
