import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import order from '../../lib/rules/date/application-or-declaration-date-out-of-order';
import expired from '../../lib/rules/date/certificate-expired';
import future from '../../lib/rules/date/date-in-future';
import invoiceDate from '../../lib/rules/date/invoice-date-out-of-order';
import beforeDeparture from '../../lib/rules/date/issued-before-departure';
import owed from '../../lib/rules/date/owed-documents-deadline';
import reissue from '../../lib/rules/date/reissue-too-late';
import retroactive from '../../lib/rules/date/retroactive-too-late';
import trueCopy from '../../lib/rules/date/true-copy-date-changed';
import { findingsOf, table } from './outcome';

describe('invoice-date-out-of-order', () => {
  const d = (more: Declaration): Declaration => ({ form: 'D', invoices: [{ date: '2026-11-15' }], ...more });
  table(invoiceDate, [
    ['before the departure', d({ transport: { departureDate: '2026-11-18' } }), 'pass'],
    ['on the departure day', d({ transport: { departureDate: '2026-11-15' } }), 'pass'],
    ['after the departure', d({ transport: { departureDate: '2026-11-14' } }), 'warning'],
    ['after the application', d({ applicationDate: '2026-11-14' }), 'warning'],
    ['after the issue, application unread', d({ issueDate: '2026-11-14' }), 'warning'],
    ['after the issue, but not after the application', d({ issueDate: '2026-11-14', applicationDate: '2026-11-16' }), 'pass'],
    ['VN-CU: certificate before the invoice', { ...d({ issueDate: '2026-11-14' }), form: 'VN-CU' }, 'error'],
    ['VN-CU: same day', { ...d({ issueDate: '2026-11-15' }), form: 'VN-CU' }, 'pass'],
    ['VN-CU: invoice after the departure', { ...d({ transport: { departureDate: '2026-11-14' } }), form: 'VN-CU' }, 'warning'],
    ['nothing to compare with', d({}), 'unknown'],
    ['form not recognised', { ...d({ transport: { departureDate: '2026-11-14' } }), form: undefined }, 'warning'],
  ]);
});

describe('application-or-declaration-date-out-of-order', () => {
  table(order, [
    ['applied after the issue', { form: 'D', applicationDate: '2026-11-22', issueDate: '2026-11-20' }, 'warning'],
    ['applied on the day of issue', { form: 'D', applicationDate: '2026-11-20', issueDate: '2026-11-20' }, 'pass'],
    [
      'a true copy keeps the old date',
      { form: 'D', certifiedTrueCopy: true, applicationDate: '2026-11-22', issueDate: '2026-01-20' },
      'pass',
    ],
    [
      'declared after the departure',
      { form: 'D', exportDeclarations: [{ date: '2026-11-19' }], transport: { departureDate: '2026-11-18' } },
      'warning',
    ],
    ['no pair is complete', { form: 'D', applicationDate: '2026-11-22', transport: { departureDate: '2026-11-18' } }, 'pass'],
  ]);
});

describe('date-in-future', () => {
  table(future, [
    ['today', { form: 'D', issueDate: '2026-11-22' }, 'pass'],
    ['tomorrow', { form: 'D', applicationDate: '2026-11-23' }, 'warning'],
    ['an invoice', { form: 'D', invoices: [{ date: '2026-11-15' }, { date: '2062-11-15' }] }, 'warning'],
    ['departure may be ahead', { form: 'D', issueDate: '2026-11-20', transport: { departureDate: '2026-12-20' } }, 'pass'],
  ]);
});

describe('issued-before-departure', () => {
  const ai = (issueDate: string, onBoard: string): Declaration => ({
    form: 'AI',
    issueDate,
    documents: { billOfLading: { shippedOnBoard: onBoard } },
  });
  table(beforeDeparture, [
    ['a day before', ai('2026-11-17', '2026-11-18'), 'info'],
    ['same day', ai('2026-11-18', '2026-11-18'), 'pass'],
    ['after', ai('2026-11-19', '2026-11-18'), 'pass'],
  ]);
});

