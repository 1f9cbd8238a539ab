import { normaliseLabel } from './normalise-label';

/** What a heading says about the block below it. `other`: a heading we do not know; what stands below it belongs to nobody we know. */
export type SectionId =
  | 'exporter'
  | 'consignee'
  | 'producer'
  | 'other-party'
  | 'third-party'
  | 'transport'
  | 'bill-of-lading'
  | 'goods'
  | 'invoice'
  | 'customs'
  | 'ticks'
  | 'exporter-declaration'
  | 'certification'
  | 'general'
  | 'other';

/** Headings by section. The first four lists are also party anchors. Our own list; form captions among them are those of the forms. */
const HEADINGS: Readonly<Record<Exclude<SectionId, 'other'>, readonly string[]>> = {
  exporter: [
    'Exporter',
    'Exporters',
    'Shipper',
    'Consignor',
    'Goods consigned from',
    'Products consigned from',
    "Exporter's business name",
    "Exporter's Name, Address and Country",
    "Exporter's business name, address, country",
    "Goods consigned from (Exporter's business name, address, country)",
    "Products consigned from (Exporter's business name, address, country)",
    'Người xuất khẩu',
    'Doanh nghiệp xuất khẩu',
    'Thương nhân xuất khẩu',
    'Đơn vị xuất khẩu',
    'Bên xuất khẩu',
    'Nhà xuất khẩu',
    'Người gửi hàng',
    'Hàng hóa được gửi từ',
    'From',
  ],
  consignee: [
    'Consignee',
    'Importer',
    'Importer/Consignee',
    'Consignee/Importer',
    'Goods consigned to',
    'Products consigned to',
    "Consignee's name",
    "Consignee's name, address, country",
    "Goods consigned to (Consignee's name, address, country)",
    "Products consigned to (Consignee's name, address, country)",
    'Người nhập khẩu',
    'Người nhận hàng',
    'Người nhận',
    'Bên nhập khẩu',
    'Nhà nhập khẩu',
    'Doanh nghiệp nhập khẩu',
    'Hàng hóa được gửi đến',
    'Người nhập khẩu/Người nhận hàng',
    'To',
  ],
  producer: ['Producer', 'Producers', 'Manufacturer', 'Nhà sản xuất', 'Người sản xuất', 'Đơn vị sản xuất', 'Cơ sở sản xuất'],
  'other-party': [
    'Notify party',
    'Bên nhận thông báo',
    'Agent',
    'Đại lý',
    'Applicant',
    'Người đề nghị',
    'Forwarder',
    'Buyer',
    'Người mua',
    'Seller',
    'Người bán',
  ],
  'third-party': [
    'Third party',
    'Third country',
    'Third party invoice',
    'Third party invoice details',
    'Bên thứ ba',
    'Bên thứ 3',
    'Hóa đơn bên thứ ba',
    'Hóa đơn nước thứ ba',
    'Hóa đơn do nước thứ ba phát hành',
    'Hóa đơn do bên thứ ba phát hành',
    'Bên thứ ba phát hành hóa đơn',
    'Đơn vị phát hành hóa đơn',
    'Third party invoicing',
    'Third country invoice',
    'Third party invoice issuer',
    'Invoice issuer',
    'Third country invoicing',
  ],
  transport: [
    'Transport',
    'Transportation',
    'Means of transport',
    'Means of transport and route',
    'Means of transport and route (as far as known)',
    'Transport details',
    'Transport and route',
    'Transportation details',
    'Shipment',
    'Shipping details',
    'Logistics',
    'Shipping',
    'Vận chuyển',
    'Vận tải',
    'Phương tiện vận tải',
    'Phương tiện vận tải và tuyến đường',
    'Phương tiện vận chuyển',
  ],
  'bill-of-lading': ['Bill of lading', 'B/L', 'Vận đơn', 'Vận tải đơn', 'Transport document', 'Chứng từ vận tải'],
  goods: [
    'Goods',
    'Goods item',
    'Goods items',
    'Goods details',
    'Goods line',
    'Item',
    'Items',
    'Line items',
    'List of goods',
    'Goods list',
    'Goods lines',
    'Lines',
    'Item list',
    'Details of goods',
    'Bảng hàng hóa',
    'Danh sách hàng',
    'Danh mục hàng',
    'Các mặt hàng',
    'Dòng',
    'Products',
    'Hàng hóa',
    'Danh sách hàng hóa',
    'Danh mục hàng hóa',
    'Chi tiết hàng hóa',
    'Dòng hàng',
    'Dòng hàng hóa',
    'Mặt hàng',
    'Khai báo hàng hóa',
  ],
  invoice: [
    'Invoice',
    'Invoices',
    'Commercial invoice',
    'Commercial invoices',
    'Hóa đơn',
    'Hóa đơn thương mại',
    'Danh sách hóa đơn',
  ],
  customs: [
    'Export declaration',
    'Export declarations',
    'Customs declaration',
    'Customs declarations',
    'Export customs declaration',
    'Export customs declarations',
    'Customs',
    'Hải quan',
    'Tờ khai',
    'Tờ khai hải quan',
    'Tờ khai xuất khẩu',
    'Tờ khai hải quan xuất khẩu',
    'Danh sách tờ khai',
  ],
  ticks: [
    'Options',
    'Certificate options',
    'Tick',
    'Ticks',
    'Tick boxes',
    'Special cases',
    'Lựa chọn',
    'Các lựa chọn',
    'Tùy chọn',
    'Đánh dấu',
    'Đánh dấu (ô 13)',
    'Đánh dấu ô 13',
    'Ô đánh dấu',
    'Các ô đánh dấu',
    'Trường hợp đặc biệt',
    'Các trường hợp đặc biệt',
    'Trường hợp cấp',
  ],
  'exporter-declaration': [
    'Declaration by the exporter',
    'Declaration of the exporter',
    'Khai báo của người xuất khẩu',
    'Declaration',
  ],
  certification: ['Certification', 'Xác nhận của cơ quan, tổ chức cấp C/O', 'Chứng nhận'],
  general: ['General', 'Certificate', 'Thông tin C/O', 'C/O', 'Certificate of origin', 'Giấy chứng nhận xuất xứ', 'Chung'],
};

