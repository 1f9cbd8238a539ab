import type { PageResult } from '../session/ports';
import { browser } from './api';

/**
 * Latest result of every tab. In session storage: memory only, out of reach of pages, gone with the browser, but it outlives the
 * background, which the browser may stop at any moment.
 */
const keyOf = (tab: number): string => `result:${tab}`;
const PREFIX = 'result:';

export async function storeResult(tab: number, result: PageResult | null): Promise<void> {
  const key = keyOf(tab);
  if (result === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: result });
}

export async function resultOf(tab: number): Promise<PageResult | null> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as PageResult | undefined) ?? null;
}

/** Calls back when the result of any tab changes; returns how to stop. */
export function watchResults(changed: (tab: number, result: PageResult | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX)) changed(Number(key.slice(PREFIX.length)), (newValue as PageResult | undefined) ?? null);
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
