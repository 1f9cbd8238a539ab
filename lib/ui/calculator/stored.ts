import { useCallback, useEffect, useReducer, useRef, useState, type Dispatch } from 'react';
import { useServices, type BrokenRecord } from '../services';
import { begin, reduce, type Action, type History } from './history';
import { emptyWorksheet, fingerprint, isBlank, type StoredWorksheet } from './worksheet';

/** A change is on disk at most this long after the key was pressed, and at once when the page is hidden or closed. */
const SAVE_AFTER = 200;

/** Drafts of our own that the storage may still report back. */
const MOST_OWN = 20;

export const newId = (): string => crypto.randomUUID();

interface Draft {
  /** Null while it is being looked for. */
  readonly history: History | null;
  /** The last change could not be written down. */
  readonly failed: boolean;
  /** Another window has just changed the sheet. */
  readonly elsewhere: boolean;
  readonly dispatch: Dispatch<Action>;
}

/** The sheet being typed: restored when the panel opens, written down as it changes, so that a browser that stops loses nothing. */
export function useDraft(): Draft {
  const services = useServices();
  const [history, dispatch] = useReducer(
    (state: History | null, action: Action) =>
      state ? reduce(state, action) : action.type === 'open' ? begin(action.sheet) : state,
    null,
  );
  const [failed, setFailed] = useState(false);
  const [elsewhere, setElsewhere] = useState(false);
  const waiting = useRef<{ sheet: StoredWorksheet; timer: ReturnType<typeof setTimeout> } | null>(null);
  const stored = useRef<StoredWorksheet | null>(null);
  const own = useRef<string[]>([]);

  const adopt = useCallback((sheet: StoredWorksheet): void => {
    stored.current = sheet;
    dispatch({ type: 'open', sheet });
  }, []);

  useEffect(() => {
    let live = true;
    void services
      .loadDraft()
      .catch(() => null)
      .then((draft) => {
        const year = services.today().slice(0, 4);
        if (live) adopt(draft ?? { ...emptyWorksheet(newId()), financialYear: year });
      });
    return () => {
      live = false;
    };
  }, [services, adopt]);

  const flush = useCallback((): void => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { sheet: last } = waiting.current;
    waiting.current = null;
    stored.current = last;
    own.current = [...own.current.slice(1 - MOST_OWN), fingerprint(last)];
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

  const sheet = history?.sheet;
  useEffect(() => {
    if (!sheet || sheet === stored.current) return;
    setElsewhere(false);
    // The first key press starts the clock and later ones do not stop it: who types without a pause is kept too.
    if (waiting.current) waiting.current.sheet = sheet;
    else waiting.current = { sheet, timer: setTimeout(flush, SAVE_AFTER) };
  }, [sheet, flush]);

  useEffect(
    () =>
      services.watchDraft((written) => {
        if (written === null || waiting.current || own.current.includes(fingerprint(written))) return;
        if (stored.current && fingerprint(stored.current) === fingerprint(written)) return;
        setElsewhere(!isBlank(written));
        adopt(written);
      }),
    [services, adopt],
  );
  return { history, failed, elsewhere, dispatch };
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
