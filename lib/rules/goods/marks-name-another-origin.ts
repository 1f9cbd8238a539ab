import { countryFromName, countryName, sameParty } from '../../declaration/countries';
import { practice } from '../../forms/law';
import { boxOf } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';

const CLAIM = /\b(MADE\s+IN|PRODUCTS?\s+OF|ORIGIN)\b/gi;
/** Words between the claim and the country. */
const BETWEEN = /^(?:[\s:.,=()/-]|(?:OF|THE|IS|COUNTRY|FROM|IN)\b)+/i;
const MOST_WORDS = 5;
/** `ORIGIN: CN`: behind a colon two capitals are a country. */
const CODE = /^\s*[:=]\s*[A-Z]{2}\b/;

/** The country that stands right behind MADE IN, PRODUCT OF or ORIGIN; the longest name counts. */
function claimed(rest: string, strict: boolean): string | null {
  const words = rest.replace(BETWEEN, '').split(/[\s,;:()/]+/, MOST_WORDS);
  for (let n = words.length; n > 0; n -= 1) {
    const name = words.slice(0, n).join(' ').replace(/\.+$/, '');
    // ORIGIN alone is also an ordinary word: a code of two letters behind it is no country.
    if (name === '' || (strict && name.length < 3)) continue;
    if (/^P\.?\s?R\.?\s?C$/i.test(name) || /^P\.?\s?R\.?\s?CHINA$/i.test(name)) return 'CN';
    const code = countryFromName(name);
    if (code !== null) return code;
  }
  return null;
}

export default defineRule({
  id: 'marks-name-another-origin',
  family: 'goods',
  forms: allExcept('CNM'),
  needs: ['lines[].marks', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('issuing guides: no marks that name another country as maker'),
  title: {
    vi: 'Ký mã hiệu không ghi xuất xứ nước khác.',
    en: 'The marks do not name another country as origin.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: ký mã hiệu ghi xuất xứ {found}, còn C/O xuất xứ {expected}.',
        fix: 'Kiểm tra lại kiện hàng: nhãn xuất xứ khác làm C/O bị nghi ngờ.',
      },
      en: {
        message: 'Item {line}: the marks say {found}, the certificate says {expected}.',
        fix: 'Check the packages: marks of another origin put the certificate in doubt.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    const ticks = c.d.ticks;
    if (!from || ticks?.['back-to-back'] === true || ticks?.['movement-certificate'] === true) return;
    const perLine = boxOf(c.profile, 'lines[].originCountry') !== null;
    for (const { value, at } of c.lines) {
      const marks = value.marks!;
      for (const m of marks.matchAll(CLAIM)) {
        const rest = marks.slice(m.index + m[0].length);
        const country = claimed(rest, /ORIGIN/i.test(m[0]) && !CODE.test(rest));
        if (country === null || sameParty(country, from)) continue;
        // A form with an origin of its own for each line may rightly name another party there.
        if (perLine && value.originCountry && sameParty(country, value.originCountry)) continue;
        yield fail(at('marks'), { data: { found: countryName(country), expected: countryName(from) } });
        break;
      }
    }
  },
  examples: {
    fail: [
      { form: 'E', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'ABC MADE IN CHINA' }] },
      { form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'Country of origin: Korea' }] },
      {
        form: 'D',
        exportingCountry: 'VN',
        ticks: { 'back-to-back': false },
        lines: [{ itemNo: '1', marks: 'PRODUCT OF THAILAND' }],
      },
    ],
    pass: [
      { form: 'E', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'ABC MADE IN VIETNAM' }] },
      {
        form: 'D',
        exportingCountry: 'VN',
        ticks: { 'back-to-back': true },
        lines: [{ itemNo: '1', marks: 'PRODUCT OF THAILAND' }],
      },
      { form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'SHIP TO CHINA, MADE IN VIET NAM' }] },
      { form: 'EUR.1', exportingCountry: 'EU', lines: [{ itemNo: '1', marks: 'MADE IN GERMANY' }] },
    ],
  },
});
