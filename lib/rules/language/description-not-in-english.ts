import { distinctlyVietnamese, foreignScript, plain, vietnameseLetters, withoutQuoted } from '../../declaration/text';
import { ALL_FORMS, type Case, defineRule, fail, type Severity } from '../rule';

const BEYOND_ASCII = /[^\p{ASCII}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A Greek letter that stands alone is a sign: α-amylase, φ 20 mm. */
const GREEK_SIGN = /(?<![\p{L}\p{M}])\p{Script=Greek}(?![\p{L}\p{M}])/gu;
const SHOWN = 4;
/** Accented words that English has borrowed; alone they only ask for the accent to go. */
const BORROWED = new Set(
  (
    'CAFE CREME BRULEE PATE PUREE ENTREE SAUTE SOUFFLE FRAPPE ROSE DECOR APPLIQUE LAME CREPE BOUCLE MATE FIANCE A LA CLICHE DECOUPAGE PAPIER MACHE ' +
    'JALAPENO PINA ACAI DULCE ECLAIR CONSOMME FLAMBE GRUYERE ANEJO SENORITA DEGRADE MOIRE PIQUE MELANGE CHENILLE'
  ).split(' '),
);

interface Foreign {
  readonly words: readonly string[];
  /** Letters that no other Latin language writes, another script, or a word that English has not borrowed. */
  readonly certain: boolean;
}

/** Issued by another party: accents may belong to its own language. */
function isFromAbroad({ d }: Case): boolean {
  return d.exportingCountry ? d.exportingCountry !== 'VN' : d.direction === 'import';
}

/** Words of the text that are not English by their letters; trade marks between quotation marks are left out. */
function foreignWords(text: string, abroad: boolean): Foreign | null {
  if (!BEYOND_ASCII.test(text)) return null;
  const body = withoutQuoted(text.normalize('NFC')).replace(GREEK_SIGN, ' ');
  const words = (body.match(WORD) ?? []).filter((w) => vietnameseLetters(w).length > 0 || foreignScript(w).length > 0);
  if (words.length === 0) return null;
  const certain = words.some(
    (w) => distinctlyVietnamese(w).length > 0 || foreignScript(w).length > 0 || (!abroad && !BORROWED.has(plain(w))),
  );
  return { words: [...new Set(words)].slice(0, SHOWN), certain };
}

export default defineRule({
  id: 'description-not-in-english',
  family: 'language',
  forms: ALL_FORMS,
  needs: ['lines[].description|lines[].marks|remarks'],
  severity: { default: 'error', warning: ['EUR.1', 'EUR.1-UK', 'A'] },
  mark: { default: 'C', C2: ['A'] },
  basis: 'language',
  general: true,
  title: {
    vi: 'Mô tả hàng, ký mã hiệu và ghi chú viết bằng tiếng Anh.',
    en: 'Description, marks and remarks are in English.',
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: “{found}” không phải tiếng Anh.',
        fix: 'Viết bằng tiếng Anh, không dấu; nhãn hiệu để trong ngoặc kép.',
      },
      en: {
        message: 'Box {box}, item {line}: “{found}” is not English.',
        fix: 'Write it in English without accents; put a trade mark between quotation marks.',
      },
    },
    remarks: {
      vi: { message: 'Ghi chú có “{found}”, không phải tiếng Anh.', fix: 'Viết ghi chú bằng tiếng Anh, không dấu.' },
      en: { message: 'The remarks hold “{found}”, which is not English.', fix: 'Write them in English without accents.' },
    },
  },
  *check(c) {
    // An accent that French or Spanish shares may only belong to a borrowed word (CAFÉ), or to the language of a foreign issuer.
    const abroad = isFromAbroad(c);
    const severity = (foreign: Foreign): { severity?: Severity } => (foreign.certain ? {} : { severity: 'warning' });
    for (const { value, at } of c.lines) {
      const description = value.description ? foreignWords(value.description, abroad) : null;
      const marks = value.marks ? foreignWords(value.marks, abroad) : null;
      const foreign = description ?? marks;
      if (!foreign) continue;
      const fields = [...(description ? [at('description')] : []), ...(marks ? [at('marks')] : [])];
      yield fail(fields, { ...severity(foreign), data: { found: foreign.words.join(' ') } });
    }
    const remarks = c.d.remarks ? foreignWords(c.d.remarks, abroad) : null;
    if (remarks) yield fail('remarks', { ...severity(remarks), text: 'remarks', data: { found: remarks.words.join(' ') } });
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', description: 'Quần dài nam bằng bông' }] },
      { form: 'D', lines: [{ itemNo: '1', marks: '中国' }] },
      { form: 'VJ', remarks: 'Cấp sau' },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', description: 'MEN COTTON TROUSERS' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'FISH SAUCE BRAND "Phú Quốc" 40°N' }] },
      { form: 'D', lines: [{ itemNo: '1', description: 'α-AMYLASE, STEEL ROD φ 20 MM' }] },
    ],
  },
});
