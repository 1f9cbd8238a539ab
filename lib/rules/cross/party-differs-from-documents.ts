import { namesCompany, sameCompany } from '../../declaration/parties';
import { plain, vietnameseLetters } from '../../declaration/text';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { thirdPartyStated } from '../shared/circumstances';
import { agreementWithPapers, PAPER_NAMES, type Paper } from '../shared/papers';
import { vietnameseCompanyWords } from '../shared/vietnamese';

/** A name on a bill of lading that is nobody of the sale: to order, a bank, a carrier's agent. */
const NOBODY =
  /\b(?:ORDER|BANK|BANCO|BANQUE|FORWARD\w*|FREIGHT|LOGISTICS?|SHIPPING|EXPRESS|CARGO|CARRIERS?|TRANSPORT\w*|SAME AS)\b|BANK\b/;

/** Customs prints name Vietnamese companies in Vietnamese, certificates in English: a translated name says nothing. */
function isVietnamese(name: string): boolean {
  return vietnameseCompanyWords(name).length > 0 || vietnameseLetters(name).length > 0;
}

function sameName(ours: string, theirs: string): boolean {
  if (sameCompany(ours, theirs) || namesCompany(theirs, ours) || namesCompany(ours, theirs)) return true;
  return isVietnamese(ours) !== isVietnamese(theirs);
}

const digits = (text: string): string => text.replace(/\D/g, '');

export default defineRule({
  id: 'party-differs-from-documents',
  family: 'cross',
  forms: ALL_FORMS,
  needs: [
    'exporter.name|exporter.taxCode|consignee.name',
    'documents.commercialInvoice.buyer.name|documents.billOfLading.shipper|documents.billOfLading.consignee|documents.exportDeclaration.exporter|documents.exportDeclaration.exporterTaxCode|documents.exportDeclaration.consignee',
  ],
  severity: 'warning',
  mark: 'C',
  basis: agreementWithPapers,
  general: true,
  title: {
    vi: 'Người xuất khẩu, mã số thuế và người nhận hàng khớp với hóa đơn, vận tải đơn, tờ khai.',
    en: 'Exporter, tax code and consignee agree with invoice, bill of lading and export declaration.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} ghi {found}, còn {limit} ghi {expected}.',
        fix: 'Ghi cùng một tên trên mọi chứng từ, hoặc giải trình với cơ quan cấp.',
      },
      en: {
        message: 'Box {box} says {found}, the {limit} says {expected}.',
        fix: 'Use the same name on all papers, or explain the difference to the issuer.',
      },
    },
    taxCode: {
      vi: {
        message: 'Mã số thuế {found} khác {limit} ({expected}).',
        fix: 'Ghi mã số thuế của doanh nghiệp đứng tên tờ khai.',
      },
      en: {
        message: 'Tax code {found} differs from the {limit} ({expected}).',
        fix: 'Use the tax code of the company on the declaration.',
      },
    },
  },
  *check(c) {
    const { exporter, consignee, documents } = c.d;
    const bill = documents?.billOfLading;
    const customs = documents?.exportDeclaration;
    const buyer = documents?.commercialInvoice?.buyer?.name;
    const ourCode = exporter?.taxCode;
    const theirCode = customs?.exporterTaxCode;
    const sameCode = Boolean(ourCode && theirCode) && digits(ourCode!) === digits(theirCode!);
    const pairs: [string, string | undefined, Paper, string, string | undefined][] = [
      ['exporter.name', exporter?.name, 'billOfLading', 'shipper', bill?.shipper],
      ['exporter.name', exporter?.name, 'exportDeclaration', 'exporter', sameCode ? undefined : customs?.exporter],
      ['consignee.name', consignee?.name, 'commercialInvoice', 'buyer.name', buyer],
      ['consignee.name', consignee?.name, 'billOfLading', 'consignee', bill?.consignee],
      ['consignee.name', consignee?.name, 'exportDeclaration', 'consignee', customs?.consignee],
    ];
    for (const [at, ours, paper, key, theirs] of pairs) {
      if (!ours || !theirs || sameName(ours, theirs)) continue;
      if (NOBODY.test(plain(paper === 'billOfLading' ? theirs : '')) || /^(?:TO )?(?:THE )?ORDER\b/.test(plain(ours))) continue;
      // The buyer of a third-party sale is the third party.
      if (at === 'consignee.name' && paper !== 'billOfLading' && thirdPartyStated(c)) continue;
      yield fail([at, `documents.${paper}.${key}`], { data: { found: ours, limit: PAPER_NAMES[paper], expected: theirs } });
    }
    if (ourCode && theirCode && !sameCode) {
      yield fail(['exporter.taxCode', 'documents.exportDeclaration.exporterTaxCode'], {
        text: 'taxCode',
        data: { found: ourCode, limit: PAPER_NAMES.exportDeclaration, expected: theirCode },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        documents: { commercialInvoice: { buyer: { name: 'BANGKOK FASHION CO., LTD' } } },
      },
      {
        form: 'D',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        documents: { billOfLading: { shipper: 'SAO MAI TRADING JSC' } },
      },
      { form: 'D', exporter: { taxCode: '0100112437' }, documents: { exportDeclaration: { exporterTaxCode: '0314409058' } } },
    ],
    pass: [
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        documents: { commercialInvoice: { buyer: { name: 'SIAM TRADING COMPANY LIMITED' } } },
      },
      {
        form: 'D',
        exporter: { name: 'AN PHU GARMENT CO., LTD', taxCode: '0100112437' },
        documents: { exportDeclaration: { exporter: 'CÔNG TY TNHH MAY AN PHÚ', exporterTaxCode: '0100112437' } },
      },
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        documents: { billOfLading: { consignee: 'TO ORDER OF KASIKORN BANK' } },
      },
      {
        form: 'D',
        consignee: { name: 'SIAM TRADING CO., LTD' },
        ticks: { 'third-party-invoicing': true },
        documents: { commercialInvoice: { buyer: { name: 'LION TRADING PTE LTD' } } },
      },
    ],
  },
});
