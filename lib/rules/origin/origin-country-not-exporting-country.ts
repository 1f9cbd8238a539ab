import { defineRule } from '../rule';

export default defineRule({
  id: 'origin-country-not-exporting-country',
  family: 'origin',
  forms: ['VJ', 'VK', 'EAV', 'VC', 'CPTPP', 'B', 'EUR.1', 'EUR.1-UK', 'VI', 'VN-CU', 'X', 'S'],
  needs: ['originCountry', 'exportingCountry'],
  severity: { default: 'warning', error: ['VK', 'B'], info: ['X', 'S', 'VN-CU'] },
  mark: { default: 'C2', C: ['VK', 'B'], U: ['X', 'S', 'VN-CU'] },
  basis: 'declaration',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'B', originCountry: 'CN', exportingCountry: 'VN' }],
    pass: [{ form: 'B', originCountry: 'VN', exportingCountry: 'VN' }],
  },
});
