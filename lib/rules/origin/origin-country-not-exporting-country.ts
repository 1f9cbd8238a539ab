import { countryName, sameParty } from '../../declaration/countries';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'origin-country-not-exporting-country',
  family: 'origin',
  forms: ['VJ', 'VK', 'EAV', 'VC', 'CPTPP', 'B', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU', 'X', 'S'],
  needs: ['originCountry', 'exportingCountry'],
  severity: { default: 'warning', error: ['VK', 'B'], info: ['X', 'S', 'VN-CU'] },
  mark: { default: 'C2', C: ['VK', 'B'], U: ['X', 'S', 'VN-CU'] },
  basis: 'declaration',
  title: { vi: 'Nước xuất xứ là nước xuất khẩu', en: 'The country of origin is the exporting country' },
  text: {
    main: {
      vi: {
        message: 'Nước xuất xứ ghi {found}, khác nước xuất khẩu {expected}.',
        fix: 'Kiểm tra lại ô nước xuất xứ; mẫu này không có C/O giáp lưng.',
      },
      en: {
        message: 'The country of origin says {found}, not the exporting country {expected}.',
        fix: 'Check the country of origin; this form knows no back-to-back certificate.',
      },
    },
  },
  *check(c) {
    const { originCountry: origin, exportingCountry: from } = c.d;
    if (!origin || !from || sameParty(origin, from)) return;
    yield fail(['originCountry', 'exportingCountry'], { data: { found: countryName(origin), expected: countryName(from) } });
  },
  examples: {
    fail: [{ form: 'B', originCountry: 'CN', exportingCountry: 'VN' }],
    pass: [{ form: 'B', originCountry: 'VN', exportingCountry: 'VN' }],
  },
});
