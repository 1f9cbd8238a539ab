import { defineRule } from '../rule';

export default defineRule({
  id: 'pe-with-non-originating-materials',
  family: 'criterion',
  forms: ['E', 'AJ', 'VJ', 'VK', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'VI', 'VN-CU'],
  needs: ['lines[].criterion', 'lines[].costs'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'wholly',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: { materials: [{ name: 'zips', hs: '960711', originCountry: 'TW', value: '2.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'RCEP',
        lines: [
          {
            itemNo: '1',
            criterion: 'PE',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'CN',
                  value: '20.00',
                  proofs: [{ agreement: 'RCEP', kind: 'certificate', number: 'RC-118', date: '2026-08-02' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
