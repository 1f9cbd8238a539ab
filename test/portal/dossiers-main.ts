/**
 * The two dossiers that most tests use: a clean Form D and one with twelve planted mistakes. All companies and numbers are made up; the tax codes
 * only satisfy, or fail, the check digit. Dates are meant for a check on 2026-11-22.
 */
import { blankDossier, blankLine, type Dossier, type GoodsLine } from './dossier';
import { hsText } from './lists';

type LineInput = Partial<Omit<GoodsLine, 'hsExport' | 'hsImport'>> & { hs: string; hsImport?: string };

/** A line with the units most dossiers share; `hs` becomes the list text of the export code. */
export function line(id: number, input: LineInput): GoodsLine {
  const { hs, hsImport, ...rest } = input;
  return {
    ...blankLine(),
    id,
    marks: 'N/M',
    quantityUnit: 'PIECE',
    grossWeightUnit: 'KILOGRAM',
    packageKind: 'CARTON',
    currency: 'USD',
    hsExport: hs === '' ? '' : hsText(hs),
    hsImport: hsImport ?? hs,
    ...rest,
  };
}

export const ISSUED = 'Đã cấp C/O';

const AN_PHU = {
  exporterName: 'AN PHU GARMENT CO., LTD',
  exporterAddress1: '12 LE LOI STREET, BEN NGHE WARD',
  exporterAddress2: 'HO CHI MINH CITY, VIET NAM',
  taxCode: '0100112437',
};

const made = 'BRAND: APG, MANUFACTURER: AN PHU GARMENT CO., LTD';
const cleanInvoice = { invoiceNo: 'APG-2611-018', invoiceDate: '12/11/2026' };

export const D_TH_CLEAN: Dossier = {
  ...blankDossier('10000001'),
  ...AN_PHU,
  key: 'D-TH-CLEAN',
  title: 'Mẫu D đi Thái Lan, không có lỗi',
  status: ISSUED,
  department: 'Phòng QL XNK Khu vực TP. Hồ Chí Minh',
  form: 'Form D',
  market: 'Thailand',
  certificateNumber: 'VN-TH 26/02/00318',
  certificateDate: '18/11/2026',
  reviewDate: '18/11/2026',
  customs: [{ number: '308132641520', date: '14/11/2026' }],
  consigneeName: 'SIAM TRADING CO., LTD',
  consigneeAddress1: '99 SUKHUMVIT ROAD, KHLONG TOEI DISTRICT',
  consigneeAddress2: 'BANGKOK 10110, THAILAND',
  consigneeCountry: 'Thailand',
  transportMode: 'By sea',
  portOfLoading: 'CANG CAT LAI',
  portOfDischarge: 'LAEM CHABANG',
  shipName: 'EVER GOLDEN 123E',
  departureDate: '18/11/2026',
  lines: [
    line(700101, {
      itemNo: '1',
      hs: '62034290',
      description: `MEN'S WOVEN COTTON TROUSERS, ${made}`,
      criterion: 'CC',
      quantity: '1000',
      grossWeight: '520.5',
      packages: '100',
      fob: '12000.00',
      ...cleanInvoice,
    }),
    line(700102, {
      itemNo: '2',
      hs: '62052090',
      description: `MEN'S WOVEN COTTON SHIRTS WITH LONG SLEEVES, ${made}`,
      criterion: '47.5%',
      quantity: '1200',
      grossWeight: '310.25',
      packages: '60',
      fob: '8400.00',
      ...cleanInvoice,
    }),
    line(700103, {
      itemNo: '3',
      hs: '62046300',
      description: `WOMEN'S TROUSERS OF POLYESTER FABRIC, ${made}`,
      criterion: 'CC',
      quantity: '600',
      grossWeight: '214.25',
      packages: '40',
      fob: '5100.00',
      ...cleanInvoice,
    }),
  ],
  place: 'HO CHI MINH CITY',
};

const early = { invoiceNo: 'GMF-2611-08', invoiceDate: '05/11/2026' };
const late = { invoiceNo: 'GMF-2611-09', invoiceDate: '12/11/2026' };