describe('retroactive-too-late', () => {
  const d = (form: Declaration['form'], issueDate: string, departureDate: string, more: Declaration = {}): Declaration => ({
    form,
    issueDate,
    transport: { departureDate },
    ...more,
  });
  table(retroactive, [
    ['last good day', d('D', '2026-09-30', '2025-10-01'), 'pass'],
    ['the anniversary', d('D', '2026-10-01', '2025-10-01'), 'warning'],
    ['the day after', d('D', '2026-10-02', '2025-10-01'), 'error'],
    ['29 February: 28 February is the last good day', d('D', '2025-02-28', '2024-02-29'), 'pass'],
    ['29 February: 1 March is the anniversary', d('D', '2025-03-01', '2024-02-29'), 'warning'],
    ['D under the old text', d('D', '2022-07-01', '2021-06-01'), 'warning'],
    ['AANZ under the new text', d('AANZ', '2026-10-02', '2025-10-01', { importingCountry: 'AU' }), 'warning'],
    ['AK under its former text, whose times are unsure', d('AK', '2026-04-02', '2025-04-01'), 'info'],
    ['AK', d('AK', '2026-10-02', '2025-10-01'), 'error'],
    ['A only hints', d('A', '2026-10-02', '2025-10-01'), 'info'],
    ['B by the decree', d('B', '2026-10-02', '2025-10-01'), 'error'],
    ['a true copy keeps its date', d('D', '2026-10-02', '2025-10-01', { certifiedTrueCopy: true }), 'pass'],
    [
      'two shipment dates: the later counts',
      d('D', '2026-10-02', '2025-10-01', { documents: { billOfLading: { shippedOnBoard: '2025-10-05' } } }),
      'pass',
    ],
    ['shipment unread', { form: 'D', issueDate: '2026-10-02' }, 'unknown'],
  ]);
});

describe('certificate-expired', () => {
  const d = (form: Declaration['form'], issueDate: string, more: Declaration = {}): Declaration => ({
    form,
    status: 'issued',
    issueDate,
    ...more,
  });
  table(expired, [
    ['last good day', d('D', '2025-11-23'), 'pass'],
    ['the anniversary', d('D', '2025-11-22'), 'warning'],
    ['expired', d('D', '2025-11-21'), 'error'],
    ['not issued yet', { form: 'D', status: 'draft', issueDate: '2025-01-01' }, 'pass'],
    ['CPTPP may be longer', d('CPTPP', '2025-01-01'), 'warning'],
    ['EUR.1', d('EUR.1', '2025-11-20'), 'error'],
    ['AK replacement lives as long as the first', d('AK', '2026-06-01', { replaces: { issueDate: '2025-10-01' } }), 'error'],
    ['E replacement has a life of its own', d('E', '2026-06-01', { replaces: { issueDate: '2025-10-01' } }), 'pass'],
    [
      'back-to-back ends with the earliest original',
      d('D', '2026-06-01', {
        ticks: { 'back-to-back': true, 'movement-certificate': false },
        originalCertificates: [{ issueDate: '2026-03-01' }, { issueDate: '2025-10-01' }],
      }),
      'error',
    ],
    [
      'the day that an original states decides before the anniversary of its issue',
      d('D', '2026-06-01', {
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issueDate: '2026-03-01', expires: '2026-11-21' }],
      }),
      'error',
    ],
    [
      'the stated day is today',
      d('E', '2026-06-01', { ticks: { 'movement-certificate': true }, originalCertificates: [{ expires: '2026-11-22' }] }),
      'warning',
    ],
    [
      'the stated day is ahead, the year is over',
      d('D', '2026-06-01', {
        ticks: { 'back-to-back': true },
        originalCertificates: [{ issueDate: '2025-10-01', expires: '2026-12-01' }],
      }),
      'pass',
    ],
    [
      'no onward certificate: the original does not count',
      d('D', '2026-06-01', { ticks: { 'back-to-back': false }, originalCertificates: [{ issueDate: '2025-10-01' }] }),
      'pass',
    ],
    [
      'whether it is an onward certificate was not read',
      d('D', '2026-06-01', { originalCertificates: [{ issueDate: '2025-10-01' }] }),
      'unknown',
    ],
    [
      'a form without onward certificates',
      d('VJ', '2026-06-01', { originalCertificates: [{ issueDate: '2025-10-01' }] }),
      'pass',
    ],
    ['status unread', { form: 'D', issueDate: '2025-01-01' }, 'unknown'],
  ]);

  it('says what ran out', () => {
    const onward = {
      ticks: { 'back-to-back': true },
      originalCertificates: [{ issueDate: '2026-03-01', expires: '2026-10-01' }],
    };
    const [finding] = findingsOf(expired, d('D', '2026-06-01', onward));
    expect(finding).toMatchObject({ box: '12', fields: ['issueDate', 'originalCertificates[0].expires'] });
    expect(finding!.message.vi).toBe('C/O gốc hết hiệu lực ngày 01/10/2026, nên C/O này cũng đã hết hiệu lực.');
  });
});

