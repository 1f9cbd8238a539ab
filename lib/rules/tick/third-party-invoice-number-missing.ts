import { sameParty } from '../../declaration/countries';
import type { Invoice } from '../../declaration/declaration';
import { hasPhrase, words } from '../../declaration/text';
import { announcePlace, announcesLaterInvoice, statementIn, thirdPartyPlace } from '../shared/third-party';
import { defineRule, fail, unknown, type Case } from '../rule';

/** Third-party invoicing is declared: by the tick, or by the statement where the form has words instead. */
function isDeclared(c: Case): boolean {
  if (c.d.ticks?.['third-party-invoicing'] === true) return true;
  const facts = c.profile.facts.thirdParty.value;
  if (facts.flag !== 'words') return false;
  const text = thirdPartyPlace(c)?.text ?? '';
  return (facts.words !== null && hasPhrase(text, facts.words)) || statementIn(text, []) !== null;
}

/** Number of the third company's invoice where the trader holds it and the form does not show it. */
function knownButAbsent(c: Case): string | null {
  const invoice = c.d.documents?.commercialInvoice;
  const [country, own] = [invoice?.seller?.country, c.d.exportingCountry];
  if (!invoice?.number || !country || !own || sameParty(country, own)) return null;
  const wanted = words(invoice.number).join('');
  return (c.d.invoices ?? []).some((i) => words(i.number ?? '').join('') === wanted) ? null : invoice.number;
}

export default defineRule({
  id: 'third-party-invoice-number-missing',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'AHK', 'RCEP', 'VK', 'VJ'],
  needs: ['ticks.third-party-invoicing|remarks|boxes', 'invoices[].number', 'invoices[].issuer.country', 'exportingCountry'],
  whole: true,
  severity: { default: 'warning', error: ['AJ', 'VJ'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C2', C: ['E', 'AJ', 'VJ', 'AANZ', 'RCEP', 'AHK'], U: ['AANZ@2025-08-22'] },
  basis: 'thirdParty',
  title: {
    vi: 'Số hóa đơn của bên thứ ba được ghi khi mẫu yêu cầu.',
    en: 'The third company’s invoice number is shown where the form wants it.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: đã khai hóa đơn bên thứ ba nhưng chưa có số hóa đơn của bên thứ ba.',
        fix: 'Ghi số và ngày hóa đơn dùng khi nhập khẩu; an toàn nhất là ghi cả hai hóa đơn.',
      },
      en: {
        message: 'Box {box}: third-party invoicing is declared, but the third company’s invoice number is missing.',
        fix: 'Add number and date of the invoice used for importation; showing both invoices is safest.',
      },
    },
    known: {
      vi: {
        message: 'Ô {box}: thiếu số hóa đơn {expected} của bên thứ ba.',
        fix: 'Ghi thêm số và ngày của hóa đơn {expected}; an toàn nhất là ghi cả hai hóa đơn.',
      },
      en: {
        message: 'Box {box}: the third company’s invoice {expected} is missing.',
        fix: 'Add number and date of invoice {expected}; showing both invoices is safest.',
      },
    },
  },
  *check(c) {
    const own = c.d.exportingCountry;
    const invoices = c.items<Invoice>('invoices');
    if (!own || invoices.length === 0 || !isDeclared(c)) return;
    if (invoices.some((i) => i.value.issuer!.country === '')) return;
    if (invoices.some((i) => !sameParty(i.value.issuer!.country!, own))) return;
    const at = [invoices[0]!.at('number')];
    const known = knownButAbsent(c);
    if (c.profile.facts.thirdParty.value.invoice === 'used-for-importation') {
      const later = announcePlace(c);
      if (later?.text !== undefined && announcesLaterInvoice(c, later.text)) return;
      if (later !== null && (later.text === undefined || !later.whole)) yield unknown(later.path, { box: later.box, line: null });
      else yield fail(at);
      return;
    }
    if (known !== null) yield fail(at, { text: 'known', data: { expected: known } });
    // A tax court in Indonesia refused a Form E that showed the maker's invoice only.
    else if (c.form === 'E' && c.d.importingCountry === 'ID') yield fail(at);
  },
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        importingCountry: 'ID',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'CN-77', issuer: { country: 'CN' } }],
      },
      {
        form: 'AJ',
        exportingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'SHRIMP THIRD COUNTRY INVOICING: LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE' },
        invoices: [{ number: 'VN-77', issuer: { country: 'VN' } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'VN-77', issuer: { country: 'VN' } }],
        documents: { commercialInvoice: { number: 'SG-12', seller: { country: 'SG' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'TH',
        importingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'TH-77', issuer: { country: 'TH' } }],
      },
      {
        form: 'AJ',
        exportingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        boxes: { '7': 'SHRIMP. ANOTHER INVOICE WILL BE ISSUED BY LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE' },
        invoices: [{ number: 'VN-77', issuer: { country: 'VN' } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        ticks: { 'third-party-invoicing': true },
        invoices: [{ number: 'SG-12', issuer: { country: 'SG' } }],
      },
      {
        form: 'VK',
        exportingCountry: 'VN',
        remarks: 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE',
        invoices: [{ number: 'VN-77', issuer: { country: 'VN' } }],
      },
    ],
  },
});
