/**
 * `npm start`: builds the extension, opens the replica portal in a real browser with the extension loaded and prints what it finds in the
 * Indonesian dossier. With a display the browser stays open for a person to click through; without one it closes after printing.
 */
import { launchExtension } from '../../lib/cli/extension';
import { languageOf } from '../../lib/cli/language';
import { lookAt } from '../../lib/cli/look';
import { reportText } from '../../lib/cli/print';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { startPortal } from '../portal/server';

const display =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const stay = display && process.env['CI'] === undefined;
const lang = languageOf(undefined, process.env);
const vi = lang === 'vi';

const portal = await startPortal({ port: stay ? 8787 : 0 }).catch(() => startPortal());
const browser = await launchExtension({ headless: !stay, viewport: stay ? null : { width: 1280, height: 900 } });
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
const url = `${portal.url}/CertificatesUpgrade/Business/CertificateDisplay.aspx?DocId=${D_ID_MISTAKES.docId}`;
await page.goto(url);
const result = await lookAt(browser, page);
if (result) {
  console.log(reportText(result.report, vi ? 'C/O mẫu D đi Indonesia' : 'Form D to Indonesia', lang, false));
} else {
  console.error(vi ? 'Tiện ích không nhận ra tờ khai.' : 'The extension did not recognise the declaration.');
  process.exitCode = 1;
}
if (stay) {
  console.log(
    vi
      ? `\nCổng mô phỏng: ${portal.url}/Default.aspx  (đóng trình duyệt để kết thúc)`
      : `\nReplica portal: ${portal.url}/Default.aspx  (close the browser to end)`,
  );
  await new Promise<void>((done) => browser.context.once('close', () => done()));
} else {
  await browser.close();
}
await portal.stop();
