import { worksheetOf } from '../shared/worksheet';
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
    vi: 'Nguyên liệu không rõ xuất xứ không được tính là có xuất xứ',
    en: 'Materials of undetermined origin do not count as originating',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {found} không rõ xuất xứ hoặc từ ngoài khu vực nhưng kèm chứng từ xuất xứ.',
        fix: 'Ghi đúng nước xuất xứ, hoặc chuyển sang cột không có xuất xứ.',
      },
      en: {
        message: 'Item {line}: {found} is undetermined or from outside the area, yet carries a proof of origin.',
        fix: 'State its country of origin, or move it to the non-originating column.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w) continue;
      const { agreement } = w.context.facts;
      const wrong = w.materials.filter(
        (m) =>
          m.raw.originCountry !== undefined &&
          m.status === 'non-originating' &&
          (m.raw.proofs ?? []).some(
            (p) => p.kind === 'supplier-declaration' || (p.agreement !== undefined && p.agreement === agreement),
          ),
      );
      if (wrong.length > 0) {
        yield fail(
          wrong.map((m) => `${m.key}.originCountry`),
          { line: item.index, data: { found: wrong.map((m) => m.name).join(', ') } },
        );
      }
    }
  },
  examples: {
    fail: [
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
