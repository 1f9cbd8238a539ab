import * as z from 'zod/mini';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { profileFor } from '../../forms';

/**
 * The worksheet of the calculator, as typed and as stored: one product, its materials and its costs. Every cell is text as the person wrote it
 * (Vietnamese or English notation); cells become numbers, codes and proofs only in `line.ts`, and an amount with two readings is asked about,
 * never guessed.
 */

const text = z.string();

/** Columns of a material, all text. The first seven are what every material has; the others are for statements and special cases. */
export const MATERIAL_COLUMNS = [
  'name',
  'hs',
  /** Alpha-2 code or name of a country; `?` = stated as undetermined; blank = not answered yet. */
  'origin',
  /** Proofs held: agreements or forms (`RCEP`, `VJ`), `NCC` for a supplier's declaration; several separated by commas. */
  'proof',
  /** Number of each proof, in the order of `proof`, separated by `;`. */
  'proofNumber',
  'value',
  'unit',
  /** Norm per product, wastage included. */
  'norm',
  'unitPrice',
  'currency',
  /** Amount in the sheet's currency for one unit of `currency`. */
  'rate',
  /** `cif`, `invoice`, `fob` or blank. */
  'priceBasis',
  /** In kilograms. */
  'weight',
  /** `import-declaration`, `vat-invoice` or blank. */
  'purchaseKind',
  'purchaseNumber',
  /** Day/month/year or ISO. */
  'purchaseDate',
  /** Date of each proof, in the order of `proof`, separated by `;`. */
  'proofDate',
  /** `x` = made by the producer itself. */
  'selfProduced',
  // Asked for by single worksheets of 05/2018/TT-BCT only (appendices II, III, IV, IX): whom it was bought from, where it was grown, fished or mined.
  'seller',
  'sellerAddress',
  /** Number and date of issue of the seller's ID card. */
  'sellerId',
  'place',
  'remarks',
] as const;
export type MaterialColumn = (typeof MATERIAL_COLUMNS)[number];

export const STATED_ROWS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;
export type StatedRow = (typeof STATED_ROWS)[number];

