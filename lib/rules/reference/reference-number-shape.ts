import { onlyMistyped, parseReference } from '../../reference/parse';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-number-shape',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP'],
    info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: {
    vi: 'Số tham chiếu đúng cấu trúc VN-nước năm/cơ quan/số thứ tự',
    en: 'The reference number is built as VN-country year/issuer/serial',
  },
  text: {
    main: {
      vi: {
        message: 'Số tham chiếu {found} sai cấu trúc.',
        fix: 'Ghi theo mẫu {suggestion}: VN, gạch nối, mã nước nhập khẩu, 2 số năm, mã cơ quan cấp, số thứ tự.',
      },
      en: {
        message: 'Reference number {found} is not built as it should be.',
        fix: 'Write it like {suggestion}: VN, hyphen, importing country, two-digit year, issuing body, serial.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (parsed.strict || onlyMistyped(parsed)) return;
    yield fail('referenceNo', {
      data: { found: c.d.referenceNo, suggestion: parsed.normalized ?? c.profile.facts.reference.value.example },
    });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VNTH-26-02-00006' },
      { form: 'VJ', exportingCountry: 'VN', referenceNo: 'JP-26-0006' },
    ],
    pass: [
      { form: 'AI', exportingCountry: 'VN', referenceNo: 'VN-IN26/02/00006' },
      { form: 'D', exportingCountry: 'TH', referenceNo: 'D2017-0226380' },
      { form: 'D', exportingCountry: 'VN', referenceNo: '' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/0O006' },
    ],
  },
});
