import { BLOCK_VOCABULARY } from './vocabulary-block';
import { GOODS_VOCABULARY } from './vocabulary-goods';
import { PARTY_VOCABULARY } from './vocabulary-party';
import { row, type VocabularyRow } from './vocabulary-row';

/**
 * The words that name a field, as data. Kinds: P legacy portal, F official form caption, V customs print or ministry circular, T other public
 * tools, S our own synonyms (findings that rest on an S label alone are at most warnings). Comparison is by `normaliseLabel`, so spellings
 * without accents, in capitals or with box numbers need no row. Keys that begin with `x.` are recognised so that no other key takes the label.
 */

export const VOCABULARY: readonly VocabularyRow[] = [
  // Head of the certificate
  row('referenceNo', 'declaration', {
    P: ['Reference No.'],
    F: ['Certificate No.', 'Certificate Number', 'Certification No.', 'No.'],
    V: ['Số tham chiếu'],
    T: ['Số C/O', 'Số chứng nhận', 'Mã C/O'],
    S: [
      'Số giấy chứng nhận xuất xứ',
      'Số GCN',
      'Số giấy chứng nhận',
      'Số tham chiếu C/O',
      'Reference number',
      'Ref. No.',
      'C/O No.',
      'C/O number',
      'C/O reference No.',
      'Certificate reference number',
      'Certificate of origin No.',
    ],
  }),
  // Further sheets of one certificate: "2 of 3". The bare word Page would take the pager of any list for one.
  row('x.sheetNumber', 'declaration', {
    F: ['Number of page'],
    S: ['Page number of the certificate', 'Số trang C/O', 'Trang C/O'],
  }),
  row('x.applicationNo', 'declaration', {
    T: ['Mã hồ sơ', 'Số đăng ký'],
    S: ['Số hồ sơ', 'Application No.', 'Application number', 'Dossier No.'],
  }),
  row('status', 'declaration', { P: ['Trạng thái hồ sơ'], S: ['Tình trạng', 'Status'] }),
  row('form', 'declaration', {
    P: ['Form C/O', 'Form'],
    T: ['Mẫu C/O', 'Loại C/O'],
    S: [
      'Loại mẫu',
      'C/O form',
      'Form type',
      'Type of C/O',
      'C/O type',
      'Type of form',
      'Mẫu',
      'Loại form',
      'Biểu mẫu C/O',
      'Mẫu giấy chứng nhận',
    ],
  }),
  row('x.agreement', 'declaration', { T: ['Hiệp định'], S: ['FTA', 'Agreement'] }),
  row('importingCountry', 'declaration', {
    P: ['Importing Country'],
    V: ['Nước nhập khẩu'],
    S: [
      'Quốc gia nhập khẩu',
      'Nước đến',
      'Thị trường',
      'Exported to',
      'Country of destination',
      'Destination country',
      'Importing Party',
      'Country of import',
      'Nước nhập',
    ],
  }),
  row('issuingAuthority', 'declaration', {
    P: ['Issuing Authority'],
    F: ['Issuing Body', 'Certifying authority'],
    V: ['Tổ chức cấp C/O'],
    T: ['Cơ quan cấp'],
    S: [
      'Đơn vị cấp',
      'Nơi cấp',
      'Cơ quan cấp C/O',
      'Tổ chức cấp',
      'Phòng cấp C/O',
      'Issuing office',
      'Issued by',
      'Issuing organization',
    ],
  }),
  row('exportingCountry', 'declaration', {
    F: ['Issued in'],
    V: ['Được cấp tại'],
    S: ['Cấp tại', 'Exporting country', 'Nước xuất khẩu'],
  }),
  row('issueDate', 'declaration', {
    P: ['Issuance date'],
    T: ['Ngày cấp', 'Ngày cấp C/O', 'Ngày cấp phép'],
    S: ['Date of issue', 'Issue date', 'Issued on', 'Issued date', 'Date of issuance', 'Ngày phát hành C/O'],
  }),
  row('x.certifiedDate', 'declaration', { P: ['Certified date'] }),
  row('applicationDate', 'declaration', {
    S: ['Ngày khai báo C/O', 'Ngày đề nghị cấp', 'Application date', 'Date of application'],
  }),

  ...PARTY_VOCABULARY,
  ...GOODS_VOCABULARY,
  ...BLOCK_VOCABULARY,

  // Ticks and closing boxes
  row('ticks.third-party-invoicing', 'declaration', {
    F: ['Third Country Invoicing', 'Third Party Invoicing', 'Subject of third-party invoice'],
    V: ['Non-Party Invoicing'],
    T: ['Hóa đơn bên thứ ba', 'The Thrid Country invoicing'],
    S: [
      'Hóa đơn nước thứ ba',
      'Hóa đơn do nước thứ ba phát hành',
      'Hóa đơn bên thứ 3',
      'Hóa đơn nước thứ 3',
      'Hóa đơn do bên thứ ba phát hành',
      'Hóa đơn của bên thứ ba',
      'Third party invoice',
      'Third country invoice',
      'Third-country invoicing',
    ],
  }),
  row('ticks.issued-retroactively', 'declaration', {
    F: ['Issued Retroactively'],
    T: ['Cấp sau'],
    S: [
      'C/O cấp sau',
      'Cấp C/O sau',
      'Issued Retrospectively',
      'Issue retroactively',
      'Retroactive',
      'Retroactive issue',
      'Retroactively issued',
    ],
  }),
  row('ticks.back-to-back', 'declaration', {
    F: ['Back-to-Back C/O', 'Back-to-Back CO', 'Back-to-back Certificate of Origin'],
    S: ['C/O giáp lưng', 'Giáp lưng', 'Giấy chứng nhận xuất xứ giáp lưng', 'Back-to-back', 'Back-to-back Certificate'],
  }),
  row('ticks.movement-certificate', 'declaration', { F: ['Movement Certificate'], V: ['Movement Confirmation'] }),
  row('ticks.exhibition', 'declaration', {
    F: ['Exhibition'],
    T: ['Exhibitions'],
    S: [
      'Triển lãm',
      'Hàng hóa triển lãm',
      'Hàng triển lãm',
      'Hàng hóa tham gia triển lãm',
      'Exhibition goods',
      'Goods for exhibition',
    ],
  }),
  row('ticks.accumulation', 'declaration', { F: ['Accumulation'], T: ['Cumulation'], S: ['Cộng gộp', 'Cộng gộp xuất xứ'] }),
  row('ticks.partial-cumulation', 'declaration', { T: ['Partial Cumulation'], S: ['Cộng gộp từng phần'] }),
  row('ticks.de-minimis', 'declaration', { F: ['De Minimis'], S: ['Tỷ lệ không đáng kể', 'Hàm lượng không đáng kể'] }),
  row('remarks', 'declaration', {
    F: ['Remarks'],
    V: ['Chú thích', 'Phần ghi chú'],
    S: ['Ghi chú', 'Observations', 'Remark', 'Ghi chú khác'],
  }),
  row('x.tickList', 'declaration', {
    S: [
      'Ticks',
      'Tick boxes',
      'Tick box',
      'Options',
      'Certificate options',
      'Special cases',
      'Special case',
      'Ô đánh dấu',
      'Các ô đánh dấu',
      'Đánh dấu',
      'Đánh dấu (ô 13)',
      'Đánh dấu ô 13',
      'Lựa chọn',
      'Tùy chọn',
      'Các lựa chọn',
      'Trường hợp đặc biệt',
      'Các trường hợp đặc biệt',
      'Trường hợp cấp',
    ],
  }),
  row('certifiedTrueCopy', 'declaration', { F: ['CERTIFIED TRUE COPY'], S: ['Bản sao chứng thực'] }),
  row('x.declarationPlace', 'declaration', { F: ['Place and date'], V: ['Địa điểm, ngày tháng'] }),
];

