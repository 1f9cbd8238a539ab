import { defineRule } from '../rule';

export default defineRule({
  id: 'value-content-below-threshold',
  family: 'origin',
  forms: [
    'D',
    'E',
    'AK',
    'AJ',
    'VJ',
    'VK',
    'AI',
    'AANZ',
    'RCEP',
    'CPTPP',
    'AHK',
    'EAV',
    'VC',
    'VI',
    'VN-CU',
    'EUR.1',
    'EUR.1-UK',
    'S',
    'B',
  ],
  needs: ['lines[].costs', 'lines[].fob.amount'],
  severity: { default: 'error', warning: ['S', 'EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['S', 'EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'value',
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
            fob: { amount: '15.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'flour', hs: '110100', originCountry: 'CN', value: '9.50' }],
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
            fob: { amount: '10.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [{ name: 'main material', hs: '440890', originCountry: 'TW', value: '6.00' }],
            },
          },
        ],
      },
    ],
  },
});
