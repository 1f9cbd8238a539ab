/** One declaration as labels and values, for pages drawn with many widget libraries; and what a reader must or may find on them. */

export interface SampleField {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  readonly value: string;
  readonly kind: 'text' | 'choice' | 'date' | 'number' | 'area';
  /** Value in the declaration where it differs from the text. */
  readonly read?: string;
}

export interface SampleSection {
  readonly vi: string;
  readonly en: string;
  readonly fields: readonly SampleField[];
}

const f = (
  key: string,
  vi: string,
  en: string,
  value: string,
  kind: SampleField['kind'] = 'text',
  read?: string,
): SampleField => ({
  key,
  vi,
  en,
  value,
  kind,
  ...(read === undefined ? {} : { read }),
});

export const SECTIONS: readonly SampleSection[] = [
  {
    vi: 'Thông tin chung',
    en: 'General',
    fields: [
      f('form', 'Mẫu C/O', 'Form C/O', 'Form D', 'choice', 'D'),
      f('referenceNo', 'Số tham chiếu', 'Reference No.', 'VN-TH 26/02/00318'),
      f('importingCountry', 'Nước nhập khẩu', 'Importing Country', 'Thailand', 'choice', 'TH'),
      f('issueDate', 'Ngày cấp', 'Issuance date', '18/11/2026', 'date', '2026-11-18'),
      f('exportDeclarations[0].number', 'Số tờ khai', 'Export Declaration Number', '308132641520'),
    ],
  },
  {
    vi: 'Người xuất khẩu',
    en: 'Exporter',
    fields: [
      f('exporter.name', 'Tên người xuất khẩu', "Exporter's business name", 'AN PHU GARMENT CO., LTD'),
      f('exporter.address', 'Địa chỉ', 'Address', '12 LE LOI STREET, HO CHI MINH CITY'),
      f('exporter.taxCode', 'Mã số thuế', 'Tax code', '0100112437'),
    ],
  },
  {
    vi: 'Người nhập khẩu',
    en: 'Consignee',
    fields: [
      f('consignee.name', 'Tên nhập khẩu', "Consignee's name", 'SIAM TRADING CO., LTD'),
      f('consignee.address', 'Địa chỉ', 'Address', '99 SUKHUMVIT ROAD, BANGKOK'),
    ],
  },
  {
    vi: 'Vận chuyển',
    en: 'Transport',
    fields: [
      f('transport.mode', 'Phương thức vận chuyển', 'Transport Type', 'By sea', 'choice', 'sea'),
      f('transport.vessel', 'Tên tàu', "Vessel's Name/Aircraft etc", 'EVER GOLDEN 123E'),
      f('transport.departureDate', 'Ngày khởi hành', 'Departure date', '20/11/2026', 'date', '2026-11-20'),
      f('transport.portOfLoading', 'Cảng xếp hàng', 'Port of Loading', 'CANG CAT LAI', 'choice'),
      f('transport.portOfDischarge', 'Cảng dỡ hàng', 'Port of Discharge', 'LAEM CHABANG', 'choice'),
    ],
  },
  {
    vi: 'Hàng hóa',
    en: 'Goods',
    fields: [
      f('lines[0].description', 'Mô tả hàng hóa', 'Goods description', "MEN'S COTTON TROUSERS", 'area'),
      f('lines[0].hsExport', 'Mã HS', 'HS code', '62034290', 'choice'),
      f('lines[0].criterion', 'Tiêu chí xuất xứ', 'Origin criterion', 'CTH'),
      f('lines[0].quantity.value', 'Số lượng', 'Quantity', '1000', 'number'),
      f('lines[0].quantity.unit', 'Đơn vị tính', 'Unit', 'PIECE', 'choice'),
      f('lines[0].grossWeight.value', 'Trọng lượng cả bì', 'Gross weight', '520.5', 'number'),
      f('lines[0].fob.amount', 'Trị giá FOB', 'FOB value', '12000.00', 'number'),
      f('lines[0].invoiceNo', 'Số hóa đơn', 'Invoice number', 'APG-2611-018'),
      f('lines[0].invoiceDate', 'Ngày hóa đơn', 'Invoice date', '12/11/2026', 'date', '2026-11-12'),
    ],
  },
];

export type Wording = 'vi' | 'en';
/** Draws one labelled control; `n` is a number that is unique on the page. */
export type Draw = (label: string, field: SampleField, n: number) => string;
export type DrawSection = (title: string, body: string) => string;

/** The whole page in a library's markup. `blank` empties every value. */
export function samplePage(
  wording: Wording,
  draw: Draw,
  section: DrawSection,
  options: { blank?: boolean; ticks?: string } = {},
): string {
  let n = 0;
  const body = SECTIONS.map((own) =>
    section(
      own[wording],
      own.fields.map((field) => draw(field[wording], options.blank ? { ...field, value: '' } : field, (n += 1))).join('\n'),
    ),
  ).join('\n');
  return `<!DOCTYPE html><html><head><title>C/O</title></head><body><div id="root"><main>${body}${options.ticks ?? ''}</main></div></body></html>`;
}

/** Expected value of every field. */
export function expected(): Map<string, string> {
  return new Map(SECTIONS.flatMap((section) => section.fields.map((field) => [field.key, field.read ?? field.value] as const)));
}
