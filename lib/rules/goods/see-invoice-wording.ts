import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'see-invoice-wording',
  family: 'goods',
  forms: ALL_FORMS,
  needs: ['lines[].marks|lines[].description'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', lines: [{ itemNo: '1', marks: 'SEE BILL OF LADING' }] }],
    pass: [{ form: 'E', lines: [{ itemNo: '1', marks: 'N/M' }] }],
  },
});
