import { claimsTariffShift, parseCriterion } from '../../forms/criterion';
import { claimedShifts, shiftOf, toleranceOf, worksheetOf } from '../shared/worksheet';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'tariff-change-not-met',
  family: 'origin',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'VC', 'VN-CU', 'B'],
  needs: ['lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'tariffShift',
  title: {
    vi: 'Nguyên liệu không có xuất xứ đã chuyển đổi mã số như tiêu chí khai',
    en: 'Non-originating materials change tariff classification as claimed',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found} không chuyển đổi mã số theo {expected}.',
        fix: 'Kiểm tra mã HS của nguyên liệu và thành phẩm; nếu đúng thì hàng không đạt {expected}.',
      },
      en: {
        message: 'Item {line}: {found} does not shift as {expected} asks.',
        fix: 'Check the codes of material and product; if they are right the goods fail {expected}.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w) continue;
      const criterion = parseCriterion(item.value.criterion ?? '');
      const levels = criterion.tokens.flatMap((t) =>
        t.meaning === 'CC' || t.meaning === 'CTH' || t.meaning === 'CTSH' ? [t.meaning] : [],
      );
      // A line that claims only its value or its process is not judged by the codes.
      if (criterion.tokens.length > 0 && !claimsTariffShift(criterion) && !criterion.tokens.some((t) => t.meaning === 'PSR'))
        continue;
      const claims = claimedShifts(w, levels);
      const answers = claims.map(({ level, except }) => {
        const shift = shiftOf(w, level, except);
        const tolerance = shift.verdict === 'fails' ? toleranceOf(w, shift.stuck) : null;
        return { level, shift, tolerance };
      });
      const met = answers.some(({ shift, tolerance }) => shift.verdict === 'meets' || tolerance?.verdict === 'within');
      const other =
        criterion.tokens.length === 0 && (w.rule?.alternatives.some((a) => a.terms.every((t) => t.kind !== 'shift')) ?? false);
      if (answers.length === 0 || met) continue;
      const bad = answers.find(({ tolerance }) => tolerance?.verdict === 'over');
      if (bad && answers.every(({ tolerance }) => tolerance?.verdict === 'over') && !other) {
        yield fail([item.at('criterion'), ...bad.shift.stuck.map((m) => `${m.key}.hs`)], {
          line: item.index,
          data: { found: bad.shift.stuck.map((m) => m.name).join(', '), expected: bad.level },
        });
      } else {
        const missing = answers.flatMap(({ shift, tolerance }) => [...shift.missing, ...(tolerance?.missing ?? [])]);
        yield unknown(missing.length > 0 ? [...new Set(missing)] : item.at('costs'), { line: item.index });
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
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: { rule: 'CTH', materials: [{ name: 'glass powder', hs: '320740', originCountry: 'CN', value: '5.00' }] },
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
            criterion: 'CC',
            hsExport: '20079990',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CC',
              materials: [
                { name: 'strawberries', hs: '081010', originCountry: 'KR', value: '5.00' },
                { name: 'sugar', hs: '170199', originCountry: 'AU', value: '3.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