export const D_ID_MISTAKES: Dossier = {
  ...blankDossier('10000002'),
  key: 'D-ID-MISTAKES',
  title: 'Mẫu D đi Indonesia, có 12 lỗi cài sẵn',
  status: ISSUED,
  taxCode: '0100233480',
  department: 'Phòng QL XNK Khu vực TP. Hồ Chí Minh',
  form: 'Form D',
  market: 'Indonesia',
  certificateNumber: 'VN-ID 25/02/01234',
  certificateDate: '16/11/2026',
  reviewDate: '16/11/2026',
  customs: [{ number: '30813264163', date: '06/11/2026' }],
  exporterName: 'CONG TY TNHH NOI THAT GIA MINH',
  exporterAddress1: 'LOT B5, ROAD NO. 3, SONG THAN INDUSTRIAL PARK',
  exporterAddress2: 'HO CHI MINH CITY, VIET NAM',
  consigneeName: 'PT NUSANTARA JAYA FURNITURE',
  consigneeAddress1: 'JALAN GAJAH MADA NO. 17, PETOJO UTARA',
  consigneeAddress2: 'JAKARTA 10130, INDONESIA',
  consigneeCountry: 'Indonesia',
  transportMode: 'By sea',
  portOfLoading: 'CANG CAT LAI',
  portOfDischarge: 'TANJUNG PRIOK',
  shipName: '',
  departureDate: '09/11/2026',
  lines: [
    line(700201, {
      itemNo: '1',
      hs: '94016990',
      description: 'RUBBERWOOD DINING CHAIRS, BRAND: GIA MINH, MANUFACTURER: GIA MINH FURNITURE CO., LTD',
      marks: 'GMF JAKARTA C/NO. 1-240',
      criterion: 'CTH',
      quantity: '480',
      grossWeight: '2880',
      packages: '240',
      fob: '9600.00',
      ...early,
    }),
    line(700202, {
      itemNo: '2',
      hs: '39263000',
      description: 'PLASTIC DRAWER HANDLES FOR BEDROOM FURNITURE, BRAND: GIA MINH',
      marks: 'GMF JAKARTA C/NO. 241-290',
      criterion: '45%',
      quantity: '5000',
      grossWeight: '450.5',
      packages: '50',
      fob: '4250.00',
      ...early,
    }),
    line(700203, {
      itemNo: '2',
      hs: '94039990',
      description: 'SPARE PARTS',
      marks: 'GMF JAKARTA C/NO. 291-300',
      criterion: 'CTH',
      quantity: '300',
      grossWeight: '95',
      packages: '10',
      fob: '1150.00',
      ...late,
    }),
    line(700204, {
      itemNo: '3',
      hs: '94035000',
      description: 'WOODEN WARDROBES WITH TWO SLIDING DOORS, BRAND: GIA MINH',
      marks: 'GMF JAKARTA C/NO. 301-370',
      criterion: 'PE',
      quantity: '70',
      grossWeight: '3850',
      packages: '70',
      fob: '7000.00',
      ...late,
    }),
  ],
  totals: { fob: '22500.00' },
  place: 'HO CHI MINH CITY',
  planted: [
    {
      rule: 'reference-year-not-issue-year',
      box: 'top',
      note: 'số tham chiếu ghi năm 25, C/O cấp ngày 16/11/2026',
      seenOn: ['view'],
    },
    {
      rule: 'invoice-date-out-of-order',
      box: '10',
      note: 'hóa đơn GMF-2611-09 ngày 12/11/2026, tàu chạy 09/11/2026',
      seenOn: ['view', 'edit'],
    },
    { rule: 'tax-code-wrong', box: '1', note: 'mã số thuế 0100233480: chữ số kiểm tra phải là 8', seenOn: ['view'] },
    { rule: 'transport-details-missing', box: '3', note: 'đi đường biển, không có tên tàu', seenOn: ['view', 'edit'] },
    { rule: 'item-numbers-wrong', box: '5', note: 'số thứ tự 1, 2, 2, 3', seenOn: ['view', 'edit'] },
    { rule: 'description-too-vague', box: '7', note: 'dòng thứ ba chỉ ghi SPARE PARTS', seenOn: ['view', 'edit'] },
    { rule: 'criterion-pe-not-on-form', box: '8', note: 'dòng cuối ghi PE, mẫu D không có', seenOn: ['view', 'edit'] },
    { rule: 'fob-missing', box: '9', note: 'tiêu chí 45% đi Indonesia mà không hiện FOB', seenOn: ['view', 'edit'] },
    { rule: 'total-not-sum-of-lines', box: '9', note: 'tổng FOB 22500.00, cộng các dòng được 22000.00', seenOn: ['view'] },
    {
      rule: 'issued-retroactively-tick-missing',
      box: '13',
      note: 'cấp 7 ngày sau khi tàu chạy, không đánh dấu',
      seenOn: ['view'],
    },
    { rule: 'export-declaration-number-wrong', box: '-', note: 'số tờ khai có 11 chữ số', seenOn: ['view', 'edit'] },
    { rule: 'vietnamese-in-printed-names', box: '1', note: 'tên người xuất khẩu là CONG TY TNHH …', seenOn: ['view', 'edit'] },
  ],
};
