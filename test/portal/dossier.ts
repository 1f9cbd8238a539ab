/**
 * The shape of one dossier on the replica portal: what a trader typed and what the system shows, as text exactly as it stands in the page.
 * Part of a portal reconstructed from public material; the live portal was never opened.
 */

export type TickKey =
  | 'third-party-invoicing'
  | 'back-to-back'
  | 'movement-certificate'
  | 'exhibition'
  | 'issued-retroactively'
  | 'accumulation'
  | 'partial-cumulation'
  | 'de-minimis'
  | 'certified-true-copy';

export interface GoodsLine {
  /** Hidden record id of the grid; 0 while the line stands only in the editor. */
  id: number;
  itemNo: string;
  /** List text: eight digits, then the Vietnamese heading. */
  hsExport: string;
  hsImport: string;
  description: string;
  marks: string;
  quantity: string;
  quantityUnit: string;
  grossWeight: string;
  grossWeightUnit: string;
  packages: string;
  packageKind: string;
  fob: string;
  currency: string;
  invoiceNo: string;
  /** dd/MM/yyyy, as all dates of the page. */
  invoiceDate: string;
  criterion: string;
}

export interface CustomsDeclaration {
  number: string;
  date: string;
}

/** A mistake put in on purpose, by the id of the rule that should find it. */
export interface Planted {
  rule: string;
  /** Box of that form where the mistake stands. */
  box: string;
  note: string;
  /** Pages whose fields hold what the rule needs. `view?extra=1` needs the labelled fields that the real portal is not known to have. */
  seenOn: ('view' | 'edit' | 'view?extra=1')[];
}

export interface Dossier {
  docId: string;
  key: string;
  title: string;
  status: string;
  taxCode: string;
  department: string;
  /** List text, such as `Form D`. */
  form: string;
  /** English country name, as in the list. */
  market: string;
  certificateNumber: string;
  certificateDate: string;
  reviewDate: string;
  customs: CustomsDeclaration[];
  exporterName: string;
  exporterAddress1: string;
  exporterAddress2: string;
  consigneeName: string;
  consigneeAddress1: string;
  consigneeAddress2: string;
  consigneeCountry: string;
  transportMode: string;
  portOfLoading: string;
  portOfDischarge: string;
  shipName: string;
  departureDate: string;
  lines: GoodsLine[];
  showFob: boolean;
  ticks: Partial<Record<TickKey, boolean>>;
  /** Totals that differ from the sum of the lines (a planted mistake). Dropped as soon as a line is changed. */
  totals?: { quantity?: string; grossWeight?: string; fob?: string };
  place: string;
  /** Shown only with `?extra=1`: labelled fields that are not known on the real portal. */
  extra: { thirdPartyName: string; thirdPartyCountry: string; remarks: string };
  planted: Planted[];
}

export function blankLine(): GoodsLine {
  return {
    id: 0,
    itemNo: '',
    hsExport: '',
    hsImport: '',
    description: '',
    marks: '',
    quantity: '',
    quantityUnit: '',
    grossWeight: '',
    grossWeightUnit: '',
    packages: '',
    packageKind: '',
    fob: '',
    currency: '',
    invoiceNo: '',
    invoiceDate: '',
    criterion: '',
  };
}

export function blankDossier(docId: string): Dossier {
  return {
    docId,
    key: `DRAFT-${docId}`,
    title: 'Hồ sơ mới, chưa có dữ liệu',
    status: 'Đang soạn thảo',
    taxCode: '0100112437',
    department: '',
    form: '',
    market: '',
    certificateNumber: '',
    certificateDate: '',
    reviewDate: '',
    customs: [{ number: '', date: '' }],
    exporterName: '',
    exporterAddress1: '',
    exporterAddress2: '',
    consigneeName: '',
    consigneeAddress1: '',
    consigneeAddress2: '',
    consigneeCountry: '',
    transportMode: '',
    portOfLoading: '',
    portOfDischarge: '',
    shipName: '',
    departureDate: '',
    lines: [],
    showFob: false,
    ticks: {},
    place: '',
    extra: { thirdPartyName: '', thirdPartyCountry: '', remarks: '' },
    planted: [],
  };
}

/** Sum of decimal texts in hundredths, so that no binary fraction shows; undefined where a text is no plain number. */
export function sumOf(values: string[]): string | undefined {
  let hundredths = 0;
  for (const value of values) {
    if (!/^\d+(\.\d{1,2})?$/.test(value)) return undefined;
    hundredths += Math.round(Number(value) * 100);
  }
  const text = (hundredths / 100).toFixed(2);
  return text.endsWith('.00') ? text.slice(0, -3) : text;
}

const money = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : text.includes('.') ? text : `${text}.00`;

/** Totals row of the view page: what was planted, else the sum of the lines. */
export function totalsOf(dossier: Dossier): { quantity: string; grossWeight: string; fob: string } {
  const { lines, totals } = dossier;
  const none = lines.length === 0;
  return {
    quantity: totals?.quantity ?? (none ? '' : (sumOf(lines.map((line) => line.quantity)) ?? '')),
    grossWeight: totals?.grossWeight ?? (none ? '' : (sumOf(lines.map((line) => line.grossWeight)) ?? '')),
    fob: totals?.fob ?? (none ? '' : (money(sumOf(lines.map((line) => line.fob))) ?? '')),
  };
}
