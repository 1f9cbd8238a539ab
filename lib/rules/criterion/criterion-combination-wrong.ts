import { slipsOf } from '../shared/criterion';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'criterion-combination-wrong',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'VK', 'AI', 'AANZ', 'EAV'],
  needs: ['lines[].criterion'],
  severity: { default: 'warning', error: ['EAV'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['E'], U: ['AANZ@2025-08-22'] },
  basis: 'criterion',
  title: { vi: 'Hai tiêu chí kết hợp được nối đúng cách.', en: 'Two combined criteria are joined as the form wants.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: hai tiêu chí trong “{found}” chưa nối bằng dấu +.',
        fix: 'Ghi {expected}, nếu quy tắc của mã HS đòi cả hai; nếu chỉ cần một thì ghi một.',
      },
      en: {
        message: 'Box {box}, item {line}: the two criteria in “{found}” are not joined by +.',
        fix: 'Write {expected} if the rule of the HS code asks for both; where one is enough, write one.',
      },
    },
    single: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này chỉ ghi một ký hiệu, đang ghi “{found}”.',
        fix: 'Ghi một ký hiệu: {expected}.',
      },
      en: {
        message: 'Box {box}, item {line}: this form takes one notation only, found “{found}”.',
        fix: 'Write one notation: {expected}.',
      },
    },
  },
  *check(c) {
    const grammar = c.profile.facts.criterion.value;
    for (const { parsed, path, written } of slipsOf(c, 'criterion-combination-wrong')) {
      const single = grammar?.joining === 'none';
      const psr = single && grammar.words.some((w) => w.word === 'PSR');
      const expected = psr
        ? { vi: 'PSR với hàng trong danh mục quy tắc cụ thể', en: 'PSR for goods of the list of product rules' }
        : parsed.tokens.map((t) => t.text).join(' + ');
      yield fail(path, { text: single ? 'single' : 'main', data: { found: written, expected } });
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', criterion: 'CTSH 35%' }] },
      { form: 'E', lines: [{ criterion: 'CTH + RVC 45%' }] },
      { form: 'EAV', lines: [{ criterion: 'WO + PSR' }] },
      { form: 'AK', lines: [{ criterion: 'CTH or RVC 40%' }] },
      { form: 'AI', exportingCountry: 'VN', lines: [{ criterion: 'RVC 37%\nCTSH' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', criterion: 'CTSH+35%' }] },
      { form: 'AI', exportingCountry: 'SG', lines: [{ criterion: 'RVC 37%\nCTSH' }] },
      { form: 'D', lines: [{ criterion: 'CTSH + 35%' }, { criterion: '40%' }] },
    ],
  },
});
