import { letterDistance } from '../../declaration/parties';
import { plain, words } from '../../declaration/text';

/** Names of ships and flights with their voyage numbers, as forms and bills of lading write them. */

/** Words that say what kind of carriage it is, not which ship. */
const NOISE = new Set(
  'MV M V MS MT SS VSL VESSEL FEEDER MOTHER FIRST SECOND 1ST 2ND VOY VOYAGE NO BY SEA AIR TRUCK ROAD FLIGHT FLT OCEAN'.split(' '),
);
const PREFIX = /\bM\s?[/.]\s?V\b\.?/g;
/** Two ships of one bill: feeder and mother vessel. */
const BETWEEN = /[/;,&+\n]|\s-\s|\bTHEN\b|\bAND\b|(?=\b(?:FEEDER|MOTHER|1ST|2ND)\b)/;

interface Ship {
  /** Words of the name without figures. */
  readonly name: string;
  /** What holds figures: a number that belongs to the name, voyage, flight. */
  readonly figures: readonly string[];
}

function ships(text: string): Ship[] {
  const found: Ship[] = [];
  for (const part of plain(text.replace(/\n/g, ';')).replace(PREFIX, ' ').split(BETWEEN)) {
    const list = words(part).filter((w) => !NOISE.has(w));
    const name = list.filter((w) => !/\d/.test(w)).join(' ');
    const figures = list.filter((w) => /\d/.test(w)).map((w) => w.replace(/(^|\D)0+(?=\d)/g, '$1'));
    if (name !== '' || figures.length > 0) found.push({ name, figures });
  }
  return found;
}

function same(a: Ship, b: Ship): boolean {
  const allowed = Math.min(a.name.length, b.name.length) >= 6 ? 1 : 0;
  if (letterDistance(a.name, b.name, allowed) > allowed) return false;
  // Ships of one line differ in a number behind the name (WAN HAI 305); with a single figure on a side it may as well be the voyage.
  const numbered = a.figures.length > 1 && b.figures.length > 1 && /^\d+$/.test(a.figures[0]!) && /^\d+$/.test(b.figures[0]!);
  return !numbered || a.figures[0] === b.figures[0];
}

/**
 * Whether a form and a bill name the same ship: voyage numbers and MV do not count, any ship of the one may be any ship of the other (feeder and
 * mother vessel). Flights compare by their numbers. Null when one of the texts names none.
 */
export function sameVessel(a: string, b: string): boolean | null {
  const ours = ships(a);
  const theirs = ships(b);
  const named = (list: Ship[]): Ship[] => list.filter((s) => s.name !== '');
  if (named(ours).length > 0 && named(theirs).length > 0) {
    return named(ours).some((x) => named(theirs).some((y) => same(x, y)));
  }
  if (named(ours).length > 0 || named(theirs).length > 0 || ours.length === 0 || theirs.length === 0) return null;
  const numbers = new Set(theirs.flatMap((s) => s.figures));
  return ours.some((s) => s.figures.some((f) => numbers.has(f)));
}
