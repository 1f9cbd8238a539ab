import type { Invoice } from '../../declaration/declaration';
import { decree31 } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';

/** Numbers compared without blanks and case. */
const same = (text: string): string => text.replace(/\s/g, '').toUpperCase();

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
  basis: decree31('art. 18, 22'),
  title: {
    vi: 'Một số tham chiếu không dùng cho hai C/O khác nhau',
    en: 'One reference number does not stand on two different certificates',
  },
  text: {
    main: {
      vi: {
        message: 'Số tham chiếu {found} đã có trên một C/O khác, hóa đơn {other}.',
        fix: 'Trùng số là căn cứ thu hồi C/O. Kiểm tra lại số tham chiếu của từng bộ hồ sơ.',
      },
      en: {
        message: 'Reference number {found} already stands on another certificate, with invoice {other}.',
        fix: 'A number used twice is a ground for revoking the certificate. Check the number of each dossier.',
      },
    },
  },
  general: true,
  *check(c) {
    const other = c.d.documents?.issuedCertificate;
    const number = c.d.referenceNo;
    if (!number || !other?.referenceNo || same(number) !== same(other.referenceNo)) return;
    const continuation = Number(c.d.pages?.number ?? '1') > 1;
    const keepsNumber = c.d.replaces?.referenceNo !== undefined && same(c.d.replaces.referenceNo) === same(number);
    if (c.d.certifiedTrueCopy === true || continuation || keepsNumber) return;
    const mine = new Set(c.items<Invoice>('invoices').map(({ value }) => same(value.number ?? '')));
    const theirs = c.items<Invoice>('documents.issuedCertificate.invoices');
    if (mine.size === 0 || theirs.length === 0 || theirs.some(({ value }) => mine.has(same(value.number ?? '')))) return;
    yield fail(['referenceNo', 'documents.issuedCertificate.referenceNo'], {
      data: { found: number, other: theirs.map(({ value }) => value.number).join(', ') },
    });
  },
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
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00006',
        invoices: [{ number: 'INV-01' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00006',
        certifiedTrueCopy: true,
        invoices: [{ number: 'INV-02' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00006',
        pages: { number: '2' },
        invoices: [{ number: 'INV-02' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
      {
        form: 'D',
        referenceNo: 'VN-TH 26/02/00006',
        replaces: { referenceNo: 'VN-TH 26/02/00006' },
        invoices: [{ number: 'INV-02' }],
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006', invoices: [{ number: 'INV-01' }] } },
      },
    ],
  },
});
