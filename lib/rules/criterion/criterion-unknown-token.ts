import type { ParsedCriterion } from '../../forms/criterion';
import type { Bilingual } from '../../forms/profile';
import { criterionLines, notations, slips } from '../shared/criterion';
import { defineRule, fail, unknown } from '../rule';

/** `CTH, PSR` → CTH hoặc PSR. */
function either(list: string): Bilingual {
  const last = list.lastIndexOf(', ');
  const say = (word: string) => (last < 0 ? list : `${list.slice(0, last)} ${word} ${list.slice(last + 2)}`);
  return { vi: say('hoặc'), en: say('or') };
}

/** A sentence, or PSR: the own words of a product rule, which Form AI takes and no list held here has. */
function namesProductRule(p: ParsedCriterion): boolean {
  return (
    p.tokens.some((t) => t.meaning === 'PSR') ||
    p.tokens.filter((t) => /^[A-Z]{3,}$/.test(t.word) && t.meaning === null).length > 1
  );
}

/** `SP + 45%`: the overleaf of Form D joins a process to "a combination", the guide names no such example. */
function isProcessWithValue(p: ParsedCriterion): boolean {
  return p.tokens.length === 2 && ['SP', 'VALUE'].every((meaning) => p.tokens.some((t) => t.meaning === meaning));
}

