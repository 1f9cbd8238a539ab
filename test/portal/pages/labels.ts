/**
 * The same declaration for pages in three wordings: Vietnamese, Vietnamese without accents, English. Labels are common ones from circulars, customs
 * prints and trade tools; the pages built with them are made up.
 */
import { D_TH_CLEAN } from '../dossiers-main';
import type { GoodsLine } from '../dossier';

export type Wording = 'vi' | 'vi-plain' | 'en';

const clean = D_TH_CLEAN;
const declaration = clean.customs[0] ?? { number: '', date: '' };
const code = (text: string): string => text.slice(0, 8);

interface LabelledValue {
  vi: string;
  en: string;
  value: string;
}

interface Section {
  vi: string;
  en: string;
  fields: LabelledValue[];
}

export const SECTIONS: Section[] = [
  {
    vi: 'Thông tin chung',
    en: 'General',
    fields: [
      { vi: 'Mẫu C/O', en: 'Form C/O', value: 'D' },
      { vi: 'Số tham chiếu', en: 'Reference No.', value: clean.certificateNumber },
      { vi: 'Nước nhập khẩu', en: 'Importing Country', value: clean.market },
      { vi: 'Cơ quan cấp', en: 'Issuing Authority', value: 'HO CHI MINH CITY' },
      { vi: 'Ngày cấp', en: 'Issuance date', value: clean.certificateDate },
      { vi: 'Mã số thuế', en: 'Tax code', value: clean.taxCode },
      { vi: 'Số tờ khai', en: 'Export Declaration Number', value: declaration.number },
      { vi: 'Ngày tờ khai', en: 'Export declaration date', value: declaration.date },
    ],
  },
  {
    vi: 'Người xuất khẩu',
    en: 'Goods consigned from',
    fields: [
      { vi: 'Tên người xuất khẩu', en: "Exporter's business name", value: clean.exporterName },
      { vi: 'Địa chỉ', en: 'Address', value: `${clean.exporterAddress1}, ${clean.exporterAddress2}` },
    ],
  },
  {
    vi: 'Người nhập khẩu',
    en: 'Goods consigned to',
    fields: [
      { vi: 'Tên nhập khẩu', en: "Consignee's name", value: clean.consigneeName },
      { vi: 'Địa chỉ', en: 'Address', value: `${clean.consigneeAddress1}, ${clean.consigneeAddress2}` },
    ],
  },
  {
    vi: 'Vận chuyển',
    en: 'Transport',
    fields: [
      { vi: 'Phương thức vận chuyển', en: 'Transport Type', value: 'Sea' },
      { vi: 'Tên tàu', en: "Vessel's Name/Aircraft etc", value: clean.shipName },
      { vi: 'Ngày khởi hành', en: 'Departure date', value: clean.departureDate },
      { vi: 'Cảng xếp hàng', en: 'Port of Loading', value: clean.portOfLoading },
      { vi: 'Cảng dỡ hàng', en: 'Port of Discharge', value: clean.portOfDischarge },
      { vi: 'Số vận đơn', en: 'B/L No.', value: 'EGLV149600123' },
    ],
  },
];

export const COLUMNS: { vi: string; en: string; value: (line: GoodsLine) => string }[] = [
  { vi: 'Số thứ tự', en: 'Item number', value: (line) => line.itemNo },
  { vi: 'Ký hiệu và số hiệu', en: 'Marks and numbers', value: (line) => line.marks },
  { vi: 'Số kiện', en: 'Package Quantity', value: (line) => line.packages },
  { vi: 'Loại kiện', en: 'Kind of packages', value: (line) => line.packageKind },
  { vi: 'Mô tả hàng hóa', en: 'Description of goods', value: (line) => line.description },
  { vi: 'Mã HS', en: 'HS code', value: (line) => code(line.hsExport) },
  { vi: 'Mã HS của nước nhập khẩu', en: 'Importing HS code', value: (line) => code(line.hsImport) },
  { vi: 'Tiêu chí xuất xứ', en: 'Origin criterion', value: (line) => line.criterion },
  { vi: 'Số lượng', en: 'Quantity', value: (line) => line.quantity },
  { vi: 'Đơn vị tính', en: 'Unit', value: (line) => line.quantityUnit },
  { vi: 'Trọng lượng cả bì', en: 'Gross weight', value: (line) => line.grossWeight },
  { vi: 'Trị giá FOB', en: 'FOB value', value: (line) => line.fob },
  { vi: 'Số hóa đơn', en: 'Invoice number', value: (line) => line.invoiceNo },
  { vi: 'Ngày hóa đơn', en: 'Invoice date', value: (line) => line.invoiceDate },
];

export const TICKS: { vi: string; en: string }[] = [
  { vi: 'Hóa đơn bên thứ ba', en: 'Third Country Invoicing' },
  { vi: 'Cấp sau', en: 'Issued Retroactively' },
  { vi: 'Cộng gộp', en: 'Accumulation' },
];

export const LINES: GoodsLine[] = clean.lines;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** The text of a label in that wording. */
export function word(label: { vi: string; en: string }, wording: Wording): string {
  return wording === 'en' ? label.en : wording === 'vi' ? label.vi : plain(label.vi);
}
