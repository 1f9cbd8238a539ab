import { sameLesson, type Lesson } from '../declaration/lesson';
import { isColumnKey, isTickKey } from '../declaration/teachable';
import { shownIn } from './controls/text';
import type { TableGrid } from './grid';
import { findBlockGrids } from './div-grid';
import { finish } from './read';
import { scan, type Scan } from './scan';
import { candidatesOf, type Candidate } from './signs';
import type { Item } from './tree';
import { columnFor, columnSigns, lessonOf, rawOf, winner } from './taught';

/** Teaching by pointing: what stands under the pointer, and what to remember of it. Reads the page, changes nothing. */

/** Something that can be taught: a control, a group of radio buttons, a text that is only read, a cell of a goods table. */
export interface Target {
  /** What is to be framed. */
  readonly el: Element;
  readonly what: 'field' | 'tick' | 'shown' | 'column';
  /** Its label as the page writes it, `''` when it has none. */
  readonly words: string;
}

/** Why something cannot be taught as a field. */
export type Refusal =
  /** Nothing there that holds a value, or several things. */
  | 'nothing'
  /** The field is a tick and this is none, or the other way round. */
  | 'needs-tick'
  | 'is-tick'
  /** A column of a table holds one field of every line; this field is none of a line. */
  | 'is-column'
  /** No id, no label, nothing that would be there again tomorrow. */
  | 'nameless';

export interface Taught {
  readonly lesson: Lesson;
  readonly words: string;
  /** What it shows now; null when that cannot be told. Never stored. */
  readonly shows: string | null;
  /** Lessons that this one takes the place of: they fit this page, for the same field or the same control. */
  readonly replaces: readonly Lesson[];
}

export interface Teacher {
  /** The thing under an element of the page; null where there is none. */
  at(el: Element): Target | null;
  /** Everything that can be taught, in document order, for whoever goes by keyboard. Of a table the cells of its first row. */
  targets(): readonly Target[];
  teach(target: Target, key: string): Taught | Refusal;
}

/** How old a look at the page may be while the pointer moves, in milliseconds. */
const STALE_MS = 700;

/** A teacher for one document. `lessons`: what is taught already. `now`: any steady clock, in milliseconds. */
export function createTeacher(doc: Document, lessons: readonly Lesson[], now: () => number): Teacher {
  let look = lookAt(doc);
  let taken = now();
  const fresh = (): Look => {
    if (now() - taken > STALE_MS) {
      look = lookAt(doc);
      taken = now();
    }
    return look;
  };
  return {
    at: (el) => find(el, fresh()),
    targets: () => allTargets(fresh()),
    teach(target, key) {
      look = lookAt(doc);
      taken = now();
      const again = find(target.el, look);
      return again ? teach(again, key, look, lessons) : 'nothing';
    },
  };
}

interface Look {
  readonly candidates: readonly Candidate[];
  readonly byEl: ReadonlyMap<Element, Candidate>;
  readonly grids: readonly TableGrid[];
  /** Every text of the page. */
  readonly texts: readonly Item[];
}

function lookAt(doc: Document): Look {
  const seen = finish(scan(doc));
  findBlockGrids(seen);
  const candidates = candidatesOf(seen);
  const byEl = new Map<Element, Candidate>();
  for (const own of [...candidates].reverse()) {
    byEl.set(own.el, own);
    if (own.item.twin) byEl.set(own.item.twin.el, own);
  }
  const grids = seen.grids.flatMap(({ grid }) => (grid && grid.list !== 'other' ? [grid] : []));
  return { candidates, byEl, grids, texts: textsOf(seen) };
}

function textsOf({ root }: Scan): Item[] {
  const texts: Item[] = [];
  const stack: Item[] = [root];
  for (let item = stack.pop(); item; item = stack.pop()) {
    if (item.kind === 'text') texts.push(item);
    for (const inner of item.items) stack.push(inner);
  }
  return texts;
}

interface Found extends Target {
  readonly own: Candidate | null;
  readonly cell: { readonly grid: TableGrid; readonly at: number } | null;
}

const ofCandidate = (own: Candidate): Found => ({ el: own.el, what: own.kind, words: own.words, own, cell: null });

/** Steps from the pointer outward until what is there is no longer one thing. */
const MAX_CLIMB = 6;

