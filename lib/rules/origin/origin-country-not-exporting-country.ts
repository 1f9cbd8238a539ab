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
  title: {
    vi: 'Nước xuất xứ là nước xuất khẩu, trên các mẫu không có C/O giáp lưng.',
    en: 'The country of origin is the exporting country, on forms without back-to-back certificates.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: nước xuất xứ {found} khác nước xuất khẩu {expected}.',
        fix: 'Mẫu này chỉ xác nhận hàng có xuất xứ nước xuất khẩu: sửa lại hoặc dùng C/O khác.',
      },
      en: {
        message: 'Box {box}: the country of origin {found} is not the exporting country {expected}.',
        fix: 'This form certifies goods of the exporting country only: correct it or use another certificate.',
      },
    },
  },
  *check(c) {
    const { originCountry, exportingCountry } = c.d;
    if (!originCountry || !exportingCountry || sameParty(originCountry, exportingCountry)) return;
    const data = { found: countryName(originCountry), expected: countryName(exportingCountry) };
    yield fail(['originCountry', 'exportingCountry'], { data });
  },
  examples: {
    fail: [{ form: 'B', originCountry: 'CN', exportingCountry: 'VN' }],
    pass: [{ form: 'B', originCountry: 'VN', exportingCountry: 'VN' }],
  },
});
