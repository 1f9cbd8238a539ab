import type { Declaration } from '../declaration/declaration';
import { sameParty } from '../declaration/countries';
import type { IsoDate } from '../declaration/dates';
import { profileFor } from '../forms';
import { parseCriterion } from '../forms/criterion';
import { basis, decree31 } from '../forms/law';
import { resolveProfile, rulesetDate, type Basis, type Bilingual, type ResolvedProfile } from '../forms/profile';
import { deadlines, type Deadline } from './deadlines';

/** One thing to attach or to know, with the text it stands in. */
export interface ChecklistItem {
  readonly what: Bilingual;
  /** Only in this case; null = always. */
  readonly when: Bilingual | null;
  readonly basis: Basis;
}

export interface Fee {
  /** VND. */
  readonly issue: number;
  readonly reissue: number;
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  /** Holds on the day of the application, today where that is unread. */
  readonly current: boolean;
}

/** What goes with a declaration of one form, and its terms. */
export interface Checklist {
  readonly documents: readonly ChecklistItem[];
  readonly terms: readonly ChecklistItem[];
  readonly deadlines: readonly Deadline[];
  readonly fees: readonly Fee[];
  readonly feeBasis: Basis;
  /** The text of the declaration's day is not held: no deadlines of its form. */
  readonly notHeld: boolean;
}

const SHEETS = '05/2018/TT-BCT';
const item = (vi: string, en: string, law: Basis, when: Bilingual | null = null): ChecklistItem => ({
  what: { vi, en },
  when,
  basis: law,
});

/** Statement of the criterion (05/2018/TT-BCT art. 7, App. II–IX) for what the lines claim. */
function statements(d: Declaration, profile: ResolvedProfile): ChecklistItem[] {
  const parsed = (d.lines ?? []).flatMap((line) => (line.criterion?.trim() ? [parseCriterion(line.criterion)] : []));
  const words = new Set(parsed.flatMap((p) => p.tokens.map((t) => t.word)));
  const claims = new Set<string>(parsed.flatMap((p) => p.tokens.map((t) => t.meaning ?? '')));
  const shift = ['CC', 'CTH', 'CTSH', 'CTC'].some((claim) => claims.has(claim));
  const tolerance = d.ticks?.['de-minimis'] === true || parsed.some((p) => p.modifiers.includes('DMI'));
  const lvc = profile.id === 'B' || profile.id === 'VJ';
  const found: ChecklistItem[] = [];
  const sheet = (vi: string, en: string, appendix: string) => found.push(item(vi, en, basis(SHEETS, appendix)));
  if (claims.has('WO'))
    sheet(
      'Bảng kê khai hàng hóa có xuất xứ thuần túy: Phụ lục II (mua không có hóa đơn GTGT) hoặc III (có hóa đơn)',
      'Statement of wholly obtained goods: App. II (bought without VAT invoice) or III (with one)',
      'App. II, III',
    );
  if (words.has('WO-AK')) sheet('Bảng kê WO-AK', 'Statement for WO-AK', 'App. IV');
  if (shift)
    sheet('Bảng kê tiêu chí chuyển đổi mã số hàng hóa (CTC)', 'Statement of the change in tariff classification', 'App. V');
  if (shift && tolerance) sheet('Bảng kê De Minimis', 'Statement of de minimis', 'App. VI');
  if (claims.has('VALUE') || claims.has('PC'))
    if (lvc) sheet('Bảng kê hàm lượng giá trị nội địa (LVC)', 'Statement of local value content (LVC)', 'App. VII');
    else sheet('Bảng kê hàm lượng giá trị (RVC)', 'Statement of value content (RVC)', 'App. VIII');
  if (claims.has('PE') && !words.has('WO-AK')) sheet('Bảng kê tiêu chí PE', 'Statement for PE', 'App. IX');
  if (found.length === 0)
    sheet(
      'Bảng kê khai chi tiết hàng hóa xuất khẩu đạt tiêu chí xuất xứ',
      'Statement showing that the goods meet their origin criterion',
      'art. 7, App. II–IX',
    );
  return found;
}

function materials(profile: ResolvedProfile): ChecklistItem {
  const { proof } = profile.basis;
  return profile.facts.origin.value?.makerDeclarationEnough && proof
    ? item('Khai báo của nhà sản xuất về nguyên liệu trong nước', 'The maker’s own declaration on local materials', proof)
    : item(
        'Bản khai báo xuất xứ của nhà sản xuất hoặc nhà cung cấp nguyên liệu trong nước',
        'Origin declaration of the maker or supplier of local materials',
        basis(SHEETS, 'App. X'),
        { vi: 'nếu dùng nguyên liệu mua trong nước', en: 'where materials were bought in Viet Nam' },
      );
}

