import { decree31, fact } from './law';
import type { Profile } from './profile';
import {
  box,
  CAPTION,
  ENGLISH,
  KEYS,
  NO_BACK_TO_BACK,
  NO_FOB,
  NO_THIRD_PARTY,
  places,
  REPLACES,
  RETROACTIVELY,
  THREE_COPIES,
  TRUE_COPY,
  whereOf,
  NEW_ONE,
  RECORDS_NOT_STATED,
} from './shared';

const LAW = '05/2018/TT-BCT';
const DECREE = '31/2018/ND-CP';

const BOXES = [
  box('top', CAPTION.reference, ['referenceNo'], 'issuer'),
  box('1', { en: 'Trader (name, address, country)', vi: 'Thương nhân (tên, địa chỉ, nước)' }, KEYS.exporter),
  box('2', { en: 'Consignee and importing country', vi: 'Người nhận hàng và nước nhập khẩu' }, ['consignee']),
  box('3', CAPTION.origin, ['originCountry', 'lines[].originCountry']),
  box('4', { en: 'Country of final destination', vi: 'Nước đến cuối cùng' }, ['importingCountry']),
  box('5', { en: 'Discharge in Viet Nam: date, vessel and voyage', vi: 'Dỡ hàng tại Việt Nam: ngày, tàu và chuyến' }, [
    'transport.arrivalDate',
    'transport.arrivalVessel',
  ]),
  box('6', { en: 'Departure from Viet Nam: date, vessel and voyage', vi: 'Rời Việt Nam: ngày, tàu và chuyến' }, ['transport']),
  box('7', { en: 'Marks, packages, description of goods, HS code', vi: 'Ký hiệu, số kiện, mô tả hàng hóa, mã HS' }, [
    'lines[].marks',
    ...KEYS.goods,
    'originalCertificates',
  ]),
  box('8', CAPTION.quantity, KEYS.weight),
  box('9', CAPTION.invoice, KEYS.invoice),
  box('10', { en: 'Declaration by the trader', vi: 'Khai báo của thương nhân' }, ['applicationDate']),
  box('11', CAPTION.certification, KEYS.certification, 'issuer'),
];

/** Certificate of Non-Manipulation: foreign goods kept in a Vietnamese bonded warehouse and sent on unchanged. */
export const CNM: Profile = {
  id: 'CNM',
  names: {
    vi: 'Giấy chứng nhận hàng hóa không thay đổi xuất xứ (CNM)',
    en: 'Certificate of Non-Manipulation (CNM)',
  },
  agreement: null,
  check: 'full',
  rulesets: [{ id: 'CNM@2018-04-03', since: '2018-04-03', until: null }],
  law: [
    {
      document: LAW,
      what: { vi: 'Mẫu CNM và cách kê khai', en: 'Form of the CNM and how to fill it' },
      since: '2018-04-03',
      until: null,
      mark: 'C',
    },
    {
      document: DECREE,
      what: { vi: 'Điều kiện cấp CNM', en: 'When a CNM is issued' },
      since: '2018-03-08',
      until: null,
      mark: 'C',
    },
    {
      document: '23/2025/TT-BCT',
      what: { vi: 'Bộ Công Thương cấp CNM thay VCCI', en: 'The Ministry issues the CNM in place of VCCI' },
      since: '2025-05-05',
      until: null,
      mark: 'C',
    },
  ],
  boxes: BOXES,
  language: fact(ENGLISH, 'C', LAW, 'art. 10'),
  copies: fact(THREE_COPIES, 'U', LAW, 'App. XIII'),
  facts: {
    partners: fact('any', 'C', LAW, 'art. 10'),
    where: fact(whereOf(BOXES), 'C', LAW, 'art. 10, App. XIII'),
    criterion: fact(null, 'C', LAW, 'art. 10'),
    ticks: fact(null, 'C', LAW, 'art. 10'),
    reference: fact(
      {
        structure: 'practice',
        serialDigits: 5,
        countries: null,
        hintCountries: [],
        example: 'VN-US 26/02/00006',
        partnerSchemes: [],
      },
      'U',
      'practice',
      'issuing practice',
    ),
    thirdParty: fact(NO_THIRD_PARTY, 'C', LAW, 'art. 10'),
    fob: fact(NO_FOB, 'C', LAW, 'art. 10'),
    hs: fact({ key: 'hsExport', digits: null, usualDigits: 6, edition: null }, 'C', LAW, 'art. 10(7)'),
    window: fact(
      { freeDays: null, unit: 'day', late: 'words', words: RETROACTIVELY, wordsBox: null, capYears: 1 },
      'C',
      DECREE,
      'art. 17',
    ),
    copy: fact({ words: TRUE_COPY, wordsBox: null, asksOriginalDate: true, capYears: 1 }, 'C', DECREE, 'art. 18(1)a'),
    replacement: fact({ how: 'phrase', words: REPLACES, box: null, capYears: 1 }, 'C', DECREE, 'art. 18'),
    validity: fact({ years: null, replacementFromOriginal: false, mayBeLonger: true }, 'C', LAW, 'art. 10'),
    correction: fact(NEW_ONE, 'C', DECREE, 'art. 18'),
    records: RECORDS_NOT_STATED,
    exemptions: fact([], 'C', LAW, 'art. 10'),
    backToBack: fact(
      { ...NO_BACK_TO_BACK, quoteAsks: ['number', 'date', 'issuingCountry'], quantityChecked: true },
      'C',
      DECREE,
      'art. 19',
    ),
    transit: fact({ proof: 'any-transport-document', papers: { vi: 'vận đơn', en: 'a bill of lading' } }, 'C', DECREE, 'art. 19'),
    continuation: fact(null, 'C', LAW, 'App. XIII'),
    origin: fact(null, 'C', DECREE, 'art. 19'),
    authorityBoxes: fact(['11'], 'C', LAW, 'art. 10'),
    declarationBox: fact(null, 'C', LAW, 'art. 10'),
    lowestPercentage: fact(null, 'C', LAW, 'art. 10'),
  },
  basis: places(
    LAW,
    {
      parties: 'art. 10',
      goods: 'art. 10',
      hs: 'art. 10(7)',
      quantity: 'art. 10',
      fob: 'art. 10',
      invoice: 'art. 10',
      transport: 'art. 10(5)-(6)',
      ticks: 'art. 10',
      declaration: 'art. 10',
      certification: 'art. 10',
      partner: 'art. 10',
    },
    {
      backToBack: decree31('art. 19'),
      window: decree31('art. 17'),
      copy: decree31('art. 18'),
      replacement: decree31('art. 18'),
    },
  ),
  notes: [
    fact(
      {
        vi: 'Hàng nước ngoài gửi kho ngoại quan, chuyển tiếp nguyên trạng; số lượng không vượt C/O gốc.',
        en: 'Foreign goods sent on unchanged from a bonded warehouse; not more than the original certificate.',
      },
      'C',
      DECREE,
      'art. 19',
    ),
  ],
};
