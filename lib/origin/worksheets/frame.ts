import { hsDigits } from '../../declaration/hs';
import { unitName } from '../../declaration/units';
import { fraction, minorUnit } from '../fraction';
import type { LineOrigin } from '../line-origin';
import { amount } from './amounts';
import type { StatementInput } from './input';
import { text, type AppendixId, type Content, type Grid } from './layout';
import { CIRCULAR, DOTS, TITLES, UNDERTAKING } from './wording';

/** Head and foot that the worksheets share. */

/** Six digits of a code as they were given; fewer stay fewer. */
export function sixDigits(code: string | undefined): string {
  return hsDigits(code ?? '').slice(0, 6);
}

export function currencyOf(o: LineOrigin): string {
  return o.sheet.currency ?? 'USD';
}

/** Name of a unit as Vietnamese papers write it; a unit of its own stays as typed. */
export function unitText(unit: string | undefined): string {
  return unit ? unitName(unit) || unit : '';
}

export interface HeadCells {
  /** Address of the FOB cell; null when it is not known. */
  readonly fob: string | null;
  /** Address of the quantity of the lot; null when it is not known. */
  readonly quantity: string | null;
}

/** Characters that the longest label of the head takes. */
const LABEL_WIDTH = 30;

interface HeadOptions {
  readonly appendices: readonly AppendixId[];
  readonly criterion: string;
  readonly productionCode?: boolean;
  /** Said under the title. */
  readonly draft?: string;
}

/** Title, trader on the left, goods on the right. `split` is the first column of the right side. */
export function putHead(grid: Grid, o: LineOrigin, input: StatementInput, options: HeadOptions, split: number): HeadCells {
  const { costs, fob } = o.sheet;
  const money = minorUnit(currencyOf(o));
  grid.line('title', `PHỤ LỤC ${options.appendices.join(' + ')}`);
  grid.line('title', TITLES[options.appendices[0]!]);
  grid.line('subtitle', `(Ban hành kèm theo ${CIRCULAR})`);
  if (options.draft) grid.line('subtitle', options.draft);
  grid.row += 1;
  const given = costs.quantity ?? input.line.quantity;
  const quantity = fraction(given?.value);
  const unit = unitText(given?.unit);
  const left: [string, string][] = [
    ['Tên thương nhân', input.trader],
    ['Mã số thuế', input.taxCode],
    ['Tờ khai hải quan xuất khẩu số', input.exportDeclaration],
  ];
  const per = costs.basis === 'unit' ? ', một đơn vị sản phẩm' : '';
  const right: [string, Content][] = [
    ['Tiêu chí áp dụng', text(options.criterion || DOTS)],
    ['Tên hàng hóa', text(input.line.description?.trim() || DOTS)],
    ['Mã HS của hàng hóa (6 số)', text(sixDigits(o.product.code ?? '') || DOTS)],
    ['Số lượng', quantity === null ? text(DOTS) : amount(quantity, 0, { unit })],
    [`Trị giá FOB (${currencyOf(o)}${per})`, fob === null ? text(DOTS) : amount(fob, money)],
  ];
  if (options.productionCode) right.push(['Mã sản xuất hàng', text(costs.productCode?.trim() || DOTS)]);
  const cells = { fob: null as string | null, quantity: null as string | null };
  const labels = grid.columnsFor(0, LABEL_WIDTH);
  const rightLabels = grid.columnsFor(split, LABEL_WIDTH);
  right.forEach(([label, content], i) => {
    const own = left[i];
    if (own) {
      grid.put(0, 'label', `${own[0]}:`, { columns: labels });
      grid.put(labels, 'filled', own[1].trim() || DOTS, { columns: split - labels });
    }
    grid.put(split, 'label', `${label}:`, { columns: rightLabels });
    const at = grid.put(split + rightLabels, 'filled', content, { columns: grid.columns - split - rightLabels });
    if (content.kind === 'amount' && label === 'Số lượng') cells.quantity = at;
    if (content.kind === 'amount' && label.startsWith('Trị giá FOB')) cells.fob = at;
    grid.row += 1;
  });
  grid.row += 1;
  return cells;
}

/** Conclusion, undertaking, place, date and signature, notes. */
export function putFoot(grid: Grid, conclusion: readonly Content[], notes: readonly string[]): void {
  for (const line of conclusion) grid.line('conclusion', line);
  grid.line('filled', UNDERTAKING);
  grid.row += 1;
  const from = Math.floor(grid.columns / 2);
  const columns = grid.columns - from;
  grid.put(from, 'signature', `${DOTS}, ngày … tháng … năm 20…`, { columns });
  grid.row += 1;
  grid.put(from, 'signature', 'Người đại diện theo pháp luật của thương nhân\n(Ký, đóng dấu, ghi rõ họ, tên)', { columns });
  grid.row += 4;
  notes.forEach((note, i) => grid.line('note', `${i === 0 ? 'Ghi chú: ' : ''}${note}`));
}
