import type { CriterionToken } from '../../forms/criterion';
import type { Bilingual, CriterionGrammar } from '../../forms/profile';
import { lineWords, notations, slipsOf } from '../shared/criterion';
import { defineRule, fail, type Case } from '../rule';

/** What the letters of the Form VJ guides mean, and what the circular wants instead. */
const VJ_LETTERS: Readonly<Record<string, string>> = { A: 'WO', B: 'LVC', C: 'CTH / CTC', D: 'SP' };

function has(grammar: CriterionGrammar, word: string): boolean {
  return grammar.words.some((w) => w.word === word);
}

/** The word of this form for a guide's notation; null when only the list of notations can be shown. */
function meant(t: CriterionToken, grammar: CriterionGrammar, form: string | null): string | null {
  if (form === 'VJ' && t.percentage === null && /^[A-D]\b/.test(t.text)) return VJ_LETTERS[t.word] ?? null;
  if (t.word === 'EP') return has(grammar, 'PE') ? 'PE' : null;
  if (t.meaning === 'VALUE') return valueWord(grammar, t.percentage);
  if (t.word === 'CC' || t.word === 'CTSH') return 'CTC';
  return t.word === 'P' && has(grammar, 'WO') ? 'WO' : null;
}

function valueWord(grammar: CriterionGrammar, figure: string | null): string | null {
  const { valueWord: word } = grammar;
  if (!grammar.words.some((w) => w.meaning === 'VALUE')) return has(grammar, 'PSR') ? 'PSR' : null;
  if (grammar.figure === 'forbidden') return word;
  return `${word} ${figure ?? '45'}%`.trim();
}

/** `CTH / CTC`: the general rule, or the product list. */
function orWord(expected: string, lang: 'vi' | 'en'): string {
  if (expected !== 'CTH / CTC') return expected;
  return lang === 'vi' ? 'CTH (quy tắc chung) hoặc CTC (danh mục mặt hàng)' : 'CTH (general rule) or CTC (product list)';
}

interface Group {
  readonly found: string;
  readonly expected: string | null;
  readonly lines: number[];
  readonly paths: string[];
}

function groups(c: Case): Group[] {
  const grammar = c.profile.facts.criterion.value;
  const byText = new Map<string, Group>();
  if (!grammar) return [];
  for (const { slip, index, path } of slipsOf(c, 'criterion-letter-notation')) {
    const group = byText.get(slip.token) ?? {
      found: slip.token,
      expected: meant(slip.part!, grammar, c.form),
      lines: [],
      paths: [],
    };
    byText.set(slip.token, group);
    group.lines.push(index);
    group.paths.push(path);
  }
  return [...byText.values()];
}

export default defineRule({
  id: 'criterion-letter-notation',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AANZ@2025-08-22'] },
  basis: 'criterion',
  title: { vi: 'Không dùng ký hiệu chữ cái của một số hướng dẫn.', en: 'Letters and words of some guides are not used.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: {found} không phải ký hiệu của mẫu này, dù một số hướng dẫn dùng ({lines}). Hãy ghi {expected}.',
        fix: 'Sửa thành {expected}.',
      },
      en: {
        message: 'Box {box}: {found} is no notation of this form, though some guides use it ({lines}). Write {expected}.',
        fix: 'Change it to {expected}.',
      },
    },
    list: {
      vi: {
        message: 'Ô {box}: {found} không phải ký hiệu của mẫu này, dù một số hướng dẫn dùng ({lines}). Được dùng: {expected}.',
        fix: 'Ghi tiêu chí mà bảng kê chứng minh được bằng ký hiệu của mẫu.',
      },
      en: {
        message: 'Box {box}: {found} is no notation of this form, though some guides use it ({lines}). Allowed: {expected}.',
        fix: 'Write the criterion that your worksheet proves in the notation of the form.',
      },
    },
    vj: {
      vi: {
        message: 'Ô {box}: {found} không phải ký hiệu của C/O mẫu VJ, dù một số hướng dẫn dùng ({lines}). Hãy ghi {expected}.',
        fix: 'Mẫu VJ dùng WO, PE, CTH, LVC, CTC, SP (kèm DMI, ACU, IIM), không ghi tỷ lệ.',
      },
      en: {
        message: 'Box {box}: {found} is no Form VJ notation, though some guides use it ({lines}). Write {expected}.',
        fix: 'Form VJ uses WO, PE, CTH, LVC, CTC, SP (with DMI, ACU, IIM) and no figure.',
      },
    },
  },
  *check(c) {
    const list = groups(c);
    if (list.length === 0) return;
    const indexes = list.flatMap((g) => g.lines).sort((a, b) => a - b);
    const told = list.every((g) => g.expected !== null);
    const say = (lang: 'vi' | 'en') => {
      if (!told) return notations(c);
      if (list.length === 1) return orWord(list[0]!.expected!, lang);
      return list.map((g) => `${orWord(g.expected!, lang)} (${lang === 'vi' ? 'thay' : 'for'} ${g.found})`).join(', ');
    };
    const expected: Bilingual = { vi: say('vi'), en: say('en') };
    yield fail(list.flatMap((g) => g.paths).slice(0, 20), {
      line: indexes.length === 1 ? indexes[0]! : null,
      text: !told ? 'list' : c.form === 'VJ' ? 'vj' : 'main',
      data: { found: list.map((g) => `“${g.found}”`).join(', '), expected, lines: lineWords(indexes) },
    });
  },
  examples: {
    fail: [
      { form: 'VJ', lines: [{ itemNo: '1', criterion: 'B' }] },
      { form: 'VJ', lines: [{ criterion: 'RVC 45%' }] },
      { form: 'VJ', lines: [{ criterion: 'C' }, { criterion: 'CTC' }, { criterion: 'A' }] },
      { form: 'E', lines: [{ criterion: 'EP' }] },
      { form: 'D', lines: [{ criterion: 'B' }] },
    ],
    pass: [
      { form: 'VJ', lines: [{ itemNo: '1', criterion: 'LVC' }] },
      { form: 'VJ', lines: [{ criterion: 'CTC DMI' }, { criterion: 'PE' }] },
      { form: 'CPTPP', lines: [{ criterion: 'CC' }] },
    ],
  },
});
