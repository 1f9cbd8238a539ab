import { countryName, sameParty } from '../../declaration/countries';
import type { Invoice, Line } from '../../declaration/declaration';
import { claimsValue, parseCriterion } from '../../forms/criterion';
import { practice } from '../../forms/law';
import { defineRule, fail } from '../rule';
import { calledInvoice, fobByInvoice, totalIn } from '../shared/invoice-lines';

const VALUE_RULE = /\b(?:RVC|LVC|VAC|PVC)\b|%/i;

function reliesOnValue(line: Line): boolean {
  return claimsValue(parseCriterion(line.criterion ?? '')) || VALUE_RULE.test(line.costs?.rule ?? '');
}

export default defineRule({
  id: 'value-from-third-country-invoice',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AI', 'AANZ', 'RCEP', 'AHK', 'VC', 'EAV'],
  needs: [
    'lines[].criterion|lines[].costs',
    'lines[].fob.amount',
    'invoices[].issuer.country',
    'invoices[].total',
    'exportingCountry',
  ],
  severity: 'warning',
  mark: 'C2',
  basis: practice("Korean tax tribunal on AKFTA: value rules run on the exporter's own FOB price"),
  title: {
    vi: 'Hàm lượng giá trị tính theo giá FOB của người xuất khẩu.',
    en: "Value content rests on the exporter's own FOB price.",
  },
  text: {
    main: {
      vi: {
        message:
          'Trị giá FOB {found} bằng đúng {invoice} của công ty tại {expected}; hàm lượng giá trị phải tính theo giá của người xuất khẩu.',
        fix: 'Ghi giá người xuất khẩu bán cho công ty đó.',
      },
      en: {
        message: 'FOB {found} is exactly {invoice} from {expected}; value content must rest on the exporter’s own price.',
        fix: 'Use the price at which the exporter sold to that company.',
      },
    },
  },
  *check(c) {
    const from = c.d.exportingCountry;
    const { ticks } = c.d;
    const intermediate = c.profile.facts.backToBack.value.tick === 'movement-certificate';
    // A movement certificate rightly shows the intermediate seller's value.
    if (!from || (intermediate && (ticks?.['movement-certificate'] === true || ticks?.['back-to-back'] === true))) return;
    const sums = fobByInvoice(c);
    for (const { value: invoice, index, at } of c.items<Invoice>('invoices')) {
      const country = invoice.issuer!.country;
      const group = sums.get(index);
      if (!country || sameParty(country, from) || group === undefined) continue;
      const relying = group.lines.filter((line) => reliesOnValue(line.value));
      const total = totalIn(invoice, group.currency);
      if (relying.length === 0 || total === null || group.sum.minus(total).abs().gt(group.tolerance)) continue;
      yield fail([...relying.map((line) => line.at('fob.amount')), at('total.amount'), at('issuer.country')], {
        line: relying.length === 1 ? relying[0]!.index : null,
        data: {
          found: `${group.sum.toFixed()} ${group.currency}`,
          invoice: calledInvoice(invoice.number),
          expected: countryName(country),
        },
      });
    }
  },
  examples: {
    fail: [
      {
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'RVC 40%', invoiceNo: 'SG-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
      {
        form: 'D',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'CH' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', costs: { rule: 'RVC 40%' }, invoiceNo: 'SG-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
    ],
    pass: [
      {
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'RVC 40%', invoiceNo: 'SG-1', fob: { amount: '12000.00', currency: 'USD' } }],
      },
      {
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'CTH', invoiceNo: 'SG-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
      {
        form: 'AK',
        exportingCountry: 'VN',
        invoices: [{ number: 'VN-1', issuer: { country: 'VN' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: 'RVC 40%', invoiceNo: 'VN-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
      {
        form: 'E',
        exportingCountry: 'VN',
        ticks: { 'movement-certificate': true },
        invoices: [{ number: 'SG-1', issuer: { country: 'SG' }, total: { amount: '15000.00', currency: 'USD' } }],
        lines: [{ itemNo: '1', criterion: '50%', invoiceNo: 'SG-1', fob: { amount: '15000.00', currency: 'USD' } }],
      },
    ],
  },
});
