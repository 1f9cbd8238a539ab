/**
 * What the server does with a postback of the edit page: take over everything that was typed, act, and send back fresh markup for the
 * panels that the action touches. Which actions are partial postbacks is known from public material (form, export HS, adding a line or a
 * declaration); the rest is reconstruction. The live portal was never opened.
 */
import type { Dossier, GoodsLine } from './dossier';
import { customsPanel, freshEditor, goodsGrid, importHsCombo, lineEditor, PAGE_SIZE, type Editor } from './edit-goods';
import { optionsGrid, tickName } from './edit-parts';
import { comboLists, marketCombo, receiverCombo } from './edit-page';
import { factsOf } from './form-facts';
import { clientId, uniqueId } from './html';
import { viewState } from './layout';
import { receiverPlaces } from './lists';
import { editorOf, type Session } from './sessions';
import { combo, EMPTY_MESSAGE } from './telerik';

export interface PostbackAnswer {
  /** Client id of a panel to the new content of that panel. */
  panels: Record<string, string>;
  lists: Record<string, string[]>;
  viewState: string;
  reload: boolean;
}

const DOSSIER_FIELDS: [control: string, key: keyof Dossier & string][] = [
  ['cmbFormCO', 'form'],
  ['cmbMarket', 'market'],
  ['PersionNameExportEnglish', 'exporterName'],
  ['AddressEnglishExport', 'exporterAddress1'],
  ['AddressEnglishExport2', 'exporterAddress2'],
  ['PersionNameImportEnglish', 'consigneeName'],
  ['AddressEnglishImport', 'consigneeAddress1'],
  ['AddressEnglishImport2', 'consigneeAddress2'],
  ['cmbConsigneeCountry', 'consigneeCountry'],
  ['cmbTransportMethod', 'transportMode'],
  ['cmbSenderPlace', 'portOfLoading'],
  ['cmbReceiverPlace', 'portOfDischarge'],
  ['txtShipName', 'shipName'],
  ['txtTransportDate$dateInput', 'departureDate'],
  ['txtCountryCode', 'place'],
];

const LINE_FIELDS: [control: string, key: Exclude<keyof GoodsLine, 'id' | 'itemNo'>][] = [
  ['cmbHSCode', 'hsExport'],
  ['cmbHSCodeOutsite', 'hsImport'],
  ['txtName', 'description'],
  ['txtShippingMark', 'marks'],
  ['txtUnitValue', 'quantity'],
  ['cmbUnit', 'quantityUnit'],
  ['txtGwValue', 'grossWeight'],
  ['cmbGwUnitId', 'grossWeightUnit'],
  ['txtBoxValue', 'packages'],
  ['cmbBoxUnitId', 'packageKind'],
  ['txtCurrencyValue', 'fob'],
  ['cmbItemCurrencyUnit', 'currency'],
  ['txtInvoiceItem', 'invoiceNo'],
  ['radDpkInvoiceItemDate$dateInput', 'invoiceDate'],
  ['hdfOriginCriteria', 'criterion'],
];

type Posted = (control: string) => string | undefined;

function takeOver(dossier: Dossier, editor: Editor, posted: Posted): void {
  for (const [index, tick] of (factsOf(dossier.form)?.ticks ?? []).entries()) {
    dossier.ticks[tick.key] = posted(tickName(index)) !== undefined;
  }
  const record = dossier as unknown as Record<string, string>;
  for (const [control, key] of DOSSIER_FIELDS) {
    const value = posted(control);
    if (value !== undefined) record[key] = value;
  }
  for (const [control, key] of LINE_FIELDS) {
    const value = posted(control);
    if (value !== undefined) editor.line[key] = value;
  }
  dossier.showFob = posted('ckbShowOnCO') !== undefined;
  dossier.customs = dossier.customs.map((declaration, index) => ({
    number: posted(`plhCustomsNumber${index}$txtInvoiceNumber`) ?? declaration.number,
    date: posted(`plhCustomsNumber${index}$radDpkInvoiceDate$dateInput`) ?? declaration.date,
  }));
}

const isBlank = (line: GoodsLine): boolean => LINE_FIELDS.every(([, key]) => line[key] === '');

function saveLine(dossier: Dossier, editor: Editor): void {
  delete dossier.totals;
  const at = dossier.lines.findIndex((line) => line.id === editor.editing);
  if (editor.editing && at >= 0) {
    dossier.lines[at] = { ...editor.line };
  } else {
    const id = Math.max(700000, ...dossier.lines.map((line) => line.id)) + 1;
    const last = dossier.lines.at(-1)?.itemNo ?? '0';
    dossier.lines.push({ ...editor.line, id, itemNo: String(Number(last) + 1) });
    editor.gridPage = Math.ceil(dossier.lines.length / PAGE_SIZE);
  }
}

function clear(editor: Editor): void {
  Object.assign(editor, { ...freshEditor(), gridPage: editor.gridPage });
}

