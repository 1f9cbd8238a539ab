import { plain } from '../../declaration/text';
import type { Bilingual } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';
import { series } from '../shared/papers';

const PARTS: readonly (readonly ['name' | 'address' | 'country', Bilingual])[] = [
  ['name', { vi: 'tên', en: 'name' }],
  ['address', { vi: 'địa chỉ', en: 'address' }],
  ['country', { vi: 'tên nước', en: 'country' }],
];
/** Words that stand where a name should be. */
const NO_NAME =
  /^(?:SAME AS\b.*|AS PER .*|AS ABOVE|BEARER|TO BEARER|HOLDER|NOTIFY(?: PARTY)?|UNKNOWN|N\/?A|NONE|NIL|TBA|TBC|TO BE ADVISED|TO BE CONFIRMED|[-.*/]+)$/;
const ORDER = /^(?:(?:CONSIGNED )?(?:UN)?TO (?:THE )?ORDER(?: OF)?|THEO LENH(?: CUA)?)\b[\s:,.-]*(.*)$/;
/** To the order of these: still no buyer. */
const NO_BUYER =
  /^(?:THE )?(?:SHIPPER|HOLDER|ISSUING|NEGOTIATING|OPENING)?\.?$|BANK\b|\bNGAN HANG\b|\b(?:HSBC|BIDV|ANZ|DBS|OCBC|UOB|SMBC|MUFG|MIZUHO|CIMB|BNP PARIBAS|STANDARD CHARTERED|SOCIETE GENERALE|CREDIT AGRICOLE)\b|\bBANCO\b|\bBANQUE\b|^(?:SHIPPER|HOLDER|CONSIGNOR)\b/;

/** A bill's phrase instead of a buyer: TO ORDER, to the order of a bank, SAME AS NOTIFY. To the order of a named company names that company. */
function namesNobody(name: string): boolean {
  const text = plain(name).replace(/^["'(\s]+|["')\s.]+$/g, '');
  if (NO_NAME.test(text)) return true;
  const order = ORDER.exec(text) ?? /^(?:THE )?ORDER(?: OF)?\b[\s:,.-]*(.*)$/.exec(text);
  return order !== null && NO_BUYER.test(order[1]!);
}

export default defineRule({
  id: 'consignee-details-incomplete',
  family: 'party',
  forms: allExcept('EUR.1', 'EUR.1-UK', 'VI'),
  needs: ['consignee.name', 'consignee.address', 'consignee.country'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: {
    vi: 'Người nhận hàng là người mua thực, có đủ tên, địa chỉ và tên nước.',
    en: 'The consignee is a real buyer with name, address and country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} chưa có {found} của người nhận hàng.',
        fix: 'Ghi đủ tên, địa chỉ và tên nước của người nhận hàng tại nước nhập khẩu.',
      },
      en: {
        message: "Box {box} lacks the consignee's {found}.",
        fix: 'Give name, address and country of the consignee in the importing country.',
      },
    },
    order: {
      vi: {
        message: 'Ô {box} ghi “{found}”, không phải tên người nhận hàng.',
        fix: 'Ghi người mua thực tại nước nhập khẩu, dù vận tải đơn làm theo lệnh (TO ORDER).',
      },
      en: {
        message: 'Box {box} says “{found}”, which names no consignee.',
        fix: 'Name the real buyer in the importing country, even when the bill of lading is made out to order.',
      },
    },
  },
  *check(c) {
    const consignee = c.d.consignee;
    const blank = PARTS.filter(([key]) => consignee?.[key] === '');
    if (blank.length > 0) {
      yield fail(
        blank.map(([key]) => `consignee.${key}`),
        { data: { found: series(blank.map(([, label]) => label)) } },
      );
    }
    const name = consignee?.name ?? '';
    if (name !== '' && namesNobody(name)) yield fail('consignee.name', { text: 'order', data: { found: name } });
  },
  examples: {
    fail: [
      { form: 'D', consignee: { name: 'TO ORDER', address: 'BANGKOK', country: 'TH' } },
      { form: 'E', consignee: { name: 'TO THE ORDER OF BANK OF CHINA', address: 'SHENZHEN', country: 'CN' } },
      { form: 'AK', consignee: { name: 'SAME AS NOTIFY PARTY', address: 'SEOUL', country: 'KR' } },
      { form: 'VJ', consignee: { name: 'NIPPON SHOKAI CO., LTD', address: '', country: 'JP' } },
    ],
    pass: [
      { form: 'D', consignee: { name: 'SIAM TRADING CO., LTD', address: '99 SUKHUMVIT ROAD, BANGKOK', country: 'TH' } },
      { form: 'D', consignee: { name: 'TO THE ORDER OF SIAM TRADING CO., LTD', address: 'BANGKOK', country: 'TH' } },
    ],
  },
});
