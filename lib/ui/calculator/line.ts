import type { Costs, Line, Material } from '../../declaration/declaration';
import { Exact, readNumber } from '../../declaration/numbers';
import { toBase } from '../../declaration/units';
import { CellReader, PRICE_BASES, PURCHASE_KINDS, proofText, YES, type Problem } from './cells';
import { isBlankRow, OPERATIONS, STATED_ROWS, type CostRow, type MaterialRow, type StoredWorksheet } from './worksheet';

/** Between the worksheet as typed and the goods line that the origin engine judges. */

interface ReadRow {
  readonly material: Material | null;
  /** Fields are relative to the row: `value`. */
  readonly problems: readonly Problem[];
}

/** A row never changes: each is read once however often the sheet around it does. */
const rows = new WeakMap<MaterialRow, Map<string, ReadRow>>();

function readRow(row: MaterialRow, list: '2022' | null): ReadRow {
  const byList = rows.get(row) ?? new Map<string, ReadRow>();
  rows.set(row, byList);
  const key = list ?? '';
  let found = byList.get(key);
  if (!found) byList.set(key, (found = materialOf(row, list)));
  return found;
}

function materialOf(row: MaterialRow, list: '2022' | null): ReadRow {
  if (isBlankRow(row)) return { material: null, problems: [] };
  const reader = new CellReader();
  const set = <K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } =>
    (value === undefined ? {} : { [name]: value }) as { [P in K]?: T };
  const weight = reader.amount(row.weight, 'weight');
  const kind = reader.choice(row.purchaseKind, 'purchaseKind', PURCHASE_KINDS);
  const number = row.purchaseNumber?.trim() || undefined;
  const date = reader.date(row.purchaseDate, 'purchaseDate');
  const material: Material = {
    name: row.name?.trim() ?? '',
    ...set('hs', reader.hs(row.hs, 'hs', list)),
    ...set('originCountry', reader.country(row.origin, 'origin')),
    ...set('value', reader.amount(row.value, 'value')),
    ...set('unit', row.unit?.trim() || undefined),
    ...set('norm', reader.amount(row.norm, 'norm')),
    ...set('unitPrice', reader.amount(row.unitPrice, 'unitPrice')),
    ...set('currency', row.currency?.trim().toUpperCase() || undefined),
    ...set('rate', reader.amount(row.rate, 'rate')),
    ...set('priceBasis', reader.choice(row.priceBasis, 'priceBasis', PRICE_BASES)),
    ...set('weight', weight === undefined ? undefined : { value: weight, unit: 'KGM' }),
    ...set('selfProduced', reader.choice(row.selfProduced, 'selfProduced', YES) && true),
    ...((kind ?? number ?? date) ? { purchase: { ...set('kind', kind), ...set('number', number), ...set('date', date) } } : {}),
    proofs: reader.proofs(row.proof, row.proofNumber, row.proofDate),
  };
  return { material, problems: reader.problems };
}

function costRows(list: readonly CostRow[], group: string, reader: CellReader): NonNullable<Costs['labour']> | undefined {
  const given = list.map((row, i) => ({ row, amount: reader.amount(row.amount, `${group}.${i}.amount`) }));
  // Rows without any amount: the person has not come to them yet. One that is not understood is unread, and so is its sum.
  if (given.every(({ row }) => row.amount.trim() === '')) return undefined;
  return given
    .filter(({ row }) => row.amount.trim() !== '')
    .map(({ row, amount }) => ({
      item: row.item.trim(),
      ...(amount === undefined ? {} : { amount }),
      origin: row.foreign ? ('foreign' as const) : ('domestic' as const),
    }));
}

export interface ReadSheet {
  readonly line: Line;
  readonly problems: readonly Problem[];
  /** For each material of the line, the row of the worksheet it comes from. */
  readonly rows: readonly number[];
}

/**
 * The goods line that the origin engine judges, and the cells it could not take. A row that is wholly blank is no row; a group of cost rows
 * without any amount is unread (the person has not come to it yet), not zero. `edition` is the one of the form's product list.
 */
