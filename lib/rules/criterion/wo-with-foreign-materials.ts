import { sameParty } from '../../declaration/countries';
import { holds, parseCriterion } from '../../forms/criterion';
import { allExcept, defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'wo-with-foreign-materials',
  family: 'criterion',
  forms: allExcept('CNM'),
  needs: ['lines[].criterion', 'lines[].costs', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'A', 'ICO'] },
  basis: 'wholly',
  title: { vi: 'Hàng WO không có nguyên liệu nước ngoài', en: 'Wholly obtained goods hold no foreign material' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: khai WO nhưng có nguyên liệu ngoài nước xuất khẩu: {found}.',
        fix: 'Hàng có nguyên liệu nước ngoài không phải WO: chọn tiêu chí khác.',
      },
      en: {
        message: 'Item {line}: claimed as WO with material from outside the exporting country: {found}.',
        fix: 'Goods with foreign material are not wholly obtained: choose another criterion.',
      },
    },
    answer: {
      vi: {
        message: 'Dòng hàng {line}: khai WO nhưng bảng kê trả lời hàng không thu được toàn bộ.',
        fix: 'Chọn tiêu chí khác, hoặc sửa bảng kê.',
      },
      en: {
        message: 'Item {line}: claimed as WO, but the worksheet says it is not wholly obtained.',
        fix: 'Choose another criterion, or correct the worksheet.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    if (!from) return;
    for (const { value, index, at } of c.lines) {
      if (!holds(parseCriterion(value.criterion!), 'WO')) continue;
      const { materials, operations } = value.costs!;
      const foreign = (materials ?? [])
        .map((m, i) => ({ m, i }))
        .filter(({ m }) => m.originCountry !== undefined && (m.originCountry === '' || !sameParty(m.originCountry, from)));
      if (foreign.length > 0) {
        yield fail([at('criterion'), ...foreign.map(({ i }) => at(`costs.materials[${i}].originCountry`))], {
          data: { found: foreign.map(({ m, i }) => m.name?.trim() || m.hs || `#${i + 1}`).join(', ') },
        });
      } else if (operations?.whollyObtained === false)
        yield fail([at('criterion'), at('costs.operations.whollyObtained')], { text: 'answer' });
      else if ((materials ?? []).some((m) => m.originCountry === undefined))
        yield unknown(at('costs.materials'), { line: index });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'ID',
        lines: [
          {
            itemNo: '1',
            criterion: 'WO',
            costs: { materials: [{ name: 'calves', hs: '010229', originCountry: 'AR', value: '70.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        lines: [
          {
            itemNo: '1',
            criterion: 'WO',
            costs: {
              materials: [{ name: 'paddy', hs: '100610', originCountry: 'VN', value: '70.00' }],
              operations: { whollyObtained: true },
            },
          },
        ],
      },
    ],
  },
});
