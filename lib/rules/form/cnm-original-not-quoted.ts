import { practice } from '../../forms/law';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cnm-original-not-quoted',
  family: 'form',
  forms: ['CNM'],
  needs: ['originalCertificates'],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'CNM', originalCertificates: [] }],
    pass: [
      { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409', issueDate: '2026-09-04', issuingCountry: 'NZ' }] },
    ],
  },
});
