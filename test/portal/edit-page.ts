/**
 * The declaration (edit) page: general data, goods tab, declaration and options.
 * Known from public material: the ids of the controls, the label texts, the tab names. Reconstructed: the file name of the page, the order on
 * the page, the consignee's country box, the place of the tick block, the buttons for saving and viewing. The live portal was never opened.
 */
import { esc, clientId } from './html';
import { customsPanel, goodsTab, type Editor } from './edit-goods';
import { field, optionsGrid, section } from './edit-parts';
import { factsOf, FORMS } from './form-facts';
import type { Dossier } from './dossier';
import { page, PATHS, viewUrl } from './layout';
import {
  CURRENCIES,
  HS_TEXTS,
  HS_CODES,
  PACKAGE_KINDS,
  receiverPlaces,
  SENDER_PLACES,
  TRANSPORT_MODES,
  UNITS,
  WEIGHT_UNITS,
} from './lists';
import { button, combo, datePicker, listData, tabs, textBox, updatePanel } from './telerik';

export const marketCombo = (dossier: Dossier): string => combo('cmbMarket', dossier.market);
export const receiverCombo = (dossier: Dossier): string => combo('cmbReceiverPlace', dossier.portOfDischarge, { typed: true });

/** Option lists of all combos, by client id. */
export function comboLists(dossier: Dossier): Record<string, string[]> {
  const lists: Record<string, string[]> = {
    cmbFormCO: FORMS.map((form) => form.text),
    cmbMarket: factsOf(dossier.form)?.countries ?? [],
    cmbConsigneeCountry: factsOf(dossier.form)?.countries ?? [],
    cmbTransportMethod: TRANSPORT_MODES,
    cmbSenderPlace: SENDER_PLACES,
    cmbReceiverPlace: receiverPlaces(dossier.market),
    cmbHSCode: HS_TEXTS,
    cmbHSCodeOutsite: HS_CODES,
    cmbUnit: UNITS,
    cmbGwUnitId: WEIGHT_UNITS,
    cmbBoxUnitId: PACKAGE_KINDS,
    cmbItemCurrencyUnit: CURRENCIES,
  };
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [clientId(name), list]));
}

function generalTab(dossier: Dossier): string {
  const party = (kind: 'Export' | 'Import', label: string, name: string, line1: string, line2: string): string =>
    field(label, textBox(`PersionName${kind}English`, name), true) +
    field('Address line 1', textBox(`AddressEnglish${kind}`, line1), true) +
    field('Address line 2', textBox(`AddressEnglish${kind}2`, line2));
  return `
${section('General information', field('Form C/O', combo('cmbFormCO', dossier.form), true) + field('Importing Country', updatePanel('cmbMarket', marketCombo(dossier), true), true))}
${section('Export declaration', updatePanel('pnlCustomsNumber', customsPanel(dossier)))}
<div class="twoColumns"><div>
${section('Goods consigned from', party('Export', "Exporter's business name", dossier.exporterName, dossier.exporterAddress1, dossier.exporterAddress2))}
</div><div>
${section(
  'Goods consigned to',
  party('Import', "Consignee's name", dossier.consigneeName, dossier.consigneeAddress1, dossier.consigneeAddress2) +
    field('Country', updatePanel('cmbConsigneeCountry', combo('cmbConsigneeCountry', dossier.consigneeCountry), true)),
)}
</div></div>
${section(
  'Means of transport and route',
  `<div class="twoColumns"><div>${field('Transportation type', combo('cmbTransportMethod', dossier.transportMode), true)}${field('Port of Loading', combo('cmbSenderPlace', dossier.portOfLoading, { typed: true }), true)}${field('Port of Discharge', updatePanel('cmbReceiverPlace', receiverCombo(dossier), true), true)}</div>
<div>${field("Vessel's Name/Aircraft etc", textBox('txtShipName', dossier.shipName, 220))}${field('Departure date', datePicker('txtTransportDate', dossier.departureDate), true)}</div></div>`,
)}
<div class="buttons">${button('radbtnSelectTabGoods', 'Add/Update Item')}</div>`;
}

function declarationTab(dossier: Dossier): string {
  return `
${section('Declaration by the exporter', field('Place', textBox('txtCountryCode', dossier.place, 220)))}
${section('Options', updatePanel('pnlCertificateOptions', optionsGrid(dossier, false)))}`;
}

export interface EditPageOptions {
  latency: number;
  tab: number;
  state: number;
}

export function editPage(dossier: Dossier, editor: Editor, options: EditPageOptions): string {
  const head = `<h1 class="pageTitle">Khai báo C/O <small>Hồ sơ ${esc(dossier.docId)} – ${esc(dossier.status)}</small></h1>`;
  const bar = `<div class="buttons top">${button('btnSave', 'Lưu', ' primary')} <a class="textButton" href="${esc(viewUrl(dossier.docId))}" data-keep="1" id="lnkView">Xem</a> <a class="textButton" href="${esc(PATHS.list)}" data-keep="1">Danh sách</a></div>`;
  return page({
    title: 'Khai báo C/O',
    path: `${PATHS.edit}?DocId=${dossier.docId}`,
    latency: options.latency,
    state: options.state,
    html: `${head}${bar}
<div id="${clientId('ErrorMessage')}" class="ErrorMessage"></div>
${tabs(
  [
    { text: 'General', view: 'rpvInfo', html: generalTab(dossier) },
    { text: 'Goods', view: 'rpvGoods', html: goodsTab(dossier, editor) },
    { text: 'Declaration', view: 'rpvRepresenter', html: declarationTab(dossier) },
  ],
  options.tab,
)}`,
    tail: listData(comboLists(dossier)),
  });
}
