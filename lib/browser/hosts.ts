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
