import { isFormId, type FormId } from '../forms/form-id';
import type { Declaration } from './declaration';
import { splitContainers } from './field-values';
import type { Detection, FieldReading, Reading } from './reading';

/** From the fields of a page to a declaration. Pure. Fields whose value is null stay unread. */

export interface ReadContext {
  readonly portal: Detection['portal'];
  /** Elements of the lists that were found, also 0; a list that is absent was not found. */
  readonly counts: Readonly<Partial<Record<'lines' | 'exportDeclarations', number>>>;
  /**
   * Box of a key on a form, for fields that hold the text of a whole box; without it such boxes stay unread. Handed in, because the profiles
   * of all forms are too much for a script that runs on every page (see `completeReading`).
   */
  readonly boxOf?: (form: FormId, key: string) => string | null;
}

export interface FromReading {
  readonly declaration: Declaration;
  /** Declaration path → numbers of the fields it was made of, so that a finding can be shown where it stands. */
  readonly sources: Readonly<Record<string, readonly number[]>>;
}

type Draft = Record<string, unknown>;

/** Keys a page may fill directly; anything else it calls a field is ignored. */
const PLAIN = new Set([
  'form',
  'referenceNo',
  'issueDate',
  'applicationDate',
  'issuingAuthority',
  'certifiedTrueCopy',
  'exportingCountry',
  'importingCountry',
  'originCountry',
  'remarks',
  'exporter.name',
  'exporter.address',
  'exporter.country',
  'exporter.taxCode',
  'consignee.name',
  'consignee.address',
  'consignee.country',
  'producer.name',
  'producer.address',
  'producer.country',
  'transport.mode',
  'transport.vessel',
  'transport.departureDate',
  'transport.portOfLoading',
  'transport.portOfDischarge',
  'transport.billOfLadingNo',
  'transport.billOfLadingDate',
  'totals.packages',
  'totals.grossWeight.value',
  'totals.grossWeight.unit',
  'totals.fob.amount',
  'totals.fob.currency',
]);
const TICK =
  /^ticks\.(?:third-party-invoicing|back-to-back|exhibition|issued-retroactively|accumulation|partial-cumulation|de-minimis|movement-certificate)$/;
const ELEMENT_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  lines: new Set(
    'itemNo marks description hsExport hsImport criterion originCountry fobShown invoiceNo invoiceDate packages.count packages.kind quantity.value quantity.unit grossWeight.value grossWeight.unit netWeight.value netWeight.unit fob.amount fob.currency'.split(
      ' ',
    ),
  ),
  exportDeclarations: new Set(['number', 'date']),
  invoices: new Set(['number', 'date', 'issuer.name', 'issuer.country']),
};

/** Boxes that a page gives as one text, by the key whose box they are. */
const BOXES: Readonly<Record<string, string>> = {
  'x.transportRoute': 'transport.vessel',
  'x.exporterBox': 'exporter.name',
  'x.consigneeBox': 'consignee.name',
  'x.producerBox': 'producer.name',
};

/** `2 of 3`, `2/3`, `2 trên 3`: the number of a sheet and how many there are. */
const SHEET = /^(\d{1,3})\s*(?:\/|of|trên|trong)\s*(\d{1,3})$/i;

function sheetNumber(fields: readonly FieldReading[], put: Put): void {
  fields.forEach(({ key, value }, i) => {
    const sheet = key === 'x.sheetNumber' && typeof value === 'string' ? SHEET.exec(value) : null;
    if (!sheet) return;
    put('pages.number', sheet[1]!, [i]);
    put('pages.of', sheet[2]!, [i]);
  });
}

/** Builds the declaration. On the two portals every certificate is an export from Viet Nam (they issue no others). */
export function declarationFrom(fields: readonly FieldReading[], context: ReadContext): FromReading {
  // Only listed keys are ever written, so that no field name of a page can reach a prototype.
  const draft: Draft = {};
  const sources: Record<string, readonly number[]> = {};
  const put: Put = (path, value, from) => {
    set(draft, path, value);
    sources[path] = from;
  };
  for (const [list, count] of Object.entries(context.counts)) {
    if (count !== undefined) draft[list] = Array.from({ length: count }, () => ({}));
  }
  fields.forEach((field, i) => {
    if (field.value === null) return;
    const { key, value } = field;
    if (key.includes('[')) element(key, value, i, draft, sources);
    else if (PLAIN.has(key) || TICK.test(key)) put(key, value, [i]);
  });
  addresses(fields, put);
  containers(fields, put);
  sheetNumber(fields, put);
  if (typeof draft.form !== 'string' || !isFormId(draft.form)) delete draft.form;
  boxes(fields, draft, put, context);
  shown(fields, draft, put);
  invoices(draft, sources, put);
  issuer(fields, draft, put);
  direction(draft, context);
  return { declaration: draft as Declaration, sources };
}

