import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putEngine } from '../lib/browser/engine-slot';
import { pageEngine } from '../lib/session/engine';

/** Put into a frame by the background when the page script there has found a declaration. */
export default defineUnlistedScript({ globalName: false, main: () => putEngine(pageEngine) });
