import type { Invoice } from '../../declaration/declaration';
import { exact, Exact } from '../../declaration/numbers';
import { plain } from '../../declaration/text';
import { allExcept, defineRule, fail, unknown } from '../rule';
import { sameInvoiceNo } from '../shared/invoice-number';
import { agreementWithPapers, milderAbroad, PAPER_NAMES, series } from '../shared/papers';

const TERM = /\b(EXW|FCA|FAS|FOB|CFR|CNF|C&F|CIF|CPT|CIP|DAP|DPU|DAT|DDP)\b/;
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', US$: 'USD', USD$: 'USD', '€': 'EUR', '¥': 'JPY' };
const TOLERANCE = new Exact('0.01');

interface Terms {
  readonly incoterm?: string | undefined;
  readonly total?: { readonly amount?: string | undefined; readonly currency?: string | undefined } | undefined;
}

function term(text: string | undefined): string | null {
  const found = text ? TERM.exec(plain(text))?.[1] : undefined;
  return found === undefined ? null : found === 'CNF' || found === 'C&F' ? 'CFR' : found;
}

function currency(text: string | undefined): string | null {
  const code = text ? plain(text) : '';
  return code === '' ? null : (CURRENCY[code] ?? code);
}

const near = (a: Exact, b: Exact): boolean => a.minus(b).abs().lte(TOLERANCE);

interface Difference {
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

/** What differs between two sets of terms; a value that one side lacks does not differ. `sum`: the total of all invoices of the form. */
function differences(ours: Terms, theirs: Terms, sum: Exact | null): Difference[] {
  const found: Difference[] = [];
  const [ourTerm, theirTerm] = [term(ours.incoterm), term(theirs.incoterm)];
  if (ourTerm && theirTerm && ourTerm !== theirTerm)
    found.push({ key: 'incoterm', found: ours.incoterm!, expected: theirs.incoterm! });
  const [ourMoney, theirMoney] = [currency(ours.total?.currency), currency(theirs.total?.currency)];
  const amount = (money: Terms['total']): string => `${money?.amount ?? ''} ${money?.currency ?? ''}`.trim();
  if (ourMoney && theirMoney && ourMoney !== theirMoney) {
    found.push({ key: 'total.currency', found: amount(ours.total), expected: amount(theirs.total) });
    return found;
  }
  const [a, b] = [exact(ours.total?.amount), exact(theirs.total?.amount)];
  if (a && b && !near(a, b) && !(sum && near(sum, b))) {
    found.push({ key: 'total.amount', found: amount(ours.total), expected: amount(theirs.total) });
  }
  return found;
}

/** A customs declaration of several invoices shows their total. */
function sumOf(invoices: readonly Invoice[]): Exact | null {
  if (invoices.length < 2) return null;
  let sum = new Exact(0);
  for (const invoice of invoices) {
    const amount = exact(invoice.total?.amount);
    if (!amount) return null;
    sum = sum.plus(amount);
  }
  return sum;
}

export default defineRule({
  id: 'invoice-terms-differ',
  family: 'cross',
  forms: allExcept('CNM'),
  needs: [
    'invoices[].total|invoices[].incoterm',
    'documents.commercialInvoice.total|documents.commercialInvoice.incoterm|documents.exportDeclaration.total|documents.exportDeclaration.incoterm',
  ],
  severity: 'error',
  mark: 'C',
  basis: agreementWithPapers,
  general: true,
  title: {
    vi: 'Trị giá, đồng tiền và điều kiện giao hàng của hóa đơn khớp chứng từ.',
    en: 'Total, currency and incoterm of the invoice agree with the papers.',
  },
  text: {
    main: {
      vi: {
        message: 'Hóa đơn {number} ghi {found}, còn {limit} ghi {expected}.',
        fix: 'Sửa trị giá, đồng tiền hoặc điều kiện giao hàng cho khớp.',
      },
      en: {
        message: 'Invoice {number} shows {found}, the {limit} says {expected}.',
        fix: 'Correct amount, currency or incoterm.',
      },
    },
  },
  *check(c) {
    const { commercialInvoice, exportDeclaration } = c.d.documents ?? {};
    const papers = [
      ['commercialInvoice', commercialInvoice, commercialInvoice?.number, 'number'],
      ['exportDeclaration', exportDeclaration, exportDeclaration?.invoiceNo, 'invoiceNo'],
    ] as const;
    const invoices = c.items<Invoice>('invoices');
    for (const [paper, terms, number, numberKey] of papers) {
      if (!terms) continue;
      const sum = paper === 'exportDeclaration' ? sumOf(c.d.invoices ?? []) : null;
      for (const { value, at } of invoices) {
        if (number && value.number && !sameInvoiceNo(value.number, number)) continue;
        const list = differences(value, terms, sum);
        if (list.length === 0) continue;
        if (!number || !value.number) {
          // Without both numbers it cannot be told whether this is the same invoice.
          yield unknown(number === undefined ? `documents.${paper}.${numberKey}` : at('number'));
          continue;
        }
        const severity = milderAbroad(c);
        yield fail([...list.map((x) => at(x.key)), ...list.map((x) => `documents.${paper}.${x.key}`)], {
          ...(severity && { severity }),
          data: {
            number: value.number,
            found: series(list.map((x) => x.found)),
            limit: PAPER_NAMES[paper],
            expected: series(list.map((x) => x.expected)),
          },
        });
      }
    }
  },
  examples: {
    fail: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        documents: { commercialInvoice: { number: 'INV-01', incoterm: 'CIF', total: { amount: '12000.00', currency: 'USD' } } },
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', total: { amount: '12000.00', currency: 'USD' } }],
        documents: { exportDeclaration: { invoiceNo: 'INV-01', total: { amount: '12000.02', currency: 'USD' } } },
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', total: { amount: '12000', currency: 'USD' } }],
        documents: { commercialInvoice: { number: 'INV-01', total: { amount: '12000', currency: 'EUR' } } },
      },
    ],
    pass: [
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB', total: { amount: '12000.00', currency: 'USD' } }],
        documents: { commercialInvoice: { number: 'INV-01', incoterm: 'FOB', total: { amount: '12000', currency: 'USD' } } },
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB HO CHI MINH', total: { amount: '12000.00', currency: 'USD' } }],
        documents: {
          exportDeclaration: { invoiceNo: 'INV-01', incoterm: 'FOB', total: { amount: '12000.01', currency: 'USD' } },
        },
      },
      {
        form: 'D',
        invoices: [{ number: 'INV-01', incoterm: 'FOB' }],
        documents: { commercialInvoice: { number: 'INV-02', incoterm: 'CIF' } },
      },
    ],
  },
});
