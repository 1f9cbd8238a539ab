import { describe, expect, it } from 'vitest';
import type { Declaration, Line } from '../../lib/declaration/declaration';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { evaluate } from '../../lib/rules/engine';
import authorityBox from '../../lib/rules/form/authority-box-filled';
import cnmCountries from '../../lib/rules/form/cnm-countries-wrong';
import cnmHs from '../../lib/rules/form/cnm-hs-differs-from-original';
import cnmOriginal from '../../lib/rules/form/cnm-original-not-quoted';
import cnmVoyages from '../../lib/rules/form/cnm-voyages-wrong';
import notParty from '../../lib/rules/form/country-not-party';
import fee from '../../lib/rules/form/fee-reduction-ended';
import partly from '../../lib/rules/form/form-only-partly-checked';
import invoiceMissing from '../../lib/rules/form/invoice-missing';
import preferential from '../../lib/rules/form/preferential-form-available';
import signing from '../../lib/rules/form/signing-data-missing';
import { findingsOf, table, TODAY } from './outcome';

describe('country-not-party', () => {
  const route = (form: FormId, from: string, to: string): Declaration => ({ form, exportingCountry: from, importingCountry: to });
  table(notParty, [
    ['D to Thailand', route('D', 'VN', 'TH'), 'pass'],
    ['D to the Emirates', route('D', 'VN', 'AE'), 'error'],
    ['D from Thailand to Viet Nam', route('D', 'TH', 'VN'), 'pass'],
    ['E from Hong Kong', route('E', 'HK', 'VN'), 'error'],
    ['destination blank', { form: 'D', importingCountry: '' }, 'error'],
    ['only the exporting country was read', { form: 'D', exportingCountry: 'VN' }, 'pass'],
    ['EUR.1 to the Union', route('EUR.1', 'VN', 'EU'), 'pass'],
    ['EUR.1 to a member', route('EUR.1', 'VN', 'SE'), 'pass'],
    ['EUR.1 to the United Kingdom', route('EUR.1', 'VN', 'GB'), 'error'],
    ['CPTPP to the United Kingdom, which joined later', route('CPTPP', 'VN', 'GB'), 'pass'],
    ['CPTPP to Thailand', route('CPTPP', 'VN', 'TH'), 'warning'],
    ['neither was read', { form: 'D' }, 'unknown'],
  ]);
  it('offers the forms of the destination', () => {
    const fix = (to: string) => findingsOf(notParty, route('D', 'VN', to))[0]?.fix.en;
    expect(fix('KR')).toMatch(/VK, AK, RCEP/);
    expect(fix('QA')).toBe('Choose another form: B (non-preferential).');
  });
});

describe('invoice-missing', () => {
  table(invoiceMissing, [
    ['complete', { form: 'D', invoices: [{ number: 'INV-01', date: '2026-11-15' }] }, 'pass'],
    ['no date', { form: 'D', invoices: [{ number: 'INV-01', date: '' }] }, 'error'],
    ['no number', { form: 'D', invoices: [{ number: '', date: '2026-11-15' }] }, 'error'],
    ['no invoice', { form: 'D', invoices: [] }, 'error'],
    ['no invoice, but its number in the lines', { form: 'D', invoices: [], lines: [{ invoiceNo: 'INV-01' }] }, 'pass'],
    ['no number in any line', { form: 'D', lines: [{ invoiceNo: '' }] }, 'error'],
    ['numbers of some lines unread', { form: 'D', lines: [{ invoiceNo: '' }, {}] }, 'pass'],
    ['date unread', { form: 'D', invoices: [{ number: 'INV-01' }] }, 'pass'],
    [
      'the date stands in the line',
      { form: 'D', invoices: [{ number: 'INV-01', date: '' }], lines: [{ invoiceNo: 'INV-01', invoiceDate: '2026-11-15' }] },
      'pass',
    ],
    ['printed in its box', { form: 'D', invoices: [], boxes: { '10': 'INV-01 15/11/2026' } }, 'pass'],
    [
      'VC leaves the box blank for a later invoice',
      { form: 'VC', invoices: [], ticks: { 'third-party-invoicing': true } },
      'pass',
    ],
    ['VC without the tick', { form: 'VC', invoices: [], ticks: { 'third-party-invoicing': false } }, 'error'],
    ['VC, tick unread', { form: 'VC', invoices: [] }, 'unknown'],
    ['VC, a blank entry, tick unread', { form: 'VC', invoices: [{ number: '', date: '' }] }, 'unknown'],
    ['quoted by the lines alone, date blank', { form: 'D', lines: [{ invoiceNo: 'INV-01', invoiceDate: '' }] }, 'error'],
    [
      'quoted by the lines alone, dated in one of them',
      {
        form: 'D',
        lines: [
          { invoiceNo: 'INV-01', invoiceDate: '' },
          { invoiceNo: 'INV-01', invoiceDate: '2026-11-15' },
        ],
      },
      'pass',
    ],
    ['capped on CPTPP', { form: 'CPTPP', invoices: [] }, 'warning'],
    ['a form that is hardly known gives a hint', { form: 'X', invoices: [] }, 'info'],
    ['unread', { form: 'D' }, 'unknown'],
  ]);
  it('says which of several invoices is blank, and marks the lines that quote it', () => {
    const messages = (d: Declaration) => findingsOf(invoiceMissing, d).map((f) => [f.message.vi, f.fields]);
    const first = { number: 'INV-01', date: '2026-11-15' };
    expect(messages({ form: 'D', invoices: [first, { number: '', date: '' }] })).toEqual([
      ['Hóa đơn thứ 2 chưa có số và ngày.', ['invoices[1].number', 'invoices[1].date']],
    ]);
    expect(messages({ form: 'D', invoices: [first, { number: '', date: '2026-11-16' }] })).toEqual([
      ['Hóa đơn ngày 16/11/2026 chưa có số.', ['invoices[1].number']],
    ]);
    const lines = [
      { invoiceNo: 'INV-01', invoiceDate: '2026-11-15' },
      { invoiceNo: 'INV-02', invoiceDate: '' },
    ];
    expect(messages({ form: 'D', invoices: [first, { number: 'INV-02', date: '' }], lines })).toEqual([
      ['Hóa đơn INV-02 chưa có ngày.', ['invoices[1].date', 'lines[1].invoiceDate']],
    ]);
  });
});

