import { defineRule } from '../rule';

export default defineRule({
  id: 'continuation-differs-from-first-page',
  family: 'sheet',
  forms: ['D', 'E', 'AK', 'VK', 'EAV', 'RCEP', 'CPTPP', 'VJ', 'VI', 'B', 'VC', 'AANZ'],
  needs: ['pages.number', 'referenceNo', 'documents.issuedCertificate.referenceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
  basis: 'continuation',
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'VK',
        pages: { number: '2', of: '2' },
        referenceNo: 'VN-KR 26/01/00010',
        documents: { issuedCertificate: { referenceNo: 'VN-KR 26/01/00009' } },
      },
    ],
    pass: [
      {
        form: 'VK',
        pages: { number: '2', of: '2' },
        referenceNo: 'VN-KR 26/01/00009',
        documents: { issuedCertificate: { referenceNo: 'VN-KR 26/01/00009' } },
      },
    ],
  },
});
