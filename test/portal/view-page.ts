/**
 * The read-only view page of one C/O. Known from public material: `rpvInfo`, its rows and their order, the ids of most values, the order of the
 * goods columns, the tick grid. Reconstructed: the wording of the column headings, of the show-FOB box, of the status, and the titles of the
 * totals. `?extra=1` adds labelled fields that the live portal is not known to have. The live portal was never opened.
 */
import { totalsOf, type Dossier } from './dossier';
import { pagerOf, pageOfLines } from './edit-goods';
import { optionsGrid } from './edit-parts';
import { clientId, esc } from './html';
import { editUrl, page, PATHS } from './layout';
import { grid } from './telerik';

/** A title and its value in the next block. */
export function item(title: string, value: string, id = ''): string {
  return `<div class="item"><span class="titles">${esc(title)}</span><div class="value"><span${id ? ` id="${clientId(id)}"` : ''}>${esc(value)}</span></div></div>`;
}

const row = (kind: string, html: string): string => `<div class="row ${kind}">\n${html}\n</div>`;
const heading = (text: string): string => `<div class="boxTitle">${esc(text)}</div>`;

function fileLink(title: string, id: string, name: string): string {
  return `<div class="item"><span class="titles">${esc(title)}</span><div class="value"><a id="${clientId(id)}" href="#" onclick="return false;">${esc(name)}</a></div></div>`;
}

function general(dossier: Dossier): string {
  const declarations = dossier.customs
    .map((declaration, index) => {
      const base = `repCustomsNumber_ctl${String(index).padStart(2, '0')}`;
      return `<div class="invoiceItem"><div class="item"><span class="titles">Export Declaration Number</span><div class="value"><span id="${clientId(`${base}_lblInvoiceNumber`)}">${esc(declaration.number)}</span> <span id="${clientId(`${base}_lblInvoiceDate`)}">${esc(declaration.date)}</span></div></div>
<div class="item"><span class="titles">Export Declaration Attached</span><div class="value"><a id="${clientId(`${base}_hplInvoiceLink`)}" href="#" onclick="return false;">tokhai-${index + 1}.pdf</a></div></div></div>`;
    })
    .join('\n');
  return `<div class="twoColumns"><div>
${item('Tax code', dossier.taxCode, 'lblCompanyTaxCode')}
${item('Issuing Authority', dossier.department, 'lblDepartment')}
${item('Form C/O', dossier.form, 'lblFormCO')}
${item('Importing Country', dossier.market, 'lblMarket')}
</div><div>
${item('Reference No.', dossier.certificateNumber, 'lblCertificateNumber')}
${item('Issuance date', dossier.certificateDate, 'lblCertificateDate')}
${item('Certified date', dossier.reviewDate, 'lblReviewDateApprove')}
</div></div>
<div id="${clientId('pnlCustomsNumber')}">${declarations}</div>`;
}

function parties(dossier: Dossier): string {
  return `<div class="twoColumns"><div>
${heading('Goods consigned from')}
${item("Exporter's business name", dossier.exporterName)}
${item('Address line 1', dossier.exporterAddress1)}
${item('Address line 2', dossier.exporterAddress2)}
</div><div>
${heading('Goods consigned to')}
${item("Consignee's name", dossier.consigneeName)}
${item('Address line 1', dossier.consigneeAddress1)}
${item('Address line 2', dossier.consigneeAddress2)}
${item('Country', dossier.consigneeCountry)}
</div></div>`;
}

function transport(dossier: Dossier): string {
  return `${heading('Means of transport')}<div class="twoColumns"><div>
${item('Transport Type', dossier.transportMode, 'lblTransportMethod')}
${item('Port of Loading', dossier.portOfLoading, 'lblSenderPlace')}
${item('Port of Discharge', dossier.portOfDischarge, 'lblReceiverPlace')}
</div><div>
${item("Vessel's Name/Aircraft etc", dossier.shipName, 'lblShipName')}
${item('Departure date', dossier.departureDate, 'lblTransportDate')}
${fileLink('Transport document', 'hplTransportFileLink', 'vantaidon.pdf')}
</div></div>`;
}

