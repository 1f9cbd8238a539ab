import { countriesNamed, countryFromName, countryName, namesCountry } from '../../declaration/countries';
import { plain } from '../../declaration/text';
import { type Case, defineRule, fail, unknown } from '../rule';
import { series } from '../shared/papers';

const ORIGIN = { vi: 'nước xuất xứ', en: 'country of origin' };
const IMPORTING = { vi: 'nước nhập khẩu', en: 'importing country' };
/** Forms whose guides ask for capitals. */
const IN_CAPITALS = ['D', 'VK'];

/** Countries that may stand on line 1; empty when it is not known. */
function origins(c: Case): string[] {
  const { d } = c;
  const from = d.exportingCountry || (d.direction === 'export' ? 'VN' : '');
  const first = d.originalCertificates?.[0]?.issuingCountry || d.documents?.issuedCertificate?.exportingCountry;
  const onward = d.ticks?.['back-to-back'] === true || d.ticks?.['movement-certificate'] === true;
  const original = onward ? [first, d.originCountry] : [];
  // A first certificate that was not read leaves the country of origin open on these two forms.
  if (onward && (c.form === 'AI' || c.form === 'AHK')) return original.filter((x): x is string => Boolean(x));
  return [from, d.originCountry, ...original].filter((x): x is string => Boolean(x));
}

/** A line that says which country: its countries, in order. Captions and dotted lines name none. */
function named(line: string): string[] {
  const whole = countryFromName(line);
  return whole ? [whole] : countriesNamed(line);
}

interface Lines {
  /** Null: line 1 names no country, or another one than it may. */
  readonly origin: string | null;
  readonly originLine: string;
  readonly importing: boolean;
  readonly importingLine: string;
}

/** The first line that names a country and the next one that does; a single unbroken line (a scan) holds both in the same order. */
function read(text: string, allowed: readonly string[], to: string): Lines {
  const naming = text.split('\n').flatMap((line) => (named(line).length > 0 ? [line.trim()] : []));
  const [first = '', second = ''] = naming;
  const inOrder = naming.flatMap(named);
  const single = naming.length === 1 && inOrder.length > 1;
  const names = (country: string): boolean => (single ? inOrder[0] === country : namesCountry(first, country));
  const origin = allowed.length > 0 ? allowed.find(names) : named(first)[0];
  const importing = single ? inOrder[1] === to : second !== '' && namesCountry(second, to);
  return { origin: origin ?? null, originLine: first, importing, importingLine: single ? first : second };
}

/** As the certificate prints it, in any language of the reader: VIET NAM, THAILAND. */
const printed = (country: string): string => countryName(country).en.toUpperCase();

/** Another spelling than the guides': VIETNAM in one word, or only a code. */
function spelling(line: string, country: string): { found: string; expected: string } | null {
  if (country === 'VN' && /\bVIETNAM\b/.test(plain(line))) return { found: 'VIETNAM', expected: 'VIET NAM' };
  if (!/^[A-Z]{2,3}$/.test(line) || line === 'UK' || countryFromName(line) !== country) return null;
  return { found: line, expected: printed(country) };
}

/** True when the country stands in capitals: named by the words of the line that have no small letters. */
function capitals(line: string, country: string): boolean {
  const kept = line.split(/\s+/).filter((word) => word === word.toUpperCase());
  return namesCountry(kept.join(' '), country);
}

export default defineRule({
  id: 'declaration-countries-wrong',
  family: 'party',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'CPTPP', 'AHK'],
  needs: ['boxes', 'importingCountry'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'declaration',
  title: {
    vi: 'Ô khai báo ghi nước xuất xứ ở dòng đầu và nước nhập khẩu ở dòng sau.',
    en: "The exporter's declaration names the country of origin first and the importing country below it.",
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box} chưa ghi đúng {found}.',
        fix: 'Dòng 1 ghi {origin}, dòng 2 ghi {expected}, bằng tiếng Anh, chữ in hoa.',
      },
      en: {
        message: 'Box {box} does not name the {found}.',
        fix: 'Write {origin} on line 1 and {expected} on line 2, in capitals.',
      },
    },
    capitals: {
      vi: { message: 'Ô {box}: tên nước phải in hoa ({found}).', fix: 'Ghi lại bằng chữ in hoa, ví dụ VIET NAM.' },
      en: {
        message: 'Box {box}: countries are written in capitals ({found}).',
        fix: 'Write them in capitals, for instance VIET NAM.',
      },
    },
    spelling: {
      vi: { message: 'Ô {box} ghi {found}; mẫu hướng dẫn ghi {expected}.', fix: 'Nên ghi {expected}.' },
      en: { message: 'Box {box} says {found}; the guide spells it {expected}.', fix: 'Better write {expected}.' },
    },
  },
  *check(c) {
    const box = c.profile.facts.declarationBox.value ?? '11';
    const at = `boxes.${box}`;
    const text = c.d.boxes?.[box];
    const to = c.d.importingCountry;
    if (text === undefined) return yield unknown(at);
    if (!to) return;
    const allowed = origins(c);
    const { origin, originLine, importing, importingLine } = read(text, allowed, to);
    const wrong = [...(origin ? [] : [ORIGIN]), ...(importing ? [] : [IMPORTING])];
    if (wrong.length > 0) {
      const data = { found: series(wrong), origin: allowed[0] ? printed(allowed[0]) : ORIGIN, expected: printed(to) };
      return yield fail(at, { data });
    }
    const small = [
      ...new Set([
        ...(capitals(originLine, origin!) ? [] : [originLine]),
        ...(capitals(importingLine, to) ? [] : [importingLine]),
      ]),
    ];
    if (c.form && IN_CAPITALS.includes(c.form) && small.length > 0) {
      return yield fail(at, { text: 'capitals', data: { found: series(small) } });
    }
    const hint = spelling(originLine, origin!) ?? (to === 'VN' ? null : spelling(importingLine, to));
    if (hint) yield fail(at, { severity: 'info', text: 'spelling', data: hint });
  },
  examples: {
    fail: [
      { form: 'VK', importingCountry: 'KR', boxes: { '11': 'Vietnam\nSeoul' } },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', boxes: { '11': 'THAILAND\nVIET NAM' } },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', boxes: { '11': 'Viet Nam\nThailand' } },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', boxes: { '11': 'VIETNAM\nTHAILAND' } },
    ],
    pass: [
      { form: 'VK', importingCountry: 'KR', boxes: { '11': 'VIET NAM\nKOREA' } },
      { form: 'E', exportingCountry: 'CN', importingCountry: 'VN', boxes: { '11': 'China\nViet Nam' } },
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'TH',
        boxes: { '11': 'VIET NAM\nTHAILAND\nHO CHI MINH CITY, VIET NAM, 20/11/2026' },
      },
    ],
  },
});
