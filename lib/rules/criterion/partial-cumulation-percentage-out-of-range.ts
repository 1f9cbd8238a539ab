import { Exact } from '../../declaration/numbers';
import { criterionLines } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'partial-cumulation-percentage-out-of-range',
  family: 'criterion',
  forms: ['D'],
  needs: ['lines[].criterion'],
  severity: 'error',
  mark: 'C',
  basis: 'partialCumulation',
  title: { vi: 'Cộng gộp từng phần từ 20 đến dưới 40%.', en: 'Partial cumulation runs from 20 to below 40 %.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: cộng gộp từng phần cần tỷ lệ từ 20 đến dưới 40, đang ghi {found}.',
        fix: 'Dưới 20% không được cấp C/O để cộng gộp.',
      },
      en: {
        message: 'Box {box}, item {line}: partial cumulation needs 20 to below 40, found {found}.',
        fix: 'Below 20 % no certificate for cumulation is possible.',
      },
    },
    above: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: cộng gộp từng phần cần tỷ lệ từ 20 đến dưới 40, đang ghi {found}.',
        fix: 'Từ 40% hàng đã có xuất xứ: ghi {expected}, bỏ PC và bỏ đánh dấu Partial Cumulation.',
      },
      en: {
        message: 'Box {box}, item {line}: partial cumulation needs 20 to below 40, found {found}.',
        fix: 'From 40 % on the goods originate: write {expected} without PC and remove the Partial Cumulation tick.',
      },
    },
    edge: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: đúng 20% là mức giáp ranh; quy định chỗ ghi “trên 20”, chỗ ghi “từ 20”.',
        fix: 'Nên hỏi cơ quan cấp trước khi nộp.',
      },
      en: {
        message:
          'Box {box}, item {line}: exactly 20 % is the edge; the text says “above 20” in one place and “20 or more” in another.',
        fix: 'Ask the issuing body before you apply.',
      },
    },
    range: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} không thể là tỷ lệ.',
        fix: 'Ghi lại tỷ lệ theo bảng kê, từ 20 đến dưới 40.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} cannot be a percentage.',
        fix: 'Write the percentage of the worksheet, 20 to below 40.',
      },
    },
  },
  *check(c) {
    for (const { parsed, path } of criterionLines(c)) {
      const token = parsed.tokens.find((t) => t.meaning === 'PC' && t.percentage !== null);
      if (token === undefined) continue;
      const figure = new Exact(token.percentage!);
      const data = { found: token.text, expected: `${token.percentage}%` };
      if (figure.greaterThan(100)) yield fail(path, { text: 'range', data });
      else if (figure.greaterThanOrEqualTo(40)) yield fail(path, { text: 'above', data });
      else if (figure.lessThan(20)) yield fail(path, { data });
      else if (figure.equals(20)) yield fail(path, { severity: 'info', text: 'edge', data });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', criterion: 'PC 41%' }] },
      { form: 'D', lines: [{ criterion: 'PC 40%' }] },
      { form: 'D', lines: [{ criterion: 'PC 19.99%' }] },
      { form: 'D', lines: [{ criterion: 'PC 20%' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', criterion: 'PC 39%' }] },
      { form: 'D', lines: [{ criterion: 'PC 20.01%' }, { criterion: 'PC 39.99%' }, { criterion: '41%' }] },
    ],
  },
});
