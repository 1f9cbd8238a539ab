import { formOf } from '../../declaration/field-values';
import type { FormId } from '../../forms/form-id';
import { WEIGHT, type Claim } from '../claims';
import { controlOf } from '../controls/control';
import { textIn } from '../controls/text';
import type { Scan } from '../scan';
import type { Item } from '../tree';
import { shownValue } from '../fields';

/**
 * The legacy portal `ecosys.gov.vn`: what its pages call their fields. Reconstructed from public automation scripts and manuals, never checked
 * against the live portal. `Persion` and `Outsite` are the portal's own spellings. When the portal changes, this file changes.
 */

type Kind = 'combo' | 'text' | 'date' | 'check' | 'span';

interface KnownField {
  readonly id: string;
  readonly kind: Kind;
  readonly key: string;
  /** Only inferred in public material: findings that rest on it are at most warnings. */
  readonly unsure?: boolean;
}

const field = (key: string, id: string, kind: Kind, unsure = false): KnownField => ({ key, id, kind, unsure });

export const EDIT_FIELDS: readonly KnownField[] = [
  field('form', 'cmbFormCO', 'combo'),
  field('importingCountry', 'cmbMarket', 'combo'),
  field('exporter.name', 'PersionNameExportEnglish', 'text'),
  field('exporter.address#1', 'AddressEnglishExport', 'text'),
  field('exporter.address#2', 'AddressEnglishExport2', 'text'),
  field('consignee.name', 'PersionNameImportEnglish', 'text'),
  field('consignee.address#1', 'AddressEnglishImport', 'text'),
  field('consignee.address#2', 'AddressEnglishImport2', 'text'),
  field('transport.mode', 'cmbTransportMethod', 'combo'),
  field('transport.portOfLoading', 'cmbSenderPlace', 'combo'),
  field('transport.portOfDischarge', 'cmbReceiverPlace', 'combo'),
  field('transport.vessel', 'txtShipName', 'text'),
  field('transport.departureDate', 'txtTransportDate', 'date'),
  field('lines[].hsExport', 'cmbHSCode', 'combo'),
  field('lines[].hsImport', 'cmbHSCodeOutsite', 'combo'),
  field('lines[].description', 'txtName', 'text'),
  field('lines[].marks', 'txtShippingMark', 'text'),
  field('lines[].quantity.value', 'txtUnitValue', 'text'),
  field('lines[].quantity.unit', 'cmbUnit', 'combo'),
  field('lines[].grossWeight.value', 'txtGwValue', 'text'),
  field('lines[].grossWeight.unit', 'cmbGwUnitId', 'combo'),
  field('lines[].packages.count', 'txtBoxValue', 'text'),
  field('lines[].packages.kind', 'cmbBoxUnitId', 'combo'),
  field('lines[].fob.amount', 'txtCurrencyValue', 'text'),
  field('lines[].fob.currency', 'cmbItemCurrencyUnit', 'combo'),
  field('lines[].invoiceNo', 'txtInvoiceItem', 'text'),
  field('lines[].invoiceDate', 'radDpkInvoiceItemDate', 'date'),
  field('lines[].fobShown', 'ckbShowOnCO', 'check', true),
];

export const VIEW_FIELDS: readonly KnownField[] = [
  field('exporter.taxCode', 'lblCompanyTaxCode', 'span'),
  field('issuingAuthority', 'lblDepartment', 'span'),
  field('form', 'lblFormCO', 'span'),
  field('importingCountry', 'lblMarket', 'span'),
  field('referenceNo', 'lblCertificateNumber', 'span'),
  field('issueDate', 'lblCertificateDate', 'span'),
  field('x.certifiedDate', 'lblReviewDateApprove', 'span'),
  field('transport.mode', 'lblTransportMethod', 'span'),
  field('transport.portOfLoading', 'lblSenderPlace', 'span'),
  field('transport.portOfDischarge', 'lblReceiverPlace', 'span'),
  field('transport.vessel', 'lblShipName', 'span'),
  field('transport.departureDate', 'lblTransportDate', 'span'),
  field('x.transportFile', 'hplTransportFileLink', 'span'),
  field('x.totalQuantity', 'lblTotalItemQuantityTabCO', 'span'),
  field('totals.grossWeight.value', 'lblTotalItemGrossWeightTabCO', 'span'),
  field('totals.fob.amount', 'lblTotalItemFobValueTabCO', 'span'),
  field('x.declarationPlace', 'lblCountryCode', 'span'),
  field('lines[].fobShown', 'ckbShowOnCO', 'check', true),
];

