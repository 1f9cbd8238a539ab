/**
 * The replica portal as a small web server: `startPortal()` for tests, `tsx test/portal/server.ts [port]` for a person.
 * Paths are those of the legacy portal as far as public material names them. Everything lives in memory, per visitor: the key is a cookie, or
 * `?s=<key>`, which also sets the cookie. Reconstructed from public material; the live portal was never opened.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bigPage } from './big-page';
import { criterionPopup } from './criterion-popup';
import type { Dossier } from './dossier';
import { editPage } from './edit-page';
import { feeListPage, feePage } from './fee-page';
import { homePage, loginPage } from './home-page';
import { editUrl, PATHS, viewUrl } from './layout';
import { listPage } from './list-page';
import { OFFICER_FIELDS, officerPage } from './officer-page';
import { fairPage, permitPage } from './other-site';
import { FIXTURES } from './pages/index';
import { postback } from './postback';
import { editorOf, newDossier, Sessions, type Session } from './sessions';
import { viewPage } from './view-page';

export interface PortalOptions {
  /** 0 or nothing: any free port. */
  port?: number;
  host?: string;
  /** Pages keep what they were before any extension ran, in `window.before`: their markup and what their form would send. */
  snapshot?: boolean;
  /** Day that the test build of the extension takes for today, so that no test depends on the calendar. */
  today?: string;
}

export interface Portal {
  url: string;
  port: number;
  stop(): Promise<void>;
}

interface Answer {
  status?: number;
  type?: string;
  location?: string;
  body: string | Buffer;
}

const ASSETS: Record<string, string> = {
  'portal.js': 'text/javascript',
  'criterion.js': 'text/javascript',
  'portal.css': 'text/css',
  'pick.svg': 'image/svg+xml',
};
const here = dirname(fileURLToPath(import.meta.url));
const SESSION_COOKIE = 'ASP.NET_SessionId';
const DEFAULT_LATENCY = 30;

const notFound = (what: string): Answer => ({ status: 404, body: `<!DOCTYPE html><title>404</title><p>${what}</p>` });
const redirect = (location: string): Answer => ({ status: 302, location, body: '' });

function asset(name: string): Answer {
  const type = ASSETS[name];
  return type ? { type, body: readFileSync(join(here, 'assets', name)) } : notFound('asset');
}

/** Other ids for the same page: what is left of it when a reader cannot lean on the known ids. The page is for reading only. */
export function renameIds(html: string): string {
  const names = new Map<string, string>();
  const other = (name: string): string => {
    if (!names.has(name)) names.set(name, `c${names.size + 1}`);
    return names.get(name) ?? '';
  };
  return html
    .replace(/<script src="\/replica\/portal\.js"><\/script>/, '')
    .replace(
      /ctl00_cplhContainer_(\w+?)((?:_Input|_dateInput|_wrapper|_ClientState|_Arrow|_popupButton|_input|_ctl00)*)(?=\W)/g,
      (_, name: string, tail: string) => `ctl00_main_${other(name)}${tail}`,
    )
    .replace(
      /ctl00\$cplhContainer\$([\w$]+?)((?:\$dateInput)?)(?=[^\w$])/g,
      (_, name: string, tail: string) => `ctl00$main$${other(name.replaceAll('$', '_'))}${tail}`,
    );
}

function dossierPage(session: Session, dossier: Dossier, url: URL): string {
  const html =
    url.pathname === PATHS.edit
      ? editPage(dossier, editorOf(session, dossier.docId), {
          latency: Number(url.searchParams.get('latency') ?? DEFAULT_LATENCY),
          tab: session.tabs.get(dossier.docId) ?? 0,
          state: session.postbacks,
        })
      : viewPage(dossier, { extra: url.searchParams.get('extra') === '1', gridPage: Number(url.searchParams.get('p') ?? 1) });
  return url.searchParams.get('rename') === '1' ? renameIds(html) : html;
}

function officer(session: Session, dossier: Dossier, form: URLSearchParams | undefined): Answer {
  if (!form) return { body: officerPage(dossier) };
  for (const [key] of OFFICER_FIELDS) dossier[key] = (form.get(key) ?? dossier[key]).trim();
  session.postbacks += 1;
  return redirect(viewUrl(dossier.docId));
}

