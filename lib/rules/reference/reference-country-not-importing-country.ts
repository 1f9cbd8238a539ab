import { countryName } from '../../declaration/countries';
import { parseReference } from '../../reference/parse';
import { allExcept, defineRule, fail } from '../rule';

export default defineRule({
  id: 'reference-country-not-importing-country',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry', 'importingCountry'],
  severity: {
    default: 'error',
    warning: ['AANZ@2025-08-22', 'CPTPP'],
    info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'],
  },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU', 'B', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: {
    vi: 'Mã nước trong số tham chiếu là nước nhập khẩu',
    en: 'The country in the reference number is the importing country',
  },
  text: {
    main: {
      vi: {
        message: 'Số tham chiếu {found} ghi mã nước {inNumber}, nhưng nước nhập khẩu là {importing}.',
        fix: 'Kiểm tra lại số tham chiếu và nước nhập khẩu: hai chỗ phải cùng một nước.',
      },
      en: {
        message: 'Reference number {found} says {inNumber}, but the importing country is {importing}.',
        fix: 'Check number and importing country: both must name the same country.',
      },
    },
  },
  general: true,
  *check(c) {
    if (c.d.exportingCountry !== 'VN' || !c.d.referenceNo) return;
    const parsed = parseReference(c.d.referenceNo);
    if (!parsed.strict) return;
    const g = parsed.groups!;
    const importing = c.d.importingCountry;
    if (!importing || importing === 'EU' || importing === g.importer) return;
    yield fail(['referenceNo', 'importingCountry'], {
      data: { found: c.d.referenceNo, inNumber: countryName(g.importer), importing: countryName(importing) },
    });
  },
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', importingCountry: 'MY', referenceNo: 'VN-TH 26/02/00006' }],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', referenceNo: 'VN-TH 26/02/00006' },
      { form: 'B', exportingCountry: 'VN', importingCountry: 'EU', referenceNo: 'VN-DE 26/02/00006' },
      { form: 'D', exportingCountry: 'VN', importingCountry: 'MY', referenceNo: 'VNTH-26-02-00006' },
    ],
  },
});
