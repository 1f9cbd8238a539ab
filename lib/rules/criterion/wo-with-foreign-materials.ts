import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'wo-with-foreign-materials',
  family: 'criterion',
  forms: allExcept('CNM'),
  needs: ['lines[].criterion', 'lines[].costs', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'A', 'ICO'] },
  basis: 'wholly',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        exportingCountry: 'ID',
        lines: [
          {
            itemNo: '1',
            criterion: 'WO',
            costs: { materials: [{ name: 'calves', hs: '010229', originCountry: 'AR', value: '70.00' }] },
          },
        ],
      },
    ],
    pass: [
      {
        form: 'D',
        exportingCountry: 'VN',
        lines: [
          {
            itemNo: '1',
            criterion: 'WO',
            costs: {
              materials: [{ name: 'paddy', hs: '100610', originCountry: 'VN', value: '70.00' }],
              operations: { whollyObtained: true },
            },
          },
        ],
      },
    ],
  },
});
