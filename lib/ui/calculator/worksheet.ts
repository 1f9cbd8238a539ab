import * as z from 'zod/mini';
import type { Costs, Line } from '../../declaration/declaration';
import { Exact, readNumber } from '../../declaration/numbers';
import { FORM_IDS, type FormId } from '../../forms/form-id';

/**
 * The worksheet of the calculator, as typed and as stored: one product, its materials and its costs. Amounts stay as the person wrote them
 * (Vietnamese or English notation); they become numbers only in `lineOf`, and an amount with two readings is asked about, never guessed.
 */

const text = z.string();
const costRow = z.strictObject({ item: text, amount: text });
const materialRow = z.strictObject({
  name: text,
  hs: text,
  /** Alpha-2 code; `?` = stated as undetermined; blank = not answered yet. */
  origin: text,
  value: text,
  /** A C/O of the agreement, or a supplier's declaration for a material of Viet Nam, is at hand. */
  proof: z.boolean(),
});

export const worksheetSchema = z.strictObject({
  schema: z.literal(1),
  id: text,
  name: text,
  /** When it was last saved, ISO date and time. */
  savedAt: text,
  form: z.enum(FORM_IDS),
  hs: text,
  rule: text,
  currency: text,
  fob: text,
  materials: z.array(materialRow),
  labour: z.array(costRow),
  overhead: z.array(costRow),
  profit: text,
  other: z.array(costRow),
  /** No material is left out. */
  materialsComplete: z.boolean(),
});

export type StoredWorksheet = z.infer<typeof worksheetSchema>;
export type MaterialRow = z.infer<typeof materialRow>;
export type CostRow = z.infer<typeof costRow>;
export type CostGroup = 'labour' | 'overhead' | 'other';

export function emptyMaterial(): MaterialRow {
  return { name: '', hs: '', origin: '', value: '', proof: false };
}

export function emptyWorksheet(id: string, form: FormId = 'B'): StoredWorksheet {
  return {
    schema: 1,
    id,
    name: '',
    savedAt: '',
    form,
    hs: '',
    rule: '',
    currency: 'USD',
    fob: '',
    materials: [emptyMaterial()],
    labour: [{ item: '', amount: '' }],
    overhead: [{ item: '', amount: '' }],
    profit: '',
    other: [{ item: '', amount: '' }],
    materialsComplete: false,
  };
}

/** An amount cell that is not a plain number yet. */
export interface AmountProblem {
  /** Field of the worksheet: `fob`, `materials.2.value`, `labour.0.amount`. */
  readonly field: string;
  readonly kind: 'ambiguous' | 'invalid' | 'negative';
  readonly text: string;
}

/** The two readings of an ambiguous amount: `1.215` is one thousand two hundred and fifteen, or one and 215 thousandths. */
export function readingsOf(amount: string): { readonly thousands: string; readonly decimal: string } {
  const separator = amount.includes('.') ? '.' : ',';
  const [whole, rest] = amount.trim().split(separator) as [string, string];
  return { thousands: `${whole}${rest}`, decimal: `${whole}.${rest}0` };
}

class Reader {
  readonly problems: AmountProblem[] = [];

  /** Canonical decimal, `''` for a blank cell, undefined when it is not understood (and noted). */
  amount(typed: string, field: string): string | undefined {
    const reading = readNumber(typed);
    if (reading.kind === 'blank') return '';
    if (reading.kind !== 'number') {
      this.problems.push({ field, kind: reading.kind, text: typed });
      return undefined;
    }
    if (reading.value.startsWith('-')) this.problems.push({ field, kind: 'negative', text: typed });
    return reading.value;
  }
}

/** Agreement whose proof a ticked "proof" box stands for. */
export interface ProofAgreement {
  readonly agreement: string;
}

/**
 * The goods line that the origin engine judges, and the amounts it could not take. A row that is wholly blank is no row; a group of cost
 * rows without any amount is unread (the person has not come to it yet), not zero.
 */
