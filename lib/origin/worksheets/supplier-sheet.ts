import { fraction, minorUnit } from '../fraction';
import type { LineOrigin } from '../line-origin';
import { amount } from './amounts';
import { currencyOf, sixDigits, unitText } from './frame';
import type { StatementInput } from './input';
import { Grid, text, type Content, type OfficialSheet } from './layout';
import { CIRCULAR, DOTS, TITLES, UNDERTAKING } from './wording';

/** Appendix X: what the maker or supplier of a material gives to the exporter who buys it. */

/** `criterion` as the goods meet it: `CC`, `RVC 65,10%`; blank where the maker fills it in. */
export function supplierSheet(o: LineOrigin, input: StatementInput, criterion: string): OfficialSheet {
  const grid = new Grid([40, 40, 26, 34]);
  const { costs, fob } = o.sheet;
  grid.line('title', 'PHỤ LỤC X');
  grid.line('title', TITLES.X);
  grid.line('subtitle', `(Ban hành kèm theo ${CIRCULAR})`);
  grid.row += 1;
  const given = costs.quantity ?? input.line.quantity;
  const quantity = fraction(given?.value);
  const lines: [string, Content][] = [
    ['Tên nhà sản xuất/ nhà cung cấp nguyên liệu', text(input.trader.trim() || DOTS)],
    ['Mã số doanh nghiệp', text(input.taxCode.trim() || DOTS)],
    ['Số lượng', quantity === null ? text(DOTS) : amount(quantity, 0, { unit: unitText(given?.unit) })],
    [`Trị giá FOB (${currencyOf(o)})`, fob === null ? text(DOTS) : amount(fob, minorUnit(currencyOf(o)))],
    ['Hóa đơn giá trị gia tăng (số, ngày)', text(DOTS)],
  ];
  for (const [label, content] of lines) {
    grid.put(0, 'label', `${label}:`);
    grid.put(1, 'filled', content, { columns: 3 });
    grid.row += 1;
  }
  grid.row += 1;
  grid.headings([
    'Tên hàng hóa và mã HS (6 số)',
    'Địa chỉ nhà máy sản xuất tại Việt Nam',
    'Tiêu chí xuất xứ',
    'Hiệp định (FTA) hoặc Thông tư áp dụng',
  ]);
  const { agreement } = o.context.facts;
  const code = sixDigits(o.product.code ?? '');
  grid.put(0, 'cell', [input.line.description?.trim() || DOTS, code && `HS ${code}`].filter(Boolean).join('\n'));
  grid.put(1, 'cell', DOTS);
  grid.put(2, 'centre', criterion || DOTS);
  grid.put(3, 'centre', agreement === 'ANY' ? 'Thông tư số 05/2018/TT-BCT' : agreement);
  grid.row += 1;
  grid.row += 1;
  grid.line('filled', UNDERTAKING);
  grid.row += 1;
  grid.put(2, 'signature', `${DOTS}, ngày … tháng … năm 20…`, { columns: 2 });
  grid.row += 1;
  grid.put(2, 'signature', 'Người đại diện theo pháp luật của nhà sản xuất/ nhà cung cấp\n(Ký, đóng dấu, ghi rõ họ, tên)', {
    columns: 2,
  });
  grid.row += 4;
  return grid.sheet(['X']);
}
