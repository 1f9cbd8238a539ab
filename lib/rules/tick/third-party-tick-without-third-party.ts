import { sameParty } from '../../declaration/countries';
import type { Invoice } from '../../declaration/declaration';
import { namesCompany, sameCompany } from '../../declaration/parties';
import { allTexts } from '../shared/box-text';
import { otherCompanies, statementIn, thirdPartyPlace } from '../shared/third-party';
import { defineRule, fail, unknown, type Case } from '../rule';

/** The exporter may invoice for another company's account, or announce that company's later invoice: then the text names it. */
function namesAnother(c: Case, text: string): boolean {
  const company = statementIn(text, [])?.company ?? null;
  const own = c.d.exporter?.name ?? '';
  return (company !== null && !sameCompany(company, own) && !namesCompany(company, own)) || otherCompanies(c, text).length > 0;
}

export default defineRule({
  id: 'third-party-tick-without-third-party',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'CPTPP'],
  needs: [
    'ticks.third-party-invoicing',
    'invoices[].issuer.name',
    'invoices[].issuer.country',
    'exporter.name',
    'exportingCountry',
  ],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: {
    vi: 'Đánh dấu hóa đơn bên thứ ba chỉ khi thật có bên thứ ba.',
    en: 'Third-party invoicing is ticked only where there is a third party.',
  },
  text: {
    main: {
      vi: {
        message:
          'Ô {box} đánh dấu hóa đơn bên thứ ba, nhưng hóa đơn do chính {found} phát hành và không có công ty nào khác được nêu.',
        fix: 'Bỏ đánh dấu, hoặc ghi tên công ty thứ ba mà hóa đơn được lập thay.',
      },
      en: {
        message:
          'Box {box}: third-party invoicing is ticked, but {found} issued the invoice itself and no other company is named.',
        fix: 'Remove the tick, or name the third company for which the invoice was made.',
      },
    },
  },
  *check(c) {
    const own = c.d.exporter?.name;
    const country = c.d.exportingCountry;
    const invoices = c.items<Invoice>('invoices');
    if (c.d.ticks?.['third-party-invoicing'] !== true || !own || !country) return;
    if (invoices.length === 0 || invoices.length !== c.d.invoices?.length) return;
    const allOwn = invoices.every(
      ({ value: { issuer } }) => sameCompany(issuer!.name!, own) && sameParty(issuer!.country!, country),
    );
    if (!allOwn) return;
    const place = thirdPartyPlace(c);
    const texts = place === null ? allTexts(c).map((t) => t.text) : [place.text ?? ''];
    if (texts.some((text) => namesAnother(c, text))) return;
    if (place !== null && !place.whole) {
      yield unknown(place.path, { box: place.box, line: null });
      return;
    }
    yield fail(['ticks.third-party-invoicing', invoices[0]!.at('issuer.name')], { data: { found: own } });
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
        ticks: { 'third-party-invoicing': true },
      },
      {
        form: 'CPTPP',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT COMPANY LIMITED', country: 'VN' } }],
        ticks: { 'third-party-invoicing': true },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'MEN COTTON TROUSERS THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        ticks: { 'third-party-invoicing': true },
      },
    ],
  },
});
