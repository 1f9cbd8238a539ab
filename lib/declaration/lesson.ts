/**
 * What a trader taught by pointing: how to find the control of one field on the pages of one host. Plain data that is kept and passed on as a
 * file. It holds names of things (ids, labels, headings), never a value of a declaration.
 */
export interface Lesson {
  /** Key template: `remarks`, `lines[].criterion`, `invoices[].issuer.name`. */
  readonly key: string;
  /** What kind of thing carries it: a control, a tick, or plain text of a page that is only read. Absent = any control. */
  readonly kind?: 'field' | 'tick' | 'shown';
  /** End of the control's id, without generated parts. */
  readonly suffix?: string;
  /** End of its `name`. */
  readonly name?: string;
  /** Normalised text of its label. */
  readonly label?: string;
  /** The label as the page wrote it, for showing to a person. No sign: it may change. */
  readonly words?: string;
  /** Normalised text of the heading over it. */
  readonly heading?: string;
  /** What that heading says, where it is one that the reader knows. */
  readonly section?: string;
  /** Of several with the same signs, the place of this one, from 0; counts only while there are `of` of them. */
  readonly ordinal?: number;
  readonly of?: number;
  /** Column of the goods table: normalised text of its header. Then no other sign is needed. */
  readonly column?: string;
  /** Normalised text of the header over the header. */
  readonly over?: string;
}

/** Lessons by exact host name. */
export type Lessons = Readonly<Record<string, readonly Lesson[]>>;

const TEXTS = ['suffix', 'name', 'label', 'heading', 'section', 'column', 'over'] as const;
const NUMBERS = ['ordinal', 'of'] as const;
const KINDS: readonly unknown[] = [undefined, 'field', 'tick', 'shown'];
/** No sign of a control is longer; what is longer is no lesson. */
const MAX_SIGN = 300;

/** Whether a stored or received thing is a lesson of today's shape: by hand, because it also runs in every page. */
export function isLesson(raw: unknown): raw is Lesson {
  if (typeof raw !== 'object' || raw === null) return false;
  const item = raw as Record<string, unknown>;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= MAX_SIGN;
  return (
    isText(item['key']) &&
    KINDS.includes(item['kind']) &&
    [...TEXTS, 'words'].every((name) => item[name] === undefined || isText(item[name])) &&
    NUMBERS.every((name) => item[name] === undefined || (Number.isInteger(item[name]) && (item[name] as number) >= 0))
  );
}

/** The lessons in a stored thing; what is none is left out. */
export function lessonsIn(raw: unknown): readonly Lesson[] {
  return Array.isArray(raw) ? raw.filter(isLesson) : [];
}

/** Same field, same signs; the order of the properties does not matter. */
export function sameLesson(a: Lesson, b: Lesson): boolean {
  return (['key', 'kind', ...TEXTS, ...NUMBERS] as const).every((name) => a[name] === b[name]);
}

/** Other ways to the same field that are kept beside the first one: pages of one host differ. */
const MAX_WAYS = 4;
/** Lessons kept for one host. */
export const MAX_LESSONS = 400;

/**
 * Adds a lesson in front of the others of its field: the newest is tried first, the older ones stay for the pages they fit. Beyond four ways
 * to one field the oldest goes.
 */
export function withLesson(lessons: readonly Lesson[], added: Lesson): readonly Lesson[] {
  let ways = 1;
  const others = lessons.filter((own) => !sameLesson(own, added) && (own.key !== added.key || (ways += 1) <= MAX_WAYS));
  return [added, ...others].slice(0, MAX_LESSONS);
}

/** Fields that must be taught before they make a page a declaration by themselves. */
export const ENOUGH_LESSONS = 4;

export const isEnough = (lessons: readonly Lesson[]): boolean => new Set(lessons.map(({ key }) => key)).size >= ENOUGH_LESSONS;

export interface Merged {
  readonly lessons: Lessons;
  /** Lessons that are new here. */
  readonly added: number;
  /** Lessons that were here already, word for word. */
  readonly known: number;
  /** New lessons of fields that had another one: both are kept, the own one is tried first. */
  readonly beside: number;
}

/**
 * Puts a file's lessons to one's own. Nothing of one's own is changed or lost: where both know a field, one's own way stays first and the
 * file's is tried when it fits nothing.
 */
export function mergeLessons(own: Lessons, other: Lessons): Merged {
  const result: Record<string, readonly Lesson[]> = { ...own };
  let [added, known, beside] = [0, 0, 0];
  for (const [host, lessons] of Object.entries(other)) {
    const list = [...(Object.hasOwn(result, host) ? result[host]! : [])];
    for (const lesson of lessons) {
      if (list.some((mine) => sameLesson(mine, lesson))) known += 1;
      else {
        if (list.some((mine) => mine.key === lesson.key)) beside += 1;
        list.push(lesson);
        added += 1;
      }
    }
    if (list.length > 0) result[host] = list;
  }
  return { lessons: result, added, known, beside };
}
