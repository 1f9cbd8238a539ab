import { namesCompany } from '../../declaration/parties';
import { hasPhrase, hasPhraseStart } from '../../declaration/text';
import {
  announcePlace,
  announcesLaterInvoice,
  countryList,
  missingFacts,
  namesAny,
  statementIn,
  thirdIssuers,
  thirdPartyPlace,
  type FactName,
  type Issuer,
} from '../shared/third-party';
import { saysAnywhere, textsWith } from '../shared/words';
import { defineRule, fail, unknown, type Case } from '../rule';

function lacking(c: Case, text: string, third: readonly Issuer[]): FactName[] {
  const { asks, words } = c.profile.facts.thirdParty.value;
  const names = third.flatMap((i) => (i.name === null ? [] : [i.name]));
  const statement = statementIn(text, names);
  const missing: FactName[] = [];
  if (words === null ? !hasPhraseStart(text, 'INVOIC') : !hasPhrase(text, words)) missing.push('words');
  if (asks.includes('name') && !statement?.company && !names.some((n) => namesCompany(text, n))) missing.push('name');
  if (asks.includes('address') && !(statement?.address ?? false)) missing.push('address');
  const countries = third.map((i) => i.country);
  if (asks.includes('country') && !namesAny(text, countries) && !statement?.countries.length) missing.push('country');
  return missing;
}

export default defineRule({
  id: 'non-party-remark-missing',
  family: 'tick',
  forms: ['VK', 'VJ', 'EAV', 'VN-CU'],
  needs: ['invoices[].issuer.country', 'exportingCountry', 'importingCountry', 'remarks|boxes'],
  severity: 'error',
  mark: 'C',
  basis: 'thirdParty',
  title: {
    vi: 'Mẫu không có ô đánh dấu phải có dòng ghi chú về hóa đơn bên thứ ba.',
    en: 'Forms without a tick carry a remark about the third-party invoice.',
  },
  text: {
    main: {
      vi: {
        message: 'Hóa đơn do công ty tại {found} phát hành, nhưng ô {box} còn thiếu: {missing}.',
        fix: 'Ghi vào ô {box}, ví dụ: {example}.',
      },
      en: {
        message: 'The invoice comes from {found}, but box {box} lacks: {missing}.',
        fix: 'Write in box {box}, for example: {example}.',
      },
    },
    anywhere: {
      vi: {
        message: 'Hóa đơn do công ty tại {found} phát hành nhưng C/O không có dòng chữ {words}.',
        fix: 'Ghi thêm dòng chữ {words} lên C/O.',
      },
      en: {
        message: 'The invoice comes from {found}, but the certificate does not say {words}.',
        fix: 'Add the words {words} to the certificate.',
      },
    },
  },
  *check(c) {
    const third = thirdIssuers(c);
    if (third === null || third.length === 0) return;
    const { asks, words } = c.profile.facts.thirdParty.value;
    const place = thirdPartyPlace(c);
    const found = countryList(third.map((i) => i.country));
    const issuer = `invoices[${third[0]!.index}].issuer.country`;
    if (place === null) {
      if (words === null || saysAnywhere(c, words)) return;
      yield fail(['remarks', issuer], { text: 'anywhere', data: { found, words } });
      return;
    }
    const later = announcePlace(c);
    if (later?.text !== undefined && announcesLaterInvoice(c, later.text)) return;
    if (place.text === undefined) {
      yield unknown(place.path, { box: place.box, line: null });
      return;
    }
    const missing = lacking(c, place.text, third);
    if (missing.length === 0) return;
    if (later !== null && !later.whole) {
      yield unknown(later.path, { box: later.box, line: null });
      return;
    }
    // The statement stands in another box: words-in-wrong-box says so.
    if (words !== null && missing.includes('words') && textsWith(c, words).some((t) => t.box !== null && t.box !== place.box))
      return;
    const head = words ?? 'THE GOODS WILL BE INVOICED IN A NON-PARTY BY';
    const address = asks.includes('address') ? ', 10 ANSON ROAD' : '';
    yield fail([place.path, issuer], {
      box: place.box,
      line: null,
      data: { found, missing: missingFacts(missing, words), example: `${head} LION TRADING PTE LTD${address}, SINGAPORE` },
    });
  },
  examples: {
    fail: [
      {
        form: 'VK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        remarks: '',
      },
      {
        form: 'VK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        remarks: 'NON-PARTY INVOICING',
      },
      {
        form: 'VJ',
        exportingCountry: 'VN',
        importingCountry: 'JP',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        boxes: { '8': 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'EAV',
        exportingCountry: 'VN',
        importingCountry: 'RU',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        boxes: { '11': 'INV-01 15/11/2026' },
      },
      { form: 'VN-CU', exportingCountry: 'VN', importingCountry: 'CU', invoices: [{ issuer: { country: 'ES' } }], remarks: '' },
    ],
    pass: [
      {
        form: 'VK',
        exportingCountry: 'VN',
        importingCountry: 'KR',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        remarks: 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE',
      },
      {
        form: 'VJ',
        exportingCountry: 'VN',
        importingCountry: 'JP',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        boxes: { '8': 'THE GOODS WILL BE INVOICED IN A NON-PARTY BY LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE' },
      },
      {
        form: 'EAV',
        exportingCountry: 'VN',
        importingCountry: 'RU',
        invoices: [{ issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        boxes: { '11': 'INV-01 15/11/2026 TCI LION TRADING PTE LTD, SINGAPORE' },
      },
      {
        form: 'VN-CU',
        exportingCountry: 'VN',
        importingCountry: 'CU',
        invoices: [{ issuer: { country: 'ES' } }],
        remarks: 'NON-PARTY INVOICING',
      },
      { form: 'VK', exportingCountry: 'VN', importingCountry: 'KR', invoices: [{ issuer: { country: 'KR' } }], remarks: '' },
    ],
  },
});
