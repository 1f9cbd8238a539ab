import { describe, expect, it } from 'vitest';
import { currencyCode, roundingStep } from '../../lib/declaration/currencies';
import type { Declaration, Invoice, Line } from '../../lib/declaration/declaration';
import type { FormId } from '../../lib/forms/form-id';
import { evaluate } from '../../lib/rules/engine';
import notNeeded from '../../lib/rules/value/certificate-not-needed';
import currency from '../../lib/rules/value/currency-wrong';
import invoiceFit from '../../lib/rules/value/fob-does-not-fit-invoice';
import fobMissing from '../../lib/rules/value/fob-missing';
import needless from '../../lib/rules/value/fob-shown-needlessly';
import totals from '../../lib/rules/value/total-not-sum-of-lines';
import thirdCountry from '../../lib/rules/value/value-from-third-country-invoice';
import { findingsOf, table, TODAY } from './outcome';

const usd = (amount: string, code = 'USD'): { amount: string; currency: string } => ({ amount, currency: code });

describe('currencies', () => {
  it('reads ISO codes in any case and nothing else', () => {
    expect([' usd', 'VND', 'US$', '$', 'US', ''].map(currencyCode)).toEqual(['USD', 'VND', null, null, null, null]);
  });
  it('rounds yen and dong to whole units', () => {
    expect(['USD', 'JPY', 'VND', 'KRW', null].map(roundingStep)).toEqual(['0.01', '1', '1', '1', '0.01']);
  });
});

describe('fob-missing', () => {
  const route = (form: FormId, from: string, to: string, line: Line): Declaration => ({
    form,
    exportingCountry: from,
    importingCountry: to,
    lines: [line],
  });
  table(fobMissing, [
    ['D to Indonesia with a percentage', route('D', 'VN', 'ID', { criterion: '45%', fobShown: false }), 'error'],
    ['D from Cambodia with a percentage', route('D', 'KH', 'VN', { criterion: '40%', fobShown: false }), 'error'],
    ['D to Laos, amount blank', route('D', 'VN', 'LA', { criterion: '45%', fob: { amount: '' } }), 'error'],
    ['D to Thailand', route('D', 'VN', 'TH', { criterion: '45%', fobShown: false }), 'pass'],
    ['D to Indonesia with CTH', route('D', 'VN', 'ID', { criterion: 'CTH', fobShown: false }), 'pass'],
    ['D to Indonesia, value there', route('D', 'VN', 'ID', { criterion: '45%', fob: usd('12000.00') }), 'pass'],
    ['D to Indonesia, shown', route('D', 'VN', 'ID', { criterion: '45%', fobShown: true }), 'pass'],
    [
      'shown, but the amount is blank',
      route('D', 'VN', 'ID', { criterion: '45%', fobShown: true, fob: { amount: '' } }),
      'error',
    ],
    ['an amount that is not shown', route('D', 'VN', 'ID', { criterion: '45%', fobShown: false, fob: usd('12000.00') }), 'error'],
    ['D to Indonesia with a combination', route('D', 'VN', 'ID', { criterion: 'CTSH + 35%', fobShown: false }), 'info'],
    ['D to Indonesia with partial cumulation', route('D', 'VN', 'ID', { criterion: 'PC 25%', fobShown: false }), 'info'],
    ['E with RVC', route('E', 'VN', 'CN', { criterion: 'RVC 50%', fobShown: false }), 'error'],
    ['E with CTH', route('E', 'VN', 'CN', { criterion: 'CTH', fobShown: false }), 'pass'],
    ['E with PSR cannot be told', route('E', 'VN', 'CN', { criterion: 'PSR', fobShown: false }), 'pass'],
    ['AJ with RVC', route('AJ', 'VN', 'JP', { criterion: 'RVC', fobShown: false }), 'error'],
    ['RCEP with RVC', route('RCEP', 'VN', 'JP', { criterion: 'RVC', fobShown: false }), 'error'],
    ['AK with a combination', route('AK', 'VN', 'KR', { criterion: 'CTH + RVC 40%', fobShown: false }), 'error'],
    ['AI always', route('AI', 'VN', 'IN', { criterion: 'WO', fobShown: false }), 'error'],
    ['AHK to Thailand', route('AHK', 'VN', 'TH', { criterion: '40%', fobShown: false }), 'error'],
    ['AHK to Hong Kong', route('AHK', 'VN', 'HK', { criterion: '40%', fobShown: false }), 'pass'],
    ['AANZ by the new text', route('AANZ', 'VN', 'AU', { criterion: 'RVC', fobShown: false }), 'info'],
    ['criterion unread', route('D', 'VN', 'ID', { fobShown: false }), 'unknown'],
    ['destination unread', { form: 'D', exportingCountry: 'VN', lines: [{ criterion: '45%', fobShown: false }] }, 'unknown'],
  ]);
  it('points at the amount where it is blank, at the tick where it is only hidden', () => {
    const fields = (line: Line) => findingsOf(fobMissing, route('AI', 'VN', 'IN', line))[0]?.fields[0];
    expect(fields({ criterion: 'WO', fob: { amount: '' } })).toBe('lines[0].fob.amount');
    expect(fields({ criterion: 'WO', fob: usd('1'), fobShown: false })).toBe('lines[0].fobShown');
  });
});

