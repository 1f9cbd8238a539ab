import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

/** Characters of an address line that are printed on the certificate. */
const LIMIT = 70;

export default defineRule({
  id: 'address-line-too-long',
  family: 'language',
  forms: ALL_FORMS,
  needs: ['exporter.addressLines'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('input rules of the portal'),
  general: true,
  title: {
    vi: 'Dòng địa chỉ thứ nhất của người xuất khẩu không quá 70 ký tự.',
    en: "The first line of the exporter's address has at most 70 characters.",
  },
  text: {
    main: {
      vi: {
        message: 'Ô {box}: dòng địa chỉ 1 dài {found} ký tự, chỉ in được {limit}.',
        fix: 'Chuyển phần cuối (phường, tỉnh, thành phố) sang dòng 2.',
      },
      en: {
        message: 'Box {box}: address line 1 has {found} characters, {limit} are printed.',
        fix: 'Move the end of it (ward, province, city) to line 2.',
      },
    },
  },
  *check(c) {
    const length = [...(c.d.exporter?.addressLines?.[0] ?? '')].length;
    if (length > LIMIT) yield fail('exporter.addressLines[0]', { data: { found: String(length), limit: String(LIMIT) } });
  },
  examples: {
    fail: [
      {
        form: 'D',
        exporter: {
          addressLines: ['LOT B12-B14, ROAD NUMBER 5, TAN TAO INDUSTRIAL PARK, TAN TAO A WARD, BINH TAN DISTRICT', ''],
        },
      },
      { form: 'D', exporter: { addressLines: ['X'.repeat(71)] } },
    ],
    pass: [
      {
        form: 'D',
        exporter: { addressLines: ['LOT B12-B14, ROAD NUMBER 5, TAN TAO INDUSTRIAL PARK', 'TAN TAO A WARD, HO CHI MINH CITY'] },
      },
      { form: 'D', exporter: { addressLines: ['X'.repeat(70), 'X'.repeat(90)] } },
    ],
  },
});
