import { ENOUGH_LESSONS, isEnough, type Lesson } from '../declaration/lesson';
import { isColumnKey, isTickKey } from '../declaration/teachable';
import type { ColumnKey } from './cells';
import { WEIGHT, type Claim } from './claims';
import { shownValue } from './fields';
import type { TableGrid } from './grid';
import { normaliseLabel } from './normalise-label';
import type { Scan } from './scan';
import { candidatesOf, type Candidate } from './signs';

/** Layer g: fields that the user named for this host. They win over every guess, or are honestly not found; never a second-best. */

export interface TaughtResult {
  readonly claims: Claim[];
  readonly taken: Set<Element>;
  /** Keys none of whose lessons fits anything on this page. */
  readonly stale: readonly string[];
}

/** Applies the lessons of controls and texts; those of columns are applied grid by grid, see `taughtColumns`. */
export function taughtClaims(scan: Scan, lessons: readonly Lesson[]): TaughtResult {
  const claims: Claim[] = [];
  const taken = new Set<Element>();
  const single = lessons.filter(({ column }) => column === undefined);
  if (single.length === 0) return { claims, taken, stale: [] };
  const candidates = candidatesOf(scan);
  const found = new Set<string>();
  for (const lesson of single) {
    if (found.has(lesson.key)) continue;
    const candidate = winner(lesson, candidates);
    if (!candidate || taken.has(candidate.el)) continue;
    found.add(lesson.key);
    taken.add(candidate.el);
    if (candidate.from) candidate.from.used = true;
    claims.push(claimOf(lesson, candidate));
  }
  return { claims, taken, stale: [...new Set(single.map(({ key }) => key))].filter((key) => !found.has(key)) };
}

/** Signs that name a thing by themselves; a heading over it only tells equal ones apart. */
const NAMING = ['suffix', 'name', 'label'] as const;
const PLACE = ['heading', 'section'] as const;
const LABEL_ONLY = 1 << NAMING.indexOf('label');

/**
 * The one thing of the page that a lesson means, or null. A thing is meant when more signs point to it than to any other: all that point to
 * another must point to it too. Signs that point to two things are a contradiction, not a choice.
 */
export function winner(lesson: Lesson, candidates: readonly Candidate[]): Candidate | null {
  const fitting = candidates.filter((own) => mayCarry(lesson, own) && isNamed(lesson, own) && !isAnother(lesson, own));
  const pool = strongest(PLACE, lesson, strongest(NAMING, lesson, fitting));
  if (pool.length === 1) return pool[0]!;
  return pool.length > 1 && pool.length === lesson.of ? (pool[lesson.ordinal ?? 0] ?? null) : null;
}

function mayCarry(lesson: Lesson, own: Candidate): boolean {
  if ((own.kind === 'tick') !== isTickKey(lesson.key)) return false;
  return lesson.kind === undefined ? own.kind !== 'shown' : own.kind === lesson.kind;
}

/** Number of the signs, as bits, that the lesson and the thing share. */
function agrees(signs: typeof NAMING | typeof PLACE, lesson: Lesson, own: Candidate): number {
  return signs.reduce((bits, sign, i) => (lesson[sign] !== undefined && lesson[sign] === own[sign] ? bits | (1 << i) : bits), 0);
}

/** Its id or name fits, or its label where it stood: the same words under another heading are another field. */
function isNamed(lesson: Lesson, own: Candidate): boolean {
  const bits = agrees(NAMING, lesson, own);
  if (bits !== LABEL_ONLY || (lesson.heading === undefined && lesson.section === undefined)) return bits > 0;
  return agrees(PLACE, lesson, own) > 0;
}

/** Those whose signs include the signs of every other; all when the signs contradict each other and nothing can be told. */
function strongest(signs: typeof NAMING | typeof PLACE, lesson: Lesson, pool: readonly Candidate[]): readonly Candidate[] {
  const bits = pool.map((own) => agrees(signs, lesson, own));
  const all = bits.reduce((sum, own) => sum | own, 0);
  if (pool.length < 2) return pool;
  const best = pool.filter((_, i) => bits[i] === all);
  // A contradiction between names ends it; a contradiction between places leaves the choice to the order.
  return best.length > 0 ? best : signs === NAMING ? [] : pool;
}

/** Its id still fits, but its label now says that it is another field. */
function isAnother(lesson: Lesson, own: Candidate): boolean {
  if (lesson.label === undefined || own.label === lesson.label || !own.caption) return false;
  return !own.caption.senses.some(({ key }) => key === lesson.key);
}

