import { sameParty } from '../../declaration/countries';
import type { Invoice } from '../../declaration/declaration';
import { practice } from '../../forms/law';
import { ALL_FORMS, defineRule, fail } from '../rule';
import { calledInvoice, fobByInvoice, totalIn } from '../shared/invoice-lines';

const TERM = /\b(?:FOB|CFR|CNF|CIF|CPT|CIP|DAP|DAT|DPU|DDP|EXW|FCA)\b|C\s*&\s*F/i;
type Kind = 'main' | 'freight' | 'below';
const KIND: Readonly<Record<string, Kind>> = { FOB: 'main', EXW: 'below', FCA: 'below' };

export default defineRule({
  id: 'fob-does-not-fit-invoice',
  family: 'value',
  forms: ALL_FORMS,
  needs: ['lines[].fob.amount', 'invoices[].incoterm', 'invoices[].total'],
  severity: 'warning',
  mark: 'C2',
  basis: practice('value rules rest on FOB (05/2018/TT-BCT art. 6(4) and the agreements)'),
  general: true,
  title: {
    vi: 'Trị giá FOB phù hợp với tổng hóa đơn và điều kiện giao hàng.',
    en: 'FOB fits the invoice total and its term of delivery.',
  },
  text: {
    main: {
      vi: {
        message: 'Trị giá FOB {found} khác tổng {invoice} {expected} theo điều kiện {limit}.',
        fix: 'Đối chiếu từng dòng với hóa đơn FOB.',
      },
      en: {
        message: 'FOB {found} differs from the total of {invoice}, {expected}, on terms {limit}.',
        fix: 'Compare every line with the FOB invoice.',
      },
    },
    freight: {
      vi: {
        message: 'Trị giá FOB {found} chưa trừ cước, bảo hiểm: {invoice} ({limit}) có tổng {expected}.',
        fix: 'Lấy giá hóa đơn trừ cước và bảo hiểm quốc tế.',
      },
      en: {
        message: 'FOB {found} still holds freight and insurance: {invoice} ({limit}) totals {expected}.',
        fix: 'Take international freight and insurance off the invoice price.',
      },
    },
    below: {
      vi: {
        message: 'Trị giá FOB {found} thấp hơn tổng {invoice} {expected} theo điều kiện {limit}.',
        fix: 'Cộng chi phí nội địa và chi phí xếp hàng vào giá {limit}.',
      },
      en: {
        message: 'FOB {found} is below the total of {invoice}, {expected}, on terms {limit}.',
        fix: 'Add inland and loading costs to the {limit} price.',
      },
    },
  },
  *check(c) {
    const sums = fobByInvoice(c);
    for (const { value: invoice, index, at } of c.items<Invoice>('invoices')) {
      const group = sums.get(index);
      const term = TERM.exec(invoice.incoterm!)?.[0].toUpperCase();
      if (group === undefined || term === undefined) continue;
      const issuer = invoice.issuer?.country;
      const from = c.d.exportingCountry;
      // A third country's invoice carries its own price: value-from-third-country-invoice.
      if (issuer ? from && !sameParty(issuer, from) : c.d.ticks?.['third-party-invoicing'] === true) continue;
      const total = totalIn(invoice, group.currency);
      if (total === null) continue;
      const { sum, tolerance } = group;
      const kind: Kind = KIND[term] ?? 'freight';
      if (kind === 'main' && sum.minus(total).abs().lte(tolerance)) continue;
      if (kind === 'freight' && sum.lt(total)) continue;
      if (kind === 'below' && sum.gte(total)) continue;
      yield fail([...group.lines.map((line) => line.at('fob.amount')), at('total.amount'), at('incoterm')], {
        line: group.lines.length === 1 ? group.lines[0]!.index : null,
        text: kind,
        data: {
          found: `${sum.toFixed()} ${group.currency}`,
          invoice: calledInvoice(invoice.number),
          expected: `${total.toFixed()} ${group.currency}`,
          limit: term,
        },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12000.00', currency: 'USD' } }],
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB CAT LAI', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12000.02', currency: 'USD' } }],
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'EXW', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', fob: { amount: '11999.99', currency: 'USD' } }],
      },
    ],
    pass: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12000.00', currency: 'USD' } }],
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '11500.00', currency: 'USD' } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        invoices: [
          { number: 'SG-1', incoterm: 'CIF', issuer: { country: 'SG' }, total: { amount: '12000.00', currency: 'USD' } },
        ],
        lines: [{ itemNo: '1', invoiceNo: 'SG-1', fob: { amount: '12000.00', currency: 'USD' } }],
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'EUR' } }],
        lines: [{ itemNo: '1', invoiceNo: 'INV-01', fob: { amount: '12500.00', currency: 'USD' } }],
      },
    ],
  },
});
