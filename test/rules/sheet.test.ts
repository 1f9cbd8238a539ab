import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import type { FormId } from '../../lib/forms/form-id';
import differs from '../../lib/rules/sheet/continuation-differs-from-first-page';
import incomplete from '../../lib/rules/sheet/continuation-sheet-incomplete';
import { findingsOf, table } from './outcome';

describe('continuation-sheet-incomplete', () => {
  const page = (number: string, of: string, more: Declaration = {}, form: FormId = 'D'): Declaration => ({
    form,
    pages: { number, of },
    ...more,
  });
  const second = (first: string, ...before: string[]): Declaration =>
    page('2', '3', {
      lines: [{ itemNo: first }],
      documents: { issuedCertificate: { lines: before.map((itemNo) => ({ itemNo })) } },
    });
  table(incomplete, [
    ['no page number', page('', '2'), 'error'],
    ['one page needs no number', page('', '1'), 'pass'],
    ['number of pages blank', page('', ''), 'pass'],
    ['page 3 of 2', page('3', '2'), 'error'],
    ['page 2 of 2', page('2', '2'), 'pass'],
    ['the number of pages behind the number', page('2/2', '2', { boxes: { '8': '' } }), 'error'],
    ['no number at all', page('second', '2', { boxes: { '8': '' } }), 'pass'],
    ['a blank criterion box on page 2', page('2', '2', { boxes: { '8': '' } }), 'error'],
    ['a blank criterion box on page 1 is another matter', page('1', '2', { boxes: { '8': '' } }), 'pass'],
    ['box 1 is not repeated', page('2', '2', { boxes: { '1': '' } }), 'pass'],
    ['the issuer’s box of a draft', page('2', '2', { status: 'draft', boxes: { '12': '' } }), 'pass'],
    ['the issuer’s box of an issued one', page('2', '2', { status: 'issued', boxes: { '12': '' } }), 'error'],
    ['remarks may stay blank', page('2', '2', { boxes: { '13': '' } }, 'VK'), 'pass'],
    ['VK repeats box 11', page('2', '2', { boxes: { '11': '' } }, 'VK'), 'error'],
    ['RCEP repeats box 6', page('2', '2', { boxes: { '6': '' } }, 'RCEP'), 'error'],
    ['RCEP prints no ticks on sheets', page('2', '2', { boxes: { '17': '' } }, 'RCEP'), 'pass'],
    ['capped on CPTPP', page('2', '2', { boxes: { '8': '' } }, 'CPTPP'), 'warning'],
    ['items go on', second('3', '1', '2'), 'pass'],
    ['items begin again', second('1', '1', '2'), 'error'],
    ['a gap between the pages', second('4', '1', '2'), 'error'],
    ['page 3 follows page 2, not page 1', { ...second('9', '1', '2'), pages: { number: '3', of: '3' } }, 'pass'],
    ['pages unread', { form: 'D', boxes: { '8': '' } }, 'unknown'],
  ]);
});

describe('continuation-differs-from-first-page', () => {
  const sheet = (form: FormId, here: Declaration, first: Declaration, number = '2'): Declaration => ({
    form,
    pages: { number, of: '3' },
    ...here,
    documents: { issuedCertificate: first },
  });
  const no = (referenceNo: string): Declaration => ({ referenceNo });
  table(differs, [
    ['another number', sheet('VK', no('VN-KR 26/01/00010'), no('VN-KR 26/01/00009')), 'error'],
    ['blanks and case aside', sheet('D', no('vn-th26/02/00006'), no('VN-TH 26/02/00006')), 'pass'],
    ['page 1 is the first page itself', sheet('D', no('VN-TH 26/02/00007'), no('VN-TH 26/02/00006'), '1'), 'pass'],
    ['not numbered yet', sheet('D', no(''), no('')), 'pass'],
    ['number left out on the sheet', sheet('D', no(''), no('VN-TH 26/02/00006')), 'error'],
    [
      'VK: box 12 differs',
      sheet('VK', { ...no('VN-KR 26/01/00009'), boxes: { '12': 'A' } }, { ...no('VN-KR 26/01/00009'), boxes: { '12': 'B' } }),
      'error',
    ],
    [
      'D: box 12 may differ',
      sheet('D', { ...no('VN-TH 26/02/00006'), boxes: { '12': 'A' } }, { ...no('VN-TH 26/02/00006'), boxes: { '12': 'B' } }),
      'pass',
    ],
    [
      'VK: box 12 of the first page unread',
      sheet('VK', { ...no('VN-KR 26/01/00009'), boxes: { '12': 'A' } }, no('VN-KR 26/01/00009')),
      'pass',
    ],
  ]);
  it('names both numbers', () => {
    const [found] = findingsOf(differs, sheet('D', no('VN-TH 26/02/00007'), no('VN-TH 26/02/00006')));
    expect(found?.message.vi).toMatch(/00007.*00006/);
  });
});
