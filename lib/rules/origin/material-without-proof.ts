import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'material-without-proof',
  family: 'origin',
  forms: allExcept('CNM', 'EUR.1', 'EUR.1-UK'),
  needs: ['lines[].costs'],
  severity: { default: 'warning', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'proof',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            costs: { materials: [{ name: 'fabric', hs: '520942', originCountry: 'ID', value: '20.00', proofs: [] }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'AK',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'fabric',
                  hs: '520942',
                  originCountry: 'ID',
                  value: '20.00',
                  proofs: [{ agreement: 'AKFTA', kind: 'certificate', number: '0001/JKT/2026', date: '2026-03-02' }],
                },
              ],
            },
          },
        ],
      },
    ],
  },
});
