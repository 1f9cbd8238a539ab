import { defineRule } from '../rule';

export default defineRule({
  id: 'production-step-not-sufficient',
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
  needs: ['lines[].costs'],
  severity: {
    default: 'error',
    warning: ['D', 'VK', 'CPTPP', 'AHK', 'EAV', 'VN-CU', 'EUR.1', 'EUR.1-UK'],
    info: ['AANZ@2025-08-22'],
  },
  mark: { default: 'C', C2: ['D', 'VK', 'CPTPP', 'AHK', 'EAV', 'VN-CU', 'EUR.1', 'EUR.1-UK'], U: ['AANZ@2025-08-22'] },
  basis: 'operations',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'B', lines: [{ itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: false } } }] }],
    pass: [
      {
        form: 'B',
        lines: [
          { itemNo: '1', costs: { rule: 'LVC 30% or CTSH', operations: { beyondMinimal: true, lastStepInVietNam: true } } },
        ],
      },
    ],
  },
});
