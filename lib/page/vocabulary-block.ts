import { row, type VocabularyRow } from './vocabulary-row';

/** Words too general to name a field by themselves: they count only in the block whose heading or neighbours say what it is about. See `vocabulary.ts`. */

const NAMES = [
  'Name',
  'Full name',
  'Company name',
  'Company',
  'Business name',
  'Name of company',
  'Tên',
  'Họ tên',
  'Tên công ty',
  'Tên doanh nghiệp',
  'Tên đơn vị',
  'Tên thương nhân',
  'Tên đầy đủ',
  'Tên tiếng Anh',
  'Tên giao dịch',
];
const ADDRESSES = ['Địa chỉ', 'Address', 'Business address', 'Địa chỉ trụ sở', 'Địa chỉ tiếng Anh'];
const COUNTRIES = ['Quốc gia', 'Nước', 'Country name'];
const NUMBERS = ['Số', 'No.', 'Number'];
const DATES = ['Ngày', 'Date'];

export const BLOCK_VOCABULARY: readonly VocabularyRow[] = [
  row('exporter.name', 'exporter', { S: NAMES }),
  row('exporter.address', 'exporter', {
    P: ['Address line 1', 'Address line 2'],
    S: [...ADDRESSES, 'Địa chỉ dòng 1', 'Địa chỉ dòng 2'],
  }),
  row('exporter.country', 'exporter', { S: ['Country', ...COUNTRIES] }),
  row('consignee.name', 'consignee', { S: NAMES }),
  row('consignee.address', 'consignee', {
    P: ['Address line 1', 'Address line 2'],
    S: [...ADDRESSES, 'Địa chỉ dòng 1', 'Địa chỉ dòng 2'],
  }),
  row('consignee.country', 'consignee', { P: ['Country'], V: ['Mã nước'], S: COUNTRIES }),
  row('producer.name', 'producer', { S: NAMES }),
  row('producer.address', 'producer', { S: ADDRESSES }),
  row('producer.country', 'producer', { S: ['Country', ...COUNTRIES] }),
  row('invoices[].issuer.name', 'third-party', { S: NAMES }),
  row('invoices[].issuer.country', 'third-party', { S: ['Country', ...COUNTRIES] }),
  row('lines[].invoiceNo', 'invoice', { S: NUMBERS }),
  row('lines[].invoiceDate', 'invoice', { S: DATES }),
  row('exportDeclarations[].number', 'customs', { S: NUMBERS }),
  row('exportDeclarations[].date', 'customs', { S: DATES }),
  row('transport.billOfLadingNo', 'bill-of-lading', { S: NUMBERS }),
  row('transport.billOfLadingDate', 'bill-of-lading', { S: DATES }),
  row('lines[].itemNo', 'line', { S: ['No.', 'Item', 'Line', 'Line No.', 'Dòng', 'Số dòng', 'Số TT', 'TT'] }),
  row('lines[].marks', 'line', { S: ['Marks', 'Ký hiệu', 'Ký hiệu kiện', 'Số hiệu'] }),
  row('lines[].description', 'line', { S: ['Description', 'Mô tả', 'Diễn giải', 'Goods', 'Product', 'Hàng hóa', 'Name', 'Tên'] }),
  row('lines[].hsExport', 'line', { S: ['HS', 'Mã số'] }),
  row('lines[].criterion', 'line', { S: ['Criterion', 'Criteria', 'Tiêu chí'] }),
  row('lines[].originCountry', 'line', { S: ['Origin', 'Xuất xứ'] }),
  row('lines[].quantity.unit', 'line', { S: ['Đơn vị', 'U/M', 'UoM'] }),
  row('lines[].packages.count', 'line', { S: ['Packages', 'Kiện'] }),
  row('lines[].grossWeight.value', 'line', { S: ['G.W.', 'GW'] }),
  row('lines[].netWeight.value', 'line', { S: ['N.W.', 'NW'] }),
  row('lines[].fob.amount', 'line', { S: ['FOB'] }),
];
