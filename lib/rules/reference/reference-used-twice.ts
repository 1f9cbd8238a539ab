import type { Declaration } from '../../declaration/declaration';
import { decree31 } from '../../forms/law';
import { ALL_FORMS, defineRule, fail, unknown } from '../rule';
import { sameInvoiceNo } from '../shared/invoice-number';
import { pageNumber } from '../shared/pages';

/** Invoices named in the message. */
const MOST = 6;

/** Numbers compared without blanks and case. */
const same = (text: string): string => text.replace(/\s/g, '').toUpperCase();

type Quoting = Pick<Declaration, 'invoices' | 'lines'>;

/** Invoice numbers of a certificate, from its list of invoices and from its lines; `complete` = none of them is blank or unread. */
function invoiceNumbers({ invoices = [], lines = [] }: Quoting): {
  readonly numbers: readonly string[];
  readonly complete: boolean;
} {
  const listed = invoices.map((invoice) => invoice.number?.trim());
  const inLines = lines.flatMap((line) => line.invoiceNo?.trim() ?? []);
  const numbers = [...listed, ...inLines].filter((no): no is string => Boolean(no));
  return { numbers: [...new Set(numbers)], complete: numbers.length > 0 && listed.every(Boolean) };
}

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
  whole: true,
  *check(c) {
    const other = c.d.documents?.issuedCertificate;
    const number = c.d.referenceNo;
    if (!number || !other?.referenceNo || same(number) !== same(other.referenceNo)) return;
    const continuation = pageNumber(c.d.pages?.number) > 1;
    const keepsNumber = c.d.replaces?.referenceNo !== undefined && same(c.d.replaces.referenceNo) === same(number);
    if (c.d.certifiedTrueCopy === true || continuation || keepsNumber) return;
    const mine = invoiceNumbers(c.d);
    const theirs = invoiceNumbers(other);
    if (mine.numbers.some((a) => theirs.numbers.some((b) => sameInvoiceNo(a, b)))) return;
    // A number that is blank may be the shared one.
    const open = [
      ...(mine.complete ? [] : ['invoices[].number']),
      ...(theirs.complete ? [] : ['documents.issuedCertificate.invoices[].number']),
    ];
    if (open.length > 0) return yield unknown(open);
    yield fail(['referenceNo', 'documents.issuedCertificate.referenceNo'], {
      data: { found: number, other: theirs.numbers.slice(0, MOST).join(', ') },
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