export default defineRule({
  id: 'criterion-unknown-token',
  family: 'criterion',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'X', 'A'],
  needs: ['lines[].criterion'],
  severity: { default: 'error', warning: ['CPTPP'], info: ['AANZ@2025-08-22', 'X', 'A'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AANZ@2025-08-22', 'X', 'A'] },
  basis: 'criterion',
  title: { vi: 'Tiêu chí chỉ dùng ký hiệu của mẫu.', en: 'The criterion uses the notations of the form only.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: “{found}” không phải ký hiệu của mẫu này. Được dùng: {expected}.',
        fix: 'Chọn một ký hiệu trong danh sách theo quy tắc của mã HS.',
      },
      en: {
        message: 'Box {box}, item {line}: “{found}” is no notation of this form. Allowed: {expected}.',
        fix: 'Choose the listed notation that fits the rule of the HS code.',
      },
    },
    instead: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: “{found}” không phải ký hiệu của mẫu này. Được dùng: {expected}.',
        fix: 'Ghi {instead}.',
      },
      en: {
        message: 'Box {box}, item {line}: “{found}” is no notation of this form. Allowed: {expected}.',
        fix: 'Write {instead}.',
      },
    },
    range: {
      vi: { message: 'Ô {box}, dòng hàng {line}: {found} phải lớn hơn 0 và không quá 100%.', fix: 'Ghi lại tỷ lệ theo bảng kê.' },
      en: {
        message: 'Box {box}, item {line}: {found} must be above 0 and up to 100 %.',
        fix: 'Write the percentage of the worksheet.',
      },
    },
    join: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: hai tiêu chí trong “{found}” chưa nối bằng dấu +.',
        fix: 'Ghi {instead}, nếu quy tắc của mã HS đòi cả hai.',
      },
      en: {
        message: 'Box {box}, item {line}: the two criteria in “{found}” are not joined by +.',
        fix: 'Write {instead} if the rule of the HS code asks for both.',
      },
    },
    pair: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này không kết hợp như {found}. Được dùng: {expected}.',
        fix: 'Chỉ ghi tiêu chí mà hàng đáp ứng theo quy tắc của mã HS.',
      },
      en: {
        message: 'Box {box}, item {line}: this form does not combine criteria like {found}. Allowed: {expected}.',
        fix: 'Write only the criterion that the rule of the HS code asks for.',
      },
    },
    process: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: hướng dẫn của mẫu này không nói rõ có được kết hợp như “{found}” hay không.',
        fix: 'Hỏi cơ quan cấp, hoặc chỉ ghi tiêu chí mà quy tắc của mã HS đòi.',
      },
      en: {
        message: 'Box {box}, item {line}: the guide of this form does not say whether a combination like “{found}” is allowed.',
        fix: 'Ask the issuing body, or write only the criterion that the rule of the HS code asks for.',
      },
    },
    own: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: chưa kiểm tra được “{found}”; mẫu này cho ghi nguyên văn quy tắc của mặt hàng.',
        fix: 'Tự so với quy tắc của mã HS; thông thường mẫu AI ghi RVC x% + CTSH hoặc WO.',
      },
      en: {
        message: 'Box {box}, item {line}: “{found}” cannot be checked; this form takes the own words of a product rule.',
        fix: 'Compare it with the rule of the HS code yourself; usually Form AI says RVC x% + CTSH or WO.',
      },
    },
    modifier: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mẫu này không ghi {found} vào tiêu chí.',
        fix: 'Bỏ {found}; cộng gộp hoặc De Minimis thì đánh dấu ô tương ứng, nếu mẫu có.',
      },
      en: {
        message: 'Box {box}, item {line}: this form writes no {found} in the criterion.',
        fix: 'Take {found} out; accumulation or de minimis is a tick, where the form has one.',
      },
    },
  },
  *check(c) {
    const expected = notations(c);
    for (const line of criterionLines(c)) {
      const slip = slips(c, line.parsed).find((s) => s.rule === 'criterion-unknown-token');
      if (slip === undefined) continue;
      const { reason, token: found, suggestion } = slip;
      if (reason === 'range' || reason === 'modifier') {
        yield fail(line.path, { text: reason, data: { found } });
      } else if (reason === 'join') {
        yield fail(line.path, { severity: 'warning', text: 'join', data: { found: line.written, instead: suggestion! } });
      } else if (c.form === 'AI' && namesProductRule(line.parsed)) {
        yield unknown(line.path, { text: 'own', data: { found: line.written } });
      } else if (reason === 'pair' && c.form === 'D' && isProcessWithValue(line.parsed)) {
        yield fail(line.path, { severity: 'info', text: 'process', data: { found: line.written } });
      } else if (reason === 'pair') {
        // Where the form knows no joined notation at all, no text forbids it either.
        const mild = c.profile.facts.criterion.value?.joining !== 'plus';
        yield fail(line.path, {
          ...(mild ? { severity: 'warning' as const } : {}),
          text: 'pair',
          data: { found: line.written, expected },
        });
      } else {
        const instead = either(suggestion ?? '');
        yield fail(line.path, {
          text: suggestion === null ? 'main' : 'instead',
          data: { found: found || line.written, expected, instead },
        });
      }
    }
  },
  examples: {
    fail: [
      { form: 'EAV', lines: [{ itemNo: '1', criterion: 'CTH' }] },
      { form: 'E', lines: [{ criterion: 'CTC' }] },
      { form: 'RCEP', lines: [{ criterion: 'CTH' }] },
      { form: 'D', lines: [{ criterion: 'LVC 40%' }] },
      { form: 'D', lines: [{ criterion: 'CTH ACU' }] },
      { form: 'AHK', lines: [{ criterion: 'CTH 40%' }] },
      { form: 'D', lines: [{ criterion: 'CTH' }, { criterion: '40' }] },
    ],
    pass: [
      { form: 'EAV', lines: [{ itemNo: '1', criterion: 'PSR' }] },
      { form: 'D', lines: [{ criterion: ' cth＋40％ ' }] },
      {
        form: 'AANZ',
        exportingCountry: 'SG',
        importingCountry: 'ID',
        lines: [{ criterion: 'CTSH' }, { criterion: 'RVC 50%\nCTSH' }],
      },
      { form: 'VJ', lines: [{ criterion: 'LVC, ACU' }, { criterion: 'CTC DMI' }] },
      { form: 'D', lines: [{ criterion: '' }] },
    ],
  },
});
