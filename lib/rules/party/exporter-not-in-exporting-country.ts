import { allExcept, defineRule } from '../rule';

export default defineRule({
  id: 'exporter-not-in-exporting-country',
  family: 'party',
  forms: allExcept('CNM'),
  needs: ['exporter.country', 'exportingCountry'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'E', exportingCountry: 'CN', exporter: { country: 'HK' } }],
    pass: [{ form: 'E', exportingCountry: 'CN', exporter: { country: 'CN' } }],
  },
});
