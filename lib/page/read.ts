import { declarationFrom } from '../declaration/from-reading';
import { fieldValue } from '../declaration/field-values';
import type { Lesson } from '../declaration/lesson';
import type { Detection, FieldReading, Reading } from '../declaration/reading';
import { isFormId, type FormId } from '../forms/form-id';
import { cellClaims, columnKeys } from './cells';
import type { Claim } from './claims';
import { compose } from './compose';
import { contest, type Contest, type Winner } from './contest';
import { findBlockGrids } from './div-grid';
import { controlClaims } from './fields';
import { MAX_DOUBTS, MAX_VALUE, SLICE } from './limits';
import { placeLists, type Lists } from './lists';
import { describe, describeCell, type PathCache } from './locate';
import { textClaims } from './pairs';
import { portalOf, type HostOptions } from './portals';
import * as legacy from './portals/legacy';
import { isWeakHere, USUAL_FIELDS } from './portals/new';
import { formHeading, recogniseByLabels } from './recognise';
import { scan, type Scan } from './scan';
import { recogniseByLessons, taughtClaims, taughtColumns } from './taught';
import { TICK_LIST, ticksOf } from './tick-lists';
import { columnsByOrder } from './view-grid';

/** Detects and reads a declaration page. Read only, no layout, no node kept after the pass. */

export interface PageOptions extends HostOptions {
  /** Fields the user named for this host. */
  readonly taught?: readonly Lesson[];
}

/** A generator's result, all steps taken at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What page this is; null on everything that is no declaration. Never throws. */
export function detect(doc: Document, url: URL, options: PageOptions = {}): Detection | null {
  return finish(detecting(doc, url, options));
}

/** `detect` in slices, as `inspect`; by ids and labels only, what was taught is for `inspect`. */
export function* detecting(doc: Document, url: URL, options: PageOptions = {}): Generator<void, Detection | null> {
  return (yield* guarded(detection(doc, url, options), null))?.detection ?? null;
}

/** Reads a page that `detect` has recognised. Never throws; a page that fails is a reading without fields. */
export function read(doc: Document, found: Detection, options: PageOptions = {}): Reading {
  return finish(guarded(reading(doc, { detection: found, scan: null, page: pageOf(found) }, options), empty(found)));
}

/**
 * `detect` and `read` in one pass, in slices: call `next()` until it is done and let the page work in between. The result is null on every page
 * that is no declaration.
 */
export function* inspect(doc: Document, url: URL, options: PageOptions = {}): Generator<void, Reading | null> {
  const found = yield* guarded(detection(doc, url, options, recogniseByLessons), null);
  if (!found) return null;
  const result = yield* guarded(reading(doc, found, options), empty(found.detection));
  // Labels without values are a form to print or a help page, not a declaration.
  return found.page === null && result.fields.length < 4 ? null : result;
}

/** `inspect`, all at once. */
export function inspectNow(doc: Document, url: URL, options: PageOptions = {}): Reading | null {
  return finish(inspect(doc, url, options));
}

interface FoundPage {
  readonly detection: Detection;
  readonly scan: Scan | null;
  /** Page of the legacy portal with known ids; null = generic. */
  readonly page: legacy.LegacyPage['kind'] | null;
}

const pageOf = (found: Detection): FoundPage['page'] =>
  found.page === 'criterion-popup'
    ? 'criterion-popup'
    : found.portal === 'legacy' && found.evidence.some((text) => text.startsWith('id '))
      ? found.page
      : null;

/** A page may break any assumption: then there is simply nothing to show. */
function* guarded<T>(steps: Generator<void, T>, otherwise: T): Generator<void, T> {
  try {
    return yield* steps;
  } catch {
    return otherwise;
  }
}

function empty(found: Detection): Reading {
  return {
    detection: found,
    fields: [],
    missing: [],
    doubts: [],
    partial: [],
    counts: {},
    editorLine: null,
    ...declarationFrom([], { portal: found.portal, counts: {} }),
  };
}

function* detection(
  doc: Document,
  url: URL,
  options: PageOptions,
  byLessons?: typeof recogniseByLessons,
): Generator<void, FoundPage | null> {
  const portal = portalOf(url, options);
  if (!portal || !doc.body) return null;
  if (portal === 'legacy') {
    if (legacy.isSilentPath(url.pathname)) return null;
    const page = legacy.recognise(doc, url.pathname);
    if (page) {
      const form = page.kind === 'criterion-popup' ? null : legacy.shownForm(doc);
      return { detection: { portal, page: page.kind, form, score: 1, evidence: page.evidence }, scan: null, page: page.kind };
    }
  }
  const seen = yield* scanAll(doc);
  yield;
  const labels = recogniseByLabels(doc, seen, portal) ?? byLessons?.(seen, options.taught ?? []) ?? null;
  if (!labels) return null;
  yield;
  const isEditable = (item: Scan['root']): boolean => item.control!.kind !== 'check' && !item.control!.disabled;
  let editable = 0;
  for (const item of seen.controls) if (editable < FORM && isEditable(item)) editable += 1;
  const editors = seen.grids.some(({ grid }) => grid!.rows[0]?.some((cell) => cell.querySelector('input,select,textarea')));
  const found: Detection = { portal, page: editable === FORM || editors ? 'edit' : 'view', form: null, ...labels };
  return { detection: found, scan: seen, page: null };
}

