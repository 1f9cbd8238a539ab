import { basis, fact } from './law';
import type { Profile } from './profile';
import {
  ASEAN,
  criterionWords,
  ENGLISH,
  places,
  REPLACES,
  RETROACTIVELY,
  TEXTILES_EITHER,
  thirteenBoxes,
  THREE_COPIES,
  TRUE_COPY,
  whereOf,
  STRIKE_OUT,
} from './shared';

const LAW = '12/2019/TT-BCT';
const PARTIES = ['CN', ...ASEAN];

/** Chapters whose goods may originate by a change of heading, as inclusive ranges (art. 7(1)(b)). */
export const CTH_CHAPTERS: readonly (readonly [number, number])[] = [
  [25, 26],
  [28, 29],
  [31, 31],
  [39, 39],
  [42, 49],
  [57, 59],
  [61, 62],
  [64, 64],
  [66, 71],
  [73, 83],
  [86, 86],
  [88, 88],
  [91, 97],
];
/** Headings inside those chapters for which only value content counts (art. 7(1)(b)). */
export const VALUE_ONLY_HEADINGS: readonly string[] = ['2901', '2902', '3105', '3901', '3902', '3903', '3907', '3908'];

const BOXES = thirteenBoxes(
  { '2': ['exhibition'], '7': ['originalCertificates', 'invoices[].issuer'] },
  {
    '1': {
      en: "Products consigned from (exporter's business name, address, country)",
      vi: 'Người xuất khẩu (tên, địa chỉ, nước)',
    },
    '2': { en: "Products consigned to (consignee's name, address, country)", vi: 'Người nhận hàng (tên, địa chỉ, nước)' },
    '7': {
      en: 'Number and type of packages, description of products (including quantity and HS number)',
      vi: 'Số kiện, loại kiện, mô tả sản phẩm (gồm số lượng và mã HS)',
    },
    '8': { en: 'Origin criteria', vi: 'Tiêu chí xuất xứ' },
    '9': {
      en: 'Gross weight or net weight or other quantity, and value (FOB) only when RVC is applied',
      vi: 'Trọng lượng cả bì, trọng lượng tịnh hoặc số lượng khác; trị giá FOB khi dùng RVC',
    },
    '10': { en: 'Number, date of invoices', vi: 'Số và ngày hóa đơn' },
    '13': {
      en: 'Issued Retroactively, Exhibition, Movement Certificate, Third Party Invoicing',
      vi: 'Các ô đánh dấu (✓)',
    },
  },
);

