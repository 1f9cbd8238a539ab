import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'exporter-details-incomplete',
  family: 'party',
  forms: ALL_FORMS,
  needs: ['exporter.name', 'exporter.address', 'exporter.country'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], info: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'EUR.1@2026-05-10'], U: ['X', 'S', 'VN-CU', 'A', 'ICO'] },
  basis: 'parties',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD', address: '', country: 'VN' } }],
    pass: [
      { form: 'D', exporter: { name: 'AN PHU GARMENT CO., LTD', address: '12 LE LOI STREET, HO CHI MINH CITY', country: 'VN' } },
    ],
  },
});
