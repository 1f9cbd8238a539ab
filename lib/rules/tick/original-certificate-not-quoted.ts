import { defineRule } from '../rule';

export default defineRule({
  id: 'original-certificate-not-quoted',
  family: 'tick',
  forms: ['D', 'E', 'AI', 'AANZ', 'RCEP'],
  needs: ['ticks.back-to-back|ticks.movement-certificate', 'originalCertificates'],
  severity: { default: 'error', info: ['AANZ@2025-08-22'] },
  mark: { default: 'C', U: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [{ form: 'D', ticks: { 'back-to-back': true }, originalCertificates: [] }],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04', issuingCountry: 'TH' }],
      },
    ],
  },
});
