import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import { checklistFor } from '../../lib/report/checklist';

const TODAY = '2026-11-22';
const of = (d: Declaration, today = TODAY) => checklistFor({ direction: 'export', ...d }, today);
const last = (d: Declaration, id: string, today = TODAY) => of(d, today).deadlines.find((x) => x.id === id);
const papers = (d: Declaration) => of(d).documents.map((x) => x.what.en);

describe('deadlines before issue', () => {
  const shipped = (form: FormId, departureDate: string, to = 'TH'): Declaration => ({
    form,
    importingCountry: to,
    transport: { departureDate },
  });

  it.each([
    ['D', '2026-11-20', '2026-11-20', '2027-11-19'],
    ['E', '2026-11-20', '2026-11-23', '2027-11-19'],
    ['VJ', '2026-11-20', '2026-11-23', '2027-11-19'],
    // Friday: three working days end on Wednesday; VK counts the Friday itself.
    ['AHK', '2026-11-20', '2026-11-25', '2027-11-19'],
    ['VK', '2026-11-20', '2026-11-24', '2027-11-19'],
    ['E', '2028-02-29', '2028-03-03', '2029-02-28'],
  ] as const)('%s shipped %s: without note until %s, at all until %s', (form, date, window, cap) => {
    expect(last(shipped(form, date), 'window')).toMatchObject({ last: window, from: date, fromKey: 'transport.departureDate' });
    expect(last(shipped(form, date), 'cap')!.last).toBe(cap);
  });

  it('count from the later of bill and departure, and say from which', () => {
    const d = { ...shipped('E', '2026-11-18'), documents: { billOfLading: { shippedOnBoard: '2026-11-19' } } };
    expect(last(d, 'window')).toMatchObject({
      from: '2026-11-19',
      fromKey: 'documents.billOfLading.shippedOnBoard',
      last: '2026-11-22',
    });
  });

  it('are open, on their last day or passed', () => {
    const state = (date: string) => last(shipped('E', date), 'window')!.state;
    expect(state('2026-11-20')).toBe('open');
    expect(state('2026-11-19')).toBe('today');
    expect(state('2026-11-18')).toBe('passed');
  });

  it('are not known without the date they count from', () => {
    expect(last({ form: 'E' }, 'window')).toMatchObject({
      last: null,
      from: null,
      state: 'unread',
      fromKey: 'transport.departureDate',
    });
    expect(last({ form: 'E', transport: { departureDate: '' } }, 'cap')!.state).toBe('unread');
    expect(last({ form: 'E' }, 'validity')).toMatchObject({ fromKey: 'issueDate', last: null, state: 'unread' });
  });

  it('say where late issue is noted, and that holidays are not taken out', () => {
    expect(last(shipped('D', '2026-11-20'), 'window')!.notes[0]!.en).toBe('Later: tick “Issued Retroactively” in box 13.');
    expect(last(shipped('VJ', '2026-11-20', 'JP'), 'window')!.notes[0]!.vi).toContain('“ISSUED RETROACTIVELY” ở ô 8');
    expect(last(shipped('AK', '2026-11-20', 'KR'), 'window')!.notes[0]!.en).toBe('Later: the words “ISSUED RETROACTIVELY”.');
    expect(
      last(shipped('AHK', '2027-04-29', 'HK'), 'window')!
        .notes.map((n) => n.en)
        .join(),
    ).toContain('holidays');
    expect(
      last(shipped('E', '2027-04-29', 'CN'), 'window')!
        .notes.map((n) => n.en)
        .join(),
    ).not.toContain('holidays');
  });

  it('leave out what no text states', () => {
    const ids = (form: FormId, more: Declaration = {}) =>
      of({ ...shipped(form, '2026-11-20'), ...more }).deadlines.map((x) => x.id);
    expect(ids('B')).toEqual(['cap', 'papers', 'copy']);
    expect(ids('CNM')).toEqual(['cap', 'copy']);
    expect(ids('EUR.1-UK')).toEqual(['window', 'validity', 'papers']);
    expect(ids('EAV')).toEqual(['window', 'validity', 'papers']);
    expect(of({ form: 'D', issueDate: '2019-05-01' })).toMatchObject({ deadlines: [], notHeld: true });
  });
});

describe('deadlines after issue', () => {
  it('are validity, owed papers and copies', () => {
    const d: Declaration = {
      form: 'D',
      importingCountry: 'TH',
      issueDate: '2026-11-20',
      transport: { departureDate: '2026-11-20' },
    };
    expect(of(d).deadlines.map((x) => [x.id, x.from, x.last])).toEqual([
      ['validity', '2026-11-20', '2027-11-19'],
      ['papers', '2026-11-20', '2026-12-11'],
      ['copy', '2026-11-20', '2027-11-19'],
    ]);
    const lodged = { exportDeclarations: [{ number: '308132641520', date: '2026-11-17' }], transport: { billOfLadingNo: 'X1' } };
    expect(last({ ...d, ...lodged }, 'papers')).toBeUndefined();
  });

  it('count from the certificate they rest on', () => {
    const replaced: Declaration = {
      form: 'AK',
      issueDate: '2026-11-20',
      replaces: { referenceNo: 'X', issueDate: '2026-05-20' },
    };
    expect(last(replaced, 'validity')).toMatchObject({ fromKey: 'replaces.issueDate', last: '2027-05-19' });
    expect(last({ ...replaced, form: 'D' }, 'validity')!.last).toBe('2027-11-19');
    expect(last({ ...replaced, form: 'D', certifiedTrueCopy: true }, 'validity')!.last).toBe('2027-05-19');
    expect(last({ ...replaced, form: 'D', certifiedTrueCopy: true }, 'copy')!.last).toBe('2027-05-19');
    const onward: Declaration = {
      form: 'E',
      issueDate: '2026-11-20',
      ticks: { 'movement-certificate': true },
      originalCertificates: [{ issueDate: '2026-09-04' }, { issueDate: '2026-08-01' }],
    };
    expect(last(onward, 'validity')).toMatchObject({ fromKey: 'originalCertificates[1].issueDate', last: '2027-07-31' });
  });

  it('of a received certificate are its validity alone', () => {
    const received = of({ form: 'E', direction: 'import', exportingCountry: 'CN', issueDate: '2026-11-20' });
    expect(received.deadlines.map((x) => x.id)).toEqual(['validity', 'copy']);
    expect([received.documents, received.fees, received.terms]).toEqual([[], [], []]);
  });
});

