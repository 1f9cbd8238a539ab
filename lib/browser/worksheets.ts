import * as z from 'zod/mini';
import { declarationSchema, type Declaration } from '../declaration/declaration';
import { load, update, watchRecord, type RecordType } from './storage';

/** A cost statement the trader has saved. The only content of a declaration that is ever written to disk, and only on a press of "save". */
export interface Worksheet {
  readonly id: string;
  readonly title: string;
  readonly savedAt: string;
  readonly declaration: Declaration;
}

const schema = z.array(z.strictObject({ id: z.string(), title: z.string(), savedAt: z.string(), declaration: declarationSchema }));

const WORKSHEETS: RecordType<readonly Worksheet[]> = {
  key: 'worksheets',
  initial: [],
  parse(raw) {
    const result = schema.safeParse(raw);
    return result.success ? { value: result.data } : { problem: result.error.issues.map(({ path }) => path.join('.')).join(', ') };
  },
};

export const loadWorksheets = (): Promise<readonly Worksheet[]> => load(WORKSHEETS);
export const watchWorksheets = (changed: (list: readonly Worksheet[]) => void): (() => void) => watchRecord(WORKSHEETS, changed);

/** Adds, or takes the place of the one with the same id. */
export function saveWorksheet(sheet: Worksheet): Promise<readonly Worksheet[]> {
  return update(WORKSHEETS, (list) => [...list.filter(({ id }) => id !== sheet.id), sheet]);
}

export function deleteWorksheet(id: string): Promise<readonly Worksheet[]> {
  return update(WORKSHEETS, (list) => list.filter((sheet) => sheet.id !== id));
}
