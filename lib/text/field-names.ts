import { lineOf, templateOf } from '../declaration/paths';
import type { Bilingual } from '../forms/profile';

/** What a person calls each key of a declaration. Keys of a worksheet and of papers are named by their last part. */
const NAMES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  form: ['mẫu C/O', 'form'],
  status: ['trạng thái hồ sơ', 'status'],
  referenceNo: ['số tham chiếu', 'reference number'],
  issueDate: ['ngày cấp', 'date of issue'],
  applicationDate: ['ngày khai', 'date of application'],
  issuingAuthority: ['cơ quan cấp', 'issuing authority'],
  certifiedTrueCopy: ['bản sao chứng thực', 'certified true copy'],
  'replaces.referenceNo': ['số C/O bị thay thế', 'number of the replaced C/O'],
  'replaces.issueDate': ['ngày cấp C/O gốc', 'date of the original C/O'],
  exporter: ['người xuất khẩu', 'exporter'],
  'exporter.name': ['tên người xuất khẩu', "exporter's name"],
  'exporter.address': ['địa chỉ người xuất khẩu', "exporter's address"],
  'exporter.addressLines': ['dòng địa chỉ người xuất khẩu', "lines of the exporter's address"],
  'exporter.country': ['nước của người xuất khẩu', "exporter's country"],
  'exporter.taxCode': ['mã số thuế', 'tax code'],
  'producer.name': ['nhà sản xuất', 'producer'],
  'producer.address': ['địa chỉ nhà sản xuất', "producer's address"],
  'producer.country': ['nước của nhà sản xuất', "producer's country"],
  consignee: ['người nhận hàng', 'consignee'],
  'consignee.name': ['tên người nhận hàng', "consignee's name"],
  'consignee.address': ['địa chỉ người nhận hàng', "consignee's address"],
  'consignee.country': ['nước của người nhận hàng', "consignee's country"],
  exportingCountry: ['nước xuất khẩu', 'exporting country'],
  importingCountry: ['nước nhập khẩu', 'importing country'],
  originCountry: ['nước xuất xứ', 'country of origin'],
  'transport.mode': ['phương thức vận tải', 'mode of transport'],
  'transport.vessel': ['tên tàu/chuyến bay', 'vessel or flight'],
  'transport.departureDate': ['ngày khởi hành', 'departure date'],
  'transport.portOfLoading': ['cảng xếp hàng', 'port of loading'],
  'transport.portOfDischarge': ['cảng dỡ hàng', 'port of discharge'],
  'transport.transitCountries': ['nước quá cảnh', 'transit countries'],
  'transport.throughBillOfLading': ['vận đơn chở suốt', 'through bill of lading'],
  'transport.nonManipulationProof': ['chứng từ hàng không thay đổi', 'proof of non-manipulation'],
  'transport.billOfLadingNo': ['số vận đơn', 'bill of lading number'],
  'transport.billOfLadingDate': ['ngày vận đơn', 'bill of lading date'],
  'transport.containers': ['số container', 'container numbers'],
  'transport.containers[]': ['số container', 'container numbers'],
  'transport.arrivalDate': ['ngày đến Việt Nam', 'arrival in Viet Nam'],
  'transport.arrivalVessel': ['tàu đến Việt Nam', 'vessel into Viet Nam'],
  invoices: ['hóa đơn', 'invoices'],
  'invoices[].number': ['số hóa đơn', 'invoice number'],
  'invoices[].date': ['ngày hóa đơn', 'invoice date'],
  'invoices[].issuer.name': ['bên phát hành hóa đơn', 'issuer of the invoice'],
  'invoices[].issuer.country': ['nước của bên phát hành hóa đơn', "country of the invoice's issuer"],
  'invoices[].total': ['tổng trị giá hóa đơn', 'invoice total'],
  'invoices[].incoterm': ['điều kiện giao hàng', 'term of delivery'],
  exportDeclarations: ['tờ khai xuất khẩu', 'export declarations'],
  'exportDeclarations[].number': ['số tờ khai xuất khẩu', 'export declaration number'],
  'exportDeclarations[].date': ['ngày tờ khai xuất khẩu', 'export declaration date'],
  lines: ['dòng hàng', 'goods lines'],
  'lines[].itemNo': ['số thứ tự', 'item number'],
  'lines[].marks': ['ký mã hiệu', 'marks'],
  'lines[].packages.count': ['số kiện', 'number of packages'],
  'lines[].packages.kind': ['loại kiện', 'kind of packages'],
  'lines[].description': ['mô tả hàng hóa', 'description of goods'],
  'lines[].hsExport': ['mã HS xuất khẩu', 'exporting HS code'],
  'lines[].hsImport': ['mã HS nước nhập khẩu', 'importing HS code'],
  'lines[].criterion': ['tiêu chí xuất xứ', 'origin criterion'],
  'lines[].originCountry': ['nước xuất xứ', 'country of origin'],
  'lines[].quantity.value': ['số lượng', 'quantity'],
  'lines[].quantity.unit': ['đơn vị tính', 'unit'],
  'lines[].grossWeight.value': ['trọng lượng cả bì', 'gross weight'],
  'lines[].grossWeight.unit': ['đơn vị trọng lượng', 'unit of weight'],
  'lines[].netWeight.value': ['trọng lượng tịnh', 'net weight'],
  'lines[].netWeight.unit': ['đơn vị trọng lượng tịnh', 'unit of net weight'],
  'lines[].fob.amount': ['trị giá FOB', 'FOB value'],
  'lines[].fob.currency': ['loại tiền', 'currency'],
  'lines[].fobShown': ['hiện FOB trên C/O', 'FOB shown on the C/O'],
  'lines[].invoiceNo': ['số hóa đơn', 'invoice number'],
  'lines[].invoiceDate': ['ngày hóa đơn', 'invoice date'],
  'lines[].costs': ['bảng kê chi phí', 'cost worksheet'],
  'totals.quantity.value': ['tổng số lượng', 'total quantity'],
  'totals.packages': ['tổng số kiện', 'total packages'],
  'totals.grossWeight.value': ['tổng trọng lượng', 'total gross weight'],
  'totals.fob.amount': ['tổng trị giá FOB', 'total FOB value'],
  ticks: ['các ô đánh dấu', 'ticks'],
  'ticks.third-party-invoicing': ['ô hóa đơn bên thứ ba', 'third-party invoicing tick'],
  'ticks.back-to-back': ['ô C/O giáp lưng', 'back-to-back tick'],
  'ticks.exhibition': ['ô triển lãm', 'exhibition tick'],
  'ticks.issued-retroactively': ['ô cấp sau', 'issued retroactively tick'],
  'ticks.accumulation': ['ô cộng gộp', 'accumulation tick'],
  'ticks.partial-cumulation': ['ô cộng gộp từng phần', 'partial cumulation tick'],
  'ticks.de-minimis': ['ô De Minimis', 'de minimis tick'],
  'ticks.movement-certificate': ['ô Movement Certificate', 'movement certificate tick'],
  remarks: ['ghi chú', 'remarks'],
  boxes: ['nội dung in trên các ô', 'printed text of the boxes'],
  originalCertificates: ['C/O gốc', 'first certificate'],
  'exhibition.name': ['tên triển lãm', 'name of the exhibition'],
  'exhibition.address': ['địa chỉ triển lãm', 'address of the exhibition'],
  'pages.number': ['số trang', 'page number'],
  'pages.of': ['tổng số trang', 'number of pages'],
  documents: ['chứng từ kèm theo', 'papers'],
  'documents.commercialInvoice': ['hóa đơn thương mại', 'commercial invoice'],
  'documents.billOfLading': ['vận đơn', 'bill of lading'],
  'documents.packingList': ['phiếu đóng gói', 'packing list'],
  'documents.exportDeclaration': ['tờ khai xuất khẩu', 'export declaration'],
  'documents.issuedCertificate': ['C/O đã cấp', 'issued certificate'],
  // What the page has, but no key of a declaration: a mark can stand there.
  'x.fobShown': ['hiện FOB trên C/O', 'FOB shown on the C/O'],
  'x.exporterBox': ['ô người xuất khẩu', "exporter's box"],
  'x.consigneeBox': ['ô người nhận hàng', "consignee's box"],
  'x.producerBox': ['ô nhà sản xuất', "producer's box"],
  'x.thirdPartyBox': ['ô bên thứ ba', "third party's box"],
  'x.totalQuantity': ['tổng số lượng', 'total quantity'],
  'x.transportRoute': ['phương tiện và tuyến vận tải', 'means of transport and route'],
};

/** What a person calls this key, without the number of the line: `lines[2].criterion` → tiêu chí xuất xứ. The nearest named part counts. */
export function fieldName(path: string): Bilingual {
  let key = templateOf(path).replace(/#\d+$/, '');
  if (key.startsWith('boxes.')) return { vi: `ô ${key.slice(6)}`, en: `box ${key.slice(6)}` };
  while (key !== '') {
    const name = NAMES[key];
    if (name) return { vi: name[0], en: name[1] };
    key = key.replace(/(?:^|\.)[^.]*$/, '');
  }
  return { vi: path, en: path };
}

/** The same with the goods line: `tiêu chí xuất xứ (dòng hàng 3)`. */
export function fieldNameWithLine(path: string): Bilingual {
  const name = fieldName(path);
  const line = lineOf(path);
  return line === null ? name : { vi: `${name.vi} (dòng hàng ${line + 1})`, en: `${name.en} (goods line ${line + 1})` };
}
