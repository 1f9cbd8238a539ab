import type { FieldReading } from '../declaration/reading';

/** A value that vanished by itself is believed gone after this long: the portal reloads lists for about two seconds. */
export const SETTLE_MS = 2500;

/** Nothing is said about a field for this long after a key was pressed in it: half a number is no wrong number. Leaving the field ends it. */
export const TYPING_MS = 2500;

export interface Settling {
  /**
   * Takes note of a reading. `typed` tells whether the trader is in this field now: what a person empties is empty at once.
   * `now` in milliseconds of any steady clock.
   */
  observe(fields: readonly FieldReading[], typed: (field: FieldReading) => boolean, now: number): void;
  /** Keys that lost their value a moment ago, and those being typed. */
  unsettled(now: number): readonly string[];
  /** Milliseconds until the next key settles, null when all are settled. */
  wait(now: number): number | null;
}

/**
 * Choosing a form makes the portal empty and refill other fields. Between the two the page says things that are not so: fields that went
 * blank on their own are watched until they come back or stay blank.
 */
export function createSettling(): Settling {
  let filled = new Map<string, string>();
  const lost = new Map<string, number>();
  const typing = new Map<string, number>();
  /** There is an earlier reading to compare with. */
  let known = false;
  return {
    observe(fields, typed, now) {
      const next = new Map<string, string>();
      const blank = new Map<string, FieldReading>();
      for (const field of fields) {
        if (field.raw.trim() !== '') next.set(field.key, field.raw);
        else blank.set(field.key, field);
        if (typing.has(field.key) && !typed(field)) typing.delete(field.key);
        const changed = known && field.raw !== (filled.get(field.key) ?? '') && field.raw.trim() !== '';
        if (changed && typed(field)) typing.set(field.key, now);
      }
      known = true;
      for (const key of filled.keys()) {
        const field = blank.get(key);
        if (!next.has(key) && !lost.has(key) && !(field && typed(field))) lost.set(key, now);
      }
      for (const key of [...lost.keys()]) if (next.has(key)) lost.delete(key);
      filled = next;
    },
    unsettled(now) {
      for (const [key, since] of lost) if (now - since >= SETTLE_MS) lost.delete(key);
      for (const [key, since] of typing) if (now - since >= TYPING_MS) typing.delete(key);
      return [...lost.keys(), ...typing.keys()];
    },
    wait(now) {
      const left = [
        ...[...lost.values()].map((since) => since + SETTLE_MS - now),
        ...[...typing.values()].map((since) => since + TYPING_MS - now),
      ];
      return left.length === 0 ? null : Math.max(0, Math.min(...left));
    },
  };
}
