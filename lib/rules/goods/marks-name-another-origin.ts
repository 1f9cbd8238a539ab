import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'marks-name-another-origin',
  family: 'goods',
  forms: allExcept('CNM'),
  needs: ['lines[].marks', 'exportingCountry'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'ABC MADE IN CHINA' }] }],
    pass: [{ form: 'E', exportingCountry: 'VN', lines: [{ itemNo: '1', marks: 'ABC MADE IN VIETNAM' }] }],
  },
});
