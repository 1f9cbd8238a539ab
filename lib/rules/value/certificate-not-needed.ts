import { countryName, sameParty } from '../../declaration/countries';
import { currencyCode } from '../../declaration/currencies';
import type { Money } from '../../declaration/declaration';
import { Exact, exact } from '../../declaration/numbers';
import type { Bilingual, Exemption } from '../../forms/profile';
import { defineRule, fail, unknown, type Case } from '../rule';

/** Parcels and luggage of private persons never come with a certificate: they are told on the form's page only. */
type Commercial = Exemption & { readonly kind: 'exempt' | 'self-declaration' };
const COMMERCIAL: ReadonlySet<Exemption['kind']> = new Set(['exempt', 'self-declaration']);

interface Worth {
  readonly value: Exact;
  readonly currency: string | null;
  readonly path: string;
}

function sum(list: readonly (Money | undefined)[], path: string): Worth | null {
  let value = new Exact(0);
  let currency: string | null | undefined;
  for (const money of list) {
    const amount = exact(money?.amount);
    if (amount === null) return null;
    const code = currencyCode(money?.currency ?? '');
    if (currency !== undefined && code !== currency) return null;
    currency = code;
    value = value.plus(amount);
  }
  return currency === undefined ? null : { value, currency, path };
}

/** Value of the consignment: the FOB total, else the lines' FOB, else the invoices. Null when none is complete. */
function worth(c: Case): Worth | null {
  const { totals, lines = [], invoices = [] } = c.d;
  return (
    (totals?.fob && sum([totals.fob], 'totals.fob.amount')) ??
    (c.isPartial('lines')
      ? null
      : sum(
          lines.map((line) => line.fob),
          'lines[0].fob.amount',
        )) ??
    (c.isPartial('invoices')
      ? null
      : sum(
          invoices.map((invoice) => invoice.total),
          'invoices[0].total.amount',
        ))
  );
}

/** A round amount as both languages write it: 200.000 JPY, 200,000 JPY. */
function grouped({ amount, currency }: Exemption): Bilingual {
  const by = (separator: string): string => `${amount.replace(/\B(?=(\d{3})+(?!\d))/g, separator)} ${currency}`;
  return { vi: by('.'), en: by(',') };
}

export default defineRule({
  id: 'certificate-not-needed',
  family: 'value',
  forms: ['D', 'E', 'AK', 'AJ', 'VJ', 'VK', 'AANZ', 'RCEP', 'CPTPP', 'AHK', 'EAV', 'EUR.1', 'EUR.1-UK', 'VC', 'VI'],
  needs: ['totals.fob.amount|lines[].fob.amount|invoices[].total', 'importingCountry'],
  severity: 'info',
  mark: 'C',
  basis: 'exemption',
  title: {
    vi: 'Lô hàng nhỏ có thể không cần C/O.',
    en: 'A small consignment may need no certificate.',
  },
  text: {
    main: {
      vi: {
        message: 'Lô hàng {found}: vào {country}, không quá {limit} thì được miễn C/O.',
        fix: 'Hỏi người mua: có thể không cần C/O.',
      },
      en: {
        message: 'Consignment of {found}: up to {limit} needs no certificate into {country}.',
        fix: 'Ask the buyer: the certificate may not be needed.',
      },
    },
    'self-declaration': {
      vi: {
        message: 'Lô hàng {found}: không quá {limit} thì người xuất khẩu được tự khai xuất xứ.',
        fix: 'Hỏi người mua có nhận lời khai xuất xứ thay cho C/O không.',
      },
      en: {
        message: 'Consignment of {found}: up to {limit} any exporter may declare the origin instead.',
        fix: 'Ask the buyer whether an origin declaration will do.',
      },
    },
    currency: {
      vi: {
        message: 'Chưa kiểm tra được mức miễn C/O {limit}: trị giá khai bằng {found}, ứng dụng không quy đổi tiền.',
        fix: 'Tự quy đổi nếu lô hàng nhỏ.',
      },
      en: {
        message: 'Exemption of {limit} not checked: the value is in {found}, and nothing is converted here.',
        fix: 'Convert it yourself if the consignment is small.',
      },
    },
  },
  *check(c) {
    const to = c.d.importingCountry;
    if (!to) return;
    const open = c.profile.facts.exemptions.value.filter(
      (e): e is Commercial => COMMERCIAL.has(e.kind) && (!e.importing || e.importing.some((p) => sameParty(p, to))),
    );
    const consignment = open.length > 0 ? worth(c) : null;
    if (consignment === null || !consignment.value.gt(0)) return;
    const covered = (e: Commercial): boolean => consignment.value.lte(e.amount);
    const comparable = open.filter((e) => e.currency === consignment.currency);
    const exemption = comparable.find((e) => e.kind === 'exempt' && covered(e)) ?? comparable.find(covered);
    if (exemption !== undefined) {
      yield fail(consignment.path, {
        line: null,
        text: exemption.kind === 'exempt' ? 'main' : exemption.kind,
        data: {
          found: `${consignment.value.toFixed()} ${exemption.currency}`,
          limit: grouped(exemption),
          country: countryName(to),
        },
      });
    } else if (comparable.length === 0) {
      // Amounts are not converted.
      yield unknown(consignment.path, {
        line: null,
        text: 'currency',
        data: { found: consignment.currency ?? '?', limit: grouped(open[0]!) },
      });
    }
  },
  examples: {
    fail: [
      { form: 'EUR.1', importingCountry: 'EU', invoices: [{ total: { amount: '5000.00', currency: 'EUR' } }] },
      { form: 'D', importingCountry: 'TH', totals: { fob: { amount: '200.00', currency: 'USD' } } },
      {
        form: 'VK',
        importingCountry: 'KR',
        lines: [{ fob: { amount: '300', currency: 'USD' } }, { fob: { amount: '300', currency: 'USD' } }],
      },
      { form: 'AJ', importingCountry: 'JP', totals: { fob: { amount: '200000', currency: 'JPY' } } },
    ],
    pass: [
      { form: 'EUR.1', importingCountry: 'EU', invoices: [{ total: { amount: '15000.00', currency: 'EUR' } }] },
      { form: 'D', importingCountry: 'TH', totals: { fob: { amount: '200.01', currency: 'USD' } } },
      { form: 'D', importingCountry: 'TH', totals: { fob: { amount: '150', currency: 'EUR' } } },
      { form: 'AJ', importingCountry: 'JP', totals: { fob: { amount: '150', currency: 'USD' } } },
    ],
  },
});
