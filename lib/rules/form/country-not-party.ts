import { countryName } from '../../declaration/countries';
import type { Bilingual } from '../../forms/profile';
import { allExcept, defineRule, fail } from '../rule';
import { formsFor } from '../../forms/destinations';
import { isParty } from '../shared/membership';

/** Forms that fit the destination instead. */
function instead(country: string): Bilingual {
  const fitting = formsFor(country).join(', ');
  if (fitting === '') return { vi: 'B (không ưu đãi)', en: 'B (non-preferential)' };
  return { vi: fitting, en: fitting };
}

export default defineRule({
  id: 'country-not-party',
  family: 'form',
  forms: allExcept('B', 'CNM', 'A', 'ICO'),
  needs: ['importingCountry|exportingCountry'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'partner',
  title: {
    vi: 'Nước nhập khẩu và xuất khẩu là thành viên hiệp định của mẫu C/O.',
    en: 'Both countries are parties of the agreement behind the form.',
  },
  text: {
    main: {
      vi: { message: 'Nước nhập khẩu {found} không thuộc hiệp định của {form}.', fix: 'Chọn mẫu C/O khác: {expected}.' },
      en: { message: '{found} is no party of the agreement behind {form}.', fix: 'Choose another form: {expected}.' },
    },
    exporting: {
      vi: {
        message: 'Nước xuất khẩu {found} không thuộc hiệp định của {form}.',
        fix: 'Kiểm tra lại nước xuất khẩu hoặc mẫu C/O.',
      },
      en: {
        message: 'Exporting country {found} is no party of the agreement behind {form}.',
        fix: 'Check the exporting country, or the form.',
      },
    },
    blank: {
      vi: { message: 'Chưa chọn nước nhập khẩu.', fix: 'Chọn nước nhập khẩu là thành viên hiệp định.' },
      en: { message: 'The importing country is blank.', fix: 'Choose an importing country that is a party of the agreement.' },
    },
  },
  *check(c) {
    const { importingCountry: to, exportingCountry: from } = c.d;
    const form = c.profile.names;
    if (to === '') yield fail('importingCountry', { text: 'blank' });
    else if (to !== undefined && !isParty(c.profile, to)) {
      yield fail('importingCountry', { data: { found: countryName(to), form, expected: instead(to) } });
    }
    if (from && !isParty(c.profile, from)) {
      yield fail('exportingCountry', { text: 'exporting', data: { found: countryName(from), form } });
    }
  },
  examples: {
    fail: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'AE' },
      { form: 'D', importingCountry: '' },
      { form: 'E', exportingCountry: 'HK', importingCountry: 'VN' },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH' },
      { form: 'EUR.1', exportingCountry: 'VN', importingCountry: 'DE' },
      { form: 'CPTPP', exportingCountry: 'VN', importingCountry: 'GB' },
    ],
  },
});
