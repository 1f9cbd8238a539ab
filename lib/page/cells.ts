import { scoreOf, type Claim } from './claims';
import { controlOf, type Control } from './controls/control';
import { fullText, hiddenByMarkup, isPrompt, shownIn } from './controls/text';
import { secondKey } from './fields';
import type { Column, TableGrid } from './grid';
import { isUnit } from '../declaration/units';
import { captionOf, isCurrency, type Caption } from './labels';
import { SLICE } from './limits';
import { normaliseLabel } from './normalise-label';
import { sectionOfHeading } from './sections';
import { isPreset } from './lists';
import { isBlockWord, type LabelSection } from './vocabulary-row';

/** Layer d: the header over a column names the cells and editors below it. */

export interface ColumnKey {
  readonly key: string;
  readonly weak: boolean;
  readonly caption: Caption;
  readonly text: string;
  /** A word that names the field only because it stands over goods: `Description`. */
  readonly general?: boolean;
}

/** Second-row words below a group header: the first or the second half of a field in two parts. */
const FIRST_HALF = new Set([
  'value',
  'amount',
  'so luong',
  'quantity',
  'qty',
  'count',
  'number',
  'so',
  'tri gia',
  'gia tri',
  'no',
]);
const SECOND_HALF = new Set([
  'unit',
  'don vi',
  'don vi tinh',
  'dvt',
  'currency',
  'kind',
  'type',
  'loai',
  'nguyen te',
  'tien te',
  'date',
  'ngay',
  'uom',
]);
/** Words too general to be believed below a group header that we do not know. */
const GENERAL = new Set([...FIRST_HALF, ...SECOND_HALF, 'sl', 'invoice date', 'ngay']);

const WORDS_OF: Readonly<Record<string, LabelSection>> = { 'lines[].': 'line', 'exportDeclarations[].': 'customs' };
const INVOICE_NO = captionOf('Invoice No.')!;
const INVOICE_DATE = captionOf('Invoice date')!;

/** Keys of a grid's columns; null where the header names no field, or two columns claim the same one. */
export function columnKeys(grid: TableGrid): (ColumnKey | null)[] {
  const prefix = `${grid.list}[].`;
  const keys: (ColumnKey | null)[] = [];
  for (const column of grid.columns)
    keys.push(
      keyOf(
        column,
        prefix,
        keys.at(-1) ?? null,
        keys.every((key) => key === null),
      ),
    );
  return keys.map((own, i) => {
    if (!own) return null;
    const rivals = keys.filter((other, j) => j !== i && other?.key === own.key);
    return rivals.some((rival) => rank(rival!) >= rank(own)) ? null : own;
  });
}

/** Of two columns for one key the one that says it in clearer words counts. */
const rank = (own: ColumnKey): number => (own.general ? 0 : own.weak ? 1 : 2);

function keyOf(column: Column, prefix: string, before: ColumnKey | null, first: boolean): ColumnKey | null {
  const { text } = column;
  const label = normaliseLabel(text);
  if (column.over !== '') {
    const over = captionOf(column.over);
    const base = over?.senses.find((sense) => sense.key.startsWith(prefix));
    if (over && base && FIRST_HALF.has(label)) return { key: base.key, weak: base.weak, caption: over, text };
    const second = base && secondKey(base.key);
    if (over && second && SECOND_HALF.has(label))
      return { key: second, weak: base.weak, caption: { ...over, pair: false, measure: false }, text };
    if (prefix === 'lines[].' && !over && sectionOfHeading(column.over) === 'invoice') {
      if (FIRST_HALF.has(label)) return { key: 'lines[].invoiceNo', weak: true, caption: INVOICE_NO, text };
      if (SECOND_HALF.has(label)) return { key: 'lines[].invoiceDate', weak: true, caption: INVOICE_DATE, text };
    }
    if (GENERAL.has(label)) return null;
  }
  const { caption } = column;
  if (!caption) return null;
  const sense = caption.senses.find(
    (s) => s.key.startsWith(prefix) && (!isBlockWord(s.section) || WORDS_OF[prefix] === s.section),
  );
  if (sense) {
    const general = isBlockWord(sense.section);
    // "No." counts the items only in the first column.
    if (general && (caption.label === 'no' || caption.label === 'so') && sense.key === 'lines[].itemNo' && !first) return null;
    if (caption.afterInvoice && before?.key !== (general ? 'exportDeclarations[].number' : 'lines[].invoiceNo')) return null;
    return { key: sense.key, weak: sense.weak, caption, text, general };
  }
  return null;
}

const EDITORS =
  'input,select,textarea,[role=combobox],[role=textbox],[role=spinbutton],[role=checkbox],[role=switch],[contenteditable]';

