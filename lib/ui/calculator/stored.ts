import { useCallback, useEffect, useRef, useState } from 'react';
import { useServices, type BrokenRecord } from '../services';
import { emptyWorksheet, type StoredWorksheet } from './worksheet';

/** A change is on disk at most this long after the key was pressed, and at once when the page is hidden or closed. */
const SAVE_AFTER = 250;

export const newId = (): string => crypto.randomUUID();

interface Draft {
  /** Null while it is being looked for. */
  readonly sheet: StoredWorksheet | null;
  /** The last change could not be written down. */
  readonly failed: boolean;
  change(next: StoredWorksheet): void;
}

/** The sheet being typed: restored when the panel opens, written down as it changes, so that a browser that stops loses nothing. */
export function useDraft(): Draft {
  const services = useServices();
  const [sheet, setSheet] = useState<StoredWorksheet | null>(null);
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ sheet: StoredWorksheet; timer: ReturnType<typeof setTimeout> } | null>(null);

  useEffect(() => {
    let live = true;
    void services
      .loadDraft()
      .catch(() => null)
      .then((draft) => {
        if (live) setSheet((now) => now ?? draft ?? emptyWorksheet(newId()));
      });
    return () => {
      live = false;
    };
  }, [services]);

  const flush = useCallback((): void => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { sheet: last } = waiting.current;
    waiting.current = null;
    services.saveDraft(last).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [services]);

  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (next: StoredWorksheet): void => {
      setSheet(next);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { sheet: next, timer: setTimeout(flush, SAVE_AFTER) };
    },
    [flush],
  );
  return { sheet, failed, change };
}

interface Shelf {
  readonly sheets: readonly StoredWorksheet[];
  readonly broken: readonly BrokenRecord[];
  /** False when the browser could not store it. */
  save(sheet: StoredWorksheet): Promise<boolean>;
  remove(sheet: StoredWorksheet): Promise<void>;
}

/** The worksheets saved by name. */
export function useShelf(): Shelf {
  const services = useServices();
  const [stored, setStored] = useState<Pick<Shelf, 'sheets' | 'broken'>>({ sheets: [], broken: [] });
  const refresh = useCallback(async (): Promise<void> => {
    const { sheets, broken } = await services.listWorksheets();
    setStored({ sheets: [...sheets].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)), broken });
  }, [services]);
  useEffect(() => void refresh().catch(() => undefined), [refresh]);
  return {
    ...stored,
    async save(sheet) {
      try {
        await services.saveWorksheet(sheet);
      } catch {
        return false;
      }
      await refresh();
      return true;
    },
    async remove(sheet) {
      await services.removeWorksheet(sheet.id);
      await refresh();
    },
  };
}
