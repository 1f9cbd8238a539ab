import type { Measure } from '../../declaration/declaration';
import type { FormId } from '../../forms/form-id';
import type { Bilingual } from '../../forms/profile';
import { allExcept, defineRule, fail, unknown } from '../rule';
import { labelled } from '../shared/papers';

/** Forms whose weight box also takes the net weight. */
const NET: ReadonlySet<FormId | null> = new Set(['E', 'AJ', 'AHK']);
/** Forms with a place for the quantity beside the weight: both are needed. */
const BOTH: ReadonlySet<FormId | null> = new Set(['D']);

const KEYS = ['quantity', 'grossWeight', 'netWeight'] as const;
const NAMES: Readonly<Record<(typeof KEYS)[number], Bilingual>> = {
  quantity: { vi: 'số lượng', en: 'quantity' },
  grossWeight: { vi: 'khối lượng cả bì', en: 'gross weight' },
  netWeight: { vi: 'khối lượng tịnh', en: 'net weight' },
};

function state(measure: Measure | undefined): 'given' | 'blank' | 'unread' {
  return measure?.value === undefined ? 'unread' : measure.value.trim() === '' ? 'blank' : 'given';
}

export default defineRule({
  id: 'quantity-or-weight-missing',
  family: 'goods',
  forms: allExcept('A', 'ICO', 'X', 'S'),
  needs: ['lines[].quantity.value|lines[].grossWeight.value|lines[].netWeight.value'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], info: ['VI', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['VI', 'VN-CU'] },
  basis: 'quantity',
  title: {
    vi: 'Mỗi dòng hàng có số lượng hoặc khối lượng kèm đơn vị.',
    en: 'Every line gives a quantity or a weight with its unit.',
  },
  text: {
    main: {
      vi: {
        message: 'Dòng hàng {line} chưa có khối lượng cả bì hoặc số lượng.',
        fix: 'Ghi khối lượng cả bì (hoặc số lượng khác) kèm đơn vị.',
      },
      en: {
        message: 'Item {line} gives neither gross weight nor another quantity.',
        fix: 'Enter the gross weight (or another quantity) with its unit.',
      },
    },
    quantity: {
      vi: {
        message: 'Dòng hàng {line} chưa có số lượng.',
        fix: 'Ghi số lượng kèm đơn vị; mẫu này cần cả số lượng và khối lượng.',
      },
      en: {
        message: 'Item {line} gives no quantity.',
        fix: 'Enter the quantity with its unit; this form needs both quantity and weight.',
      },
    },
    unit: {
      vi: { message: 'Dòng hàng {line}: {found} chưa có đơn vị tính.', fix: 'Ghi đơn vị tính, ví dụ PIECE, KGM.' },
      en: { message: 'Item {line}: {found} has no unit.', fix: 'Add the unit, for example PIECE or KGM.' },
    },
  },
  *check(c) {
    const unread: string[] = [];
    const weights = NET.has(c.form) ? (['grossWeight', 'netWeight'] as const) : (['grossWeight'] as const);
    const both = BOTH.has(c.form);
    for (const { value, at } of c.lines) {
      for (const key of KEYS) {
        const { value: figure, unit } = value[key] ?? {};
        if (figure?.trim() && unit?.trim() === '')
          yield fail(at(`${key}.unit`), { text: 'unit', data: { found: labelled(NAMES[key], figure.trim()) } });
      }
      const quantity = state(value.quantity);
      const weight = weights.map((key) => state(value[key]));
      if (quantity === 'blank' && both && weight[0] !== 'blank') yield fail(at('quantity.value'), { text: 'quantity' });
      else if (quantity === 'given' || weight.includes('given')) continue;
      else if (quantity === 'blank' && weight[0] === 'blank') yield fail([at('grossWeight.value'), at('quantity.value')]);
      // One of the two is blank, the other was not seen: it may well be filled.
      else unread.push(at(quantity === 'unread' ? 'quantity.value' : 'grossWeight.value'));
    }
    if (unread.length > 0) yield unknown(unread, { line: null });
  },
  examples: {
    fail: [
      { form: 'D', lines: [{ itemNo: '1', quantity: { value: '', unit: '' }, grossWeight: { value: '', unit: '' } }] },
      { form: 'D', lines: [{ itemNo: '1', quantity: { value: '' }, grossWeight: { value: '520.5', unit: 'KGM' } }] },
      { form: 'VJ', lines: [{ itemNo: '1', quantity: { value: '' }, grossWeight: { value: '' } }] },
      { form: 'E', lines: [{ itemNo: '1', grossWeight: { value: '520.5', unit: '' } }] },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' }, grossWeight: { value: '520.5', unit: 'KGM' } }],
      },
      { form: 'VJ', lines: [{ itemNo: '1', quantity: { value: '' }, grossWeight: { value: '520.5', unit: 'KGM' } }] },
      {
        form: 'E',
        lines: [{ itemNo: '1', quantity: { value: '' }, grossWeight: { value: '' }, netWeight: { value: '500', unit: 'KGM' } }],
      },
      { form: 'VJ', lines: [{ itemNo: '1', quantity: { value: '' } }] },
    ],
  },
});
