import { lessonsIn, mergeLessons, sameLesson, withLesson, type Lesson, type Lessons, type Merged } from '../declaration/lesson';
import type { Picked } from '../session/ports';
import { browser } from './api';
import { changeSettings, loadSettings, type Settings } from './settings';

/** What the trader has taught, by exact host, in the settings; and the pointing that is going on in a tab. */

/** The trader's own lessons, without what is none of today's shape. */
export function taughtIn({ taught }: Pick<Settings, 'taught'>): Lessons {
  return Object.fromEntries(
    Object.entries(taught).flatMap(([host, list]) => (lessonsIn(list).length > 0 ? [[host, lessonsIn(list)]] : [])),
  );
}

export interface LessonChange {
  readonly remove: readonly Lesson[];
  readonly add: readonly Lesson[];
}

/** Takes lessons of one host away and puts others in front. Things that another version stored there stay. */
export async function changeLessons(host: string, { remove, add }: LessonChange): Promise<void> {
  await changeSettings(({ taught }) => {
    const stored = Object.hasOwn(taught, host) && Array.isArray(taught[host]) ? (taught[host] as unknown[]) : [];
    const own = lessonsIn(stored);
    const strange = stored.filter((item) => !own.includes(item as Lesson));
    const kept = own.filter((lesson) => !remove.some((gone) => sameLesson(gone, lesson)));
    const next = [...[...add].reverse().reduce<readonly Lesson[]>(withLesson, kept), ...strange];
    const { [host]: _, ...others } = taught;
    return { taught: next.length > 0 ? { ...others, [host]: next } : others };
  });
}

/** Adds a file's lessons; see `mergeLessons`. */
export async function addLessons(other: Lessons): Promise<Pick<Merged, 'added' | 'known' | 'beside'>> {
  let counted = { added: 0, known: 0, beside: 0 };
  await changeSettings((settings) => {
    const { lessons, ...counts } = mergeLessons(taughtIn(settings), other);
    counted = counts;
    return { taught: { ...settings.taught, ...lessons } };
  });
  return counted;
}

export const loadLessons = async (): Promise<Lessons> => taughtIn(await loadSettings());

// Pointing. In session storage: the panel may be closed and opened meanwhile, the background stopped.

/** How pointing stands in a tab. */
export type Pointing =
  | { readonly state: 'pointing'; readonly key: string }
  | { readonly state: 'done'; readonly host: string; readonly picked: Picked };

const keyOf = (tab: number): string => `pointing:${tab}`;

export async function storePointing(tab: number, pointing: Pointing | null): Promise<void> {
  if (pointing === null) await browser.storage.session.remove(keyOf(tab));
  else await browser.storage.session.set({ [keyOf(tab)]: pointing });
}

export async function pointingOf(tab: number): Promise<Pointing | null> {
  return ((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Pointing | undefined) ?? null;
}

/** A page that was left takes the pointing with it. */
export async function forgetPointing(tab: number): Promise<void> {
  if ((await pointingOf(tab))?.state === 'pointing') await storePointing(tab, null);
}

/** Calls back at once and with every change; returns how to stop. */
export function watchPointing(tab: number, changed: (pointing: Pointing | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[keyOf(tab)];
    if (area === 'session' && change) changed((change.newValue as Pointing | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(listener);
  void pointingOf(tab).then(changed);
  return () => browser.storage.onChanged.removeListener(listener);
}
