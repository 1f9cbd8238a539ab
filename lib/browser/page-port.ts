import type { JumpResult } from '../overlay/view';
import type { PageSettings, SessionPort } from '../session/ports';
import { contextAlive } from './api';
import { takeEngine } from './engine-slot';
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

/** The browser as a session in a page sees it. */
export function createPagePort(host: string): SessionPort {
  const forPage = (settings: Settings): PageSettings => ({
    language: languageOf(settings),
    disabled: settings.disabled,
    hidden: settings.hidden,
    issuers: settings.issuers,
    taught: settings.taught[host],
    panel: PANEL_FROM_PAGE,
  });
  const tell = (work: Promise<unknown>): void => void quietly(work, null);
  return {
    alive: contextAlive,
    settings: async () => forPage(await peekSettings()),
    engine: async () => ((await quietly(toBackground('engine', {}), false)) ? takeEngine() : null),
    listen(events) {
      const stops = [
        watchSettings((settings) => events.settings(forPage(settings))),
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
  };
}
