import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'net-weight-above-gross',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].netWeight.value', 'lines[].grossWeight.value'],
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
        lines: [{ itemNo: '1', netWeight: { value: '520.5', unit: 'KGM' }, grossWeight: { value: '500', unit: 'KGM' } }],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [{ itemNo: '1', netWeight: { value: '500', unit: 'KGM' }, grossWeight: { value: '520.5', unit: 'KGM' } }],
      },
    ],
  },
});
