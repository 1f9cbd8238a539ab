import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../lib/declaration/declaration';
import nonPartyRemarkMissing from '../../../lib/rules/tick/non-party-remark-missing';
import offshoreInvoiceIssuer from '../../../lib/rules/tick/offshore-invoice-issuer';
import detailsMissing from '../../../lib/rules/tick/third-party-details-missing';
import numberMissing from '../../../lib/rules/tick/third-party-invoice-number-missing';
import tickMissing from '../../../lib/rules/tick/third-party-invoicing-tick-missing';
import otherName from '../../../lib/rules/tick/third-party-name-not-invoice-issuer';
import needlessTick from '../../../lib/rules/tick/third-party-tick-without-third-party';
import { evaluate } from '../../../lib/rules/engine';
import { answer, findings } from './helpers';

type Form = NonNullable<Declaration['form']>;
const LION = { name: 'LION TRADING PTE LTD', country: 'SG' };

describe('third-party-invoicing-tick-missing', () => {
  const d = (form: Form, to: string, issuer: string, tick: boolean | undefined): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry: to,
    invoices: [{ issuer: { country: issuer } }],
    ticks: tick === undefined ? { exhibition: false } : { 'third-party-invoicing': tick },
  });

  it.each([
    ['D', 'TH'],
    ['E', 'CN'],
    ['AK', 'KR'],
    ['AJ', 'JP'],
    ['AI', 'IN'],
    ['AANZ', 'ID'],
    ['RCEP', 'CN'],
    ['AHK', 'HK'],
    ['VC', 'CL'],
  ] as const)('form %s to %s: an invoice from Switzerland wants the tick', (form, to) => {
    expect(answer(tickMissing, d(form, to, 'CH', false))).toBe('error');
    expect(answer(tickMissing, d(form, to, 'CH', true))).toBe('pass');
    expect(answer(tickMissing, d(form, to, to, false))).toBe('pass');
    expect(answer(tickMissing, d(form, to, 'VN', false))).toBe('pass');
    expect(answer(tickMissing, d(form, to, 'CH', undefined))).toBe('unknown');
  });

  it('only warns on CPTPP, where the issuing body makes the tick', () => {
    const [finding] = findings(tickMissing, d('CPTPP', 'CA', 'US', false));
    expect(finding).toMatchObject({ severity: 'warning', box: '4' });
    expect(finding!.fix.vi).toContain('cơ quan cấp');
  });

  it('names the country and points at the tick', () => {
    const [finding] = findings(tickMissing, d('D', 'TH', 'CH', false));
    expect(finding).toMatchObject({
      box: '13',
      line: null,
      fields: ['ticks.third-party-invoicing', 'invoices[0].issuer.country'],
    });
    expect(finding!.message.vi).toContain('Thụy Sĩ');
    expect(finding!.message.en).toContain('Switzerland');
  });

  it('sees the one foreign invoice among several', () => {
    const declaration = d('D', 'TH', 'VN', false);
    const mixed = { ...declaration, invoices: [...declaration.invoices!, { issuer: { country: 'HK' } }] };
    expect(findings(tickMissing, mixed)[0]!.fields).toContain('invoices[1].issuer.country');
  });
});

