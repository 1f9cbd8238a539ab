/** Three made-up declarations that every library page shows. Dates are ISO, numbers plain decimals, as a reader must give them back. */

export type TickId =
  | 'third-party-invoicing'
  | 'back-to-back'
  | 'exhibition'
  | 'issued-retroactively'
  | 'accumulation'
  | 'de-minimis'
  | 'movement-certificate';

export interface PaperLine {
  readonly marks: string;
  readonly packages: readonly [count: string, kind: string];
  readonly description: string;
  readonly hsExport: string;
  readonly criterion: string;
  readonly quantity: readonly [value: string, unit: string];
  readonly grossWeight: readonly [value: string, unit: string];
  readonly fob: readonly [amount: string, currency: string];
  readonly invoice: readonly [number: string, date: string];
}

export interface Paper {
  readonly form: 'D' | 'E' | 'RCEP';
  readonly applicationNo: string;
  readonly referenceNo: string;
  /** ISO 3166 code, and its names as the page shows them. */
  readonly importingCountry: readonly [code: string, vi: string, en: string];
  readonly issuingAuthority: string;
  readonly issueDate: string;
  readonly exporter: {
    readonly name: string;
    readonly address: readonly string[];
    readonly taxCode: string;
    readonly phone: string;
  };
  readonly consignee: { readonly name: string; readonly address: readonly string[]; readonly email: string };
  readonly producer: { readonly name: string; readonly address: string } | null;
  readonly transport: {
    readonly mode: readonly [code: string, vi: string, en: string];
    readonly vessel: string;
    readonly departureDate: string;
    readonly portOfLoading: string;
    readonly portOfDischarge: string;
    readonly billOfLadingNo: string;
    readonly billOfLadingDate: string;
    readonly containers: string;
  };
  readonly customs: readonly (readonly [number: string, date: string])[];
  /** Seller of a third country who wrote the invoice. */
  readonly issuer: { readonly name: string; readonly country: readonly [code: string, vi: string, en: string] } | null;
  readonly lines: readonly PaperLine[];
  readonly ticks: Readonly<Partial<Record<TickId, boolean>>>;
  readonly fobShown: boolean;
  readonly remarks: string;
}

const line = (
  marks: string,
  packages: readonly [string, string],
  description: string,
  hsExport: string,
  criterion: string,
  quantity: readonly [string, string],
  weight: string,
  fob: string,
  invoice: readonly [string, string],
): PaperLine => ({
  marks,
  packages,
  description,
  hsExport,
  criterion,
  quantity,
  grossWeight: [weight, 'KGM'],
  fob: [fob, 'USD'],
  invoice,
});

const TROUSERS = ['APG-2611-018', '2026-11-12'] as const;
const TILES = ['KP/26/0447', '2026-10-30'] as const;
const CASHEW = ['HL-RC-0093', '2026-11-03'] as const;

