import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'more-items-than-issuer-allows',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines', 'exportingCountry'],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'E',
        exportingCountry: 'CN',
        lines: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      },
    ],
    pass: [{ form: 'D', exportingCountry: 'VN', lines: [{}, {}, {}] }],
  },
});
