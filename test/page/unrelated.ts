/** Pages of other kinds, drawn compactly in the manner of several widget libraries: nothing on them is a certificate of origin. */

type Fields = readonly (readonly [label: string, value: string])[];

const draw: Readonly<Record<string, (fields: Fields) => string>> = {
  plain: (fields) => `<table>${fields.map(([l, v]) => `<tr><td>${l}:</td><td><input value="${v}"></td></tr>`).join('')}</table>`,
  antd: (fields) =>
    fields
      .map(
        ([l, v], i) =>
          `<div class="ant-form-item"><div class="ant-form-item-label"><label for="f${i}">${l}</label></div><div class="ant-form-item-control"><input id="f${i}" class="ant-input" value="${v}"></div></div>`,
      )
      .join(''),
  material: (fields) =>
    fields
      .map(
        ([l, v], i) =>
          `<mat-form-field><label for="m${i}"><mat-label>${l}</mat-label></label><input matinput id="m${i}" value="${v}"></mat-form-field>`,
      )
      .join(''),
  list: (fields) => `<dl>${fields.map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`).join('')}</dl>`,
};

const PAPERS: Readonly<Record<string, Fields>> = {
  'Commercial invoice': [
    ['Invoice No.', 'INV-1'],
    ['Invoice date', '01/11/2026'],
    ['Seller', 'A'],
    ['Buyer', 'B'],
    ['Port of Loading', 'CAT LAI'],
    ['Port of Discharge', 'BANGKOK'],
    ['Vessel', 'EVER'],
    ['Description of goods', 'SHIRTS'],
    ['Quantity', '10'],
    ['Country of origin', 'Viet Nam'],
  ],
  'Packing list': [
    ['Consignee', 'B'],
    ['Shipper', 'A'],
    ['Shipping mark', 'N/M'],
    ['Number of packages', '10'],
    ['Gross weight', '520'],
    ['Net weight', '500'],
    ['Vessel', 'EVER'],
    ['ETD', '01/11/2026'],
  ],
  'Bill of lading': [
    ['Shipper', 'A'],
    ['Consignee', 'B'],
    ['Notify party', 'C'],
    ['B/L No.', 'EGLV1'],
    ['Vessel', 'EVER'],
    ['Port of Loading', 'CAT LAI'],
    ['Port of Discharge', 'BANGKOK'],
    ['Gross weight', '520'],
    ['Container No.', 'MSKU9070323'],
  ],
  'Tờ khai hàng hóa xuất khẩu': [
    ['Số tờ khai', '308132641520'],
    ['Ngày đăng ký', '01/11/2026'],
    ['Người xuất khẩu', 'A'],
    ['Người nhập khẩu', 'B'],
    ['Địa điểm xếp hàng', 'CAT LAI'],
    ['Số lượng', '10'],
    ['Mã số hàng hóa', '62034290'],
    ['Trị giá hóa đơn', '100'],
    ['Số vận đơn', 'EGLV1'],
  ],
  'Đăng ký tài khoản': [
    ['Họ tên', 'Bình'],
    ['Email', 'b@x.example'],
    ['Điện thoại', '0901'],
    ['Địa chỉ', 'Hà Nội'],
    ['Mã số thuế', '0100112437'],
    ['Quốc gia', 'Việt Nam'],
  ],
  'Purchase order': [
    ['Seller', 'A'],
    ['Buyer', 'B'],
    ['No.', 'PO-1'],
    ['Date', '01/11/2026'],
    ['Description', 'SHIRTS'],
    ['Quantity', '10'],
    ['Unit', 'PCS'],
    ['Currency', 'USD'],
    ['Remarks', 'urgent'],
  ],
  'Booking request': [
    ['Shipper', 'A'],
    ['Consignee', 'B'],
    ['Port of Loading', 'CAT LAI'],
    ['Port of Discharge', 'BANGKOK'],
    ['Commodity', 'SHIRTS'],
    ['Gross weight', '520'],
    ['Container No.', ''],
    ['Remarks', ''],
  ],
  'Tìm kiếm hồ sơ': [
    ['Số hồ sơ', ''],
    ['Trạng thái hồ sơ', ''],
    ['Loại C/O', ''],
    ['Nước nhập khẩu', ''],
    ['Người xuất khẩu', ''],
    ['Ngày cấp', ''],
  ],
  'Khai hồ sơ thương nhân': [
    ['Tên doanh nghiệp', 'A'],
    ['Mã số thuế', '0100112437'],
    ['Địa chỉ', 'Hà Nội'],
    ['Người liên hệ', 'Bình'],
    ['Ghi chú', ''],
    ['Ngày cấp', '01/01/2020'],
    ['Nơi cấp', 'Hà Nội'],
  ],
  'Quotation of freight': [
    ['POL', 'CAT LAI'],
    ['POD', 'BANGKOK'],
    ['Commodity', 'SHIRTS'],
    ['Currency', 'USD'],
    ['Unit', 'CBM'],
    ['Shipper', 'A'],
    ['Mode of transport', 'By sea'],
  ],
};

/** Forty pages by name: ten papers in four manners. */
export const UNRELATED: readonly (readonly [name: string, html: string])[] = Object.entries(PAPERS).flatMap(([title, fields]) =>
  Object.entries(draw).map(
    ([manner, page]) =>
      [
        `${title}, ${manner}`,
        `<html><head><title>${title}</title></head><body><h1>${title}</h1>${page(fields)}</body></html>`,
      ] as const,
  ),
);
