import { claimsValue } from '../../forms/criterion';
import { valueOf } from '../../origin/calculations';
import { fraction } from '../../origin/fraction';
import type { LineOrigin, TermOutcome } from '../../origin/line-origin';
import { originLines, type OriginLine } from '../shared/origin';
import { defineRule, fail, unknown, type Verdict } from '../rule';

function undecided(line: OriginLine, missing: TermOutcome['missing']): Verdict {
  const why = (lang: 'vi' | 'en'): string => [...new Set(missing.map((m) => m.why[lang]))].slice(0, 4).join('; ') || '–';
  const keys = missing.length > 0 ? missing.map((m) => m.key) : [line.at('costs')];
  return unknown(keys, { text: 'open', line: line.index, data: { found: { vi: why('vi'), en: why('en') } } });
}

function below(line: OriginLine, origin: LineOrigin, outcome: TermOutcome): Verdict {
  const { term } = outcome;
  const fields = [...(line.criterion ? [line.at('criterion')] : []), line.at('fob.amount'), line.at('costs')];
  if (term.kind !== 'value' && term.kind !== 'maxnom') return fail(fields);
  // The best case: what the content is at most, the share at least.
  const figures = origin.methodsOf(term).map((m) => origin.figure(m));
  const f = figures.find((x) => x.low !== null) ?? figures[0]!;
  const limit = fraction(term.percent);
  const shown = valueOf(f.op === '>=' ? f.high! : f.low!, f.denominator, f.op, limit).shown;
  const text = term.kind === 'maxnom' ? 'share' : 'main';
  return fail(fields, { text, data: { found: `${shown}%`, expected: `${term.percent}%` } });
}

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
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'LVC',
            fob: { amount: '12500.00', currency: 'USD' },
            costs: { rule: 'LVC 40%', materials: [{ name: 'housing', hs: '853890', originCountry: 'CN', value: '7500.01' }] },
          },
        ],
      },
      {
        form: 'EUR.1',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '1000.00', currency: 'EUR' },
            costs: {
              rule: 'MAXNOM 40% EXW',
              other: [{ item: 'haulage', amount: '100.00' }],
              materials: [{ name: 'frame', hs: '940199', originCountry: 'CN', value: '360.01' }],
            },
          },
        ],
      },
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
        form: 'VJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'LVC',
            fob: { amount: '12500.00', currency: 'USD' },
            costs: { rule: 'LVC 40%', materials: [{ name: 'housing', hs: '853890', originCountry: 'CN', value: '7500.00' }] },
          },
        ],
      },
      // The low figure is not claimed: the line originates by its tariff change.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '19053100',
            fob: { amount: '15.00', currency: 'USD' },
            costs: { rule: 'RVC 40 or CTH', materials: [{ name: 'flour', hs: '110100', originCountry: 'CN', value: '9.50' }] },
          },
        ],
      },
      // Profit and other costs are not there yet: it cannot be told.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '40%',
            fob: { amount: '60000.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'direct',
              labour: [{ item: 'wages', amount: '4100.00' }],
              materials: [{ name: 'cable', hs: '854449', originCountry: 'CN', value: '9500.00' }],
            },
          },
        ],
      },
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
