/**
 * Fee orders. "Số hóa đơn" is the fee invoice here, not the commercial invoice: a checker stays silent. Known from public material: the paths and
 * that trap. The live portal was never opened.
 */
import type { Dossier } from './dossier';
import { esc } from './html';
import { page, PATHS } from './layout';
import { grid } from './telerik';

const issued = (dossiers: Dossier[]): Dossier[] => dossiers.filter((dossier) => dossier.certificateNumber !== '');
const orderNumber = (index: number): string => String(48201 + index);
const invoiceNumber = (index: number): string => String(1200450 + index);

export function feeListPage(dossiers: Dossier[]): string {
  return page({
    title: 'Hóa đơn lệ phí',
    path: PATHS.fees,
    html: `<h1 class="pageTitle">Hóa đơn lệ phí</h1>
${grid({
  name: 'radGridOrder',
  columns: [
    { header: 'STT' },
    { header: 'Id', hidden: true },
    { header: 'Mã hồ sơ' },
    { header: 'Số hóa đơn' },
    { header: 'Ngày hóa đơn' },
    { header: 'Số tiền (VND)' },
    { header: 'Trạng thái' },
    { header: '' },
  ],
  rows: issued(dossiers).map((dossier, index) => [
    String(index + 1),
    orderNumber(index),
    esc(dossier.docId),
    invoiceNumber(index),
    esc(dossier.certificateDate),
    '30.000',
    'Đã thanh toán',
    `<a class="rgAction" href="/CertificatesUpgrade/Business/OrderDisplay.aspx?DocId=${orderNumber(index)}">Chi tiết</a>`,
  ]),
})}`,
  });
}

export function feePage(dossiers: Dossier[], docId: string): string {
  const list = issued(dossiers);
  const index = Math.max(
    0,
    list.findIndex((_, at) => orderNumber(at) === docId),
  );
  const dossier = list[index];
  const line = (title: string, value: string): string =>
    `<div class="item"><span class="titles">${esc(title)}</span><div class="value"><span>${esc(value)}</span></div></div>`;
  return page({
    title: 'Chi tiết lệ phí',
    path: '/CertificatesUpgrade/Business/OrderDisplay.aspx',
    html: `<h1 class="pageTitle">Chi tiết lệ phí</h1><div id="ctl00_cplhContainer_pnlOrder"><div class="row">
${line('Số hóa đơn', invoiceNumber(index))}
${line('Ngày phát hành', dossier?.certificateDate ?? '')}
${line('Mã số thuế', dossier?.taxCode ?? '')}
${line('Số C/O', dossier?.certificateNumber ?? '')}
${line('Số tiền', '30.000 VND')}
</div></div>`,
  });
}
