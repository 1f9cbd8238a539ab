import { describe, expect, it } from 'vitest';
import type { Declaration, Documents, Invoice } from '../../../lib/declaration/declaration';
import number from '../../../lib/rules/cross/invoice-number-or-date-differs';
import terms from '../../../lib/rules/cross/invoice-terms-differ';
import { isVatInvoice, sameInvoiceNo } from '../../../lib/rules/shared/invoice-number';
import { table } from '../outcome';

const d = (invoices: Invoice[], documents: Documents, more: Declaration = {}): Declaration => ({
  form: 'D',
  exportingCountry: 'VN',
  importingCountry: 'TH',
  invoices,
  documents,
  ...more,
});

describe('invoice numbers', () => {
  it.each([
    ['INV-01', 'inv 01', true],
    ['INV-01', 'INV/1', true],
    ['INV-01', 'INV-10', false],
    ['2026/01', '202601', true],
    ['000123', '123', true],
    ['CO-2023-118', 'CO-2023-118A', true],
    ['CO-2023-118A', 'CO-2023-118B', false],
    ['A - INV-01', 'INV-01', true],
    ['A-123', 'A-123', true],
    ['INV-A', 'INV', false],
  ])('%s and %s', (a, b, same) => {
    expect(sameInvoiceNo(a, b)).toBe(same);
    expect(sameInvoiceNo(b, a)).toBe(same);
  });
  it('knows a VAT e-invoice', () => {
    expect(['1C26TAA 00000123', 'A - 1K26TAB#45', '00000123'].every(isVatInvoice)).toBe(true);
    expect(['INV-01', '6240013934', 'APG/2026-118'].some(isVatInvoice)).toBe(false);
  });
});

describe('invoice-number-or-date-differs', () => {
  const ours: Invoice[] = [{ number: 'INV-01', date: '2026-11-15' }];
  table(number, [
    ['same', d(ours, { commercialInvoice: { number: 'INV-01', date: '2026-11-15' } }), 'pass'],
    ['another number', d(ours, { commercialInvoice: { number: 'INV-10' } }), 'error'],
    [
      'another number, issued abroad',
      d(ours, { commercialInvoice: { number: 'INV-10' } }, { exportingCountry: 'TH' }),
      'warning',
    ],
    ['another date', d(ours, { commercialInvoice: { number: 'INV-01', date: '2026-11-16' } }), 'error'],
    [
      'another date on the declaration',
      d(ours, { exportDeclaration: { invoiceNo: 'A - INV-01', invoiceDate: '2026-11-16' } }),
      'error',
    ],
    [
      'one of several',
      d([{ number: 'INV-00' }, ...ours], { commercialInvoice: { number: 'INV-01', date: '2026-11-15' } }),
      'pass',
    ],
    ['VAT invoice on the declaration', d(ours, { exportDeclaration: { invoiceNo: '1C26TAA 00000123' } }), 'pass'],
    [
      "exporter's own invoice beside the third party's",
      d([{ number: 'LT-77', issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }], {
        commercialInvoice: { number: 'INV-01', seller: { name: 'AN PHU GARMENT CO., LTD', country: 'VN' } },
        exportDeclaration: { invoiceNo: 'INV-01' },
      }),
      'pass',
    ],
    [
      "the third party's own invoice has another number",
      d([{ number: 'LT-77', issuer: { name: 'LION TRADING PTE LTD', country: 'SG' } }], {
        commercialInvoice: { number: 'LT-78', seller: { name: 'LION TRADING PTE LTD', country: 'SG' } },
      }),
      'error',
    ],
    [
      'whose invoice it is was not read',
      d([{ number: 'LT-77' }], { commercialInvoice: { number: 'INV-01' } }, { ticks: { 'third-party-invoicing': true } }),
      'unknown',
    ],
    [
      'an entry without its number',
      d([{ number: 'INV-00' }, { date: '2026-11-15' }], { commercialInvoice: { number: 'INV-01' } }),
      'unknown',
    ],
    ['blank is the business of another rule', d([{ number: '' }], { commercialInvoice: { number: 'INV-01' } }), 'pass'],
  ]);
});

describe('invoice-terms-differ', () => {
  const ours: Invoice = { number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } };
  table(terms, [
    [
      'same, written otherwise',
      d([ours], {
        commercialInvoice: { number: 'INV01', incoterm: 'FOB HO CHI MINH', total: { amount: '12,000.00', currency: 'usd' } },
      }),
      'pass',
    ],
    [
      'a cent apart',
      d([ours], { exportDeclaration: { invoiceNo: 'INV-01', total: { amount: '12000.01', currency: 'USD' } } }),
      'pass',
    ],
    [
      'two cents apart',
      d([ours], { exportDeclaration: { invoiceNo: 'INV-01', total: { amount: '12000.02', currency: 'USD' } } }),
      'error',
    ],
    [
      'another currency',
      d([ours], { commercialInvoice: { number: 'INV-01', total: { amount: '12000', currency: 'EUR' } } }),
      'error',
    ],
    ['another incoterm', d([ours], { commercialInvoice: { number: 'INV-01', incoterm: 'CIF' } }), 'error'],
    [
      'old name of the same term',
      d([{ ...ours, incoterm: 'CNF' }], { commercialInvoice: { number: 'INV-01', incoterm: 'CFR' } }),
      'pass',
    ],
    [
      'issued abroad',
      d([ours], { commercialInvoice: { number: 'INV-01', incoterm: 'CIF' } }, { exportingCountry: 'TH' }),
      'warning',
    ],
    ['another invoice', d([ours], { commercialInvoice: { number: 'INV-02', incoterm: 'CIF' } }), 'pass'],
    ['number unread', d([ours], { commercialInvoice: { incoterm: 'CIF' } }), 'unknown'],
    [
      'declaration of two invoices shows their sum',
      d([ours, { number: 'INV-02', total: { amount: '3000', currency: 'USD' } }], {
        exportDeclaration: { invoiceNo: 'INV-01', total: { amount: '15000', currency: 'USD' } },
      }),
      'pass',
    ],
    [
      'amount that can be read in two ways',
      d([{ number: 'INV-01', total: { amount: '1.215', currency: 'USD' } }], {
        commercialInvoice: { number: 'INV-01', total: { amount: '1215', currency: 'USD' } },
      }),
      'pass',
    ],
  ]);
});
