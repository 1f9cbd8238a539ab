import { defineRule } from '../rule';

export default defineRule({
  id: 'accumulation-tick-without-materials',
  family: 'tick',
  forms: ['D', 'AI', 'AANZ', 'AHK', 'AJ', 'VJ', 'RCEP', 'VC'],
  needs: ['ticks.accumulation|lines[].criterion', 'lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'accumulation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { accumulation: true },
        lines: [
          {
            itemNo: '1',
            criterion: '52%',
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'CN', value: '48.00' }] },
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
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'TH',
                  value: '20.00',
                  proofs: [{ agreement: 'ATIGA', kind: 'certificate', number: 'D2026-0226380', date: '2026-10-04' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
