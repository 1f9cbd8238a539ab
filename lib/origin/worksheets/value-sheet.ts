import { fraction, sign } from '../fraction';
import type { LineOrigin } from '../line-origin';
import { valueConclusion, type ValueTerm } from './conclusion';
import { methodsShown, putFigures, type ValueRows } from './figures';
import { currencyOf, putFoot, putHead } from './frame';
import type { StatementInput } from './input';
import { Grid, type OfficialSheet } from './layout';
import { ValueTable } from './value-table';
import { COLUMNS } from './wording';

/** Appendices VII (LVC) and VIII (RVC): materials and costs row by row up to FOB, both formulas, the conclusion. */

const WIDTHS = [6, 28, 9, 9, 11, 12, 16, 16, 14, 16, 11, 16, 11];

/** `term` is the value criterion of the rule; null draws the sheet without a threshold. */
export function valueSheet(
  o: LineOrigin,
  input: StatementInput,
  appendix: 'VII' | 'VIII',
  term: ValueTerm | null,
): OfficialSheet {
  const { sheet } = o;
  const grid = new Grid(WIDTHS);
  const criterion = term?.text ?? '';
  const head = putHead(grid, o, input, { appendices: [appendix], criterion, productionCode: true }, 6);
  const lvc = appendix === 'VII';
  const value = `Trị giá (${currencyOf(o)})`;
  grid.headings([
    COLUMNS.no,
    COLUMNS.costItem,
    COLUMNS.hs,
    COLUMNS.unit,
    COLUMNS.norm,
    `${COLUMNS.price} (CIF)`,
    [value, lvc ? 'Trong nước' : 'Có xuất xứ FTA', lvc ? 'Nước ngoài' : 'Không có xuất xứ FTA'],
    COLUMNS.country,
    [COLUMNS.purchase, COLUMNS.number, COLUMNS.date],
    [lvc ? COLUMNS.supplierDeclaration : COLUMNS.proof, COLUMNS.number, COLUMNS.date],
  ]);
  const table = new ValueTable(grid, o);
  const materials = table.materials(head);
  const labour = table.group('II', 'Chi phí nhân công trực tiếp', 'labour', sheet.labour);
  const overhead = table.group('III', 'Chi phí phân bổ trực tiếp', 'overhead', sheet.overhead);
  const cost = table.built('IV', 'Chi phí xuất xưởng = I + II + III', [materials, labour, overhead]);
  const profit = table.single('V', 'Lợi nhuận', 'profit', sheet.profit);
  const price = table.built('VI', 'Giá xuất xưởng = IV + V', [cost, profit]);
  const other = table.single('VII', 'Các chi phí khác', 'other', sheet.other);
  const { gap: left, gapMayBeForeign } = o.totals;
  const open = left !== null && sign(left) > 0 && head.fob !== null;
  const gap = open ? table.gap(head.fob!, left, gapMayBeForeign, [price, other]) : null;
  table.built('VIII', 'Trị giá FOB = VI + VII', [price, other, ...(gap ? [gap] : [])]);
  const wanted = term ? o.methodsOf(term) : [];
  const rows: ValueRows | null =
    head.fob === null ? null : { materials, labour, overhead, profit, other, price, gap, fob: head.fob };
  const limit = term ? fraction(term.percent) : null;
  const figures = putFigures(grid, o, rows, methodsShown(o, wanted), limit);
  grid.row += 1;
  const named = o.context.facts.term === 'exw' ? 'rvc' : o.context.facts.term;
  putFoot(grid, [valueConclusion(o, term, figures, named.toUpperCase())], notesOf(o, gap !== null));
  return grid.sheet([appendix]);
}

/** What a reader of the sheet must know of how it was filled. */
function notesOf(o: LineOrigin, gap: boolean): string[] {
  const notes: string[] = [];
  const { unproved } = o.totals;
  if (unproved.length > 0) {
    const names = unproved.slice(0, 8).map((m) => m.name);
    const more = unproved.length > 8 ? '…' : '';
    notes.push(`Chưa có chứng từ xuất xứ nên tạm ghi ở cột (8): ${names.join('; ')}${more}`);
  }
  if (gap) notes.push('Bản nháp: các dòng chưa cộng đủ trị giá FOB.');
  notes.push('Nộp kèm bản sao chứng từ đầu vào và quy trình sản xuất theo quy định.');
  return notes;
}
