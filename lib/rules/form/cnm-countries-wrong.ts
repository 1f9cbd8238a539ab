import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cnm-countries-wrong',
  family: 'form',
  forms: ['CNM'],
  needs: ['originCountry', 'importingCountry'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'CNM', originCountry: 'VN', importingCountry: 'KR' }],
    pass: [{ form: 'CNM', originCountry: 'JP', importingCountry: 'KR' }],
  },
});
