import type { PortalId } from '../declaration/reading';
import { inspect, resolve, watch, type TaughtField } from '../page';
import type { PageReader } from './ports';

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** What is stored may come from another version: only lessons of today's shape are followed. */
function lessons(raw: unknown): readonly TaughtField[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((item: unknown): item is TaughtField => {
    if (typeof item !== 'object' || item === null) return false;
    const { key, suffix, label, section, ordinal } = item as Record<string, unknown>;
    const whole = ordinal === undefined || Number.isInteger(ordinal);
    return typeof key === 'string' && isText(suffix) && isText(label) && isText(section) && whole;
  });
}

/**
 * The page reader as a session wants it. A script of ours in a page is there by permission: of the portals by name, of any other site by the
 * person's own word. `hosts` names further hosts that count as a portal, for tests.
 */
export function createPageReader(hosts: Readonly<Record<string, PortalId>> = {}): PageReader {
  return {
    inspect: (document, url, { taught }) => inspect(document, new URL(url), { allowed: true, hosts, taught: lessons(taught) }),
    resolve,
    watch(document, _window, changed) {
      const watcher = watch(document, changed);
      watcher.start();
      return watcher;
    },
  };
}