type Put = (path: string, value: unknown, from: readonly number[]) => void;

/** One field of a list element. The element's object is there already, at most one level deeper is made. */
function element(
  key: string,
  value: string | boolean,
  i: number,
  draft: Draft,
  sources: Record<string, readonly number[]>,
): void {
  const open = key.indexOf('[');
  const close = key.indexOf('].', open);
  const name = key.slice(0, open);
  const rest = key.slice(close + 2);
  const index = Number(key.slice(open + 1, close));
  if (!Object.hasOwn(ELEMENT_KEYS, name) || !ELEMENT_KEYS[name]!.has(rest) || rest.startsWith('issuer.')) return;
  if (name === 'invoices') {
    if (index !== 0) return;
    draft.invoices ??= [{}];
  }
  const target = (draft[name] as Draft[] | undefined)?.[index];
  if (!target) return;
  const dot = rest.indexOf('.');
  if (dot < 0) target[rest] = value;
  else ((target[rest.slice(0, dot)] ??= {}) as Draft)[rest.slice(dot + 1)] = value;
  sources[key] = [i];
}

function set(root: Draft, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g)!;
  let at: Draft = root;
  steps.slice(0, -1).forEach((step, i) => {
    if (at[step] === undefined) at[step] = /^\d+$/.test(steps[i + 1]!) && step !== 'boxes' ? [] : {};
    at = at[step] as Draft;
  });
  at[steps.at(-1)!] = value;
}

/** Line 1, and line 2 after a comma. A second line that is there but unread leaves the address unread; the lines themselves stay known. */
function addresses(fields: readonly FieldReading[], put: Put): void {
  for (const party of ['exporter', 'consignee']) {
    const at = (n: number): number => fields.findIndex((field) => field.key === `${party}.address#${n}`);
    const whole = fields.find((field) => field.key === `${party}.address`);
    if (whole?.value) put(`${party}.address`, String(whole.value).replace(/\s*\n\s*/g, ', '), [fields.indexOf(whole)]);
    const [first, second] = [at(1), at(2)];
    const one = fields[first]?.value;
    const two = fields[second]?.value;
    if (whole || typeof one !== 'string' || (second >= 0 && typeof two !== 'string')) continue;
    const lines = typeof two === 'string' ? [one, two] : [one];
    const from = second >= 0 ? [first, second] : [first];
    put(`${party}.address`, lines.filter((line) => line !== '').join(', '), from);
    if (party === 'exporter') put('exporter.addressLines', lines, from);
  }
}

function containers(fields: readonly FieldReading[], put: Put): void {
  const i = fields.findIndex((field) => field.key === 'transport.containers[]');
  const value = fields[i]?.value;
  if (typeof value !== 'string') return;
  const list = value === '' ? [] : splitContainers(value);
  if (list) put('transport.containers', list, [i]);
}

function boxes(fields: readonly FieldReading[], draft: Draft, put: Put, { boxOf }: ReadContext): void {
  const form = typeof draft.form === 'string' && isFormId(draft.form) ? draft.form : null;
  if (!form || !boxOf) return;
  fields.forEach((field, i) => {
    const key = Object.hasOwn(BOXES, field.key) ? BOXES[field.key] : undefined;
    const box = key === undefined || typeof field.value !== 'string' ? null : boxOf(form, key);
    if (box !== null && /^\d{1,2}$/.test(box)) put(`boxes.${box}`, field.value, [i]);
  });
}

