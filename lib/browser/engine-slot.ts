import type { Engine } from '../session/ports';

/**
 * Where the engine script leaves itself for the page script: the global object that scripts of one extension share in a frame. Pages
 * cannot see it.
 */
export const ENGINE_SLOT = 'soat-co.engine';
const SLOT = Symbol.for(ENGINE_SLOT);

type Slots = Record<symbol, Engine | undefined>;

export function putEngine(engine: Engine): void {
  (globalThis as unknown as Slots)[SLOT] = engine;
}

export function takeEngine(): Engine | null {
  return (globalThis as unknown as Slots)[SLOT] ?? null;
}