describe('signing-data-missing', () => {
  table(signing, [
    ['a draft', { form: 'D', status: 'draft', applicationDate: '' }, 'pass'],
    ['filed without a date', { form: 'D', status: 'submitted', applicationDate: '' }, 'error'],
    ['filed, not issued yet', { form: 'D', status: 'submitted', applicationDate: '2026-11-19', issueDate: '' }, 'pass'],
    ['issued without date of issue', { form: 'D', status: 'issued', issueDate: '' }, 'error'],
    ['issued by nobody', { form: 'D', status: 'issued', issueDate: '2026-11-20', issuingAuthority: '' }, 'error'],
    ['issued', { form: 'D', status: 'issued', issueDate: '2026-11-20', issuingAuthority: 'HA NOI' }, 'pass'],
    ['status unread', { form: 'D', applicationDate: '' }, 'unknown'],
  ]);
});

describe('authority-box-filled', () => {
  const draft = (form: FormId, boxes: Record<string, string>, status: 'draft' | 'issued' = 'draft'): Declaration => ({
    form,
    status,
    boxes,
  });
  const printed =
    'For Official Use\n□ Preferential Treatment Given Under ASEAN Trade in Goods Agreement\n□ Preferential Treatment Not Given (Please state reason/s)\nSignature of Authorised Signatory of the Importing Country';
  table(authorityBox, [
    ['customs box with a choice', draft('D', { '4': 'PREFERENTIAL TREATMENT GIVEN' }), 'error'],
    ['customs box as printed', draft('D', { '4': printed }), 'pass'],
    ['customs box with an invoice', draft('E', { '4': 'INVOICE INV-01' }), 'error'],
    ['issuer box with a date', draft('D', { '12': 'HA NOI, 20/11/2026' }), 'error'],
    [
      'issuer box as printed',
      draft('D', {
        '12': 'It is hereby certified, on the basis of control carried out, that the declaration by the exporter is correct.',
      }),
      'pass',
    ],
    ['words that belong there', draft('D', { '12': 'CERTIFIED TRUE COPY 01/09/2026' }), 'pass'],
    ['issued', draft('D', { '12': 'HA NOI, 20/11/2026' }, 'issued'), 'pass'],
    ['RCEP: official box is 5', draft('RCEP', { '5': 'OK' }), 'error'],
    ['RCEP: producer in 3, transport in 4', draft('RCEP', { '3': 'SEE BOX 8', '4': 'EVER GOLDEN 123E' }), 'pass'],
    ['VJ: issuer box is 10', draft('VJ', { '10': 'HA NOI' }), 'error'],
    ['VJ: transport is no matter of the issuer', draft('VJ', { '4': 'MEN COTTON TROUSERS' }), 'pass'],
    ['EUR.1-UK: 13 and 14', draft('EUR.1-UK', { '13': 'X', '14': 'X' }), 'error'],
    ['EAV: words in 5 are no matter of this rule', draft('EAV', { '5': 'ISSUED RETROACTIVELY' }), 'pass'],
    ['status unread', { form: 'D', boxes: { '4': 'X' } }, 'unknown'],
  ]);
});

describe('form-only-partly-checked', () => {
  table(partly, [
    ['ICO', { form: 'ICO' }, 'info'],
    ['X', { form: 'X' }, 'info'],
    ['CPTPP', { form: 'CPTPP' }, 'info'],
    ['AANZ to Australia', { form: 'AANZ', importingCountry: 'AU', issueDate: '2026-11-20' }, 'info'],
    ['AANZ to the Philippines keeps the old text', { form: 'AANZ', importingCountry: 'PH', issueDate: '2026-11-20' }, 'pass'],
    ['EUR.1 of May 2026', { form: 'EUR.1', issueDate: '2026-05-10' }, 'info'],
    ['EUR.1 before', { form: 'EUR.1', issueDate: '2026-05-09' }, 'pass'],
  ]);
  it('keeps silent on forms that are checked in full', () => {
    const full = FORM_IDS.filter((form) => !partly.forms.includes(form));
    for (const form of full) expect(evaluate({ form }, [partly], { today: TODAY }).findings, form).toEqual([]);
  });
});