describe('fob-shown-needlessly', () => {
  const shown = (form: FormId, criterion: string | undefined, to = 'TH'): Declaration => ({
    form,
    exportingCountry: 'VN',
    importingCountry: to,
    lines: [{ fobShown: true, ...(criterion === undefined ? {} : { criterion }) }],
  });
  table(needless, [
    ['D with CTH', shown('D', 'CTH'), 'info'],
    ['D with a percentage to Thailand', shown('D', '45%'), 'info'],
    ['D with a percentage to Indonesia', shown('D', '45%', 'ID'), 'pass'],
    ['D, criterion unread', shown('D', undefined), 'unknown'],
    ['D, criterion blank', shown('D', ''), 'pass'],
    ['D, destination unread', { form: 'D', lines: [{ criterion: '45%', fobShown: true }] }, 'unknown'],
    ['D with CTH needs no destination', { form: 'D', lines: [{ criterion: 'CTH', fobShown: true }] }, 'info'],
    ['E with PSR', shown('E', 'PSR', 'CN'), 'pass'],
    ['AHK to Hong Kong', shown('AHK', '40%', 'HK'), 'info'],
    ['VJ has no place', shown('VJ', 'LVC', 'JP'), 'info'],
    ['B has no place', shown('B', undefined, 'US'), 'info'],
    ['not shown', { form: 'VJ', lines: [{ fobShown: false }] }, 'pass'],
  ]);
  it('speaks once and lists the lines', () => {
    const lines: Line[] = [{ fobShown: true }, { fobShown: false }, { fobShown: true }];
    const [only, ...more] = findingsOf(needless, { form: 'VJ', lines });
    expect(more).toEqual([]);
    expect(only?.message.vi).toContain('1, 3');
  });
});

describe('currency-wrong', () => {
  const priced = (...money: Line['fob'][]): Declaration => ({ form: 'D', lines: money.map((fob) => ({ fob })) });
  table(currency, [
    ['dollars', priced(usd('1')), 'pass'],
    ['no code', priced(usd('1', 'US$')), 'warning'],
    ['blank', priced(usd('1', '')), 'warning'],
    ['blank without an amount', priced(usd('', '')), 'pass'],
    ['two currencies', priced(usd('1'), usd('1', 'EUR')), 'warning'],
    ['euro from Viet Nam', { ...priced(usd('1', 'EUR')), exportingCountry: 'VN' }, 'info'],
    ['baht from Thailand', { ...priced(usd('1', 'THB')), exportingCountry: 'TH' }, 'pass'],
    ['unread', priced({ amount: '1' }), 'unknown'],
  ]);
  it('points at the lines of the rarer currency', () => {
    const [only] = findingsOf(currency, priced(usd('1', 'EUR'), usd('1'), usd('1')));
    expect(only?.fields).toEqual(['lines[0].fob.currency']);
  });
});

