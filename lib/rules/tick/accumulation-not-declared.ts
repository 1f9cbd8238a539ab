import { defineRule } from '../rule';

export default defineRule({
  id: 'accumulation-not-declared',
  family: 'tick',
  forms: ['D', 'AI', 'AANZ', 'AHK', 'AJ', 'VJ', 'RCEP', 'VC', 'EUR.1', 'EUR.1-UK'],
  needs: ['lines[].costs', 'ticks.accumulation|lines[].criterion|remarks|boxes'],
  severity: { default: 'error', warning: ['EUR.1', 'EUR.1-UK'], info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['EUR.1', 'EUR.1-UK'], U: ['AANZ@2025-08-22'] },
  basis: 'accumulation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { accumulation: false },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
                { name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' },
              ],
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { accumulation: true },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            fob: { amount: '100.00', currency: 'USD' },
            costs: {
              rule: 'RVC 40',
              formula: 'indirect',
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
                { name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