/** So many fields to fill in make a form of a page. */
const FORM = 3;

function* scanAll(doc: Document): Generator<void, Scan> {
  const seen = yield* scan(doc);
  yield;
  findBlockGrids(seen);
  return seen;
}

function* reading(doc: Document, found: FoundPage, options: PageOptions): Generator<void, Reading> {
  if (found.page === 'criterion-popup') return popup(doc, found.detection);
  const seen = found.scan ?? (yield* scanAll(doc));
  const collected = yield* collect(doc, seen, found, options);
  const settled = yield* contest(collected.claims);
  const cache: PathCache = new Map();
  const fields: FieldReading[] = [];
  const { lists } = collected;
  const reopened = lists.editorLine !== null && isSavedLine(settled.winners, lists.editorLine);
  const editorLine = reopened ? null : lists.editorLine;
  if (reopened) lists.counts.set('lines', lists.editorLine!);
  for (const winner of settled.winners) {
    if (reopened && winner.claim.index === lists.editorLine && winner.key.startsWith('lines[')) continue;
    if (fields.length % (SLICE * 5) === SLICE * 5 - 1) yield;
    fields.push(fieldReading(winner, found.detection.portal, cache));
  }
  yield;
  const form = formIn(settled, fields, seen);
  addUnmade(fields, form ?? found.detection.form);
  const detected: Detection = { ...found.detection, form: form ?? found.detection.form };
  const counts = Object.fromEntries(lists.counts) as Reading['counts'];
  const partial = partialLists(seen, collected.more || editorLine !== null);
  const missing = missingFields(found, fields);
  yield;
  return {
    detection: detected,
    fields,
    missing,
    doubts: [...lists.doubts, ...settled.doubts].slice(0, MAX_DOUBTS),
    partial,
    counts,
    editorLine,
    ...declarationFrom(fields, { portal: detected.portal, counts }),
  };
}

interface Collected {
  readonly claims: Claim[];
  readonly lists: Lists;
  /** More lines exist on other pages of a grid that only its order explains. */
  readonly more: boolean;
}

function* collect(doc: Document, seen: Scan, found: FoundPage, options: PageOptions): Generator<void, Collected> {
  const taught = taughtClaims(seen, options.taught ?? []);
  const ids = found.page ? legacy.idClaims(doc, seen, found.page) : { claims: [], taken: new Set<Element>() };
  const taken = new Set([...taught.taken, ...ids.taken]);
  const all: Claim[] = [...taught.claims, ...ids.claims.filter((claim) => !taught.taken.has(claim.el))];
  for (const claim of yield* controlClaims(seen, taken)) all.push(claim);
  for (const claim of yield* textClaims(seen, taken)) all.push(claim);
  const rows = { lines: null as number | null, exportDeclarations: null as number | null };
  const shown = new Set<string>();
  let more = false;
  for (const { grid } of seen.grids) {
    if (!grid || grid.list === 'other') continue;
    const { keys, mark } = taughtColumns(grid, columnKeys(grid), options.taught ?? []);
    const print = grid.rows.map((row) => row.map((cell) => cell.textContent).join('\t')).join('\n');
    // Fixed columns are drawn as a copy of the whole table: the same rows again are no new lines.
    if (
      print !== '' &&
      shown.has(`${grid.list}${print}`) &&
      grid.rows.length > 0 &&
      !grid.el.querySelector('input,select,textarea')
    )
      continue;
    shown.add(`${grid.list}${print}`);
    const from = rows[grid.list] ?? 0;
    const cells = yield* cellClaims(grid, keys, from);
    rows[grid.list] = from + grid.rows.length;
    for (const claim of cells) all.push(mark(claim));
  }
  if (found.page === 'view' && rows.lines === null) {
    const byOrder = columnsByOrder(seen.root.el, legacy.VIEW_COLUMNS);
    if (byOrder) {
      rows.lines = byOrder.rows;
      if (byOrder.partial) more = true;
      all.push(...byOrder.claims);
    }
  }
  const split: Claim[] = [];
  let left = SLICE * 5;
  for (const claim of all) {
    if (--left <= 0) {
      left = SLICE * 5;
      yield;
    }
    compose(claim, split);
  }
  const lists = yield* placeLists(split, {
    lines: rows.lines,
    declarations: rows.exportDeclarations,
    editor: found.page === 'edit',
  });
  return { claims: lists.claims, lists, more };
}

