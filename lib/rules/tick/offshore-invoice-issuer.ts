import type { Invoice } from '../../declaration/declaration';
import { hasPhrase } from '../../declaration/text';
import { basis } from '../../forms/law';
import { countryList, thirdPartyPlace } from '../shared/third-party';
import { defineRule, fail } from '../rule';

/** Offshore territories of the agreement between Viet Nam and the EAEU, chapter 4 Annex 4; Labuan is one part of Malaysia. */
const OFFSHORE = new Set('AD AG AI AW BM BS BZ CK GD GI KN KY LC LR MC MH MO MS MU MV NR NU PA SC TC VC VG VU WS'.split(' '));
const LABUAN = { vi: 'Labuan (Malaysia)', en: 'Labuan (Malaysia)' };

export default defineRule({
  id: 'offshore-invoice-issuer',
  family: 'tick',
  forms: ['EAV'],
  needs: ['invoices[].issuer.country'],
  severity: 'error',
  mark: 'C',
  basis: basis('21/2016/TT-BCT', 'VN–EAEU agreement ch. 4 Annex 4'),
  title: {
    vi: 'Hóa đơn không do công ty ở lãnh thổ ngoài khơi phát hành.',
    en: 'The invoice is not issued from an offshore territory.',
  },
  text: {
    main: {
      vi: {
        message: 'Hóa đơn phát hành từ {found}, thuộc danh sách lãnh thổ ngoài khơi: hải quan EAEU từ chối ưu đãi.',
        fix: 'Để công ty ngoài danh sách này phát hành hóa đơn; danh sách có thể được các bên sửa đổi, hãy kiểm tra lại.',
      },
      en: {
        message: 'The invoice comes from {found}, an offshore territory of the agreement: EAEU customs refuse the preference.',
        fix: 'Let a company outside that list issue the invoice; the parties may change the list, so check it.',
      },
    },
  },
  *check(c) {
    const stated = thirdPartyPlace(c)?.text ?? '';
    for (const invoice of c.items<Invoice>('invoices')) {
      const { name, country } = invoice.value.issuer!;
      const offshore = OFFSHORE.has(country!);
      if (!offshore && !(country === 'MY' && (hasPhrase(name ?? '', 'LABUAN') || hasPhrase(stated, 'LABUAN')))) continue;
      yield fail(invoice.at('issuer.country'), { data: { found: offshore ? countryList([country!]) : LABUAN } });
    }
  },
  examples: {
    fail: [
      { form: 'EAV', invoices: [{ issuer: { name: 'BLUE SEA LTD', country: 'VG' } }] },
      { form: 'EAV', invoices: [{ issuer: { name: 'LABUAN TRADING LTD', country: 'MY' } }] },
    ],
    pass: [
      { form: 'EAV', invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }] },
      { form: 'EAV', invoices: [{ issuer: { name: 'SETIA TRADING SDN BHD', country: 'MY' } }] },
    ],
  },
});
