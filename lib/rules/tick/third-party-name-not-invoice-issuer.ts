import { sameParty } from '../../declaration/countries';
import { namesCompany, sameCompany } from '../../declaration/parties';
import { practice } from '../../forms/law';
import { countryList, statementIn, thirdPartyPlace } from '../shared/third-party';
import { defineRule, fail, unknown, type Case } from '../rule';

interface Named {
  readonly name: string;
  readonly country: string | null;
  readonly path: string;
}

/** Issuers other than the exporter itself, whose own number the form may show while the third company's is not known. */
function outsideIssuers(c: Case): Named[] {
  const own = (name: string, country: string | undefined): boolean =>
    c.d.exporter?.name ? sameCompany(name, c.d.exporter.name) : !!country && country === c.d.exportingCountry;
  const seller = c.d.documents?.commercialInvoice?.seller;
  const list: Named[] = [];
  c.d.invoices?.forEach(({ issuer }, i) => {
    if (issuer?.name && !own(issuer.name, issuer.country)) {
      list.push({ name: issuer.name, country: issuer.country || null, path: `invoices[${i}].issuer.name` });
    }
  });
  if (seller?.name && !own(seller.name, seller.country)) {
    list.push({ name: seller.name, country: seller.country || null, path: 'documents.commercialInvoice.seller.name' });
  }
  return list;
}

export default defineRule({
  id: 'third-party-name-not-invoice-issuer',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'VK', 'VJ', 'EAV'],
  needs: ['invoices[].issuer.name|documents.commercialInvoice.seller.name', 'boxes|lines[].description|remarks'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('court practice on Form AI (2025): the company named must be the one that invoices the importer'),
  title: {
    vi: 'Công ty ghi là bên phát hành hóa đơn đúng là công ty trên hóa đơn.',
    en: 'The invoicing company on the certificate is the one on the invoice.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} ghi công ty phát hành hóa đơn là {found}, nhưng hóa đơn do {expected} phát hành.',
        fix: 'Ghi đúng công ty có hóa đơn mà người nhập khẩu nộp cho hải quan.',
      },
      en: {
        message: 'Box {box} names {found} as invoicing company, but {expected} issued the invoice.',
        fix: 'Name the company whose invoice the importer shows to customs.',
      },
    },
    country: {
      vi: {
        message: 'Ô {box} ghi công ty phát hành hóa đơn ở {found}, nhưng trên hóa đơn công ty này ở {expected}.',
        fix: 'Ghi đúng nước của công ty phát hành hóa đơn.',
      },
      en: {
        message: 'Box {box} places the invoicing company in {found}, but on the invoice it sits in {expected}.',
        fix: 'Give the country that the invoice gives.',
      },
    },
  },
  *check(c) {
    const place = thirdPartyPlace(c);
    if (place === null) return;
    if (place.text === undefined) {
      if (c.d.ticks?.['third-party-invoicing'] === true) yield unknown(place.path, { box: place.box, line: null });
      return;
    }
    const statement = statementIn(place.text, []);
    if (statement === null || statement.company === null) return;
    const { company, text, countries } = statement;
    const issuers = outsideIssuers(c);
    if (issuers.length === 0) return;
    const match = issuers.filter((i) => namesCompany(text, i.name) || sameCompany(company, i.name));
    const at = { box: place.box, line: null };
    if (match.length === 0) {
      const expected = [...new Set(issuers.map((i) => i.name))].join(', ');
      yield fail([place.path, issuers[0]!.path], { ...at, data: { found: company, expected } });
      return;
    }
    const known = match.flatMap((i) => (i.country === null ? [] : [i.country]));
    if (known.length < match.length || countries.length === 0) return;
    if (known.some((country) => countries.some((named) => sameParty(named, country)))) return;
    yield fail([place.path, match[0]!.path], {
      ...at,
      text: 'country',
      data: { found: countryList(countries), expected: countryList(known) },
    });
  },
  examples: {
    fail: [
      {
        form: 'AI',
        invoices: [{ issuer: { name: 'PANASIA INTERNATIONAL LTD', country: 'AE' } }],
        boxes: { '7': 'TEAK ROUND LOGS THIRD COUNTRY INVOICING: CONCORDE COMMODITIES PTE LTD, SINGAPORE' },
      },
      {
        form: 'D',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        boxes: { '7': 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD, HONG KONG' },
      },
    ],
    pass: [
      {
        form: 'AI',
        invoices: [{ issuer: { name: 'PANASIA INTERNATIONAL LTD', country: 'AE' } }],
        boxes: { '7': 'TEAK ROUND LOGS THIRD COUNTRY INVOICING: PANASIA INTERNATIONAL LTD, UAE' },
      },
      {
        form: 'D',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        invoices: [{ issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
        boxes: { '7': 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'VK',
        invoices: [{ issuer: { name: 'LION TRADNG PTE LTD', country: 'SG' } }],
        remarks: 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE',
      },
    ],
  },
});
