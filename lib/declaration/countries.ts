import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import vietnamese from 'i18n-iso-countries/langs/vi.json';
import type { Bilingual } from '../forms/profile';
import { words } from './text';

/** Countries as ISO 3166-1 alpha-2 (and `EU`), their names in English and Vietnamese, and how papers write them. */

type Names = Readonly<Record<string, string | readonly string[]>>;
const EN = english.countries as Names;
const VI = vietnamese.countries as Names;

export const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** Names that papers use besides the ISO ones. Adjectives count as naming the country. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  VN: [
    'Vietnam',
    'Viet Nam',
    'Việt Nam',
    'Vietnamese',
    'Socialist Republic of Viet Nam',
    'Socialist Republic of Vietnam',
    'S.R. Viet Nam',
    'S.R. Vietnam',
  ],
  TH: ['Thailand', 'Thái Lan', 'Thai'],
  MY: ['Malaysian', 'Ma-lai-xi-a', 'Mã Lai'],
  SG: ['Singaporean', 'Xinh-ga-po'],
  ID: ['Indonesian', 'In-đô-nê-xi-a'],
  PH: ['Philippine', 'The Philippines', 'Filipino', 'Phi-líp-pin'],
  MM: ['Burma', 'Mi-an-ma', 'Miến Điện'],
  LA: ['Laos', 'Lao PDR', 'Lao', 'Lào', "Lao People's Democratic Republic"],
  KH: ['Cambodian', 'Campuchia', 'Cam-pu-chia'],
  BN: ['Brunei', 'Bru-nây', 'Brunei Darussalam'],
  CN: [
    'China',
    'PR China',
    'P.R.China',
    'PRC',
    'China PR',
    'China PRC',
    "People's Republic of China",
    'Trung Quốc',
    'Chinese',
    'Mainland China',
  ],
  HK: ['Hongkong', 'Hong Kong SAR China', 'Hồng Kông', 'Hong Kong SAR', 'Hong Kong China'],
  MO: ['Macau', 'Macao', 'Ma Cao'],
  TW: ['Taiwan', 'Taiwan R.O.C', 'Đài Loan', 'Chinese Taipei', 'Taiwanese'],
  KR: ['Korea', 'South Korea', 'Republic of Korea', 'R.O.K', 'R.O. Korea', 'R.O.Korea', 'Hàn Quốc', 'Korean', 'Đại Hàn Dân Quốc'],
  KP: ['North Korea', 'Triều Tiên'],
  JP: ['Nhật Bản', 'Nhật', 'Japanese'],
  IN: ['Ấn Độ', 'Indian'],
  AU: ['Australian', 'Úc', 'Ô-xtrây-li-a'],
  NZ: ['New Zealand', 'Niu Di-lân'],
  CL: ['Chilean', 'Chi-lê'],
  CA: ['Canadian', 'Ca-na-đa'],
  MX: ['Mexican', 'Mê-hi-cô'],
  PE: ['Peruvian', 'Pê-ru'],
  GB: [
    'UK',
    'United Kingdom',
    'Great Britain',
    'England',
    'Britain',
    'British',
    'Anh',
    'Vương quốc Anh',
    'Scotland',
    'Wales',
    'Northern Ireland',
  ],
  US: ['USA', 'U.S.A', 'United States', 'United States of America', 'Mỹ', 'Hoa Kỳ', 'American'],
  EU: ['European Union', 'EU', 'EC', 'European Community', 'Liên minh châu Âu'],
  RU: ['Russia', 'Russian Federation', 'Nga', 'Liên bang Nga', 'Russian'],
  BY: ['Belarus', 'Bê-la-rút', 'Belarusian'],
  KZ: ['Kazakhstan', 'Ca-dắc-xtan'],
  AM: ['Armenia', 'Armenian', 'Ác-mê-ni-a'],
  KG: ['Kyrgyzstan', 'Kyrgyz Republic', 'Cư-rơ-gư-dơ-xtan'],
  CU: ['Cuban', 'Cu-ba'],
  IL: ['Israeli', 'I-xra-en'],
  AE: [
    'UAE',
    'U.A.E',
    'United Arab Emirates',
    'Emirates',
    'Dubai',
    'Các tiểu vương quốc Ả Rập thống nhất',
    'Tiểu vương quốc Ả Rập Thống nhất',
  ],
  CH: ['Switzerland', 'Swiss', 'Thụy Sĩ', 'Thụy Sỹ'],
  DE: ['Germany', 'German', 'Đức'],
  FR: ['France', 'French', 'Pháp'],
  IT: ['Italy', 'Italian', 'Ý', 'Italia'],
  ES: ['Spain', 'Spanish', 'Tây Ban Nha'],
  PT: ['Portugal', 'Bồ Đào Nha'],
  NL: ['Netherlands', 'The Netherlands', 'Holland', 'Dutch', 'Hà Lan'],
  BE: ['Belgium', 'Bỉ'],
  PL: ['Poland', 'Ba Lan'],
  CZ: ['Czech', 'Czech Republic', 'Czechia', 'Séc', 'Cộng hòa Séc'],
  SE: ['Sweden', 'Thụy Điển'],
  DK: ['Denmark', 'Đan Mạch'],
  FI: ['Finland', 'Phần Lan'],
  AT: ['Austria', 'Áo'],
  GR: ['Greece', 'Hy Lạp'],
  IE: ['Ireland', 'Republic of Ireland', 'Ai-len'],
  NO: ['Norway', 'Na Uy'],
  TR: ['Turkey', 'Turkiye', 'Thổ Nhĩ Kỳ'],
  SA: ['Saudi Arabia', 'KSA', 'Ả Rập Xê Út'],
  ZA: ['South Africa', 'Nam Phi'],
  EG: ['Egypt', 'Ai Cập'],
  MD: ['Moldova'],
  SY: ['Syria'],
  BR: ['Brazil', 'Brasil'],
  AR: ['Argentina', 'Argentine'],
  LK: ['Sri Lanka'],
  VG: ['British Virgin Islands', 'BVI', 'Virgin Islands British'],
  KY: ['Cayman Islands', 'Cayman'],
  TL: ['Timor-Leste', 'East Timor', 'Đông Timor', 'Đông Ti-mo'],
};

