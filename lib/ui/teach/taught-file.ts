import * as z from 'zod/mini';
import { isLesson, MAX_LESSONS, type Lesson, type Lessons } from '../../declaration/lesson';
import { TEACHABLE } from '../../declaration/teachable';

z.config({ jitless: true });

/** Taught fields as a file, so that one trader's work helps another. */
const FORMAT = 'soat-co-taught';
const VERSION = 1;
/** Characters a file may have; the fields of a hundred sites stay far below. */
const MAX_TEXT = 5_000_000;

const TEXT = z.string().check(z.minLength(1), z.maxLength(300));
const COUNT = z.int().check(z.nonnegative());
const LESSON = z.strictObject({
  key: z.string().check(z.refine((key) => TEACHABLE.includes(key))),
  kind: z.optional(z.enum(['field', 'tick', 'shown'])),
  suffix: z.optional(TEXT),
  name: z.optional(TEXT),
  label: z.optional(TEXT),
  words: z.optional(TEXT),
  heading: z.optional(TEXT),
  section: z.optional(TEXT),
  ordinal: z.optional(COUNT),
  of: z.optional(COUNT),
  column: z.optional(TEXT),
  over: z.optional(TEXT),
});
const HOST = z.string().check(z.regex(/^[a-z\d.-]{1,253}$/));
const FILE = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sites: z.record(HOST, z.array(LESSON).check(z.maxLength(MAX_LESSONS))),
});

export function writeTaughtFile(sites: Lessons): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sites }, null, 2)}\n`;
}

export type TaughtFile =
  | { readonly sites: Lessons }
  | { readonly problem: 'json' | 'format' | 'version' | 'size' }
  | { readonly problem: 'shape'; readonly where: string };

/** Reads a file, all or nothing: a slip anywhere is named by its place and nothing is taken. */
export function readTaughtFile(text: string): TaughtFile {
  if (text.length > MAX_TEXT) return { problem: 'size' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: 'json' };
  }
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== FORMAT) return { problem: 'format' };
  const { version } = raw as { version?: unknown };
  if (typeof version === 'number' && version > VERSION) return { problem: 'version' };
  const parsed = z.safeParse(FILE, raw);
  if (!parsed.success) return { problem: 'shape', where: parsed.error.issues[0]!.path.join(' › ') || '?' };
  const sites = Object.entries(parsed.data.sites).map(([host, list]): [string, Lesson[]] => [
    host,
    list.filter((lesson): lesson is typeof lesson & Lesson => isLesson(lesson)),
  ]);
  return { sites: Object.fromEntries(sites) };
}
