import { countryName, sameParty } from '../../declaration/countries';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'exporter-not-in-exporting-country',
  family: 'party',
  forms: allExcept('CNM'),
  needs: ['exporter.country', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: {
    vi: 'Người xuất khẩu ở nước xuất khẩu; C/O làm tại Việt Nam thì nước xuất khẩu là Việt Nam.',
    en: 'The exporter sits in the exporting country; a certificate made in Viet Nam has Viet Nam as exporting country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: người xuất khẩu ở {found}, còn nước xuất khẩu là {expected}.',
        fix: 'Ghi doanh nghiệp xuất khẩu tại {expected}; bên bán ở nước khác thuộc phần hóa đơn bên thứ ba.',
      },
      en: {
        message: 'Box {box}: the exporter sits in {found}, the goods are exported from {expected}.',
        fix: 'Name the exporter in {expected}; a seller elsewhere belongs to the third-party invoicing.',
      },
    },
    direction: {
      vi: {
        message: 'C/O làm cho hàng xuất khẩu từ Việt Nam nhưng nước xuất khẩu ghi {found}.',
        fix: 'Chọn nước xuất khẩu là Việt Nam, hoặc đánh dấu đây là C/O nhập khẩu.',
      },
      en: {
        message: 'The certificate is for an export from Viet Nam, but the exporting country is {found}.',
        fix: 'Set Viet Nam as exporting country, or mark this as a certificate received on import.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    const seat = c.d.exporter?.country;
    if (!from) return;
    const wrongCountry = c.d.direction === 'export' && from !== 'VN';
    if (wrongCountry) yield fail(['exportingCountry', 'direction'], { text: 'direction', data: { found: countryName(from) } });
    // An exporter in Viet Nam is right then: only the exporting country is to be corrected.
    if (wrongCountry && seat === 'VN') return;
    if (seat && !sameParty(seat, from)) {
      yield fail(['exporter.country', 'exportingCountry'], { data: { found: countryName(seat), expected: countryName(from) } });
    }
  },
  examples: {
    fail: [{ form: 'E', exportingCountry: 'CN', exporter: { country: 'HK' } }],
    pass: [
      { form: 'E', exportingCountry: 'CN', exporter: { country: 'CN' } },
      { form: 'EUR.1', direction: 'import', exportingCountry: 'EU', exporter: { country: 'DE' } },
    ],
  },
});
