import { defineRule } from '../rule';

export default defineRule({
  id: 'de-minimis-not-declared',
  family: 'tick',
  forms: ['D', 'AANZ', 'AHK', 'AJ', 'VJ', 'VC', 'RCEP'],
  needs: ['lines[].criterion', 'lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'deMinimis',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'AJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH',
            hsExport: '320730',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CTH',
              productHs: '320730',
              materials: [
                { name: 'glass powder', hs: '320740', originCountry: '', value: '1.00' },
                { name: 'chemical', hs: '340290', originCountry: 'AU', value: '15.00' },
              ],
            },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'AJ',
        lines: [
          {
            itemNo: '1',
            criterion: 'CTH DMI',
            hsExport: '320730',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CTH',
              productHs: '320730',
              materials: [
                { name: 'glass powder', hs: '320740', originCountry: '', value: '1.00' },
                { name: 'chemical', hs: '340290', originCountry: 'AU', value: '15.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
