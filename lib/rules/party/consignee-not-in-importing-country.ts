import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'consignee-not-in-importing-country',
  family: 'party',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['consignee.country', 'importingCountry'],
  severity: { default: 'warning', error: ['E'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C2', C: ['E'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', importingCountry: 'VN', consignee: { country: 'TW' } }],
    pass: [{ form: 'E', importingCountry: 'VN', consignee: { country: 'VN' } }],
  },
});
