import { defineRule, fail } from '../rule';
import { askedHs } from '../shared/hs-box';

export default defineRule({
  id: 'hs-code-too-short',
  family: 'goods',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'B', 'CNM'],
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: { default: 'error', warning: ['AK', 'AI', 'AANZ@2025-08-22', 'CPTPP', 'B', 'CNM'] },
  mark: { default: 'C', C2: ['AK', 'AI', 'AANZ@2025-08-22', 'CPTPP', 'B', 'CNM'] },
  basis: 'hs',
  title: { vi: 'Mã HS có ít nhất 6 chữ số.', en: 'The HS code has at least six digits.' },
  text: {
    main: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã HS {found} chưa đủ 6 chữ số.',
        fix: 'Ghi ít nhất 6 chữ số.',
      },
      en: { message: 'Box {box}, item {line}: HS code {found} has fewer than six digits.', fix: 'Give at least six digits.' },
    },
    usual: {
      vi: {
        message: 'Ô {box}, dòng hàng {line}: mã HS {found} ngắn hơn {expected} chữ số thường ghi.',
        fix: 'Nên ghi đủ {expected} chữ số theo biểu thuế nước nhập khẩu.',
      },
      en: {
        message: 'Box {box}, item {line}: HS code {found} is shorter than the usual {expected} digits.',
        fix: "Better give all {expected} digits of the importing country's tariff.",
      },
    },
  },
  *check(c) {
    const usual = c.profile.facts.hs.value.usualDigits ?? 0;
    for (const line of c.lines) {
      const hs = askedHs(c, line);
      if (hs === null || hs.digits === null) continue;
      const data = { found: hs.text, expected: String(usual) };
      if (hs.digits.length < 6) yield fail(hs.path, { data });
      else if (hs.own && hs.digits.length < usual) yield fail(hs.path, { severity: 'info', text: 'usual', data });
    }
  },
  examples: {
    fail: [
      { form: 'VK', lines: [{ itemNo: '1', hsImport: '6203' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '6203.42' }] },
      { form: 'RCEP', lines: [{ itemNo: '1', hsExport: '62 03' }] },
    ],
    pass: [
      { form: 'VK', lines: [{ itemNo: '1', hsImport: '6203.42' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '6203.42.90' }] },
      { form: 'D', lines: [{ itemNo: '1', hsExport: '620342' }] },
      { form: 'VK', lines: [{ itemNo: '1', hsImport: '' }] },
    ],
  },
});
