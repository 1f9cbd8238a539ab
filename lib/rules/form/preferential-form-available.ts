import { countryName } from '../../declaration/countries';
import { basis } from '../../forms/law';
import { defineRule, fail } from '../rule';
import { formsFor } from '../../forms/destinations';

export default defineRule({
  id: 'preferential-form-available',
  family: 'form',
  forms: ['B'],
  needs: ['importingCountry'],
  severity: 'info',
  mark: 'C2',
  basis: basis('05/2018/TT-BCT', 'form B is non-preferential'),
  title: {
    vi: 'Cho biết mẫu ưu đãi có thể dùng thay mẫu B.',
    en: 'Tells which preferential form exists instead of form B.',
  },
  text: {
    main: {
      vi: {
        message: 'Mẫu B không giúp giảm thuế; hàng đi {found} còn có mẫu {expected}.',
        fix: 'Hỏi người mua cần mẫu nào; hàng phải đạt quy tắc xuất xứ của mẫu đó.',
      },
      en: {
        message: 'Form B gives no duty preference; for {found} there is also form {expected}.',
        fix: 'Ask the buyer which form is wanted; the goods must meet its origin rule.',
      },
    },
    agreement: {
      vi: {
        message:
          'Mẫu B không giúp giảm thuế; với {found} đã có hiệp định thương mại (24/2026/TT-BCT), mẫu của nó chưa có trong ứng dụng.',
        fix: 'Hỏi cơ quan cấp về mẫu C/O ưu đãi cho {found}.',
      },
      en: {
        message: 'Form B gives no duty preference; an agreement with {found} exists (24/2026/TT-BCT), its form is not held here.',
        fix: 'Ask the issuing body for the preferential form for {found}.',
      },
    },
  },
  *check(c) {
    const to = c.d.importingCountry;
    if (!to) return;
    const forms = formsFor(to);
    if (forms.length > 0) yield fail('importingCountry', { data: { found: countryName(to), expected: forms.join(', ') } });
    else if (to === 'AE') yield fail('importingCountry', { text: 'agreement', data: { found: countryName(to) } });
  },
  examples: {
    fail: [
      { form: 'B', importingCountry: 'TH' },
      { form: 'B', importingCountry: 'AE' },
      { form: 'B', importingCountry: 'DE' },
    ],
    pass: [
      { form: 'B', importingCountry: 'QA' },
      { form: 'B', importingCountry: 'US' },
      { form: 'B', importingCountry: '' },
    ],
  },
});