function fieldReading({ key, claim, value }: Winner, portal: Detection['portal'], cache: PathCache): FieldReading {
  const raw = claim.raw ?? '';
  return {
    key,
    raw: raw.length > MAX_VALUE ? `${raw.slice(0, 200)}…` : raw,
    value,
    by: claim.by,
    evidence: claim.evidence,
    confidence: claim.score,
    weak: portal === 'legacy' ? claim.weak : isWeakHere(claim),
    locator: claim.inGrid && !claim.control ? describeCell(claim.el, cache) : describe(claim.el, cache),
  };
}

/** The form as a field, else a heading that names it. */
function formIn(settled: Contest, fields: FieldReading[], seen: Scan): FormId | null {
  const field = fields.find((own) => own.key === 'form');
  if (field) return typeof field.value === 'string' && isFormId(field.value) ? field.value : null;
  const heading = formHeading(seen);
  const { value } = heading ? fieldValue('form', heading) : { value: null };
  if (!heading || typeof value !== 'string' || !isFormId(value) || settled.winners.some((winner) => winner.key === 'form'))
    return null;
  const item = seen.headings.find((own) => own.text.toUpperCase() === heading)!;
  fields.push({
    key: 'form',
    raw: item.text,
    value,
    by: 'near',
    evidence: `heading "${item.text}"`,
    confidence: 0.75,
    weak: false,
    locator: describe(item.el),
  });
  return value;
}

/** Where a list of ticks was read whole, the ticks of the form that are not in it are not made. */
function addUnmade(fields: FieldReading[], form: FormId | null): void {
  const list = fields.find((field) => field.key === TICK_LIST);
  if (!list) return;
  for (const key of ticksOf(form))
    if (!fields.some((field) => field.key === key)) fields.push({ ...list, key, raw: '', value: false });
}

function partialLists(seen: Scan, more: boolean): string[] {
  const partial = new Set<string>();
  for (const { grid } of seen.grids) if (grid && grid.list !== 'other' && grid.partial) partial.add(grid.list);
  if (more || seen.cut) partial.add('lines');
  return [...partial];
}

/** Keys that two lines must share to be compared at all. */
const MIN_COMMON = 4;

/** True when the line in the editor is a saved line opened again and not changed yet: it must not count twice. */
function isSavedLine(winners: readonly Winner[], editorLine: number): boolean {
  const lines = new Map<number, Map<string, Winner['value']>>();
  for (const { claim, value } of winners) {
    if (claim.index === null || value === null || value === '' || !claim.key.startsWith('lines[].')) continue;
    const line = lines.get(claim.index) ?? new Map<string, Winner['value']>();
    lines.set(claim.index, line.set(claim.key, value));
  }
  const typed = lines.get(editorLine);
  if (!typed?.has('lines[].description')) return false;
  return [...lines].some(([index, saved]) => {
    if (index === editorLine) return false;
    const common = [...typed].filter(([key]) => saved.has(key));
    return common.length >= MIN_COMMON && common.every(([key, value]) => saved.get(key) === value);
  });
}

function missingFields(found: FoundPage, fields: readonly FieldReading[]): string[] {
  const possible =
    found.page === 'edit'
      ? [...legacy.EDIT_FIELDS.map((field) => field.key), 'exportDeclarations[].number', 'lines[].criterion']
      : found.page === 'view'
        ? [...legacy.VIEW_FIELDS.map((field) => field.key), ...legacy.VIEW_LABELLED, 'exportDeclarations[].number']
        : USUAL_FIELDS;
  const have = new Set(fields.filter((field) => field.value !== null).map((field) => plainKey(field.key)));
  return [...new Set(possible.map(plainKey))].filter((key) => !key.startsWith('x.') && !have.has(key));
}

/** Key without number of line and of address line. */
function plainKey(key: string): string {
  if (key === 'x.fobShown') return 'lines[].fobShown';
  const open = key.indexOf('[');
  const close = open < 0 ? -1 : key.indexOf(']', open);
  const template = close < 0 ? key : `${key.slice(0, open + 1)}${key.slice(close)}`;
  const hash = template.indexOf('#');
  return hash < 0 ? template : template.slice(0, hash);
}

/** The criterion window: provisional choices under `x.` keys, no declaration. */
function popup(doc: Document, found: Detection): Reading {
  const fields: FieldReading[] = legacy.popupChoices(doc).map(({ el, key, raw, checked }) => ({
    key,
    raw: raw ?? '',
    value: checked ?? raw,
    by: 'id',
    evidence: `id ${el.id}`,
    confidence: 0.95,
    weak: true,
    locator: { id: el.id },
  }));
  return { ...empty(found), fields, declaration: {}, sources: {} };
}
