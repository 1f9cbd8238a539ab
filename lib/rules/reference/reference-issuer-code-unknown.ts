import { ISSUERS } from '../../forms/issuers';
import { parseReference } from '../../reference/parse';
import { basis } from '../../forms/law';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-issuer-code-unknown',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry'],
  severity: 'info',
  mark: 'U',
  basis: basis('40/2025/TT-BCT', 'App. I, II'),
  title: { vi: 'Mã cơ quan cấp trong số tham chiếu đã biết', en: 'The issuing body in the reference number is known' },
  text: {
    main: {
      vi: {
        message: 'Mã cơ quan cấp {code} trong {found} chưa có trong danh sách đã công bố.',
        fix: 'Có thể là cơ quan cấp mới từ 01/07/2025. Đối chiếu với cơ quan cấp; nếu đúng, thêm mã này trong Cài đặt.',
      },
      en: {
        message: 'Issuing body {code} in {found} is not in the published lists.',
        fix: 'It may be a new body since 1 July 2025. Ask your issuer; if it is right, add the code in the settings.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!parsed.strict) return;
    const g = parsed.groups!;
    // A letter for a digit is explained as a slip of the keyboard.
    if (parsed.repairs.length > 0 || ISSUERS.has(g.issuer) || c.knownIssuers.has(g.issuer)) return;
    yield fail('referenceNo', { data: { found: c.d.referenceNo, code: g.issuer } });
  },
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/97/00006' }],
    pass: [
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006' },
      { form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/0I/00006' },
    ],
  },
});
