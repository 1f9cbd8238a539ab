import { fraction, minorUnit, sign, sum, type Fraction } from '../fraction';
import type { LineOrigin } from '../line-origin';
import type { CostGroup } from '../sheet';
import { amount, operand } from './amounts';
import { currencyOf, sixDigits, unitText, type HeadCells } from './frame';
import { text, type Grid } from './layout';
import { countryCell, dateCell, pricesOf, proofCells, valueCell } from './material-cells';
import { DOTS } from './wording';

/** The rows I to VIII of appendices VII and VIII: two columns of value, and a total where a row is a sum. */

const [NO, NAME, HS, UNIT, NORM, PRICE, HOME, ABROAD, COUNTRY] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A row that adds up: addresses of its cells, and what stands in them. */
export interface SumRow {
  readonly home: string;
  readonly abroad: string;
  readonly total: string;
  readonly homeValue: Fraction;
  readonly abroadValue: Fraction;
}

export const totalOf = (row: SumRow): Fraction => sum([row.homeValue, row.abroadValue]);

/** Values of one column, and the formula that adds them; nothing was read = nothing to add. */
interface Column {
  readonly values: readonly Fraction[];
  readonly formula: string;
}

export class ValueTable {
  private readonly money: number;

  constructor(
    private readonly grid: Grid,
    private readonly o: LineOrigin,
  ) {
    this.money = minorUnit(currencyOf(o));
  }

  private section(number: string, name: string): void {
    this.grid.put(NO, 'section', number);
    this.grid.put(NAME, 'section', name, { columns: this.grid.columns - 1 });
    this.grid.row += 1;
  }

  private sumRow(number: string, name: string, home: Column, abroad: Column): SumRow {
    const { grid, money } = this;
    const put = (at: number, { values, formula }: Column): string =>
      grid.put(at, 'total', values.length === 0 ? '' : amount(sum(values), money, { formula }));
    grid.put(NO, 'total', number);
    grid.put(NAME, 'total', name, { columns: HS - NAME + 1 });
    const cells = { home: put(HOME, home), abroad: put(ABROAD, abroad) };
    const [homeValue, abroadValue] = [sum(home.values), sum(abroad.values)];
    const empty = home.values.length + abroad.values.length === 0;
    const all = empty ? text('') : amount(sum([homeValue, abroadValue]), money, { formula: `${cells.home}+${cells.abroad}` });
    const total = grid.put(UNIT, 'total', all, { columns: HOME - UNIT });
    grid.close('total');
    return { ...cells, total, homeValue, abroadValue };
  }

  /** The column above the current row, from row `first` on. */
  private above(values: readonly Fraction[], letter: 'G' | 'H', first: number): Column {
    return { values, formula: `SUM(${letter}${first + 1}:${letter}${this.grid.row})` };
  }

  /** I: every material has its value in exactly one column; what is not proved to originate stands in the second. */
  materials(head: HeadCells): SumRow {
    const { o, grid } = this;
    this.section('I', 'Chi phí nguyên liệu');
    const first = grid.row;
    const [home, abroad]: [Fraction[], Fraction[]] = [[], []];
    (o.materials ?? []).forEach((m, i) => {
      const prices = pricesOf(o, m);
      const own = m.status === 'originating';
      if (m.value !== null) (own ? home : abroad).push(m.value);
      grid.put(NO, 'centre', m.raw.no?.trim() || String(i + 1));
      grid.put(NAME, 'cell', m.raw.name?.trim() ?? '');
      grid.put(HS, 'centre', sixDigits(m.raw.hs));
      grid.put(UNIT, 'centre', unitText(m.raw.unit));
      const norm = grid.put(NORM, 'cell', prices.norm === null ? '' : amount(prices.norm, 0));
      const price = grid.put(PRICE, 'cell', prices.price === null ? '' : amount(prices.price, this.money));
      grid.put(own ? HOME : ABROAD, 'cell', valueCell(o, m, prices, head, { norm, price }));
      const proofs = proofCells(o, m);
      [countryCell(m), m.raw.purchase?.number?.trim() ?? '', dateCell(m.raw.purchase?.date), ...proofs].forEach((value, n) =>
        grid.put(COUNTRY + n, 'centre', value),
      );
      grid.close();
    });
    return this.sumRow('', 'Tổng I', this.above(home, 'G', first), this.above(abroad, 'H', first));
  }

