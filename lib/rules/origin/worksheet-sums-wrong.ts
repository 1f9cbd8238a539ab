import { originOf } from '../../origin';
import { identitiesOf } from '../../origin/worksheet-identities';
import { basis } from '../../forms/law';
import { nameList } from '../shared/origin';
import { allExcept, defineRule, fail, unknown } from '../rule';

export default defineRule({
  id: 'worksheet-sums-wrong',
  family: 'origin',
  forms: allExcept('CNM'),
  needs: ['lines[].costs'],
  severity: 'error',
  mark: 'C',
  basis: basis('05/2018/TT-BCT', 'art. 6(3)-(4), App. VII, VIII'),
  general: true,
  title: {
    vi: 'Bảng kê cộng đúng: tổng các dòng, IV, VI, VIII và FOB khớp nhau.',
    en: 'The worksheet adds up: totals of rows, IV, VI, VIII and FOB agree.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: bảng kê cộng không khớp ({limit}): ghi {found}, tính ra {expected}.',
        fix: 'Sửa dòng hoặc tổng nêu trên; hay thiếu lợi nhuận và chi phí khác.',
      },
      en: {
        message: 'Item {line}: the worksheet does not add up ({limit}): {found} is written, {expected} comes out.',
        fix: 'Correct that row or total; profit and other costs are often left out.',
      },
    },
    exceed: {
      vi: {
        message: 'Dòng hàng {line}: các dòng của bảng kê cộng lại được {found}, vượt FOB {expected}.',
        fix: 'Sửa trị giá FOB hoặc dòng tính thừa; một khoản có thể bị tính hai lần.',
      },
      en: {
        message: 'Item {line}: the rows of the worksheet add up to {found}, which exceeds the FOB value {expected}.',
        fix: 'Correct the FOB value or the row that is too high; a cost may be counted twice.',
      },
    },
    amount: {
      vi: {
        message: 'Dòng hàng {line}: {limit} (đang ghi {found}), nên không tính được.',
        fix: 'Sửa số này.',
      },
      en: {
        message: 'Item {line}: {limit} ({found} is written), so nothing can be calculated.',
        fix: 'Correct this figure.',
      },
    },
    open: {
      vi: {
        message: 'Dòng hàng {line}: chưa cộng lại được bảng kê. Cần: {found}.',
        fix: 'Bổ sung các dòng này để kiểm tra tổng.',
      },
      en: {
        message: 'Item {line}: the worksheet cannot be added up. Needed: {found}.',
        fix: 'Add these rows so that the totals can be checked.',
      },
    },
  },
  *check(c) {
    for (const { index, value } of c.lines) {
      const { broken, unread } = identitiesOf(value, index, originOf(c, index)?.sheet);
      for (const b of broken) {
        const data = { found: b.found, expected: b.expected, limit: b.what };
        const text = b.id === 'rows' ? 'exceed' : b.id === 'amount' ? 'amount' : 'main';
        yield fail(b.keys, { line: index, data, text, ...(b.milder ? { severity: 'warning' as const } : {}) });
      }
      if (broken.length === 0 && unread.length > 0) {
        const why = (lang: 'vi' | 'en'): string => nameList(unread.map((m) => m.why[lang]));
        yield unknown(
          unread.map((m) => m.key),
          { text: 'open', line: index, data: { found: { vi: why('vi'), en: why('en') } } },
        );
      }
    }
  },
  examples: {
    fail: [
      // Rows above FOB.
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              labour: [{ item: 'wages', amount: '40.00' }],
              materials: [{ name: 'resin', originCountry: 'CN', value: '60.01' }],
            },
          },
        ],
      },
      // 1.20 × 500 × 14.90 is 8940.00.
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            costs: {
              basis: 'lot',
              quantity: { value: '500', unit: 'PIECE' },
              materials: [{ name: 'fabric', norm: '1.20', unitPrice: '14.90', value: '8904.00' }],
            },
          },
        ],
      },
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
            costs: {
              basis: 'lot',
              quantity: { value: '500', unit: 'PIECE' },
              materials: [{ name: 'fabric', norm: '1.20', unitPrice: '14.90', value: '8940.00' }],
            },
          },
        ],
      },
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
