/**
 * Further dossiers of the replica, one or two a form. All companies and numbers are made up. Dates are meant for a check on 2026-11-22.
 */
import { blankDossier, type Dossier } from './dossier';
import { D_TH_CLEAN, ISSUED, line } from './dossiers-main';

const SHOES = {
  taxCode: '0314409058',
  department: 'Phòng QL XNK Khu vực TP. Hồ Chí Minh',
  exporterName: 'SAO MAI FOOTWEAR JOINT STOCK COMPANY',
  exporterAddress1: '45 TRUONG CHINH STREET, TAN BINH WARD',
  exporterAddress2: 'HO CHI MINH CITY, VIET NAM',
  transportMode: 'By sea',
  portOfLoading: 'CANG CAT LAI',
  place: 'HO CHI MINH CITY',
  status: ISSUED,
};

const CHINA = {
  form: 'Form E',
  market: 'China',
  consigneeName: 'SHANGHAI HUA XIN TRADING CO., LTD',
  consigneeAddress1: '1200 PUDONG AVENUE, PUDONG NEW AREA',
  consigneeAddress2: 'SHANGHAI 200135, CHINA',
  consigneeCountry: 'China',
  portOfDischarge: 'SHANGHAI',
  shipName: 'WAN HAI 305 S021',
  departureDate: '14/11/2026',
  certificateDate: '16/11/2026',
  reviewDate: '16/11/2026',
  customs: [{ number: '308154420710', date: '12/11/2026' }],
};

const LION = { thirdPartyName: 'LION TRADING PTE LTD', thirdPartyCountry: 'Singapore', remarks: '' };
const shoes = (id: number, words: string, invoiceNo: string) => [
  line(id, {
    itemNo: '1', hs: '64039990', description: `MEN'S LEATHER SHOES WITH RUBBER SOLES, BRAND: SAO MAI${words}`, criterion: 'CTH', marks: 'SM SHANGHAI C/NO. 1-150',
    quantity: '1800', quantityUnit: 'PAIR', grossWeight: '2160', packages: '150', fob: '32400.00', invoiceNo, invoiceDate: '10/11/2026',
  }),
];

export const E_THIRD_PARTY_RIGHT: Dossier = {
  ...blankDossier('10000003'), ...SHOES, ...CHINA,
  key: 'E-THIRD-PARTY-RIGHT',
  title: 'Mẫu E, hóa đơn bên thứ ba, khai đúng',
  certificateNumber: 'VN-CN 26/02/04410',
  lines: shoes(700301, ', THIRD PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE', 'LT-88213'),
  ticks: { 'third-party-invoicing': true },
  extra: LION,
};

export const E_THIRD_PARTY_FORGOTTEN: Dossier = {
  ...blankDossier('10000004'), ...SHOES, ...CHINA,
  key: 'E-THIRD-PARTY-FORGOTTEN',
  title: 'Mẫu E, hóa đơn bên thứ ba, quên đánh dấu',
  certificateNumber: 'VN-CN 26/02/04411',
  lines: shoes(700401, '', 'LT-88214'),
  extra: LION,
  planted: [
    { rule: 'third-party-invoicing-tick-missing', box: '13', note: 'hóa đơn do công ty Singapore phát hành, không đánh dấu', seenOn: ['view?extra=1'] },
    { rule: 'third-party-details-missing', box: '7', note: 'ô 7 không nêu tên và nước của bên thứ ba', seenOn: ['view?extra=1'] },
  ],
};

export const E_THIRD_PARTY_HALF: Dossier = {
  ...blankDossier('10000005'), ...SHOES, ...CHINA,
  key: 'E-THIRD-PARTY-HALF',
  title: 'Mẫu E, hóa đơn bên thứ ba, có dấu nhưng thiếu tên',
  certificateNumber: 'VN-CN 26/02/04412',
  lines: shoes(700501, '', 'LT-88215'),
  ticks: { 'third-party-invoicing': true },
  extra: LION,
  planted: [{ rule: 'third-party-details-missing', box: '7', note: 'đã đánh dấu, ô 7 không nêu tên và nước của bên thứ ba', seenOn: ['view', 'edit'] }],
};

