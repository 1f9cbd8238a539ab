import type { Line } from '../../declaration/declaration';
import { exact, Exact } from '../../declaration/numbers';
import { sameUnit, toBase } from '../../declaration/units';
import { onwardKey, onwardPath, onwardTick, tieToOriginal } from '../shared/onward';
import { defineRule, fail, unknown, type Item } from '../rule';

const FIRST = 'documents.issuedCertificate.lines';

/** Sum of the quantities in their base unit; null when units differ or a figure is not believed. */
function total(items: readonly Item<Line>[], unit: string): Exact | null {
  let sum = new Exact(0);
  for (const { value } of items) {
    const amount = exact(value.quantity!.value);
    if (amount === null || value.quantity!.unit === '') return null;
    const base = toBase(amount, value.quantity!.unit!);
    if (!sameUnit(base.unit, unit)) return null;
    sum = sum.plus(base.value);
  }
  return sum;
}

function written(items: readonly Item<Line>[], sum: Exact, unit: string): string {
  const only = items[0]!.value.quantity!;
  return items.length === 1 ? `${only.value} ${only.unit}` : `${sum.toString()} ${unit}`;
}

export default defineRule({
  id: 'onward-quantity-above-original',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK', 'CNM'],
  needs: [
    'lines[].quantity.value',
    'lines[].quantity.unit',
    'documents.issuedCertificate.lines[].quantity.value',
    'documents.issuedCertificate.lines[].quantity.unit',
  ],
  severity: { default: 'error', warning: ['AK', 'AI', 'AANZ', 'AHK'] },
  mark: { default: 'C', C2: ['AK', 'AI', 'AANZ', 'AHK'] },
  basis: 'backToBack',
  title: { vi: 'Số lượng không lớn hơn số lượng trên C/O gốc.', en: 'Quantity is not above the original certificate’s.' },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line}: số lượng {found} lớn hơn trên C/O gốc ({expected}).',
        fix: 'Giảm số lượng, hoặc bổ sung C/O gốc khác cho phần vượt.',
      },
      en: {
        message: 'Item {line}: quantity {found} is above the original certificate’s {expected}.',
        fix: 'Lower the quantity, or add another original that covers the rest.',
      },
    },
  },
  *check(c) {
    if (c.form !== 'CNM') {
      const ticked = onwardTick(c);
      if (ticked === undefined && onwardKey(c) !== null) yield unknown(onwardPath(c));
      if (ticked !== true) return;
    }
    const first = c.items<Line>(FIRST);
    // With a line of the original unread its sum would be too small.
    if (first.length !== c.d.documents?.issuedCertificate?.lines?.length || c.isPartial(FIRST)) return;
    for (const group of tieToOriginal(c.lines, first)) {
      const own = group.own[0]!;
      const known = exact(own.value.quantity!.value);
      if (known === null || own.value.quantity!.unit === '') continue;
      const { unit } = toBase(known, own.value.quantity!.unit!);
      const [sum, limit] = [total(group.own, unit), total(group.first, unit)];
      if (sum === null || limit === null) {
        yield unknown([own.at('quantity.unit'), group.first[0]!.at('quantity.unit')]);
      } else if (sum.greaterThan(limit)) {
        yield fail([own.at('quantity.value'), group.first[0]!.at('quantity.value')], {
          data: { found: written(group.own, sum, unit), expected: written(group.first, limit, unit) },
        });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', quantity: { value: '1200', unit: 'PIECE' } }],
        documents: { issuedCertificate: { lines: [{ quantity: { value: '1000', unit: 'PIECE' } }] } },
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [
          { hsImport: '62034290', quantity: { value: '60', unit: 'DOZEN' } },
          { hsImport: '62034210', quantity: { value: '400', unit: 'PIECE' } },
        ],
        documents: { issuedCertificate: { lines: [{ hsImport: '620342', quantity: { value: '1000', unit: 'PCS' } }] } },
      },
    ],
    pass: [
      {
        form: 'CNM',
        lines: [{ itemNo: '1', quantity: { value: '600', unit: 'PIECE' } }],
        documents: { issuedCertificate: { lines: [{ quantity: { value: '1000', unit: 'PIECE' } }] } },
      },
      {
        form: 'D',
        ticks: { 'back-to-back': false },
        lines: [{ quantity: { value: '1200', unit: 'PIECE' } }],
        documents: { issuedCertificate: { lines: [{ quantity: { value: '1000', unit: 'PIECE' } }] } },
      },
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        lines: [{ hsImport: '62034290', quantity: { value: '60', unit: 'DOZEN' } }],
        documents: { issuedCertificate: { lines: [{ hsImport: '620342', quantity: { value: '720', unit: 'PCS' } }] } },
      },
    ],
  },
});
