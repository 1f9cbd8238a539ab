import { parseCriterion } from '../../forms/criterion';
import { worksheetOf } from '../shared/worksheet';
import { defineRule, fail, unknown } from '../rule';

/** Bilateral forms whose PE means materials of the exporting party itself. */
const OWN_ONLY: readonly string[] = ['VJ', 'VK', 'VN-CU'];

export default defineRule({
  id: 'pe-with-non-originating-materials',
  family: 'criterion',
  forms: ['E', 'AJ', 'VJ', 'VK', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'VN-CU'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'wholly',
  title: { vi: 'Hàng PE chỉ làm từ nguyên liệu có xuất xứ', en: 'PE goods are made from originating materials only' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: khai PE nhưng có nguyên liệu không xuất xứ: {found}.',
        fix: 'PE là làm toàn bộ từ nguyên liệu có xuất xứ, không phải "sản xuất một phần": chọn tiêu chí khác.',
      },
      en: {
        message: 'Item {line}: claimed as PE with non-originating material: {found}.',
        fix: 'PE means made only from originating materials, not "partially produced": choose another criterion.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (!w || !parseCriterion(item.value.criterion!).tokens.some((t) => t.word === 'PE')) continue;
      const bilateral = OWN_ONLY.includes(c.form ?? '');
      const bad = w.materials.filter((m) => m.status === 'non-originating' || (bilateral && m.raw.originCountry && !m.own));
      const open = w.materials.filter((m) => m.status === 'unproved');
      if (bad.length > 0)
        yield fail([item.at('criterion'), ...bad.map((m) => m.key)], {
          line: item.index,
          data: { found: bad.map((m) => m.name).join(', ') },
        });
      else if (open.length > 0 || w.sheet.materials === null)
        yield unknown(open.length > 0 ? open.map((m) => m.proof?.key ?? m.key) : item.at('costs.materials'), {
          line: item.index,
        });
    }
  },
  examples: {
    fail: [
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'TW', value: '2.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'CN',
                  value: '20.00',
                  proofs: [{ agreement: 'RCEP', kind: 'certificate', number: 'RC-118', date: '2026-08-02' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
