import type { Engine, PageSettings, Picked } from './ports';

export interface Teaching {
  /** Lets the trader point at the control of a field; a second call points at another field instead. */
  start(key: string): void;
  /** Ends without a word: it ended in another frame, or the page goes. */
  end(): void;
  readonly on: boolean;
}

export interface TeachingDeps {
  readonly window: Window;
  readonly document: Document;
  readonly shadow: ShadowRootMode;
  readonly engine: () => Promise<Engine | null>;
  readonly settings: () => PageSettings | null;
  /** What came of it. */
  readonly picked: (picked: Picked) => void;
  /** It began or ended: marks make way for the pointer, and come back. */
  readonly changed: () => void;
}

/** Pointing at a control in this frame: when it begins and when it ends. The pointing itself comes with the engine. */
export function createTeaching({ window, document, shadow, engine, settings, picked, changed }: TeachingDeps): Teaching {
  /** The field that is being pointed at; null = none. */
  let field: string | null = null;
  let open: { stop(): void } | null = null;

  function finish(): void {
    field = null;
    open?.stop();
    open = null;
    changed();
  }

  return {
    start(key) {
      const now = settings();
      if (!now) return;
      field = key;
      changed();
      const done = (result: Picked): void => {
        finish();
        picked(result);
      };
      void engine().then((loaded) => {
        if (field !== key) return;
        open?.stop();
        try {
          open = loaded?.point({ window, document, shadow, settings: now, key, done }) ?? null;
        } catch {
          // A page may break any assumption: then the panel says that it ended.
        }
        if (!open) done({ kind: 'cancelled', key });
      });
    },
    end() {
      if (field !== null) finish();
    },
    get on() {
      return field !== null;
    },
  };
}
