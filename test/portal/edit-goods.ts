/**
 * Goods tab of the edit page: an editor for one line, the grid of saved lines, and the rows for customs declarations.
 * Known from public material: control ids, labels, that the editor exists once and that adding a line replaces the grid. Reconstructed: the
 * grid's columns and headings, and the button that numbers the items again. The live portal was never opened.
 */
import { clientId, esc, uniqueId } from './html';
import { blankLine, type Dossier, type GoodsLine } from './dossier';
import { field, section } from './edit-parts';
import { button, combo, datePicker, grid, numberBox, textArea, textBox, updatePanel } from './telerik';

/** What the server remembers of the goods tab of one dossier. */
export interface Editor {
  line: GoodsLine;
  /** Record id of the saved line in the editor; 0 for a new line. */
  editing: number;
  gridPage: number;
}

export const freshEditor = (): Editor => ({ line: blankLine(), editing: 0, gridPage: 1 });

export const PAGE_SIZE = 10;

const code = (text: string): string => /^\d+/.exec(text)?.[0] ?? text;
const pair = (...parts: string[]): string => esc(parts.filter((part) => part !== '').join(' '));

export function postbackLink(target: string, argument: string): string {
  return `javascript:__doPostBack('${uniqueId(target)}','${argument}')`;
}

export function pagerOf(dossier: Dossier, current: number, link: (page: number) => string) {
  const pages = Math.ceil(dossier.lines.length / PAGE_SIZE);
  if (pages < 2) return undefined;
  return { page: current, pages, items: dossier.lines.length, link };
}

export const pageOfLines = (dossier: Dossier, current: number): GoodsLine[] =>
  dossier.lines.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE);

export function goodsGrid(dossier: Dossier, editor: Editor): string {
  const target = 'radGridItemUpgrade$ctl00';
  const pager = pagerOf(dossier, editor.gridPage, (number) => postbackLink(target, `Page$${number}`));
  return grid({
    name: 'radGridItemUpgrade',
    columns: [
      { header: '' },
      { header: 'Item number' },
      { header: 'ItemId', hidden: true },
      { header: 'Exporting HS code' },
      { header: 'Importing HS code' },
      { header: 'Goods description' },
      { header: 'Mark and number on package' },
      { header: 'Package Quantity' },
      { header: 'Quantity' },
      { header: 'Gross weight' },
      { header: 'Origin criterion' },
      { header: 'FOB value' },
      { header: 'Invoice number' },
      { header: 'Date' },
    ],
    rows: pageOfLines(dossier, editor.gridPage).map((line) => [
      `<a class="rgAction" href="${postbackLink(target, `Edit$${line.id}`)}">Edit</a> <a class="rgAction" href="${postbackLink(target, `Delete$${line.id}`)}">Delete</a>`,
      esc(line.itemNo),
      String(line.id),
      esc(code(line.hsExport)),
      esc(code(line.hsImport)),
      esc(line.description),
      esc(line.marks),
      pair(line.packages, line.packageKind),
      pair(line.quantity, line.quantityUnit),
      pair(line.grossWeight, line.grossWeightUnit),
      esc(line.criterion),
      pair(line.fob, line.currency),
      esc(line.invoiceNo),
      esc(line.invoiceDate),
    ]),
    ...(pager ? { pager } : {}),
  });
}

export const importHsCombo = (line: GoodsLine): string => combo('cmbHSCodeOutsite', line.hsImport, { typed: true });

/** The editor is one panel: loading a line, adding it and leaving it replace every control in it. */
export function lineEditor(editor: Editor): string {
  const { line } = editor;
  const criterion = `<span id="${clientId('lblOriginCriteria')}" class="criterionText">${esc(line.criterion)}</span><input type="hidden" id="${clientId('hdfOriginCriteria')}" name="${uniqueId('hdfOriginCriteria')}" value="${esc(line.criterion)}" /><img id="${clientId('imgOriginCriteria')}" src="/replica/pick.svg" alt="Origin criterion" title="Origin criterion" class="pick" />`;
  return `<div class="twoColumns"><div>
${field('Exporting HS code', combo('cmbHSCode', line.hsExport, { typed: true, width: 380 }), true)}
${field('Importing HS code', updatePanel('cmbHSCodeOutsite', importHsCombo(line), true), true)}
${field('Goods description', textArea('txtName', line.description), true)}
${field('Mark and number on package', textArea('txtShippingMark', line.marks, 380, 2), true)}
${field('Origin criterion', criterion, true)}
</div><div>
${field('Quantity', numberBox('txtUnitValue', line.quantity) + combo('cmbUnit', line.quantityUnit, { width: 140 }), true)}
${field('Gross weight', numberBox('txtGwValue', line.grossWeight) + combo('cmbGwUnitId', line.grossWeightUnit, { width: 140 }))}
${field('Package Quantity', numberBox('txtBoxValue', line.packages) + combo('cmbBoxUnitId', line.packageKind, { width: 140 }), true)}
${field('FOB value', numberBox('txtCurrencyValue', line.fob) + combo('cmbItemCurrencyUnit', line.currency, { width: 140 }), true)}
${field('Invoice number', textBox('txtInvoiceItem', line.invoiceNo, 260), true)}
${field('Date', datePicker('radDpkInvoiceItemDate', line.invoiceDate), true)}
</div></div>
<div class="buttons">${button('btnAddItem', editor.editing ? 'Update Item' : 'Add Item', ' primary')} ${button('btnClearItem', 'Clear')}</div>`;
}

export function goodsTab(dossier: Dossier, editor: Editor): string {
  const shown = `<span class="checkRow"><input id="${clientId('ckbShowOnCO')}" type="checkbox" name="${uniqueId('ckbShowOnCO')}"${dossier.showFob ? ' checked="checked"' : ''} /><label for="${clientId('ckbShowOnCO')}">Show FOB value on C/O</label></span>`;
  return `${section('Goods item', updatePanel('pnlItem', lineEditor(editor)))}
${section('List of goods', `<div class="gridBar">${shown}${button('btnRenumber', 'Đánh lại số thứ tự')}</div>${updatePanel('radGridItemUpgrade', goodsGrid(dossier, editor))}`)}`;
}

/** One row per customs declaration. The id says Invoice; it holds the number of the customs declaration. */
export function customsPanel(dossier: Dossier): string {
  const rows = dossier.customs
    .map(
      (declaration, index) =>
        `<div id="${clientId(`plhCustomsNumber${index}`)}" class="customsRow"><span class="label w150">Export Declaration Number:</span>${textBox(`plhCustomsNumber${index}$txtInvoiceNumber`, declaration.number, 200)}${datePicker(`plhCustomsNumber${index}$radDpkInvoiceDate`, declaration.date)}${
          index > 0
            ? `<a class="rgAction" href="${postbackLink('pnlCustomsNumber', `Remove$${index}`)}">Remove</a>`
            : '<span class="red">*</span>'
        }</div>`,
    )
    .join('\n');
  return `${rows}<div class="buttons">${button('btnAddRowCustomsNumber', 'Add')}</div>`;
}
