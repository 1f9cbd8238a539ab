import { row, type VocabularyRow } from './vocabulary-row';

/** The words of the goods: lines, totals, customs declarations. See `vocabulary.ts`. */
export const GOODS_VOCABULARY: readonly VocabularyRow[] = [
  // Goods lines
  row('lines[].itemNo', 'goods', { F: ['Item number', 'Item No.'], V: ['Số thứ tự'], S: ['STT'] }),
  row('lines[].marks', 'goods', {
    P: ['Mark and number on package'],
    F: ['Marks and numbers on packages'],
    V: ['Ký hiệu và số hiệu', 'Ký hiệu và số hiệu của kiện hàng'],
    T: ['Shipping mark'],
    S: ['Ký mã hiệu', 'Marks and numbers', 'Shipping marks'],
  }),
  row('lines[].packages.count', 'goods', {
    P: ['Package Quantity'],
    F: ['Number and type of packages', 'Number and kind of packages'],
    V: ['Số lượng kiện hàng, loại kiện hàng'],
    T: ['Số thùng', 'CTNS'],
    S: ['Số kiện', 'Number of packages', 'Số lượng kiện'],
  }),
  row('lines[].packages.kind', 'goods', {
    S: ['Loại kiện', 'Kind of packages', 'Type of packages', 'Package kind', 'Package type', 'Package unit'],
  }),
  row('lines[].description', 'goods', {
    P: ['Goods description'],
    F: ['Description of goods', 'Description of products', 'Description of good(s)'],
    V: ['Mô tả hàng hóa', 'Tên hàng hóa'],
    T: ['Tên hàng'],
    S: ['Description of the goods'],
  }),
  row('x.goodsBox', 'goods', {
    F: [
      'Number and type of packages, description of goods',
      'Number and kind of packages, description of goods',
      'Number and kind of packages; description of products',
      'Number and type of packages, description of goods (including quantity where appropriate and HS number of the importing country)',
      'Number and type of packages, description of products (including quantity where appropriate and HS number of the importing country)',
      'Number and type of packages, description of products (including quantity where appropriate and HS number of the importing Party)',
    ],
    V: ['Số kiện, loại kiện, mô tả hàng hóa'],
  }),
  row('lines[].hsExport', 'goods', {
    P: ['Exporting HS code'],
    F: ['HS Code (6 digits)'],
    V: ['Mã HS', 'Mã số hàng hóa'],
    S: ['Mã HS xuất khẩu', 'Mã HS Việt Nam', 'HS code', 'HS No.', 'Mã số HS'],
  }),
  row('lines[].hsImport', 'goods', {
    P: ['Importing HS code'],
    F: ['HS number of the importing country', 'HS number of the importing Party'],
    V: ['Mã HS của nước nhập khẩu'],
    S: ['Mã HS nước nhập khẩu', 'Mã HS nhập khẩu'],
  }),
  row('lines[].criterion', 'goods', {
    P: ['Origin criterion'],
    F: ['Origin criteria', 'Origin Conferring Criterion', 'Preference criteria'],
    V: ['Tiêu chí xuất xứ'],
    T: ['Tiêu chí XX'],
    S: ['Tiêu chuẩn xuất xứ', 'Preference criterion'],
  }),
  row('lines[].originCountry', 'goods', {
    F: ['RCEP Country of Origin'],
    V: ['Nước xuất xứ'],
    T: ['Quốc gia xuất xứ'],
    S: ['Country of origin'],
  }),
  row('originCountry', 'declaration', {
    F: ['Produced in'],
    V: ['Nước xuất xứ'],
    T: ['Quốc gia xuất xứ'],
    S: ['Sản xuất tại', 'Country of origin'],
  }),
  row('lines[].quantity.value', 'goods', {
    P: ['Quantity'],
    F: ['Quantity of goods', 'Weight or other quantity'],
    V: ['Số lượng (1)'],
    T: ['Số lượng', 'SL'],
    S: ['Qty'],
  }),
  row('lines[].quantity.unit', 'goods', {
    T: ['ĐVT'],
    S: ['Đơn vị tính', 'Unit', 'Unit of quantity', 'Quantity unit', 'Unit of measure', 'UOM'],
  }),
  row('lines[].grossWeight.value', 'goods', {
    P: ['Gross weight'],
    F: ['Gross weight or other quantity', 'Gross weight or other measurement'],
    V: ['Trọng lượng cả bì'],
    S: ['Trọng lượng', 'Khối lượng', 'Khối lượng cả bì', 'Trọng lượng cả bì hoặc số lượng khác'],
  }),
  row('lines[].grossWeight.unit', 'goods', { S: ['Weight unit', 'Gross weight unit', 'Đơn vị trọng lượng'] }),
  row('lines[].netWeight.value', 'goods', { S: ['Trọng lượng tịnh', 'Khối lượng tịnh', 'Net weight'] }),
  row('x.weightAndValue', 'goods', {
    F: [
      'Gross weight or other quantity and value (FOB)',
      'Gross weight or net weight or other quantity, and value',
      'Gross weight or other quantity and value (FOB) where RVC is applied',
      'Quantity (Gross weight or other measurement) and value (FOB)',
    ],
  }),
  row('lines[].fob.amount', 'goods', {
    P: ['FOB value'],
    F: ['value (FOB)'],
    V: ['Trị giá FOB'],
    T: ['Giá trị FOB', 'Trị giá'],
    S: ['FOB amount'],
  }),
  row('lines[].fob.currency', 'goods', { S: ['Tiền tệ', 'Nguyên tệ', 'Currency', 'FOB currency', 'Loại tiền'] }),
  row('lines[].fobShown', 'goods', {
    S: ['Hiển thị FOB trên C/O', 'Hiện FOB', 'Show FOB value on C/O', 'Show FOB on C/O', 'Hiển thị trị giá FOB trên C/O'],
  }),
  row('lines[].invoiceNo', 'goods', {
    P: ['Invoice number'],
    F: ['Number and date of invoices', 'Invoice number(s) and date(s)'],
    V: ['Số hóa đơn', 'Số hóa đơn thương mại'],
    T: ['Số invoice'],
    S: ['Invoice No.', 'Số và ngày hóa đơn thương mại', 'Số và ngày hóa đơn'],
  }),
  row('lines[].invoiceDate', 'goods', {
    P: ['Date'],
    V: ['Ngày phát hành'],
    S: ['Ngày hóa đơn', 'Ngày invoice', 'Invoice date'],
  }),

  // Totals of the shipment
  row('totals.grossWeight.value', 'goods', {
    V: ['Tổng trọng lượng hàng (Gross)'],
    S: ['Total gross weight', 'Tổng trọng lượng cả bì'],
  }),
  row('totals.fob.amount', 'goods', { S: ['Total FOB value', 'Total FOB', 'Tổng trị giá FOB'] }),
  row('totals.packages', 'goods', { S: ['Total packages', 'Total number of packages', 'Tổng số kiện'] }),
  row('x.totalQuantity', 'goods', { S: ['Total quantity', 'Tổng số lượng'] }),
  row('x.invoiceValue', 'goods', {
    V: ['Trị giá hóa đơn', 'Tổng trị giá hóa đơn'],
    S: ['Invoice value', 'Invoice amount', 'Total amount'],
  }),

  // Customs declarations
  row('exportDeclarations[].number', 'goods', {
    P: ['Export Declaration Number'],
    V: ['Số tờ khai'],
    T: ['Số tờ khai xuất khẩu', 'Số tờ khai HQ', 'TKX', 'Declaration No.'],
    S: ['Số tờ khai hải quan', 'Số TK', 'Customs declaration No.', 'Export declaration No.', 'Customs declaration number'],
  }),
  row('x.exportDeclarationFile', 'goods', { P: ['Export Declaration Attached'] }),
  row('exportDeclarations[].date', 'goods', {
    V: ['Ngày đăng ký'],
    S: ['Ngày tờ khai', 'Ngày khai', 'Export declaration date', 'Customs declaration date'],
  }),
  row('x.costStatement', 'goods', {
    S: [
      'Bảng kê nguyên phụ liệu',
      'Định mức',
      'Nguyên liệu không có xuất xứ',
      'Bảng kê khai hàng hóa xuất khẩu đạt tiêu chí RVC',
      'Bảng kê khai hàng hóa xuất khẩu đạt tiêu chí CTC',
      'Bảng kê khai hàng hóa xuất khẩu đạt tiêu chí LVC',
      'Bill of materials',
      'Cost statement',
    ],
  }),
];