describe('dates of several papers', () => {
  const lines = [
    { invoiceNo: 'INV-01', invoiceDate: '2026-11-15' },
    { invoiceNo: 'INV-02', invoiceDate: '2026-11-19' },
    { invoiceNo: 'inv 02', invoiceDate: '2026-11-19' },
    { invoiceNo: 'INV-02', invoiceDate: '2026-11-10' },
  ];
  const invoices = [
    { number: 'INV-01', date: '2026-11-15' },
    { number: 'INV-02', date: '2026-11-19' },
  ];

  it('names the invoice and points at every line that quotes it with that date', () => {
    const found = findingsOf(invoiceDate, { form: 'D', invoices, lines, transport: { departureDate: '2026-11-18' } });
    expect(found).toHaveLength(1);
    expect(found[0]!.fields).toEqual([
      'invoices[1].date',
      'transport.departureDate',
      'lines[1].invoiceDate',
      'lines[2].invoiceDate',
    ]);
    expect(found[0]!.line).toBeNull();
    expect(found[0]!.message).toEqual({
      vi: 'Ô 10: hóa đơn INV-02 ngày 19/11/2026 sau ngày khởi hành 18/11/2026.',
      en: 'Box 10: invoice INV-02 of 19/11/2026 is later than the departure of 18/11/2026.',
    });
  });

  it('names invoice and export declaration of the future', () => {
    const found = findingsOf(future, {
      form: 'D',
      invoices: [{ number: 'INV-03', date: '2027-01-01' }],
      lines: [{ invoiceNo: 'INV-03', invoiceDate: '2027-01-01' }],
      exportDeclarations: [{ number: '308132641520', date: '2026-12-01' }],
    });
    expect(found.map((f) => f.message.vi)).toEqual([
      'Ngày hóa đơn INV-03: 01/01/2027 là ngày chưa tới.',
      'Ngày tờ khai xuất khẩu 308132641520: 01/12/2026 là ngày chưa tới.',
    ]);
    expect(found[0]!.fields).toEqual(['invoices[0].date', 'lines[0].invoiceDate']);
  });

  it('names the export declaration that follows the departure', () => {
    const found = findingsOf(order, {
      form: 'D',
      exportDeclarations: [
        { number: '308132641520', date: '2026-11-17' },
        { number: '308132641521', date: '2026-11-19' },
      ],
      transport: { departureDate: '2026-11-18' },
    });
    expect(found.map((f) => f.message)).toEqual([
      {
        vi: 'Tờ khai xuất khẩu 308132641521 ngày 19/11/2026 sau ngày khởi hành 18/11/2026.',
        en: 'Export declaration 308132641521 of 19/11/2026 is later than the departure of 18/11/2026.',
      },
    ]);
  });
});

describe('true-copy-date-changed', () => {
  table(trueCopy, [
    ['same date', { form: 'D', certifiedTrueCopy: true, issueDate: '2026-09-01', replaces: { issueDate: '2026-09-01' } }, 'pass'],
    [
      'another date',
      { form: 'D', certifiedTrueCopy: true, issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } },
      'error',
    ],
    [
      'original known from the papers',
      {
        form: 'B',
        certifiedTrueCopy: true,
        issueDate: '2026-11-20',
        documents: { issuedCertificate: { issueDate: '2026-09-01' } },
      },
      'error',
    ],
    ['no copy', { form: 'D', certifiedTrueCopy: false, issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } }, 'pass'],
    ['copy unread', { form: 'D', issueDate: '2026-11-20', replaces: { issueDate: '2026-09-01' } }, 'unknown'],
  ]);
});

describe('reissue-too-late', () => {
  const d = (form: Declaration['form'], applicationDate: string): Declaration => ({
    form,
    applicationDate,
    replaces: { issueDate: '2025-09-01' },
  });
  table(reissue, [
    ['last good day', d('D', '2026-08-31'), 'pass'],
    ['the anniversary', d('D', '2026-09-01'), 'warning'],
    ['too late', d('D', '2026-09-02'), 'error'],
    ['S only hints', d('S', '2026-09-02'), 'info'],
  ]);
});

describe('owed-documents-deadline', () => {
  const issued: Declaration = { form: 'D', status: 'issued', issueDate: '2026-11-20' };
  table(owed, [
    ['no export declaration', { ...issued, exportDeclarations: [] }, 'info'],
    ['no bill of lading', { ...issued, transport: { billOfLadingNo: '' } }, 'info'],
    ['both there', { ...issued, exportDeclarations: [{ number: '308132641520' }], transport: { billOfLadingNo: 'X1' } }, 'pass'],
    ['import', { ...issued, direction: 'import', exportDeclarations: [] }, 'pass'],
    ['draft', { ...issued, status: 'draft', exportDeclarations: [] }, 'pass'],
    ['unread', issued, 'unknown'],
  ]);
  it('counts fifteen working days', () => {
    const [found] = findingsOf(owed, { ...issued, exportDeclarations: [] });
    expect(found?.message.vi).toContain('11/12/2026');
  });
});
