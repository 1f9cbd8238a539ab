import { EU_MEMBERS } from '../declaration/countries';
import { basis, decree31, fact } from './law';
import type {
  BackToBackFacts,
  Basis,
  Bilingual,
  Box,
  CorrectionFacts,
  Country,
  CriterionMeaning,
  CriterionWord,
  Fact,
  FobFacts,
  ThirdPartyFacts,
  Tolerance,
  Topic,
} from './profile';

/** Members of ASEAN besides Viet Nam. */
export const ASEAN: readonly Country[] = ['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH'];
/** The European Union as one party, and each of its members. */
export const EU: readonly Country[] = ['EU', ...EU_MEMBERS];
export const CPTPP_PARTIES: readonly Country[] = ['AU', 'BN', 'CA', 'CL', 'JP', 'MY', 'MX', 'NZ', 'PE', 'SG'];

/** Caption words that forms share, as printed, with their Vietnamese meaning. */
export const CAPTION = {
  exporter: { en: "Goods consigned from (exporter's name, address, country)", vi: 'Người xuất khẩu (tên, địa chỉ, nước)' },
  consignee: { en: "Goods consigned to (consignee's name, address, country)", vi: 'Người nhận hàng (tên, địa chỉ, nước)' },
  producer: { en: "Producer's name, address and country", vi: 'Nhà sản xuất (tên, địa chỉ, nước)' },
  transport: { en: 'Means of transport and route', vi: 'Phương tiện vận tải và tuyến đường' },
  official: { en: 'For official use', vi: 'Dành cho cơ quan hải quan nước nhập khẩu' },
  itemNo: { en: 'Item number', vi: 'Số thứ tự' },
  marks: { en: 'Marks and numbers on packages', vi: 'Ký hiệu và số hiệu của kiện hàng' },
  goods: {
    en: 'Number and type of packages, description of goods (including quantity and HS number)',
    vi: 'Số kiện, loại kiện, mô tả hàng hóa (gồm số lượng và mã HS)',
  },
  criterion: { en: 'Origin criterion', vi: 'Tiêu chí xuất xứ' },
  hs: { en: 'HS code', vi: 'Mã HS' },
  quantity: { en: 'Gross weight or other quantity', vi: 'Trọng lượng cả bì hoặc số lượng khác' },
  quantityFob: {
    en: 'Gross weight or other quantity and value (FOB)',
    vi: 'Trọng lượng cả bì hoặc số lượng khác và trị giá FOB',
  },
  invoice: { en: 'Number and date of invoices', vi: 'Số và ngày hóa đơn thương mại' },
  remarks: { en: 'Remarks', vi: 'Ghi chú' },
  declaration: { en: 'Declaration by the exporter', vi: 'Khai báo của người xuất khẩu' },
  certification: { en: 'Certification', vi: 'Xác nhận của cơ quan, tổ chức cấp C/O' },
  reference: { en: 'Reference No.', vi: 'Số tham chiếu' },
  ticks: { en: 'Boxes to tick', vi: 'Các ô đánh dấu' },
  origin: { en: 'Country of origin', vi: 'Nước xuất xứ' },
} as const satisfies Record<string, Bilingual>;

/** Keys that stand together in one box, whatever its number. */
export const KEYS = {
  exporter: ['exporter', 'exportingCountry'],
  goods: ['lines', 'lines[].packages', 'lines[].description', 'lines[].hsImport', 'lines[].hsExport'],
  weight: ['lines[].grossWeight', 'lines[].netWeight', 'lines[].quantity', 'totals'],
  fob: ['lines[].fob', 'lines[].fobShown'],
  invoice: ['invoices', 'lines[].invoiceNo', 'lines[].invoiceDate'],
  declaration: ['originCountry', 'lines[].originCountry', 'importingCountry', 'applicationDate'],
  certification: ['issueDate', 'issuingAuthority'],
} as const satisfies Record<string, readonly string[]>;

export function box(no: string, caption: Bilingual, keys: readonly string[], filledBy: Box['filledBy'] = 'exporter'): Box {
  return { no, caption, keys, filledBy };
}

/** A box that is printed but may stay blank. */
export function optionalBox(no: string, caption: Bilingual, keys: readonly string[]): Box {
  return { no, caption, keys, filledBy: 'exporter', optional: true };
}

