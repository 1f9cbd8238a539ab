/** A set of keys that can be asked for a place: `lines[2]` touches `lines[2].criterion` and the other way round, `lines[21]` does not. */
export interface PathSet {
  readonly size: number;
  touches(path: string): boolean;
}

/** Ends of the parts of a key: `exporter.address#1` → `exporter`, `exporter.address`. */
function ancestors(path: string): string[] {
  return [...path.matchAll(/[.[#]/g)].filter(({ index }) => index > 0).map(({ index }) => path.slice(0, index));
}

export function createPathSet(paths: Iterable<string>): PathSet {
  const own = new Set(paths);
  const above = new Set([...own].flatMap(ancestors));
  return {
    size: own.size,
    touches: (path) => own.has(path) || above.has(path) || ancestors(path).some((part) => own.has(part)),
  };
}
