import { readStored } from '../ui/calculator/storage';
import type { StoredWorksheet } from '../ui/calculator/worksheet';
import { browser } from './api';
import { load, putAside, save, update, type RecordType } from './storage';

/** Cost statements the trader has saved: the only content that is ever written to disk, and only by what the trader does in the calculator. */
const SHEETS: RecordType<readonly StoredWorksheet[]> = {
  key: 'worksheets',
  initial: [],
  parse: (raw) => {
    if (!Array.isArray(raw)) return { problem: 'not a list' };
    return { value: raw.flatMap((item) => readStored(item) ?? []) };
  },
};

const DRAFT: RecordType<StoredWorksheet | null> = {
  key: 'draft',
  initial: null,
  parse: (raw) => {
    const sheet = raw === null ? null : readStored(raw);
    return raw !== null && sheet === null ? { problem: 'not a worksheet' } : { value: sheet };
  },
};

/** One broken sheet must not take the others with it: each is put aside by itself. */
export async function listWorksheets(): Promise<readonly StoredWorksheet[]> {
  const raw: unknown = (await browser.storage.local.get(SHEETS.key))[SHEETS.key];
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    await putAside(SHEETS.key, 'not a list', raw);
    return [];
  }
  const broken = raw.filter((item) => readStored(item) === null);
  const sheets = raw.flatMap((item) => readStored(item) ?? []);
  if (broken.length > 0) {
    for (const item of broken) await putAside(SHEETS.key, 'not a worksheet', item);
    await save(SHEETS, sheets);
  }
  return sheets;
}

export async function saveWorksheet(sheet: StoredWorksheet): Promise<void> {
  await listWorksheets();
  await update(SHEETS, (list) => [...list.filter(({ id }) => id !== sheet.id), sheet]);
}

export async function removeWorksheet(id: string): Promise<void> {
  await listWorksheets();
  await update(SHEETS, (list) => list.filter((sheet) => sheet.id !== id));
}

export const loadDraft = (): Promise<StoredWorksheet | null> => load(DRAFT);
export const saveDraft = (sheet: StoredWorksheet | null): Promise<void> => save(DRAFT, sheet);
