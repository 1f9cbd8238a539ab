/**
 * Markup of the vendor's classic, table-based controls: combo box, date picker, text boxes, buttons, tab strip, grid.
 * Ids and classes as in public automation scripts and the vendor's manual; decoration is shortened. The hidden input of a date picker
 * (`ID`, ISO value) and the `ClientState` inputs are there because a reader must not take them for the field.
 * Reconstructed from public material; the live portal was never opened.
 */
import { clientId, esc, isoDate, scriptJson, uniqueId } from './html';

/** Shown as the value of an empty list: class `rcbEmptyMessage` tells it from a chosen text. */
export const EMPTY_MESSAGE = '-- Select --';

export interface ComboOptions {
  width?: number;
  /** Typing is allowed (HS codes, ports). */
  typed?: boolean;
  disabled?: boolean;
}

export function combo(name: string, value: string, options: ComboOptions = {}): string {
  const id = clientId(name);
  const empty = value === '';
  const classes = empty ? 'rcbInput rcbEmptyMessage' : 'rcbInput';
  const readonly = options.typed ? '' : ' readonly="readonly"';
  const disabled = options.disabled ? ' disabled="disabled"' : '';
  return `<div id="${id}" class="RadComboBox RadComboBox_Default${options.disabled ? ' rcbDisabled' : ''}" style="width:${options.width ?? 220}px;">
<table summary="combobox" style="border-width:0;border-collapse:collapse;width:100%"><tbody><tr${options.typed ? '' : ' class="rcbReadOnly"'}>
<td class="rcbInputCell rcbInputCellLeft" style="width:100%;"><input name="${uniqueId(name)}" type="text" class="${classes}" id="${id}_Input" value="${esc(empty ? EMPTY_MESSAGE : value)}" autocomplete="off"${readonly}${disabled} /></td>
<td class="rcbArrowCell rcbArrowCellRight"><a id="${id}_Arrow" style="overflow:hidden;display:block;position:relative;outline:none;">select</a></td>
</tr></tbody></table><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" /></div>`;
}

export function textBox(name: string, value: string, width = 380): string {
  const id = clientId(name);
  return `<span id="${id}_wrapper" class="riSingle RadInput RadInput_Default" style="width:${width}px;"><input id="${id}" name="${uniqueId(name)}" size="20" class="riTextBox riEnabled" value="${esc(value)}" type="text" /><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" /></span>`;
}

export function textArea(name: string, value: string, width = 380, rows = 3): string {
  const id = clientId(name);
  return `<span id="${id}_wrapper" class="riSingle RadInput RadInput_Default" style="width:${width}px;"><textarea id="${id}" name="${uniqueId(name)}" rows="${rows}" cols="20" class="riTextBox riEnabled">${esc(value)}</textarea><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" /></span>`;
}

/** Numeric box: what is displayed is what was typed; the client state repeats it in a culture-free form. */
export function numberBox(name: string, value: string, width = 110): string {
  const id = clientId(name);
  const state = esc(JSON.stringify({ enabled: true, emptyMessage: '', validationText: value, valueAsString: value }));
  return `<span id="${id}_wrapper" class="riSingle RadInput RadInput_Default" style="width:${width}px;"><input id="${id}" name="${uniqueId(name)}" size="20" class="riTextBox riEnabled riNumeric" value="${esc(value)}" type="text" /><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" value="${state}" /></span>`;
}

export function datePicker(name: string, value: string): string {
  const id = clientId(name);
  const iso = isoDate(value);
  const stamp = iso ? `${iso}-00-00-00` : '';
  const state = esc(JSON.stringify({ enabled: true, emptyMessage: '', validationText: stamp, valueAsString: stamp }));
  return `<div id="${id}_wrapper" class="RadPicker RadPicker_Default" style="display:inline-block;width:130px;"><input style="visibility:hidden;display:block;float:right;margin:0 0 -1px -1px;width:1px;height:1px;overflow:hidden;border:0;padding:0;" id="${id}" name="${uniqueId(name)}" type="text" class="rdfd_ radPreventDecorate" value="${iso}" title="Visually hidden input created for functionality purposes." tabindex="-1" />
<table cellspacing="0" class="rcTable" summary="Table holding date picker control for selection of dates."><tbody><tr><td class="rcInputCell"><span id="${id}_dateInput_wrapper" class="riSingle RadInput RadInput_Default" style="display:block;width:100%;"><input id="${id}_dateInput" name="${uniqueId(name)}$dateInput" class="riTextBox riEnabled" value="${esc(value)}" type="text" autocomplete="off" /><input id="${id}_dateInput_ClientState" name="${id}_dateInput_ClientState" type="hidden" autocomplete="off" value="${state}" /></span></td>
<td><a title="Open the calendar popup." href="#" id="${id}_popupButton" class="rcCalPopup">Open the calendar popup.</a></td></tr></tbody></table></div>`;
}

