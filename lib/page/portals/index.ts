import type { PortalId } from '../../declaration/reading';

/** Exact host names: look-alike domains exist, so nothing is matched by ending. */
const HOSTS: ReadonlyMap<string, PortalId> = new Map([
  ['ecosys.gov.vn', 'legacy'],
  ['www.ecosys.gov.vn', 'legacy'],
  ['co.moit.gov.vn', 'new'],
]);

/** Hosts of both portals as match patterns need them. */
export const PORTAL_HOSTS: readonly string[] = [...HOSTS.keys()];

export interface HostOptions {
  /** The user asked for this page: any site may be read. */
  readonly allowed?: boolean;
  /** Further hosts that count as a portal (`localhost`, `localhost:8787`): for the replica in test builds. */
  readonly hosts?: Readonly<Record<string, PortalId>>;
}

/** The portal a page belongs to; null = not ours to look at. */
export function portalOf(url: URL, options: HostOptions = {}): PortalId | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return options.allowed ? 'other' : null;
  const extra = options.hosts ?? {};
  for (const name of [url.host, url.hostname]) if (Object.hasOwn(extra, name)) return extra[name]!;
  const known = url.port === '' ? HOSTS.get(url.hostname) : undefined;
  return known ?? (options.allowed ? 'other' : null);
}