export function lineOf(sheet: StoredWorksheet, edition: string | null): ReadSheet {
  const reader = new CellReader();
  const problems: Problem[] = [];
  const list = (sheet.hsEdition || edition || '2022') === '2022' ? '2022' : null;
  const currency = sheet.currency.trim() || 'USD';
  const hs = reader.hs(sheet.hs, 'hs', list);
  const costs: Costs = { currency };
  if (sheet.rule.trim()) costs.rule = sheet.rule.trim();
  if (hs) costs.productHs = hs;
  if (sheet.hsEdition) costs.hsEdition = sheet.hsEdition;
  if (sheet.basis) costs.basis = sheet.basis;
  if (sheet.formula) costs.formula = sheet.formula;
  if (sheet.financialYear.trim()) costs.financialYear = sheet.financialYear.trim();
  if (sheet.productCode.trim()) costs.productCode = sheet.productCode.trim();
  const quantity = reader.amount(sheet.quantity, 'quantity');
  const unit = sheet.unit.trim();
  if (quantity) costs.quantity = { value: quantity, ...(unit ? { unit } : {}) };
  const used: number[] = [];
  const materials = sheet.materials.flatMap((row, i) => {
    const { material, problems: found } = readRow(row, list);
    for (const p of found) problems.push({ ...p, field: `materials.${i}.${p.field}` });
    if (material === null) return [];
    used.push(i);
    return [material];
  });
  if (materials.length > 0 || sheet.materialsComplete) costs.materials = materials;
  for (const group of ['labour', 'overhead', 'other'] as const) {
    const given = costRows(sheet[group], group, reader);
    if (given) costs[group] = given;
  }
  const profit = reader.amount(sheet.profit, 'profit');
  if (profit) costs.profit = profit;
  if (sheet.materialsComplete) costs.materialsComplete = true;
  const stated = STATED_ROWS.flatMap((row) => {
    const amount = reader.amount(sheet.stated[row], `stated.${row}`);
    return amount ? [[row, amount] as const] : [];
  });
  if (stated.length > 0) costs.stated = Object.fromEntries(stated);
  const answers = OPERATIONS.flatMap((op) => (sheet.operations[op] ? [[op, sheet.operations[op] === 'yes'] as const] : []));
  if (answers.length > 0) costs.operations = Object.fromEntries(answers);
  for (const key of ['productWeight', 'componentWeight'] as const) {
    const weight = reader.amount(sheet[key], key);
    if (weight) costs[key] = { value: weight, unit: 'KGM' };
  }
  const fob = reader.amount(sheet.fob, 'fob');
  const line: Line = {
    ...(sheet.product.trim() ? { description: sheet.product.trim() } : {}),
    ...(hs ? { hsExport: hs } : {}),
    ...(costs.quantity ? { quantity: costs.quantity } : {}),
    ...(fob ? { fob: { amount: fob, currency } } : {}),
    costs,
  };
  return { line, problems: [...reader.problems, ...problems], rows: used };
}

/** A weight in kilograms as text; blank when it is not known or its unit is none of weight. */
export function kilogramText(weight: { readonly value?: string; readonly unit?: string } | undefined): string {
  const reading = readNumber(weight?.value ?? '');
  if (reading.kind !== 'number' || !weight?.unit) return '';
  const base = toBase(new Exact(reading.value), weight.unit);
  return base.unit === 'KGM' ? base.value.toFixed() : '';
}