/** Box of each key. A key that two boxes show belongs to the later one, where the form asks for it. */
export function whereOf(boxes: readonly Box[]): Readonly<Record<string, string>> {
  return Object.fromEntries(boxes.flatMap(({ no, keys }) => keys.map((key) => [key, no] as const)));
}

/**
 * The thirteen boxes that Form D, E, AK, AI, AJ, AANZ, AHK and (with remarks for ticks) VK share; `extra` adds keys to a box and `captions`
 * replaces one.
 */
export function thirteenBoxes(
  extra: Readonly<Record<string, readonly string[]>> = {},
  captions: Readonly<Record<string, Bilingual>> = {},
): readonly Box[] {
  const boxes: Box[] = [
    box('top', CAPTION.reference, ['referenceNo', 'pages'], 'issuer'),
    box('1', CAPTION.exporter, KEYS.exporter),
    box('2', CAPTION.consignee, ['consignee']),
    box('3', CAPTION.transport, ['transport']),
    box('4', CAPTION.official, [], 'customs'),
    box('5', CAPTION.itemNo, ['lines[].itemNo']),
    box('6', CAPTION.marks, ['lines[].marks']),
    box('7', CAPTION.goods, KEYS.goods),
    box('8', CAPTION.criterion, ['lines[].criterion']),
    box('9', CAPTION.quantityFob, [...KEYS.weight, ...KEYS.fob]),
    box('10', CAPTION.invoice, KEYS.invoice),
    box('11', CAPTION.declaration, KEYS.declaration),
    box('12', CAPTION.certification, [...KEYS.certification, 'certifiedTrueCopy'], 'issuer'),
    box('13', CAPTION.ticks, ['ticks']),
  ];
  return boxes.map((b) => ({ ...b, caption: captions[b.no] ?? b.caption, keys: [...b.keys, ...(extra[b.no] ?? [])] }));
}

/** `words('WO', 'CTH', ['RULE 6', 'PSR'])`: a word alone means itself. */
export function criterionWords(
  ...list: readonly (CriterionMeaning | readonly [word: string, meaning: CriterionMeaning])[]
): readonly CriterionWord[] {
  return list.map((entry) =>
    typeof entry === 'string' ? { word: entry, meaning: entry } : { word: entry[0], meaning: entry[1] },
  );
}

/** CC, CTH or CTSH beside a percentage. */
export const SHIFT_WITH_VALUE: readonly (readonly [CriterionMeaning, CriterionMeaning])[] = [
  ['CC', 'VALUE'],
  ['CTH', 'VALUE'],
  ['CTSH', 'VALUE'],
];

/** 10 % of FOB for every product. */
export const TEN_PERCENT_FOB: readonly Tolerance[] = [{ limits: [{ percent: '10', base: 'fob' }] }];
/** 10 % of FOB; textiles (chapters 50–63) by weight instead. */
export const TEXTILES_BY_WEIGHT: readonly Tolerance[] = [
  { chapters: [[50, 63]], limits: [{ percent: '10', base: 'weight' }] },
  ...TEN_PERCENT_FOB,
];
/** 10 % of FOB; textiles (chapters 50–63) by weight or FOB, whichever helps. */
export const TEXTILES_EITHER: readonly Tolerance[] = [
  {
    chapters: [[50, 63]],
    limits: [
      { percent: '10', base: 'weight' },
      { percent: '10', base: 'fob' },
    ],
  },
  ...TEN_PERCENT_FOB,
];
/** Japan's two agreements: listed chapters only; some lines of the chapters in `byLine` say 7 instead of 10. */
export function japanTolerances(...byLine: readonly number[]): readonly Tolerance[] {
  const ten = [{ percent: '10', base: 'fob' }] as const;
  return [
    { chapters: [[50, 63]], limits: [{ percent: '10', base: 'weight' }] },
    { chapters: byLine.map((chapter) => [chapter, chapter] as const), limits: ten, lowerByLine: '7' },
    {
      chapters: [
        [16, 16],
        [19, 20],
        [22, 23],
        [28, 49],
        [64, 97],
      ],
      limits: ten,
    },
    { limits: [] },
  ];
}
/**
 * Europe's two: fishery and farm goods (2, 4–24) by weight or ex-works price, textiles 10 % of the weight of the basic textile materials or 8 %
 * ex-works for other materials (introductory notes 6 and 7), all others 10 % ex-works.
 */