describe('total-not-sum-of-lines', () => {
  const fob = (total: Line['fob'], ...lines: Line['fob'][]): Declaration => ({
    form: 'D',
    lines: lines.map((money) => ({ fob: money })),
    totals: { fob: total },
  });
  const weight = (total: Line['grossWeight'], ...lines: Line['grossWeight'][]): Declaration => ({
    form: 'D',
    lines: lines.map((grossWeight) => ({ grossWeight })),
    totals: { grossWeight: total },
  });
  const quantity = (total: Line['quantity'], ...lines: Line['quantity'][]): Declaration => ({
    form: 'D',
    lines: lines.map((q) => ({ quantity: q })),
    totals: { quantity: total },
  });
  table(totals, [
    ['adds up', fob(usd('150.00'), usd('100.00'), usd('50.00')), 'pass'],
    ['one cent a line is forgiven', fob(usd('150.02'), usd('100.00'), usd('50.00')), 'pass'],
    ['more than that is not', fob(usd('150.03'), usd('100.00'), usd('50.00')), 'warning'],
    ['a line without value', fob(usd('150.00'), usd('100.00'), usd('')), 'pass'],
    ['a line with an ambiguous value', fob(usd('150.00'), usd('100.00'), usd('1,215')), 'pass'],
    ['another currency', fob(usd('150.00', 'EUR'), usd('100.00'), usd('70.00')), 'pass'],
    ['no currency read anywhere', fob({ amount: '160' }, { amount: '100' }, { amount: '50' }), 'warning'],
    ['yen are rounded to whole units', fob(usd('151', 'JPY'), usd('100', 'JPY'), usd('50', 'JPY')), 'pass'],
    [
      'kilograms and tonnes',
      weight({ value: '1000', unit: 'KGM' }, { value: '500', unit: 'KGM' }, { value: '0.5', unit: 'TNE' }),
      'pass',
    ],
    [
      'weights that do not add up',
      weight({ value: '1001', unit: 'KGM' }, { value: '500', unit: 'KGM' }, { value: '500', unit: 'KGM' }),
      'warning',
    ],
    [
      'a weight without unit among others',
      weight({ value: '1001', unit: 'KGM' }, { value: '500' }, { value: '500', unit: 'KGM' }),
      'pass',
    ],
    ['dozens and pieces', quantity({ value: '120', unit: 'PIECE' }, { value: '10', unit: 'DOZEN' }), 'pass'],
    [
      'sets and pieces are not added',
      quantity({ value: '25', unit: 'PIECE' }, { value: '10', unit: 'SET' }, { value: '10', unit: 'PIECE' }),
      'pass',
    ],
    ['quantities without unit are not added', quantity({ value: '25' }, { value: '10' }, { value: '10' }), 'pass'],
    ['packages', { form: 'D', lines: [{ packages: { count: '10' } }], totals: { packages: '11' } }, 'warning'],
    ['packages in words', { form: 'D', lines: [{ packages: { count: '10' } }], totals: { packages: '11 PALLETS' } }, 'pass'],
    ['no lines', { form: 'D', lines: [], totals: { packages: '11' } }, 'pass'],
  ]);
  it('adds nothing up when the list goes on behind a pager', () => {
    const d = fob(usd('160.00'), usd('100.00'));
    expect(evaluate(d, [totals], { today: TODAY, partial: ['lines'] }).findings.map((f) => f.outcome)).toEqual(['unknown']);
  });
  it('shows both figures and the tolerance', () => {
    expect(findingsOf(totals, fob(usd('160.00'), usd('100.00'), usd('50.00')))[0]?.message.en).toMatch(/160 USD.*150 USD.*0\.02/);
  });
});