/** Form E, ASEAN–China. */
export const E: Profile = {
  id: 'E',
  names: { vi: 'C/O mẫu E', en: 'C/O Form E' },
  agreement: {
    id: 'ACFTA',
    names: { vi: 'Khu vực thương mại tự do ASEAN – Trung Quốc', en: 'ASEAN–China Free Trade Area' },
  },
  check: 'full',
  rulesets: [{ id: 'E@2019-09-12', since: '2019-09-12', until: null }],
  law: [
    {
      document: LAW,
      what: { vi: 'Quy tắc xuất xứ, mẫu, hướng dẫn kê khai', en: 'Rules of origin, form, filling guide' },
      since: '2019-09-12',
      until: null,
      mark: 'C',
    },
  ],
  boxes: BOXES,
  language: fact(ENGLISH, 'C', LAW, 'App. III'),
  copies: fact(THREE_COPIES, 'C', LAW, 'art. 19'),
  facts: {
    partners: fact(PARTIES, 'C', LAW, 'App. III §1'),
    where: fact(whereOf(BOXES), 'C', LAW, 'App. II, III'),
    criterion: fact(
      {
        words: criterionWords('WO', 'PE', 'CTH', 'PSR', ['N%', 'VALUE'], ['RVC N%', 'VALUE']),
        joining: 'none',
        pairs: [],
        modifiers: [],
        valueWord: 'RVC',
        figure: 'required',
        figureMeans: 'real',
        writeInstead: {
          CC: 'PSR',
          CTSH: 'PSR',
          SP: 'PSR',
          CTC: 'CTH, PSR',
          RVC: 'RVC 40%',
          EP: 'PE',
          'LVC N%': 'RVC N%',
          LVC: 'RVC 40%',
          PVC: 'RVC 40%',
        },
        examples: ['WO', 'PE', 'CTH', '50%', 'RVC 50%', 'PSR'],
      },
      'C',
      LAW,
      'App. II overleaf 3, App. III box 8',
    ),
    ticks: fact(
      {
        box: '13',
        labels: {
          'third-party-invoicing': 'Third Party Invoicing',
          'movement-certificate': 'Movement Certificate',
          exhibition: 'Exhibition',
          'issued-retroactively': 'Issued Retroactively',
        },
      },
      'C',
      LAW,
      'App. III box 13',
    ),
    reference: fact(
      {
        structure: 'law',
        serialDigits: 5,
        countries: PARTIES,
        hintCountries: [],
        example: 'VN-CN 26/02/00008',
        partnerSchemes: [{ issuer: 'CN', pattern: /^E\d{2}[0-9A-Z]{12,13}$/, example: 'E204413ZC4530012' }],
      },
      'C',
      LAW,
      'App. III §1',
    ),
    thirdParty: fact(
      {
        flag: 'tick',
        box: '7',
        asks: ['name', 'country'],
        words: null,
        invoice: 'first-or-third',
        announceBox: null,
        partiesInside: true,
      },
      'C',
      LAW,
      'art. 33, App. III box 13',
    ),
    fob: fact({ when: 'value' }, 'C', LAW, 'App. II overleaf, App. III box 9'),
    hs: fact({ key: 'hsImport', digits: 6, edition: '2017' }, 'C', LAW, 'App. III box 7'),
    window: fact(
      { freeDays: 3, unit: 'day', late: 'tick', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'C',
      LAW,
      'art. 21',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: '12', asksOriginalDate: true, capYears: 1 }, 'C', LAW, 'art. 23'),
    replacement: fact({ how: 'phrase', words: REPLACES, box: null, capYears: 1 }, 'C', '31/2018/ND-CP', 'art. 18'),
    validity: fact({ years: 1, replacementFromOriginal: false, mayBeLonger: false }, 'C', LAW, 'art. 25'),
    correction: fact(STRIKE_OUT, 'C', LAW, 'art. 20'),
    records: fact({ years: 3 }, 'C', LAW, 'records'),
    exemptions: fact([{ amount: '200', currency: 'USD', kind: 'exempt' }], 'C', LAW, 'art. 26'),
    backToBack: fact(
      {
        tick: 'movement-certificate',
        quoteBox: '7',
        quoteAsks: ['issuingBody', 'date', 'number'],
        exporterIsFirstImporter: true,
        quantityChecked: true,
      },
      'C',
      LAW,
      'art. 22',
    ),
    transit: fact(
      {
        proof: 'through-bill',
        papers: {
          vi: 'vận đơn chở suốt cấp tại nước xuất khẩu và bản gốc hóa đơn',
          en: 'a through bill of lading issued in the exporting member and the original invoice',
        },
      },
      'C',
      LAW,
      'art. 11, 31',
    ),
    continuation: fact({ boxes: null, identicalBoxes: [] }, 'C', LAW, 'art. 19'),
    origin: fact(
      {
        formulas: ['indirect'],
        term: 'rvc',
        defaultRule: 'RVC 40% or CTH',
        area: PARTIES,
        agreement: 'ACFTA',
        tolerances: TEXTILES_EITHER,
        lastStep: true,
        minimalOperations: 'all',
        oneFormulaAYear: false,
        accumulationSign: 'none',
        deMinimisSign: 'none',
        makerDeclarationEnough: false,
      },
      'C',
      LAW,
      'art. 7, 8, 12',
    ),
    authorityBoxes: fact(['4', '12'], 'C', LAW, 'App. III'),
    declarationBox: fact('11', 'C', LAW, 'App. III box 11'),
    lowestPercentage: fact({ error: '40', warning: null }, 'C', LAW, 'art. 7(1)(a)'),
  },
  basis: places(
    LAW,
    {
      reference: 'App. III §1',
      partner: 'App. III §1',
      parties: 'art. 33, App. III',
      producer: 'App. III box 7',
      transport: 'App. III box 3',
      transit: 'art. 11, 31',
      goods: 'App. III boxes 5-7',
      hs: 'App. III box 7',
      quantity: 'App. III box 9',
      fob: 'App. III box 9',
      invoice: 'App. III box 10',
      criterion: 'App. II overleaf 3, App. III box 8',
      percentage: 'App. III box 8',
      thirdParty: 'art. 33, App. III box 13',
      backToBack: 'art. 22',
      exhibition: 'art. 32',
      deMinimis: 'art. 12',
      window: 'art. 21',
      copy: 'art. 23',
      validity: 'art. 25',
      exemption: 'art. 26',
      ticks: 'App. II box 13, App. III box 13',
      declaration: 'App. III box 11',
      certification: 'App. III boxes 11-12',
      continuation: 'art. 19',
      wholly: 'art. 5, 6',
      value: 'art. 7, 8',
      tariffShift: 'art. 7(1)(b)',
      operations: 'art. 7, 10',
    },
    { proof: basis(LAW, 'art. 8') },
  ),
  notes: [
    fact(
      {
        vi: 'Hàng phân loại theo danh mục mặt hàng luôn ghi PSR, dù dòng đó nêu WO, RVC hay CTC.',
        en: 'Goods of the product list are always written PSR, whatever their line says.',
      },
      'C',
      LAW,
      'App. III box 8',
    ),
    fact(
      {
        vi: 'Đổi nơi đến trên đường vận chuyển: cấp C/O mới, nộp lại bản cũ.',
        en: 'Destination changed on the way: a new certificate, the old one handed back.',
      },
      'C',
      LAW,
      'art. 30',
    ),
    fact(
      {
        vi: 'Mã HS khác nhau không làm C/O vô hiệu khi hàng và xuất xứ không có nghi ngờ.',
        en: 'A different HS code does not void the certificate when goods and origin are not in doubt.',
      },
      'C',
      LAW,
      'art. 27',
    ),
  ],
};
