import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { putEngine } from '../lib/browser/engine-slot';
import { checkReading } from '../lib/session/check';
import { inspectPage } from '../lib/session/page-reader';

/** Put into a frame by the background when the page script there has found a declaration. */
export default defineUnlistedScript({ globalName: false, main: () => putEngine({ inspect: inspectPage, check: checkReading }) });
