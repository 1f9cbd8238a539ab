import { allLinesRead, criterionLines } from '../shared/criterion';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'partial-cumulation-mismatch',
  family: 'tick',
  forms: ['D'],
  needs: ['ticks.partial-cumulation', 'lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'partialCumulation',
  title: {
    vi: 'Tiêu chí PC x% và ô Partial Cumulation đi cùng nhau.',
    en: 'Criterion PC x% and the Partial Cumulation tick go together.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô 8 ghi {found} nhưng ô {box} chưa đánh dấu Partial Cumulation.',
        fix: 'Đánh dấu Partial Cumulation, hoặc ghi tiêu chí khác. C/O có PC tự nó không cho hưởng ưu đãi.',
      },
      en: {
        message: 'Box 8 says {found}, but Partial Cumulation is not ticked in box {box}.',
        fix: 'Tick Partial Cumulation, or write another criterion. A certificate with PC gives no preference itself.',
      },
    },
    tick: {
      vi: {
        message: 'Ô {box} đánh dấu Partial Cumulation nhưng không dòng hàng nào ghi PC x%.',
        fix: 'Ghi PC kèm tỷ lệ từ 20 đến dưới 40 ở ô 8, hoặc bỏ đánh dấu.',
      },
      en: {
        message: 'Partial Cumulation is ticked in box {box}, but no line says PC x%.',
        fix: 'Write PC with the percentage (20 to below 40) in box 8, or remove the tick.',
      },
    },
  },
  *check(c) {
    const ticked = c.d.ticks?.['partial-cumulation'];
    const lines = [...criterionLines(c)].filter((line) => line.parsed.tokens[0]?.meaning === 'PC');
    if (ticked === false && lines.length > 0) {
      yield fail(['ticks.partial-cumulation', ...lines.slice(0, 10).map((line) => line.path)], {
        data: { found: lines[0]!.written },
      });
    }
    if (ticked !== true || lines.length > 0 || c.lines.length === 0) return;
    if (allLinesRead(c)) yield fail(['ticks.partial-cumulation', c.lines[0]!.at('criterion')], { text: 'tick' });
    else yield unknown('lines');
  },
  examples: {
    fail: [
      { form: 'D', ticks: { 'partial-cumulation': false }, lines: [{ itemNo: '1', criterion: 'PC 25%' }] },
      { form: 'D', ticks: { 'partial-cumulation': true }, lines: [{ criterion: '25%' }] },
    ],
    pass: [
      { form: 'D', ticks: { 'partial-cumulation': true }, lines: [{ itemNo: '1', criterion: 'PC 25%' }] },
      { form: 'D', ticks: { 'partial-cumulation': false }, lines: [{ criterion: 'CTH' }] },
      { form: 'D', ticks: { 'partial-cumulation': true }, lines: [{ criterion: 'CTH' }, { criterion: 'PC 21%' }] },
    ],
  },
});
