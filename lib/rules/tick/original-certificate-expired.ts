import { defineRule } from '../rule';

export default defineRule({
  id: 'original-certificate-expired',
  family: 'tick',
  forms: ['D', 'E', 'AK', 'AJ', 'AI', 'AANZ', 'RCEP', 'AHK'],
  needs: ['originalCertificates[].issueDate', 'issueDate', 'ticks.back-to-back|ticks.movement-certificate'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22'] },
  basis: 'backToBack',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ referenceNo: 'D2025-0226380', issueDate: '2025-10-04' }],
      },
    ],
    pass: [
      {
        form: 'D',
        ticks: { 'back-to-back': true },
        issueDate: '2026-11-20',
        originalCertificates: [{ referenceNo: 'D2026-0226380', issueDate: '2026-10-04' }],
      },
    ],
  },
});