export const E_MOVEMENT: Dossier = {
  ...blankDossier('10000006'), ...SHOES, ...CHINA,
  key: 'E-MOVEMENT-CERTIFICATE',
  title: 'Mẫu E, giấy chứng nhận lưu chuyển (hàng Trung Quốc đi Malaysia)',
  market: 'Malaysia',
  consigneeName: 'KLANG VALLEY TRADING SDN BHD',
  consigneeAddress1: '8 JALAN KAPAR, KLANG',
  consigneeAddress2: 'SELANGOR 41400, MALAYSIA',
  consigneeCountry: 'Malaysia',
  portOfDischarge: 'PORT KLANG',
  certificateNumber: 'VN-MY 26/02/04413',
  lines: [
    line(700601, {
      itemNo: '1', hs: '73239310', description: 'STAINLESS STEEL COOKING POTS, BRAND: YONG FA, ORIGINAL FORM E NO. E264413ZC4530012 DATED 04 SEP 2026 ISSUED BY GUANGZHOU CUSTOMS, CHINA',
      criterion: 'CTH', marks: 'YF KLANG C/NO. 1-80', quantity: '960', grossWeight: '1440', packages: '80', fob: '9120.00', invoiceNo: 'SM-2611-31', invoiceDate: '10/11/2026',
    }),
  ],
  ticks: { 'movement-certificate': true },
};

export const E_LATE: Dossier = {
  ...blankDossier('10000007'), ...SHOES, ...CHINA,
  key: 'E-ISSUED-LATE',
  title: 'Mẫu E, cấp sau 10 ngày, quên đánh dấu cấp sau',
  certificateNumber: 'VN-CN 26/02/04498',
  departureDate: '10/11/2026',
  certificateDate: '20/11/2026',
  reviewDate: '20/11/2026',
  customs: [{ number: '308154420820', date: '08/11/2026' }],
  lines: shoes(700701, '', 'SM-2611-07').map((goods) => ({ ...goods, invoiceDate: '06/11/2026' })),
  planted: [{ rule: 'issued-retroactively-tick-missing', box: '13', note: 'tàu chạy 10/11/2026, cấp 20/11/2026, không đánh dấu', seenOn: ['view'] }],
};

export const VJ_CLEAN: Dossier = {
  ...blankDossier('10000008'), ...SHOES,
  key: 'VJ-CLEAN',
  title: 'Mẫu VJ đi Nhật Bản',
  form: 'Form VJ',
  market: 'Japan',
  certificateNumber: 'VN-JP 26/02/02210',
  certificateDate: '13/11/2026',
  reviewDate: '13/11/2026',
  customs: [{ number: '308140093310', date: '10/11/2026' }],
  consigneeName: 'YAMATO BUSSAN CO., LTD',
  consigneeAddress1: '2-5-1 MINATO MIRAI, NISHI-KU',
  consigneeAddress2: 'YOKOHAMA 220-0012, JAPAN',
  consigneeCountry: 'Japan',
  portOfDischarge: 'YOKOHAMA',
  shipName: 'NYK VEGA 044N',
  departureDate: '12/11/2026',
  lines: [
    line(700801, { itemNo: '1', hs: '42029290', description: 'BACKPACKS WITH OUTER SURFACE OF POLYESTER FABRIC', criterion: 'CTC', quantity: '2400', grossWeight: '1680', packages: '120', fob: '28800.00', invoiceNo: 'SM-2611-02', invoiceDate: '07/11/2026' }),
    line(700802, { itemNo: '2', hs: '39231090', description: 'PLASTIC STORAGE BOXES WITH LIDS', criterion: 'LVC', quantity: '1500', grossWeight: '900', packages: '75', fob: '6750.00', invoiceNo: 'SM-2611-02', invoiceDate: '07/11/2026' }),
  ],
};

