import { countryName } from '../../declaration/countries';
import type { FormId } from '../../forms/form-id';
import { practice } from '../../forms/law';
import { boxOf } from '../../forms/profile';
import { ALL_FORMS, defineRule, fail } from '../rule';

/** What foreign issuers allow on one certificate; no Vietnamese text sets a maximum. */
const LIMITS: Readonly<Record<string, { readonly most: number; readonly forms?: readonly FormId[] }>> = {
  SG: { most: 50 },
  CN: { most: 20, forms: ['E'] },
};

export default defineRule({
  id: 'more-items-than-issuer-allows',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines', 'exportingCountry'],
  severity: 'info',
  mark: 'C2',
  basis: practice('limits of the Singapore and Chinese issuers'),
  title: {
    vi: 'Số dòng hàng không vượt mức của cơ quan cấp nước ngoài.',
    en: 'Not more items than a foreign issuer puts on one certificate.',
  },
  text: {
    main: {
      vi: {
        message: 'Có {found} dòng hàng; cơ quan cấp của {expected} chỉ cho {limit} trên một C/O.',
        fix: 'Hỏi người bán có cần tách thành nhiều C/O không.',
      },
      en: {
        message: '{found} items; issuers in {expected} allow {limit} on one certificate.',
        fix: 'Ask the seller whether the goods need more than one certificate.',
      },
    },
  },
  *check(c) {
    const country = c.d.exportingCountry ?? '';
    const limit = Object.hasOwn(LIMITS, country) ? LIMITS[country]! : null;
    const count = c.d.lines?.length ?? 0;
    if (limit === null || count <= limit.most || (limit.forms && !limit.forms.includes(c.form!))) return;
    yield fail('lines', {
      box: boxOf(c.profile, 'lines[].itemNo'),
      data: { found: String(count), expected: countryName(country), limit: String(limit.most) },
    });
  },
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        lines: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', lines: [{}, {}, {}] },
      {
        form: 'RCEP',
        exportingCountry: 'CN',
        lines: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      },
    ],
  },
});
