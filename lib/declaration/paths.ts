/**
 * Dotted keys of a declaration (`exporter.name`, `lines[0].criterion`) and their state. A key template has `[]` where the index goes:
 * `lines[].fob.amount`.
 */

const STEP = /[^.[\]]+/g;
const MOST_PATHS = 5000;
const compiled = new Map<string, readonly string[]>();

/** A path taken apart, each path once. */
export function stepsOf(path: string): readonly string[] {
  let list = compiled.get(path);
  if (!list) {
    list = path.match(STEP) ?? [];
    if (compiled.size >= MOST_PATHS) compiled.clear();
    compiled.set(path, list);
  }
  return list;
}

/** The value at a concrete path, or undefined when any step of it is unread. */
export function valueAt(root: unknown, path: string): unknown {
  return follow(root, stepsOf(path));
}

function follow(root: unknown, steps: readonly string[]): unknown {
  let value: unknown = root;
  for (const step of steps) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value ?? undefined;
}

/** The same as `isRead` for a path already taken apart. */
export function isReadAt(root: unknown, steps: readonly string[]): boolean {
  return hasContent(follow(root, steps));
}

/**
 * True when something was read at the path: any value, also `""` and `[]`. An object counts as read when any key inside it is read, so
 * `{}` is unread.
 */
export function isRead(root: unknown, path: string): boolean {
  return hasContent(valueAt(root, path));
}

function hasContent(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  return Object.values(value).some(hasContent);
}

/** `lines[].fob.amount` with index 2 → `lines[2].fob.amount`. */
export function atIndex(template: string, index: number): string {
  return template.replace('[]', `[${index}]`);
}

/** The list part of a template: `documents.issuedCertificate.lines` of `documents.issuedCertificate.lines[].criterion`; null without `[]`. */
export function listOf(template: string): string | null {
  const at = template.indexOf('[]');
  return at < 0 ? null : template.slice(0, at);
}

/** A concrete path with its indexes taken out: `lines[2].fob.amount` → `lines[].fob.amount`. */
export function templateOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

/** The goods line a path points into, or null: `lines[2].criterion` → 2. */
export function lineOf(path: string): number | null {
  const m = /^lines\[(\d+)\]/.exec(path);
  return m ? Number(m[1]) : null;
}
