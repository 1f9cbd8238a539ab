import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'line-origin-country-wrong',
  family: 'origin',
  forms: ['RCEP'],
  needs: ['lines[].originCountry', 'exportingCountry'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'RCEP', exportingCountry: 'VN', lines: [{ itemNo: '1', originCountry: '' }] }],
    pass: [{ form: 'RCEP', exportingCountry: 'SG', lines: [{ itemNo: '1', originCountry: 'SG' }] }],
  },
});
