import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'form-only-partly-checked',
  family: 'form',
  forms: ['AANZ', 'CPTPP', 'EUR.1', 'VN-CU', 'X', 'S', 'A', 'ICO'],
  needs: ['form'],
  severity: 'info',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'ICO' }],
    pass: [{ form: 'D' }],
  },
});
