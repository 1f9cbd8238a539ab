import { browser } from './api';

/**
 * Records in the browser's storage. What comes out is checked every time it is read: a record that another version, a crash or a curious
 * person has changed is kept aside under its own key and reported, never thrown away, and the default takes its place.
 */
export interface RecordType<T> {
  readonly key: string;
  readonly initial: T;
  /** The value, or why it is not one. Must not throw. */
  parse(raw: unknown): { readonly value: T } | { readonly problem: string };
}

export interface BrokenRecord {
  /** Where it is kept now. */
  readonly key: string;
  /** What it was. */
  readonly of: string;
  readonly problem: string;
  readonly at: string;
  readonly raw: unknown;
}

const BROKEN = 'broken:';

/** The value as stored, the default if there is none or it is broken. Writes nothing: for pages, which may be many at once. */
export async function peek<T>(type: RecordType<T>): Promise<T> {
  const raw = (await browser.storage.local.get(type.key))[type.key];
  if (raw === undefined) return type.initial;
  const result = type.parse(raw);
  return 'value' in result ? result.value : type.initial;
}

/** As `peek`, but a broken record is put aside first. */
export async function load<T>(type: RecordType<T>): Promise<T> {
  const raw = (await browser.storage.local.get(type.key))[type.key];
  if (raw === undefined) return type.initial;
  const result = type.parse(raw);
  if ('value' in result) return result.value;
  await putAside(type.key, result.problem, raw);
  return type.initial;
}

/** Keeps a copy of a broken record (or a broken part of one) where the options and the calculator show it, and frees its place. */
export async function putAside(of: string, problem: string, raw: unknown): Promise<void> {
  const earlier = (await brokenRecords()).filter((record) => record.of === of);
  const text = JSON.stringify(raw);
  if (!earlier.some((record) => JSON.stringify(record.raw) === text)) {
    const at = new Date().toISOString();
    const key = `${BROKEN}${of}:${at}:${earlier.length}`;
    await browser.storage.local.set({ [key]: { of, problem, at, raw } });
  }
  await browser.storage.local.remove(of);
}

export async function save<T>(type: RecordType<T>, value: T): Promise<void> {
  await browser.storage.local.set({ [type.key]: value });
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, across background, panel, popup and options, which all share the extension's own locks. */
async function alone<T>(key: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  return locks ? await locks.request(`record:${key}`, work) : work();
}

/** Reads, changes, writes; changes never overtake each other, wherever in the extension they are made. */
export function update<T>(type: RecordType<T>, change: (value: T) => T): Promise<T> {
  const next = queue.then(() =>
    alone(type.key, async () => {
      const value = change(await load(type));
      await save(type, value);
      return value;
    }),
  );
  queue = next.catch(() => undefined);
  return next;
}

/** Calls back with every new value; returns how to stop. */
export function watchRecord<T>(type: RecordType<T>, changed: (value: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[type.key];
    if (area !== 'local' || !change) return;
    const result = change.newValue === undefined ? { value: type.initial } : type.parse(change.newValue);
    changed('value' in result ? result.value : type.initial);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Records that were put aside, for the options page. */
export async function brokenRecords(): Promise<readonly BrokenRecord[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith(BROKEN) || typeof value !== 'object' || value === null) return [];
    const { of, problem, at, raw } = value as Partial<BrokenRecord>;
    return [{ key, of: String(of), problem: String(problem), at: String(at), raw }];
  });
}

/** Only on the person's own word. */
export async function discardBroken(key: string): Promise<void> {
  if (key.startsWith(BROKEN)) await browser.storage.local.remove(key);
}
