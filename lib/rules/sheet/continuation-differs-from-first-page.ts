import { plain } from '../../declaration/text';
import type { Bilingual } from '../../forms/profile';
import { defineRule, fail } from '../rule';
import { pageNumber } from '../shared/pages';

const compact = (text: string): string => plain(text).replace(/ /g, '');
const BLANK: Bilingual = { vi: '(để trống)', en: '(blank)' };

export default defineRule({
  id: 'continuation-differs-from-first-page',
  family: 'sheet',
  forms: ['D', 'E', 'AK', 'VK', 'EAV', 'RCEP', 'CPTPP', 'VJ', 'VI', 'B', 'VC', 'AANZ'],
  needs: ['pages.number', 'referenceNo', 'documents.issuedCertificate.referenceNo'],
  severity: { default: 'error', warning: ['AANZ@2025-08-22', 'CPTPP'] },
  mark: { default: 'C', C2: ['AANZ@2025-08-22', 'CPTPP'] },
  basis: 'continuation',
  title: {
    vi: 'Tờ bổ sung mang cùng số tham chiếu với trang đầu.',
    en: 'A continuation sheet bears the number of the first page.',
  },
  text: {
    main: {
      vi: { message: 'Tờ bổ sung ghi số {found}, trang đầu ghi {expected}.', fix: 'Ghi cùng một số tham chiếu trên mọi trang.' },
      en: {
        message: 'The sheet bears number {found}, the first page {expected}.',
        fix: 'Put the same reference number on every page.',
      },
    },
    box: {
      vi: { message: 'Ô {box} của tờ bổ sung khác trang đầu.', fix: 'Ghi ô {box} giống hệt nhau trên mọi trang.' },
      en: { message: 'Box {box} of the sheet differs from the first page.', fix: 'Repeat box {box} unchanged on every page.' },
    },
  },
  *check(c) {
    const first = c.d.documents?.issuedCertificate;
    if (!(pageNumber(c.d.pages?.number) >= 2) || !first) return;
    const [found, expected] = [c.d.referenceNo!.trim(), first.referenceNo!.trim()];
    // Blank on both, or not yet on the first page: the issuer numbers all sheets at once.
    if (expected !== '' && compact(found) !== compact(expected)) {
      yield fail(['referenceNo', 'documents.issuedCertificate.referenceNo'], { data: { found: found || BLANK, expected } });
    }
    for (const box of c.profile.facts.continuation.value?.identicalBoxes ?? []) {
      const [here, there] = [c.d.boxes?.[box], first.boxes?.[box]];
      if (here === undefined || there === undefined || compact(here) === compact(there)) continue;
      yield fail([`boxes.${box}`, `documents.issuedCertificate.boxes.${box}`], { box, text: 'box' });
    }
  },
  examples: {
    fail: [
      {
        form: 'VK',
        pages: { number: '2', of: '2' },
        referenceNo: 'VN-KR 26/01/00010',
        documents: { issuedCertificate: { referenceNo: 'VN-KR 26/01/00009' } },
      },
      {
        form: 'VK',
        pages: { number: '2', of: '2' },
        referenceNo: 'VN-KR 26/01/00009',
        boxes: { '11': 'VIET NAM' },
        documents: { issuedCertificate: { referenceNo: 'VN-KR 26/01/00009', boxes: { '11': 'VIET NAM KOREA' } } },
      },
    ],
    pass: [
      {
        form: 'VK',
        pages: { number: '2', of: '2' },
        referenceNo: 'VN-KR 26/01/00009',
        documents: { issuedCertificate: { referenceNo: 'VN-KR 26/01/00009' } },
      },
      {
        form: 'D',
        pages: { number: '2', of: '2' },
        referenceNo: 'vn-th26/02/00006',
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006' } },
      },
      {
        form: 'D',
        pages: { number: '1', of: '2' },
        referenceNo: 'VN-TH 26/02/00007',
        documents: { issuedCertificate: { referenceNo: 'VN-TH 26/02/00006' } },
      },
    ],
  },
});
