import { minorUnit, sum } from '../fraction';
import type { LineOrigin } from '../line-origin';
import type { JudgedMaterial } from '../material-status';
import type { RuleTerm } from '../rule-grammar';
import { amount } from './amounts';
import { plainConclusion } from './conclusion';
import { currencyOf, putFoot, putHead, sixDigits, type HeadCells } from './frame';
import type { StatementInput } from './input';
import { Grid, type OfficialSheet } from './layout';
import { countryCell, dateCell, pricesOf, proofCells, quantityCell, valueCell } from './material-cells';
import { COLUMNS, DOTS } from './wording';

/** Appendices II, III, IV and IX: lists of materials without a formula. */

type Heading = string | readonly [group: string, ...parts: string[]];

/** Where quantity, price and total of a material stand. */
interface MoneyColumns {
  readonly quantity: number;
  readonly price: number;
  readonly total: number;
}

interface ListLayout {
  readonly appendix: 'II' | 'III' | 'IV' | 'IX';
  readonly criterion: string;
  readonly draft?: string;
  readonly widths: readonly number[];
  readonly split: number;
  readonly headings: (o: LineOrigin) => readonly Heading[];
  readonly money: MoneyColumns;
  /** Columns of text: column → what stands there. */
  readonly texts: (
    o: LineOrigin,
    input: StatementInput,
    m: JudgedMaterial,
    index: number,
  ) => readonly (readonly [column: number, value: string])[];
  readonly extra?: readonly string[];
}

const numberOf = (m: JudgedMaterial, index: number): string => m.raw.no?.trim() || String(index + 1);
const nameOf = (m: JudgedMaterial): string => m.raw.name?.trim() ?? '';
const both = (...parts: readonly (string | undefined)[]): string => parts.flatMap((p) => p?.trim() || []).join('\n');

const price = (o: LineOrigin): string => `${COLUMNS.price} (${currencyOf(o)})`;
const total = (o: LineOrigin): string => `${COLUMNS.total} (${currencyOf(o)})`;

/** IV and IX differ in the words over the last two columns only. */
function originList(appendix: 'IV' | 'IX', criterion: string, proof: string): ListLayout {
  return {
    appendix,
    criterion,
    widths: [5, 26, 9, 14, 12, 14, 28, 13, 16, 11, 16, 11],
    split: 6,
    headings: (o) => [
      COLUMNS.no,
      COLUMNS.material,
      COLUMNS.hs,
      COLUMNS.quantity,
      price(o),
      total(o),
      'Tên, địa chỉ nhà sản xuất/ nhà cung cấp/ nhà xuất khẩu',
      COLUMNS.country,
      [COLUMNS.purchase, COLUMNS.number, COLUMNS.date],
      [proof, COLUMNS.number, COLUMNS.date],
    ],
    money: { quantity: 3, price: 4, total: 5 },
    texts: (o, input, m, i) => [
      [0, numberOf(m, i)],
      [1, nameOf(m)],
      [2, sixDigits(m.raw.hs)],
      [6, both(input.sources[m.index]?.seller, input.sources[m.index]?.sellerAddress)],
      [7, countryCell(m)],
      [8, m.raw.purchase?.number?.trim() ?? ''],
      [9, dateCell(m.raw.purchase?.date)],
      [10, proofCells(o, m)[0]],
      [11, proofCells(o, m)[1]],
    ],
  };
}