/** Captions whose box holds name, address and country together; what they hold is kept as the text of that box. */
export const BLOCK_CAPTIONS: Readonly<Record<string, string>> = {
  "Exporter's Name, Address and Country": 'x.exporterBox',
  'Exporter (business name, address and country)': 'x.exporterBox',
  "Producer's name, address and country": 'x.producerBox',
  'Third Party Invoice details': 'x.thirdPartyBox',
};

/** Captions that head a party's block on some pages and name its first field on others: several lines under them are the whole block. */
export const BLOCK_OR_NAME: readonly string[] = [
  'Goods consigned from',
  'Products consigned from',
  'Hàng hóa được gửi từ',
  'Goods consigned to',
  'Products consigned to',
  'Hàng hóa được gửi đến',
];

/** Captions of boxes that hold two facts: count and kind of packages, number and date of invoices, weight or another quantity. */
export const PAIR_CAPTIONS: readonly string[] = [
  'Number and type of packages',
  'Number and kind of packages',
  'Số lượng kiện hàng, loại kiện hàng',
  'Number and date of invoices',
  'Invoice number(s) and date(s)',
  'Số và ngày hóa đơn thương mại',
  'Số và ngày hóa đơn',
  'Number and date of invoice',
  'Invoice No. and date',
  'Invoice number and date',
  'Invoice No. & date',
  'Số, ngày hóa đơn',
];

/** Captions that do not say which measure is in the box: its unit must decide. */
export const MEASURE_CAPTIONS: readonly string[] = [
  'Gross weight or other quantity',
  'Gross weight or other measurement',
  'Weight or other quantity',
  'Trọng lượng cả bì hoặc số lượng khác',
];

/** Address captions of one line only. */
export const ADDRESS_LINES: Readonly<Record<string, 1 | 2>> = {
  'Address line 1': 1,
  'Địa chỉ dòng 1': 1,
  'Address line 2': 2,
  'Địa chỉ dòng 2': 2,
};

/** Only directly after the invoice number. */
export const AFTER_INVOICE: readonly string[] = ['Date', 'Ngày', 'Ngày phát hành'];
