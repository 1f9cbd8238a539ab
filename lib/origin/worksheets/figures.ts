import { fraction, fractionText, minorUnit, minus, over, shownText, sign, sum, whole, type Fraction } from '../fraction';
import type { LineOrigin } from '../line-origin';
import { percentResult, type ValueMethod } from '../value';
import { amount, placesOf, vietnameseAmount } from './amounts';
import { currencyOf } from './frame';
import { text, type Grid } from './layout';
import { totalOf, type SumRow } from './value-table';

/** The formulas below the table: numerator and base as cells, the percentage cut (or raised) so that it never reads as a threshold it misses. */

export interface ValueRows {
  readonly materials: SumRow;
  readonly labour: SumRow;
  readonly overhead: SumRow;
  readonly profit: SumRow;
  readonly other: SumRow;
  readonly price: SumRow;
  readonly gap: SumRow | null;
  readonly fob: string;
}

/** Cells of one figure. */
export interface FigureCells {
  readonly method: ValueMethod;
  readonly numerator: string;
  readonly base: string;
  readonly percent: string;
  readonly shown: string;
  readonly places: number;
}

const NAMES: Readonly<Record<ValueMethod, string>> = {
  direct: 'Công thức trực tiếp',
  indirect: 'Công thức gián tiếp',
  bu: 'Cách tính trực tiếp (BU): nguyên liệu có xuất xứ/ trị giá hàng hóa',
  bd: 'Cách tính gián tiếp (BD)',
  exw: 'Nguyên liệu không có xuất xứ/ giá xuất xưởng (VI)',
  fob: 'Nguyên liệu không có xuất xứ/ trị giá FOB',
};

/** Formulas that the sheet of a form shows, in the order of the paper. */
export function methodsShown(o: LineOrigin, wanted: readonly ValueMethod[]): readonly ValueMethod[] {
  const shares = wanted.filter((m) => m === 'exw' || m === 'fob');
  if (o.context.facts.agreement === 'CPTPP') return ['bu', 'bd', ...shares];
  return shares.length > 0 && shares.length === wanted.length ? shares : ['direct', 'indirect', ...shares];
}

interface Sides {
  readonly numerator: string;
  readonly value: Fraction;
  readonly base: string;
  readonly baseValue: Fraction;
}

function sidesOf(o: LineOrigin, rows: ValueRows, method: ValueMethod): Sides {
  const { materials, labour, overhead, profit, other, price, gap, fob } = rows;
  const fobValue = o.sheet.fob!;
  const foreign = sum([materials.abroadValue, ...(gap ? [gap.abroadValue] : [])]);
  const foreignCells = gap ? `${materials.abroad}+${gap.abroad}` : materials.abroad;
  const onFob = { base: fob, baseValue: fobValue };
  switch (method) {
    case 'direct': {
      const own = [labour, overhead, profit, other];
      return {
        ...onFob,
        numerator: [materials.home, ...own.map((r) => r.total), ...(gap ? [gap.home] : [])].join('+'),
        value: sum([materials.homeValue, ...own.map(totalOf), ...(gap ? [gap.homeValue] : [])]),
      };
    }
    case 'bu':
      return { ...onFob, numerator: materials.home, value: materials.homeValue };
    case 'fob':
      return { ...onFob, numerator: foreignCells, value: foreign };
    case 'exw':
      return {
        numerator: foreignCells,
        value: foreign,
        base: o.sheet.other.state === 'read' ? `${fob}-${other.total}` : price.total,
        baseValue: o.sheet.other.state === 'read' ? minus(fobValue, o.sheet.other.known) : totalOf(price),
      };
    default:
      return { ...onFob, numerator: `${fob}-(${foreignCells})`, value: minus(fobValue, foreign) };
  }
}

/** Writes one line a formula; null where the engine has no figure (then a blank line stands there). */
export function putFigures(
  grid: Grid,
  o: LineOrigin,
  rows: ValueRows | null,
  methods: readonly ValueMethod[],
  limit: Fraction | null,
): readonly FigureCells[] {
  const money = minorUnit(currencyOf(o));
  const found: FigureCells[] = [];
  methods.forEach((method, i) => {
    const figure = o.figure(method);
    const label = `${String.fromCharCode(97 + i)}) ${NAMES[method]}${remark(o, method)}`;
    grid.put(0, 'total', label, { columns: 2 });
    const sides = rows && figure.low !== null && figure.high !== null ? sidesOf(o, rows, method) : null;
    if (!sides || sign(sides.baseValue) <= 0) {
      grid.put(2, 'total', 'chưa đủ số liệu để tính', { columns: grid.columns - 2 });
      grid.row += 1;
      return;
    }
    const share = over(sides.value, sides.baseValue);
    const shown = shownText(share, figure.op, limit);
    const places = shown.split('.')[1]?.length ?? 0;
    const numerator = grid.put(2, 'total', amount(sides.value, money, { formula: sides.numerator }), { columns: 2 });
    const base = grid.put(4, 'total', amount(sides.baseValue, money, { formula: sides.base }), { columns: 2 });
    const cut = figure.op === '>=' ? 'ROUNDDOWN' : 'ROUNDUP';
    const percent = grid.put(
      6,
      'total',
      { kind: 'percent', shown, formula: `${cut}(ROUND(${numerator}/${base}*100,11),${places})/100` },
      { columns: 2 },
    );
    const working = `${vietnameseAmount(sides.value, money)} / ${vietnameseAmount(sides.baseValue, money)} = ${fractionText(share)} = ${percentResult(share).replace('.', ',')}`;
    grid.put(8, 'total', text(working), { columns: grid.columns - 8 });
    grid.row += 1;
    found.push({ method, numerator, base, percent, shown, places });
  });
  return found;
}

/** Which formula the form uses, and which was chosen for the year. */
function remark(o: LineOrigin, method: ValueMethod): string {
  if (method !== 'direct' && method !== 'indirect') return '';
  const { formulas, term } = o.context.facts;
  if (term !== 'exw' && !formulas.includes(method)) return ' (mẫu này không dùng)';
  const { formula, financialYear } = o.sheet.costs;
  return formula === method ? ` (đã chọn cho năm tài chính${financialYear ? ` ${financialYear}` : ''})` : '';
}

/** Decimals that a difference of the sheet's amounts can have. */
function placesOfDifference(o: LineOrigin, limit: Fraction): number {
  const { sheet } = o;
  const amounts = [
    ...(sheet.fob ? [sheet.fob] : []),
    ...(sheet.materials ?? []).flatMap((m) => (m.value ? [m.value] : [])),
    ...[sheet.labour, sheet.overhead, sheet.profit, sheet.other].flatMap((g) => g.amounts),
  ];
  return Math.max(2, ...amounts.map(placesOf)) + placesOf(limit);
}

/** Test of two cells against a limit in per cent (`40`, `35.5`), safe against the binary arithmetic of spreadsheets. */
export function testFormula(o: LineOrigin, cells: FigureCells, op: '>=' | '<=', percent: string): string {
  const places = placesOfDifference(o, fraction(percent) ?? whole(0));
  return `ROUND(${cells.numerator}*100-${percent}*${cells.base},${places})${op}0`;
}