describe('fob-does-not-fit-invoice', () => {
  const sold = (incoterm: string, total: string, fob: string, more: Invoice = {}): Declaration => ({
    form: 'D',
    exportingCountry: 'VN',
    invoices: [{ number: 'INV-01', incoterm, total: usd(total), ...more }],
    lines: [{ invoiceNo: 'INV-01', fob: usd(fob) }],
  });
  table(invoiceFit, [
    ['FOB equals', sold('FOB', '12000.00', '12000.00'), 'pass'],
    ['FOB within a cent', sold('FOB', '12000.00', '12000.01'), 'pass'],
    ['FOB differs', sold('FOB CAT LAI, INCOTERMS 2020', '12000.00', '11000.00'), 'warning'],
    ['CIF price taken for FOB', sold('CIF', '12000.00', '12000.00'), 'warning'],
    ['CIF less freight', sold('CIF', '12000.00', '11500.00'), 'pass'],
    ['C&F is CFR', sold('C & F', '12000.00', '12000.00'), 'warning'],
    ['DDP', sold('DDP', '12000.00', '12001.00'), 'warning'],
    ['EXW above', sold('EXW', '12000.00', '12100.00'), 'pass'],
    ['FCA below', sold('FCA', '12000.00', '11900.00'), 'warning'],
    ['an unknown term', sold('FREE', '12000.00', '1.00'), 'pass'],
    ['another currency', sold('FOB', '12000.00', '1.00', { total: usd('12000.00', 'EUR') }), 'pass'],
    ["a third country's invoice", sold('CIF', '12000.00', '12000.00', { issuer: { country: 'SG' } }), 'pass'],
    [
      'issuer unread, but third-party invoicing is ticked',
      { ...sold('CIF', '12000.00', '12000.00'), ticks: { 'third-party-invoicing': true } },
      'pass',
    ],
    ['term unread', { form: 'D', invoices: [{ total: usd('1.00') }], lines: [{ fob: usd('2.00') }] }, 'unknown'],
  ]);
  it('keeps invoices apart', () => {
    const invoices = ['1', '2'].map((number) => ({ number: `INV-0${number}`, incoterm: 'FOB', total: usd('100.00') }));
    const line = (invoiceNo: string, amount: string): Line => ({ invoiceNo, fob: usd(amount) });
    const found = findingsOf(invoiceFit, {
      form: 'D',
      invoices,
      lines: [line('INV-01', '60.00'), line('inv 02', '90.00'), line('INV-01', '40.00')],
    });
    expect(found.map((f) => f.fields[0])).toEqual(['lines[1].fob.amount']);
  });
  it('says nothing when a line may belong to any invoice', () => {
    const invoices = ['1', '2'].map((number) => ({ number, incoterm: 'FOB', total: usd('100.00') }));
    expect(
      findingsOf(invoiceFit, { form: 'D', invoices, lines: [{ invoiceNo: '1', fob: usd('5') }, { fob: usd('5') }] }),
    ).toEqual([]);
  });
});

describe('value-from-third-country-invoice', () => {
  const via = (line: Line, country = 'SG', more: Declaration = {}): Declaration => ({
    form: 'AK',
    exportingCountry: 'VN',
    invoices: [{ number: 'SG-1', issuer: { country }, total: usd('15000.00') }],
    lines: [{ invoiceNo: 'SG-1', fob: usd('15000.00'), ...line }],
    ...more,
  });
  table(thirdCountry, [
    ['RVC on the trader’s price', via({ criterion: 'RVC 40%' }), 'warning'],
    ['RVC without a figure', via({ criterion: 'RVC' }), 'warning'],
    ['a worksheet with a value rule', via({ costs: { rule: 'RVC 40%' } }), 'warning'],
    ['CTH', via({ criterion: 'CTH' }), 'pass'],
    ['a price of its own', via({ criterion: 'RVC 40%', fob: usd('12000.00') }), 'pass'],
    ['invoiced in the exporting country', via({ criterion: 'RVC 40%' }, 'VN'), 'pass'],
    ['issuer blank', via({ criterion: 'RVC 40%' }, ''), 'pass'],
    [
      'a movement certificate on E',
      via({ criterion: '50%' }, 'SG', { form: 'E', ticks: { 'movement-certificate': true } }),
      'pass',
    ],
    ['E without', via({ criterion: '50%' }, 'SG', { form: 'E' }), 'warning'],
  ]);
});

