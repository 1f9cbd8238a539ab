import type { Check } from '../session/check';

/**
 * Where the engine script leaves its function for the page script: the global object that scripts of one extension share in a frame. Pages
 * cannot see it.
 */
const SLOT = Symbol.for('soat-co.check');

type Slots = Record<symbol, Check | undefined>;

export function putEngine(check: Check): void {
  (globalThis as unknown as Slots)[SLOT] = check;
}

export function takeEngine(): Check | null {
  return (globalThis as unknown as Slots)[SLOT] ?? null;
}
