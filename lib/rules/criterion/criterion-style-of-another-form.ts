import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-style-of-another-form',
  family: 'criterion',
  forms: ['D', 'AHK', 'AJ', 'VJ', 'RCEP', 'AK', 'VK', 'AANZ'],
  needs: ['lines[].criterion', 'exportingCountry'],
  severity: { default: 'info', warning: ['VJ', 'RCEP'] },
  mark: { default: 'C', U: ['D', 'AHK'] },
  basis: 'criterion',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', criterion: 'RVC 45%' }] }],
    pass: [{ form: 'D', exportingCountry: 'VN', lines: [{ itemNo: '1', criterion: '45%' }] }],
  },
});