export const OPERATIONS = ['beyondMinimal', 'lastStepInVietNam', 'specificProcess', 'whollyObtained'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** A blank cell is left out of what is stored: three hundred rows stay small. */
const cell = z.optional(text);
const materialRow = z.strictObject(
  Object.fromEntries(MATERIAL_COLUMNS.map((column) => [column, cell])) as Record<MaterialColumn, typeof cell>,
);
const costRow = z.strictObject({
  item: text,
  amount: text,
  /** Paid abroad. */
  foreign: z.optional(z.boolean()),
});
const answer = z.enum(['', 'yes', 'no']);
/** Where a value was taken from: a goods line of a declaration. */
const source = z.strictObject({ reference: text, line: text, value: text });

export const worksheetSchema = z.strictObject({
  schema: z.literal(2),
  id: text,
  name: text,
  /** When it was last saved, ISO date and time. */
  savedAt: text,
  financialYear: text,
  /** Kept for the whole financial year where the agreement says so; blank = both are shown. */
  formula: z.enum(['', 'direct', 'indirect']),
  trader: text,
  taxCode: text,
  exportDeclaration: text,
  product: text,
  productCode: text,
  hs: text,
  hsEdition: z.enum(['', '2007', '2012', '2017', '2022']),
  form: z.enum(FORM_IDS),
  /** Alpha-2, or blank. */
  destination: text,
  rule: text,
  /** Rules of the product under other forms, for the comparison. */
  rules: z.record(text, text),
  /** What the amounts are for: the whole lot or one product. */
  basis: z.enum(['', 'lot', 'unit']),
  quantity: text,
  unit: text,
  currency: text,
  fob: text,
  materials: z.array(materialRow),
  labour: z.array(costRow),
  overhead: z.array(costRow),
  profit: text,
  other: z.array(costRow),
  /** No material is left out. */
  materialsComplete: z.boolean(),
  /** Totals as they stand in the books, tested against the rows. */
  stated: z.record(text, text),
  operations: z.record(text, answer),
  /** In kilograms. */
  productWeight: text,
  componentWeight: text,
  /** By field: `fob`, `hs`, `quantity`, … */
  sources: z.record(text, source),
});

export type StoredWorksheet = z.infer<typeof worksheetSchema>;
export type MaterialRow = z.infer<typeof materialRow>;
export type CostRow = z.infer<typeof costRow>;
export type CostGroup = 'labour' | 'overhead' | 'other';
export type Source = z.infer<typeof source>;
/** Fields of the worksheet that hold one text. */
export type TextField = {
  [K in keyof StoredWorksheet]: StoredWorksheet[K] extends string ? (string extends StoredWorksheet[K] ? K : never) : never;
}[keyof StoredWorksheet];

export function emptyWorksheet(id: string, form: FormId = 'D'): StoredWorksheet {
  return {
    schema: 2,
    id,
    name: '',
    savedAt: '',
    financialYear: '',
    formula: '',
    trader: '',
    taxCode: '',
    exportDeclaration: '',
    product: '',
    productCode: '',
    hs: '',
    hsEdition: '',
    form,
    destination: '',
    rule: '',
    rules: {},
    basis: '',
    quantity: '',
    unit: '',
    currency: 'USD',
    fob: '',
    materials: [],
    labour: [],
    overhead: [],
    profit: '',
    other: [],
    materialsComplete: false,
    stated: {},
    operations: {},
    productWeight: '',
    componentWeight: '',
    sources: {},
  };
}

/** Whether a row of materials or costs holds nothing. */
export function isBlankRow(row: MaterialRow | CostRow): boolean {
  return Object.values(row).every((value) => typeof value !== 'string' || value.trim() === '');
}

/** The row with one cell changed; a blank cell is left out. */
export function withCell(row: MaterialRow, column: MaterialColumn, value: string): MaterialRow {
  const next = { ...row, [column]: value };
  if (value === '') delete next[column];
  return next;
}

/** Nothing has been typed yet: an empty sheet may be thrown away without a word. */
export function isBlank(sheet: StoredWorksheet): boolean {
  const { id, form, currency, financialYear } = sheet;
  return sameContent(sheet, { ...emptyWorksheet(id, form), currency, financialYear });
}

/** Without the blank rows at the end of each list and the day of saving. */
function trimmed(sheet: StoredWorksheet): StoredWorksheet {
  const cut = <T extends MaterialRow | CostRow>(rows: readonly T[]): T[] => {
    let end = rows.length;
    while (end > 0 && isBlankRow(rows[end - 1]!)) end -= 1;
    return rows.slice(0, end);
  };
  const { materials, labour, overhead, other } = sheet;
  return {
    ...sheet,
    savedAt: '',
    materials: cut(materials),
    labour: cut(labour),
    overhead: cut(overhead),
    other: cut(other),
  };
}

/** One text for one content, whatever the order of keys: a browser's storage sorts them. */
export function fingerprint(sheet: StoredWorksheet): string {
  return JSON.stringify(trimmed(sheet), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The same content, whenever it was saved. */
export function sameContent(a: StoredWorksheet, b: StoredWorksheet): boolean {
  return fingerprint(a) === fingerprint(b);
}

const oldMaterial = z.strictObject({ name: text, hs: text, origin: text, value: text, proof: z.boolean() });
const oldCost = z.strictObject({ item: text, amount: text });
const firstSchema = z.strictObject({
  schema: z.literal(1),
  id: text,
  name: text,
  savedAt: text,
  form: z.enum(FORM_IDS),
  hs: text,
  rule: text,
  currency: text,
  fob: text,
  materials: z.array(oldMaterial),
  labour: z.array(oldCost),
  overhead: z.array(oldCost),
  profit: text,
  other: z.array(oldCost),
  materialsComplete: z.boolean(),
});

/** The first version knew a tick "proof at hand": of the form's agreement, or of the supplier for a material of Viet Nam. */
function fromFirst(old: z.infer<typeof firstSchema>): StoredWorksheet {
  const agreement = profileFor(old.form).agreement?.id ?? 'NCC';
  const filled = (row: Record<string, string>): boolean => Object.values(row).some((value) => value.trim() !== '');
  return {
    ...emptyWorksheet(old.id, old.form),
    ...old,
    schema: 2,
    materials: old.materials
      .map(({ proof, ...cells }) => ({ ...cells, proof: proof ? (cells.origin === 'VN' ? 'NCC' : agreement) : '' }))
      .filter(filled)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))),
    labour: old.labour.filter(filled),
    overhead: old.overhead.filter(filled),
    other: old.other.filter(filled),
  };
}

/** A stored worksheet of any version, brought to today's shape; null when it is none. */
export function readStored(value: unknown): StoredWorksheet | null {
  const result = worksheetSchema.safeParse(value);
  if (result.success) return result.data;
  const first = firstSchema.safeParse(value);
  return first.success ? fromFirst(first.data) : null;
}