export const B_CLEAN: Dossier = {
  ...blankDossier('10000009'), ...SHOES,
  key: 'B-QA',
  title: 'Mẫu B đi Qatar',
  form: 'Form B',
  market: 'Qatar',
  certificateNumber: 'VN-QA 26/02/00077',
  certificateDate: '17/11/2026',
  reviewDate: '17/11/2026',
  customs: [{ number: '308160017740', date: '13/11/2026' }],
  consigneeName: 'AL RAYYAN GENERAL TRADING W.L.L.',
  consigneeAddress1: 'BUILDING 21, C RING ROAD',
  consigneeAddress2: 'DOHA, QATAR',
  consigneeCountry: 'Qatar',
  portOfDischarge: 'HAMAD',
  shipName: 'MSC ANNA 246W',
  departureDate: '17/11/2026',
  lines: [line(700901, { itemNo: '1', hs: '08013200', description: 'SHELLED CASHEW NUTS, GRADE WW320', criterion: '', packageKind: 'CARTON', quantity: '15.88', quantityUnit: 'TON', grossWeight: '16450', packages: '700', fob: '98400.00', invoiceNo: 'SM-2611-11', invoiceDate: '11/11/2026' })],
};

export const CNM_CLEAN: Dossier = {
  ...blankDossier('10000010'), ...SHOES,
  key: 'CNM-KR',
  title: 'CNM, hàng Nhật Bản qua kho ngoại quan đi Hàn Quốc',
  form: 'Form CNM',
  market: 'Korea',
  certificateNumber: 'VN-KR 26/02/00012',
  certificateDate: '18/11/2026',
  reviewDate: '18/11/2026',
  customs: [{ number: '308161120450', date: '16/11/2026' }],
  consigneeName: 'HANKANG ELECTRIC CO., LTD',
  consigneeAddress1: '15 JUNGANG-DAERO, JUNG-GU',
  consigneeAddress2: 'BUSAN 48948, KOREA',
  consigneeCountry: 'Korea',
  portOfDischarge: 'BUSAN',
  shipName: 'EVER GOLDEN 124N',
  departureDate: '18/11/2026',
  lines: [line(701001, { itemNo: '1', hs: '85444299', description: 'INSULATED ELECTRIC CABLES FITTED WITH CONNECTORS, MADE IN JAPAN', criterion: '', marks: 'HK BUSAN C/NO. 1-40', quantity: '4000', grossWeight: '820', packages: '40', fob: '16000.00', invoiceNo: 'SM-2611-15', invoiceDate: '13/11/2026' })],
};

export const RCEP_CLEAN: Dossier = {
  ...blankDossier('10000011'), ...SHOES,
  key: 'RCEP-JP',
  title: 'Mẫu RCEP đi Nhật Bản',
  form: 'Form RCEP',
  market: 'Japan',
  certificateNumber: 'VN-JP 26/02/00911',
  certificateDate: '12/11/2026',
  reviewDate: '12/11/2026',
  customs: [{ number: '308140093420', date: '10/11/2026' }],
  consigneeName: 'OSAKA SHOKUHIN CO., LTD',
  consigneeAddress1: '3-2-1 NANKO KITA, SUMINOE-KU',
  consigneeAddress2: 'OSAKA 559-0034, JAPAN',
  consigneeCountry: 'Japan',
  portOfDischarge: 'OSAKA',
  shipName: 'NYK VEGA 044N',
  departureDate: '12/11/2026',
  lines: [line(701101, { itemNo: '1', hs: '16041490', hsImport: '160414', description: 'CANNED SKIPJACK TUNA IN VEGETABLE OIL', criterion: 'CTC', quantity: '24000', grossWeight: '9600', packages: '1000', fob: '43200.00', invoiceNo: 'SM-2611-04', invoiceDate: '07/11/2026' })],
};

