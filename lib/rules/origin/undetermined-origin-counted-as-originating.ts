import { add, compare, fraction, over, round, sign, sum, times, whole } from '../../origin/fraction';
import { percentResult } from '../../origin/value';
import { nameList, originLines } from '../shared/origin';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'undetermined-origin-counted-as-originating',
  family: 'origin',
  forms: allExcept('CNM', 'EUR.1', 'EUR.1-UK'),
  needs: ['lines[].costs'],
  severity: { default: 'error', info: ['X', 'S', 'A', 'ICO'] },
  mark: { default: 'C', U: ['X', 'S', 'A', 'ICO'] },
  basis: 'value',
  title: {
    vi: 'Nguyên liệu chưa xác định xuất xứ, hoặc ngoài hiệp định, không được tính là có xuất xứ.',
    en: 'Materials of undetermined origin, or from outside the agreement, are not counted as originating.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: nguyên liệu chưa xác định được xuất xứ thành viên nhưng lại kèm chứng từ xuất xứ: {found}.',
        fix: 'Ghi đúng nước xuất xứ theo chứng từ; nếu không, tính là không có xuất xứ theo giá mua đầu tiên.',
      },
      en: {
        message: 'Item {line}: no origin in a member, yet a proof of origin is entered: {found}.',
        fix: 'Enter the country the proof names; otherwise count the material as non-originating at its first purchase price.',
      },
    },
    figure: {
      vi: {
        message:
          'Dòng hàng {line}: kết quả {found} chỉ đạt khi tính cả {names} (chưa xác định xuất xứ) là có xuất xứ; tính đúng là {expected}.',
        fix: 'Tính các nguyên liệu này vào phần không có xuất xứ.',
      },
      en: {
        message:
          'Item {line}: {found} comes out only if {names} (undetermined) count as originating; the right figure is {expected}.',
        fix: 'Count these materials as non-originating.',
      },
    },
  },
  *check(c) {
    for (const { origin, index, at } of originLines(c)) {
      const { agreement } = origin.context.facts;
      const outside = origin.materials?.filter((m) => m.status === 'non-originating') ?? [];
      const proved = outside.filter((m) =>
        (m.raw.proofs ?? []).some(
          (p) => p.kind === 'supplier-declaration' || (p.kind !== undefined && p.agreement === agreement),
        ),
      );
      if (proved.length > 0) {
        const fields = proved.flatMap((m) => [`${m.key}.originCountry`, `${m.key}.proofs`]);
        yield fail(fields, { line: index, data: { found: nameList(proved.map((m) => m.name)) } });
      }
      const open = outside.filter((m) => m.raw.originCountry === '' && m.value !== null);
      const extra = sum(open.map((m) => m.value!));
      if (sign(extra) <= 0) continue;
      for (const method of ['direct', 'indirect'] as const) {
        const text = origin.sheet.costs.stated?.[method]?.replace('%', '').trim();
        const given = fraction(text);
        const f = origin.figure(method);
        if (!text || given === null || f.low === null || f.high === null || compare(f.low, f.high) !== 0) continue;
        const right = times(over(f.low, f.denominator), whole(100));
        const wrong = times(over(add(f.low, extra), f.denominator), whole(100));
        const places = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
        const equals = (['down', 'half-up'] as const).some((how) => compare(round(wrong, places, how), given) === 0);
        if (compare(given, right) <= 0 || !equals) continue;
        const data = {
          found: `${text}%`,
          names: nameList(open.map((m) => m.name)),
          expected: percentResult(over(f.low, f.denominator)),
        };
        yield fail([at(`costs.stated.${method}`), ...open.map((m) => `${m.key}.originCountry`)], {
          line: index,
          text: 'figure',
          data,
        });
        break;
      }
    }
  },
  examples: {
    fail: [
      // 70.00 comes out only with the screws counted as originating.
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              materials: [
                { name: 'fabric', hs: '590320', originCountry: 'CN', value: '30.00' },
                { name: 'screws', hs: '731815', originCountry: '', value: '10.00' },
              ],
              stated: { indirect: '70.00' },
            },
          },
        ],
      },
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'screws',
                  hs: '731815',
                  originCountry: '',
                  value: '1184.50',
                  proofs: [{ agreement: 'ANY', kind: 'supplier-declaration', number: '07', date: '2026-06-01' }],
                },
              ],
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              materials: [
                { name: 'fabric', hs: '590320', originCountry: 'CN', value: '30.00' },
                { name: 'screws', hs: '731815', originCountry: '', value: '10.00' },
              ],
              stated: { indirect: '60.00' },
            },
          },
        ],
      },
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                { name: 'screws', hs: '731815', originCountry: '', value: '1184.50', priceBasis: 'invoice', proofs: [] },
              ],
            },
          },
        ],
      },
    ],
  },
});