/** Short words that would also be ordinary words of a goods description when matched in any case; they count only in capitals. */
const CODES_IN_TEXT = new Set(['UK', 'UAE', 'USA', 'EU', 'BVI', 'KSA']);

function listed(names: Names, code: string): readonly string[] {
  const value = names[code];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

interface Index {
  /** Words of a name joined by one blank → code. */
  readonly byName: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  readonly alpha3: ReadonlyMap<string, string>;
}

let built: Index | undefined;

function index(): Index {
  if (built) return built;
  const byName = new Map<string, string>();
  const namesOf = new Map<string, string[]>();
  let longest = 1;
  const add = (code: string, name: string): void => {
    const key = words(name.replace(/\./g, '')).join(' ');
    if (key === '') return;
    if (!byName.has(key)) byName.set(key, code);
    if (byName.get(key) === code) namesOf.set(code, [...(namesOf.get(code) ?? []), key]);
    longest = Math.max(longest, key.split(' ').length);
  };
  for (const [code, names] of Object.entries(ALSO)) names.forEach((name) => add(code, name));
  for (const code of Object.keys(EN)) listed(EN, code).forEach((name) => add(code, name));
  for (const code of Object.keys(VI)) listed(VI, code).forEach((name) => add(code, name));
  const alpha3 = new Map((codes as readonly (readonly string[])[]).map((row) => [row[1]!, row[0]!]));
  built = { byName, longest, namesOf, alpha3 };
  return built;
}

/** Every ISO code, with `EU`. */
export function isCountryCode(code: string): boolean {
  return code === 'EU' || Object.hasOwn(EN, code);
}

/** Name of a country in both languages; the code itself when unknown. */
export function countryName(code: string): Bilingual {
  if (code === 'EU') return { vi: 'Liên minh châu Âu', en: 'European Union' };
  const vi = ALSO_VI[code] ?? listed(VI, code)[0] ?? code;
  const en = ALSO_EN[code] ?? listed(EN, code)[0] ?? code;
  return { vi, en };
}

const ALSO_VI: Readonly<Record<string, string>> = {
  VN: 'Việt Nam',
  KR: 'Hàn Quốc',
  LA: 'Lào',
  MY: 'Malaysia',
  KW: 'Kuwait',
  SY: 'Syria',
  MD: 'Moldova',
  PS: 'Palestine',
  IR: 'Iran',
  TZ: 'Tanzania',
  RU: 'Nga',
  GB: 'Anh',
  US: 'Hoa Kỳ',
  HK: 'Hồng Kông',
  TW: 'Đài Loan',
  AE: 'UAE',
  BN: 'Brunei',
  CN: 'Trung Quốc',
};
const ALSO_EN: Readonly<Record<string, string>> = {
  VN: 'Viet Nam',
  KR: 'Korea',
  LA: 'Laos',
  RU: 'Russia',
  IR: 'Iran',
  MD: 'Moldova',
  SY: 'Syria',
  TZ: 'Tanzania',
  VG: 'British Virgin Islands',
  GB: 'United Kingdom',
  US: 'United States',
  AE: 'UAE',
  BN: 'Brunei',
  CN: 'China',
  TW: 'Taiwan',
};

/** Alpha-2 code of a text that is a country's name in English or Vietnamese, or its two- or three-letter code in capitals. Null when it is none. */
export function countryFromName(text: string): string | null {
  const { byName, alpha3 } = index();
  const trimmed = text.trim();
  if (/^[A-Z]{2}$/.test(trimmed)) {
    if (trimmed === 'UK') return 'GB';
    if (trimmed === 'EC') return 'EU';
    if (isCountryCode(trimmed)) return trimmed;
  }
  if (/^[A-Z]{3}$/.test(trimmed) && alpha3.has(trimmed)) return alpha3.get(trimmed)!;
  return byName.get(words(trimmed.replace(/\./g, '')).join(' ')) ?? null;
}

/**
 * Countries named in a text as whole words, in order, each once; the longest name at a place wins (`NEW ZEALAND`, not `ZEALAND`).
 * Three-letter codes and the two-letter `UK`, `EU` count when the text writes them in capitals.
 */
export function countriesNamed(text: string): string[] {
  const { byName, longest, alpha3 } = index();
  const compact = text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/(\p{L})\.(?=\s|$|,)/gu, '$1');
  const list = words(compact);
  const original = compact.match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (let i = 0; i < list.length; i += 1) {
    let took = 0;
    for (let n = Math.min(longest, list.length - i); n > 0; n -= 1) {
      const code = byName.get(list.slice(i, i + n).join(' '));
      if (code === undefined || (n === 1 && !standsAlone(list[i]!, original[i] ?? ''))) continue;
      found.add(code);
      took = n;
      break;
    }
    if (took > 0) i += took - 1;
    else if (/^[A-Z]{3}$/.test(original[i] ?? '') && COMMON_ALPHA3.has(original[i]!)) found.add(alpha3.get(original[i]!)!);
  }
  return [...found];
}