const INDEX = new Map<string, SectionId>();
for (const [id, headings] of Object.entries(HEADINGS))
  for (const heading of headings) INDEX.set(normaliseLabel(heading), id as SectionId);

/** Words that a heading may carry without changing whose it is. */
const LEAD = /^(?:(?:thong tin|chi tiet|phan|muc|khai bao|du lieu|part|section|\d{1,2}|[ivx]{1,4}|ve|cua|of the|the|enter) )+/;
const TAIL = /(?: (?:information|info|details|detail|data|section|block|party))+$/;
/** `Mặt hàng 2`, `Hàng hóa (3)`. */
const COUNTER = / (?:so |no )?\d{1,4}$/;

/** Sub-headings inside a party's block that leave the owner as it is. */
const NEUTRAL = new Set([
  'address',
  'dia chi',
  'contact',
  'lien he',
  'details',
  'chi tiet',
  'information',
  'thong tin',
  'general',
  'thong tin chung',
]);

const cache = new Map<string, SectionId | null>();

/** Section a heading opens; `other` for a heading we do not know, null for one that says nothing (`Details`). */
export function sectionOfHeading(text: string): SectionId | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const result = find(text);
  if (cache.size > 2000) cache.clear();
  cache.set(text, result);
  return result;
}

function find(text: string): SectionId | null {
  const label = normaliseLabel(text.slice(0, 300));
  if (label === '') return null;
  if (NEUTRAL.has(label)) return label.startsWith('thong tin chung') || label === 'general' ? 'general' : null;
  for (const own of COUNTER.test(label) ? [label, label.replace(COUNTER, '')] : [label]) {
    const short = own.replace(LEAD, '');
    for (const candidate of [own, short, own.replace(TAIL, ''), short.replace(TAIL, '')]) {
      const id = INDEX.get(candidate);
      if (id) return id;
    }
  }
  const halves = twoHalves(text);
  const [a, b] = halves.map((half) => (half ? INDEX.get(normaliseLabel(half).replace(LEAD, '').replace(TAIL, '')) : undefined));
  return a && a === b ? a : 'other';
}

/** `Người xuất khẩu (Exporter)`, `Exporter / Người xuất khẩu`: both halves must open the same section. */
function twoHalves(text: string): (string | undefined)[] {
  const m = /^(.+?)\s*(?:[([](.+)[)\]]|[/|–-]\s*(.+))\s*$/s.exec(text);
  return m ? [m[1], m[2] ?? m[3]] : [];
}