  /** II, III: rows of a group and their total. */
  group(number: string, name: string, key: 'labour' | 'overhead', group: CostGroup): SumRow {
    const { grid } = this;
    this.section(number, name);
    const first = grid.row;
    const [home, abroad]: [Fraction[], Fraction[]] = [[], []];
    const rows = this.rowsOf(key, group);
    rows.forEach(({ item, value, foreign }, i) => {
      if (value !== null) (foreign ? abroad : home).push(value);
      grid.put(NO, 'centre', String(i + 1));
      grid.put(NAME, 'cell', item, { columns: PRICE - NAME + 1 });
      if (value !== null) grid.put(foreign ? ABROAD : HOME, 'cell', amount(value, this.money));
      grid.close();
    });
    if (rows.length === 0) {
      grid.put(NAME, 'cell', group.state === 'unread' ? DOTS : 'Không có', { columns: PRICE - NAME + 1 });
      grid.close();
    }
    return this.sumRow('', `Tổng ${number}`, this.above(home, 'G', first), this.above(abroad, 'H', first));
  }

  /** V, VII: a group in one row, its parts in the formula. */
  single(number: string, name: string, key: 'profit' | 'other', group: CostGroup): SumRow {
    const rows = this.rowsOf(key, group);
    const column = (foreign: boolean): Column => {
      const values = rows.flatMap((row) => (row.value !== null && row.foreign === foreign ? [row.value] : []));
      return { values, formula: values.map(operand).join('+') };
    };
    const items = rows.map((row) => row.item).filter(Boolean);
    return this.sumRow(number, items.length > 0 ? `${name} (${items.join('; ')})` : name, column(false), column(true));
  }

  private rowsOf(
    key: 'labour' | 'overhead' | 'other' | 'profit',
    group: CostGroup,
  ): { item: string; value: Fraction | null; foreign: boolean }[] {
    const rows = key === 'profit' ? undefined : this.o.sheet.costs[key];
    if (rows) {
      return rows.map((row) => {
        const value = fraction(row.amount);
        const known = value !== null && sign(value) >= 0 ? value : null;
        return { item: row.item?.trim() ?? '', value: known, foreign: row.origin === 'foreign' };
      });
    }
    const item = key === 'profit' ? '' : 'Theo tổng đã kê khai';
    return group.state === 'unread' ? [] : [{ item, value: group.known, foreign: false }];
  }

  /** IV, VI, VIII: rows added up, column by column. */
  built(number: string, name: string, parts: readonly SumRow[]): SumRow {
    const column = (value: (p: SumRow) => Fraction, at: (p: SumRow) => string): Column => ({
      values: parts.map(value),
      formula: parts.map(at).join('+'),
    });
    return this.sumRow(
      number,
      name,
      column(
        (p) => p.homeValue,
        (p) => p.home,
      ),
      column(
        (p) => p.abroadValue,
        (p) => p.abroad,
      ),
    );
  }

  /**
   * What is missing between the rows and FOB, where a draft leaves some out: its own value when all materials are listed, else foreign, the
   * worst that it can be. A complete sheet has no such row.
   */
  gap(fob: string, gap: Fraction, mayBeForeign: boolean, parts: readonly SumRow[]): SumRow {
    const value: Column = { values: [gap], formula: `${fob}-${parts.map((p) => p.total).join('-')}` };
    const none: Column = { values: [], formula: '' };
    const name = 'Phần trị giá FOB chưa kê chi tiết';
    return mayBeForeign ? this.sumRow('', name, none, value) : this.sumRow('', name, value, none);
  }
}
