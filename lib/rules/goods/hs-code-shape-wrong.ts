import { hsDigits } from '../../declaration/hs';
import { practice } from '../../forms/law';
import { allExcept, defineRule, fail, type Case } from '../rule';

const NO_CHAPTER = new Set(['00', '77', '98', '99']);

function problem(c: Case, key: 'hsExport' | 'hsImport', digits: string): 'letters' | 'length' | 'national' | 'chapter' | null {
  if (!/^\d+$/.test(digits)) return 'letters';
  const { length } = digits;
  if (length === 7 || length === 9 || length > 10) return 'length';
  if (key === 'hsExport' && c.d.exportingCountry === 'VN' && length !== 6 && length !== 8) return 'national';
  return NO_CHAPTER.has(digits.slice(0, 2)) ? 'chapter' : null;
}

export default defineRule({
  id: 'hs-code-shape-wrong',
  family: 'goods',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['lines[].hsImport|lines[].hsExport'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('Harmonized System: chapters 01 to 97 without 77; Vietnamese tariff: eight digits'),
  general: true,
  title: {
    vi: 'Mã HS chỉ gồm chữ số, đúng độ dài và chương.',
    en: 'HS codes are digits of a right length and chapter.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: mã HS {found} có ký tự không phải chữ số.',
        fix: 'Ghi lại mã HS, chỉ gồm chữ số.',
      },
      en: { message: 'Item {line}: HS code {found} holds more than digits.', fix: 'Enter the code again, digits only.' },
    },
    length: {
      vi: {
        message: 'Dòng hàng {line}: mã HS {found} có {count} chữ số, không đúng độ dài.',
        fix: 'Kiểm tra lại mã: thiếu hoặc thừa chữ số.',
      },
      en: {
        message: 'Item {line}: HS code {found} has {count} digits, which no tariff uses.',
        fix: 'Check the code: a digit is missing or too many.',
      },
    },
    national: {
      vi: {
        message: 'Dòng hàng {line}: mã HS xuất khẩu {found} có {count} chữ số; mã của Việt Nam có 8 (hoặc 6 số đầu).',
        fix: 'Lấy mã 8 chữ số trên tờ khai xuất khẩu.',
      },
      en: {
        message: 'Item {line}: export HS code {found} has {count} digits; Vietnamese codes have 8 (or the first 6).',
        fix: 'Copy the eight digits of the export declaration.',
      },
    },
    chapter: {
      vi: {
        message: 'Dòng hàng {line}: mã HS {found} thuộc chương không có trong danh mục HS.',
        fix: 'Kiểm tra lại hai chữ số đầu.',
      },
      en: { message: 'Item {line}: the Harmonized System has no chapter for code {found}.', fix: 'Check the first two digits.' },
    },
  },
  *check(c) {
    for (const { value, at } of c.lines) {
      for (const key of ['hsExport', 'hsImport'] as const) {
        const found = value[key]?.trim();
        if (!found) continue;
        const digits = hsDigits(found);
        const wrong = problem(c, key, digits);
        if (wrong === null) continue;
        yield fail(at(key), { text: wrong === 'letters' ? 'main' : wrong, data: { found, count: String(digits.length) } });
      }
    }
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', hsExport: '7703420O' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '6203429' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '77034200' }] },
      { form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', hsExport: '6203420010' }] },
    ],
    pass: [
      { form: 'D', lines: [{ itemNo: '1', hsExport: '6203.42.00' }] },
      { form: 'VJ', exportingCountry: 'VN', lines: [{ itemNo: '1', hsExport: '6203 42' }] },
      { form: 'VK', exportingCountry: 'VN', lines: [{ itemNo: '1', hsImport: '6203.42.1000' }] },
      { form: 'D', lines: [{ itemNo: '1', hsImport: '' }] },
    ],
  },
});
