import { GOODS_VOCABULARY } from './vocabulary-goods';
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
    S: ['Số giấy chứng nhận xuất xứ', 'Số GCN', 'Reference number', 'C/O No.', 'C/O number'],
  }),
  row('x.applicationNo', 'declaration', {
    T: ['Mã hồ sơ', 'Số đăng ký'],
    S: ['Số hồ sơ', 'Application No.', 'Application number', 'Dossier No.'],
  }),
  row('status', 'declaration', { P: ['Trạng thái hồ sơ'], S: ['Tình trạng', 'Status'] }),
  row('form', 'declaration', { P: ['Form C/O', 'Form'], T: ['Mẫu C/O', 'Loại C/O'], S: ['Loại mẫu', 'C/O form'] }),
  row('x.agreement', 'declaration', { T: ['Hiệp định'], S: ['FTA', 'Agreement'] }),
  row('importingCountry', 'declaration', {
    P: ['Importing Country'],
    V: ['Nước nhập khẩu'],
    S: ['Quốc gia nhập khẩu', 'Nước đến', 'Thị trường', 'Exported to', 'Country of destination'],
  }),
  row('issuingAuthority', 'declaration', {
    P: ['Issuing Authority'],
    F: ['Issuing Body', 'Certifying authority'],
    V: ['Tổ chức cấp C/O'],
    T: ['Cơ quan cấp'],
    S: ['Đơn vị cấp', 'Nơi cấp'],
  }),
  row('exportingCountry', 'declaration', {
    F: ['Issued in'],
    V: ['Được cấp tại'],
    S: ['Cấp tại', 'Exporting country', 'Nước xuất khẩu'],
  }),
  row('issueDate', 'declaration', {
    P: ['Issuance date'],
    T: ['Ngày cấp', 'Ngày cấp C/O', 'Ngày cấp phép'],
    S: ['Date of issue', 'Issue date'],
  }),
  row('x.certifiedDate', 'declaration', { P: ['Certified date'] }),
  row('applicationDate', 'declaration', {
    S: ['Ngày khai báo C/O', 'Ngày đề nghị cấp', 'Application date', 'Date of application'],
  }),

  // Parties
  row('exporter.taxCode', 'party', { P: ['Tax code'], T: ['Mã số thuế', 'MST'], S: ['Mã doanh nghiệp', 'Tax ID'] }),
  row('exporter.name', 'party', {
    P: ["Exporter's business name", 'Goods consigned from'],
    F: ['Products consigned from', "Exporter's Name, Address and Country", 'Exporter (business name, address and country)'],
    V: ['Người xuất khẩu', 'Tên người xuất khẩu', 'Hàng hóa được gửi từ'],
    T: ['Tên xuất khẩu', 'Người gửi hàng'],
    S: [
      'Doanh nghiệp xuất khẩu',
      'Thương nhân',
      'Exporter',
      'Shipper',
      'Consignor',
      "Exporter's name",
      'Tên doanh nghiệp xuất khẩu',
    ],
  }),
  row('exporter.address', 'exporter', {
    P: ['Address line 1', 'Address line 2'],
    S: ['Địa chỉ', 'Địa chỉ dòng 1', 'Địa chỉ dòng 2', 'Address'],
  }),
  row('exporter.address', 'party', { V: ['Địa chỉ người xuất khẩu'], S: ["Exporter's address", 'Exporter address'] }),
  row('exporter.country', 'exporter', { S: ['Country', 'Quốc gia'] }),
  row('exporter.country', 'party', { S: ["Exporter's country", 'Exporter country'] }),
  row('consignee.name', 'party', {
    P: ["Consignee's name", 'Goods consigned to'],
    F: ['Products consigned to', "Importer's/Consignee's name", "Importer's Name or Consignee's Name"],
    V: ['Người nhập khẩu', 'Người nhận hàng', 'Hàng hóa được gửi đến'],
    T: ['Tên nhập khẩu', 'Người mua'],
    S: ['Consignee', 'Importer', 'Buyer', "Importer's name", 'Tên người nhập khẩu', 'Tên người nhận hàng'],
  }),
  row('x.consigneeBox', 'party', {
    F: [
      "Consignee's Name, Address and Country",
      "Importer's Name, Address and Country",
      "Consignee's/Importer's name, address, country",
    ],
  }),
  row('consignee.address', 'party', {
    V: ['Địa chỉ người nhập khẩu'],
    S: ['Địa chỉ người nhận', 'Địa chỉ người nhận hàng', "Consignee's address", 'Consignee address', "Importer's address"],
  }),
  row('consignee.address', 'consignee', {
    P: ['Address line 1', 'Address line 2'],
    S: ['Địa chỉ', 'Địa chỉ dòng 1', 'Địa chỉ dòng 2', 'Address'],
  }),
  row('consignee.country', 'consignee', { P: ['Country'], V: ['Mã nước'], S: ['Quốc gia'] }),
  row('consignee.country', 'party', { T: ['Quốc gia nhập'], S: ["Consignee's country", 'Consignee country'] }),
  row('producer.name', 'party', {
    F: ["Producer's name, address and country"],
    S: ['Nhà sản xuất', 'Người sản xuất', 'Tên nhà sản xuất', 'Producer', 'Manufacturer', "Producer's name"],
  }),
  row('producer.address', 'party', { S: ["Producer's address", 'Địa chỉ nhà sản xuất'] }),
  row('invoices[].issuer.name', 'party', { F: ['Third Party Invoice details'], S: ['Tên bên thứ ba', 'Third party name'] }),
  row('invoices[].issuer.country', 'party', { S: ['Nước của bên thứ ba', 'Third party country'] }),

  // Transport
  row('x.transportRoute', 'transport', {
    F: [
      'Means of transport and route (as far as known)',
      'Means of transport and route (if known)',
      'Means of transport and route',
      'Transport details (means and route)',
    ],
    T: ['Hành trình'],
    S: ['Phương tiện vận tải và tuyến đường'],
  }),
  row('transport.mode', 'transport', {
    P: ['Transportation type', 'Transport Type'],
    V: ['Phương tiện vận chuyển'],
    S: ['Phương thức vận chuyển', 'Loại hình vận tải', 'Hình thức vận tải', 'Mode of transport', 'Phương thức vận tải'],
  }),
  row('transport.vessel', 'transport', {
    P: ["Vessel's Name/Aircraft etc"],
    F: ["Vessel's name/Aircraft flight number, etc."],
    V: ['Tên phương tiện vận tải'],
    T: ['Tên tàu'],
    S: ['Tên tàu/số hiệu chuyến bay', 'Số chuyến', 'Vessel', 'Flight', 'Vessel name'],
  }),
  row('transport.departureDate', 'transport', {
    P: ['Departure date'],
    F: ['Shipment date', 'Date of shipment'],
    V: ['Ngày khởi hành', 'Ngày hàng đi dự kiến'],
    T: ['Ngày xuất bến'],
    S: ['Ngày tàu chạy', 'ETD', 'On board date', 'Date of departure'],
  }),
  row('transport.portOfLoading', 'transport', {
    P: ['Port of Loading'],
    F: ['Name of loading point'],
    V: ['Địa điểm xếp hàng', 'Cửa khẩu xuất'],
    T: ['Cảng tải', 'Cảng xuất'],
    S: ['Cảng xếp hàng', 'Cảng đi', 'POL', 'Loading port'],
  }),
  row('transport.portOfDischarge', 'transport', {
    P: ['Port of Discharge'],
    V: ['Cảng dỡ hàng', 'Địa điểm dỡ hàng'],
    T: ['Cảng ra', 'Cảng nhập'],
    S: ['Cảng đến', 'POD', 'Place of delivery', 'Discharge port'],
  }),
  row('transport.billOfLadingNo', 'transport', {
    V: ['Số vận đơn', 'Vận tải đơn'],
    S: [
      'Vận đơn',
      'Số B/L',
      'B/L No.',
      'Bill of Lading No.',
      'AWB No.',
      'Transport document',
      'B/L number',
      'Bill of lading number',
    ],
  }),
  row('transport.billOfLadingDate', 'transport', {
    S: ['Ngày vận đơn', 'Ngày B/L', 'B/L date', 'On-board date', 'Bill of lading date'],
  }),
  row('transport.containers[]', 'transport', {
    S: ['Số container', 'Số hiệu container', 'Container No.', 'Container number', 'Container numbers'],
  }),
  row('x.containerCount', 'transport', { V: ['Số lượng container'] }),

  ...GOODS_VOCABULARY,

  // Ticks and closing boxes
  row('ticks.third-party-invoicing', 'declaration', {
    F: ['Third Country Invoicing', 'Third Party Invoicing', 'Subject of third-party invoice'],
    V: ['Non-Party Invoicing'],
    T: ['Hóa đơn bên thứ ba', 'The Thrid Country invoicing'],
    S: ['Hóa đơn nước thứ ba', 'Hóa đơn do nước thứ ba phát hành', 'Hóa đơn bên thứ 3', 'Hóa đơn nước thứ 3'],
  }),
  row('ticks.issued-retroactively', 'declaration', {
    F: ['Issued Retroactively'],
    T: ['Cấp sau'],
    S: ['C/O cấp sau', 'Issued Retrospectively', 'Issue retroactively'],
  }),
  row('ticks.back-to-back', 'declaration', {
    F: ['Back-to-Back C/O', 'Back-to-Back CO', 'Back-to-back Certificate of Origin'],
    S: ['C/O giáp lưng', 'Back-to-back'],
  }),
  row('ticks.movement-certificate', 'declaration', { F: ['Movement Certificate'], V: ['Movement Confirmation'] }),
  row('ticks.exhibition', 'declaration', { F: ['Exhibition'], T: ['Exhibitions'], S: ['Triển lãm', 'Hàng hóa triển lãm'] }),
  row('ticks.accumulation', 'declaration', { F: ['Accumulation'], T: ['Cumulation'], S: ['Cộng gộp'] }),
  row('ticks.partial-cumulation', 'declaration', { T: ['Partial Cumulation'], S: ['Cộng gộp từng phần'] }),
  row('ticks.de-minimis', 'declaration', { F: ['De Minimis'], S: ['Tỷ lệ không đáng kể'] }),
  row('remarks', 'declaration', { F: ['Remarks'], V: ['Chú thích', 'Phần ghi chú'], S: ['Ghi chú', 'Observations'] }),
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
export const AFTER_INVOICE: readonly string[] = ['Date', 'Ngày phát hành'];
