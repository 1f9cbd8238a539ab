import { claimsTariffShift, parseCriterion } from '../../forms/criterion';
import { termsOf } from '../../origin/rule-grammar';
import { claimedShifts, shiftOf, toleranceOf, worksheetOf } from '../shared/worksheet';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'de-minimis-over-limit',
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
    'B',
  ],
  needs: ['lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', warning: ['CPTPP', 'EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['CPTPP', 'EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'deMinimis',
  title: {
    vi: 'Nguyên liệu không chuyển đổi mã số nằm trong ngưỡng De Minimis',
    en: 'The materials that do not shift stay within the tolerance',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: nguyên liệu không chuyển đổi mã số ({names}) chiếm {found}%, vượt ngưỡng {expected}%.',
        fix: 'Thay nguyên liệu, hoặc dùng tiêu chí khác của mặt hàng.',
      },
      en: {
        message: 'Item {line}: materials that do not shift ({names}) are {found}%, over the limit of {expected}%.',
        fix: 'Change the material, or use another rule of the product.',
      },
    },
    none: {
      vi: {
        message: 'Dòng hàng {line}: hiệp định này không có ngưỡng De Minimis cho {names}.',
        fix: 'Thay nguyên liệu, hoặc dùng tiêu chí khác của mặt hàng.',
      },
      en: {
        message: 'Item {line}: this agreement has no tolerance for {names}.',
        fix: 'Change the material, or use another rule of the product.',
      },
    },
  },
  *check(c) {
    const ticked = c.d.ticks?.['de-minimis'] === true;
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w) continue;
      const criterion = parseCriterion(item.value.criterion ?? '');
      if (!ticked && !criterion.modifiers.includes('DMI') && termsOf(w.rule, 'shift').length === 0) continue;
      if (criterion.tokens.length > 0 && !claimsTariffShift(criterion) && !criterion.tokens.some((t) => t.meaning === 'PSR'))
        continue;
      const levels = criterion.tokens.flatMap((t) =>
        t.meaning === 'CC' || t.meaning === 'CTH' || t.meaning === 'CTSH' ? [t.meaning] : [],
      );
      const claims = claimedShifts(w, levels);
      const shifts = claims.map(({ level, except }) => shiftOf(w, level, except));
      const other =
        criterion.tokens.length === 0 && (w.rule?.alternatives.some((a) => a.terms.every((t) => t.kind !== 'shift')) ?? false);
      if (shifts.length === 0 || other || shifts.some((s) => s.verdict === 'meets')) continue;
      const stuck = shifts.find((s) => s.verdict === 'fails')?.stuck;
      if (!stuck) {
        yield unknown([...new Set(shifts.flatMap((s) => s.missing))], { line: item.index });
        continue;
      }
      const answer = toleranceOf(w, stuck);
      if (answer.verdict === 'cannot-tell') yield unknown([...new Set(answer.missing)], { line: item.index });
      else if (answer.verdict === 'over') {
        yield fail(
          stuck.map((m) => `${m.key}.value`),
          {
            line: item.index,
            ...(answer.limit === '0' ? { text: 'none' } : {}),
            data: { names: stuck.map((m) => m.name).join(', '), found: answer.share, expected: answer.limit },
          },
        );
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'de-minimis': true },
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
        ticks: { 'de-minimis': true },
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: { rule: 'CTH', materials: [{ name: 'glass powder', hs: '320740', originCountry: 'CN', value: '1.00' }] },
          },
        ],
      },
    ],
  },
});