export function lineOf(
  sheet: StoredWorksheet,
  proof: ProofAgreement,
): { readonly line: Line; readonly problems: readonly AmountProblem[] } {
  const reader = new Reader();
  const costs: Costs = { currency: sheet.currency.trim() || 'USD' };
  if (sheet.rule.trim()) costs.rule = sheet.rule.trim();
  if (sheet.hs.trim()) costs.productHs = sheet.hs.trim();
  const rows = sheet.materials.map((m, i) => ({ m, i })).filter(({ m }) => m.name.trim() || m.value.trim() || m.hs.trim());
  if (rows.length > 0 || sheet.materialsComplete) {
    costs.materials = rows.map(({ m, i }) => {
      const value = reader.amount(m.value, `materials.${i}.value`);
      return {
        name: m.name.trim(),
        ...(m.hs.trim() ? { hs: m.hs.trim() } : {}),
        ...(m.origin === '' ? {} : { originCountry: m.origin === '?' ? '' : m.origin }),
        ...(value ? { value } : {}),
        proofs: m.proof
          ? [
              {
                agreement: proof.agreement,
                kind: m.origin === 'VN' ? ('supplier-declaration' as const) : ('certificate' as const),
              },
            ]
          : [],
      };
    });
  }
  for (const group of ['labour', 'overhead', 'other'] as const) {
    const given = sheet[group].map((row, i) => ({ row, amount: reader.amount(row.amount, `${group}.${i}.amount`) }));
    if (given.some(({ row }) => row.amount.trim() !== '')) {
      costs[group] = given.filter(({ amount }) => amount).map(({ row, amount }) => ({ item: row.item.trim(), amount: amount! }));
    }
  }
  const profit = reader.amount(sheet.profit, 'profit');
  if (profit) costs.profit = profit;
  if (sheet.materialsComplete) costs.materialsComplete = true;
  const fob = reader.amount(sheet.fob, 'fob');
  const line: Line = {
    ...(sheet.hs.trim() ? { hsExport: sheet.hs.trim() } : {}),
    ...(fob ? { fob: { amount: fob, currency: costs.currency ?? 'USD' } } : {}),
    costs,
  };
  return { line, problems: reader.problems };
}

/** Rows I to VIII of the FOB build-up (05/2018/TT-BCT art. 6(4)) as far as the amounts are known. */
export interface BuildUp {
  readonly materials: string;
  readonly labour: string;
  readonly overhead: string;
  readonly exFactoryCost: string;
  readonly profit: string;
  readonly exFactoryPrice: string;
  readonly other: string;
  readonly total: string;
  /** FOB as given less the sum of the rows; null without a FOB. */
  readonly gap: string | null;
}

function sum(amounts: readonly string[]): Exact {
  return amounts.reduce<Exact>((total, typed) => {
    const reading = readNumber(typed);
    return reading.kind === 'number' ? total.plus(reading.value) : total;
  }, new Exact(0));
}

export function buildUp(sheet: StoredWorksheet): BuildUp {
  const materials = sum(sheet.materials.map((m) => m.value));
  const labour = sum(sheet.labour.map((r) => r.amount));
  const overhead = sum(sheet.overhead.map((r) => r.amount));
  const other = sum(sheet.other.map((r) => r.amount));
  const profit = sum([sheet.profit]);
  const cost = materials.plus(labour).plus(overhead);
  const price = cost.plus(profit);
  const total = price.plus(other);
  const fob = readNumber(sheet.fob);
  return {
    materials: materials.toFixed(),
    labour: labour.toFixed(),
    overhead: overhead.toFixed(),
    exFactoryCost: cost.toFixed(),
    profit: profit.toFixed(),
    exFactoryPrice: price.toFixed(),
    other: other.toFixed(),
    total: total.toFixed(),
    gap: fob.kind === 'number' ? new Exact(fob.value).minus(total).toFixed() : null,
  };
}

/** Nothing has been typed yet: an empty sheet may be thrown away without a word. */
export function isBlank(sheet: StoredWorksheet): boolean {
  const { id, form, ...typed } = sheet;
  const { id: _id, form: _form, ...untouched } = emptyWorksheet(id, form);
  return JSON.stringify(typed) === JSON.stringify(untouched);
}

/** The same content, whenever it was saved. */
export function sameContent(a: StoredWorksheet, b: StoredWorksheet): boolean {
  return (
    JSON.stringify(worksheetSchema.parse({ ...a, savedAt: '' })) === JSON.stringify(worksheetSchema.parse({ ...b, savedAt: '' }))
  );
}

/** A stored worksheet of any earlier version, brought to today's shape; null when it is none. The first version is still today's. */
export function readStored(value: unknown): StoredWorksheet | null {
  const result = worksheetSchema.safeParse(value);
  return result.success ? result.data : null;
}
