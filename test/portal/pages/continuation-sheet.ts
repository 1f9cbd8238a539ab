/**
 * A continuation sheet of the clean Form D, drawn like the view page: boxes 5 to 12, page 2 of 2, the same reference number, items 4 and 5. Whether
 * the live portal shows such sheets as pages is not known. Reconstructed from public material; the live portal was never opened.
 */
import { D_TH_CLEAN, line } from '../dossiers-main';
import { clientId, esc } from '../html';
import { page } from '../layout';
import { grid } from '../telerik';
import { item } from '../view-page';

const SHEET_LINES = [
  line(700104, {
    itemNo: '4',
    hs: '42029290',
    description: 'POLYESTER BACKPACKS WITH TWO POCKETS, BRAND: APG, MANUFACTURER: AN PHU GARMENT CO., LTD',
    criterion: 'CC',
    quantity: '300',
    grossWeight: '180',
    packages: '15',
    fob: '2700.00',
    invoiceNo: 'APG-2611-018',
    invoiceDate: '12/11/2026',
  }),
  line(700105, {
    itemNo: '5',
    hs: '62034290',
    description: "MEN'S WOVEN COTTON SHORTS, BRAND: APG, MANUFACTURER: AN PHU GARMENT CO., LTD",
    criterion: '52%',
    quantity: '500',
    grossWeight: '150.5',
    packages: '25',
    fob: '3250.00',
    invoiceNo: 'APG-2611-018',
    invoiceDate: '12/11/2026',
  }),
];

export function continuationSheet(): string {
  const first = D_TH_CLEAN;
  const goods = grid({
    name: 'radGridItem',
    columns: [
      { header: 'Item number' },
      { header: 'ItemId', hidden: true },
      { header: 'Mark and number on package' },
      { header: 'Goods description' },
      { header: 'Origin criterion' },
      { header: 'Gross weight' },
      { header: 'FOB value' },
      { header: 'Number and date of invoices' },
    ],
    rows: SHEET_LINES.map((goodsLine) => [
      esc(goodsLine.itemNo),
      String(goodsLine.id),
      esc(goodsLine.marks),
      esc(`${goodsLine.packages} ${goodsLine.packageKind} ${goodsLine.description} HS ${goodsLine.hsImport}`),
      esc(goodsLine.criterion),
      esc(`${goodsLine.grossWeight} ${goodsLine.grossWeightUnit}`),
      esc(`${goodsLine.fob} ${goodsLine.currency}`),
      `<span>${esc(goodsLine.invoiceNo)}</span> <br /> <span>${esc(goodsLine.invoiceDate)}</span>`,
    ]),
  });
  return page({
    title: 'Continuation sheet',
    path: '/fixtures/continuation-sheet',
    html: `<h1 class="pageTitle">Continuation sheet – Form D</h1>
<div id="${clientId('rpvInfo')}" class="rmpView">
<div class="row rowGeneral">${item('Form C/O', first.form, 'lblFormCO')}${item('Importing Country', first.market, 'lblMarket')}${item('Reference No.', first.certificateNumber, 'lblCertificateNumber')}${item('Number of page', '2 / 2', 'lblPage')}</div>
<div class="row rowGoods"><div class="boxTitle">Goods</div>${goods}</div>
<div class="row rowDeclaration"><div class="boxTitle">11. Declaration by the exporter</div>${item('Produced in', 'VIET NAM')}${item('Exported to', 'THAILAND')}${item('Place and date', 'HO CHI MINH CITY, 17/11/2026')}</div>
<div class="row rowCertification"><div class="boxTitle">12. Certification</div>${item('Issuing Authority', first.department, 'lblDepartment')}${item('Issuance date', first.certificateDate, 'lblCertificateDate')}</div>
</div>`,
  });
}
