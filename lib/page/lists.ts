import type { Claim } from './claims';
import { sectionOf } from './context';
import { SLICE } from './limits';
import type { Item } from './tree';

/** Which line a field belongs to, when no grid says so: repeated blocks are lines, a block beside a grid is the line being typed. */

export interface Lists {
  /** Claims with their numbers; those that found no place are left out. */
  readonly claims: Claim[];
  /** Number of elements by list; absent = the list was not found. */
  readonly counts: Map<string, number>;
  readonly editorLine: number | null;
  readonly doubts: string[];
}

export interface GridLines {
  /** Rows of goods in grids; null = no grid of goods in the page. */
  readonly lines: number | null;
  readonly declarations: number | null;
  /** The page is known to have an editor for one line. */
  readonly editor: boolean;
}

/** Numbers all list claims. Yields between slices of work. */
export function* placeLists(claims: readonly Claim[], grids: GridLines): Generator<void, Lists> {
  const doubts: string[] = [];
  const result: Claim[] = [];
  const counts = new Map<string, number>();
  const loose: Record<'lines' | 'exportDeclarations', Claim[]> = { lines: [], exportDeclarations: [] };
  for (const claim of claims) {
    if (claim.index !== null || !claim.key.includes('[]')) result.push(claim);
    else if (claim.key === 'lines[].fobShown') {
      claim.key = 'x.fobShown';
      result.push(claim);
    } else if (claim.key.startsWith('lines[].')) loose.lines.push(claim);
    else if (claim.key.startsWith('exportDeclarations[].')) loose.exportDeclarations.push(claim);
    else if (claim.key === 'transport.containers[]') result.push(claim);
    else {
      claim.index = 0;
      result.push(claim);
    }
  }
  yield;
  const editorLine = yield* placeLines(loose.lines, grids, result, counts, doubts);
  yield* placeDeclarations(loose.exportDeclarations, grids, result, counts, doubts);
  return { claims: result, counts, editorLine, doubts };
}

const HEAD_KEYS = new Set(['lines[].invoiceNo', 'lines[].invoiceDate', 'lines[].fob.currency', 'lines[].quantity.unit']);

function* placeLines(
  loose: readonly Claim[],
  grids: GridLines,
  result: Claim[],
  counts: Map<string, number>,
  doubts: string[],
): Generator<void, number | null> {
  const start = grids.lines ?? 0;
  if (grids.lines !== null) counts.set('lines', start);
  if (loose.length === 0) return null;
  const head = headInvoice(loose);
  result.push(...head.flatMap(asInvoice));
  const own = head.length === 0 ? loose : loose.filter((claim) => !head.includes(claim));
  if (own.length === 0) return null;
  yield;
  const all = yield* groupsOf(own, doubts);
  yield;
  const groups = all.flatMap((group) => (isBlank(group) ? [] : [group]));
  const lines = groups.filter((group) => !invoiceOnly(group));
  const heads = groups.filter(invoiceOnly);
  if (heads.length === 1 && (lines.length > 0 || grids.lines !== null || !grids.editor))
    result.push(...heads[0]!.flatMap(asInvoice));
  else if (heads.length > 0) lines.push(...heads);
  if (grids.lines !== null || grids.editor) {
    if (lines.length > 1) {
      doubts.push(`lines: ${lines.length} blocks of goods fields beside a grid`);
      return null;
    }
    if (lines.length === 0) {
      if (grids.editor && grids.lines === null) counts.set('lines', 0);
      return null;
    }
    number(lines[0]!, start, result);
    counts.set('lines', start + 1);
    return start;
  }
  lines.forEach((group, i) => number(group, i, result));
  if (lines.length > 0) counts.set('lines', lines.length);
  return null;
}

/** The one invoice that stands under a heading of its own, while the goods stand elsewhere. */
function headInvoice(loose: readonly Claim[]): Claim[] {
  const head = loose.filter((claim) => HEAD_KEYS.has(claim.key) && claim.item !== null && sectionOf(claim.item) === 'invoice');
  const numbers = head.filter((claim) => claim.key === 'lines[].invoiceNo').length;
  return numbers === 1 && head.length < loose.length ? head : [];
}

function* placeDeclarations(
  loose: readonly Claim[],
  grids: GridLines,
  result: Claim[],
  counts: Map<string, number>,
  doubts: string[],
): Generator<void, void> {
  const known = result.filter((claim) => claim.key.startsWith('exportDeclarations[].'));
  if (known.length > 0) {
    counts.set('exportDeclarations', Math.max(...known.map((claim) => claim.index!)) + 1);
    return;
  }
  if (grids.declarations !== null) counts.set('exportDeclarations', grids.declarations);
  if (loose.length === 0 || grids.declarations !== null) return;
  const groups = yield* groupsOf(loose, doubts);
  const filled = groups.length > 1 ? groups.filter((group) => !isBlank(group)) : groups;
  filled.forEach((group, i) => number(group, i, result));
  counts.set('exportDeclarations', filled.length);
}

function number(group: readonly Claim[], index: number, result: Claim[]): void {
  for (const claim of group) {
    claim.index = index;
    result.push(claim);
  }
}

/** An invoice named once for the whole certificate. */
function asInvoice(claim: Claim): Claim[] {
  if (claim.key === 'lines[].invoiceNo') return [{ ...claim, key: 'invoices[].number', index: 0 }];
  return claim.key === 'lines[].invoiceDate' ? [{ ...claim, key: 'invoices[].date', index: 0 }] : [];
}

