import type { CostRow, Costs, Line, Material } from '../declaration/declaration';
import { readNumber } from '../declaration/numbers';
import { toBase } from '../declaration/units';
import type { Bilingual } from '../forms/profile';
import { exact } from '../declaration/numbers';
import { compare, fraction, over, sign, sum, times, ZERO, type Fraction } from './fraction';
import { WORDS } from './words';

/**
 * The worksheet of one line as exact amounts in one currency. Three states are kept apart: a key that is absent was not read, `[]` is an
 * empty row of the sheet (zero), anything else is known. Nothing is guessed: an amount with two readings counts as unread.
 */

/** An input that is wanted, and why. */
export interface Missing {
  readonly key: string;
  readonly why: Bilingual;
}

export interface MaterialEntry {
  readonly index: number;
  /** `lines[0].costs.materials[3]` */
  readonly key: string;
  readonly raw: Material;
  /** Name for a reader: its name, else its code, else its number. */
  readonly name: string;
  /** In the currency of the sheet; null when unread. */
  readonly value: Fraction | null;
  readonly missing: readonly Missing[];
}

/** Direct labour, direct overhead, profit or other costs. */
export interface CostGroup {
  /** `partly`: some amounts of it are unread. */
  readonly state: 'unread' | 'partly' | 'read';
  readonly known: Fraction;
  readonly amounts: readonly Fraction[];
  /** Part of `known` in rows that are marked as paid abroad. */
  readonly foreign: Fraction;
  readonly missing: readonly Missing[];
}

export interface Sheet {
  readonly line: Line;
  readonly costs: Costs;
  /** `at('profit')` → `lines[0].costs.profit`. */
  at(key: string): string;
  readonly currency: string | undefined;
  /** FOB on the basis of the sheet (lot or unit), above zero; null when unread or unusable. */
  readonly fob: Fraction | null;
  readonly fobMissing: readonly Missing[];
  /** Null when the list was not read. */
  readonly materials: readonly MaterialEntry[] | null;
  readonly labour: CostGroup;
  readonly overhead: CostGroup;
  readonly profit: CostGroup;
  readonly other: CostGroup;
  /** Amounts that forbid any calculation: negative, or FOB not above zero. */
  readonly invalid: readonly Missing[];
}

type AmountReading =
  | { readonly kind: 'known'; readonly value: Fraction }
  | { readonly kind: 'unread' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'negative' };

function amount(text: string | undefined): AmountReading {
  if (text === undefined || text.trim() === '') return { kind: 'unread' };
  const value = fraction(text);
  if (value === null) return { kind: readNumber(text).kind === 'blank' ? 'unread' : 'unclear' };
  return sign(value) < 0 ? { kind: 'negative' } : { kind: 'known', value };
}

class Reader {
  readonly invalid: Missing[] = [];

  /** The value, or null with the reason in `missing`. */
  take(text: string | undefined, key: string, missing: Missing[], what: Bilingual): Fraction | null {
    const reading = amount(text);
    if (reading.kind === 'known') return reading.value;
    if (reading.kind === 'negative') this.invalid.push({ key, why: WORDS.negative(what) });
    else missing.push({ key, why: reading.kind === 'unclear' ? WORDS.unclear(text!) : what });
    return null;
  }

  group(rows: readonly CostRow[] | undefined, key: string, stated: string | undefined, what: Bilingual): CostGroup {
    const missing: Missing[] = [];
    if (rows === undefined) {
      // A total that stands on the sheet without its rows is as good as one row.
      const total = amount(stated);
      if (total.kind === 'known') {
        return { state: 'read', known: total.value, amounts: [total.value], foreign: ZERO, missing };
      }
      return { state: 'unread', known: ZERO, amounts: [], foreign: ZERO, missing: [{ key, why: what }] };
    }
    const amounts: Fraction[] = [];
    const foreign: Fraction[] = [];
    rows.forEach((row, i) => {
      const value = this.take(row.amount, `${key}[${i}].amount`, missing, what);
      if (value === null) return;
      amounts.push(value);
      if (row.origin === 'foreign') foreign.push(value);
    });
    return { state: missing.length > 0 ? 'partly' : 'read', known: sum(amounts), amounts, foreign: sum(foreign), missing };
  }

  profit(costs: Costs, key: string): CostGroup {
    const missing: Missing[] = [];
    const text = costs.profit?.trim() ? costs.profit : costs.stated?.V;
    const value = this.take(text, key, missing, WORDS.profit);
    if (value === null) return { state: 'unread', known: ZERO, amounts: [], foreign: ZERO, missing };
    return { state: 'read', known: value, amounts: [value], foreign: ZERO, missing };
  }
}

function materialName(m: Material, index: number): string {
  return m.name?.trim() || m.hs?.trim() || `#${m.no?.trim() || index + 1}`;
}

function materialEntry(m: Material, index: number, key: string, currency: string | undefined, reader: Reader): MaterialEntry {
  const missing: Missing[] = [];
  const name = materialName(m, index);
  let value = reader.take(m.value, `${key}.value`, missing, WORDS.materialValue(name));
  if (value !== null) {
    const own = m.currency?.trim();
    const differs = Boolean(own && currency && own !== currency);
    if (differs || (!own && m.rate?.trim())) {
      const rate = reader.take(m.rate, `${key}.rate`, missing, WORDS.rate(name, own ?? '', currency ?? ''));
      if (rate !== null && sign(rate) === 0)
        missing.push({ key: `${key}.rate`, why: WORDS.rate(name, own ?? '', currency ?? '') });
      value = rate === null || sign(rate) === 0 ? null : times(value, rate);
    }
  }
  return { index, key, raw: m, name, value, missing };
}

