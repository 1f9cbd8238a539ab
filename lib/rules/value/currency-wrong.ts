import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'currency-wrong',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['lines[].fob.currency'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', fob: { amount: '12000.00', currency: 'US' } }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', fob: { amount: '12000.00', currency: 'USD' } }] }],
  },
});