/** Nothing but an invoice, and not under a heading that says goods. */
const invoiceOnly = (group: readonly Claim[]): boolean =>
  group.every((claim) => HEAD_KEYS.has(claim.key) && !(claim.item && sectionOf(claim.item) === 'goods'));
/** An editor in which nothing was typed is no line. Units and currencies often stand there by default. */
const isBlank = (group: readonly Claim[]): boolean =>
  group.every(
    (claim) => claim.control && (claim.raw === '' || claim.checked !== null || PRESET.test(claim.key) || claim.raw === null),
  );
const PRESET = /(?:\.unit|\.currency|\.kind|\.itemNo)$/;

/** Fields of a line that often stand there before anybody has typed anything. */
export const isPreset = (key: string): boolean => PRESET.test(key);

/** Claims by the block they stand in. Keys named once make one block, whatever stands between them. */
function* groupsOf(claims: readonly Claim[], doubts: string[]): Generator<void, Claim[][]> {
  const counts = new Map<string, number>();
  for (const { key } of claims) if (!PRESET.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size === 0) return [[...claims]];
  const times = usual([...counts.values()]);
  yield;
  if (times === 1) return yield* oneLine(claims, [...counts].find(([, count]) => count > 1)?.[0]);
  const key = [...counts].find(([, count]) => count === times)![0];
  const groups = (yield* split(claims, key)) ?? flat(claims, times);
  yield;
  if (groups) return alike(groups, doubts);
  doubts.push(`${key}: named ${times} times without blocks that tell them apart`);
  return [];
}

/** The count that most keys have; of equals the larger. */
function usual(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
}

/** One line, and perhaps an invoice that is named once more for the whole certificate. */
function* oneLine(claims: readonly Claim[], doubled: string | undefined): Generator<void, Claim[][]> {
  const groups = doubled ? yield* split(claims, doubled) : null;
  if (!groups || groups.length < 2) return [[...claims]];
  const main = groups.reduce((a, b) => (b.length > a.length ? b : a));
  const others = groups.filter((group) => group !== main);
  if (!others.every(invoiceOnly)) return [[...claims]];
  const elsewhere = new Set(others.flat());
  return [claims.filter((claim) => !elsewhere.has(claim)), ...others];
}

/** Splits at the smallest block that holds all occurrences of a repeated key. */
function* split(claims: readonly Claim[], key: string): Generator<void, Claim[][] | null> {
  const repeated = claims.filter((claim) => claim.key === key);
  if (repeated.length < 2) return [[...claims]];
  const common = commonBox(repeated.map((claim) => claim.item));
  if (!common) return null;
  const byChild = new Map<Item, Claim[]>();
  let left = SLICE * 4;
  for (const claim of claims) {
    if (--left <= 0) {
      left = SLICE * 4;
      yield;
    }
    const child = childUnder(claim.item, common);
    if (!child) continue;
    const group = byChild.get(child);
    if (group) group.push(claim);
    else byChild.set(child, [claim]);
  }
  const groups = [...byChild.values()];
  const times = (group: readonly Claim[]): number => group.filter((claim) => claim.key === key).length;
  const single = groups.filter((group) => times(group) === 1);
  const several = groups.filter((group) => times(group) > 1);
  if (single.every((group) => group.length === 1) && several.length === 0) return null;
  const result = [...single];
  for (const group of several) {
    const inner: Claim[][] | null = yield* split(group, key);
    if (!inner) return null;
    result.push(...inner);
  }
  return result;
}

function commonBox(items: readonly (Item | null)[]): Item | null {
  let common: Item | null = items[0]?.parent ?? null;
  for (const item of items) {
    while (common && !isInside(item, common)) common = common.parent;
    if (!common) return null;
  }
  return common;
}

function isInside(item: Item | null, box: Item): boolean {
  for (let up = item; up; up = up.parent) if (up === box) return true;
  return false;
}

function childUnder(item: Item | null, box: Item): Item | null {
  for (let up = item; up; up = up.parent) if (up.parent === box) return up;
  return null;
}

/** Fields one after the other without blocks: a new line begins where the first key comes again. */
function flat(claims: readonly Claim[], most: number): Claim[][] | null {
  const sorted = [...claims].sort((a, b) => (a.item?.order ?? 0) - (b.item?.order ?? 0));
  const first = sorted[0]!.key;
  const groups: Claim[][] = [];
  for (const claim of sorted) {
    if (claim.key === first) groups.push([]);
    groups.at(-1)!.push(claim);
  }
  const clean = groups.every((group) => new Set(group.map((claim) => claim.key)).size === group.length);
  return groups.length === most && clean ? groups : null;
}

/** Blocks of a list look alike. A block with quite other fields is none of them. */
function alike(groups: Claim[][], doubts: string[]): Claim[][] {
  const largest = new Set(groups.reduce((a, b) => (b.length > a.length ? b : a)).map((claim) => claim.key));
  return groups.filter((group) => {
    if (invoiceOnly(group)) return true;
    const shared = group.filter((claim) => largest.has(claim.key)).length;
    if (shared * 2 >= largest.size) return true;
    doubts.push(`lines: a block with only ${group.map((claim) => claim.key).join(', ')} is no line`);
    return false;
  });
}
