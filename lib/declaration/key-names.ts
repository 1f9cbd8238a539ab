import { declarationSchema } from './declaration';
import { letterDistance } from './parties';

/** Names of the keys of a declaration, to tell what a mistyped one was meant to be. */

/** What of a schema is walked here: objects, lists, optional parts. */
interface Node {
  readonly def: {
    readonly shape?: Readonly<Record<string, Node>>;
    readonly innerType?: Node;
    readonly element?: Node;
  };
}

function collect(node: Node, names: Set<string>): void {
  const { shape, innerType, element } = node.def;
  if (innerType) collect(innerType, names);
  if (element) collect(element, names);
  for (const [name, child] of Object.entries(shape ?? {})) {
    names.add(name);
    collect(child, names);
  }
}

let known: readonly string[] | undefined;

function keyNames(): readonly string[] {
  if (!known) {
    const names = new Set<string>();
    collect(declarationSchema as unknown as Node, names);
    known = [...names];
  }
  return known;
}

/** `reference_no`, `ReferenceNo` and `referenceno` are one name. */
const plainName = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const LONGEST = 40;

/** The key that a mistyped name is nearest to; null when none is near. */
export function nearestKey(name: string): string | null {
  const wanted = plainName(name);
  if (wanted === '' || name.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = wanted.length >= 8 ? 3 : wanted.length >= 5 ? 2 : wanted.length >= 3 ? 1 : 0;
  for (const key of keyNames()) {
    const distance = letterDistance(wanted, plainName(key), least);
    if (distance > least || (nearest !== null && distance === least)) continue;
    nearest = key;
    least = distance;
  }
  return nearest;
}
