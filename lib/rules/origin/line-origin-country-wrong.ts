import { countryName } from '../../declaration/countries';
import { parseCriterion } from '../../forms/criterion';
import { basis } from '../../forms/law';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'line-origin-country-wrong',
  family: 'origin',
  forms: ['RCEP'],
  needs: ['lines[].originCountry', 'exportingCountry'],
  severity: 'error',
  mark: 'C',
  basis: basis('32/2022/TT-BCT', 'App. II overleaf box 11'),
  title: {
    vi: 'Nước xuất xứ từng dòng trên RCEP là thành viên và thường là nước xuất khẩu.',
    en: 'The RCEP country of origin of each item is a member, and usually the exporting country.',
  },
  text: {
    blank: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chưa ghi nước xuất xứ RCEP.',
        fix: 'Ghi VIET NAM, trừ khi danh mục thuế khác biệt của nước nhập khẩu dẫn đến thành viên khác.',
      },
      en: {
        message: 'Box {box}, item {line}: the RCEP country of origin is missing.',
        fix: "Write VIET NAM, unless the importer's tariff-differential list leads to another member.",
      },
    },
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: {found} không phải thành viên RCEP.',
        fix: 'Ghi nước thành viên nơi hàng có xuất xứ, thường là nước xuất khẩu.',
      },
      en: {
        message: 'Box {box}, item {line}: {found} is not a member of RCEP.',
        fix: 'Write the member in which the goods originate, usually the exporting country.',
      },
    },
    other: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: nước xuất xứ {found} khác nước xuất khẩu {expected}.',
        fix: 'Giữ nguyên nếu hàng thuộc danh mục thuế khác biệt và không đạt 20% trị giá trong nước; nếu không, ghi nước xuất khẩu.',
      },
      en: {
        message: 'Box {box}, item {line}: the country of origin {found} is not the exporting country {expected}.',
        fix: 'Leave it if the goods are on the tariff-differential list without 20 % domestic value; otherwise write the exporting country.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    const members = new Set([...(c.profile.facts.origin.value?.area ?? []), 'VN']);
    for (const { value, index, at } of c.lines) {
      const country = value.originCountry;
      if (country === undefined) continue;
      const data = { found: countryName(country), expected: countryName(from ?? '') };
      if (country === '') yield fail(at('originCountry'), { text: 'blank' });
      else if (!members.has(country)) yield fail(at('originCountry'), { data });
      else if (from && country !== from && c.d.ticks?.['back-to-back'] !== true) {
        // An asterisk says that the country follows from article 2.6.6.
        const marked = parseCriterion(value.criterion ?? '').marks.length > 0 || (c.d.boxes?.['11'] ?? '').includes('*');
        if (!marked)
          yield fail([at('originCountry'), 'exportingCountry'], { text: 'other', severity: 'info', line: index, data });
      }
    }
  },
  examples: {
    fail: [{ form: 'RCEP', exportingCountry: 'VN', lines: [{ itemNo: '1', originCountry: '' }] }],
    pass: [{ form: 'RCEP', exportingCountry: 'SG', lines: [{ itemNo: '1', originCountry: 'SG' }] }],
  },
});
