import { fraction, fractionText, minorUnit, over, shownText, sum, type Fraction } from '../fraction';
import { isPacking } from '../packing';
import type { LineOrigin, ShiftOutcome } from '../line-origin';
import type { RuleTerm } from '../rule-grammar';
import { percentResult } from '../value';
import { amount, operand, vietnamese, vietnameseAmount } from './amounts';
import { plainConclusion } from './conclusion';
import { currencyOf, putFoot, putHead, sixDigits, unitText } from './frame';
import type { StatementInput } from './input';
import { Grid, text, type Content, type OfficialSheet } from './layout';
import { countryCell, dateCell, pricesOf, proofCells, valueCell } from './material-cells';
import { COLUMNS } from './wording';

/** Appendix V (change in tariff classification), merged with VI where materials that do not shift are forgiven. */

const WIDTHS = [6, 28, 9, 9, 11, 12, 16, 16, 14, 16, 11, 16, 11];

export type ShiftTerm = Extract<RuleTerm, { kind: 'shift' }>;

/** Addresses of the values of materials that do not shift. */
type Marked = readonly string[];

export function shiftSheet(o: LineOrigin, input: StatementInput, term: ShiftTerm | null): OfficialSheet {
  const outcome = term ? o.shift(term.level, term.except) : null;
  const tolerance = outcome?.tolerance && outcome.tolerance.shares.some((s) => s.numerator !== null) ? outcome : null;
  const appendices = tolerance ? (['V', 'VI'] as const) : (['V'] as const);
  const grid = new Grid(WIDTHS);
  const criterion = term ? `${term.text}${outcome?.withTolerance ? ' + De minimis' : ''}` : 'CTC';
  const head = putHead(grid, o, input, { appendices, criterion }, 6);
  grid.headings([
    COLUMNS.no,
    COLUMNS.material,
    COLUMNS.hs,
    COLUMNS.unit,
    COLUMNS.norm,
    `${COLUMNS.price} (CIF)`,
    [`Trị giá (${currencyOf(o)})`, 'Có xuất xứ', 'Không có xuất xứ'],
    COLUMNS.country,
    [COLUMNS.purchase, COLUMNS.number, COLUMNS.date],
    [COLUMNS.proof, COLUMNS.number, COLUMNS.date],
  ]);
  const first = grid.row;
  const money = minorUnit(currencyOf(o));
  const held = new Set((outcome?.shift.nonShifting ?? []).map((n) => n.material.index));
  const marked: string[] = [];
  const columns: Record<'G' | 'H', Fraction[]> = { G: [], H: [] };
  (o.materials ?? []).forEach((m, i) => {
    const prices = pricesOf(o, m);
    const own = m.status === 'originating';
    grid.put(0, 'centre', m.raw.no?.trim() || String(i + 1));
    grid.put(1, 'cell', `${m.raw.name?.trim() ?? ''}${held.has(m.index) ? ' (*)' : ''}`);
    grid.put(2, 'centre', sixDigits(m.raw.hs));
    grid.put(3, 'centre', unitText(m.raw.unit));
    const norm = grid.put(4, 'cell', prices.norm === null ? '' : amount(prices.norm, 0));
    const price = grid.put(5, 'cell', prices.price === null ? '' : amount(prices.price, money));
    const at = grid.put(own ? 6 : 7, 'cell', valueCell(o, m, prices, head, { norm, price }));
    if (m.value !== null) columns[own ? 'G' : 'H'].push(m.value);
    if (m.value !== null && held.has(m.index)) marked.push(at);
    [countryCell(m), m.raw.purchase?.number?.trim() ?? '', dateCell(m.raw.purchase?.date), ...proofCells(o, m)].forEach(
      (cell, n) => grid.put(8 + n, 'centre', cell),
    );
    grid.close();
  });
  const last = grid.row;
  grid.put(0, 'total', '');
  grid.put(1, 'total', 'Tổng', { columns: 5 });
  for (const [column, letter] of [
    [6, 'G'],
    [7, 'H'],
  ] as const) {
    const list = columns[letter];
    grid.put(
      column,
      'total',
      list.length === 0 ? '' : amount(sum(list), money, { formula: `SUM(${letter}${first + 1}:${letter}${last})` }),
    );
  }
  grid.close('total');
  if (tolerance) putShares(grid, o, tolerance, marked, head.fob);
  grid.row += 1;
  putFoot(grid, [conclusion(o, term, outcome)], notesOf(o, held.size > 0));
  return grid.sheet(appendices);
}

