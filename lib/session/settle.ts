import type { FieldReading } from '../declaration/reading';

/** A value that vanished by itself is believed gone after this long: the portal reloads lists for about two seconds. */
export const SETTLE_MS = 2500;

export interface Settling {
  /**
   * Takes note of a reading. `typed` tells whether the trader is in this field now: what a person empties is empty at once.
   * `now` in milliseconds of any steady clock.
   */
  observe(fields: readonly FieldReading[], typed: (field: FieldReading) => boolean, now: number): void;
  /** Keys that lost their value a moment ago. */
  unsettled(now: number): readonly string[];
  /** Milliseconds until the next key settles, null when all are settled. */
  wait(now: number): number | null;
}

/**
 * Choosing a form makes the portal empty and refill other fields. Between the two the page says things that are not so: fields that went
 * blank on their own are watched until they come back or stay blank.
 */
export function createSettling(): Settling {
  let filled = new Set<string>();
  const lost = new Map<string, number>();
  return {
    observe(fields, typed, now) {
      const next = new Set<string>();
      const blank = new Map<string, FieldReading>();
      for (const field of fields) {
        if (field.raw.trim() !== '') next.add(field.key);
        else blank.set(field.key, field);
      }
      for (const key of filled) {
        const field = blank.get(key);
        if (!next.has(key) && !lost.has(key) && !(field && typed(field))) lost.set(key, now);
      }
      for (const key of [...lost.keys()]) if (next.has(key)) lost.delete(key);
      filled = next;
    },
    unsettled(now) {
      for (const [key, since] of lost) if (now - since >= SETTLE_MS) lost.delete(key);
      return [...lost.keys()];
    },
    wait(now) {
      const left = [...lost.values()].map((since) => Math.max(0, since + SETTLE_MS - now));
      return left.length === 0 ? null : Math.min(...left);
    },
  };
}