/** Claims of all cells, numbered by row. Yields between slices of rows. */
export function* cellClaims(grid: TableGrid, keys: readonly (ColumnKey | null)[], from = 0): Generator<void, Claim[]> {
  const claims: Claim[] = [];
  const every = Math.max(1, Math.floor(SLICE / Math.max(1, keys.length) / 2));
  for (let r = 0; r < grid.rows.length; r += 1) {
    if (r % every === every - 1) yield;
    const cells = grid.rows[r]!;
    const own: Claim[] = [];
    cells.forEach((cell, c) => {
      const key = keys[c];
      if (key) own.push(...cellClaim(cell, key, from + r));
    });
    // A row in which nothing is filled in but what stands there by itself waits to be filled: it is no line.
    if (own.some((claim) => claim.raw !== '' && claim.checked === null && !isPreset(claim.key))) claims.push(...own);
    else if (own.length > 0) grid.rows.splice(r--, 1);
  }
  return claims;
}

function cellClaim(cell: Element, key: ColumnKey, index: number): Claim[] {
  const editors = cell.firstElementChild ? editorsOf(cell) : [];
  if (editors.length === 0) {
    if (key.key === 'lines[].fobShown') return [];
    return withUnit(claim(cell, key, index, cellText(cell, key)), key, editors.length);
  }
  const [first, second] = editors;
  if (editors.length === 1) {
    const own = fromEditor(cell, first!, key, index);
    return first!.kind === 'text' && !key.caption.unit ? withPrinted(own, cell) : withUnit(own, key, 1);
  }
  const half = secondKey(key.key);
  if (editors.length > 2 || !half) return [claim(cell, key, index, null)];
  const swap = /\d/.test(second!.raw ?? '') && !/\d/.test(first!.raw ?? '') && first!.raw !== '';
  const [number, unit] = swap ? [second!, first!] : [first!, second!];
  return [fromEditor(cell, number, key, index), { ...fromEditor(cell, unit, { ...key, key: half }, index), key: half }];
}

function editorsOf(cell: Element): Control[] {
  const result: Control[] = [];
  for (const el of cell.querySelectorAll(EDITORS)) {
    const concealed = hiddenByMarkup(el) || el.getAttribute('aria-hidden') === 'true';
    if (concealed && el.localName !== 'select') continue;
    if (result.some((known) => known.el.contains(el))) continue;
    const control = controlOf(el, el.getAttribute('role'));
    if (control) result.push(control);
  }
  // A hidden list and the widget drawn for it are one control.
  return result.length === 2 && hiddenOrAria(result[0]!.el) ? [result[0]!] : result;
}

const hiddenOrAria = (el: Element): boolean => hiddenByMarkup(el) || el.getAttribute('aria-hidden') === 'true';

function fromEditor(cell: Element, control: Control, key: ColumnKey, index: number): Claim {
  const named = captionOf(control.ariaLabel);
  const tail = key.key.slice(key.key.lastIndexOf('.'));
  const other =
    named !== null && !named.senses.some((sense) => sense.key === key.key || (tail === '.unit' && sense.key.endsWith(tail)));
  let { raw } = control;
  if (control.beside) raw = besideIn(cell, control, key);
  if (raw === '' && control.disabled) raw = null;
  if (other || cell.closest('[aria-busy=true],.raLoading')) raw = null;
  return {
    ...claim(cell, key, index, raw),
    el: control.el,
    control: true,
    from: control,
    checked: control.kind === 'check' ? control.checked : null,
  };
}

function besideIn(cell: Element, control: Control, key: ColumnKey): string | null {
  const { text, listItems } = shownIn(cell, control.el);
  if (listItems > 3) return null;
  const own = withoutHeader(text, [key.text, control.ariaLabel]);
  return isPrompt(own) ? '' : own;
}

function cellText(cell: Element, key: ColumnKey): string | null {
  const { text, picture } = shownIn(cell);
  if (text === '') return picture ? null : '';
  return fullText(cell, withoutHeader(text, [key.text]));
}

/** Narrow layouts and labelled editors repeat the header inside the cell. */
function withoutHeader(text: string, headers: readonly string[]): string {
  const lines = text.split('\n');
  const first = normaliseLabel(lines[0]!);
  const repeated = headers.some((header) => header !== '' && normaliseLabel(header) === first);
  return repeated ? lines.slice(1).join('\n') : text;
}

/** A unit or currency printed beside the only editor of the cell. */
function withPrinted(own: Claim, cell: Element): Claim[] {
  const second = secondKey(own.key);
  if (!second || second.endsWith('ate') || cell.textContent === '') return [own];
  const { text } = shownIn(cell, own.el);
  return isUnit(text) || isCurrency(text) ? [own, { ...own, key: second, raw: text, from: null }] : [own];
}

function withUnit(own: Claim, key: ColumnKey, editors: number): Claim[] {
  const second = secondKey(own.key);
  const unit = key.caption.unit;
  if (!unit || !second || second.endsWith('ate')) return [own];
  return [own, { ...own, key: second, raw: unit, from: null, control: editors > 0 }];
}

function claim(cell: Element, key: ColumnKey, index: number, raw: string | null): Claim {
  return {
    key: key.key,
    index,
    by: 'header',
    score: scoreOf('header', key.weak, false),
    weak: key.weak,
    evidence: key.text,
    raw,
    checked: null,
    from: null,
    el: cell,
    item: null,
    caption: key.caption,
    control: false,
    hidden: false,
    inGrid: true,
    shape: null,
  };
}
