import type { Lesson, Lessons } from '../../declaration/lesson';
import type { Picked } from '../../session/ports';

/** How pointing stands in a tab. */
export type Pointing =
  | { readonly state: 'pointing'; readonly key: string }
  | { readonly state: 'done'; readonly host: string; readonly picked: Picked };

/** What a lesson finds in the open page. `shows` null: found, but there is no text to show (a tick, an icon). */
export interface TriedLesson {
  readonly found: boolean;
  readonly shows: string | null;
  readonly checked: boolean | null;
}

export interface TaughtLessons {
  readonly own: Lessons;
  /** Set by the company's policy: shown, never changed. */
  readonly company: Lessons;
}

/** What teaching, the layout report and the sites ask of the browser; part of `Services`. */
export interface TeachServices {
  /** Lets the person point in the page of a tab; false where no script of ours is in it. */
  startPointing(tabId: number, key: string): Promise<boolean>;
  stopPointing(tabId: number): Promise<void>;
  /** Calls back at once and with every change; returns how to stop. */
  watchPointing(tabId: number, changed: (pointing: Pointing | null) => void): () => void;
  /** Forgets what came of the last pointing. */
  clearPointing(tabId: number): Promise<void>;
  /** Calls back at once and with every change; returns how to stop. */
  watchLessons(changed: (lessons: TaughtLessons) => void): () => void;
  changeLessons(host: string, change: { readonly remove: readonly Lesson[]; readonly add: readonly Lesson[] }): Promise<void>;
  addLessons(lessons: Lessons): Promise<{ readonly added: number; readonly known: number; readonly beside: number }>;
  /** In the order of the lessons; null where the page cannot be asked. */
  tryLessons(tabId: number, host: string, lessons: readonly Lesson[]): Promise<readonly TriedLesson[] | null>;
  /** The layout report of a tab as JSON, null where the page cannot be read. */
  layoutReport(tabId: number): Promise<string | null>;
  /** Gives the person a file. */
  saveFile(name: string, text: string): void;
  /** Portals that the browser does not let us read, as match patterns; calls back at once and with every change. */
  watchBlockedPortals(changed: (blocked: readonly string[]) => void): () => void;
  /** Must be called directly from a click. With a tab, its page is checked at once when it is one of them. */
  requestPortals(tabId: number | null): Promise<boolean>;
}
