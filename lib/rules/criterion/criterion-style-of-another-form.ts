import type { CriterionToken } from '../../forms/criterion';
import type { CriterionGrammar } from '../../forms/profile';
import { lineWords, slipsOf } from '../shared/criterion';
import { defineRule, fail } from '../rule';

/** What this form prints for an understood word of another one. */
function ownStyle(t: CriterionToken, grammar: CriterionGrammar): string {
  if (t.percentage === null) return 'CTC';
  return grammar.valueWord === '' ? `${t.percentage}%` : grammar.valueWord;
}

export default defineRule({
  id: 'criterion-style-of-another-form',
  family: 'criterion',
  forms: ['D', 'AHK', 'AJ', 'VJ', 'RCEP', 'AK', 'VK', 'AANZ'],
  needs: ['lines[].criterion', 'exportingCountry'],
  severity: { default: 'info', warning: ['VJ', 'RCEP'] },
  mark: { default: 'C', U: ['D', 'AHK'] },
  basis: 'criterion',
  title: { vi: 'Tiêu chí viết theo cách của mẫu này.', en: 'The criterion is written in the style of this form.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: {found} là cách ghi của mẫu khác ({lines}); mẫu này ghi {expected}.',
        fix: 'Ghi {expected}.',
      },
      en: {
        message: 'Box {box}: {found} is the style of another form ({lines}); here it is written {expected}.',
        fix: 'Write {expected}.',
      },
    },
  },
  *check(c) {
    const grammar = c.profile.facts.criterion.value;
    if (!grammar || c.d.exportingCountry !== 'VN') return;
    const found = new Map<string, string>();
    const indexes: number[] = [];
    const paths: string[] = [];
    for (const { slip, index, path } of slipsOf(c, 'criterion-style-of-another-form')) {
      found.set(slip.token, ownStyle(slip.part!, grammar));
      indexes.push(index);
      paths.push(path);
    }
    if (paths.length === 0) return;
    const listed = [...found.keys()].slice(0, 5);
    yield fail(paths.slice(0, 20), {
      line: indexes.length === 1 ? indexes[0]! : null,
      data: {
        found: listed.join(', '),
        expected: [...new Set(listed.map((token) => found.get(token)!))].join(', '),
        lines: lineWords(indexes),
      },
    });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', criterion: 'RVC 45%' }] },
      { form: 'VJ', exportingCountry: 'VN', lines: [{ criterion: 'LVC 40%' }] },
      { form: 'RCEP', exportingCountry: 'VN', lines: [{ criterion: 'RVC 40%' }] },
      { form: 'VK', exportingCountry: 'VN', lines: [{ criterion: 'CTH' }] },
      { form: 'AK', exportingCountry: 'VN', lines: [{ criterion: 'CC' }] },
      { form: 'AANZ', exportingCountry: 'VN', importingCountry: 'ID', lines: [{ criterion: 'CTH' }] },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', criterion: '45%' }] },
      { form: 'VK', exportingCountry: 'VN', lines: [{ criterion: 'CTH + RVC 40%' }, { criterion: 'CTC' }] },
      { form: 'AK', exportingCountry: 'SG', lines: [{ criterion: 'CC' }] },
      { form: 'RCEP', exportingCountry: 'VN', lines: [{ criterion: 'RVC' }] },
    ],
  },
});