export const EUROPE_TOLERANCES: readonly Tolerance[] = [
  {
    chapters: [
      [2, 2],
      [4, 24],
    ],
    limits: [
      { percent: '10', base: 'weight' },
      { percent: '10', base: 'exw' },
    ],
  },
  {
    chapters: [[50, 63]],
    limits: [
      { percent: '10', base: 'weight' },
      { percent: '8', base: 'exw' },
    ],
  },
  { limits: [{ percent: '10', base: 'exw' }] },
];

export const NO_BACK_TO_BACK: BackToBackFacts = {
  tick: null,
  quoteBox: null,
  quoteAsks: [],
  exporterIsFirstImporter: false,
  quantityChecked: false,
};
export const NO_THIRD_PARTY: ThirdPartyFacts = {
  flag: 'none',
  box: null,
  asks: [],
  words: null,
  invoice: 'free',
  announceBox: null,
  partiesInside: false,
};
/** Mending an issued certificate: by strike-out, by a new one, or either. */
export const STRIKE_OUT: CorrectionFacts = { strikeOut: true, newCertificate: false };
export const NEW_ONE: CorrectionFacts = { strikeOut: false, newCertificate: true };
export const EITHER_WAY: CorrectionFacts = { strikeOut: true, newCertificate: true };

/** Nothing stands in the form's own text: the trader's own papers are kept three to five years by form. */
export const RECORDS_NOT_STATED: Fact<null> = fact(null, 'U', '31/2018/ND-CP', 'art. 30');

export const NO_FOB: FobFacts = { when: 'none' };

export const RETROACTIVELY = 'ISSUED RETROACTIVELY';
export const RETROSPECTIVELY = 'ISSUED RETROSPECTIVELY';
export const TRUE_COPY = 'CERTIFIED TRUE COPY';
export const REPLACES = 'THIS C/O REPLACES THE C/O No.';

export const THROUGH_BILL: Bilingual = {
  vi: 'vận đơn chở suốt cấp tại nước xuất khẩu',
  en: 'a through bill of lading issued in the exporting country',
};
export const CUSTOMS_PAPERS: Bilingual = {
  vi: 'chứng từ của hải quan nước quá cảnh, vận đơn hoặc giấy chứng nhận hàng hóa không thay đổi xuất xứ',
  en: 'papers of the transit customs, a bill of lading or a certificate of non-manipulation',
};
export const ENGLISH: Bilingual = { vi: 'Tiếng Anh, đánh máy', en: 'English, typed' };
export const THREE_COPIES: Bilingual = { vi: '1 bản gốc và 2 bản sao, giấy A4', en: '1 original and 2 copies, A4' };

/** What the general law says about every form. */
const GENERAL: Partial<Record<Topic, Basis>> = {
  language: decree31('art. 21'),
  replacement: decree31('art. 18'),
  operations: decree31('art. 9'),
  proof: basis('05/2018/TT-BCT', 'App. V–X'),
};

/** Place by topic inside one text; `more` names what stands in other texts. */
export function places(
  document: string,
  list: Partial<Record<Topic, string>>,
  more: Partial<Record<Topic, Basis>> = {},
): Partial<Record<Topic, Basis>> {
  const own = Object.entries(list).map(([topic, place]) => [topic, basis(document, place)] as const);
  return { ...GENERAL, ...(Object.fromEntries(own) as Partial<Record<Topic, Basis>>), ...more };
}

/**
 * The same topics in the text that a newer one replaced. Article numbers of the older text are not held: it is cited by its part (procedure,
 * or form with filling guide).
 */
export function earlierText(current: Partial<Record<Topic, Basis>>, newer: string, older: string): Partial<Record<Topic, Basis>> {
  const replaced = Object.entries(current).flatMap(([topic, b]) =>
    b.document === newer ? [[topic, basis(older, /\bart\. /.test(b.place) ? 'procedure' : 'form, filling guide')] as const] : [],
  );
  return Object.fromEntries(replaced) as Partial<Record<Topic, Basis>>;
}
