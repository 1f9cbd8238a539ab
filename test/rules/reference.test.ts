import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import notPartner from '../../lib/rules/reference/reference-country-not-partner';
import usedTwice from '../../lib/rules/reference/reference-used-twice';
import { findingsOf, table } from './outcome';

const NUMBER = 'VN-TH 26/02/00006';

describe('reference-used-twice', () => {
  const d = (mine: Declaration, theirs: Declaration): Declaration => ({
    form: 'D',
    referenceNo: NUMBER,
    ...mine,
    documents: { issuedCertificate: { referenceNo: 'VN-TH26/02/00006', ...theirs } },
  });
  const invoices = (...numbers: string[]): Declaration => ({ invoices: numbers.map((number) => ({ number })) });

  table(usedTwice, [
    ['another invoice', d(invoices('INV-02'), invoices('INV-01')), 'error'],
    ['one shared', d(invoices('INV-02', 'INV-01'), invoices('INV-01')), 'pass'],
    ['the same number in another spelling', d(invoices('inv 01'), invoices('INV-01')), 'pass'],
    ['shared by a line', d({ ...invoices('INV-02'), lines: [{ invoiceNo: 'INV-01' }] }, invoices('INV-01')), 'pass'],
    ['own number blank', d(invoices(''), invoices('INV-01')), 'unknown'],
    ['own box blank', d({ invoices: [] }, invoices('INV-01')), 'unknown'],
    ['one of the own numbers blank', d(invoices('INV-02', ''), invoices('INV-01')), 'unknown'],
    ['number of the other one blank', d(invoices('INV-02'), invoices('')), 'unknown'],
    [
      'an own invoice without its number read',
      d({ invoices: [{ number: 'INV-02' }, { date: '2026-11-01' }] }, invoices('INV-01')),
      'unknown',
    ],
    ['another reference number', d({ ...invoices('INV-02'), referenceNo: 'VN-TH 26/02/00007' }, invoices('INV-01')), 'pass'],
  ]);

  it('names the invoices of the other certificate', () => {
    const [finding] = findingsOf(usedTwice, d(invoices('INV-02'), invoices('INV-01', 'INV-03')));
    expect(finding!.message.vi).toBe(`Số tham chiếu ${NUMBER} đã có trên một C/O khác, hóa đơn INV-01, INV-03.`);
  });
});

describe('reference-country-not-partner', () => {
  const cptpp = (referenceNo: string): Declaration => ({ form: 'CPTPP', exportingCountry: 'VN', referenceNo });
  table(notPartner, [
    ['a party', cptpp('VN-CA 26/02/00006'), 'pass'],
    ['joined after the list was printed', cptpp('VN-GB 26/02/00006'), 'info'],
    ['no party', cptpp('VN-TH 26/02/00006'), 'warning'],
    ['VJ', { form: 'VJ', exportingCountry: 'VN', referenceNo: 'VN-KR 26/02/00006' }, 'error'],
  ]);

  it('does not call a country that joined later a stranger', () => {
    const [finding] = findingsOf(notPartner, cptpp('VN-GB 26/02/00006'));
    expect(finding!.message.vi).toContain('gia nhập sau');
    expect(finding!.message.en).toContain('joined after');
  });
});