describe('third-party-details-missing', () => {
  const d = (form: Form, to: string, text: string, place: '7' | '8' | 'remarks' = '7'): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry: to,
    ticks: { 'third-party-invoicing': true },
    ...(place === 'remarks' ? { remarks: text } : { boxes: { [place]: text } }),
  });
  const full = 'THIRD COUNTRY INVOICING: LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE';

  it.each([
    ['D', 'TH', '7'],
    ['E', 'CN', '7'],
    ['AK', 'KR', '7'],
    ['AJ', 'JP', '7'],
    ['AI', 'IN', '7'],
    ['AANZ', 'ID', '7'],
    ['AHK', 'HK', '7'],
    ['RCEP', 'CN', 'remarks'],
    ['VC', 'CL', '8'],
  ] as const)('form %s: full name, address and country in its box are enough, nothing is not', (form, to, place) => {
    expect(answer(detailsMissing, d(form, to, `100 CARTONS SHOES ${full}`, place))).toBe('pass');
    expect(answer(detailsMissing, d(form, to, '100 CARTONS SHOES', place))).toBe('error');
  });

  it('wants the country on D but not on AANZ, the address on AJ but not on D', () => {
    const noCountry = 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD';
    expect(answer(detailsMissing, d('D', 'TH', noCountry))).toBe('error');
    expect(answer(detailsMissing, d('AANZ', 'ID', noCountry))).toBe('pass');
    const noAddress = 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE';
    expect(answer(detailsMissing, d('D', 'TH', noAddress))).toBe('pass');
    expect(answer(detailsMissing, d('AJ', 'JP', noAddress))).toBe('error');
    expect(answer(detailsMissing, d('VC', 'CL', noAddress, '8'))).toBe('error');
  });

  it('wants the words THIRD COUNTRY INVOICING on AK', () => {
    expect(answer(detailsMissing, d('AK', 'KR', 'BOLTS LION TRADING PTE LTD, SINGAPORE'))).toBe('error');
    expect(answer(detailsMissing, d('D', 'TH', 'BOLTS LION TRADING PTE LTD, SINGAPORE'))).toBe('pass');
  });

  it('does not take the exporter or the maker for the third company', () => {
    const own = d('D', 'TH', 'SHOES. MANUFACTURER: AN PHU GARMENT CO., LTD, MADE IN VIET NAM');
    expect(answer(detailsMissing, { ...own, exporter: { name: 'AN PHU GARMENT COMPANY LIMITED' } })).toBe('error');
  });

  it('finds the issuer of the invoice by its name, whatever words stand before it', () => {
    const named = { ...d('D', 'TH', 'SHOES INVOICE OF LION TRADING PTE. LTD, SINGAPORE'), invoices: [{ issuer: LION }] };
    expect(answer(detailsMissing, named)).toBe('pass');
    expect(answer(detailsMissing, { ...named, boxes: { '7': 'SHOES MADE BY SAO MAI CO., LTD, VIET NAM' } })).toBe('error');
  });

  it('reads the statement over several lines of a narrow box', () => {
    const text = 'SHOES\nTHIRD COUNTRY INVOICING:\nLION TRADING PTE LTD\n10 ANSON ROAD\nSINGAPORE\n2. SHIRTS';
    expect(answer(detailsMissing, d('AJ', 'JP', text))).toBe('pass');
  });

  it('takes the descriptions where only the fields of the lines were read', () => {
    const lines = (description: string): Declaration => ({ ...d('D', 'TH', ''), boxes: undefined, lines: [{ description }] });
    expect(answer(detailsMissing, lines(`SHOES ${full}`))).toBe('pass');
    expect(findings(detailsMissing, lines('SHOES'))[0]).toMatchObject({ severity: 'error', box: '7', line: null });
  });

  it('does not judge a box that was not read', () => {
    expect(answer(detailsMissing, { ...d('D', 'TH', ''), boxes: { '13': '' } })).toBe('unknown');
    expect(answer(detailsMissing, { ...d('RCEP', 'CN', ''), boxes: { '8': 'SHOES' } })).toBe('unknown');
  });

  it('does not say that something is missing while a line is unread', () => {
    const d7: Declaration = { ...d('D', 'TH', ''), boxes: undefined, lines: [{ description: 'SHOES' }, { itemNo: '2' }] };
    expect(answer(detailsMissing, d7)).toBe('unknown');
    const whole: Declaration = { ...d7, lines: [{ description: 'SHOES' }] };
    const found = evaluate(whole, [detailsMissing], { today: '2026-11-22', partial: ['lines'] }).findings;
    expect(found.map((f) => f.outcome)).toEqual(['unknown']);
  });

  it('stays silent without a third party', () => {
    const none: Declaration = {
      ...d('D', 'TH', 'SHOES'),
      ticks: { 'third-party-invoicing': false },
      invoices: [{ issuer: { country: 'VN' } }],
    };
    expect(answer(detailsMissing, none)).toBe('pass');
  });
});

