import { hasPhrase } from '../../declaration/text';
import { namesCompany } from '../../declaration/parties';
import { countriesNamed, sameParty } from '../../declaration/countries';
import {
  missingFacts,
  namesAny,
  otherCompanies,
  statementIn,
  thirdIssuers,
  thirdPartyPlace,
  type FactName,
} from '../shared/third-party';
import { phraseOf } from '../shared/words';
import { defineRule, fail, unknown, type Case } from '../rule';

/** Forms where the printed words must stand beside the company (elsewhere the tick says it). */
const WITH_WORDS = new Set(['AK']);

function lacking(c: Case, text: string): FactName[] {
  const { asks, words } = c.profile.facts.thirdParty.value;
  const third = thirdIssuers(c) ?? [];
  const names = third.flatMap((i) => (i.name === null ? [] : [i.name]));
  const statement = statementIn(text, names);
  // Without a known issuer any company will do that is not the exporter, the maker or the buyer.
  const named =
    Boolean(statement?.company) ||
    names.some((n) => namesCompany(text, n)) ||
    (names.length === 0 && otherCompanies(c, text).length > 0);
  const countries = third.map((i) => i.country);
  const elsewhere = statement === null && countries.length === 0 ? countriesNamed(text) : [];
  const placed =
    (statement?.countries.length ?? 0) > 0 ||
    namesAny(text, countries) ||
    elsewhere.some((country) => !sameParty(country, c.d.exportingCountry || 'VN'));
  const missing: FactName[] = [];
  if (asks.includes('name') && !named) missing.push('name');
  if (asks.includes('address') && !(statement?.address ?? false)) missing.push('address');
  if (asks.includes('country') && !placed) missing.push('country');
  if (WITH_WORDS.has(c.form ?? '') && words !== null && !hasPhrase(text, words)) missing.push('words');
  return missing;
}

export default defineRule({
  id: 'third-party-details-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC'],
  needs: ['ticks.third-party-invoicing|invoices[].issuer.country', 'boxes|lines[].description|remarks'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: {
    vi: 'Công ty phát hành hóa đơn bên thứ ba được ghi đủ ở ô quy định.',
    en: 'The invoicing third company is named in full in its box.',
  },
  text: {
    main: {
      vi: { message: 'Có hóa đơn bên thứ ba nhưng ô {box} còn thiếu: {missing}.', fix: 'Bổ sung vào ô {box}, ví dụ: {example}.' },
      en: {
        message: 'The invoice comes from a third party, but box {box} lacks: {missing}.',
        fix: 'Add to box {box}, for example: {example}.',
      },
    },
  },
  *check(c) {
    const place = thirdPartyPlace(c);
    if (place === null) return;
    const ticked = c.d.ticks?.['third-party-invoicing'];
    if (ticked !== true) {
      const third = thirdIssuers(c);
      if (third === null) {
        if (ticked === undefined) yield unknown(['exportingCountry', 'importingCountry']);
        return;
      }
      if (third.length === 0) return;
    }
    if (place.text === undefined) {
      yield unknown(place.path, { box: place.box, line: null });
      return;
    }
    const missing = lacking(c, place.text);
    if (missing.length === 0) return;
    if (!place.whole) {
      yield unknown(place.path, { box: place.box, line: null });
      return;
    }
    const { asks, words } = c.profile.facts.thirdParty.value;
    const address = asks.includes('address') ? ', 10 ANSON ROAD' : '';
    const label = c.profile.facts.ticks.value?.labels['third-party-invoicing'] ?? 'Third Party Invoicing';
    const head = (words === null ? label : phraseOf(words)).toUpperCase();
    const example = `${head}: LION TRADING PTE LTD${address}, SINGAPORE`;
    yield fail([place.path, 'ticks.third-party-invoicing'], {
      box: place.box,
      line: null,
      data: { missing: missingFacts(missing, words), example },
    });
  },
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': '100 CARTONS MEN COTTON TROUSERS HS 62034290' },
      },
      {
        form: 'AK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'STEEL BOLTS LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'AJ',
        exportingCountry: 'VN',
        importingCountry: 'JP',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'FROZEN SHRIMP THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        invoices: [{ issuer: { country: 'SG' } }],
        boxes: { '7': 'GOODS' },
        ticks: { 'third-party-invoicing': false },
      },
      { form: 'RCEP', exportingCountry: 'VN', importingCountry: 'CN', ticks: { 'third-party-invoicing': true }, remarks: '' },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': '100 CARTONS MEN COTTON TROUSERS HS 62034290 THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'AJ',
        exportingCountry: 'VN',
        importingCountry: 'JP',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'FROZEN SHRIMP THIRD COUNTRY INVOICING: LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE' },
      },
      {
        form: 'RCEP',
        exportingCountry: 'VN',
        importingCountry: 'CN',
        ticks: { 'third-party-invoicing': true },
        remarks: 'LION TRADING PTE LTD, SINGAPORE',
      },
      {
        form: 'AANZ',
        exportingCountry: 'VN',
        importingCountry: 'ID',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'SHOES SUBJECT OF THIRD-PARTY INVOICE (LION TRADING PTE LTD)' },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ issuer: { country: 'VN' } }],
        ticks: { 'third-party-invoicing': false },
        boxes: { '7': '100 CARTONS' },
      },
    ],
  },
});
