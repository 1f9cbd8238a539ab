import { parseReference } from '../../reference/parse';
import { defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-country-not-partner',
  family: 'reference',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'X', 'S', 'VI', 'VN-CU'],
  needs: ['referenceNo', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU'] },
  basis: 'reference',
  title: {
    vi: 'Mã nước trong số tham chiếu là thành viên của hiệp định',
    en: 'The country in the reference number is a party of the agreement',
  },
  text: {
    main: {
      vi: {
        message: 'Số tham chiếu {found} ghi mã nước {inNumber}, không phải nước dùng C/O mẫu {form}.',
        fix: 'Kiểm tra lại mẫu C/O và số tham chiếu. Mẫu này dùng cho: {allowed}.',
      },
      en: {
        message: 'Reference number {found} says {inNumber}, which is no country of Form {form}.',
        fix: 'Check form and number. This form is for: {allowed}.',
      },
    },
    joined: {
      vi: {
        message:
          'Số tham chiếu {found} ghi mã nước {inNumber}: nước này gia nhập sau, chưa có trong danh sách mã nước của mẫu {form}.',
        fix: 'Hỏi cơ quan cấp xem đã dùng mẫu {form} cho nước này chưa.',
      },
      en: {
        message: 'Reference number {found} says {inNumber}, a country that joined after the list of Form {form} was printed.',
        fix: 'Ask the issuing body whether Form {form} is already used for it.',
      },
    },
  },
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!parsed.strict) return;
    const g = parsed.groups!;
    const { countries, hintCountries } = c.profile.facts.reference.value;
    if (!countries || countries.includes(g.importer)) return;
    yield fail('referenceNo', {
      ...(hintCountries.includes(g.importer) ? { severity: 'info' as const, text: 'joined' } : {}),
      data: { found: c.d.referenceNo, inNumber: g.importer, form: c.form ?? '', allowed: countries.join(', ') },
    });
  },
  examples: {
    fail: [
      { form: 'VJ', exportingCountry: 'VN', referenceNo: 'VN-KR 26/02/00006' },
      { form: 'CPTPP', exportingCountry: 'VN', referenceNo: 'VN-GB 26/02/00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-CN 26/02/00006' },
    ],
    pass: [
      { form: 'VJ', exportingCountry: 'VN', referenceNo: 'VN-JP 26/02/00006' },
      { form: 'E', exportingCountry: 'VN', referenceNo: 'VN-CN 26/02/00006' },
    ],
  },
});