describe('non-party-remark-missing', () => {
  const d = (form: Form, to: string, place: Partial<Declaration>): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry: to,
    invoices: [{ issuer: LION }],
    ...place,
  });

  it('VK wants NON-PARTY INVOICING, company and country in box 13', () => {
    expect(
      answer(nonPartyRemarkMissing, d('VK', 'KR', { remarks: 'NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' })),
    ).toBe('pass');
    for (const remarks of ['', 'NON-PARTY INVOICING', 'LION TRADING PTE LTD, SINGAPORE']) {
      expect(findings(nonPartyRemarkMissing, d('VK', 'KR', { remarks }))[0]).toMatchObject({ severity: 'error', box: '13' });
    }
  });

  it('VJ wants the sentence with full name and address in box 8', () => {
    const sentence = 'THE GOODS WILL BE INVOICED IN A NON-PARTY BY LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE';
    expect(answer(nonPartyRemarkMissing, d('VJ', 'JP', { boxes: { '8': sentence } }))).toBe('pass');
    expect(answer(nonPartyRemarkMissing, d('VJ', 'JP', { boxes: { '8': 'LION TRADING PTE LTD' } }))).toBe('error');
  });

  it('EAV wants TCI with company and country in box 11, or the announcement in box 8', () => {
    const box = (boxes: Record<string, string>) => answer(nonPartyRemarkMissing, d('EAV', 'RU', { boxes }));
    expect(box({ '11': 'INV-01 15/11/2026 TCI LION TRADING PTE LTD, SINGAPORE' })).toBe('pass');
    expect(box({ '11': 'INV-01 15/11/2026' })).toBe('error');
    expect(
      box({ '8': 'BELTS. ANOTHER INVOICE WILL BE ISSUED BY LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE', '11': 'INV-01' }),
    ).toBe('pass');
    expect(box({ '8': 'BELTS' })).toBe('unknown');
  });

  it('VN-CU takes the words anywhere', () => {
    expect(answer(nonPartyRemarkMissing, d('VN-CU', 'CU', { boxes: { '9': 'Non-party invoicing' } }))).toBe('pass');
    expect(answer(nonPartyRemarkMissing, d('VN-CU', 'CU', { remarks: '' }))).toBe('error');
  });

  it('asks nothing for an invoice of one of the two countries', () => {
    expect(answer(nonPartyRemarkMissing, d('VK', 'KR', { remarks: '', invoices: [{ issuer: { country: 'KR' } }] }))).toBe('pass');
  });

  it('leaves a statement in another box to the rule about places', () => {
    const elsewhere = { boxes: { '7': 'BOLTS NON-PARTY INVOICING: LION TRADING PTE LTD, SINGAPORE' }, remarks: '' };
    expect(answer(nonPartyRemarkMissing, d('VK', 'KR', elsewhere))).toBe('pass');
  });
});