/** One check box for the whole certificate: copied to every line. */
function shown(fields: readonly FieldReading[], draft: Draft, put: Put): void {
  const i = fields.findIndex((field) => field.key === 'x.fobShown');
  const value = fields[i]?.value;
  if (typeof value !== 'boolean') return;
  ((draft.lines as Draft[] | undefined) ?? []).forEach((line, n) => {
    if (line.fobShown === undefined) put(`lines[${n}].fobShown`, value, [i]);
  });
}

/** Invoices are the distinct pairs of number and date on the lines, in their order, where every line's number was read. */
function invoices(draft: Draft, sources: Readonly<Record<string, readonly number[]>>, put: Put): void {
  const lines = draft.lines as Draft[] | undefined;
  if (draft.invoices !== undefined || !lines?.length) return;
  if (!lines.every((line) => typeof line.invoiceNo === 'string')) return;
  const seen = new Map<string, number>();
  lines.forEach((line, n) => {
    const number = line.invoiceNo as string;
    const date = line.invoiceDate as string | undefined;
    if (number === '') return;
    const key = JSON.stringify([number, date ?? null]);
    if (seen.has(key)) return;
    const at = seen.size;
    seen.set(key, at);
    put(`invoices[${at}].number`, number, sources[`lines[${n}].invoiceNo`] ?? []);
    if (date !== undefined) put(`invoices[${at}].date`, date, sources[`lines[${n}].invoiceDate`] ?? []);
  });
  if (seen.size === 0) draft.invoices = [];
}

/** A third party's name and country belong to an invoice; with several invoices the page does not say to which. */
function issuer(fields: readonly FieldReading[], draft: Draft, put: Put): void {
  const list = draft.invoices as Draft[] | undefined;
  if (list && list.length > 1) return;
  fields.forEach((field, i) => {
    const m = /^invoices\[0\]\.(issuer\.(?:name|country))$/.exec(field.key);
    if (m && field.value !== null && (field.value !== '' || list?.length === 1)) put(`invoices[0].${m[1]}`, field.value, [i]);
  });
}

function direction(draft: Draft, context: ReadContext): void {
  if (context.portal !== 'other') {
    draft.direction = 'export';
    if (draft.exportingCountry === undefined || draft.exportingCountry === '') draft.exportingCountry = 'VN';
    return;
  }
  const exporter = draft.exporter as Draft | undefined;
  if (draft.exportingCountry === 'VN' || exporter?.country === 'VN') draft.direction = 'export';
  else if (draft.importingCountry === 'VN') draft.direction = 'import';
}

/**
 * One reading out of the readings of several frames. Frames that read the same field with different values leave it unread; lists come from the
 * frame that has most of them. Null when there is none.
 */
export function mergeReadings(readings: readonly (Reading & { readonly frame?: number })[]): Reading | null {
  const usable = readings.filter((reading) => reading.detection.page !== 'criterion-popup');
  if (usable.length === 0) return null;
  const main = usable.reduce((a, b) => (b.fields.length > a.fields.length ? b : a));
  if (usable.length === 1) return main;
  const fields: FieldReading[] = [];
  const doubts = [...new Set(usable.flatMap((reading) => reading.doubts))];
  const seen = new Map<string, number>();
  for (const reading of [main, ...usable.filter((other) => other !== main)]) {
    for (const field of reading.fields) {
      if (
        reading !== main &&
        /^(?:lines|exportDeclarations)\[/.test(field.key) &&
        main.counts[field.key.startsWith('lines') ? 'lines' : 'exportDeclarations'] !== undefined
      )
        continue;
      const own = reading.frame === undefined ? field : { ...field, frame: reading.frame };
      const at = seen.get(field.key);
      if (at === undefined) {
        seen.set(field.key, fields.push(own) - 1);
      } else if (fields[at]!.value !== field.value) {
        doubts.push(`${field.key}: two frames disagree`);
        fields[at] = { ...fields[at]!, value: null };
      }
    }
  }
  const counts = Object.assign({}, ...usable.map((reading) => reading.counts).reverse(), main.counts) as Reading['counts'];
  const built = declarationFrom(fields, { portal: main.detection.portal, counts });
  const found = new Set(fields.map((field) => field.key.replace(/\[\d+\]/g, '[]')));
  return {
    ...main,
    fields,
    missing: main.missing.filter((key) => !found.has(key)),
    doubts,
    partial: [...new Set(usable.flatMap((reading) => reading.partial))],
    counts,
    ...built,
  };
}
