import { basis } from '../../forms/law';
import { brokenSums } from '../shared/worksheet-sums';
import { worksheetOf } from '../shared/worksheet';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'worksheet-sums-wrong',
  family: 'origin',
  forms: allExcept('CNM'),
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'art. 6(3)–(4), App. VII, VIII'),
  title: { vi: 'Các dòng của bảng kê cộng đúng', en: 'The rows of the worksheet add up' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: {name} ghi {found}, cộng lại được {expected}.',
        fix: 'Cộng lại bảng kê và sửa dòng này.',
      },
      en: {
        message: 'Item {line}: {name} says {found}, the rows make {expected}.',
        fix: 'Add the worksheet up again and correct this row.',
      },
    },
    exceed: {
      vi: {
        message: 'Dòng hàng {line}: các khoản của bảng kê vượt FOB {found}.',
        fix: 'Một chi phí bị tính hai lần, hoặc FOB sai.',
      },
      en: {
        message: 'Item {line}: the rows of the worksheet exceed FOB by {found}.',
        fix: 'A cost is counted twice, or FOB is wrong.',
      },
    },
    product: {
      vi: {
        message: 'Dòng hàng {line}: trị giá {name} ghi {found}, nhưng định mức × số lượng × đơn giá được {expected}.',
        fix: 'Kiểm tra lại định mức, số lượng hoặc đơn giá.',
      },
      en: {
        message: 'Item {line}: {name} says {found}, but norm × quantity × unit price makes {expected}.',
        fix: 'Check norm, quantity or unit price.',
      },
    },
  },
  *check(c) {
    for (const item of c.lines) {
      const w = worksheetOf(c, item);
      if (w) yield* brokenSums(w);
    }
  },
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
