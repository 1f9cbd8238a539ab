import { stepsOf } from '../declaration/paths';

/**
 * Where things stand in JSON text. `JSON.parse` says neither on which line a key is, nor that a key stands there twice (the last one wins),
 * and tells of a slip in words of the engine: so the text is walked once more, without building anything.
 */

/** Why the text is no JSON, as far as it shows. */
export type Slip =
  | 'end' // it stops early
  | 'quotes' // '…' or “…” in place of "…"
  | 'comma' // a comma before } or ]
  | 'comment'
  | 'control' // a line break inside a text
  | 'extra' // something follows the value
  | 'other';

export interface Broken {
  readonly offset: number;
  readonly slip: Slip;
}

export interface Repeated {
  /** Path of the key: `lines[0].criterion`. */
  readonly key: string;
  /** Where it stands again. */
  readonly offset: number;
}

interface Frame {
  /** Names seen so far in an object; null in a list. */
  readonly names: Set<string> | null;
  /** Where the frame is just now: a name or an index. */
  at: string | number;
}

/** Called with every name of an object and every element of a list; `again`: the name stood in this object before. */
type Visit = (frames: readonly Frame[], offset: number, again: boolean) => void;

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** A backslash with what it stands for. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 34;
const BACKSLASH = 92;
/** Quotation marks of word processors. */
const TYPOGRAPHIC = /['\u2018-\u201f\u00ab\u00bb`]/;

/** End of a match that begins exactly at `from`, or -1. */
function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

class Walk {
  private i = 0;
  private readonly frames: Frame[] = [];

  constructor(
    private readonly text: string,
    private readonly visit: Visit,
  ) {}

  /** Null when the text is one JSON value. */
  run(): Broken | null {
    let broken = this.value();
    while (broken === null && this.frames.length > 0) broken = this.next();
    if (broken !== null) return broken;
    this.blank();
    return this.i < this.text.length ? this.fail('extra') : null;
  }

  private blank(): void {
    this.i = after(BLANK, this.text, this.i);
  }

  private fail(slip?: Slip): Broken {
    const { text, i } = this;
    const char = text[i];
    if (char === undefined) return { offset: text.length, slip: 'end' };
    if (slip !== undefined) return { offset: i, slip };
    if (TYPOGRAPHIC.test(char)) return { offset: i, slip: 'quotes' };
    return { offset: i, slip: char === '/' || char === '#' ? 'comment' : 'other' };
  }

  /** A value begins here; objects and lists are opened, everything else is passed. */
  private value(): Broken | null {
    this.blank();
    const char = this.text[this.i];
    if (char === '{' || char === '[') {
      this.i += 1;
      this.frames.push({ names: char === '{' ? new Set() : null, at: -1 });
      return null;
    }
    if (char === '"') return this.string();
    const end = Math.max(after(NUMBER, this.text, this.i), after(WORD, this.text, this.i));
    if (end < 0) return this.fail();
    this.i = end;
    return null;
  }

  /** A text begins here. Walked letter by letter: a text of megabytes would exhaust a regular expression. */
  private string(): Broken | null {
    const { text } = this;
    let j = this.i + 1;
    for (let code = text.charCodeAt(j); code !== QUOTE; code = text.charCodeAt(j)) {
      const end = code === BACKSLASH ? after(ESCAPE, text, j) : code < 32 ? -1 : j + 1;
      if (j >= text.length || end < 0) {
        this.i = j;
        return this.fail(code < 32 ? 'control' : 'other');
      }
      j = end;
    }
    this.i = j + 1;
    return null;
  }

  /** Inside the innermost object or list: its end, or its next member with the value. */
  private next(): Broken | null {
    this.blank();
    const frame = this.frames.at(-1)!;
    const closing = frame.names === null ? ']' : '}';
    const first = frame.at === -1;
    if (this.text[this.i] === closing) {
      this.i += 1;
      this.frames.pop();
      return null;
    }
    if (!first) {
      if (this.text[this.i] !== ',') return this.fail();
      this.i += 1;
      this.blank();
      if (this.text[this.i] === closing) return this.fail('comma');
    }
    return frame.names === null ? this.element(frame) : this.member(frame, frame.names);
  }

  private element(frame: Frame): Broken | null {
    frame.at = Number(frame.at) + 1;
    this.visit(this.frames, this.i, false);
    return this.value();
  }

  private member(frame: Frame, names: Set<string>): Broken | null {
    const from = this.i;
    if (this.text[from] !== '"') return this.fail();
    const broken = this.string();
    if (broken !== null) return broken;
    const name = JSON.parse(this.text.slice(from, this.i)) as string;
    const again = names.has(name);
    names.add(name);
    frame.at = name;
    this.visit(this.frames, from, again);
    this.blank();
    if (this.text[this.i] !== ':') return this.fail();
    this.i += 1;
    return this.value();
  }
}

function pathOf(frames: readonly Frame[]): string {
  let path = '';
  for (const { at } of frames) path += typeof at === 'number' ? `[${at}]` : path === '' ? at : `.${at}`;
  return path;
}

/** The first place where the text stops being JSON, or null. */
export function brokenAt(text: string): Broken | null {
  return new Walk(text, () => {}).run();
}

/** Names in all objects of a parsed value. */
function namesIn(value: unknown): number {
  let count = 0;
  // No recursion: hostile input may be nested a hundred thousand times.
  const left: unknown[] = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== 'object' || one === null) continue;
    const values: unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += values.length;
    for (const inner of values) if (typeof inner === 'object' && inner !== null) left.push(inner);
  }
  return count;
}

const NAME_END = /"[ \t\n\r]*:/g;

/** Keys that stand twice in one object, each time again. `value` is what `JSON.parse` made of the text. */
export function repeatedKeys(text: string, value: unknown): readonly Repeated[] {
  // What looks like a name in the text is a name or part of a longer text. As many as the value has: none was lost, nothing to walk for.
  if ((text.match(NAME_END)?.length ?? 0) === namesIn(value)) return [];
  const found: Repeated[] = [];
  new Walk(text, (frames, offset, again) => {
    if (again) found.push({ key: pathOf(frames), offset });
  }).run();
  return found;
}

/** Where each of these paths stands (`lines[0].fob`, `[2].form` in a list of declarations). */
export function offsetsOf(text: string, paths: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  // Nothing below the deepest path is looked at: hostile input may be nested a hundred thousand times.
  const deepest = Math.max(0, ...[...paths].map((path) => stepsOf(path).length));
  new Walk(text, (frames, offset) => {
    if (frames.length > deepest) return;
    const path = pathOf(frames);
    if (paths.has(path) && !found.has(path)) found.set(path, offset);
  }).run();
  return found;
}

/** Line and column of an offset, both from 1. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
