import { currencyCode, roundingStep } from '../../declaration/currencies';
import type { Line } from '../../declaration/declaration';
import { Exact, exact } from '../../declaration/numbers';
import { toBase } from '../../declaration/units';
import { practice } from '../../forms/law';
import type { Bilingual } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail, unknown, type Case } from '../rule';

interface Figure {
  readonly value: Exact;
  readonly unit: string | null;
}

/** Number and unit as compared; null when there is no number. */
type Read = (figure: string | undefined, unit: string | undefined) => Figure | null;

const measured: Read = (figure, unit) => {
  const value = exact(figure);
  return value === null ? null : unit?.trim() ? toBase(value, unit) : { value, unit: null };
};
const paid: Read = (figure, unit) => {
  const value = exact(figure);
  return value === null ? null : { value, unit: unit?.trim() ? (currencyCode(unit) ?? unit) : null };
};
/** Figures of one and the same unit as written need no conversion. */
const asWritten: Read = (figure, unit) => {
  const value = exact(figure);
  return value === null ? null : { value, unit: unit?.trim() || null };
};

interface Total {
  readonly path: string;
  readonly name: Bilingual;
  readonly of: (c: Case) => { readonly figure: string | undefined; readonly unit?: string | undefined };
  readonly inLine: (line: Line) => { readonly figure: string | undefined; readonly unit?: string | undefined };
  readonly read: Read;
  /** Forgiven a line. */
  readonly step: (unit: string | null) => string;
  /** A unit that was not read may be any: counts of pieces and cartons are not comparable, money of one certificate is. */
  readonly unitNeeded: boolean;
}

const measure = (m: { value?: string | undefined; unit?: string | undefined } | undefined) => ({
  figure: m?.value,
  unit: m?.unit,
});
const money = (m: { amount?: string | undefined; currency?: string | undefined } | undefined) => ({
  figure: m?.amount,
  unit: m?.currency,
});

const TOTALS: readonly Total[] = [
  {
    path: 'totals.fob.amount',
    name: { vi: 'trị giá FOB', en: 'FOB' },
    of: (c) => money(c.d.totals?.fob),
    inLine: (line) => money(line.fob),
    read: paid,
    step: (unit) => roundingStep(unit === null ? null : currencyCode(unit)),
    unitNeeded: false,
  },
  {
    path: 'totals.grossWeight.value',
    name: { vi: 'khối lượng cả bì', en: 'gross weight' },
    of: (c) => measure(c.d.totals?.grossWeight),
    inLine: (line) => measure(line.grossWeight),
    read: measured,
    step: () => '0.01',
    unitNeeded: false,
  },
  {
    path: 'totals.quantity.value',
    name: { vi: 'số lượng', en: 'quantity' },
    of: (c) => measure(c.d.totals?.quantity),
    inLine: (line) => measure(line.quantity),
    read: measured,
    step: () => '0.01',
    unitNeeded: true,
  },
  {
    path: 'totals.packages',
    name: { vi: 'số kiện', en: 'packages' },
    of: (c) => ({ figure: c.d.totals?.packages }),
    inLine: (line) => ({ figure: line.packages?.count }),
    read: asWritten,
    step: () => '0',
    unitNeeded: false,
  },
];

/** The lines' sum beside the total, in one unit; null when they cannot be compared. */
function compare(c: Case, total: Total): { readonly total: Figure; readonly sum: Exact } | null {
  const own = total.of(c);
  if (!own.figure) return null;
  const lines = c.d.lines ?? [];
  const read = lines.every((line) => total.inLine(line).unit === own.unit) ? asWritten : total.read;
  const given = read(own.figure, own.unit);
  if (given === null) return null;
  let sum = new Exact(0);
  let unit = given.unit;
  let without = given.unit === null;
  for (const line of lines) {
    const cell = total.inLine(line);
    const figure = read(cell.figure, cell.unit);
    if (figure === null) return null;
    if (figure.unit === null) without = true;
    else if (unit !== null && unit !== figure.unit) return null;
    else unit = figure.unit;
    sum = sum.plus(figure.value);
  }
  if (without && total.unitNeeded) return null;
  // Converted and unconverted weights do not mix.
  if (without && unit !== null && read === measured) return null;
  return { total: { value: given.value, unit }, sum };
}

export default defineRule({
  id: 'total-not-sum-of-lines',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['totals.fob.amount|totals.grossWeight.value|totals.packages|totals.quantity.value', 'lines'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('totals of a certificate are the sums of its lines'),
  general: true,
  title: { vi: 'Số tổng bằng tổng các dòng hàng.', en: 'Totals are the sums of the lines.' },
  text: {
    main: {
      vi: {
        message: 'Tổng {name} {found}, nhưng cộng các dòng được {expected} (sai số cho phép {limit}).',
        fix: 'Cộng lại: có thể thiếu hoặc nhập sai một dòng.',
      },
      en: {
        message: 'Total {name} is {found}, but the lines add up to {expected} (tolerance {limit}).',
        fix: 'Add up again: a line may be missing or mistyped.',
      },
    },
  },
  *check(c) {
    const lines = c.d.lines ?? [];
    if (lines.length === 0) return;
    if (c.isPartial('lines')) return yield unknown('lines');
    for (const total of TOTALS) {
      const compared = compare(c, total);
      if (compared === null) continue;
      const { value, unit } = compared.total;
      const tolerance = new Exact(total.step(unit)).times(lines.length);
      if (value.minus(compared.sum).abs().lte(tolerance)) continue;
      const shown = (figure: Exact): string => `${figure.toFixed()}${unit === null ? '' : ` ${unit}`}`;
      yield fail([total.path, 'lines'], {
        data: { name: total.name, found: shown(value), expected: shown(compared.sum), limit: tolerance.toFixed() },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', fob: { amount: '100.00', currency: 'USD' } },
          { itemNo: '2', fob: { amount: '50.00', currency: 'USD' } },
        ],
        totals: { fob: { amount: '160.00', currency: 'USD' } },
      },
      {
        form: 'D',
        lines: [{ grossWeight: { value: '500', unit: 'KGM' } }, { grossWeight: { value: '0.5', unit: 'TNE' } }],
        totals: { grossWeight: { value: '1100', unit: 'KGM' } },
      },
      {
        form: 'D',
        lines: [{ packages: { count: '10', kind: 'CARTON' } }, { packages: { count: '5', kind: 'PALLET' } }],
        totals: { packages: '16' },
      },
      {
        form: 'D',
        lines: [{ quantity: { value: '10', unit: 'DOZEN' } }],
        totals: { quantity: { value: '100', unit: 'PIECE' } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', fob: { amount: '100.00', currency: 'USD' } },
          { itemNo: '2', fob: { amount: '50.00', currency: 'USD' } },
        ],
        totals: { fob: { amount: '150.00', currency: 'USD' } },
      },
      {
        form: 'D',
        lines: [{ fob: { amount: '33.33' } }, { fob: { amount: '66.66' } }],
        totals: { fob: { amount: '100.01' } },
      },
      {
        form: 'D',
        lines: [{ fob: { amount: '100.00', currency: 'USD' } }, { fob: { amount: '', currency: 'USD' } }],
        totals: { fob: { amount: '160.00', currency: 'USD' } },
      },
      {
        form: 'D',
        lines: [{ quantity: { value: '10', unit: 'SET' } }, { quantity: { value: '10', unit: 'PIECE' } }],
        totals: { quantity: { value: '25', unit: 'PIECE' } },
      },
    ],
  },
});
