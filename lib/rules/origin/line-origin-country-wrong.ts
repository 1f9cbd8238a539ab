import { basis } from '../../forms/law';
import { countryName } from '../../declaration/countries';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'line-origin-country-wrong',
  family: 'origin',
  forms: ['RCEP'],
  needs: ['lines[].originCountry', 'exportingCountry'],
  severity: 'error',
  mark: 'C',
  basis: basis('32/2022/TT-BCT', 'App. II overleaf box 11'),
  title: { vi: 'Mỗi dòng hàng RCEP ghi đúng nước xuất xứ', en: 'Every RCEP line names its country of origin' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chưa ghi nước xuất xứ RCEP.',
        fix: 'Ghi tên nước thành viên RCEP là nước xuất xứ của dòng hàng.',
      },
      en: {
        message: 'Box {box}, item {line}: the RCEP country of origin is blank.',
        fix: 'Name the RCEP party in which the item originates.',
      },
    },
    party: {
      vi: { message: 'Ô {box}, dòng hàng {line}: {found} không phải thành viên RCEP.', fix: 'Ghi tên nước thành viên RCEP.' },
      en: { message: 'Box {box}, item {line}: {found} is no RCEP party.', fix: 'Name an RCEP party.' },
    },
    other: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: nước xuất xứ {found} khác nước xuất khẩu.',
        fix: 'Đúng khi hàng thuộc danh mục chênh lệch thuế và không đủ 20% giá trị trong nước, hoặc chỉ qua công đoạn đơn giản; nếu không hãy sửa lại.',
      },
      en: {
        message: 'Box {box}, item {line}: country of origin {found} is not the exporting country.',
        fix: 'Right for goods on the tariff-differential list without 20% domestic value, or after minimal operations only; otherwise correct it.',
      },
    },
  },
  *check(c) {
    const { partners } = c.profile.facts;
    const from = c.d.exportingCountry;
    for (const { value, at } of c.lines) {
      const origin = value.originCountry!;
      const field = at('originCountry');
      if (origin === '') yield fail(field);
      else if (origin !== 'VN' && partners.value !== 'any' && !partners.value.includes(origin))
        yield fail(field, { text: 'party', data: { found: countryName(origin) } });
      else if (from && origin !== from && c.d.ticks?.['back-to-back'] !== true)
        yield fail(field, { text: 'other', severity: 'info', data: { found: countryName(origin) } });
    }
  },
  examples: {
    fail: [{ form: 'RCEP', exportingCountry: 'VN', lines: [{ itemNo: '1', originCountry: '' }] }],
    pass: [{ form: 'RCEP', exportingCountry: 'SG', lines: [{ itemNo: '1', originCountry: 'SG' }] }],
  },
});