describe('which invoice a value does not fit', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const d: Declaration = {
    form: 'D',
    invoices: [
      { number: 'INV-01', incoterm: 'FOB', total: usd('100') },
      { number: 'INV-02', incoterm: 'CIF', total: usd('50') },
    ],
    lines: [
      { invoiceNo: 'INV-01', fob: usd('100') },
      { invoiceNo: 'INV-02', fob: usd('25') },
      { invoiceNo: 'INV-02', fob: usd('25') },
    ],
  };
  it('is named, and all its lines are marked', () => {
    const found = findingsOf(invoiceFit, d);
    expect(found.map((f) => f.message.vi)).toEqual([
      'Trị giá FOB 50 USD chưa trừ cước, bảo hiểm: hóa đơn INV-02 (CIF) có tổng 50 USD.',
    ]);
    expect(found[0]!.fields.slice(0, 2)).toEqual(['lines[1].fob.amount', 'lines[2].fob.amount']);
    expect(found[0]!.line).toBeNull();
  });
});

describe('certificate-not-needed for parcels and luggage', () => {
  const of = (form: Declaration['form'], importingCountry: string, amount: string, currency: string): Declaration => ({
    form,
    importingCountry,
    invoices: [{ total: { amount, currency } }],
  });
  table(notNeeded, [
    ['a small consignment into the Union: self-declaration', of('EUR.1', 'DE', '400', 'EUR'), 'info'],
    ['the parcel limit into Viet Nam is none of a trader’s', of('EUR.1', 'VN', '150', 'USD'), 'unknown'],
    ['Israel: self-declaration', of('VI', 'IL', '250', 'USD'), 'info'],
  ]);
  it('never promises that a parcel limit frees a consignment', () => {
    for (const d of [of('EUR.1', 'DE', '400', 'EUR'), of('VI', 'IL', '250', 'USD')])
      expect(findingsOf(notNeeded, d)[0]!.message.vi).toContain('tự khai xuất xứ');
  });
});

describe('certificate-not-needed', () => {
  const worth = (form: FormId, to: string, money: Line['fob']): Declaration => ({
    form,
    importingCountry: to,
    totals: { fob: money },
  });
  table(notNeeded, [
    ['D: 200 dollars', worth('D', 'TH', usd('200.00')), 'info'],
    ['D: a cent more', worth('D', 'TH', usd('200.01')), 'pass'],
    ['D: euro are not converted', worth('D', 'TH', usd('150', 'EUR')), 'unknown'],
    ['VK: 600 dollars', worth('VK', 'KR', usd('600')), 'info'],
    ['CPTPP: 1000 dollars', worth('CPTPP', 'CA', usd('1000')), 'info'],
    ['VJ: 200 000 yen', worth('VJ', 'JP', usd('200000', 'JPY')), 'info'],
    ['VJ: dollars into Japan are not converted', worth('VJ', 'JP', usd('150')), 'unknown'],
    ['AJ into an ASEAN member: 200 dollars', worth('AJ', 'TH', usd('200')), 'info'],
    ['AJ into Japan: 200 001 yen', worth('AJ', 'JP', usd('200001', 'JPY')), 'pass'],
    ['EUR.1: 6000 euro', worth('EUR.1', 'DE', usd('6000', 'EUR')), 'info'],
    ['EUR.1: 6000.01 euro', worth('EUR.1', 'EU', usd('6000.01', 'EUR')), 'pass'],
    ['VI: 1000 dollars', worth('VI', 'IL', usd('1000')), 'info'],
    ['nothing is worth nothing', worth('D', 'TH', usd('0')), 'pass'],
    ['the sum of the lines', { form: 'D', importingCountry: 'TH', lines: [{ fob: usd('150') }, { fob: usd('60') }] }, 'pass'],
    ['a line without value', { form: 'D', importingCountry: 'TH', lines: [{ fob: usd('150') }, {}] }, 'pass'],
  ]);
});