export const AK_CLEAN: Dossier = {
  ...blankDossier('10000012'), ...SHOES,
  key: 'AK-KR',
  title: 'Mẫu AK đi Hàn Quốc',
  form: 'Form AK',
  market: 'Korea',
  certificateNumber: 'VN-KR 26/02/01877',
  certificateDate: '13/11/2026',
  reviewDate: '13/11/2026',
  customs: [{ number: '308140094110', date: '10/11/2026' }],
  consigneeName: 'HANKANG HOUSEWARE CO., LTD',
  consigneeAddress1: '15 JUNGANG-DAERO, JUNG-GU',
  consigneeAddress2: 'BUSAN 48948, KOREA',
  consigneeCountry: 'Korea',
  portOfDischarge: 'BUSAN',
  shipName: 'WAN HAI 305 N021',
  departureDate: '12/11/2026',
  lines: [
    line(701201, { itemNo: '1', hs: '73239310', description: 'STAINLESS STEEL MIXING BOWLS, BRAND: SAO MAI', criterion: 'CTH', quantity: '3000', grossWeight: '1350', packages: '100', fob: '11400.00', invoiceNo: 'SM-2611-05', invoiceDate: '07/11/2026' }),
    line(701202, { itemNo: '2', hs: '85165000', description: 'MICROWAVE OVENS, MODEL SM-20, BRAND: SAO MAI', criterion: 'RVC 40%', quantity: '400', grossWeight: '4600', packages: '400', fob: '18800.00', invoiceNo: 'SM-2611-05', invoiceDate: '07/11/2026' }),
  ],
  showFob: true,
};

export const EUR1_CLEAN: Dossier = {
  ...blankDossier('10000013'), ...SHOES,
  key: 'EUR1-DE',
  title: 'Mẫu EUR.1 đi Đức',
  form: 'Form EUR.1',
  market: 'Germany',
  certificateNumber: 'EUR.1 26/02/00345',
  certificateDate: '16/11/2026',
  reviewDate: '16/11/2026',
  customs: [{ number: '308154421030', date: '13/11/2026' }],
  consigneeName: 'NORDHAFEN SCHUHHANDEL GMBH',
  consigneeAddress1: 'GROSSE ELBSTRASSE 45',
  consigneeAddress2: '22767 HAMBURG, GERMANY',
  consigneeCountry: 'Germany',
  portOfDischarge: 'HAMBURG',
  shipName: 'HAMBURG EXPRESS 046W',
  departureDate: '16/11/2026',
  lines: [line(701301, { itemNo: '1', hs: '64039990', description: "WOMEN'S LEATHER SANDALS WITH RUBBER SOLES", criterion: '', quantity: '2600', quantityUnit: 'PAIR', grossWeight: '2340', packages: '130', fob: '41600.00', invoiceNo: 'SM-2611-09', invoiceDate: '11/11/2026' })],
};

/** Twenty-five lines: the grid shows ten and a pager, so what the page shows is not the whole list. */
export const D_MY_LONG: Dossier = {
  ...structuredClone(D_TH_CLEAN),
  docId: '10000025',
  key: 'D-MY-25-LINES',
  title: 'Mẫu D đi Malaysia, 25 dòng hàng, có phân trang',
  market: 'Malaysia',
  certificateNumber: 'VN-MY 26/02/00319',
  consigneeName: 'KLANG VALLEY TRADING SDN BHD',
  consigneeAddress1: '8 JALAN KAPAR, KLANG',
  consigneeAddress2: 'SELANGOR 41400, MALAYSIA',
  consigneeCountry: 'Malaysia',
  portOfDischarge: 'PORT KLANG',
  lines: Array.from({ length: 25 }, (_, index) =>
    line(702501 + index, {
      itemNo: String(index + 1),
      hs: '62034290',
      description: `MEN'S WOVEN COTTON TROUSERS, STYLE AP-${101 + index}, BRAND: APG, MANUFACTURER: AN PHU GARMENT CO., LTD`,
      criterion: 'CC',
      quantity: '120',
      grossWeight: '62.5',
      packages: '12',
      fob: '1440.00',
      invoiceNo: 'APG-2611-018',
      invoiceDate: '12/11/2026',
    }),
  ),
};

export const EMPTY_DRAFT: Dossier = { ...blankDossier('10000099'), key: 'EMPTY-DRAFT', title: 'Hồ sơ trống để tự khai' };