describe('fee-reduction-ended', () => {
  table(fee, [
    ['last day of the half fee', { form: 'D', status: 'draft', applicationDate: '2026-12-31' }, 'pass'],
    ['first day of the full fee', { form: 'D', status: 'draft', applicationDate: '2027-01-01' }, 'info'],
    ['already filed', { form: 'D', status: 'submitted', applicationDate: '2027-01-05' }, 'pass'],
  ]);
});

describe('preferential-form-available', () => {
  table(preferential, [
    ['Thailand', { form: 'B', importingCountry: 'TH' }, 'info'],
    ['a member of the Union', { form: 'B', importingCountry: 'FR' }, 'info'],
    ['the Emirates have an agreement', { form: 'B', importingCountry: 'AE' }, 'info'],
    ['Qatar has none', { form: 'B', importingCountry: 'QA' }, 'pass'],
    ['the United States have none', { form: 'B', importingCountry: 'US' }, 'pass'],
  ]);
});

describe('cnm rules', () => {
  describe('countries', () => {
    const between = (originCountry: string, importingCountry: string): Declaration => ({
      form: 'CNM',
      originCountry,
      importingCountry,
    });
    table(cnmCountries, [
      ['Japan to Korea', between('JP', 'KR'), 'pass'],
      ['goods of Viet Nam', between('VN', 'KR'), 'error'],
      ['origin blank', between('', 'KR'), 'error'],
      ['staying in Viet Nam', between('JP', 'VN'), 'error'],
      ['destination blank', between('JP', ''), 'error'],
    ]);
  });

  describe('original certificate', () => {
    table(cnmOriginal, [
      ['quoted', { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409', issueDate: '2026-09-04' }] }, 'pass'],
      ['none', { form: 'CNM', originalCertificates: [] }, 'error'],
      ['no date', { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409', issueDate: '' }] }, 'error'],
      ['no number', { form: 'CNM', originalCertificates: [{ referenceNo: '', issueDate: '2026-09-04' }] }, 'error'],
      ['date unread', { form: 'CNM', originalCertificates: [{ referenceNo: '21.2026.00409' }] }, 'unknown'],
    ]);
  });

  describe('HS code', () => {
    const against = (own: Line, ...originals: Line[]): Declaration => ({
      form: 'CNM',
      lines: [own],
      documents: { issuedCertificate: { lines: originals } },
    });
    table(cnmHs, [
      ['same with dots', against({ hsExport: '040510' }, { hsExport: '0405.10' }), 'pass'],
      ['other', against({ hsExport: '040590' }, { hsExport: '040510' }), 'error'],
      ['longer here', against({ hsExport: '04051090' }, { hsExport: '040510' }), 'pass'],
      ['longer there', against({ hsImport: '0405' }, { hsExport: '040510' }), 'pass'],
      ['any line of the original', against({ hsExport: '040510' }, { hsExport: '040690' }, { hsExport: '040510' }), 'pass'],
      ['a line of the original unread', against({ hsExport: '040590' }, { hsExport: '040510' }, {}), 'unknown'],
    ]);
  });

  describe('voyages', () => {
    const right = {
      arrivalDate: '2026-11-02',
      arrivalVessel: 'WAN HAI 305 S021',
      departureDate: '2026-11-18',
      vessel: 'EVER GOLDEN 123E',
      billOfLadingNo: 'EGLV123456',
      billOfLadingDate: '2026-11-18',
    };
    const voyage = (more: Declaration['transport']): Declaration => ({ form: 'CNM', transport: { ...right, ...more } });
    table(cnmVoyages, [
      ['right', voyage({}), 'pass'],
      ['same day', voyage({ departureDate: '2026-11-02' }), 'pass'],
      ['leaves before it arrives', voyage({ departureDate: '2026-11-01' }), 'error'],
      ['no ship', voyage({ vessel: '' }), 'error'],
      ['no date of arrival', voyage({ arrivalDate: '' }), 'error'],
      ['no bill of lading', voyage({ billOfLadingNo: '' }), 'error'],
      ['no voyage number', voyage({ vessel: 'EVER GOLDEN' }), 'error'],
      ['the same voyage twice', voyage({ vessel: 'Wan Hai 305 S021' }), 'warning'],
    ]);
    it('names everything that is missing once', () => {
      const [only, ...more] = findingsOf(cnmVoyages, voyage({ vessel: '', billOfLadingNo: '', billOfLadingDate: '' }));
      expect(more).toEqual([]);
      expect(only?.fields).toEqual(['transport.vessel', 'transport.billOfLadingNo', 'transport.billOfLadingDate']);
    });
  });
});
