import { detecting, inspect, resolve, watch, type PageOptions, type TaughtField } from '../page';
import type { Inspect, PageReader, ReadOptions } from './ports';

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
 * A script of ours in a page is there by permission: of the portals by name, of any other site by the person's own word. So every page it
 * finds itself in may be looked at.
 */
const optionsOf = ({ taught, hosts }: ReadOptions): PageOptions => ({
  allowed: true,
  taught: lessons(taught),
  ...(hosts && { hosts }),
});

/** The part of the reader that every page gets. */
export const pageReader: PageReader = {
  detect: (document, url, options) => detecting(document, new URL(url), optionsOf(options)),
  resolve,
  watch(document, changed) {
    const watcher = watch(document, changed);
    watcher.start();
    return watcher;
  },
};

/** The part that comes with the engine, to pages that show a declaration. */
export const inspectPage: Inspect = (document, url, options) => inspect(document, new URL(url), optionsOf(options));
