import type { FieldReading } from '../declaration/reading';

/** A value that vanished by itself is believed gone after this long: the portal reloads lists for about two seconds. */
export const SETTLE_MS = 2500;

export interface Settling {
  /**
   * Takes note of a reading. `typed` tells whether the trader is in this field now: what a person empties is empty at once.
   * `now` in milliseconds of any steady clock.
   */
  observe(fields: readonly FieldReading[], typed: (field: FieldReading | null) => boolean, now: number): void;
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
  let known = new Map<string, FieldReading>();
  const lost = new Map<string, number>();
  return {
    observe(fields, typed, now) {
      const next = new Map(fields.map((field) => [field.key, field]));
      for (const [key, old] of known) {
        const field = next.get(key);
        const filled = field !== undefined && field.raw.trim() !== '';
        if (filled || old.raw.trim() === '') continue;
        if (!lost.has(key) && !typed(field ?? null)) lost.set(key, now);
      }
      for (const key of [...lost.keys()]) {
        const field = next.get(key);
        if (field && field.raw.trim() !== '') lost.delete(key);
      }
      known = next;
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

const within = (inner: string, outer: string): boolean =>
  inner === outer || (inner.startsWith(outer) && /[.[#]/.test(inner.charAt(outer.length)));

/** Whether two keys speak of the same place: equal, or one inside the other. */
export function related(a: string, b: string): boolean {
  return within(a, b) || within(b, a);
}
