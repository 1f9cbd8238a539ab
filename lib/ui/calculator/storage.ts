import type { StoredWorksheet } from './worksheet';
import { worksheetSchema } from './worksheet';

/** A stored worksheet of any earlier version, brought to today's shape; null when it is none. The first version is still today's. */
export function readStored(value: unknown): StoredWorksheet | null {
  const result = worksheetSchema.safeParse(value);
  return result.success ? result.data : null;
}
