import { defineContentScript } from 'wxt/utils/define-content-script';
import { cornerMemory } from '../../lib/browser/corner-memory';
import { LOCAL_HOSTS, PORTAL_HOSTS } from '../../lib/browser/hosts';
import { createPagePort } from '../../lib/browser/page-port';
import { today } from '../../lib/browser/today';
import { createOverlay } from '../../lib/overlay/overlay';
import { pageReader } from '../../lib/session/page-reader';
import { startSession } from '../../lib/session/session';

/** The build made for tests: also runs on this machine's test servers, opens its shadow root, and takes the day from the page. */
const TESTED = import.meta.env.MODE === 'e2e';

export default defineContentScript({
  matches: TESTED ? [...PORTAL_HOSTS, ...LOCAL_HOSTS] : PORTAL_HOSTS,
  allFrames: true,
  runAt: 'document_idle',
  world: 'ISOLATED',
  // The page's own message listeners never hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    const session = startSession({
      document,
      window,
      reader: pageReader,
      ...(TESTED && { hosts: { localhost: 'legacy', '127.0.0.1': 'legacy' } }),
      port: createPagePort(location.href),
      overlay: (actions) =>
        createOverlay({
          window,
          document,
          resolve: pageReader.resolve,
          actions,
          memory: cornerMemory,
          shadow: TESTED ? 'open' : 'closed',
        }),
      shadow: TESTED ? 'open' : 'closed',
      top: window.top === window,
      today: () => (TESTED && document.documentElement.dataset['soatToday']) || today(),
    });
    // A newer copy of this script, or an update of the extension.
    context.onInvalidated(() => session.stop());
  },
});