const BASES = {
  fob: 'trị giá FOB',
  value: 'trị giá hàng hóa',
  exw: 'giá xuất xưởng',
  weight: 'trọng lượng hàng hóa',
  'component-weight': 'trọng lượng thành phần quyết định mã số',
} as const;

/** Appendix VI: the share by value, by weight, or both. */
function putShares(grid: Grid, o: LineOrigin, outcome: ShiftOutcome, marked: Marked, fob: string | null): void {
  grid.line('section', 'Tỷ lệ De minimis: nguyên liệu (*) không chuyển đổi mã số');
  const money = minorUnit(currencyOf(o));
  for (const share of outcome.tolerance!.shares) {
    const { numerator, denominator } = share;
    const weight = share.base === 'weight' || share.base === 'component-weight';
    grid.put(0, 'total', `${weight ? 'Theo trọng lượng' : 'Theo trị giá'}: nguyên liệu (*)/ ${BASES[share.base]}`, {
      columns: 2,
    });
    if (numerator === null || denominator === null) {
      grid.put(2, 'total', 'chưa đủ số liệu để tính', { columns: grid.columns - 2 });
      grid.row += 1;
      continue;
    }
    const least = weight ? 0 : money;
    const top = marked.join('+') || operand(numerator);
    const onFob = fob !== null && (share.base === 'fob' || share.base === 'value');
    const n = grid.put(2, 'total', amount(numerator, least, weight ? { unit: 'kg' } : { formula: top }), { columns: 2 });
    const d = grid.put(4, 'total', amount(denominator, least, weight ? { unit: 'kg' } : onFob ? { formula: fob } : {}), {
      columns: 2,
    });
    const whole = over(numerator, denominator);
    const shown = shownText(whole, '<=', fraction(share.limit));
    const places = shown.split('.')[1]?.length ?? 0;
    grid.put(6, 'total', { kind: 'percent', shown, formula: `ROUNDUP(ROUND(${n}/${d}*100,11),${places})/100` }, { columns: 2 });
    const within = share.verdict === 'meets' ? '≤' : share.verdict === 'fails' ? '>' : 'so với';
    const working = `${vietnameseAmount(numerator, least)} / ${vietnameseAmount(denominator, least)} = ${fractionText(whole)} = ${percentResult(whole).replace('.', ',')} ${within} ${vietnamese(share.limit)}%`;
    grid.put(8, 'total', working, { columns: grid.columns - 8 });
    grid.row += 1;
  }
}

function conclusion(o: LineOrigin, term: ShiftTerm | null, outcome: ShiftOutcome | null): Content {
  if (!term || !outcome?.withTolerance) return plainConclusion(o, term, term?.text ?? 'CTC');
  const share = outcome.tolerance!.shares.find((s) => s.verdict === 'meets' && s.numerator !== null && s.denominator !== null);
  if (!share || o.operationsDefeat(term)) return plainConclusion(o, term, `${term.text} + De minimis`);
  const shown = shownText(over(share.numerator!, share.denominator!), '<=', fraction(share.limit));
  return text(
    `Kết luận: Hàng hóa đáp ứng tiêu chí ${term.text} + De minimis ${vietnamese(shown)}% (≤ ${vietnamese(share.limit)}% ${BASES[share.base]}).`,
  );
}

function notesOf(o: LineOrigin, held: boolean): string[] {
  const notes: string[] = [];
  if (held) notes.push('(*) Nguyên liệu không có xuất xứ, không chuyển đổi mã số hàng hóa theo tiêu chí.');
  const unproved = o.totals.unproved.filter((m) => !isPacking(m.raw.name));
  if (unproved.length > 0) {
    const names = unproved.slice(0, 8).map((m) => m.name);
    notes.push(`Chưa có chứng từ xuất xứ nên tạm ghi ở cột (8): ${names.join('; ')}${unproved.length > 8 ? '…' : ''}`);
  }
  notes.push('Nộp kèm bản sao chứng từ đầu vào và quy trình sản xuất theo quy định.');
  return notes;
}
