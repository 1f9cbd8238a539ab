import * as z from 'zod/mini';
import { FORM_IDS } from '../forms/form-id';
import { isRealDate } from './dates';

/**
 * The declaration: one C/O application or one issued C/O, as every part of the product sees it.
 *
 * Three states of a value: key absent = unread (no rule may fail on it), `""` or `[]` = read and blank, anything else = known.
 * Amounts, quantities and weights are decimal strings as written; dates are ISO `YYYY-MM-DD`; countries are ISO 3166-1 alpha-2
 * or `EU`. The schema is strict: an unknown key is an error that names the key.
 */

// The schema never compiles code at run time: extension pages forbid `new Function`.
z.config({ jitless: true });

const text = z.string();
const flag = z.boolean();
const date = z.string().check(z.refine((s) => s === '' || isRealDate(s), { error: 'date' }));
const country = z.string().check(z.refine((s) => s === '' || /^[A-Z]{2}$/.test(s), { error: 'country' }));

const opt = z.optional;
const obj = z.strictObject;

const measure = obj({ value: opt(text), unit: opt(text) });
const money = obj({ amount: opt(text), currency: opt(text) });
const party = obj({ name: opt(text), address: opt(text), country: opt(country) });

const proof = obj({
  agreement: opt(text),
  kind: opt(z.enum(['certificate', 'supplier-declaration'])),
  number: opt(text),
  date: opt(date),
});

const material = obj({
  no: opt(text),
  name: opt(text),
  hs: opt(text),
  originCountry: opt(country),
  unit: opt(text),
  norm: opt(text),
  unitPrice: opt(text),
  value: opt(text),
  currency: opt(text),
  rate: opt(text),
  priceBasis: opt(z.enum(['cif', 'invoice', 'fob'])),
  weight: opt(measure),
  selfProduced: opt(flag),
  purchase: opt(obj({ kind: opt(z.enum(['import-declaration', 'vat-invoice'])), number: opt(text), date: opt(date) })),
  proofs: opt(z.array(proof)),
});

const costRow = obj({ item: opt(text), amount: opt(text), origin: opt(z.enum(['domestic', 'foreign'])) });

const costs = obj({
  productCode: opt(text),
  productHs: opt(text),
  hsEdition: opt(z.enum(['2007', '2012', '2017', '2022'])),
  basis: opt(z.enum(['lot', 'unit'])),
  quantity: opt(measure),
  currency: opt(text),
  rule: opt(text),
  formula: opt(z.enum(['direct', 'indirect'])),
  financialYear: opt(text),
  materials: opt(z.array(material)),
  materialsComplete: opt(flag),
  labour: opt(z.array(costRow)),
  overhead: opt(z.array(costRow)),
  profit: opt(text),
  other: opt(z.array(costRow)),
  stated: opt(
    obj({
      I: opt(text),
      II: opt(text),
      III: opt(text),
      IV: opt(text),
      V: opt(text),
      VI: opt(text),
      VII: opt(text),
      VIII: opt(text),
      direct: opt(text),
      indirect: opt(text),
    }),
  ),
  productWeight: opt(measure),
  componentWeight: opt(measure),
  operations: opt(
    obj({
      beyondMinimal: opt(flag),
      lastStepInVietNam: opt(flag),
      specificProcess: opt(flag),
      whollyObtained: opt(flag),
    }),
  ),
});

const line = obj({
  itemNo: opt(text),
  marks: opt(text),
  packages: opt(obj({ count: opt(text), kind: opt(text) })),
  description: opt(text),
  hsExport: opt(text),
  hsImport: opt(text),
  criterion: opt(text),
  originCountry: opt(country),
  quantity: opt(measure),
  grossWeight: opt(measure),
  netWeight: opt(measure),
  fob: opt(money),
  fobShown: opt(flag),
  invoiceNo: opt(text),
  invoiceDate: opt(date),
  costs: opt(costs),
});

/** The eight ticks a form may print (box 13 of Form D and its relatives). */
export const TICK_KEYS = [
  'third-party-invoicing',
  'back-to-back',
  'exhibition',
  'issued-retroactively',
  'accumulation',
  'partial-cumulation',
  'de-minimis',
  'movement-certificate',
] as const;
export type TickKey = (typeof TICK_KEYS)[number];

const ticks = obj({
  'third-party-invoicing': opt(flag),
  'back-to-back': opt(flag),
  exhibition: opt(flag),
  'issued-retroactively': opt(flag),
  accumulation: opt(flag),
  'partial-cumulation': opt(flag),
  'de-minimis': opt(flag),
  'movement-certificate': opt(flag),
});

