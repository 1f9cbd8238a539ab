import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'undetermined-origin-counted-as-originating',
  family: 'origin',
  forms: allExcept('CNM', 'EUR.1', 'EUR.1-UK'),
  needs: ['lines[].costs'],
  severity: { default: 'error', info: ['X', 'S', 'A', 'ICO'] },
  mark: { default: 'C', U: ['X', 'S', 'A', 'ICO'] },
  basis: 'value',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                {
                  name: 'screws',
                  hs: '731815',
                  originCountry: '',
                  value: '1184.50',
                  proofs: [{ agreement: 'ANY', kind: 'supplier-declaration', number: '07', date: '2026-06-01' }],
                },
              ],
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'B',
        lines: [
          {
            itemNo: '1',
            costs: {
              materials: [
                { name: 'screws', hs: '731815', originCountry: '', value: '1184.50', priceBasis: 'invoice', proofs: [] },
              ],
            },
          },
        ],
      },
    ],
  },
});