/** FOB of the sheet: that of the line (per unit where the amounts are), else row VIII. */
function fobOf(
  line: Line,
  costs: Costs,
  at: (key: string) => string,
  lineKey: string,
  currency: string | undefined,
  reader: Reader,
) {
  const missing: Missing[] = [];
  const positive = (value: Fraction | null, key: string): Fraction | null => {
    if (value === null || sign(value) > 0) return value;
    reader.invalid.push({ key, why: WORDS.notPositive });
    return null;
  };
  const own = line.fob?.currency?.trim();
  const foreign = Boolean(own && currency && own !== currency);
  const key = `${lineKey}.fob.amount`;
  const reading = amount(line.fob?.amount);
  if (reading.kind === 'negative') reader.invalid.push({ key, why: WORDS.notPositive });
  if (reading.kind === 'known' && !foreign) {
    if (costs.basis !== 'unit') return { fob: positive(reading.value, key), missing };
    const lot = costs.quantity?.value ?? line.quantity?.value;
    const quantity = fraction(lot);
    if (quantity !== null && sign(quantity) > 0) return { fob: positive(over(reading.value, quantity), key), missing };
    missing.push({ key: at('quantity.value'), why: WORDS.quantityForUnit });
  } else if (foreign) {
    missing.push({ key: `${lineKey}.fob.currency`, why: WORDS.fobCurrency(own ?? '', currency ?? '') });
  } else if (reading.kind !== 'negative') {
    missing.push({ key, why: reading.kind === 'unclear' ? WORDS.unclear(line.fob!.amount!) : WORDS.fob });
  }
  const stated = amount(costs.stated?.VIII);
  if (stated.kind === 'negative') reader.invalid.push({ key: at('stated.VIII'), why: WORDS.notPositive });
  if (stated.kind === 'known') return { fob: positive(stated.value, at('stated.VIII')), missing: [] };
  return { fob: null, missing };
}

/** The currency all amounts are in after conversion: the sheet's own, else that of the FOB. */
function currencyOf(line: Line, costs: Costs): string | undefined {
  return costs.currency?.trim() || line.fob?.currency?.trim() || undefined;
}

/** Reads the worksheet of a line. `lineKey` is the path of the line, `lines[0]`. */
export function readSheet(line: Line, costs: Costs, lineKey: string): Sheet {
  const reader = new Reader();
  const at = (key: string): string => `${lineKey}.costs.${key}`;
  const currency = currencyOf(line, costs);
  const { fob, missing: fobMissing } = fobOf(line, costs, at, lineKey, currency, reader);
  const materials = costs.materials?.map((m, i) => materialEntry(m, i, at(`materials[${i}]`), currency, reader)) ?? null;
  const labour = reader.group(costs.labour, at('labour'), costs.stated?.II, WORDS.labour);
  const overhead = reader.group(costs.overhead, at('overhead'), costs.stated?.III, WORDS.overhead);
  const profit = reader.profit(costs, at('profit'));
  const other = reader.group(costs.other, at('other'), costs.stated?.VII, WORDS.other);
  return { line, costs, at, currency, fob, fobMissing, materials, labour, overhead, profit, other, invalid: reader.invalid };
}

/** A weight in kilograms; null when unread, of an unknown unit, or not above zero (zero is allowed for a part). */
export function kilograms(
  weight: { readonly value?: string | undefined; readonly unit?: string | undefined } | undefined,
): Fraction | null {
  const value = fraction(weight?.value);
  if (value === null || sign(value) < 0 || !weight?.unit) return null;
  const one = toBase(exact('1')!, weight.unit);
  const factor = one.unit === 'KGM' ? fraction(one.value.toFixed()) : null;
  return factor === null ? null : times(value, factor);
}

export interface ExWorks {
  readonly value: Fraction | null;
  readonly expression: string;
  readonly missing: readonly Missing[];
}

/** Row VI, the ex-works price: FOB less other costs, else the sum of rows I, II, III, V, else as stated. */
export function exWorks(sheet: Sheet, text: (f: Fraction) => string): ExWorks {
  const { fob, other, labour, overhead, profit, materials, costs } = sheet;
  const stated = fraction(costs.stated?.VI);
  if (fob !== null && other.state === 'read') {
    const value = sum([fob, { n: -other.known.n, d: other.known.d }]);
    if (sign(value) > 0) return { value, expression: `${text(fob)} − ${text(other.known)}`, missing: [] };
  }
  const groups = [labour, overhead, profit];
  if (materials && materials.every((m) => m.value !== null) && groups.every((g) => g.state === 'read')) {
    const parts = [sum(materials.map((m) => m.value!)), ...groups.map((g) => g.known)];
    const value = sum(parts);
    if (sign(value) > 0) return { value, expression: parts.map(text).join(' + '), missing: [] };
  }
  if (stated !== null && compare(stated, ZERO) > 0) return { value: stated, expression: text(stated), missing: [] };
  const missing = [...sheet.fobMissing, ...other.missing];
  return {
    value: null,
    expression: '',
    missing: missing.length > 0 ? missing : [{ key: sheet.at('stated.VI'), why: WORDS.exWorks }],
  };
}
