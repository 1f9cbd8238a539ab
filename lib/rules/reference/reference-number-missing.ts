import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'reference-number-missing',
  family: 'reference',
  forms: ALL_FORMS,
  needs: ['status', 'referenceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'], info: ['X', 'S', 'VN-CU', 'EUR.1', 'EUR.1-UK', 'CNM', 'A', 'ICO'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'], U: ['X', 'S', 'VN-CU', 'EUR.1', 'EUR.1-UK', 'CNM', 'A', 'ICO'] },
  basis: 'reference',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', status: 'issued', referenceNo: '' }],
    pass: [{ form: 'D', status: 'issued', referenceNo: 'VN-TH 26/02/00006' }],
  },
});