/** Three-letter codes that are no ordinary word in a goods description (AND, CAN, COD, PER, TON are). */
const COMMON_ALPHA3 = new Set([
  'VNM',
  'THA',
  'MYS',
  'SGP',
  'IDN',
  'PHL',
  'MMR',
  'KHM',
  'CHN',
  'HKG',
  'KOR',
  'JPN',
  'IND',
  'AUS',
  'NZL',
  'CHL',
  'MEX',
  'GBR',
  'USA',
  'ARE',
  'DEU',
  'FRA',
  'ITA',
  'CHE',
  'TWN',
  'RUS',
]);

/** Names of one word that are also ordinary words (áo = garment, nga, Anh, Ý …): they do not name a country inside a longer text without accents. */
const ALSO_WORDS = new Set([
  'AO',
  'ANH',
  'Y',
  'BI',
  'DUC',
  'MY',
  'UC',
  'NGA',
  'PHAP',
  'SEC',
  'LAO',
  'NHAT',
  'TURKEY',
  'JERSEY',
  'CHAD',
  'MALI',
  'CUBA',
  'EC',
]);

function standsAlone(word: string, original: string): boolean {
  if (CODES_IN_TEXT.has(word)) return original === original.toUpperCase();
  if (!ALSO_WORDS.has(word)) return true;
  // An accented or capitalised original decides: "Áo" alone is Austria only as a whole field, never inside a sentence.
  return word === 'CUBA' || word === 'LAO' || word === 'TURKEY';
}

/** True when the text names this country (name, other name, adjective or three-letter code, as whole words). A whole text that is just a name counts too. */
export function namesCountry(text: string, code: string): boolean {
  if (countryFromName(text) === code) return true;
  const named = countriesNamed(text);
  if (code === 'EU') return named.some((c) => c === 'EU' || EU_MEMBERS.has(c));
  return named.includes(code);
}

/** Same party: equal codes, or both inside the European Union where `EU` (or the older `EC`) is the party. */
export function sameParty(a: string, b: string): boolean {
  if (a === b) return true;
  const union = (c: string): boolean => c === 'EU' || c === 'EC';
  return (union(a) && (union(b) || EU_MEMBERS.has(b))) || (union(b) && EU_MEMBERS.has(a));
}

/** Every ISO 3166-1 alpha-2 code. */
export const ISO_COUNTRIES: readonly string[] = Object.keys(EN);
