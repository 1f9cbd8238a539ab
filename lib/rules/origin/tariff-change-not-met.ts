import { defineRule } from '../rule';

export default defineRule({
  id: 'tariff-change-not-met',
  family: 'origin',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'VC', 'VN-CU', 'B'],
  needs: ['lines[].costs', 'lines[].hsExport|lines[].hsImport'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'tariffShift',
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
        lines: [
          {
            itemNo: '1',
            criterion: 'CC',
            hsExport: '20079990',
            fob: { amount: '20.00', currency: 'USD' },
            costs: {
              rule: 'CC',
              materials: [
                { name: 'strawberries', hs: '081010', originCountry: 'KR', value: '5.00' },
                { name: 'sugar', hs: '170199', originCountry: 'AU', value: '3.00' },
              ],
            },
          },
        ],
      },
    ],
  },
});
