import { defineRule } from '../rule';

export default defineRule({
  id: 'criterion-percentage-not-computed',
  family: 'criterion',
  forms: ['D', 'E', 'AI', 'AHK', 'VC', 'CPTPP', 'AK', 'VK'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AK', 'VK', 'CPTPP', 'VC'], info: ['AHK'] },
  mark: { default: 'C', C2: ['CPTPP'], U: ['AHK'] },
  basis: 'percentage',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '51%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'resin', hs: '390110', originCountry: 'CN', value: '49.30' }],
              materialsComplete: true,
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        lines: [
          {
            itemNo: '1',
            criterion: '50%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'resin', hs: '390110', originCountry: 'CN', value: '49.30' }],
              materialsComplete: true,
            },
          },
        ],
      },
    ],
  },
});
