/**
 * Pages of ANOTHER site built with the same vendor framework: same prefix, same form, pager and tool bar ids, same controls, other content.
 * The prefix alone proves nothing, so a checker must stay silent on them. The framework's look is known from public material; these pages are
 * made up. No live site was opened.
 */
import { clientId } from './html';
import { page } from './layout';
import { button, combo, datePicker, grid, listData, textArea, textBox } from './telerik';

const HEADER = 'CỔNG DỊCH VỤ HÀNH CHÍNH CÔNG (TRANG KHÁC, MÔ PHỎNG)';

const item = (label: string, control: string): string =>
  `<div class="formItem"><span class="label w150">${label}:</span>${control}<span class="red">*</span></div>`;

export function permitPage(): string {
  return page({
    title: 'Đăng ký sát hạch',
    path: '/dvc/NghiepVu/DangKySatHach.aspx',
    menu: false,
    header: HEADER,
    html: `<h1 class="pageTitle">Đăng ký dự sát hạch cấp giấy phép lái xe</h1>
<div class="box"><div class="boxTitle">Thông tin người đăng ký</div><div class="boxBody">
${item('Họ và tên', textBox('txtFullName', 'NGUYEN VAN AN', 260))}
${item('Ngày sinh', datePicker('radDpkBirthday', '04/05/1990'))}
${item('Số căn cước', textBox('txtIdentity', '079090001234', 200))}
${item('Địa chỉ', textBox('txtAddress', 'Số 12 đường Lê Lợi, phường Bến Nghé', 380))}
${item('Hạng giấy phép', combo('cmbLicenceClass', 'B1'))}
${item('Tỉnh/Thành phố', combo('cmbProvince', 'TP. Hồ Chí Minh'))}
${item('Trung tâm sát hạch', combo('cmbCentre', '', { typed: true }))}
${item('Ghi chú', textArea('txtNote', ''))}
</div></div>
<div id="${clientId('radToolBarDefault')}" class="RadToolBar RadToolBar_Default"><div class="rtbOuter"><ul class="rtbUL"><li class="rtbItem">${button('btnSend', 'Nộp hồ sơ', ' primary')}</li></ul></div></div>
${grid({
  name: 'radGridPapers',
  columns: [{ header: 'STT' }, { header: 'Id', hidden: true }, { header: 'Tên giấy tờ' }, { header: 'Số lượng' }],
  rows: [
    ['1', '501', 'Đơn đề nghị học, sát hạch', '1'],
    ['2', '502', 'Giấy khám sức khỏe', '1'],
  ],
  pager: { page: 1, pages: 2, items: 12, link: () => '#' },
})}`,
    tail: listData({
      [clientId('cmbLicenceClass')]: ['A1', 'B1', 'B2', 'C'],
      [clientId('cmbProvince')]: ['Hà Nội', 'TP. Hồ Chí Minh', 'Đà Nẵng'],
      [clientId('cmbCentre')]: ['TRUNG TAM SO 1', 'TRUNG TAM SO 2'],
    }),
  });
}

/** A fair registration on the same other site: it has an exporter-like party, a country list and goods, and is still no declaration. */
export function fairPage(): string {
  return page({
    title: 'Đăng ký hội chợ',
    path: '/dvc/NghiepVu/DangKyHoiCho.aspx',
    menu: false,
    header: HEADER,
    html: `<h1 class="pageTitle">Đăng ký gian hàng hội chợ thương mại</h1>
<div class="box"><div class="boxTitle">Doanh nghiệp</div><div class="boxBody">
${item('Tên doanh nghiệp', textBox('txtCompany', 'AN PHU GARMENT CO., LTD'))}
${item('Mã số thuế', textBox('txtTaxCode', '0100112437', 160))}
${item('Địa chỉ', textBox('txtAddress', '12 LE LOI STREET, HO CHI MINH CITY'))}
${item('Country', combo('cmbCountry', 'Thailand'))}
${item('Số gian hàng', textBox('txtBooth', '2', 80))}
${item('Ngày hội chợ', datePicker('radDpkFair', '10/12/2026'))}
</div></div>`,
    tail: listData({ [clientId('cmbCountry')]: ['Thailand', 'Malaysia', 'Japan'] }),
  });
}
