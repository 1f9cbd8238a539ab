import { defineRule } from '../rule';

export default defineRule({
  id: 'de-minimis-over-limit',
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
    'B',
  ],
  needs: ['lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', warning: ['CPTPP', 'EUR.1@2026-05-10'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['CPTPP', 'EUR.1@2026-05-10'], U: ['AANZ@2025-08-22'] },
  basis: 'deMinimis',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'de-minimis': true },
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: { rule: 'CTH', materials: [{ name: 'glass powder', hs: '320740', originCountry: 'CN', value: '5.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'de-minimis': true },
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '32073000',
            fob: { amount: '20.00', currency: 'USD' },
            costs: { rule: 'CTH', materials: [{ name: 'glass powder', hs: '320740', originCountry: 'CN', value: '1.00' }] },
          },
        ],
      },
    ],
  },
});
