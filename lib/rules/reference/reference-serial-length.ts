import { parseReference } from '../../reference/parse';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-serial-length',
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
  title: { vi: 'Số thứ tự trong số tham chiếu đủ chữ số', en: 'The serial of the reference number has the right length' },
  text: {
    main: {
      vi: {
        message: 'Số thứ tự {serial} trong {found} có {n} chữ số, cần đúng {wanted}.',
        fix: 'Đối chiếu với số cơ quan cấp đã cho, ví dụ {example}.',
      },
      en: {
        message: 'The serial {serial} in {found} has {n} digits; it needs exactly {wanted}.',
        fix: 'Compare it with the number that the issuer gave, for example {example}.',
      },
    },
    zeros: {
      vi: { message: 'Số thứ tự trong {found} toàn số 0.', fix: 'Đối chiếu với số cơ quan cấp đã cho, ví dụ {example}.' },
      en: {
        message: 'The serial in {found} is all zeros.',
        fix: 'Compare it with the number that the issuer gave, for example {example}.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!parsed.strict) return;
    const g = parsed.groups!;
    const { serialDigits: wanted, example } = c.profile.facts.reference.value;
    const n = g.serial.length;
    const zeros = /^0+$/.test(g.serial);
    if (n === wanted && !zeros) return;
    yield fail('referenceNo', {
      text: zeros && n === wanted ? 'zeros' : 'main',
      // One or two digits too many have been seen on accepted certificates.
      ...(!zeros && (n === wanted + 1 || n === wanted + 2) ? { severity: 'warning' as const } : {}),
      data: { found: c.d.referenceNo, serial: g.serial, n: String(n), wanted: String(wanted), example },
    });
  },
  examples: {
    fail: [
      { form: 'E', exportingCountry: 'VN', referenceNo: 'VN-CN 25/08/0151800' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00000' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/0006' },
      { form: 'VI', exportingCountry: 'VN', referenceNo: 'VN-IL 26/02/00006' },
    ],
    pass: [
      { form: 'E', exportingCountry: 'VN', referenceNo: 'VN-CN 25/08/15180' },
      { form: 'VI', exportingCountry: 'VN', referenceNo: 'VN-IL 26/02/000006' },
      { form: 'E', exportingCountry: 'CN', referenceNo: 'E204413ZC4530012' },
    ],
  },
});
