import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'number-not-valid',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].quantity.value|lines[].grossWeight.value|lines[].netWeight.value|lines[].packages.count|lines[].fob.amount'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', lines: [{ itemNo: '1', packages: { count: '12.5', kind: 'CARTON' } }] }],
    pass: [{ form: 'D', lines: [{ itemNo: '1', packages: { count: '12', kind: 'CARTON' } }] }],
  },
});
