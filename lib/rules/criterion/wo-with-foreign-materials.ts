import { sameParty } from '../../declaration/countries';
import { holds } from '../../forms/criterion';
import { isPacking } from '../../origin/packing';
import { criterionLines } from '../shared/criterion';
import { nameList } from '../shared/origin';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'wo-with-foreign-materials',
  family: 'criterion',
  forms: allExcept('CNM'),
  needs: ['lines[].criterion', 'lines[].costs', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'A', 'ICO'] },
  basis: 'wholly',
  title: {
    vi: 'WO chỉ dùng khi mọi nguyên liệu đều của nước xuất khẩu.',
    en: 'WO is claimed only when every material is of the exporting country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: khai WO nhưng có nguyên liệu không phải của nước xuất khẩu: {found}.',
        fix: 'Dùng tiêu chí hàng thật sự đáp ứng: chuyển đổi mã số, tỷ lệ giá trị, hoặc PE nếu mẫu có.',
      },
      en: {
        message: 'Box {box}, item {line}: WO is claimed, but these materials are not of the exporting country: {found}.',
        fix: 'Claim the rule that is really met: tariff change, value content, or PE where the form has it.',
      },
    },
    answer: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: khai WO nhưng bảng kê nói hàng không thu được toàn bộ.',
        fix: 'Dùng tiêu chí hàng thật sự đáp ứng.',
      },
      en: {
        message: 'Box {box}, item {line}: WO is claimed, but the worksheet says that the goods are not wholly obtained.',
        fix: 'Claim the rule that is really met.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    if (!from) return;
    for (const { index, path, parsed } of criterionLines(c)) {
      if (!holds(parsed, 'WO')) continue;
      const costs = c.d.lines![index]!.costs;
      const foreign = (costs?.materials ?? []).flatMap((m, i) => {
        const country = m.originCountry;
        if (country === undefined || isPacking(m.name) || (country !== '' && sameParty(country, from))) return [];
        return [{ key: `lines[${index}].costs.materials[${i}].originCountry`, name: m.name?.trim() || m.hs || `#${i + 1}` }];
      });
      if (foreign.length > 0) {
        yield fail([path, ...foreign.map((m) => m.key)], { data: { found: nameList(foreign.map((m) => m.name)) } });
      } else if (costs?.operations?.whollyObtained === false) {
        yield fail([path, `lines[${index}].costs.operations.whollyObtained`], { text: 'answer' });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        lines: [{ itemNo: '1', criterion: 'WO', costs: { materials: [], operations: { whollyObtained: false } } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        lines: [{ itemNo: '1', criterion: 'WO', costs: { materials: [{ name: 'seed', originCountry: '' }] } }],
      },
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
      // WO-AK allows materials wholly obtained in any party; packing does not count.
      {
        form: 'AK',
        exportingCountry: 'VN',
        lines: [{ itemNo: '1', criterion: 'WO-AK', costs: { materials: [{ name: 'fruit', originCountry: 'KR' }] } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        lines: [{ itemNo: '1', criterion: 'WO', costs: { materials: [{ name: 'Packaging', originCountry: 'CN' }] } }],
      },
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
