import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'worksheet-sums-wrong',
  family: 'origin',
  forms: allExcept('CNM'),
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '140.00', currency: 'USD' },
            costs: {
              stated: {
                I: '100.00',
                II: '15.00',
                III: '10.00',
                IV: '135.00',
                V: '10.00',
                VI: '135.00',
                VII: '5.00',
                VIII: '140.00',
              },
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '140.00', currency: 'USD' },
            costs: {
              stated: {
                I: '100.00',
                II: '15.00',
                III: '10.00',
                IV: '125.00',
                V: '10.00',
                VI: '135.00',
                VII: '5.00',
                VIII: '140.00',
              },
            },
          },
        ],
      },
    ],
  },
});