function ofDossier(session: Session, url: URL, form: URLSearchParams | undefined): Answer {
  const docId = url.searchParams.get('DocId');
  if (docId === null && url.pathname === PATHS.edit) return redirect(editUrl(newDossier(session).docId));
  const dossier = session.dossiers.get(docId ?? '');
  if (!dossier) return notFound('Không tìm thấy hồ sơ');
  if (url.pathname === PATHS.officer) return officer(session, dossier, form);
  if (form && url.pathname === PATHS.edit)
    return { type: 'application/json', body: JSON.stringify(postback(session, dossier, form)) };
  return { body: dossierPage(session, dossier, url) };
}

function route(session: Session, url: URL, form: URLSearchParams | undefined): Answer {
  const { pathname, searchParams } = url;
  const all = [...session.dossiers.values()];
  const text = (key: string): string => searchParams.get(key) ?? '';
  switch (pathname) {
    case '/':
      return redirect(PATHS.home);
    case PATHS.home:
      return { body: homePage() };
    case PATHS.login:
      return { body: loginPage() };
    case PATHS.list:
      return {
        body: listPage(all, {
          certificateNumber: text('CertificateNumber'),
          customsNumber: text('CustomsNumber'),
          receiverName: text('ReceiverName'),
        }),
      };
    case PATHS.fees:
      return { body: feeListPage(all) };
    case '/CertificatesUpgrade/Business/OrderDisplay.aspx':
      return { body: feePage(all, text('DocId')) };
    case PATHS.criterion:
      return { body: criterionPopup(text('Form')) };
    case PATHS.edit:
    case PATHS.view:
    case PATHS.officer:
      return ofDossier(session, url, form);
    case '/dvc/NghiepVu/DangKySatHach.aspx':
      return { body: permitPage() };
    case '/dvc/NghiepVu/DangKyHoiCho.aspx':
      return { body: fairPage() };
    case '/favicon.ico':
      return { status: 204, body: '' };
    default:
      break;
  }
  if (pathname.startsWith('/replica/')) return asset(pathname.slice('/replica/'.length));
  if (pathname.startsWith('/fixtures/')) {
    const lines = Number(url.searchParams.get('lines'));
    if (pathname === '/fixtures/big-page' && lines > 0) return { body: bigPage({ lines, header: 60, fields: 13 }) };
    const fixture = FIXTURES[pathname.slice('/fixtures/'.length).replace(/\.html$/, '')];
    return fixture ? { body: fixture() } : notFound(`fixtures: ${Object.keys(FIXTURES).join(', ')}`);
  }
  return notFound('Không tìm thấy trang');
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (request.method !== 'POST') return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const SNAPSHOT = `<script>
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('form');
    window.before = {
      html: document.documentElement.outerHTML,
      form: form ? new URLSearchParams(new FormData(form)).toString() : '',
    };
  });
</script>`;

/** What tests ask of a page, put into its markup. Answers to partial postbacks are left as they are. */
function prepared(html: string, { today, snapshot }: PortalOptions): string {
  if (!html.includes('<html')) return html;
  const dated = today ? html.replace('<html', `<html data-soat-today="${today}"`) : html;
  return snapshot ? dated.replace('</head>', `${SNAPSHOT}</head>`) : dated;
}

async function handle(
  sessions: Sessions,
  options: PortalOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://replica.invalid');
  const cookie = new RegExp(`${SESSION_COOKIE.replace('.', '\\.')}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
  const key = url.searchParams.get('s') ?? cookie;
  const isPage = url.pathname.endsWith('.aspx') || url.pathname === PATHS.officer;
  const session = isPage ? sessions.open(key) : undefined;
  const answer = route(session ?? sessions.open('assets'), url, await bodyOf(request));
  const type = answer.type ?? 'text/html';
  response.writeHead(answer.status ?? 200, {
    'content-type': type.startsWith('image/') ? type : `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(answer.location ? { location: answer.location } : {}),
    ...(session && session.key !== cookie ? { 'set-cookie': `${SESSION_COOKIE}=${session.key}; Path=/; HttpOnly` } : {}),
  });
  const { body } = answer;
  response.end(typeof body === 'string' ? prepared(body, options) : body);
}

/** Starts the replica and says where it listens. `stop()` also drops open connections, so that a test run can end at once. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const host = options.host ?? '127.0.0.1';
  const sessions = new Sessions();
  const server = createServer((request, response) => {
    handle(sessions, options, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(String(error));
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, host, ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    port,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const portal = await startPortal({ port: Number(process.argv[2] ?? process.env.PORT ?? 8787) });
  console.log(`Cổng mô phỏng / replica portal: ${portal.url}/Default.aspx`);
}
