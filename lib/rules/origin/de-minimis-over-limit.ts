import { parseCriterion } from '../../forms/criterion';
import { valueOf } from '../../origin/calculations';
import { fraction } from '../../origin/fraction';
import { claimedShifts, claimsOpenly, nameList, originLines, otherEdition } from '../shared/origin';
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
    vi: 'Nguyên liệu không chuyển đổi mã số nằm trong ngưỡng De Minimis của hiệp định.',
    en: 'Materials that do not change tariff code keep within the tolerance (de minimis) of the agreement.',
  },
  text: {
    main: {
      vi: {
        message:
          'Dòng hàng {line}: nguyên liệu không chuyển đổi mã số ({materials}) chiếm {found}, ngưỡng De Minimis là {expected}.',
        fix: 'Thay nguyên liệu, chứng minh xuất xứ của nó, hoặc dùng tiêu chí giá trị.',
      },
      en: {
        message: 'Item {line}: materials without tariff change ({materials}) make {found}; the tolerance is {expected}.',
        fix: 'Replace the material, prove its origin, or use the value rule.',
      },
    },
    none: {
      vi: {
        message: 'Dòng hàng {line}: {materials} không chuyển đổi mã số và hiệp định này không có De Minimis.',
        fix: 'Thay nguyên liệu hoặc chứng minh xuất xứ của nó.',
      },
      en: {
        message: 'Item {line}: no change of tariff code for {materials}, and this agreement has no tolerance.',
        fix: 'Replace the material or prove its origin.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa tính được tỷ lệ De Minimis. Cần: {found}.',
        fix: 'Bổ sung vào bảng kê rồi kiểm tra lại.',
      },
      en: {
        message: 'Item {line}: the tolerance cannot be judged yet. Needed: {found}.',
        fix: 'Complete the worksheet and check again.',
      },
    },
  },
  *check(c) {
    const ticked = c.d.ticks?.['de-minimis'] === true;
    for (const line of originLines(c)) {
      const { origin, criterion, index } = line;
      const shifts = claimedShifts(line).filter((s) => s.tolerance !== null);
      const claimed =
        ticked || (criterion ?? parseCriterion('')).modifiers.includes('DMI') || origin.ruleInForce.source === 'costs.rule';
      if (!claimed || shifts.length === 0 || claimedShifts(line).some((s) => s.verdict === 'meets')) continue;
      if (claimsOpenly(criterion) && origin.outcome.verdict === 'meets') continue;
      const other = otherEdition(line);
      const open = shifts.find((s) => s.tolerance!.verdict === 'cannot-tell');
      const over = shifts.find((s) => s.tolerance!.verdict === 'fails');
      if (other || open) {
        const missing = other ? [other] : open!.tolerance!.missing;
        const why = (lang: 'vi' | 'en'): string => nameList(missing.map((m) => m.why[lang]));
        const data = { found: { vi: why('vi'), en: why('en') } };
        yield unknown(
          missing.map((m) => m.key),
          { text: 'open', line: index, data },
        );
      } else if (over) {
        const materials = over.shift.nonShifting.map((n) => n.material);
        const share = over.tolerance!.shares[0]!;
        const limit = fraction(share.limit);
        const found = share.numerator && share.denominator ? valueOf(share.numerator, share.denominator, '<=', limit).shown : '?';
        const fields = [...materials.map((m) => `${m.key}.value`), ...(ticked ? ['ticks.de-minimis'] : [])];
        yield fail(fields, {
          line: index,
          text: share.limit === '0' ? 'none' : 'main',
          data: { found: `${found}%`, expected: `${share.limit}%`, materials: nameList(materials.map((m) => m.name)) },
        });
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
            hsExport: '62034200',
            fob: { amount: '24000.00', currency: 'USD' },
            costs: {
              rule: 'CC',
              productWeight: { value: '1600', unit: 'KGM' },
              materials: [
                {
                  name: 'waistbands',
                  hs: '621790',
                  originCountry: 'CN',
                  value: '3000.00',
                  weight: { value: '150', unit: 'KGM' },
                },
              ],
            },
          },
        ],
      },
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
      // Over 10 % by value, under 10 % by weight: one of the two is enough here.
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            hsExport: '62034200',
            fob: { amount: '24000.00', currency: 'USD' },
            costs: {
              rule: 'CC',
              productWeight: { value: '1600', unit: 'KGM' },
              materials: [
                { name: 'waistbands', hs: '621790', originCountry: '', value: '3000.00', weight: { value: '150', unit: 'KGM' } },
              ],
            },
          },
        ],
      },
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
