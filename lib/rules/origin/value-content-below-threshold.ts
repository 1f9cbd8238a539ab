import { claimsValue, parseCriterion } from '../../forms/criterion';
import { contextForCase } from '../../origin';
import { valueCalculations } from '../../origin/content';
import { parseRule } from '../../origin/rule-grammar';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'value-content-below-threshold',
  family: 'origin',
  forms: [
    'D',
    'E',
    'AK',
    'AJ',
    'VJ',
    'VK',
    'AI',
    'AANZ',
    'RCEP',
    'CPTPP',
    'AHK',
    'EAV',
    'VC',
    'VI',
    'VN-CU',
    'EUR.1',
    'EUR.1-UK',
    'S',
    'B',
  ],
  needs: ['lines[].costs', 'lines[].fob.amount'],
  severity: { default: 'error', warning: ['S', 'EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['S', 'EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'value',
  title: {
    vi: 'Hàm lượng giá trị đạt ngưỡng của quy tắc mặt hàng',
    en: 'The value content reaches the threshold of the product rule',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: hàm lượng tính ra {found}%, dưới ngưỡng {expected}%.',
        fix: 'Kiểm tra lại bảng kê; nếu đúng thì hàng không đạt tiêu chí này, xem tiêu chí khác của mặt hàng.',
      },
      en: {
        message: 'Item {line}: the content works out at {found}%, below {expected}%.',
        fix: 'Check the worksheet; if it is right the goods fail this rule, look at another rule of the product.',
      },
    },
  },
  *check(c) {
    const context = contextForCase(c);
    if (!context) return;
    for (const { value: line, index, at } of c.lines) {
      const results = valueCalculations(line, index, context).filter((r) => r.threshold !== null);
      // A line that claims another way to originate does not lean on its value.
      const criterion = line.criterion?.trim() ? parseCriterion(line.criterion) : null;
      if (results.length === 0 || (criterion !== null && !claimsValue(criterion))) continue;
      const failing = results.find((r) => r.verdict === 'fails');
      const rule = parseRule(line.costs?.rule?.trim() || context.facts.defaultRule || '');
      const another = criterion === null && (rule?.alternatives.some((a) => a.terms.every((t) => t.kind !== 'value')) ?? false);
      if (failing && results.every((r) => r.verdict === 'fails') && !another) {
        yield fail([at('costs'), at('fob.amount')], {
          data: { found: failing.value?.shown ?? '–', expected: failing.threshold!.value },
        });
      } else if (!results.some((r) => r.verdict === 'meets')) {
        const missing = results.flatMap((r) => r.missing.map((m) => m.key));
        yield unknown(missing.length > 0 ? [...new Set(missing)] : at('costs'), { line: index });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '15.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'flour', hs: '110100', originCountry: 'CN', value: '9.50' }],
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
            fob: { amount: '10.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'main material', hs: '440890', originCountry: 'TW', value: '6.00' }],
            },
          },
        ],
      },
    ],
  },
});