const LAYOUTS: Readonly<Record<ListLayout['appendix'], ListLayout>> = {
  II: {
    appendix: 'II',
    criterion: 'WO',
    draft: 'Bản nháp: mẫu này đã được Thông tư 44/2023/TT-BCT thay thế, cần chép sang mẫu mới trước khi nộp.',
    widths: [11, 18, 22, 18, 22, 9, 22, 14, 12, 14, 14],
    split: 5,
    headings: (o) => [
      'Ngày mua hàng',
      ['Người bán', COLUMNS.name, COLUMNS.address, 'Số CMND/CCCD và ngày cấp'],
      ['Nguyên liệu mua vào', 'Tên', 'Mã HS', COLUMNS.place, COLUMNS.quantity, price(o), total(o)],
      'Ghi chú',
    ],
    money: { quantity: 7, price: 8, total: 9 },
    texts: (_, input, m) => {
      const source = input.sources[m.index] ?? {};
      return [
        [0, dateCell(m.raw.purchase?.date)],
        [1, source.seller ?? ''],
        [2, source.sellerAddress ?? ''],
        [3, source.sellerId ?? ''],
        [4, nameOf(m)],
        [5, sixDigits(m.raw.hs)],
        [6, source.place ?? ''],
        [10, source.remarks ?? ''],
      ];
    },
    extra: [`Nơi thu mua: ${DOTS}`, `Người phụ trách thu mua: ${DOTS}; số CMND/CCCD: ${DOTS}`],
  },
  III: {
    appendix: 'III',
    criterion: 'WO',
    widths: [5, 24, 9, 24, 14, 12, 14, 22, 26, 16, 11],
    split: 5,
    headings: (o) => [
      COLUMNS.no,
      COLUMNS.material,
      COLUMNS.hs,
      COLUMNS.placeInVietNam,
      COLUMNS.quantity,
      price(o),
      total(o),
      ['Nhà sản xuất/ nhà cung cấp', COLUMNS.name, COLUMNS.address],
      [COLUMNS.invoiceOrDeclaration, COLUMNS.number, COLUMNS.date],
    ],
    money: { quantity: 4, price: 5, total: 6 },
    texts: (o, input, m, i) => {
      const source = input.sources[m.index] ?? {};
      const [numbers, dates] = proofCells(o, m);
      const { purchase } = m.raw;
      return [
        [0, numberOf(m, i)],
        [1, nameOf(m)],
        [2, sixDigits(m.raw.hs)],
        [3, source.place ?? ''],
        [7, source.seller ?? ''],
        [8, source.sellerAddress ?? ''],
        [9, purchase?.number?.trim() || numbers],
        [10, purchase?.number?.trim() ? dateCell(purchase.date) : dates],
      ];
    },
  },
  IV: originList('IV', 'WO-AK', COLUMNS.proofOfAk),
  IX: originList('IX', 'PE', COLUMNS.proofOfFta),
};

export function listSheet(
  o: LineOrigin,
  input: StatementInput,
  appendix: ListLayout['appendix'],
  term: RuleTerm | null,
): OfficialSheet {
  const layout = LAYOUTS[appendix];
  const grid = new Grid(layout.widths);
  const options = { appendices: [appendix], criterion: layout.criterion, ...(layout.draft ? { draft: layout.draft } : {}) };
  const head = putHead(grid, o, input, options, layout.split);
  for (const line of layout.extra ?? []) grid.line('label', line);
  grid.headings(layout.headings(o));
  const first = grid.row;
  const values = (o.materials ?? []).map((m, i) => {
    for (const [column, value] of layout.texts(o, input, m, i))
      grid.put(column, WIDE.has(layout.widths[column]!) ? 'cell' : 'centre', value);
    putMoney(grid, o, m, layout.money, head);
    grid.close();
    return m.value;
  });
  const known = values.flatMap((value) => value ?? []);
  const letter = String.fromCharCode(65 + layout.money.total);
  grid.put(0, 'total', 'Tổng', { columns: layout.money.total });
  const all = amount(sum(known), minorUnit(currencyOf(o)), { formula: `SUM(${letter}${first + 1}:${letter}${grid.row})` });
  grid.put(layout.money.total, 'total', known.length === 0 ? '' : all);
  grid.close('total');
  grid.row += 1;
  putFoot(
    grid,
    [plainConclusion(o, term, layout.criterion)],
    ['Nộp kèm bản sao chứng từ đầu vào và quy trình sản xuất theo quy định.'],
  );
  return grid.sheet([appendix]);
}

/** Widths of columns that hold running text. */
const WIDE: ReadonlySet<number> = new Set([18, 22, 24, 26, 28]);

function putMoney(grid: Grid, o: LineOrigin, m: JudgedMaterial, columns: MoneyColumns, head: HeadCells): void {
  const prices = pricesOf(o, m);
  const norm = grid.put(columns.quantity, 'cell', quantityCell(o, m, prices, head));
  const money = minorUnit(currencyOf(o));
  const at = grid.put(columns.price, 'cell', prices.price === null ? '' : amount(prices.price, money));
  grid.put(columns.total, 'cell', valueCell(o, m, prices, head, { norm, price: at, total: true }));
}
