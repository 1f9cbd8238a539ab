import type { CornerState } from '../overlay/corner';
import type { CornerMemory } from '../overlay/overlay';
import { browser } from './api';
import { toBackground } from './messages';

/** Where the trader left the counter: in the browser's memory, until the browser is closed. Pages reach it through the background. */

const KEY = 'corner';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isState(value: unknown): value is CornerState {
  if (typeof value !== 'object' || value === null) return false;
  const { place, folded } = value as Partial<CornerState>;
  if (typeof folded !== 'boolean') return false;
  if (place === null) return true;
  if (typeof place !== 'object') return false;
  return /^(?:left|right)$/.test(place.side) && /^(?:top|bottom)$/.test(place.edge) && isNumber(place.x) && isNumber(place.y);
}

/** In the background: keeps a new state, and tells the one that is kept. */
export async function keepCorner(state: unknown): Promise<CornerState | null> {
  if (isState(state)) await browser.storage.session.set({ [KEY]: state });
  const kept: unknown = (await browser.storage.session.get(KEY))[KEY];
  return isState(kept) ? kept : null;
}

/** In a page. */
export const cornerMemory: CornerMemory = {
  load: () => toBackground('corner', { state: null }),
  save: (state) => void toBackground('corner', { state }).catch(() => undefined),
};
