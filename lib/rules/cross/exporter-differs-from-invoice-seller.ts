import { sameParty } from '../../declaration/countries';
import { namesCompany, sameCompany } from '../../declaration/parties';
import { practice } from '../../forms/law';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'exporter-differs-from-invoice-seller',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: [
    'exporter.name',
    'documents.commercialInvoice.seller.name',
    'documents.commercialInvoice.seller.country',
    'exportingCountry',
  ],
  severity: 'info',
  mark: 'U',
  basis: practice('no text asks that exporter and seller be the same company'),
  general: true,
  title: {
    vi: 'Người xuất khẩu trùng với người bán trên hóa đơn, khi người bán ở nước xuất khẩu.',
    en: 'Exporter and seller on the invoice are the same company, where the seller sits in the exporting country.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: người xuất khẩu {found} khác người bán trên hóa đơn {expected}.',
        fix: 'Được chấp nhận nếu là ủy thác hoặc công ty liên kết, hãy giữ hợp đồng; nếu không thì sửa tên.',
      },
      en: {
        message: 'Box {box}: exporter {found} is not the seller on the invoice, {expected}.',
        fix: 'Fine for an agent or a related firm, keep the contract; otherwise correct the name.',
      },
    },
  },
  *check(c) {
    const exporter = c.d.exporter?.name;
    const seller = c.d.documents?.commercialInvoice?.seller;
    const from = c.d.exportingCountry;
    if (!exporter || !seller?.name || !seller.country || !from || !sameParty(seller.country, from)) return;
    if (sameCompany(exporter, seller.name) || namesCompany(exporter, seller.name)) return;
    yield fail(['exporter.name', 'documents.commercialInvoice.seller.name'], {
      data: { found: exporter, expected: seller.name },
    });
  },
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU TRADING JSC' },
        documents: { commercialInvoice: { seller: { name: 'SAO MAI GARMENT CO., LTD', country: 'VN' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        documents: { commercialInvoice: { seller: { name: 'AN PHU GARMEMT COMPANY LIMITED', country: 'VN' } } },
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        exporter: { name: 'AN PHU GARMENT CO., LTD' },
        documents: { commercialInvoice: { seller: { name: 'LION TRADING PTE LTD', country: 'SG' } } },
      },
    ],
  },
});
