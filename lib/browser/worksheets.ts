import { readColumnMaps, type ColumnMaps } from '../ui/calculator/columns';
import { readStored, type StoredWorksheet } from '../ui/calculator/worksheet';
import { browser } from './api';
import { brokenRecords, load, save, watchRecord, type RecordType } from './storage';

/**
 * Cost statements the trader has saved: the only content that is ever written to disk, and only by what the trader does in the calculator.
 * Each lies under a key of its own, so that two open panels never overwrite each other's and a broken one harms no other.
 */
const PREFIX = 'worksheet:';

const DRAFT: RecordType<StoredWorksheet | null> = {
  key: 'draft',
  initial: null,
  parse: (raw) => {
    const sheet = readStored(raw);
    return sheet === null ? { problem: 'not a worksheet' } : { value: sheet };
  },
};

/** A stored thing that is no worksheet of any known version: told, and left as it is. */
export interface BrokenSheet {
  readonly key: string;
  readonly raw: unknown;
}

export async function listWorksheets(): Promise<{ sheets: readonly StoredWorksheet[]; broken: readonly BrokenSheet[] }> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const drafts = (await brokenRecords()).filter(({ of }) => of === DRAFT.key);
  return {
    sheets: all.flatMap(([, raw]) => readStored(raw) ?? []),
    broken: [
      ...all.filter(([, raw]) => readStored(raw) === null).map(([key, raw]) => ({ key, raw: raw as unknown })),
      ...drafts.map(({ key, raw }) => ({ key, raw })),
    ],
  };
}

/** Adds, or takes the place of the one with the same id. */
export async function saveWorksheet(sheet: StoredWorksheet): Promise<void> {
  await browser.storage.local.set({ [PREFIX + sheet.id]: sheet });
}

export async function removeWorksheet(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

export const loadDraft = (): Promise<StoredWorksheet | null> => load(DRAFT);
export const saveDraft = (sheet: StoredWorksheet): Promise<void> => save(DRAFT, sheet);
export const watchDraft = (changed: (sheet: StoredWorksheet | null) => void): (() => void) => watchRecord(DRAFT, changed);

/** Chosen columns of pasted and imported tables. Nothing of their content is kept but the words of the headings. */
const COLUMN_MAPS: RecordType<ColumnMaps> = {
  key: 'columns',
  initial: {},
  parse: (raw) => {
    const maps = readColumnMaps(raw);
    return maps === null ? { problem: 'no column maps' } : { value: maps };
  },
};

export const loadColumnMaps = (): Promise<ColumnMaps> => load(COLUMN_MAPS);
export const saveColumnMaps = (maps: ColumnMaps): Promise<void> => save(COLUMN_MAPS, maps);
