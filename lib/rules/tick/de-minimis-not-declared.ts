import { claimsTariffShift } from '../../forms/criterion';
import { bestShift, claimedShifts, nameList, originLines } from '../shared/origin';
import { defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'de-minimis-not-declared',
  family: 'tick',
  forms: ['D', 'AANZ', 'AHK', 'AJ', 'VJ', 'VC', 'RCEP'],
  needs: ['lines[].criterion', 'lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'deMinimis',
  title: {
    vi: 'Đã khai De Minimis khi chuyển đổi mã số chỉ đạt nhờ ngưỡng linh hoạt.',
    en: 'De minimis is declared when the tariff change is met only thanks to the tolerance.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: {found} không chuyển đổi mã số; hàng chỉ đạt nhờ De Minimis nhưng chưa đánh dấu.',
        fix: 'Đánh dấu ô De Minimis.',
      },
      en: {
        message:
          'Box {box}: no change of tariff code for {found}; the goods qualify by the tolerance only, but De Minimis is not ticked.',
        fix: 'Tick De Minimis.',
      },
    },
    dmi: {
      vi: {
        message:
          'Ô {box}, dòng hàng {line}: {found} không chuyển đổi mã số; hàng chỉ đạt nhờ De Minimis nhưng tiêu chí không có DMI.',
        fix: 'Ghi thêm DMI sau tiêu chí.',
      },
      en: {
        message:
          'Box {box}, item {line}: no change of tariff code for {found}; the goods qualify by the tolerance only, but the criterion lacks DMI.',
        fix: 'Add DMI after the criterion.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa biết có cần khai De Minimis không.',
        fix: 'Bổ sung mã HS, trị giá nguyên liệu và ô De Minimis.',
      },
      en: {
        message: 'Item {line}: whether De Minimis must be declared is not known yet.',
        fix: 'Add codes and values of the materials, and the De Minimis box.',
      },
    },
  },
  *check(c) {
    const sign = c.profile.facts.origin.value?.deMinimisSign;
    if (sign === undefined || sign === 'none') return;
    for (const line of originLines(c)) {
      const { criterion, index } = line;
      if (criterion === null || !claimsTariffShift(criterion)) continue;
      if (sign === 'DMI' ? criterion.modifiers.includes('DMI') : c.d.ticks?.['de-minimis'] === true) continue;
      const shift = bestShift(claimedShifts(line));
      if (shift === null || shift.verdict === 'fails') continue;
      if (shift.verdict === 'cannot-tell') {
        yield unknown(shift.missing.length > 0 ? shift.missing.map((m) => m.key) : [line.at('costs')], {
          line: index,
          text: 'open',
        });
        continue;
      }
      if (!shift.withTolerance) continue;
      const materials = shift.shift.nonShifting.map((n) => n.material);
      const keys = materials.map((m) => `${m.key}.hs`);
      const data = { found: nameList(materials.map((m) => m.name)) };
      if (sign === 'DMI') yield fail([line.at('criterion'), ...keys], { text: 'dmi', line: index, data });
      else if (c.d.ticks?.['de-minimis'] === false) yield fail(['ticks.de-minimis', ...keys], { line: index, data });
      else yield unknown('ticks.de-minimis', { line: index, text: 'open' });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'de-minimis': false },
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
        form: 'D',
        ticks: { 'de-minimis': false },
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: { rule: 'CTH', materials: [{ name: 'silica', hs: '281122', originCountry: 'CN', value: '1.00' }] },
          },
        ],
      },
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
