import { sameParty } from '../../declaration/countries';
import { toDayMonthYear } from '../../declaration/dates';
import type { Invoice } from '../../declaration/declaration';
import { sameCompany } from '../../declaration/parties';
import { allExcept, type Case, defineRule, fail, unknown } from '../rule';
import { thirdPartyStated } from '../shared/circumstances';
import { isVatInvoice, sameInvoiceNo } from '../shared/invoice-number';
import { agreementWithPapers, milderAbroad, PAPER_NAMES, series } from '../shared/papers';

type InvoicePaper = 'commercialInvoice' | 'exportDeclaration';

/** The paper is the exporter's own invoice while the form shows only a third party's, so the two cannot agree. Null = it cannot be told. */
function ownBesideThird(c: Case, paper: InvoicePaper): boolean | null {
  if (!thirdPartyStated(c)) return false;
  if (paper === 'exportDeclaration') return true;
  const seller = c.d.documents?.commercialInvoice?.seller;
  if (seller?.country && c.d.exportingCountry) return sameParty(seller.country, c.d.exportingCountry);
  if (seller?.name && c.d.exporter?.name) return sameCompany(seller.name, c.d.exporter.name);
  return null;
}

export default defineRule({
  id: 'invoice-number-or-date-differs',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: ['invoices[].number', 'documents.commercialInvoice.number|documents.exportDeclaration.invoiceNo'],
  severity: 'error',
  mark: 'C',
  basis: agreementWithPapers,
  general: true,
  whole: true,
  title: {
    vi: 'Số và ngày hóa đơn khớp với hóa đơn thương mại và tờ khai.',
    en: 'Invoice number and date agree with the commercial invoice and the export declaration.',
  },
  text: {
    main: {
      vi: { message: 'Ô {box} ghi hóa đơn {found}, còn {limit} là {expected}.', fix: 'Ghi đúng số hóa đơn theo chứng từ.' },
      en: { message: 'Box {box} shows invoice {found}, the {limit} says {expected}.', fix: 'Copy the number from the paper.' },
    },
    date: {
      vi: {
        message: 'Ô {box}: hóa đơn {number} ghi ngày {found}, còn {limit} ghi {expected}.',
        fix: 'Ghi đúng ngày hóa đơn theo chứng từ.',
      },
      en: {
        message: 'Box {box}: invoice {number} is dated {found}, in the {limit} {expected}.',
        fix: 'Copy the date from the paper.',
      },
    },
  },
  *check(c) {
    const invoices = c.items<Invoice>('invoices').filter(({ value }) => value.number);
    const { commercialInvoice, exportDeclaration } = c.d.documents ?? {};
    const papers = [
      {
        paper: 'commercialInvoice',
        key: 'number',
        number: commercialInvoice?.number,
        dateKey: 'date',
        date: commercialInvoice?.date,
      },
      {
        paper: 'exportDeclaration',
        key: 'invoiceNo',
        number: exportDeclaration?.invoiceNo,
        dateKey: 'invoiceDate',
        date: exportDeclaration?.invoiceDate,
      },
    ] as const;
    for (const { paper, key, number, dateKey, date } of papers) {
      if (!number || invoices.length === 0) continue;
      const limit = PAPER_NAMES[paper];
      const severity = milderAbroad(c);
      const same = invoices.filter(({ value }) => sameInvoiceNo(value.number!, number));
      if (same.length === 0) {
        if (isVatInvoice(number)) continue;
        const beside = ownBesideThird(c, paper);
        if (beside === null) yield unknown('documents.commercialInvoice.seller.name');
        if (beside !== false) continue;
        yield fail([...invoices.map(({ at }) => at('number')), `documents.${paper}.${key}`], {
          ...(severity && { severity }),
          data: { found: series(invoices.map(({ value }) => value.number!)), limit, expected: number },
        });
        continue;
      }
      if (!date || same.some(({ value }) => !value.date || value.date === date)) continue;
      const { value, at } = same[0]!;
      yield fail([at('date'), `documents.${paper}.${dateKey}`], {
        ...(severity && { severity }),
        text: 'date',
        data: { number: value.number!, found: toDayMonthYear(value.date!), limit, expected: toDayMonthYear(date) },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', date: '2026-11-15' }],
        documents: { commercialInvoice: { number: 'INV-10', date: '2026-11-15' } },
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', date: '2026-11-15' }],
        documents: { exportDeclaration: { invoiceNo: 'A - INV01', invoiceDate: '2026-11-16' } },
      },
    ],
    pass: [
      {
        form: 'AI',
        invoices: [{ number: 'CO-2023-118', date: '2026-11-15' }],
        documents: { commercialInvoice: { number: 'CO-2023-118A', date: '2026-11-15' } },
      },
      { form: 'D', invoices: [{ number: 'INV-01' }], documents: { exportDeclaration: { invoiceNo: '1C26TAA 00000123' } } },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        invoices: [{ number: 'LT-77', issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }],
        documents: { commercialInvoice: { number: 'INV-01', seller: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } } },
      },
    ],
  },
});
