import { defineRule } from '../rule';

export default defineRule({
  id: 'reference-country-not-partner',
  family: 'reference',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'VC', 'X', 'S', 'VI', 'VN-CU'],
  needs: ['referenceNo', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'], info: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'], U: ['AJ', 'RCEP', 'EAV', 'X', 'S', 'VN-CU'] },
  basis: 'reference',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'VJ', exportingCountry: 'VN', referenceNo: 'VN-KR 26/02/00006' }],
    pass: [{ form: 'VJ', exportingCountry: 'VN', referenceNo: 'VN-JP 26/02/00006' }],
  },
});
