import { onlyMistyped, parseReference } from '../../reference/parse';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-mistyped-characters',
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
    vi: 'Số tham chiếu không lẫn chữ O với số 0, dấu gạch dài, chữ thường…',
    en: 'The reference number has no mistyped character (O for 0, long dash, small letter …)',
  },
  text: {
    main: {
      vi: { message: 'Số tham chiếu {found} gõ nhầm ký tự.', fix: 'Sửa thành {suggestion}.' },
      en: { message: 'Reference number {found} has mistyped characters.', fix: 'Correct it to {suggestion}.' },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!onlyMistyped(parsed)) return;
    yield fail('referenceNo', { data: { found: c.d.referenceNo, suggestion: parsed.normalized! } });
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/0O006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN–TH 26/02/00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'vn-th 26 / 02 / 00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/O2/00006' },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/A1/00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VNTH-26-02-00006' },
    ],
  },
});
