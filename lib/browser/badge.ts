import type { Counts } from '../report/report';
import { browser } from './api';

export interface BadgeLook {
  readonly text: string;
  readonly colour: string;
}

const NONE: BadgeLook = { text: '', colour: '#5f6673' };

/** Number of errors in red, else of warnings in amber; nothing where all is well or no declaration was found. */
export function badgeOf(counts: Pick<Counts, 'error' | 'warning'> | null): BadgeLook {
  if (counts === null) return NONE;
  const short = (n: number): string => (n > 99 ? '99+' : String(n));
  if (counts.error > 0) return { text: short(counts.error), colour: '#c8102e' };
  if (counts.warning > 0) return { text: short(counts.warning), colour: '#8a5200' };
  return NONE;
}

export async function showBadge(tab: number, counts: Pick<Counts, 'error' | 'warning'> | null): Promise<void> {
  const { text, colour } = badgeOf(counts);
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour });
    await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab has gone meanwhile.
  }
}