describe('third-party-tick-without-third-party', () => {
  const own = { name: 'AN PHU GARMENT CO., LTD', country: 'VN' };
  const d = (more: Partial<Declaration> = {}): Declaration => ({
    form: 'D',
    exportingCountry: 'VN',
    exporter: { name: 'AN PHU GARMENT COMPANY LIMITED' },
    invoices: [{ issuer: own }],
    ticks: { 'third-party-invoicing': true },
    ...more,
  });

  it('warns where the exporter invoices and nobody else is named', () => {
    expect(answer(needlessTick, d())).toBe('warning');
    expect(answer(needlessTick, d({ boxes: { '7': 'SHOES' } }))).toBe('warning');
  });

  it('passes with a second company, a foreign issuer, or without the tick', () => {
    expect(answer(needlessTick, d({ boxes: { '7': 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE' } }))).toBe(
      'pass',
    );
    expect(answer(needlessTick, d({ invoices: [{ issuer: own }, { issuer: LION }] }))).toBe('pass');
    expect(answer(needlessTick, d({ invoices: [{ issuer: { name: 'SAO MAI TRADING JSC', country: 'VN' } }] }))).toBe('pass');
    expect(answer(needlessTick, d({ ticks: { 'third-party-invoicing': false } }))).toBe('pass');
  });
});

describe('third-party-name-not-invoice-issuer', () => {
  const d = (text: string, more: Partial<Declaration> = {}): Declaration => ({
    form: 'AI',
    boxes: { '7': text },
    invoices: [{ issuer: { name: 'PANASIA INTERNATIONAL LTD', country: 'AE' } }],
    ...more,
  });

  it('compares the company, not its spelling', () => {
    expect(answer(otherName, d('TEAK THIRD COUNTRY INVOICING: CONCORDE COMMODITIES PTE LTD, SINGAPORE'))).toBe('warning');
    expect(answer(otherName, d('TEAK THIRD COUNTRY INVOICING: PANASIA INTERNATIONAL LIMITED, UAE'))).toBe('pass');
    expect(answer(otherName, d('TEAK THIRD COUNTRY INVOICING: PANASIA INTERNATONAL LTD, U.A.E.'))).toBe('pass');
  });

  it('compares the country beside the name', () => {
    expect(answer(otherName, d('TEAK THIRD COUNTRY INVOICING: PANASIA INTERNATIONAL LTD, SINGAPORE'))).toBe('warning');
  });

  it('takes the seller of the commercial invoice too', () => {
    const seller = { commercialInvoice: { seller: { name: 'CONCORDE COMMODITIES PTE LTD', country: 'SG' } } };
    const text = 'TEAK THIRD COUNTRY INVOICING: CONCORDE COMMODITIES PTE LTD, SINGAPORE';
    expect(answer(otherName, d(text, { documents: seller }))).toBe('pass');
  });

  it('lets the exporter show its own number while the third company is named', () => {
    const own = { name: 'AN PHU GARMENT CO., LTD', country: 'VN' };
    const text = 'SHOES THIRD COUNTRY INVOICING: LION TRADING PTE LTD, SINGAPORE';
    expect(answer(otherName, d(text, { form: 'D', exporter: { name: own.name }, invoices: [{ issuer: own }] }))).toBe('pass');
  });

  it('stays silent where the text announces no company', () => {
    expect(answer(otherName, d('TEAK ROUND LOGS OF MYANMAR TIMBER CO., LTD'))).toBe('pass');
  });
});

describe('third-party-invoice-number-missing', () => {
  const d = (form: Form, more: Partial<Declaration> = {}): Declaration => ({
    form,
    exportingCountry: 'VN',
    ...(form === 'AANZ' ? { importingCountry: 'ID' } : {}),
    ticks: { 'third-party-invoicing': true },
    invoices: [{ number: 'VN-77', issuer: { country: 'VN' } }],
    ...more,
  });
  const known = { commercialInvoice: { number: 'SG-12', seller: { country: 'SG' } } };

  it.each(['D', 'E', 'AK', 'AI', 'AANZ', 'AHK'] as const)(
    'form %s accepts the maker’s number until the other is known',
    (form) => {
      expect(answer(numberMissing, d(form))).toBe('pass');
      expect(answer(numberMissing, d(form, { documents: known }))).toBe('warning');
      const both = [
        { number: 'VN-77', issuer: { country: 'VN' } },
        { number: 'SG-12', issuer: { country: 'SG' } },
      ];
      expect(answer(numberMissing, d(form, { documents: known, invoices: both }))).toBe('pass');
    },
  );

  it('Form E to Indonesia was refused with the first invoice only', () => {
    expect(answer(numberMissing, d('E', { importingCountry: 'ID' }))).toBe('warning');
    expect(answer(numberMissing, d('E', { importingCountry: 'TH' }))).toBe('pass');
  });

  it('AJ and VJ want the invoice used for importation, or the announcement of it', () => {
    const later = 'ANOTHER INVOICE WILL BE ISSUED BY LION TRADING PTE LTD, 10 ANSON ROAD, SINGAPORE';
    expect(answer(numberMissing, d('AJ', { boxes: { '7': 'SHRIMP' } }))).toBe('error');
    expect(answer(numberMissing, d('AJ', { boxes: { '7': `SHRIMP. ${later}` } }))).toBe('pass');
    expect(
      answer(numberMissing, d('VJ', { boxes: { '8': 'NON-PARTY INVOICING: LION TRADING PTE LTD' }, ticks: undefined })),
    ).toBe('error');
    expect(answer(numberMissing, d('VJ', { boxes: { '8': later }, ticks: undefined }))).toBe('pass');
  });

  it('does not judge an invoice whose issuer is unread', () => {
    expect(answer(numberMissing, d('E', { importingCountry: 'ID', invoices: [{ number: 'VN-77' }] }))).toBe('unknown');
  });
});

describe('offshore-invoice-issuer', () => {
  const d = (country: string, name = 'BLUE SEA LTD'): Declaration => ({ form: 'EAV', invoices: [{ issuer: { name, country } }] });
  it('refuses the listed territories and Labuan, not all of Malaysia', () => {
    for (const country of ['VG', 'KY', 'SC', 'MU', 'MO']) expect(answer(offshoreInvoiceIssuer, d(country))).toBe('error');
    for (const country of ['SG', 'HK', 'CH', 'MY']) expect(answer(offshoreInvoiceIssuer, d(country))).toBe('pass');
    expect(answer(offshoreInvoiceIssuer, d('MY', 'Blue Sea (Labuan) Ltd'))).toBe('error');
  });
});