/** Fields that the page kind shows by label only. */
export const VIEW_LABELLED = [
  'exporter.name',
  'exporter.address',
  'consignee.name',
  'consignee.address',
  'lines[].description',
  'lines[].criterion',
];

/** Four of these make an edit page. */
const EDIT_SIGNS = [
  'cmbFormCO',
  'cmbMarket',
  'PersionNameExportEnglish',
  'PersionNameImportEnglish',
  'cmbTransportMethod',
  'txtShipName',
  'radGridItemUpgrade',
  'cmbHSCode',
];
const EDIT_NEEDS = 4;
const VIEW_SIGNS = ['rpvInfo', 'lblFormCO', 'lblCertificateNumber'];
const VIEW_PATH = /\/CertificateDisplay\.aspx$/i;
/** Pages of the portal that are known to be no declaration: nothing is looked at there. */
const SILENT_PATH = /\/(?:CertificateAdvanceSearch|OrderView|OrderDisplay|Default|Login|HomePage|FAQ|DocumentView)\.aspx$/i;
const POPUP_IDS = ['chkWO', 'chkPSR', 'chkRVC', 'txtRVC'];

const USUAL_PREFIX = 'ctl00_cplhContainer_';

export type LegacyPage = { readonly kind: 'edit' | 'view' | 'criterion-popup'; readonly evidence: readonly string[] };

/** True for a path of this portal that is never a declaration. */
export function isSilentPath(path: string): boolean {
  return SILENT_PATH.test(path);
}

/** What page of the portal this is, by the ids of its controls; null when they do not tell. Costs a few look-ups. */
export function recognise(doc: Document, path: string): LegacyPage | null {
  if (POPUP_IDS.every((id) => doc.getElementById(id)))
    return { kind: 'criterion-popup', evidence: POPUP_IDS.map((id) => `id ${id}`) };
  const prefix = prefixOf(doc);
  if (prefix === null) return null;
  const has = (id: string): boolean =>
    ['', '_Input', '_ctl00', '_wrapper'].some((tail) => doc.getElementById(prefix + id + tail)) ||
    byName(doc, prefix, id) !== null;
  const view = VIEW_SIGNS.filter(has);
  if (view.length === VIEW_SIGNS.length || (VIEW_PATH.test(path) && view.includes('rpvInfo'))) {
    return { kind: 'view', evidence: view.map((id) => `id ${id}`) };
  }
  if (!doc.querySelector('form#aspnetForm')) return null;
  const edit = EDIT_SIGNS.filter(has);
  return edit.length >= EDIT_NEEDS ? { kind: 'edit', evidence: edit.map((id) => `id ${id}`) } : null;
}

/** What stands before the portal's own names in its ids: the container may be called otherwise after a change of the frame page. */
export function prefixOf(doc: Document): string | null {
  const known = [...EDIT_SIGNS, ...VIEW_SIGNS];
  const tails = ['', '_Input'];
  if (known.some((id) => tails.some((tail) => doc.getElementById(USUAL_PREFIX + id + tail)))) return USUAL_PREFIX;
  for (const id of ['cmbFormCO_Input', 'PersionNameExportEnglish', 'lblFormCO', 'rpvInfo']) {
    const el = doc.querySelector(`[id$="_${id}"]`);
    const m = el && /^(ctl\d+_[A-Za-z0-9]+_)/.exec(el.id);
    if (m && m[1] + id === el.id) return m[1]!;
  }
  const named = doc.querySelector('form#aspnetForm [name$="$cmbFormCO"]')?.getAttribute('name');
  const n = named ? /^(ctl\d+)\$([A-Za-z0-9]+)\$/.exec(named) : null;
  return n ? `${n[1]}_${n[2]}_` : null;
}

/** The form as the page shows it now, by id alone: known before the page is read. */
export function shownForm(doc: Document): FormId | null {
  const prefix = prefixOf(doc);
  if (prefix === null) return null;
  const input = doc.getElementById(`${prefix}cmbFormCO_Input`) as HTMLInputElement | null;
  const span = doc.getElementById(`${prefix}lblFormCO`);
  return formOf(input?.value ?? (span ? textIn(span) : ''));
}

