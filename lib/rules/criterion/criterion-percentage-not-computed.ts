import { parseCriterion } from '../../forms/criterion';
import { contextForCase } from '../../origin';
import { valueCalculations } from '../../origin/content';
import { add, compare, fraction, parseFraction, times, whole } from '../../origin/fraction';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'criterion-percentage-not-computed',
  family: 'criterion',
  forms: ['D', 'E', 'AI', 'AHK', 'VC', 'CPTPP', 'AK', 'VK'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AK', 'VK', 'CPTPP', 'VC'], info: ['AHK'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AHK'] },
  basis: 'percentage',
  title: { vi: 'Tỷ lệ ghi ở ô tiêu chí bằng kết quả tính', en: 'The percentage in the criterion box is the computed one' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: ghi {found}%, bảng kê tính ra {expected}%.',
        fix: 'Ghi kết quả tính, cắt bớt số lẻ, không làm tròn lên.',
      },
      en: {
        message: 'Box {box}, item {line}: says {found}%, the worksheet gives {expected}%.',
        fix: 'Write the computed figure; cut the decimals, never round up.',
      },
    },
  },
  *check(c) {
    const context = contextForCase(c);
    const grammar = c.profile.facts.criterion.value;
    if (!context || !grammar) return;
    for (const { value: line, index, at } of c.lines) {
      const written = parseCriterion(line.criterion!).tokens.find(
        (t) => t.meaning === 'VALUE' && t.percentage !== null,
      )?.percentage;
      if (!written) continue;
      const results = valueCalculations(line, index, context);
      const certain = results.filter((r) => r.value !== null && r.interval === null);
      if (certain.length === 0) {
        yield unknown(
          results
            .flatMap((r) => r.missing.map((m) => m.key))
            .slice(0, 3)
            .concat(at('costs')),
          { line: index },
        );
        continue;
      }
      const figure = fraction(written)!;
      const percents = certain.map((r) => times(parseFraction(r.value!.fraction), whole(100)));
      const best = percents.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
      const above = compare(figure, best) > 0;
      const farBelow =
        grammar.figureMeans === 'real' &&
        compare(
          add(figure, whole(1)),
          percents.reduce((a, b) => (compare(a, b) <= 0 ? a : b)),
        ) < 0;
      if (above || farBelow)
        yield fail([at('criterion'), at('costs')], { data: { found: written, expected: certain[0]!.value!.shown } });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '51%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'resin', hs: '390110', originCountry: 'CN', value: '49.30' }],
              materialsComplete: true,
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '50%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'resin', hs: '390110', originCountry: 'CN', value: '49.30' }],
              materialsComplete: true,
            },
          },
        ],
      },
    ],
  },
});
