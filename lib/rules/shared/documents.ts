import type { Line } from '../../declaration/declaration';
import { hsDigits } from '../../declaration/hs';
import type { Case } from '../rule';
import { articleKey, goodsKey } from './goods-words';

/** Finding the line of a paper that belongs to a line of the certificate. */

export type LinePaper = 'commercialInvoice' | 'packingList' | 'exportDeclaration';
export const LINE_PAPERS: readonly LinePaper[] = ['commercialInvoice', 'packingList', 'exportDeclaration'];

export interface Match {
  readonly line: Line;
  /** Concrete path of the paper's line. */
  readonly path: string;
  /** How it was found: by item number, by what the goods are, or only because it stands at the same place. */
  readonly by: 'number' | 'goods' | 'place';
}

const cache = new WeakMap<object, Map<LinePaper, ReadonlyMap<number, Match>>>();

/**
 * Lines of a paper by index of the certificate's line: by item number, else by HS code and description, else by position when both have as
 * many lines. A line for which none of them is certain has no match.
 */
export function matchLines(c: Case, paper: LinePaper): ReadonlyMap<number, Match> {
  let ofCase = cache.get(c.d);
  if (!ofCase) cache.set(c.d, (ofCase = new Map()));
  let found = ofCase.get(paper);
  if (!found) {
    found = match(c, paper);
    ofCase.set(paper, found);
  }
  return found;
}

export function paperLines(c: Case, paper: LinePaper): readonly Line[] {
  return c.d.documents?.[paper]?.lines ?? [];
}

/** The first six digits of the line's code, of whichever country; null when it has none of six digits. */
export function sixDigits(line: Line): string | null {
  return six(line.hsExport) ?? six(line.hsImport);
}

export function six(code: string | undefined): string | null {
  const digits = code ? hsDigits(code) : '';
  return /^\d{6,}$/.test(digits) ? digits.slice(0, 6) : null;
}

function itemNumber(line: Line): string | null {
  const text = (line.itemNo ?? '').trim().replace(/[.)]+$/, '');
  return text === '' ? null : text.replace(/^0+(?=\d)/, '').toUpperCase();
}

/** Index by key; a key that occurs twice is no key. */
function unique(lines: readonly Line[], key: (line: Line) => string | null): Map<string, number> {
  const index = new Map<string, number>();
  const twice = new Set<string>();
  lines.forEach((line, i) => {
    const k = key(line);
    if (k === null) return;
    if (index.has(k)) twice.add(k);
    else index.set(k, i);
  });
  for (const k of twice) index.delete(k);
  return index;
}

const describedWithHs = (line: Line): string | null => {
  const hs = sixDigits(line);
  return hs && line.description ? `${hs} ${goodsKey(line.description)}` : null;
};
const described = (line: Line): string | null => (line.description ? goodsKey(line.description) || null : null);

/** Item numbers help only when both sides number alike: another numbering (10, 20, 30) shares a few numbers by accident. */
function alike(ours: Map<string, number>, theirs: Map<string, number>): boolean {
  let shared = 0;
  for (const k of ours.keys()) if (theirs.has(k)) shared += 1;
  return shared > 0 && shared * 2 >= Math.min(ours.size, theirs.size);
}

function match(c: Case, paper: LinePaper): ReadonlyMap<number, Match> {
  const ours = c.d.lines ?? [];
  const theirs = paperLines(c, paper);
  const found = new Map<number, Match>();
  if (ours.length === 0 || theirs.length === 0) return found;
  const taken = new Set<number>();
  const pair = (i: number, j: number, by: Match['by']): void => {
    if (found.has(i) || taken.has(j)) return;
    found.set(i, { line: theirs[j]!, path: `documents.${paper}.lines[${j}]`, by });
    taken.add(j);
  };
  const pairBy = (a: Map<string, number>, b: Map<string, number>, by: Match['by'], fits?: (i: number, j: number) => boolean) => {
    for (const [k, i] of a) {
      const j = b.get(k);
      if (j !== undefined && (!fits || fits(i, j))) pair(i, j, by);
    }
  };
  const ourNumbers = unique(ours, itemNumber);
  const theirNumbers = unique(theirs, itemNumber);
  const numbered = alike(ourNumbers, theirNumbers);
  if (numbered) pairBy(ourNumbers, theirNumbers, 'number');
  if (found.size < ours.length) {
    pairBy(unique(ours, describedWithHs), unique(theirs, describedWithHs), 'goods');
    pairBy(unique(ours, described), unique(theirs, described), 'goods', (i, j) => {
      const [a, b] = [sixDigits(ours[i]!), sixDigits(theirs[j]!)];
      return a === null || b === null || a === b;
    });
  }
  if (!numbered && ours.length === theirs.length && !c.isPartial('lines')) ours.forEach((_, i) => pair(i, i, 'place'));
  return found;
}

/** Lines of one article (same six digits, same description but for size and colour), as one text; null when the description is unread. */
export function articleOf(line: Line): string | null {
  return line.description ? `${sixDigits(line) ?? ''} ${articleKey(line.description)}` : null;
}
