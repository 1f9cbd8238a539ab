import { practice } from '../../forms/law';
import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'reference-issuer-code-unknown',
  family: 'reference',
  forms: allExcept('EUR.1', 'EUR.1-UK'),
  needs: ['referenceNo', 'exportingCountry'],
  severity: 'info',
  mark: 'U',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/97/00006' }],
    pass: [{ form: 'D', exportingCountry: 'VN', referenceNo: 'VN-TH 26/02/00006' }],
  },
});