/** Papers that the tick, the route or the re-issue of this declaration asks for. */
function special(d: Declaration, profile: ResolvedProfile): ChecklistItem[] {
  const { thirdParty, partners, transit, backToBack, replacement } = profile.facts;
  const outside =
    partners.value === 'any'
      ? []
      : (d.transport?.transitCountries ?? []).filter((c) => c !== '' && ![...partners.value, 'VN'].some((p) => sameParty(p, c)));
  const onward = backToBack.value.tick !== null && d.ticks?.[backToBack.value.tick] === true;
  const parties = [d.exportingCountry || 'VN', d.importingCountry].filter((c): c is string => Boolean(c));
  const foreign = (d.invoices ?? []).some(({ issuer }) => issuer?.country && !parties.some((p) => sameParty(p, issuer.country!)));
  const third = d.ticks?.['third-party-invoicing'] === true || (foreign && parties.length === 2);
  return [
    ...(third
      ? [item('Hóa đơn của bên thứ ba', 'The third party’s invoice', thirdParty, { vi: 'nếu đã có', en: 'where it is known' })]
      : []),
    ...(onward
      ? [
          item('Bản gốc C/O đầu tiên', 'The original first certificate', decree31('art. 20')),
          item('Tờ khai nhập, xuất kho ngoại quan', 'Declarations into and out of the bonded warehouse', decree31('art. 20')),
        ]
      : []),
    ...(outside.length > 0
      ? [
          {
            what: transit.value.papers,
            when: { vi: 'hàng đi qua nước ngoài hiệp định', en: 'the goods pass outside the agreement' },
            basis: transit,
          },
        ]
      : []),
    ...(d.replaces?.referenceNo
      ? [
          item(
            'Các bản C/O cũ để thu hồi, hoặc giải trình nếu không nộp lại được',
            'The old certificates handed back, or why they cannot be',
            replacement,
          ),
        ]
      : []),
  ];
}

function documents(d: Declaration, profile: ResolvedProfile): ChecklistItem[] {
  const dossier = decree31('art. 15(1)');
  const papers = [
    item('Đơn đề nghị cấp C/O', 'Application for the C/O', dossier),
    item('Mẫu C/O đã khai đầy đủ', 'The completed C/O form', dossier),
    item('Tờ khai hải quan xuất khẩu đã thông quan', 'Cleared export declaration', dossier, {
      vi: 'được nộp sau trong 15 ngày làm việc',
      en: 'may follow within 15 working days',
    }),
    item('Hóa đơn thương mại', 'Commercial invoice', dossier),
    item('Vận đơn hoặc chứng từ vận tải', 'Bill of lading or transport document', dossier, {
      vi: 'được nộp sau trong 15 ngày làm việc',
      en: 'may follow within 15 working days',
    }),
  ];
  if (profile.id === 'CNM')
    return [
      ...papers.slice(0, 2),
      item('C/O gốc của nước xuất xứ (số, ngày)', 'The original certificate of the country of origin', decree31('art. 19'), {
        vi: 'nếu có',
        en: 'where there is one',
      }),
      item('Vận đơn vào và ra khỏi Việt Nam', 'Bills of lading into and out of Viet Nam', decree31('art. 19')),
      item('Tờ khai nhập, xuất kho ngoại quan', 'Declarations into and out of the bonded warehouse', decree31('art. 19')),
    ];
  return [
    ...papers,
    ...statements(d, profile),
    materials(profile),
    item('Quy trình sản xuất hàng hóa', 'Description of the production process', dossier),
    ...special(d, profile),
    item(
      'Tờ khai nhập khẩu nguyên liệu, hợp đồng, hóa đơn GTGT',
      'Import declarations of materials, contracts, VAT invoices',
      dossier,
      { vi: 'khi cơ quan cấp yêu cầu', en: 'when the issuing body asks' },
    ),
  ];
}

const CORRECTIONS: Readonly<Record<string, Bilingual>> = {
  'true,true': {
    vi: 'Sửa sai: gạch bỏ, ghi thêm và xác nhận, hoặc cấp C/O mới thay thế. Không tẩy xóa, không ghi đè.',
    en: 'Mistakes: struck out, added and certified, or a new certificate. No erasing, no overwriting.',
  },
  'true,false': {
    vi: 'Sửa sai: gạch bỏ, ghi thêm và xác nhận. Không tẩy xóa, không ghi đè.',
    en: 'Mistakes: struck out, added and certified. No erasing, no overwriting.',
  },
  'false,true': { vi: 'Sửa sai: cấp lại C/O theo quy định chung.', en: 'Mistakes: re-issue under the general rules.' },
};

/** `200000` → `200.000`, as the language groups thousands. */
const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

