import type { Declaration, Line } from '../../declaration/declaration';
import { hsDigits } from '../../declaration/hs';
import { exact } from '../../declaration/numbers';
import { sameUnit } from '../../declaration/units';
import { FORMS } from './judge';
import { fromCosts, kilogramText } from './line';
import type { Source, StoredWorksheet, TextField } from './worksheet';

/** Between the worksheet and a goods line of the declaration in front of the person. */

/** Fields that a goods line can tell. */
export const DECLARED = ['product', 'hs', 'fob', 'currency', 'quantity', 'unit', 'productWeight', 'destination', 'form'] as const;
export type DeclaredField = (typeof DECLARED)[number];

/** Key of the declaration that each field is read from. */
export const DECLARED_KEYS: Readonly<Record<DeclaredField, string>> = {
  product: 'lines[].description',
  hs: 'lines[].hsExport',
  fob: 'lines[].fob.amount',
  currency: 'lines[].fob.currency',
  quantity: 'lines[].quantity.value',
  unit: 'lines[].quantity.unit',
  productWeight: 'lines[].netWeight.value',
  destination: 'importingCountry',
  form: 'form',
};

/** What the line says, as written; undefined = unread or blank. */
export function declaredValues(d: Declaration, line: Line): Partial<Record<DeclaredField, string>> {
  const values: Partial<Record<DeclaredField, string | undefined>> = {
    product: line.description,
    hs: line.hsExport || line.hsImport,
    fob: line.fob?.amount,
    currency: line.fob?.amount ? line.fob.currency : undefined,
    quantity: line.quantity?.value,
    unit: line.quantity?.unit,
    productWeight: kilogramText(line.netWeight),
    destination: d.importingCountry,
    form: d.form && FORMS.includes(d.form) ? d.form : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
}

/** The worksheet with the values of a line, each marked with where it came from. What the line does not tell stays as it is. */
export function takeDeclared(sheet: StoredWorksheet, d: Declaration, index: number): StoredWorksheet {
  const line = d.lines?.[index];
  if (!line) return sheet;
  const values = declaredValues(d, line);
  const from = { reference: d.referenceNo ?? '', line: line.itemNo?.trim() || String(index + 1) };
  const sources: Record<string, Source> = { ...sheet.sources };
  for (const [field, value] of Object.entries(values)) sources[field] = { ...from, value };
  return { ...sheet, ...(line.costs ? fromCosts(line.costs) : {}), ...values, sources } as StoredWorksheet;
}

export interface Difference {
  readonly field: DeclaredField;
  readonly declared: string;
  readonly typed: string;
}

function same(field: DeclaredField, declared: string, typed: string): boolean {
  switch (field) {
    case 'fob':
    case 'quantity':
    case 'productWeight': {
      const [a, b] = [exact(declared), exact(typed)];
      return a !== null && b !== null ? a.eq(b) : declared.trim() === typed.trim();
    }
    case 'hs': {
      // The forms print six digits, the customs declaration eight: they agree as far as both go.
      const [a, b] = [hsDigits(declared), hsDigits(typed)];
      const length = Math.min(a.length, b.length);
      return length >= 4 && a.slice(0, length) === b.slice(0, length);
    }
    case 'unit':
      return sameUnit(declared, typed);
    default:
      return declared.trim().toUpperCase() === typed.trim().toUpperCase();
  }
}

/** Where the worksheet and the line say different things. A field that either does not tell is no difference; goods are worded freely. */
export function differences(sheet: StoredWorksheet, d: Declaration, index: number): readonly Difference[] {
  const values = declaredValues(d, d.lines?.[index] ?? {});
  return DECLARED.flatMap((field): Difference[] => {
    const declared = values[field];
    const typed = sheet[field satisfies TextField | 'form'];
    if (field === 'product' || declared === undefined || typed.trim() === '') return [];
    return same(field, declared, typed) ? [] : [{ field, declared, typed }];
  });
}

/** The line of the declaration that the worksheet is most likely about: the one it was taken from, else the only one of its code. */
export function likelyLine(sheet: StoredWorksheet, d: Declaration): number {
  const lines = d.lines ?? [];
  const source = sheet.sources['fob'] ?? sheet.sources['hs'];
  if (source && source.reference === (d.referenceNo ?? '')) {
    const at = lines.findIndex((line, i) => (line.itemNo?.trim() || String(i + 1)) === source.line);
    if (at >= 0) return at;
  }
  const code = hsDigits(sheet.hs).slice(0, 6);
  const alike = lines.flatMap((line, i) => (hsDigits(line.hsExport || line.hsImport || '').slice(0, 6) === code ? [i] : []));
  return code.length === 6 && alike.length > 0 ? alike[0]! : 0;
}
