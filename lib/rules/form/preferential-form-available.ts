import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'preferential-form-available',
  family: 'form',
  forms: ['B'],
  needs: ['importingCountry'],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'B', importingCountry: 'TH' }],
    pass: [{ form: 'B', importingCountry: 'QA' }],
  },
});