const invoice = obj({
  number: opt(text),
  date: opt(date),
  issuer: opt(obj({ name: opt(text), country: opt(country) })),
  total: opt(money),
  incoterm: opt(text),
});

const common = {
  form: opt(z.enum(FORM_IDS)),
  status: opt(z.enum(['draft', 'submitted', 'issued'])),
  direction: opt(z.enum(['export', 'import'])),
  referenceNo: opt(text),
  issueDate: opt(date),
  applicationDate: opt(date),
  issuingAuthority: opt(text),
  certifiedTrueCopy: opt(flag),
  replaces: opt(obj({ referenceNo: opt(text), issueDate: opt(date) })),
  exporter: opt(
    obj({
      name: opt(text),
      address: opt(text),
      country: opt(country),
      taxCode: opt(text),
      addressLines: opt(z.array(text)),
    }),
  ),
  producer: opt(party),
  consignee: opt(party),
  exportingCountry: opt(country),
  importingCountry: opt(country),
  originCountry: opt(country),
  transport: opt(
    obj({
      mode: opt(z.enum(['sea', 'air', 'road', 'rail', 'post', 'multimodal', ''])),
      vessel: opt(text),
      departureDate: opt(date),
      portOfLoading: opt(text),
      portOfDischarge: opt(text),
      transitCountries: opt(z.array(country)),
      throughBillOfLading: opt(flag),
      nonManipulationProof: opt(flag),
      billOfLadingNo: opt(text),
      billOfLadingDate: opt(date),
      containers: opt(z.array(text)),
      arrivalDate: opt(date),
      arrivalVessel: opt(text),
    }),
  ),
  invoices: opt(z.array(invoice)),
  exportDeclarations: opt(z.array(obj({ number: opt(text), date: opt(date) }))),
  lines: opt(z.array(line)),
  totals: opt(obj({ quantity: opt(measure), packages: opt(text), grossWeight: opt(measure), fob: opt(money) })),
  ticks: opt(ticks),
  remarks: opt(text),
  boxes: opt(z.record(z.string(), text)),
  originalCertificates: opt(
    z.array(
      obj({
        referenceNo: opt(text),
        issueDate: opt(date),
        issuingCountry: opt(country),
        exporter: opt(text),
        expires: opt(date),
      }),
    ),
  ),
  exhibition: opt(obj({ name: opt(text), address: opt(text) })),
  pages: opt(obj({ number: opt(text), of: opt(text) })),
};

const documents = obj({
  commercialInvoice: opt(
    obj({
      number: opt(text),
      date: opt(date),
      seller: opt(obj({ name: opt(text), address: opt(text), country: opt(country) })),
      buyer: opt(obj({ name: opt(text), address: opt(text), country: opt(country) })),
      incoterm: opt(text),
      total: opt(money),
      lines: opt(z.array(line)),
    }),
  ),
  billOfLading: opt(
    obj({
      number: opt(text),
      date: opt(date),
      shippedOnBoard: opt(date),
      shipper: opt(text),
      consignee: opt(text),
      vessel: opt(text),
      portOfLoading: opt(text),
      portOfDischarge: opt(text),
      packages: opt(text),
      grossWeight: opt(measure),
      containers: opt(z.array(text)),
    }),
  ),
  packingList: opt(obj({ packages: opt(text), grossWeight: opt(measure), netWeight: opt(measure), lines: opt(z.array(line)) })),
  exportDeclaration: opt(
    obj({
      number: opt(text),
      date: opt(date),
      exporter: opt(text),
      exporterTaxCode: opt(text),
      consignee: opt(text),
      invoiceNo: opt(text),
      invoiceDate: opt(date),
      incoterm: opt(text),
      total: opt(money),
      packages: opt(text),
      grossWeight: opt(measure),
      portOfLoading: opt(text),
      portOfDischarge: opt(text),
      lines: opt(z.array(line)),
    }),
  ),
  issuedCertificate: opt(obj(common)),
});

/** Schema of one declaration; the keys are fixed and public. */
export const declarationSchema = obj({ ...common, documents: opt(documents) });

export type Declaration = z.infer<typeof declarationSchema>;
export type Line = z.infer<typeof line>;
export type Costs = z.infer<typeof costs>;
export type Material = z.infer<typeof material>;
export type CostRow = z.infer<typeof costRow>;
export type Invoice = z.infer<typeof invoice>;
export type Measure = z.infer<typeof measure>;
export type Money = z.infer<typeof money>;
export type Ticks = z.infer<typeof ticks>;
export type Documents = z.infer<typeof documents>;
