import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'country-not-party',
  family: 'form',
  forms: allExcept('B', 'CNM', 'A', 'ICO'),
  needs: ['importingCountry|exportingCountry'],
  severity: { default: 'error', warning: ['CPTPP'] },
  mark: { default: 'C', C2: ['CPTPP'] },
  basis: 'partner',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', importingCountry: 'AE' }],
    pass: [{ form: 'D', exportingCountry: 'VN', importingCountry: 'TH' }],
  },
});
