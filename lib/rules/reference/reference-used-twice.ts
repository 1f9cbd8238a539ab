import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule } from '../rule';

export default defineRule({
  id: 'reference-used-twice',
  family: 'reference',
  forms: ALL_FORMS,
  needs: [
    'referenceNo',
    'invoices[].number',
    'documents.issuedCertificate.referenceNo',
    'documents.issuedCertificate.invoices[].number',
  ],
  severity: 'error',
  mark: 'C',
  basis: practice('…'),
  title: { vi: '', en: '' },
  text: { main: { vi: { message: '', fix: '' }, en: { message: '', fix: '' } } },
  *check(_c) {},
  examples: {
    fail: [
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00006',
        invoices: [{ number: 'INV-02' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
    ],
    pass: [
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00007',
        invoices: [{ number: 'INV-02' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
    ],
  },
});
