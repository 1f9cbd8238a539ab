import type { AppendixId } from './layout';

/** Words of the worksheets of 05/2018/TT-BCT. The statements are papers for the issuing body: always in Vietnamese. */

export const CIRCULAR = 'Thông tư số 05/2018/TT-BCT ngày 03 tháng 4 năm 2018 của Bộ Công Thương quy định về xuất xứ hàng hóa';

export const TITLES: Readonly<Record<AppendixId, string>> = {
  II: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “WO”\n(sử dụng nguyên liệu thu mua trong nước, không có hóa đơn giá trị gia tăng)',
  III: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “WO”\n(sử dụng nguyên liệu thu mua trong nước, có hóa đơn giá trị gia tăng)',
  IV: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “WO-AK”',
  V: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “CTC”',
  VI: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “DE MINIMIS”',
  VII: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “LVC”',
  VIII: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “RVC”',
  IX: 'BẢNG KÊ KHAI HÀNG HÓA XUẤT KHẨU ĐẠT TIÊU CHÍ “PE”',
  X: 'BẢN KHAI BÁO XUẤT XỨ CỦA NHÀ SẢN XUẤT HOẶC NHÀ CUNG CẤP NGUYÊN LIỆU TRONG NƯỚC',
};

export const UNDERTAKING =
  'Công ty cam kết số liệu, thông tin khai báo trên là đúng và chịu trách nhiệm trước pháp luật về thông tin, số liệu đã khai.';

export const COLUMNS = {
  no: 'STT',
  material: 'Tên nguyên liệu',
  costItem: 'Nguyên liệu, yếu tố chi phí',
  hs: 'Mã HS (6 số)',
  unit: 'Đơn vị tính',
  norm: 'Định mức cho một sản phẩm, kể cả hao hụt',
  quantity: 'Số lượng, đơn vị tính',
  price: 'Đơn giá',
  total: 'Tổng trị giá',
  place: 'Nơi khai thác, đánh bắt, nuôi trồng',
  placeInVietNam: 'Nơi khai thác, đánh bắt, nuôi trồng tại Việt Nam',
  country: 'Nước xuất xứ',
  number: 'Số',
  date: 'Ngày',
  name: 'Tên',
  address: 'Địa chỉ',
  purchase: 'Tờ khai hải quan nhập khẩu/ hóa đơn giá trị gia tăng',
  invoiceOrDeclaration: 'Hóa đơn giá trị gia tăng/ bản khai của nhà cung cấp',
  proof: 'C/O ưu đãi nhập khẩu/ bản khai báo của nhà sản xuất, nhà cung cấp trong nước',
  proofOfFta: 'C/O ưu đãi nhập khẩu/ bản khai báo của nhà cung cấp, đáp ứng quy tắc xuất xứ của FTA',
  proofOfAk: 'C/O ưu đãi nhập khẩu/ bản khai báo của nhà cung cấp, đạt tiêu chí WO theo AKFTA',
  supplierDeclaration: 'Bản khai báo của nhà sản xuất, nhà cung cấp trong nước',
} as const;

/** Stands where the trader writes by hand. */
export const DOTS = '…………';

export const UNDETERMINED = 'Không xuất xứ';