function gridCommand(dossier: Dossier, editor: Editor, argument: string): string[] {
  const [command, text] = argument.split('$');
  const number = Number(text);
  if (command === 'Page') editor.gridPage = number;
  if (command === 'Delete') {
    dossier.lines = dossier.lines.filter((line) => line.id !== number);
    delete dossier.totals;
    editor.gridPage = Math.min(editor.gridPage, Math.max(1, Math.ceil(dossier.lines.length / PAGE_SIZE)));
    if (editor.editing === number) clear(editor);
    return ['radGridItemUpgrade', 'pnlItem'];
  }
  if (command === 'Edit') {
    const line = dossier.lines.find((candidate) => candidate.id === number);
    if (line) Object.assign(editor, { line: { ...line }, editing: number });
    return ['pnlItem'];
  }
  return ['radGridItemUpgrade'];
}

/** Acts and names the panels to be replaced. */
function act(dossier: Dossier, editor: Editor, target: string, argument: string): string[] {
  const facts = factsOf(dossier.form);
  switch (target) {
    case 'cmbFormCO':
      if (!facts?.countries.includes(dossier.market)) dossier.market = '';
      if (!facts?.countries.includes(dossier.consigneeCountry)) dossier.consigneeCountry = '';
      return ['cmbMarket', 'cmbConsigneeCountry', 'cmbReceiverPlace', 'pnlCertificateOptions'];
    case 'cmbMarket':
      if (dossier.consigneeCountry === '') dossier.consigneeCountry = dossier.market;
      if (!receiverPlaces(dossier.market).includes(dossier.portOfDischarge)) dossier.portOfDischarge = '';
      return ['cmbReceiverPlace', 'cmbConsigneeCountry'];
    case 'cmbHSCode':
      if (editor.line.hsImport.slice(0, 6) !== editor.line.hsExport.slice(0, 6)) editor.line.hsImport = '';
      return ['cmbHSCodeOutsite'];
    case 'btnAddItem':
      if (isBlank(editor.line)) return ['ErrorMessage'];
      saveLine(dossier, editor);
      clear(editor);
      return ['radGridItemUpgrade', 'pnlItem', 'ErrorMessage'];
    case 'btnClearItem':
      clear(editor);
      return ['pnlItem', 'ErrorMessage'];
    case 'btnRenumber':
      dossier.lines.forEach((line, index) => (line.itemNo = String(index + 1)));
      return ['radGridItemUpgrade'];
    case 'btnAddRowCustomsNumber':
      dossier.customs.push({ number: '', date: '' });
      return ['pnlCustomsNumber'];
    case 'pnlCustomsNumber':
      dossier.customs.splice(Number(argument.split('$')[1]), 1);
      return ['pnlCustomsNumber'];
    case 'radGridItemUpgrade$ctl00':
      return gridCommand(dossier, editor, argument);
    default:
      return [];
  }
}

function panelHtml(panel: string, dossier: Dossier, editor: Editor, error: string): string {
  switch (panel) {
    case 'cmbMarket':
      return marketCombo(dossier);
    case 'cmbConsigneeCountry':
      return combo('cmbConsigneeCountry', dossier.consigneeCountry);
    case 'cmbReceiverPlace':
      return receiverCombo(dossier);
    case 'pnlCertificateOptions':
      return optionsGrid(dossier, false);
    case 'cmbHSCodeOutsite':
      return importHsCombo(editor.line);
    case 'pnlItem':
      return lineEditor(editor);
    case 'radGridItemUpgrade':
      return goodsGrid(dossier, editor);
    case 'pnlCustomsNumber':
      return customsPanel(dossier);
    case 'ErrorMessage':
      return error;
    default:
      return '';
  }
}

/** Full form data of the page in, panels out. Nothing typed is lost: fields that were not posted keep what they had. */
export function postback(session: Session, dossier: Dossier, form: URLSearchParams): PostbackAnswer {
  const editor = editorOf(session, dossier.docId);
  const target = (form.get('__EVENTTARGET') ?? '').replace(uniqueId(''), '');
  const posted: Posted = (control) => {
    const value = form.get(uniqueId(control));
    return value === null ? undefined : value === EMPTY_MESSAGE ? '' : value.replace(/\r\n/g, '\n').trim();
  };
  takeOver(dossier, editor, posted);
  const tab = /"selectedIndexes":\["(\d)"\]/.exec(form.get(`${clientId('RadTabStrip1')}_ClientState`) ?? '');
  if (tab) session.tabs.set(dossier.docId, Number(tab[1]));
  session.postbacks += 1;
  const error = target === 'btnAddItem' && isBlank(editor.line) ? 'Please enter the goods item first.' : '';
  const names = act(dossier, editor, target, form.get('__EVENTARGUMENT') ?? '');
  const panels = Object.fromEntries(
    names.map((name) => [clientId(name === 'ErrorMessage' ? name : `${name}Panel`), panelHtml(name, dossier, editor, error)]),
  );
  return {
    panels,
    lists: comboLists(dossier),
    viewState: viewState(dossier.docId, session.postbacks),
    reload: target === 'btnSave',
  };
}