export const PAPERS: Readonly<Record<Paper['form'], Paper>> = {
  D: {
    form: 'D',
    applicationNo: '26110000318',
    referenceNo: 'VN-TH 26/02/00318',
    importingCountry: ['TH', 'Thái Lan', 'Thailand'],
    issuingAuthority: 'Phòng QLXNK khu vực TP. Hồ Chí Minh',
    issueDate: '2026-11-18',
    exporter: {
      name: 'AN PHU GARMENT CO., LTD',
      address: ['12 LE LOI STREET, BEN THANH WARD', 'HO CHI MINH CITY, VIET NAM'],
      taxCode: '0100112437',
      phone: '0283 822 1188',
    },
    consignee: {
      name: 'SIAM TRADING CO., LTD',
      address: ['99 SUKHUMVIT ROAD, KHLONG TOEI', 'BANGKOK 10110'],
      email: 'import@siam-trading.example',
    },
    producer: null,
    transport: {
      mode: ['sea', 'Đường biển', 'By sea'],
      vessel: 'EVER GOLDEN 123E',
      departureDate: '2026-11-20',
      portOfLoading: 'CANG CAT LAI',
      portOfDischarge: 'LAEM CHABANG',
      billOfLadingNo: 'EGLV149600123456',
      billOfLadingDate: '2026-11-21',
      containers: 'MSKU9070323',
    },
    customs: [['308132641520', '2026-11-16']],
    issuer: null,
    lines: [
      line(
        'N/M',
        ['50', 'CARTON'],
        "MEN'S COTTON TROUSERS, STYLE AP-11",
        '62034290',
        'CTH',
        ['1000', 'PIECE'],
        '520.5',
        '12000.00',
        TROUSERS,
      ),
      line(
        'N/M',
        ['36', 'CARTON'],
        'COTTON SHIRTS, LONG SLEEVES',
        '62052090',
        'CC',
        ['1200', 'PIECE'],
        '410.25',
        '8400.50',
        TROUSERS,
      ),
      line('AP/BKK', ['4', 'CARTON'], 'POLYESTER BELTS', '62171090', 'RVC 42.5%', ['300', 'PIECE'], '38.5', '960.00', TROUSERS),
    ],
    ticks: {
      'third-party-invoicing': false,
      'issued-retroactively': false,
      'back-to-back': false,
      exhibition: false,
      accumulation: true,
      'de-minimis': false,
    },
    fobShown: true,
    remarks: 'GOODS PACKED IN WOODEN CASES',
  },
  E: {
    form: 'E',
    applicationNo: '26100000447',
    referenceNo: 'VN-CN 26/01/00447',
    importingCountry: ['CN', 'Trung Quốc', 'China'],
    issuingAuthority: 'Phòng QLXNK khu vực Hà Nội',
    issueDate: '2026-11-09',
    exporter: {
      name: 'KIM PHAT CERAMIC JOINT STOCK COMPANY',
      address: ['LOT B2, TIEN SON INDUSTRIAL PARK', 'BAC NINH PROVINCE, VIET NAM'],
      taxCode: '0314409058',
      phone: '0222 373 4455',
    },
    consignee: {
      name: 'GUANGZHOU HUAXIN BUILDING MATERIALS CO., LTD',
      address: ['NO. 18 TIANHE ROAD', 'GUANGZHOU'],
      email: 'huaxin@building.example',
    },
    producer: null,
    transport: {
      mode: ['road', 'Đường bộ', 'By road'],
      vessel: 'TRUCK 29C-112.34',
      departureDate: '2026-11-02',
      portOfLoading: 'HUU NGHI BORDER GATE',
      portOfDischarge: 'PINGXIANG',
      billOfLadingNo: 'CMR-26-7781',
      billOfLadingDate: '2026-11-02',
      containers: 'CSQU3054383',
    },
    customs: [
      ['308455120010', '2026-10-31'],
      ['308455120121', '2026-11-01'],
    ],
    issuer: { name: 'TRISTAR HOLDINGS PTE LTD', country: ['SG', 'Singapore', 'Singapore'] },
    lines: [
      line(
        'KP-GZ',
        ['820', 'CARTON'],
        'CERAMIC FLOOR TILES 60 X 60',
        '69072110',
        'PE',
        ['1180.8', 'MTK'],
        '24600',
        '9446.40',
        TILES,
      ),
      line(
        'KP-GZ',
        ['300', 'CARTON'],
        'CERAMIC WALL TILES 30 X 60',
        '69072190',
        'RVC 51%',
        ['540', 'MTK'],
        '9150.5',
        '4050.00',
        TILES,
      ),
      line('N/M', ['24', 'CASE'], 'PORCELAIN WASH BASINS', '69101000', 'CTH', ['240', 'PIECE'], '2880', '5520.00', TILES),
      line('N/M', ['12', 'CASE'], 'PORCELAIN TOILET TANKS', '69109000', 'CTH', ['96', 'SET'], '1536.75', '3168.00', TILES),
    ],
    ticks: {
      'third-party-invoicing': true,
      'issued-retroactively': true,
      exhibition: false,
      'movement-certificate': false,
    },
    fobShown: false,
    remarks: 'INVOICE ISSUED IN A THIRD COUNTRY',
  },
  RCEP: {
    form: 'RCEP',
    applicationNo: '26110000093',
    referenceNo: 'VN-JP 26/04/00093',
    importingCountry: ['JP', 'Nhật Bản', 'Japan'],
    issuingAuthority: 'Phòng QLXNK khu vực Đồng Nai',
    issueDate: '2026-11-06',
    exporter: {
      name: 'HONG LAM FOODS CO., LTD',
      address: ['45 NGUYEN HUE', 'BIEN HOA CITY, DONG NAI PROVINCE, VIET NAM'],
      taxCode: '0100233488',
      phone: '0251 382 9900',
    },
    consignee: { name: 'OSAKA NUTS KK', address: ['3-1-7 KITAHAMA, CHUO-KU', 'OSAKA'], email: 'buy@osaka-nuts.example' },
    producer: { name: 'DONG NAI CASHEW FACTORY', address: 'NHON TRACH 3 INDUSTRIAL PARK, DONG NAI' },
    transport: {
      mode: ['air', 'Đường hàng không', 'By air'],
      vessel: 'VN 320',
      departureDate: '2026-11-05',
      portOfLoading: 'TAN SON NHAT AIRPORT',
      portOfDischarge: 'KANSAI AIRPORT',
      billOfLadingNo: '738-55120934',
      billOfLadingDate: '2026-11-05',
      containers: '',
    },
    customs: [['308990177260', '2026-11-04']],
    issuer: null,
    lines: [
      line(
        'OSK 1-40',
        ['40', 'CARTON'],
        'ROASTED CASHEW NUTS, SALTED',
        '20081910',
        'PE',
        ['800', 'KGM'],
        '880',
        '7920.00',
        CASHEW,
      ),
      line('OSK 41-60', ['20', 'CARTON'], 'DRIED MANGO SLICES', '08045020', 'WO', ['300', 'KGM'], '330.5', '3150.75', CASHEW),
      line('OSK 61-65', ['5', 'CARTON'], 'COCONUT CRACKERS', '19053110', 'CTC', ['60', 'KGM'], '71.25', '486.00', [
        'HL-RC-0094',
        '2026-11-04',
      ]),
    ],
    ticks: { 'third-party-invoicing': false, 'back-to-back': true, 'issued-retroactively': false },
    fobShown: false,
    remarks: 'KEEP DRY',
  },
};