/** RadButton: `ID_input` is what a person (or a script) presses. */
export function button(name: string, text: string, extra = ''): string {
  const id = clientId(name);
  return `<span id="${id}" class="RadButton RadButton_Default rbSkinnedButton${extra}"><input class="rbDecorated" type="button" name="${id}_input" id="${id}_input" value="${esc(text)}" /></span>`;
}

export interface TabView {
  text: string;
  /** Name of the page view. */
  view: string;
  html: string;
}

/** Tab strip and its page views. Views that are not chosen stay in the document, hidden. */
export function tabs(views: TabView[], selected: number): string {
  const strip = views
    .map((view, index) => {
      const edge = index === 0 ? ' rtsFirst' : index === views.length - 1 ? ' rtsLast' : '';
      return `<li class="rtsLI${edge}"><a class="rtsLink${index === selected ? ' rtsSelected' : ''}" href="#" data-view="${clientId(view.view)}"><span class="rtsOut"><span class="rtsIn"><span class="rtsTxt">${esc(view.text)}</span></span></span></a></li>`;
    })
    .join('');
  const pages = views
    .map(
      (view, index) =>
        `<div id="${clientId(view.view)}" class="rmpView"${index === selected ? '' : ' style="display:none;"'}>\n${view.html}\n</div>`,
    )
    .join('\n');
  const id = clientId('RadTabStrip1');
  return `<div id="${id}" class="RadTabStrip RadTabStrip_Default RadTabStripTop_Default"><div class="rtsLevel rtsLevel1"><ul class="rtsUL">${strip}</ul></div><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" value="${esc(JSON.stringify({ selectedIndexes: [String(selected)] }))}" /></div>
<div id="${clientId('RadMultiPage1')}" class="RadMultiPage">\n${pages}\n</div>`;
}

export interface GridColumn {
  header: string;
  /** Record ids and the like: rendered, not shown. */
  hidden?: boolean;
}

export interface GridOptions {
  name: string;
  columns: GridColumn[];
  /** Cells hold markup that is already escaped. */
  rows: string[][];
  emptyText?: string;
  pager?: { page: number; pages: number; items: number; link: (page: number) => string };
}

const HIDDEN = ' style="display:none;"';

/** `table#…_ctl00.rgMasterTable` with header, rows, pager row and the row that says there are no records. */
export function grid(options: GridOptions): string {
  const id = clientId(options.name);
  const shown = options.columns.filter((column) => !column.hidden).length;
  const head = options.columns
    .map((column) => `<th scope="col" class="rgHeader"${column.hidden ? HIDDEN : ''}>${esc(column.header)}</th>`)
    .join('');
  const rows = options.rows
    .map((cells, index) => {
      const tds = cells.map((cell, column) => `<td${options.columns[column]?.hidden ? HIDDEN : ''}>${cell}</td>`).join('');
      return `<tr class="${index % 2 ? 'rgAltRow' : 'rgRow'}" id="${id}_ctl00__${index}">${tds}</tr>`;
    })
    .join('\n');
  const none = `<tr class="rgNoRecords"><td colspan="${shown}" style="text-align:left;"><div>${esc(options.emptyText ?? 'No records to display.')}</div></td></tr>`;
  const body = options.rows.length > 0 ? rows : none;
  return `<div id="${id}" class="RadGrid RadGrid_Default" tabindex="0"><table cellspacing="0" class="rgMasterTable" id="${id}_ctl00" style="width:100%;table-layout:auto;empty-cells:show;">
<thead><tr>${head}</tr></thead>${options.pager ? pagerRow(options.pager, shown) : ''}
<tbody>
${body}
</tbody></table><input id="${id}_ClientState" name="${id}_ClientState" type="hidden" autocomplete="off" /></div>`;
}

function pagerRow(pager: NonNullable<GridOptions['pager']>, span: number): string {
  const numbers = Array.from({ length: pager.pages }, (_, index) => index + 1)
    .map((page) =>
      page === pager.page
        ? `<a href="#" class="rgCurrentPage" onclick="return false;"><span>${page}</span></a>`
        : `<a href="${esc(pager.link(page))}"><span>${page}</span></a>`,
    )
    .join('');
  return `<tfoot><tr class="rgPager"><td colspan="${span}"><table cellspacing="0" border="0" style="width:100%;"><tbody><tr><td class="rgPagerCell NextPrevAndNumeric"><div class="rgWrap rgNumPart">${numbers}</div><div class="rgWrap rgInfoPart"> &nbsp;<strong>${pager.items}</strong> items in <strong>${pager.pages}</strong> pages</div></td></tr></tbody></table></td></tr></tfoot>`;
}

/** Lists of the combos, read by the page's script: the platform keeps them in script, too, not in the markup. */
export function listData(lists: Record<string, string[]>): string {
  return `<script type="application/json" id="comboLists">${scriptJson(lists)}</script>`;
}

/** What an update panel of the platform looks like: a block whose content a postback replaces. */
export const updatePanel = (name: string, html: string, inline = false): string =>
  `<div id="${clientId(name)}Panel" class="RadAjaxPanel"${inline ? ' style="display:inline-block;"' : ''}>${html}</div>`;
