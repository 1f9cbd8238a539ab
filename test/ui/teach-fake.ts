import { mergeLessons, sameLesson, type Lessons } from '../../lib/declaration/lesson';
import type { Pointing, TaughtLessons, TeachServices } from '../../lib/ui/teach/services';

/** Teaching in memory: what the panel and the settings need of it. */
export interface TeachMemory {
  lessons: TaughtLessons;
  pointing: Pointing | null;
  blocked: readonly string[];
  readonly files: { readonly name: string; readonly text: string }[];
  readonly follow: { pointing: Set<(pointing: Pointing | null) => void>; lessons: Set<(lessons: TaughtLessons) => void> };
}

export const teachMemory = (): TeachMemory => ({
  lessons: { own: {}, company: {} },
  pointing: null,
  blocked: [],
  files: [],
  follow: { pointing: new Set(), lessons: new Set() },
});

export function fakeTeach(memory: TeachMemory): TeachServices {
  const point = (pointing: Pointing | null): void => {
    memory.pointing = pointing;
    for (const follower of memory.follow.pointing) follower(pointing);
  };
  const keep = (own: Lessons): void => {
    memory.lessons = { ...memory.lessons, own };
    for (const follower of memory.follow.lessons) follower(memory.lessons);
  };
  return {
    startPointing: async (_, key) => {
      point({ state: 'pointing', key });
      return true;
    },
    stopPointing: async () => point(null),
    watchPointing: (_, changed) => {
      memory.follow.pointing.add(changed);
      changed(memory.pointing);
      return () => memory.follow.pointing.delete(changed);
    },
    clearPointing: async () => point(null),
    watchLessons: (changed) => {
      memory.follow.lessons.add(changed);
      changed(memory.lessons);
      return () => memory.follow.lessons.delete(changed);
    },
    changeLessons: async (host, { remove, add }) => {
      const { own } = memory.lessons;
      const kept = (own[host] ?? []).filter((lesson) => !remove.some((gone) => sameLesson(gone, lesson)));
      const { [host]: _, ...others } = own;
      const next = [...add, ...kept];
      keep(next.length > 0 ? { ...others, [host]: next } : others);
    },
    addLessons: async (lessons) => {
      const { lessons: merged, ...counts } = mergeLessons(memory.lessons.own, lessons);
      keep(merged);
      return counts;
    },
    tryLessons: async (_tab, _host, lessons) => lessons.map(() => ({ found: true, shows: 'ABC', checked: null })),
    layoutReport: async () => '{}',
    saveFile: (name, text) => void memory.files.push({ name, text }),
    watchBlockedPortals: (changed) => {
      changed(memory.blocked);
      return () => undefined;
    },
    requestPortals: async () => true,
  };
}
