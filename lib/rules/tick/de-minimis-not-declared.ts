import { claimsTariffShift, parseCriterion } from '../../forms/criterion';
import { claimedShifts, shiftOf, toleranceOf, worksheetOf } from '../shared/worksheet';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'de-minimis-not-declared',
  family: 'tick',
  forms: ['D', 'AANZ', 'AHK', 'AJ', 'VJ', 'VC', 'RCEP'],
  needs: ['lines[].criterion', 'lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'deMinimis',
  title: { vi: 'Dùng ngưỡng De Minimis thì phải khai', en: 'The use of the tolerance is declared' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found} không chuyển đổi mã số, chỉ đạt nhờ De Minimis nhưng chưa khai.',
        fix: 'Đánh dấu De Minimis, hoặc ghi DMI sau tiêu chí.',
      },
      en: {
        message: 'Item {line}: {found} does not shift; the item passes only by de minimis, which is not declared.',
        fix: 'Tick De Minimis, or add DMI to the criterion.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      const criterion = parseCriterion(item.value.criterion ?? '');
      if (!w || !claimsTariffShift(criterion)) continue;
      const levels = criterion.tokens.flatMap((t) =>
        t.meaning === 'CC' || t.meaning === 'CTH' || t.meaning === 'CTSH' ? [t.meaning] : [],
      );
      const shifts = claimedShifts(w, levels).map(({ level, except }) => shiftOf(w, level, except));
      if (shifts.length === 0 || shifts.some((s) => s.verdict !== 'fails')) continue;
      const stuck = shifts[0]!.stuck;
      if (toleranceOf(w, stuck).verdict !== 'within') continue;
      const sign = w.context.facts.deMinimisSign;
      const shown = sign === 'tick' ? c.d.ticks?.['de-minimis'] : criterion.modifiers.includes('DMI');
      if (sign === 'none' || shown === true) continue;
      const field = sign === 'tick' ? 'ticks.de-minimis' : item.at('criterion');
      if (shown === undefined) yield unknown(field, { line: item.index });
      else
        yield fail([field, ...stuck.map((m) => m.key)], {
          line: item.index,
          data: { found: stuck.map((m) => m.name).join(', ') },
        });
    }
  },
  examples: {
    fail: [
      {
        form: 'AJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '320730',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CTH',
              productHs: '320730',
              materials: [
                { name: 'glass powder', hs: '320740', originCountry: '', value: '1.00' },
                { name: 'chemical', hs: '340290', originCountry: 'AU', value: '15.00' },
              ],
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'AJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH DMI',
            hsExport: '320730',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CTH',
              productHs: '320730',
              materials: [
                { name: 'glass powder', hs: '320740', originCountry: '', value: '1.00' },
                { name: 'chemical', hs: '340290', originCountry: 'AU', value: '15.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