function terms(profile: ResolvedProfile, form: ReturnType<typeof profileFor>, to: string | undefined): ChecklistItem[] {
  const { correction, records, exemptions, continuation } = profile.facts;
  const free = exemptions.value.filter(
    (e) => e.kind === 'exempt' && (!e.importing || (to && e.importing.some((p) => sameParty(p, to)))),
  );
  const time = decree31('art. 16');
  const sheet = continuation.value;
  return [
    item(
      'Cơ quan cấp: Cục Xuất nhập khẩu và cơ quan do UBND cấp tỉnh giao',
      'Issued by the Import-Export Department and bodies named by the province',
      basis('40/2025/TT-BCT', 'App. I, II'),
    ),
    item('Hồ sơ điện tử: trả kết quả trong 6 giờ làm việc', 'Electronic file: answered within 6 working hours', time),
    item(
      'Bản giấy: 2 giờ làm việc sau khi nhận đơn giấy; nộp trực tiếp 8 giờ, qua bưu điện 24 giờ',
      'Paper: 2 working hours after the paper application; at the counter 8, by post 24',
      time,
    ),
    item(
      'Hồ sơ thương nhân: nộp trước C/O đầu tiên, cập nhật 2 năm một lần',
      'Trader’s profile: before the first C/O, refreshed every 2 years',
      decree31('art. 13'),
    ),
    ...(profile.id === 'CNM'
      ? []
      : [
          item(
            'Hàng cố định: bảng kê, khai báo nhà cung cấp và quy trình dùng được 2 năm nếu không đổi',
            'Fixed product: statement, supplier declaration and process serve 2 years if unchanged',
            decree31('art. 15(2)'),
          ),
        ]),
    { what: form.language.value, when: null, basis: form.language },
    { what: form.copies.value, when: null, basis: form.copies },
    ...(sheet === null
      ? []
      : [
          sheet.boxes === null
            ? item('Trang bổ sung: cùng số tham chiếu', 'Further pages: same reference number', continuation)
            : item(
                `Tờ khai bổ sung: cùng số tham chiếu, các ô ${sheet.boxes[0]}–${sheet.boxes[1]}`,
                `Continuation sheet: same reference number, boxes ${sheet.boxes[0]}–${sheet.boxes[1]}`,
                continuation,
              ),
        ]),
    ...free.map((e) =>
      item(
        `Không cần C/O nếu lô hàng không quá ${grouped(e.amount, '.')} ${e.currency}`,
        `No certificate needed up to ${grouped(e.amount, ',')} ${e.currency}`,
        exemptions,
      ),
    ),
    ...(correction.value
      ? [
          {
            what: CORRECTIONS[`${correction.value.strikeOut},${correction.value.newCertificate}`]!,
            when: null,
            basis: correction,
          },
        ]
      : []),
    records.value
      ? item(`Lưu hồ sơ ít nhất ${records.value.years} năm`, `Keep the papers at least ${records.value.years} years`, records)
      : item('Lưu hồ sơ 3 đến 5 năm tùy mẫu', 'Keep the papers 3 to 5 years, by form', records),
    ...(form.notes ?? []).map((note) => ({ what: note.value, when: null, basis: note })),
  ];
}

const HALF_SINCE = '2025-07-01';
const HALF_UNTIL = '2026-12-31';

/** Fees in VND (36/2023/TT-BTC, at half rate by 64/2025/TT-BTC until the end of 2026). */
function fees(day: IsoDate): Fee[] {
  const half = day >= HALF_SINCE && day <= HALF_UNTIL;
  const full = { issue: 60_000, reissue: 30_000, since: '2027-01-01', until: null, current: !half };
  return day > HALF_UNTIL
    ? [{ ...full, current: true }]
    : [{ issue: 30_000, reissue: 15_000, since: HALF_SINCE, until: HALF_UNTIL, current: half }, full];
}

/**
 * Papers, terms, deadlines and fees for a declaration of whatever form; without a form what holds for all. Pure; `today` is an argument. Sources:
 * 31/2018/ND-CP art. 13–20, 05/2018/TT-BCT art. 7, 40/2025/TT-BCT, 36/2023/TT-BTC, 64/2025/TT-BTC and the form's own text.
 */
export function checklistFor(d: Declaration, today: IsoDate): Checklist {
  const form = profileFor(d.form);
  const profile = resolveProfile(form, rulesetDate(d, today), d.importingCountry || undefined);
  // A certificate that was received: its dossier was another trader's.
  const received = d.direction === 'import';
  return {
    documents: received ? [] : documents(d, profile),
    terms: received ? [] : terms(profile, form, d.importingCountry),
    deadlines: deadlines(d, profile, today),
    fees: received ? [] : fees(d.applicationDate || today),
    feeBasis: basis('64/2025/TT-BTC', '36/2023/TT-BTC'),
    notHeld: profile.notHeld,
  };
}