describe('papers', () => {
  it('hold the statement of what the lines claim', () => {
    const named = (form: FormId, ...criteria: string[]) =>
      of({ form, lines: criteria.map((criterion) => ({ criterion })) })
        .documents.filter((x) => x.basis.document === '05/2018/TT-BCT')
        .map((x) => x.basis.place);
    expect(named('D', 'WO')).toEqual(['App. II, III']);
    expect(named('D', 'CTSH + 35%')).toEqual(['App. V', 'App. VIII']);
    expect(named('AK', 'WO-AK')).toEqual(['App. IV', 'App. X']);
    expect(named('VJ', 'LVC')).toEqual(['App. VII', 'App. X']);
    expect(named('VJ', 'CTC DMI')).toEqual(['App. V', 'App. VI', 'App. X']);
    expect(named('E', 'PE')).toEqual(['App. IX', 'App. X']);
    expect(named('EAV', 'PSR')).toEqual(['art. 7, App. II–IX', 'App. X']);
  });

  it('take the maker’s own declaration on Form D', () => {
    expect(papers({ form: 'D' })).toContain('The maker’s own declaration on local materials');
    expect(papers({ form: 'E' }).join()).not.toContain('own declaration');
  });

  it('follow ticks, route and re-issue', () => {
    const d: Declaration = {
      form: 'D',
      ticks: { 'third-party-invoicing': true, 'back-to-back': true },
      transport: { transitCountries: ['HK', 'SG'] },
      replaces: { referenceNo: 'VN-TH 26/02/00006' },
    };
    const all = papers(d).join('\n');
    for (const words of ['third party', 'original first certificate', 'through bill', 'handed back'])
      expect(all).toContain(words);
    const none = papers({ form: 'D', transport: { transitCountries: ['SG'] } }).join('\n');
    for (const words of ['third party', 'original first', 'through bill', 'handed back']) expect(none).not.toContain(words);
  });

  it('count an invoice from outside both parties as a third party’s, where no tick exists', () => {
    const from = (country: string, importingCountry?: string) =>
      papers({ form: 'VJ', ...(importingCountry && { importingCountry }), invoices: [{ issuer: { country } }] }).join();
    expect(from('SG', 'JP')).toContain('third party');
    expect(from('JP', 'JP')).not.toContain('third party');
    expect(from('VN', 'JP')).not.toContain('third party');
    expect(from('SG')).not.toContain('third party');
  });

  it('of a non-manipulation certificate are others', () => {
    const all = papers({ form: 'CNM' });
    expect(all).toContain('Bills of lading into and out of Viet Nam');
    expect(all.join()).not.toContain('production process');
  });
});

describe('terms', () => {
  const free = (form: FormId, importingCountry?: string) =>
    of({ form, ...(importingCountry && { importingCountry }) })
      .terms.map((x) => x.what.vi)
      .filter((text) => text.startsWith('Không cần C/O'));

  it('name the small consignments of the destination', () => {
    expect(free('D', 'TH')).toEqual(['Không cần C/O nếu lô hàng không quá 200 USD']);
    expect(free('AJ', 'JP')).toEqual(['Không cần C/O nếu lô hàng không quá 200.000 JPY']);
    expect(free('AJ', 'TH')).toEqual(['Không cần C/O nếu lô hàng không quá 200 USD']);
    expect(free('CPTPP')).toEqual(['Không cần C/O nếu lô hàng không quá 1.000 USD']);
    expect([free('AJ'), free('AI', 'IN'), free('B', 'QA')]).toEqual([[], [], []]);
  });
});

describe('fees', () => {
  const now = (d: Declaration, today: string) => of(d, today).fees.find((f) => f.current);
  it('are halved until the end of 2026', () => {
    expect(now({}, '2026-12-31')).toMatchObject({ issue: 30000, reissue: 15000, until: '2026-12-31' });
    expect(now({}, '2027-01-01')).toMatchObject({ issue: 60000, reissue: 30000, until: null });
    expect(now({ applicationDate: '2027-01-02' }, '2026-11-22')).toMatchObject({ issue: 60000 });
    expect(now({}, '2025-06-30')).toMatchObject({ issue: 60000 });
  });
});

describe.each([...FORM_IDS, undefined])('form %s', (form) => {
  it('is told in both languages, each with its law', () => {
    const { documents, terms, deadlines } = of({ ...(form && { form }), issueDate: '2026-11-20' });
    expect(documents.length).toBeGreaterThan(4);
    expect(terms.length).toBeGreaterThan(5);
    for (const { what, basis } of [...documents, ...terms, ...deadlines]) {
      for (const text of [what.vi, what.en, basis.document, basis.place]) expect(text).not.toMatch(/undefined|\{|^\s*$/);
      expect(what.vi).not.toBe(what.en);
    }
    expect(new Set(terms.map((x) => x.what.en)).size).toBe(terms.length);
    expect(new Set(documents.map((x) => x.what.en)).size).toBe(documents.length);
  });
});
