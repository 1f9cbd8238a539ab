/** Labels by field, several wordings each, so that no two library pages use quite the same words. */

export type Lang = 'vi' | 'en';

type Wordings = readonly (readonly [vi: string, en: string])[];

export const WORDS = {
  'sec.general': [
    ['Thông tin chung', 'General information'],
    ['Thông tin C/O', 'Certificate'],
    ['I. Thông tin chung', 'I. General'],
  ],
  'sec.exporter': [
    ['Người xuất khẩu', 'Exporter'],
    ['Thông tin người xuất khẩu', 'Exporter information'],
    ['1. Thông tin doanh nghiệp xuất khẩu', '1. Goods consigned from'],
  ],
  'sec.consignee': [
    ['Người nhập khẩu', 'Consignee'],
    ['Thông tin người nhận hàng', 'Consignee details'],
    ['2. Thông tin người nhập khẩu', '2. Goods consigned to'],
  ],
  'sec.producer': [
    ['Nhà sản xuất', 'Producer'],
    ['Thông tin nhà sản xuất', 'Producer details'],
    ['3. Nhà sản xuất', '3. Producer'],
  ],
  'sec.transport': [
    ['Vận chuyển', 'Transport'],
    ['Thông tin vận tải', 'Transport details'],
    ['3. Phương tiện vận tải', '3. Means of transport and route'],
  ],
  'sec.customs': [
    ['Tờ khai xuất khẩu', 'Export declarations'],
    ['Tờ khai hải quan', 'Customs declaration'],
    ['Tờ khai hải quan xuất khẩu', 'Export customs declaration'],
  ],
  'sec.invoice': [
    ['Hóa đơn thương mại', 'Commercial invoice'],
    ['Hóa đơn', 'Invoice'],
    ['Thông tin hóa đơn', 'Invoice information'],
  ],
  'sec.issuer': [
    ['Hóa đơn bên thứ ba', 'Third party invoice'],
    ['Bên thứ ba phát hành hóa đơn', 'Third party'],
    ['Thông tin hóa đơn nước thứ ba', 'Third country invoicing'],
  ],
  'sec.goods': [
    ['Hàng hóa', 'Goods'],
    ['Danh sách hàng hóa', 'List of goods'],
    ['Thông tin hàng hóa', 'Goods details'],
  ],
  'sec.ticks': [
    ['Đánh dấu (ô 13)', 'Tick boxes'],
    ['Lựa chọn', 'Options'],
    ['Các trường hợp đặc biệt', 'Special cases'],
  ],
  'x.applicationNo': [
    ['Số hồ sơ', 'Application No.'],
    ['Mã hồ sơ', 'Dossier No.'],
  ],
  'x.status': [
    ['Trạng thái hồ sơ', 'Status'],
    ['Tình trạng', 'Status'],
  ],
  'x.contact': [
    ['Người liên hệ', 'Contact person'],
    ['Người phụ trách', 'Contact'],
  ],
  'x.phone': [
    ['Điện thoại', 'Phone'],
    ['Số điện thoại', 'Telephone'],
  ],
  'x.email': [
    ['Email', 'Email'],
    ['Thư điện tử', 'E-mail address'],
  ],
  form: [
    ['Mẫu C/O', 'Form C/O'],
    ['Loại C/O', 'C/O form'],
    ['Form C/O', 'Form'],
  ],
  referenceNo: [
    ['Số tham chiếu', 'Reference No.'],
    ['Số C/O', 'Reference number'],
    ['Số chứng nhận', 'Certificate No.'],
  ],
  importingCountry: [
    ['Nước nhập khẩu', 'Importing Country'],
    ['Quốc gia nhập khẩu', 'Country of destination'],
  ],
  issuingAuthority: [
    ['Cơ quan cấp', 'Issuing Authority'],
    ['Tổ chức cấp C/O', 'Issuing Body'],
  ],
  issueDate: [
    ['Ngày cấp', 'Issuance date'],
    ['Ngày cấp C/O', 'Date of issue'],
  ],
  'exporter.name': [
    ['Tên người xuất khẩu', "Exporter's business name"],
    ['Tên doanh nghiệp', 'Company name'],
    ['Tên xuất khẩu', 'Name'],
  ],
  'exporter.address': [
    ['Địa chỉ', 'Address'],
    ['Địa chỉ người xuất khẩu', "Exporter's address"],
  ],
  'exporter.address#1': [['Địa chỉ dòng 1', 'Address line 1']],
  'exporter.address#2': [['Địa chỉ dòng 2', 'Address line 2']],
  'exporter.taxCode': [
    ['Mã số thuế', 'Tax code'],
    ['MST', 'Tax ID'],
  ],
  'consignee.name': [
    ['Tên người nhập khẩu', "Consignee's name"],
    ['Tên công ty', 'Company name'],
    ['Tên nhập khẩu', 'Name'],
  ],
  'consignee.address': [
    ['Địa chỉ', 'Address'],
    ['Địa chỉ người nhập khẩu', "Consignee's address"],
  ],
  'consignee.address#1': [['Địa chỉ dòng 1', 'Address line 1']],
  'consignee.address#2': [['Địa chỉ dòng 2', 'Address line 2']],
  'consignee.country': [
    ['Quốc gia', 'Country'],
    ['Nước', 'Country'],
  ],
  'producer.name': [
    ['Tên nhà sản xuất', "Producer's name"],
    ['Nhà sản xuất', 'Producer'],
  ],
  'producer.address': [['Địa chỉ nhà sản xuất', "Producer's address"]],
  'transport.mode': [
    ['Phương thức vận chuyển', 'Transport Type'],
    ['Hình thức vận tải', 'Mode of transport'],
  ],
  'transport.vessel': [
    ['Tên tàu', "Vessel's Name/Aircraft etc"],
    ['Tên phương tiện vận tải', 'Vessel / flight No.'],
    ['Tên tàu/số hiệu chuyến bay', 'Vessel'],
  ],
  'transport.departureDate': [
    ['Ngày khởi hành', 'Departure date'],
    ['Ngày tàu chạy', 'Shipment date'],
  ],
  'transport.portOfLoading': [
    ['Cảng xếp hàng', 'Port of Loading'],
    ['Địa điểm xếp hàng', 'Loading port'],
  ],
  'transport.portOfDischarge': [
    ['Cảng dỡ hàng', 'Port of Discharge'],
    ['Cảng đến', 'Discharge port'],
  ],
  'transport.billOfLadingNo': [
    ['Số vận đơn', 'B/L No.'],
    ['Số B/L', 'Bill of lading number'],
  ],
  'transport.billOfLadingDate': [
    ['Ngày vận đơn', 'B/L date'],
    ['Ngày B/L', 'Bill of lading date'],
  ],
  'transport.containers[]': [
    ['Số container', 'Container No.'],
    ['Số hiệu container', 'Container number'],
  ],
  'exportDeclarations[].number': [
    ['Số tờ khai', 'Export Declaration Number'],
    ['Số tờ khai hải quan', 'Customs declaration No.'],
  ],
  'exportDeclarations[].date': [
    ['Ngày tờ khai', 'Export declaration date'],
    ['Ngày đăng ký', 'Customs declaration date'],
  ],
  'invoices[].number': [
    ['Số hóa đơn', 'Invoice number'],
    ['Số hóa đơn thương mại', 'Invoice No.'],
  ],
  'invoices[].date': [['Ngày hóa đơn', 'Invoice date']],
  'invoices[].issuer.name': [
    ['Tên bên thứ ba', 'Third party name'],
    ['Tên công ty', 'Company name'],
  ],
  'invoices[].issuer.country': [
    ['Nước của bên thứ ba', 'Third party country'],
    ['Quốc gia', 'Country'],
  ],
  'lines[].itemNo': [
    ['STT', 'Item number'],
    ['Số thứ tự', 'No.'],
    ['STT', 'Item No.'],
  ],
  'lines[].marks': [
    ['Ký hiệu và số hiệu', 'Marks and numbers on packages'],
    ['Ký mã hiệu', 'Shipping mark'],
  ],
  'lines[].packages.count': [
    ['Số kiện', 'Number of packages'],
    ['Số lượng kiện', 'Package Quantity'],
  ],
  'lines[].packages.kind': [
    ['Loại kiện', 'Kind of packages'],
    ['Loại kiện', 'Package type'],
  ],
  'lines[].description': [
    ['Mô tả hàng hóa', 'Description of goods'],
    ['Tên hàng', 'Goods description'],
  ],
  'lines[].hsExport': [
    ['Mã HS', 'HS code'],
    ['Mã HS xuất khẩu', 'Exporting HS code'],
  ],
  'lines[].criterion': [
    ['Tiêu chí xuất xứ', 'Origin criterion'],
    ['Tiêu chí xuất xứ', 'Origin criteria'],
    ['Tiêu chí XX', 'Origin Conferring Criterion'],
  ],
  'lines[].quantity.value': [
    ['Số lượng', 'Quantity'],
    ['Số lượng', 'Qty'],
  ],
  'lines[].quantity.unit': [
    ['Đơn vị tính', 'Unit'],
    ['ĐVT', 'Unit of quantity'],
  ],
  'lines[].grossWeight.value': [
    ['Trọng lượng cả bì', 'Gross weight'],
    ['Trọng lượng (KGM)', 'Gross weight (KGM)'],
  ],
  'lines[].fob.amount': [
    ['Trị giá FOB (USD)', 'FOB value (USD)'],
    ['Trị giá FOB', 'FOB value'],
  ],
  'lines[].invoiceNo': [
    ['Số hóa đơn', 'Invoice number'],
    ['Số hóa đơn', 'Invoice No.'],
  ],
  'lines[].invoiceDate': [
    ['Ngày hóa đơn', 'Invoice date'],
    ['Ngày hóa đơn', 'Date'],
  ],
  'lines[].fobShown': [['Hiển thị FOB trên C/O', 'Show FOB value on C/O']],
  remarks: [
    ['Ghi chú', 'Remarks'],
    ['Chú thích', 'Remarks'],
  ],
  'ticks.third-party-invoicing': [
    ['Hóa đơn bên thứ ba', 'Third Country Invoicing'],
    ['Hóa đơn nước thứ ba', 'Third Party Invoicing'],
    ['Hóa đơn do nước thứ ba phát hành', 'Third-party invoicing'],
  ],
  'ticks.issued-retroactively': [
    ['Cấp sau', 'Issued Retroactively'],
    ['C/O cấp sau', 'ISSUED RETROACTIVELY'],
  ],
  'ticks.back-to-back': [
    ['C/O giáp lưng', 'Back-to-Back CO'],
    ['C/O giáp lưng', 'Back-to-back Certificate of Origin'],
  ],
  'ticks.exhibition': [
    ['Triển lãm', 'Exhibition'],
    ['Hàng hóa triển lãm', 'Exhibitions'],
  ],
  'ticks.accumulation': [
    ['Cộng gộp', 'Accumulation'],
    ['Cộng gộp', 'Cumulation'],
  ],
  'ticks.de-minimis': [
    ['De Minimis', 'De Minimis'],
    ['Tỷ lệ không đáng kể', 'De Minimis'],
  ],
  'ticks.movement-certificate': [['Movement Certificate', 'Movement Certificate']],
} as const satisfies Record<string, Wordings>;

export type WordKey = keyof typeof WORDS;

/** The label of a field, in the wording of this library. */
export function word(key: WordKey, lang: Lang, wording: number): string {
  const rows: Wordings = WORDS[key];
  return rows[wording % rows.length]![lang === 'vi' ? 0 : 1];
}
