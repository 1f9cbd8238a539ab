import type { Declaration } from '../../lib/declaration/declaration';

/** A complete Form D of `count` goods lines without a mistake: what the engine is timed on. */
export function largeDeclaration(count: number): Declaration {
  return {
    form: 'D',
    status: 'issued',
    direction: 'export',
    referenceNo: 'VN-TH 26/02/00006',
    issueDate: '2026-11-18',
    applicationDate: '2026-11-17',
    issuingAuthority: 'PHONG QLXNK KHU VUC TP HCM',
    exporter: {
      name: 'AN PHU GARMENT CO., LTD',
      address: '12 LE LOI STREET, HO CHI MINH CITY',
      country: 'VN',
      taxCode: '0100112437',
    },
    consignee: { name: 'SIAM TRADING CO., LTD', address: '99 SUKHUMVIT ROAD, BANGKOK', country: 'TH' },
    exportingCountry: 'VN',
    importingCountry: 'TH',
    originCountry: 'VN',
    transport: {
      mode: 'sea',
      vessel: 'EVER GOLDEN 123E',
      departureDate: '2026-11-18',
      portOfLoading: 'CAT LAI',
      portOfDischarge: 'LAEM CHABANG',
      containers: ['MSKU9070323'],
    },
    invoices: [{ number: 'INV-01', date: '2026-11-15', issuer: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } }],
    exportDeclarations: [{ number: '308132641520', date: '2026-11-17' }],
    lines: Array.from({ length: count }, (_, i) => ({
      itemNo: String(i + 1),
      marks: 'N/M',
      packages: { count: '100', kind: 'CARTON' },
      description: `MEN COTTON TROUSERS STYLE ${i + 1} MANUFACTURER: AN PHU GARMENT CO., LTD BRAND: APG`,
      hsExport: '62034200',
      hsImport: '62034290',
      criterion: 'CTH',
      quantity: { value: '1000', unit: 'PIECE' },
      grossWeight: { value: '520.5', unit: 'KGM' },
      netWeight: { value: '500', unit: 'KGM' },
      fob: { amount: '12000.00', currency: 'USD' },
      fobShown: false,
      invoiceNo: 'INV-01',
      invoiceDate: '2026-11-15',
    })),
    ticks: {
      'third-party-invoicing': false,
      'back-to-back': false,
      exhibition: false,
      'issued-retroactively': false,
      accumulation: false,
      'partial-cumulation': false,
      'de-minimis': false,
    },
  };
}
