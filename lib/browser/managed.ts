import { lessonsIn, type Lessons } from '../declaration/lesson';
import { browser } from './api';

/**
 * What a company has set for its people by the browser's policy (`storage.managed`): sites to read besides the portals, and taught fields.
 * Read only; the browser itself still asks the person before a site may be read.
 */
export interface Managed {
  /** Match patterns, `https://khai.example/*`. */
  readonly sites: readonly string[];
  readonly taught: Lessons;
}

export const NOTHING_MANAGED: Managed = { sites: [], taught: {} };

const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i;

/** What of a policy can be used; a slip in one part harms no other. */
export function parseManaged(raw: unknown): Managed {
  if (typeof raw !== 'object' || raw === null) return NOTHING_MANAGED;
  const { sites, taught } = raw as Record<string, unknown>;
  const hosts = Array.isArray(sites) ? sites.filter((host): host is string => typeof host === 'string' && HOST.test(host)) : [];
  const lessons = typeof taught === 'object' && taught !== null ? Object.entries(taught) : [];
  return {
    sites: [...new Set(hosts.map((host) => `https://${host.toLowerCase()}/*`))],
    taught: Object.fromEntries(
      lessons.flatMap(([host, list]) =>
        HOST.test(host) && lessonsIn(list).length > 0 ? [[host.toLowerCase(), lessonsIn(list)]] : [],
      ),
    ),
  };
}

/** The policy of now; nothing where there is none (Firefox then refuses the question). */
export async function loadManaged(): Promise<Managed> {
  try {
    return parseManaged(await browser.storage.managed.get(null));
  } catch {
    return NOTHING_MANAGED;
  }
}

/** Calls back when the policy changes; returns how to stop. */
export function watchManaged(changed: (managed: Managed) => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'managed') void loadManaged().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
