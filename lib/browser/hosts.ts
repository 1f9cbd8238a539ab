/** The portals the extension runs on by itself. Exact names: look-alike domains exist. Read by the build, so nothing here may touch a browser. */
export const PORTAL_HOSTS = ['https://ecosys.gov.vn/*', 'https://www.ecosys.gov.vn/*', 'https://co.moit.gov.vn/*'];

/** Test servers on this machine; only in the build made for tests. */
export const LOCAL_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];

const PORTAL_NAMES = ['ecosys.gov.vn', 'www.ecosys.gov.vn', 'co.moit.gov.vn'];

/** Whether an address lies on a portal the extension may always read. An address that cannot be parsed does not. */
export function isPortal(url: string): boolean {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' && PORTAL_NAMES.includes(hostname);
  } catch {
    return false;
  }
}

/** Whether a match pattern of a permission covers a page: `https://khai.example/*`, `*://*.example/*`, `<all_urls>`. Paths do not matter to permissions. */
export function covers(pattern: string, url: string): boolean {
  const page = parsed(url);
  if (!page || !/^https?:$/.test(page.protocol)) return false;
  if (pattern === '<all_urls>') return true;
  const m = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!m || (m[1] !== '*' && `${m[1]}:` !== page.protocol)) return false;
  const host = m[2]!.replace(/:\*$/, '');
  if (host === '*') return true;
  return host.startsWith('*.')
    ? page.hostname === host.slice(2) || page.hostname.endsWith(host.slice(1))
    : page.hostname === host;
}

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
