import { sameParty } from '../../declaration/countries';
import { allExcept, defineRule, fail, unknown } from '../rule';
import { countries } from '../shared/papers';

export default defineRule({
  id: 'transit-without-proof',
  family: 'transport',
  forms: allExcept('CNM', 'A', 'ICO', 'B'),
  needs: ['transport.transitCountries', 'transport.throughBillOfLading'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VI', 'EUR.1', 'EUR.1-UK'],
    info: ['X', 'S', 'VN-CU'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU'] },
  basis: 'transit',
  title: {
    vi: 'Hàng đi qua nước ngoài hiệp định có chứng từ chứng minh giữ nguyên trạng.',
    en: 'Goods that pass through a country outside the agreement have a proof that they stayed unchanged.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: hàng quá cảnh {found} (ngoài hiệp định) mà không có vận tải đơn chở suốt hay chứng từ nguyên trạng.',
        fix: 'Cần {expected}. Chứng từ khác có nơi chấp nhận nhưng nhiều cơ quan hải quan từ chối.',
      },
      en: {
        message:
          'Box {box}: the goods pass through {found}, outside the agreement, without through bill of lading or other proof.',
        fix: 'Get {expected}. Other proof is accepted in places, but many customs offices refuse it.',
      },
    },
  },
  *check(c) {
    const { transport, exportingCountry, importingCountry } = c.d;
    const partners = c.profile.facts.partners.value;
    if (partners === 'any' || transport?.throughBillOfLading !== false || transport.nonManipulationProof === true) return;
    const inside = ['VN', exportingCountry, importingCountry, ...partners].filter((x): x is string => Boolean(x));
    const outside = (transport.transitCountries ?? []).filter((t) => t !== '' && !inside.some((party) => sameParty(party, t)));
    if (outside.length === 0) return;
    const proof = c.profile.facts.transit.value;
    if (proof.proof === 'any-transport-document' && transport.billOfLadingNo) return;
    if (transport.nonManipulationProof === undefined) return yield unknown('transport.nonManipulationProof');
    yield fail(['transport.transitCountries', 'transport.throughBillOfLading', 'transport.nonManipulationProof'], {
      data: { found: countries(outside), expected: proof.papers },
    });
  },
  examples: {
    fail: [
      {
        form: 'AK',
        exportingCountry: 'ID',
        importingCountry: 'KR',
        transport: { transitCountries: ['HK'], throughBillOfLading: false, nonManipulationProof: false },
      },
    ],
    pass: [
      {
        form: 'AK',
        exportingCountry: 'ID',
        importingCountry: 'KR',
        transport: { transitCountries: ['HK'], throughBillOfLading: true },
      },
      {
        form: 'AK',
        exportingCountry: 'KH',
        importingCountry: 'KR',
        transport: { transitCountries: ['VN'], throughBillOfLading: false, nonManipulationProof: false },
      },
      {
        form: 'AHK',
        exportingCountry: 'VN',
        importingCountry: 'HK',
        transport: {
          transitCountries: ['TW'],
          throughBillOfLading: false,
          nonManipulationProof: false,
          billOfLadingNo: 'COSU1234567890',
        },
      },
    ],
  },
});
