import { countryName, sameParty } from '../../declaration/countries';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'consignee-not-in-importing-country',
  family: 'party',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['consignee.country', 'importingCountry'],
  severity: { default: 'warning', error: ['E'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C2', C: ['E'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: {
    vi: 'Người nhận hàng ở nước nhập khẩu.',
    en: 'The consignee sits in the importing country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: người nhận hàng ở {found}, còn nước nhập khẩu là {expected}.',
        fix: 'Ghi người nhận cuối cùng tại {expected}; bên trung gian thuộc phần hóa đơn bên thứ ba.',
      },
      en: {
        message: 'Box {box}: the consignee sits in {found}, the importing country is {expected}.',
        fix: 'Name the final consignee in {expected}; a middleman belongs to the third-party invoicing.',
      },
    },
  },
  *check(c) {
    const seat = c.d.consignee?.country;
    const to = c.d.importingCountry;
    if (!seat || !to || sameParty(seat, to) || c.d.ticks?.exhibition === true) return;
    const partners = c.profile.facts.partners.value;
    const party = partners === 'any' || seat === 'VN' || partners.some((p) => sameParty(p, seat));
    yield fail(['consignee.country', 'importingCountry'], {
      severity: party ? 'warning' : 'error',
      data: { found: countryName(seat), expected: countryName(to) },
    });
  },
  examples: {
    fail: [
      { form: 'E', importingCountry: 'VN', consignee: { country: 'TW' } },
      { form: 'RCEP', exportingCountry: 'CN', importingCountry: 'VN', consignee: { country: 'HK' } },
    ],
    pass: [
      { form: 'E', importingCountry: 'VN', consignee: { country: 'VN' } },
      { form: 'D', importingCountry: 'TH', consignee: { country: 'SG' }, ticks: { exhibition: true } },
    ],
  },
});
