import { compare, fraction, over, percentText, round, fixed, times, whole, type Fraction } from '../fraction';
import type { LineOrigin } from '../line-origin';
import type { RuleTerm } from '../rule-grammar';
import type { Missing } from '../sheet';
import { judgeFigure, type ValueFigure } from '../value';
import { vietnamese } from './amounts';
import { testFormula, type FigureCells } from './figures';
import { text, type Content } from './layout';

/** The line that says whether the goods meet their criterion: with figure and threshold, and never more than the engine knows. */

export type ValueTerm = Extract<RuleTerm, { kind: 'value' | 'maxnom' }>;

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** Reasons of a missing list in Vietnamese, the first few. */
function lacking(missing: readonly Missing[]): string {
  const all = [...new Set(missing.map((m) => m.why.vi).filter(Boolean))];
  if (all.length === 0) return '';
  return ` Còn thiếu: ${all.slice(0, 4).join('; ')}${all.length > 4 ? '; …' : ''}.`;
}

function ends(f: ValueFigure): string {
  if (f.low === null || f.high === null) return '';
  const show = (n: Fraction): string => {
    const share = over(n, f.denominator);
    const { exact, text: percent } = percentText(share);
    return vietnamese(exact ? percent : fixed(round(times(share, whole(100)), 2, 'down'), 2));
  };
  return compare(f.low, f.high) === 0 ? ` (${show(f.low)}%)` : ` (từ ${show(f.low)}% đến ${show(f.high)}%)`;
}

/** What the sheet of a value criterion concludes. `word` is the criterion's name on the paper: LVC, RVC, VAC. */
export function valueConclusion(o: LineOrigin, term: ValueTerm | null, figures: readonly FigureCells[], word: string): Content {
  const start = 'Kết luận: ';
  if (term === null) return text(`${start}chưa kết luận được, vì chưa có quy tắc mặt hàng.`);
  const limit = fraction(term.percent)!;
  const threshold = `${vietnamese(term.percent)}%`;
  const { verdict, missing } = o.testTerm(term);
  const share = term.kind === 'maxnom';
  const what = share ? `tỷ lệ nguyên liệu không có xuất xứ` : word;
  if (o.operationsDefeat(term)) {
    return text(`${start}Hàng hóa KHÔNG đáp ứng tiêu chí ${term.text}: công đoạn sản xuất tại Việt Nam không đủ.`);
  }
  if (verdict === 'cannot-tell') {
    const f = o
      .methodsOf(term)
      .map((m) => o.figure(m))
      .find((one) => one.low !== null);
    const figure = f ? ends(f) : '';
    return text(`${start}chưa kết luận được tiêu chí ${term.text}${figure}.${lacking(missing)}`);
  }
  const methods = o.methodsOf(term).filter((m) => judgeFigure(o.figure(m), limit) === verdict);
  const method = methods.find((m) => figures.some((cells) => cells.method === m)) ?? methods[0];
  const cells = figures.find((one) => one.method === method);
  const figure = method === undefined ? null : o.figure(method);
  const meets = verdict === 'meets';
  const signs = share ? (['≤', '>'] as const) : (['≥', '<'] as const);
  const said = (ok: boolean, shown: string): string =>
    `${start}Hàng hóa ${ok ? 'đáp ứng' : 'KHÔNG đáp ứng'} tiêu chí ${term.text}: ${what} ${shown}% ${ok ? signs[0] : signs[1]} ${threshold}.`;
  if (!cells || !figure) return text(`${start}Hàng hóa ${meets ? 'đáp ứng' : 'KHÔNG đáp ứng'} tiêu chí ${term.text}.`);
  const line = said(meets, vietnamese(cells.shown));
  if (figure.low === null || figure.high === null || compare(figure.low, figure.high) !== 0) return text(line);
  const [yes, no] = [said(true, '\u0000').split('\u0000'), said(false, '\u0000').split('\u0000')] as [string[], string[]];
  const number = `SUBSTITUTE(FIXED(${cells.percent}*100,${cells.places},TRUE),".",",")`;
  const pick = (at: 0 | 1): string =>
    `IF(${testFormula(o, cells, figure.op, term.percent)},${quoted(yes[at]!)},${quoted(no[at]!)})`;
  return text(line, `${pick(0)}&${number}&${pick(1)}`);
}

/** Conclusion of any other term, from its verdict alone. */
export function plainConclusion(o: LineOrigin, term: RuleTerm | null, criterion: string): Content {
  const start = 'Kết luận: ';
  if (term === null) return text(`${start}chưa kết luận được, vì chưa có quy tắc mặt hàng.`);
  if (o.operationsDefeat(term)) {
    return text(`${start}Hàng hóa KHÔNG đáp ứng tiêu chí ${criterion}: công đoạn sản xuất tại Việt Nam không đủ.`);
  }
  const { verdict, missing } = o.testTerm(term);
  if (verdict === 'meets') return text(`${start}Hàng hóa đáp ứng tiêu chí ${criterion}.`);
  if (verdict === 'fails') return text(`${start}Hàng hóa KHÔNG đáp ứng tiêu chí ${criterion}.`);
  return text(`${start}chưa kết luận được tiêu chí ${criterion}.${lacking(missing)}`);
}
