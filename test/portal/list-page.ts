/**
 * List of C/Os with its search row. Known from public material: path and query keys. Columns are reconstructed. A checker stays silent here,
 * although reference numbers, declaration numbers and countries stand in the page. The live portal was never opened.
 */
import type { Dossier } from './dossier';
import { clientId, esc } from './html';
import { editUrl, page, PATHS, viewUrl } from './layout';
import { button, datePicker, grid, textBox } from './telerik';

export interface ListQuery {
  certificateNumber: string;
  customsNumber: string;
  receiverName: string;
}

const has = (text: string, wanted: string): boolean => text.toUpperCase().includes(wanted.toUpperCase());

export function listPage(dossiers: Dossier[], query: ListQuery): string {
  const found = dossiers.filter(
    (dossier) =>
      has(dossier.certificateNumber, query.certificateNumber) &&
      has(dossier.consigneeName, query.receiverName) &&
      (query.customsNumber === '' || dossier.customs.some((declaration) => has(declaration.number, query.customsNumber))),
  );
  return page({
    title: 'Tra cứu hồ sơ C/O',
    path: PATHS.list,
    html: `<h1 class="pageTitle">Tra cứu hồ sơ C/O</h1>
<div class="box"><div class="boxTitle">Điều kiện tìm kiếm</div><div class="boxBody twoColumns"><div>
<div class="formItem"><span class="label w150">Số C/O:</span>${textBox('txtCertificateNumber', query.certificateNumber, 200)}</div>
<div class="formItem"><span class="label w150">Số tờ khai HQ:</span>${textBox('txtCustomsNumber', query.customsNumber, 200)}</div>
</div><div>
<div class="formItem"><span class="label w150">Ngày cấp từ:</span>${datePicker('radDpkFrom', '')}</div>
<div class="formItem"><span class="label w150">Người nhập khẩu:</span>${textBox('txtReceiverName', query.receiverName, 200)}</div>
</div></div></div>
<div id="${clientId('radToolBarDefault')}" class="RadToolBar RadToolBar_Default"><div class="rtbOuter"><ul class="rtbUL"><li class="rtbItem">${button('btnSearch', 'Tìm kiếm', ' primary')}</li><li class="rtbItem"><a class="textButton" href="${PATHS.edit}">Thêm mới</a></li></ul></div></div>
${grid({
  name: 'radGridCertificate',
  columns: [
    { header: 'STT' },
    { header: 'Id', hidden: true },
    { header: 'Hồ sơ mẫu' },
    { header: 'Mẫu' },
    { header: 'Số C/O' },
    { header: 'Ngày cấp phép' },
    { header: 'Nước nhập khẩu' },
    { header: 'Người nhập khẩu' },
    { header: 'Trạng thái' },
    { header: '' },
  ],
  rows: found.map((dossier, index) => [
    String(index + 1),
    esc(dossier.docId),
    `<b>${esc(dossier.key)}</b><br /><small>${esc(dossier.title)}</small>`,
    esc(dossier.form),
    esc(dossier.certificateNumber),
    esc(dossier.certificateDate),
    esc(dossier.market),
    esc(dossier.consigneeName),
    esc(dossier.status),
    `<a class="rgAction" href="${esc(viewUrl(dossier.docId))}">Xem</a> <a class="rgAction" href="${esc(editUrl(dossier.docId))}">Sửa</a>`,
  ]),
})}`,
  });
}
