import { bestShift, claimedShifts, claimsOpenly, nameList, originLines, otherEdition } from '../shared/origin';
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
    vi: 'Nguyên liệu không xuất xứ phải có mã HS khác thành phẩm ở cấp mà tiêu chí đòi hỏi (CC, CTH, CTSH).',
    en: 'Non-originating materials have another HS code than the goods at the level the criterion asks for (CC, CTH, CTSH).',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found} không chuyển đổi mã số so với thành phẩm, nên không đạt {expected}.',
        fix: 'Chứng minh xuất xứ của nguyên liệu đó, dùng De Minimis nếu trong ngưỡng, hoặc chuyển sang tiêu chí giá trị.',
      },
      en: {
        message: 'Item {line}: no change of tariff code for {found}, so {expected} is not met.',
        fix: 'Prove the origin of that material, use the tolerance if it is small enough, or use the value rule.',
      },
    },
    barred: {
      vi: {
        message: 'Dòng hàng {line}: nguyên liệu thuộc nhóm bị loại trừ (except from) của quy tắc, không đạt {expected}: {found}.',
        fix: 'Nguyên liệu này phải có xuất xứ: bổ sung chứng từ, thay nguyên liệu, hoặc dùng quy tắc khác của mặt hàng.',
      },
      en: {
        message: 'Item {line}: materials in the range that the rule excepts, so {expected} is not met: {found}.',
        fix: 'This material must originate: add its proof, replace it, or use another rule of the product.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa kết luận được chuyển đổi mã số {expected}. Cần: {found}.',
        fix: 'Bổ sung vào bảng kê rồi kiểm tra lại.',
      },
      en: {
        message: 'Item {line}: whether {expected} is met cannot be told yet. Needed: {found}.',
        fix: 'Complete the worksheet and check again.',
      },
    },
  },
  *check(c) {
    for (const line of originLines(c)) {
      const { origin, criterion, index } = line;
      const shifts = claimedShifts(line);
      const shift = bestShift(shifts);
      if (shift === null && origin.ruleInForce.rule === null && criterion?.tokens.some((t) => t.meaning === 'CTC')) {
        const { missing } = origin.outcome;
        const why = (lang: 'vi' | 'en'): string => nameList(missing.map((m) => m.why[lang]));
        const data = { found: { vi: why('vi'), en: why('en') }, expected: 'CTC' };
        yield unknown(
          missing.map((m) => m.key),
          { text: 'open', line: index, data },
        );
      }
      if (shift === null || shift.verdict === 'meets') continue;
      const open = claimsOpenly(criterion);
      if (open && origin.outcome.verdict === 'meets') continue;
      const level = shift.term.level;
      const other = otherEdition(line);
      if (shift.verdict === 'fails' && !other && (!open || origin.outcome.verdict === 'fails')) {
        const against = shift.shift.nonShifting.map((n) => n.material);
        const barred = shift.shift.nonShifting.every((n) => n.barred);
        const fields = [...(criterion ? [line.at('criterion')] : []), ...against.map((m) => `${m.key}.hs`)];
        const data = { found: nameList(against.map((m) => m.name)), expected: level };
        yield fail(fields, { line: index, text: barred ? 'barred' : 'main', data });
        continue;
      }
      const missing = other ? [other] : [...shift.missing, ...(shift.verdict === 'fails' ? origin.outcome.missing : [])];
      const why = (lang: 'vi' | 'en'): string => nameList(missing.map((m) => m.why[lang]));
      const data = { found: { vi: why('vi'), en: why('en') }, expected: level };
      yield unknown(missing.length > 0 ? missing.map((m) => m.key) : [line.at('costs')], { text: 'open', line: index, data });
    }
  },
  examples: {
    fail: [
      {
        form: 'AI',
        lines: [
          {
            itemNo: '1',
            criterion: 'RVC 41% + CTSH',
            hsExport: '85044090',
            fob: { amount: '40000.00', currency: 'USD' },
            costs: {
              rule: 'RVC 35 + CTSH',
              materials: [
                { name: 'boards', hs: '853400', originCountry: 'CN', value: '15800.00' },
                { name: 'module', hs: '850440', originCountry: 'CN', value: '2000.00' },
              ],
            },
          },
        ],
      },
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
      // The same code, but the material originates in another member.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CTH',
              materials: [
                {
                  name: 'glass powder',
                  hs: '320740',
                  originCountry: 'TH',
                  value: '5.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
              ],
            },
          },
        ],
      },
      // Two digits are enough for CC.
      {
        form: 'VJ',
        lines: [
          {
            hsExport: '2007.99',
            criterion: 'CTC',
            costs: { rule: 'CC', materials: [{ name: 'strawberries', hs: '08', originCountry: 'KR' }] },
          },
        ],
      },
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