function goods(dossier: Dossier, current: number): string {
  const pager = pagerOf(dossier, current, (number) => `${PATHS.view}?DocId=${dossier.docId}&p=${number}`);
  return (
    heading('Goods') +
    grid({
      name: 'radGridItem',
      columns: [
        { header: 'Item number' },
        { header: 'ItemId', hidden: true },
        { header: 'Mark and number on package' },
        { header: 'Goods description' },
        { header: 'Origin criterion' },
        { header: 'FOB value' },
        { header: 'Number and date of invoices' },
      ],
      rows: pageOfLines(dossier, current).map((line) => [
        esc(line.itemNo),
        String(line.id),
        esc(line.marks),
        esc(line.description),
        esc(line.criterion),
        esc([line.fob, line.fob === '' ? '' : line.currency].filter(Boolean).join(' ')),
        `<span>${esc(line.invoiceNo)}</span> <br /> <span>${esc(line.invoiceDate)}</span>`,
      ]),
      ...(pager ? { pager } : {}),
    })
  );
}

function sums(dossier: Dossier): string {
  const totals = totalsOf(dossier);
  return `<div class="twoColumns"><div>
${item('Total quantity', totals.quantity, 'lblTotalItemQuantityTabCO')}
${item('Total gross weight', totals.grossWeight, 'lblTotalItemGrossWeightTabCO')}
${item('Total FOB value', totals.fob, 'lblTotalItemFobValueTabCO')}
</div><div>
<div class="checkRow"><input id="${clientId('ckbShowOnCO')}" type="checkbox" disabled="disabled"${dossier.showFob ? ' checked="checked"' : ''} /><label for="${clientId('ckbShowOnCO')}">Show FOB value on C/O</label></div>
<div id="${clientId('pnlFileCoriginalContent')}"><a href="#" onclick="return false;">bangkexuatxu.pdf</a></div>
<div id="${clientId('pnlInvoice')}"><a href="#" onclick="return false;">invoice.pdf</a></div>
</div></div>`;
}

function extraFields(dossier: Dossier): string {
  const { extra } = dossier;
  return row(
    'rowExtra',
    `${item('Third party name', extra.thirdPartyName)}
${item('Third party country', extra.thirdPartyCountry)}
${item('Remarks', extra.remarks)}`,
  );
}

export interface ViewPageOptions {
  extra: boolean;
  /** Page of the goods grid. */
  gridPage: number;
}

function viewRows(dossier: Dossier, options: ViewPageOptions): string {
  return `<div id="${clientId('rpvInfo')}" class="rmpView">
${row('rowStatus', `<div class="item"><span class="titles">Trạng thái hồ sơ</span><div class="value"><span>${esc(dossier.status)}</span></div></div>`)}
${row('rowGeneral', general(dossier))}
${row('rowParty', parties(dossier))}
${row('rowTransport', transport(dossier))}
${row('rowGoods', goods(dossier, options.gridPage))}
${row('rowTotals', sums(dossier))}
${row('rowOptions', `${item('Place', dossier.place, 'lblCountryCode')}${optionsGrid(dossier, true)}`)}
${options.extra ? extraFields(dossier) : ''}
</div>`;
}

export function viewPage(dossier: Dossier, options: ViewPageOptions): string {
  return page({
    title: 'Xem C/O',
    path: `${PATHS.view}?DocId=${dossier.docId}`,
    html: `<h1 class="pageTitle">Thông tin C/O <small>Hồ sơ ${esc(dossier.docId)}</small></h1>
<div class="buttons top"><a class="textButton" href="${esc(editUrl(dossier.docId))}" id="lnkEdit">Sửa</a> <a class="textButton" href="${esc(PATHS.list)}">Danh sách</a> <a class="textButton ghost" href="${esc(PATHS.officer)}?DocId=${esc(dossier.docId)}">Cán bộ cấp C/O (mô phỏng)</a></div>
${viewRows(dossier, options)}`,
  });
}