/** What can be remembered of a thing, for a lesson of this field; null when nothing would find it again. */
export function lessonOf(own: Candidate, candidates: readonly Candidate[], key: string): Lesson | null {
  const { suffix, name, label, words, heading, section, kind } = own;
  const signs: Lesson = {
    key,
    ...(kind === 'field' ? {} : { kind }),
    ...(suffix && { suffix }),
    ...(name && name !== suffix && { name }),
    ...(label && { label }),
    ...(label && { words }),
    ...(heading && { heading }),
    ...(section && { section }),
  };
  if (winner(signs, candidates) === own) return signs;
  const same = candidates.filter(
    (other) =>
      mayCarry(signs, other) &&
      [...NAMING, ...PLACE].every((sign) => signs[sign] === undefined || (other[sign] ?? '') === signs[sign]),
  );
  const ordered: Lesson = { ...signs, ordinal: same.indexOf(own), of: same.length };
  return winner(ordered, candidates) === own ? ordered : null;
}

/** What a thing shows now; null = it cannot be told. Ticks show nothing but themselves. */
export function rawOf({ item, kind, group, value }: Candidate): string | null {
  if (kind === 'tick') return null;
  if (kind === 'shown') return value ?? item.text;
  return group ? group.chosen : shownValue(item);
}

function claimOf(lesson: Lesson, own: Candidate): Claim {
  const { item, el } = own;
  const control = item.control;
  return {
    key: lesson.key,
    index: null,
    by: 'taught',
    score: WEIGHT.taught,
    weak: false,
    evidence: `taught: ${lesson.label ?? lesson.suffix ?? lesson.name ?? ''}`,
    raw: rawOf(own),
    checked: own.kind === 'tick' ? control!.checked : null,
    from: own.group ? null : control,
    el,
    item,
    caption: null,
    control: control !== null,
    hidden: item.hidden,
    inGrid: false,
    shape: null,
  };
}

// Columns.

/** Signs of a column: its header and the header over that, normalised. */
export function columnSigns(grid: TableGrid, at: number): { column: string; over: string } {
  const { text, over } = grid.columns[at]!;
  return { column: normaliseLabel(text), over: normaliseLabel(over) };
}

/** The column a lesson means, or -1: its header must be there once. */
export function columnFor(grid: TableGrid, lesson: Lesson): number {
  if (lesson.column === undefined || !isColumnKey(lesson.key) || !lesson.key.startsWith(`${grid.list}[].`)) return -1;
  const fitting = grid.columns.flatMap((_, at) => {
    const { column, over } = columnSigns(grid, at);
    return column === lesson.column && over === (lesson.over ?? '') ? [at] : [];
  });
  return fitting.length === 1 ? fitting[0]! : -1;
}

export interface TaughtColumns {
  readonly keys: readonly (ColumnKey | null)[];
  /** A claim of a taught column, marked as such; any other claim unchanged. */
  mark(claim: Claim): Claim;
}

/** Keys of a grid's columns with the lessons put over the guesses: no other column may claim a taught field. */
export function taughtColumns(
  grid: TableGrid,
  guessed: readonly (ColumnKey | null)[],
  lessons: readonly Lesson[],
): TaughtColumns {
  const taught = new Map<string, number>();
  const columns = new Set<number>();
  for (const lesson of lessons) {
    const at = columnFor(grid, lesson);
    if (at < 0 || taught.has(lesson.key) || columns.has(at)) continue;
    taught.set(lesson.key, at);
    columns.add(at);
  }
  if (taught.size === 0) return { keys: guessed, mark: (claim) => claim };
  const keys = guessed.map((own) => (own && taught.has(own.key) ? null : own));
  for (const [key, at] of taught) keys[at] = columnKey(key, grid.columns[at]!.text);
  return {
    keys,
    mark: (claim) => (taught.has(claim.key) ? { ...claim, by: 'taught', score: WEIGHT.taught, weak: false } : claim),
  };
}

function columnKey(key: string, text: string): ColumnKey {
  const sense = { key, section: 'goods', weak: false, line: 0 } as const;
  const label = normaliseLabel(text);
  const caption = {
    label,
    senses: [sense],
    rest: '',
    unit: '',
    block: '',
    pair: false,
    measure: false,
    afterInvoice: false,
  } as const;
  return { key, weak: false, caption, text };
}

// Recognition.

/**
 * A page that no label gives away, but the trader has said what its fields are: enough different ones fit, one of a goods line among them.
 */
export function recogniseByLessons(
  scan: Scan,
  lessons: readonly Lesson[],
): { score: number; evidence: readonly string[] } | null {
  if (!isEnough(lessons)) return null;
  const keys = new Set(taughtClaims(scan, lessons).claims.map(({ key }) => key));
  for (const { grid } of scan.grids) for (const lesson of lessons) if (grid && columnFor(grid, lesson) >= 0) keys.add(lesson.key);
  if (keys.size < ENOUGH_LESSONS || ![...keys].some((key) => key.startsWith('lines[].'))) return null;
  return { score: 0.5, evidence: [...keys].map((key) => `taught ${key}`) };
}