/** Claims by id for the page; the elements that hold them are returned so that no label takes them a second time. */
export function idClaims(doc: Document, scan: Scan, page: LegacyPage['kind']): { claims: Claim[]; taken: Set<Element> } {
  const claims: Claim[] = [];
  const taken = new Set<Element>();
  const prefix = prefixOf(doc);
  if (prefix === null || page === 'criterion-popup') return { claims, taken };
  const items = new Map(scan.controls.map((item) => [item.control!.el, item]));
  const find = (id: string): Element | null => doc.getElementById(prefix + id) ?? byName(doc, prefix, id);
  const add = (known: KnownField, el: Element | null, index: number | null = null): void => {
    const claim = el && claimOf(known, el, items.get(el) ?? null, index);
    if (!claim) return;
    claims.push(claim);
    taken.add(claim.el);
  };
  for (const known of page === 'edit' ? EDIT_FIELDS : VIEW_FIELDS) add(known, elementOf(known, find));
  if (page === 'edit') editDeclarations(find, add);
  else viewDeclarations(doc, prefix, add);
  return { claims, taken };
}

function byName(doc: Document, prefix: string, id: string): Element | null {
  const name = (prefix + id).replace(/_dateInput$/, '$dateInput').replace(/^(ctl\d+)_([A-Za-z0-9]+)_/, '$1$$$2$$');
  return doc.getElementsByName(name)[0] ?? null;
}

function elementOf(known: KnownField, find: (id: string) => Element | null): Element | null {
  if (known.kind === 'date') return find(`${known.id}_dateInput`);
  if (known.kind !== 'combo') return find(known.id);
  const el = find(`${known.id}_Input`) ?? find(known.id);
  return el && (el.localName === 'input' || el.localName === 'select') ? el : null;
}

type Add = (known: KnownField, el: Element | null, index: number) => void;

/** Rows `plhCustomsNumber0`, `1` …; their number box says Invoice and holds the customs declaration. */
function editDeclarations(find: (id: string) => Element | null, add: Add): void {
  for (let n = 0, at = 0; n < 200; n += 1) {
    const number = find(`plhCustomsNumber${n}_txtInvoiceNumber`);
    if (!number) {
      // A removed row may leave a gap in the numbers; two missing in a row are the end.
      if (n > 0 && !find(`plhCustomsNumber${n + 1}_txtInvoiceNumber`)) return;
      continue;
    }
    add(field('exportDeclarations[].number', '', 'text'), number, at);
    add(field('exportDeclarations[].date', '', 'date'), find(`plhCustomsNumber${n}_radDpkInvoiceDate_dateInput`), at);
    at += 1;
  }
}

function viewDeclarations(doc: Document, prefix: string, add: Add): void {
  const panel = doc.getElementById(`${prefix}pnlCustomsNumber`);
  [...(panel?.querySelectorAll('.invoiceItem') ?? [])].forEach((item, n) => {
    add(field('exportDeclarations[].number', '', 'span'), item.querySelector('[id$=lblInvoiceNumber]'), n);
    add(field('exportDeclarations[].date', '', 'span'), item.querySelector('[id$=lblInvoiceDate]'), n);
  });
}

function claimOf(known: KnownField, el: Element, item: Item | null, index: number | null): Claim | null {
  const control = known.kind === 'span' ? null : (item?.control ?? controlOf(el, el.getAttribute('role')));
  if (known.kind !== 'span' && !control) return null;
  const raw = control ? (item ? shownValue(item) : control.raw) : textIn(el);
  return {
    key: known.key,
    index,
    by: 'id',
    score: WEIGHT.id,
    weak: known.unsure === true,
    evidence: `id ${el.id || el.getAttribute('name')}`,
    raw,
    checked: control?.kind === 'check' ? control.checked : null,
    from: control,
    el,
    item,
    caption: null,
    control: control !== null,
    hidden: false,
    inGrid: false,
    shape: null,
  };
}

/** Order of the goods columns on the view page, for a grid whose headers say nothing. The hidden item id is left out before. */
export const VIEW_COLUMNS = [
  'lines[].itemNo',
  'lines[].marks',
  'lines[].description',
  'lines[].criterion',
  'lines[].fob.amount',
  'lines[].invoiceNo',
];

/** The criterion window: what is ticked there now. Provisional until the line is saved, so it goes under `x.` keys. */
export function popupChoices(doc: Document): { el: Element; key: string; raw: string | null; checked: boolean | null }[] {
  const result: { el: Element; key: string; raw: string | null; checked: boolean | null }[] = [];
  for (const el of doc.querySelectorAll<HTMLInputElement>('input[id^=chk]')) {
    result.push({ el, key: `x.criterion.${el.id.slice(3, 20)}`, raw: null, checked: el.checked });
  }
  const figure = doc.getElementById('txtRVC') as HTMLInputElement | null;
  if (figure) result.push({ el: figure, key: 'x.criterion.figure', raw: figure.value, checked: null });
  return result;
}
