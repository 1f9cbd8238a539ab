import type { CriterionToken, ParsedCriterion } from '../../forms/criterion';
import { Exact } from '../../declaration/numbers';
import { parseRule, termsOf } from '../../origin/rule-grammar';
import { criterionLines } from '../shared/criterion';
import { defineRule, fail, type Case, type Severity } from '../rule';

interface Floor {
  readonly value: string;
  readonly severity?: Severity;
}

/** Lowest threshold that the trader entered for a line: `RVC 45% or CTH + RVC 40%` → 40. */
function enteredFloor(rule: string | undefined): string | null {
  const figures = termsOf(parseRule(rule ?? ''), 'value').map((t) => new Exact(t.percent));
  return figures.length === 0 ? null : Exact.min(...figures).toString();
}

/** Floors that a figure of this line must reach, hardest first. */
function floors(c: Case, p: ParsedCriterion, index: number): Floor[] {
  const combined = p.tokens.length > 1;
  if (c.form === 'VK') {
    const entered = enteredFloor(c.d.lines?.[index]?.costs?.rule);
    return entered === null ? [] : [{ value: entered, severity: 'warning' }];
  }
  const lowest = c.profile.facts.lowestPercentage.value;
  if (lowest === null) return [];
  const list: Floor[] = [];
  // Inside a combination the product list may say less: D only warns, AHK is silent; AI always writes a combination.
  if (lowest.error !== null) list.push({ value: lowest.error, ...(combined && c.form === 'D' ? { severity: 'warning' } : {}) });
  if (lowest.warning !== null && !combined) list.push({ value: lowest.warning, severity: 'warning' });
  return list;
}

function isImpossible(t: CriterionToken): boolean {
  const figure = new Exact(t.percentage!);
  return figure.lessThanOrEqualTo(0) || figure.greaterThan(100);
}

export default defineRule({
  id: 'criterion-percentage-below-threshold',
  family: 'criterion',
  forms: ['D', 'E', 'AI', 'AHK', 'VK'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['VK', 'AHK'] },
  mark: 'C',
  basis: 'percentage',
  title: { vi: 'Tỷ lệ ghi trên C/O không thấp hơn ngưỡng.', en: 'The percentage written is not below the threshold.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} thấp hơn ngưỡng chung {expected}%.',
        fix: 'Xem lại quy tắc của mã HS và bảng kê; ghi tiêu chí mà hàng thật sự đạt.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is below the general threshold of {expected} %.',
        fix: 'Check the rule of the HS code and the worksheet; write the criterion that is really met.',
      },
    },
    D: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} thấp hơn ngưỡng chung {expected}%.',
        fix: 'Xem lại quy tắc của mã HS: một số mã chỉ cần 35%. Cộng gộp từng phần (20 đến dưới 40) ghi PC x%.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is below the general threshold of {expected} %.',
        fix: 'Check the rule of the HS code: some lines ask for 35 % only. Partial cumulation (20 to under 40) is written PC x%.',
      },
    },
    E: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} thấp hơn ngưỡng chung {expected}%.',
        fix: 'Hàng thuộc danh mục quy tắc cụ thể ghi PSR, dù tỷ lệ là bao nhiêu.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is below the general threshold of {expected} %.',
        fix: 'Goods of the list of product rules are written PSR, whatever the figure.',
      },
    },
    AI: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} thấp hơn ngưỡng chung {expected}%.',
        fix: 'Ghi hàm lượng có xuất xứ, không phải tỷ lệ nguyên liệu không có xuất xứ.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is below the general threshold of {expected} %.',
        fix: 'Write the originating content, not the share of foreign materials.',
      },
    },
    entered: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} thấp hơn ngưỡng {expected}% của quy tắc đã nhập cho dòng hàng.',
        fix: 'Mẫu này ghi ngưỡng phải đạt: sửa tỷ lệ, hoặc xem lại quy tắc của mã HS.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is below the {expected} % of the rule entered for this item.',
        fix: 'This form shows the threshold to be met: correct the figure, or check the rule of the HS code.',
      },
    },
    range: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} không thể là tỷ lệ (phải lớn hơn 0 và không quá 100%).',
        fix: 'Ghi lại tỷ lệ theo bảng kê.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} cannot be a percentage (above 0 and up to 100 %).',
        fix: 'Write the percentage of the worksheet.',
      },
    },
  },
  *check(c) {
    for (const { parsed, path, index } of criterionLines(c)) {
      const token = parsed.tokens.find((t) => t.meaning === 'VALUE' && t.percentage !== null);
      if (token === undefined || parsed.tokens.some((t) => t.meaning === 'PC')) continue;
      const found = token.text;
      if (isImpossible(token)) {
        yield fail(path, { text: 'range', data: { found } });
        continue;
      }
      const floor = floors(c, parsed, index).find((f) => new Exact(token.percentage!).lessThan(f.value));
      if (floor === undefined) continue;
      const own = c.form === 'D' || c.form === 'E' || c.form === 'AI' ? c.form : c.form === 'VK' ? 'entered' : 'main';
      yield fail(path, {
        ...(floor.severity === undefined ? {} : { severity: floor.severity }),
        text: own,
        data: { found, expected: floor.value },
      });
    }
  },
  examples: {
    fail: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 38%' }] },
      { form: 'D', lines: [{ criterion: '38%' }] },
      { form: 'D', lines: [{ criterion: '34.9%' }] },
      { form: 'D', lines: [{ criterion: 'CTSH + 20%' }] },
      { form: 'AI', lines: [{ criterion: 'RVC 34% + CTSH' }] },
      { form: 'AHK', lines: [{ criterion: '39%' }] },
      { form: 'VK', lines: [{ criterion: 'RVC 40%', costs: { rule: 'RVC 45%' } }] },
      { form: 'VK', lines: [{ criterion: 'RVC 120%' }] },
    ],
    pass: [
      { form: 'E', lines: [{ itemNo: '1', criterion: 'RVC 42%' }] },
      { form: 'D', lines: [{ criterion: '40%' }, { criterion: 'CTSH + 35%' }, { criterion: 'PC 25%' }] },
      { form: 'AI', lines: [{ criterion: 'RVC 35% + CTSH' }] },
      { form: 'AHK', lines: [{ criterion: 'CTSH + 35%' }] },
      { form: 'VK', lines: [{ criterion: 'RVC 40%', costs: { rule: 'RVC 40%' } }, { criterion: 'RVC 30%' }] },
    ],
  },
});
