import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'quantity-or-weight-missing',
  family: 'goods',
  forms: allExcept('A', 'ICO', 'X', 'S'),
  needs: ['lines[].quantity.value|lines[].grossWeight.value|lines[].netWeight.value'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], info: ['VI', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP', 'EUR.1@2026-05-10'], U: ['VI', 'VN-CU'] },
  basis: 'quantity',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', quantity: { value: '', unit: '' }, grossWeight: { value: '', unit: '' } }] }],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', quantity: { value: '1000', unit: 'PIECE' }, grossWeight: { value: '520.5', unit: 'KGM' } }],
      },
    ],
  },
});