function find(el: Element, look: Look): Found | null {
  const cell = cellAt(el, look);
  if (cell) return cell;
  const labelled = labelTarget(el, look);
  if (labelled) return labelled;
  for (let at: Element | null = el, climb = 0; at && climb < MAX_CLIMB; at = outward(at), climb += 1) {
    const own = look.byEl.get(at);
    if (own) return ofCandidate(own);
    if (saysMore(at)) return null;
    const inside = candidatesIn(at, look);
    if (inside.length === 1) return isOneField(at, inside[0]!, look) ? ofCandidate(inside[0]!) : null;
    if (inside.length > 1) return null;
  }
  return null;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** A button or link with words of its own is no part of a field, nor is a block with a heading. */
function saysMore(at: Element): boolean {
  const pressed = at.localName === 'button' || at.localName === 'a' || at.getAttribute('role') === 'button';
  return (pressed && /\p{L}{2}/u.test(at.textContent ?? '')) || at.querySelector(HEADINGS) !== null;
}

/** Besides the control and its label there is at most one more text: a unit, an arrow, a remark. */
function isOneField(at: Element, own: Candidate, { texts }: Look): boolean {
  const others = texts.filter((text) => text !== own.from && text !== own.item && !text.aside && at.contains(text.el));
  return others.length <= 1;
}

/** The parent, out of an open shadow root too. */
const outward = (el: Element): Element | null =>
  el.parentElement ?? ((el.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

function candidatesIn(el: Element, { candidates }: Look): Candidate[] {
  const inside = candidates.filter((own) => el.contains(own.el));
  const controls = inside.filter(({ kind }) => kind !== 'shown');
  const drawn = controls.filter(({ item }) => !item.hidden);
  return drawn.length > 0 ? drawn : controls.length > 0 ? controls : inside;
}

/** A press on a label means what the label names. */
function labelTarget(el: Element, look: Look): Found | null {
  if (look.byEl.has(el)) return null;
  const named = look.candidates.filter(({ from }) => from && (from.el === el || from.el.contains(el)));
  return named.length === 1 ? ofCandidate(named[0]!) : null;
}

const HEAD_CELL = 'th,[role=columnheader]';

function cellAt(el: Element, { grids }: Look): Found | null {
  for (const grid of grids) {
    for (const row of grid.rows) {
      const at = row.findIndex((cell) => cell === el || cell.contains(el));
      if (at >= 0) return columnTarget(grid, at, row[at]!);
    }
    const head = grid.el.contains(el) ? el.closest(HEAD_CELL) : null;
    if (!head) continue;
    const text = shownIn(head).text;
    const same = grid.columns.flatMap((column, at) => (column.text === text ? [at] : []));
    if (same.length === 1) return columnTarget(grid, same[0]!, head);
  }
  return null;
}

const columnTarget = (grid: TableGrid, at: number, el: Element): Found => ({
  el,
  what: 'column',
  words: grid.columns[at]!.text,
  own: null,
  cell: { grid, at },
});

function allTargets(look: Look): Target[] {
  const cells = look.grids.flatMap((grid) => (grid.rows[0] ?? []).map((cell, at) => columnTarget(grid, at, cell)));
  const shown = look.candidates.filter((own) => !own.item.hidden).map(ofCandidate);
  return [...shown, ...cells].sort((a, b) => (a.el.compareDocumentPosition(b.el) & 4 ? -1 : 1));
}

function teach(found: Found, key: string, look: Look, lessons: readonly Lesson[]): Taught | Refusal {
  const { own, cell, words } = found;
  if (cell) return teachColumn(cell.grid, cell.at, key, found, lessons);
  if (!own) return 'nothing';
  if (isTickKey(key) && own.kind !== 'tick') return 'needs-tick';
  if (!isTickKey(key) && own.kind === 'tick') return 'is-tick';
  const lesson = lessonOf(own, look.candidates, key);
  if (!lesson) return 'nameless';
  const replaces = lessons.filter((old) => {
    if (old.column !== undefined || sameLesson(old, lesson)) return false;
    const fits = winner(old, look.candidates);
    return fits !== null && (old.key === key || fits === own);
  });
  return { lesson, words, shows: rawOf(own), replaces };
}

function teachColumn(grid: TableGrid, at: number, key: string, { words }: Found, lessons: readonly Lesson[]): Taught | Refusal {
  if (!isColumnKey(key) || !key.startsWith(`${grid.list}[].`)) return 'is-column';
  const { column, over } = columnSigns(grid, at);
  if (column === '') return 'nameless';
  const lesson: Lesson = { key, column, ...(over && { over }), words: words.replace(/\n/g, ' ') };
  if (columnFor(grid, lesson) !== at) return 'nameless';
  const replaces = lessons.filter((old) => {
    if (sameLesson(old, lesson)) return false;
    const fits = columnFor(grid, old);
    return fits >= 0 && (old.key === key || fits === at);
  });
  const cell = grid.rows[0]?.[at];
  return { lesson, words, shows: cell ? cellText(cell) : null, replaces };
}

/** What a lesson gives on the page as it stands. `shows` null: found, but its value cannot be told (a tick, an icon). */
export interface Tried {
  readonly found: boolean;
  readonly shows: string | null;
  readonly checked: boolean | null;
}

/** Tries lessons on a page, each for itself. */
export function tryLessons(doc: Document, lessons: readonly Lesson[]): Tried[] {
  const look = lookAt(doc);
  return lessons.map((lesson) => {
    if (lesson.column !== undefined) {
      const grid = look.grids.find((own) => columnFor(own, lesson) >= 0);
      const cell = grid?.rows[0]?.[columnFor(grid, lesson)];
      return { found: grid !== undefined, shows: cell ? cellText(cell) : null, checked: null };
    }
    const own = winner(lesson, look.candidates);
    if (!own) return { found: false, shows: null, checked: null };
    return { found: true, shows: rawOf(own), checked: own.kind === 'tick' ? own.item.control!.checked : null };
  });
}

/** What a person reads in a cell, or what its one control holds. */
function cellText(cell: Element): string {
  const control = cell.querySelector('input,select,textarea') as HTMLInputElement | null;
  return control
    ? control.localName === 'select'
      ? ((control as unknown as HTMLSelectElement).selectedOptions[0]?.text ?? '')
      : control.value
    : shownIn(cell).text;
}
