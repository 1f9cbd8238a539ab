import { lessonsIn } from '../declaration/lesson';
import { detecting, inspect, resolve, watch, type PageOptions } from '../page';
import type { Inspect, PageReader, ReadOptions } from './ports';

/**
 * A script of ours in a page is there by permission: of the portals by name, of any other site by the person's own word. So every page it
 * finds itself in may be looked at.
 */
export const optionsOf = ({ taught, hosts }: ReadOptions): PageOptions => ({
  allowed: true,
  // What is stored may come from another version: only lessons of today's shape are followed.
  taught: lessonsIn(taught),
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
