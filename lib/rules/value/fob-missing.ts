import { defineRule } from '../rule';

export default defineRule({
  id: 'fob-missing',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VK', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['lines[].criterion', 'importingCountry', 'exportingCountry', 'lines[].fobShown|lines[].fob.amount'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'fob',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'VN',
        importingCountry: 'ID',
        lines: [{ itemNo: '1', criterion: '45%', fob: { amount: '', currency: '' }, fobShown: false }],
      },
    ],
    pass: [
      { form: 'D', exportingCountry: 'VN', importingCountry: 'TH', lines: [{ itemNo: '1', criterion: '45%', fobShown: false }] },
    ],
  },
});