function rowOf(m: Material): MaterialRow {
  const cells: MaterialRow = {
    name: m.name ?? '',
    hs: m.hs ?? '',
    origin: m.originCountry === '' ? '?' : (m.originCountry ?? ''),
    value: m.value ?? '',
    unit: m.unit ?? '',
    norm: m.norm ?? '',
    unitPrice: m.unitPrice ?? '',
    currency: m.currency ?? '',
    rate: m.rate ?? '',
    priceBasis: m.priceBasis ?? '',
    weight: kilogramText(m.weight),
    purchaseKind: m.purchase?.kind ?? '',
    purchaseNumber: m.purchase?.number ?? '',
    purchaseDate: m.purchase?.date ?? '',
    selfProduced: m.selfProduced ? 'x' : '',
    ...proofText(m.proofs ?? []),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
}

/** What a worksheet of a declaration or a file puts into the calculator; keys that it does not have are left out. */
export function fromCosts(costs: Costs): Partial<StoredWorksheet> {
  const costList = (list: Costs['labour']): CostRow[] =>
    (list ?? []).map((row) => ({
      item: row.item ?? '',
      amount: row.amount ?? '',
      ...(row.origin === 'foreign' ? { foreign: true } : {}),
    }));
  const text = <K extends keyof StoredWorksheet>(key: K, value: StoredWorksheet[K] | undefined): Partial<StoredWorksheet> =>
    value === undefined || value === '' ? {} : ({ [key]: value } as Partial<StoredWorksheet>);
  const answer = (value: boolean | undefined): 'yes' | 'no' | undefined =>
    value === undefined ? undefined : value ? 'yes' : 'no';
  const operations = Object.fromEntries(
    OPERATIONS.flatMap((op) => {
      const given = answer(costs.operations?.[op]);
      return given ? [[op, given] as const] : [];
    }),
  );
  const stated = Object.fromEntries(STATED_ROWS.flatMap((row) => (costs.stated?.[row] ? [[row, costs.stated[row]]] : [])));
  return {
    ...text('productCode', costs.productCode),
    ...text('hs', costs.productHs),
    ...text('hsEdition', costs.hsEdition),
    ...text('basis', costs.basis),
    ...text('quantity', costs.quantity?.value),
    ...text('unit', costs.quantity?.unit),
    ...text('currency', costs.currency),
    ...text('rule', costs.rule),
    ...text('formula', costs.formula),
    ...text('financialYear', costs.financialYear),
    ...(costs.materials ? { materials: costs.materials.map(rowOf) } : {}),
    ...(costs.materialsComplete === undefined ? {} : { materialsComplete: costs.materialsComplete }),
    ...(costs.labour ? { labour: costList(costs.labour) } : {}),
    ...(costs.overhead ? { overhead: costList(costs.overhead) } : {}),
    ...(costs.other ? { other: costList(costs.other) } : {}),
    ...text('profit', costs.profit),
    ...(Object.keys(stated).length > 0 ? { stated: stated as Record<string, string> } : {}),
    ...(Object.keys(operations).length > 0 ? { operations } : {}),
    ...text('productWeight', kilogramText(costs.productWeight)),
    ...text('componentWeight', kilogramText(costs.componentWeight)),
  };
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

function sum(amounts: readonly (string | undefined)[]): Exact {
  return amounts.reduce<Exact>((total, text) => {
    const reading = readNumber(text ?? '');
    return reading.kind === 'number' ? total.plus(reading.value) : total;
  }, new Exact(0));
}

/** Values of materials are converted where their row has a currency and a rate. */
function valueOf(m: Material, currency: string): Exact {
  const reading = readNumber(m.value ?? '');
  if (reading.kind !== 'number') return new Exact(0);
  const foreign = m.currency !== undefined && m.currency !== currency;
  if (!foreign) return new Exact(reading.value);
  const rate = readNumber(m.rate ?? '');
  return rate.kind === 'number' ? new Exact(reading.value).times(rate.value) : new Exact(0);
}

export function buildUp({ line }: ReadSheet): BuildUp {
  const costs = line.costs ?? {};
  const currency = costs.currency ?? 'USD';
  const materials = (costs.materials ?? []).reduce((total, m) => total.plus(valueOf(m, currency)), new Exact(0));
  const labour = sum((costs.labour ?? []).map((r) => r.amount));
  const overhead = sum((costs.overhead ?? []).map((r) => r.amount));
  const other = sum((costs.other ?? []).map((r) => r.amount));
  const profit = sum([costs.profit]);
  const cost = materials.plus(labour).plus(overhead);
  const price = cost.plus(profit);
  const total = price.plus(other);
  const fob = readNumber(line.fob?.amount ?? '');
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
