import type { CriterionToken } from '../../forms/criterion';
import {
  add,
  compare,
  fraction,
  least,
  greatest,
  minus,
  over,
  plainText,
  round,
  sign,
  times,
  whole,
  type Fraction,
} from '../../origin/fraction';
import { termsOf } from '../../origin/rule-grammar';
import { openGap } from '../../origin/totals';
import type { ValueMethod } from '../../origin/value';
import type { LineOrigin } from '../../origin/line-origin';
import { originLines } from '../shared/origin';
import { defineRule, fail, unknown } from '../rule';

/** As a form shows it: exact with up to two decimals, else cut (origin figures are never rounded up). */
function onForm(percent: Fraction): string {
  return `${plainText(round(percent, 2, 'down'))}%`;
}

interface Range {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly missing: readonly string[];
}

function methodsFor(origin: LineOrigin, token: CriterionToken): readonly ValueMethod[] {
  if (token.method === 'BU') return ['bu'];
  if (token.method === 'BD') return ['bd'];
  if (token.method !== null || origin.context.facts.agreement === 'CPTPP') return [];
  return origin.formulas;
}

/** What the worksheet gives, in per cent, by every formula that the form allows; the inputs that are wanted when none can be calculated. */
function computed(origin: LineOrigin, token: CriterionToken): Range | readonly string[] {
  const figures = methodsFor(origin, token).map((m) => origin.figure(m));
  const ends = figures.flatMap((f) =>
    f.low === null || f.high === null
      ? []
      : [
          {
            low: times(over(f.unbounded ? { n: 0n, d: 1n } : f.low, f.denominator), whole(100)),
            high: times(over(f.high, f.denominator), whole(100)),
          },
        ],
  );
  if (ends.length === 0) return [...new Set(figures.flatMap((f) => f.blocked.map((m) => m.key)))];
  const { lowerBounds, unproved, gapInputs } = origin.totals;
  const open = [
    ...(figures.some((f) => f.unbounded) ? lowerBounds.map((m) => `${m.key}.priceBasis`) : []),
    ...unproved.flatMap((m) => (m.proof ? [m.proof.key] : [])),
    ...(sign(openGap(origin.totals)) > 0 ? gapInputs.map((m) => m.key) : []),
  ];
  return {
    low: ends.map((e) => e.low).reduce(least),
    high: ends.map((e) => e.high).reduce(greatest),
    missing: open,
  };
}

/** Form VC prints thresholds overleaf and asks for the real figure in its guide: both are accepted. */
function isThreshold(form: string | null, origin: LineOrigin, written: Fraction): boolean {
  if (form !== 'VC') return false;
  return termsOf(origin.ruleInForce.rule, 'value').some((t) => compare(fraction(t.percent)!, written) === 0);
}

export default defineRule({
  id: 'criterion-percentage-not-computed',
  family: 'criterion',
  forms: ['D', 'E', 'AI', 'AHK', 'VC', 'CPTPP', 'AK', 'VK'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AK', 'VK', 'CPTPP', 'VC'], info: ['AHK'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AHK'] },
  basis: 'percentage',
  title: {
    vi: 'Tỷ lệ ghi trong tiêu chí đúng với số tính được từ bảng kê.',
    en: 'The percentage in the criterion is the one that the worksheet gives.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: ghi {found} nhưng bảng kê chỉ đạt {expected}.',
        fix: 'Ghi đúng số tính được, làm tròn xuống.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is written, the worksheet gives only {expected}.',
        fix: 'Write the computed figure, cut off after the decimals you show.',
      },
    },
    foreign: {
      vi: {
        message:
          'Ô {box}, dòng hàng {line}: {found} là tỷ lệ nguyên liệu không có xuất xứ; hàm lượng có xuất xứ chỉ là {expected}.',
        fix: 'Ghi hàm lượng có xuất xứ tính được, không ghi phần nguyên liệu không có xuất xứ.',
      },
      en: {
        message:
          'Box {box}, item {line}: {found} is the share of non-originating materials; the originating content is {expected}.',
        fix: 'Write the originating content, not the share of non-originating materials.',
      },
    },
    low: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: ghi {found}, thấp hơn số tính được {expected}.',
        fix: 'Mẫu này ghi tỷ lệ thực tế: ghi số tính được, làm tròn xuống.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is written, below the computed {expected}.',
        fix: 'This form wants the real figure: write the computed one, rounded down.',
      },
    },
    open: {
      vi: { message: 'Ô {box}, dòng hàng {line}: chưa tính được tỷ lệ để so với {found}.', fix: 'Bổ sung bảng kê.' },
      en: {
        message: 'Box {box}, item {line}: the figure to compare {found} with cannot be calculated yet.',
        fix: 'Complete the worksheet.',
      },
    },
  },
  *check(c) {
    const grammar = c.profile.facts.criterion.value;
    for (const { origin, criterion, index, at } of originLines(c)) {
      const token = criterion?.tokens.find((t) => t.percentage !== null && (t.meaning === 'VALUE' || t.meaning === 'PC'));
      const written = fraction(token?.percentage ?? undefined);
      if (!token || written === null) continue;
      const fields = [at('criterion'), at('costs')];
      const range = computed(origin, token);
      if (!('low' in range)) {
        const missing = range.length > 0 ? range : [at('costs'), at('fob.amount')];
        yield unknown(missing, { text: 'open', line: index, data: { found: `${token.percentage}%` } });
        continue;
      }
      const { low, high, missing } = range;
      const certain = compare(low, high) === 0;
      const data = { found: `${token.percentage}%`, expected: onForm(high) };
      const real = grammar?.figureMeans === 'real';
      const rest = minus(whole(100), high);
      const foreign =
        certain && [rest, round(rest, 0, 'half-up'), round(rest, 2, 'half-up')].some((r) => compare(r, written) === 0);
      if (compare(written, high) > 0) yield fail(fields, { line: index, data, text: foreign ? 'foreign' : 'main' });
      else if (real && compare(add(written, whole(1)), low) < 0 && !isThreshold(c.form, origin, written)) {
        yield fail(fields, { line: index, text: 'low', data: { ...data, expected: onForm(low) } });
      } else if (!certain && (compare(written, low) > 0 || (real && compare(minus(high, written), whole(1)) > 0))) {
        yield unknown(missing.length > 0 ? missing : fields, { text: 'open', line: index, data });
      }
    }
  },
  examples: {
    fail: [
      // Rounding 50.70 up is not allowed, more than one point below is not the real figure.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '40%',
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
      // Form AK prints the threshold, not the content.
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            criterion: 'RVC 40%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'resin', hs: '390110', originCountry: 'CN', value: '30.00' }],
              materialsComplete: true,
            },
          },
        ],
      },
      // Whether the Thai fabric counts is open: 52 % lies between the two figures.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [
                { name: 'fabric', hs: '520942', originCountry: 'TH', value: '20.00', proofs: [] },
                { name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' },
              ],
              materialsComplete: true,
            },
          },
        ],
      },
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
