import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'total-not-sum-of-lines',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['totals.fob.amount|totals.grossWeight.value|totals.packages|totals.quantity.value', 'lines'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', fob: { amount: '100.00', currency: 'USD' } },
          { itemNo: '2', fob: { amount: '50.00', currency: 'USD' } },
        ],
        totals: { fob: { amount: '160.00', currency: 'USD' } },
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          { itemNo: '1', fob: { amount: '100.00', currency: 'USD' } },
          { itemNo: '2', fob: { amount: '50.00', currency: 'USD' } },
        ],
        totals: { fob: { amount: '150.00', currency: 'USD' } },
      },
    ],
  },
});
