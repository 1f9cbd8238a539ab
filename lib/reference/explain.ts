import { countryName, isCountryCode } from '../declaration/countries';
import { PROFILES } from '../forms';
import { formsFor } from '../forms/destinations';
import type { FormId } from '../forms/form-id';
import { issuerName, ISSUERS } from '../forms/issuers';
import type { Bilingual } from '../forms/profile';
import { parseReference, type ReferenceGroups, type Repair } from './parse';

/** A reference number explained for a person, group by group, without any declaration around it. */
export interface ReferenceExplanation {
  readonly groups: readonly {
    readonly key: keyof ReferenceGroups;
    readonly text: string;
    readonly meaning: Bilingual;
    readonly bad: boolean;
  }[];
  readonly problems: readonly Bilingual[];
  /** A better spelling, when the text is not already the usual one. */
  readonly suggestion: string | null;
  /** Forms the number can belong to, the usual one first. */
  readonly forms: readonly FormId[];
  readonly wellFormed: boolean;
}

const REPAIR_TEXT: Readonly<Record<Repair, Bilingual>> = {
  case: { vi: 'Viết bằng chữ in hoa.', en: 'Write capital letters.' },
  dash: { vi: 'Dùng dấu gạch nối ngắn (-).', en: 'Use a short hyphen (-).' },
  blank: { vi: 'Thừa khoảng trắng.', en: 'There are needless blanks.' },
  slash: { vi: 'Dùng dấu gạch chéo (/).', en: 'Use a forward slash (/).' },
  letter: {
    vi: 'Có chữ cái nằm ở chỗ của chữ số (ví dụ O thay cho 0).',
    en: 'A letter stands where a digit belongs (O for 0, for example).',
  },
  separator: { vi: 'Thiếu dấu ngăn cách giữa các nhóm.', en: 'Separators between the groups are missing.' },
  prefix: { vi: 'Thiếu "VN-" ở đầu.', en: 'The number must begin with "VN-".' },
};

const YEAR_FIRST = 5;

/** Explains any text; an empty one gives nothing to say. `today` tells which years can be. */
export function explainReference(
  text: string,
  today: string,
  knownIssuers: ReadonlySet<string> = new Set(),
): ReferenceExplanation | null {
  const written = text.trim();
  if (written === '') return null;
  for (const [id, profile] of Object.entries(PROFILES)) {
    for (const { pattern, issuer } of profile.facts.reference.value.partnerSchemes) {
      if (!pattern.test(written)) continue;
      const name = countryName(issuer);
      const note = {
        vi: `Đây là cách đánh số của ${name.vi}: C/O do nước ngoài cấp, không theo cấu trúc của Việt Nam.`,
        en: `This is how ${name.en} numbers its certificates: issued abroad, not in the structure of Viet Nam.`,
      };
      return { groups: [], problems: [note], suggestion: null, forms: [id as FormId], wellFormed: true };
    }
  }
  const parsed = parseReference(written);
  const g = parsed.groups;
  if (!g) {
    const problem = {
      vi: 'Không đúng cấu trúc: VN, gạch nối, mã nước nhập khẩu, 2 số năm, mã cơ quan cấp 2 ký tự, 5 số thứ tự, ví dụ VN-TH 26/02/00006.',
      en: 'Not built as VN, hyphen, importing country, 2-digit year, 2-character issuing body, 5-digit serial: for example VN-TH 26/02/00006.',
    };
    return { groups: [], problems: [problem], suggestion: null, forms: [], wellFormed: false };
  }
  const problems: Bilingual[] = parsed.repairs.map((repair) => REPAIR_TEXT[repair]);
  const forms = formsFor(g.importer);
  const country = isCountryCode(g.importer)
    ? countryName(g.importer)
    : { vi: 'không có mã nước này', en: 'no such country code' };
  if (!isCountryCode(g.importer))
    problems.push({ vi: `${g.importer} không phải mã nước.`, en: `${g.importer} is no country code.` });
  else if (g.importer === 'VN')
    problems.push({ vi: 'Nước nhập khẩu không thể là Việt Nam.', en: 'The importing country cannot be Viet Nam.' });
  const thisYear = Number(today.slice(2, 4));
  const year = Number(g.year);
  const yearOdd = year > thisYear + 1 || year < YEAR_FIRST;
  if (yearOdd) problems.push({ vi: `Năm 20${g.year} không hợp lý.`, en: `The year 20${g.year} is unlikely.` });
  const wanted = g.importer === 'IL' ? 6 : 5;
  const serialBad = g.serial.length !== wanted || /^0+$/.test(g.serial);
  if (g.serial.length !== wanted) {
    problems.push({
      vi: `Số thứ tự có ${g.serial.length} chữ số, cần ${wanted}.`,
      en: `The serial has ${g.serial.length} digits and needs ${wanted}.`,
    });
  } else if (serialBad) problems.push({ vi: 'Số thứ tự toàn số 0.', en: 'The serial is all zeros.' });
  const groups: ReferenceExplanation['groups'] = [
    { key: 'exporter', text: g.exporter, meaning: countryName('VN'), bad: false },
    { key: 'importer', text: g.importer, meaning: country, bad: !isCountryCode(g.importer) || g.importer === 'VN' },
    { key: 'year', text: g.year, meaning: { vi: `20${g.year}`, en: `20${g.year}` }, bad: yearOdd },
    {
      key: 'issuer',
      text: g.issuer,
      meaning:
        knownIssuers.has(g.issuer) && !ISSUERS.has(g.issuer)
          ? { vi: 'mã bạn đã thêm', en: 'a code you added' }
          : issuerName(g.issuer),
      bad: false,
    },
    { key: 'serial', text: g.serial, meaning: { vi: `số ${Number(g.serial)}`, en: `no. ${Number(g.serial)}` }, bad: serialBad },
  ];
  const usual = parsed.normalized!;
  const same = usual === written || usual.replace(' ', '') === written;
  return { groups, problems, suggestion: same ? null : usual, forms, wellFormed: problems.length === 0 };
}
