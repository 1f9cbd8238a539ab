import { claimsValue } from '../../forms/criterion';
import { valueOf } from '../../origin/calculations';
import { compare, fraction, ZERO } from '../../origin/fraction';
import type { LineOrigin, TermOutcome } from '../../origin/line-origin';
import type { RuleTerm } from '../../origin/rule-grammar';
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

/** `PC x%` claims no origin of its own: the material must reach 20 per cent to be passed on (10/2022/TT-BCT App. III §9, §14e). */
const PARTIAL: RuleTerm = { kind: 'value', text: 'PC 20%', percent: '20', method: null };

/** The threshold that asks for least decides what is told: a content that misses it misses the others too. */
function easiest(terms: readonly TermOutcome[]): TermOutcome {
  const percent = (t: TermOutcome) => fraction('percent' in t.term ? t.term.percent : undefined) ?? ZERO;
  const content = terms.filter((t) => t.term.kind === 'value');
  const list = content.length > 0 ? content : terms;
  const order = content.length > 0 ? 1 : -1;
  return list.reduce((a, b) => (compare(percent(b), percent(a)) * order < 0 ? b : a));
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
    vi: 'Hàm lượng giá trị (LVC, RVC, VAC) đạt ngưỡng của quy tắc; nguyên liệu không xuất xứ không vượt tỷ lệ cho phép.',
    en: 'The value content (LVC, RVC, VAC) reaches the threshold of the rule; non-originating materials keep under their limit.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: hàm lượng giá trị chỉ đạt {found}, quy tắc đòi từ {expected}.',
        fix: 'Thử tiêu chí chuyển đổi mã số, bổ sung chứng từ xuất xứ của nguyên liệu, hoặc dùng mẫu C/O khác.',
      },
      en: {
        message: 'Item {line}: the value content is only {found}, the rule asks for {expected}.',
        fix: 'Try the tariff-change rule, prove the origin of more materials, or use another form.',
      },
    },
    share: {
      vi: {
        message: 'Dòng hàng {line}: nguyên liệu không xuất xứ chiếm {found}, chỉ được đến {expected}.',
        fix: 'Thay hoặc chứng minh xuất xứ nguyên liệu, hoặc dùng quy tắc khác của mặt hàng.',
      },
      en: {
        message: 'Item {line}: non-originating materials make {found}, at most {expected} is allowed.',
        fix: 'Replace materials or prove their origin, or use another rule of the product.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa đủ số liệu để kết luận hàm lượng giá trị. Cần: {found}.',
        fix: 'Bổ sung vào bảng kê rồi kiểm tra lại.',
      },
      en: {
        message: 'Item {line}: the value content cannot be decided yet. Needed: {found}.',
        fix: 'Complete the worksheet and check again.',
      },
    },
  },
  *check(c) {
    for (const line of originLines(c)) {
      const { origin, criterion } = line;
      if (c.form === 'D' && criterion?.tokens.some((t) => t.meaning === 'PC')) {
        const outcome = origin.testTerm(PARTIAL);
        if (outcome.verdict === 'fails') yield below(line, origin, outcome);
        else if (outcome.verdict === 'cannot-tell') yield undecided(line, outcome.missing);
        continue;
      }
      const claimed = criterion !== null && claimsValue(criterion);
      if (criterion !== null && !claimed && !criterion.tokens.some((t) => t.meaning === 'PSR')) continue;
      // A line that originates by another alternative of its rule needs no value content, unless it claims one.
      if (!claimed && origin.outcome.verdict === 'meets') continue;
      if (origin.ruleInForce.rule === null) {
        yield undecided(line, origin.outcome.missing);
        continue;
      }
      const terms = origin.outcome.alternatives
        .flatMap((a) => a.terms)
        .map((t) => (t.term.kind === 'value' || t.term.kind === 'maxnom' ? origin.testTerm(t.term) : t))
        .filter((t) => t.term.kind === 'value' || t.term.kind === 'maxnom');
      if (terms.length === 0 || terms.some((t) => t.verdict === 'meets')) continue;
      const open = terms.filter((t) => t.verdict === 'cannot-tell');
      if (open.length > 0)
        yield undecided(
          line,
          open.flatMap((t) => t.missing),
        );
      else if (claimed || origin.outcome.verdict === 'fails') yield below(line, origin, easiest(terms));
      else yield undecided(line, origin.outcome.missing);
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
