import { basis } from '../../forms/law';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'formula-switched-in-year',
  family: 'origin',
  forms: ['D', 'AK', 'AI', 'RCEP', 'CPTPP', 'B'],
  needs: ['lines[].costs'],
  severity: { default: 'info', error: ['AK', 'B'] },
  mark: { default: 'C2', C: ['AK', 'B'] },
  basis: (profile) => profile.basis.value ?? basis('05/2018/TT-BCT', 'art. 6(3)'),
  title: { vi: 'Một công thức tính cho cả năm tài chính', en: 'One formula through the financial year' },
  text: {
    main: {
      vi: {
        message: 'Năm {year}: có bảng kê dùng công thức trực tiếp, có bảng dùng gián tiếp.',
        fix: 'Chọn một công thức và giữ suốt năm tài chính.',
      },
      en: {
        message: 'In {year} some worksheets use the direct formula, others the indirect one.',
        fix: 'Choose one formula and keep it through the financial year.',
      },
    },
  },
  *check(c) {
    const seen = new Map<string, { formula: string; at: string }>();
    const first = c.d.documents?.issuedCertificate;
    const earlier =
      first?.form === c.form
        ? (first?.lines ?? []).map((line, i) => ({
            costs: line.costs,
            at: `documents.issuedCertificate.lines[${i}].costs.formula`,
          }))
        : [];
    const here = c.lines.map((item) => ({ costs: item.value.costs, at: item.at('costs.formula') }));
    for (const { costs, at } of [...earlier, ...here]) {
      const year = costs?.financialYear?.trim();
      if (!year || !costs?.formula) continue;
      const known = seen.get(year);
      if (!known) seen.set(year, { formula: costs.formula, at });
      else if (known.formula !== costs.formula) {
        yield fail([at, known.at], { line: null, data: { year } });
        return;
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'direct', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
    pass: [
      {
        form: 'AK',
        lines: [
          { itemNo: '1', costs: { formula: 'indirect', financialYear: '2026' } },
          { itemNo: '2', costs: { formula: 'indirect', financialYear: '2026' } },
        ],
      },
    ],
  },
});
