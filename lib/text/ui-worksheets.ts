import type { Language } from './fill';

/** Wording of the worksheet files: export, print, import, one formula a year. */

const VI = {
  title: 'Bảng kê theo Thông tư 05/2018',
  choose: 'Bảng kê cần lập',
  appendix: 'Phụ lục {list}',
  supplier: 'Phụ lục X – bản khai của nhà cung cấp',
  unruled: 'chưa có quy tắc mặt hàng',
  verdicts: { meets: 'đạt', fails: 'không đạt', 'cannot-tell': 'chưa kết luận được' },
  download: 'Tải tệp Excel',
  print: 'In',
  importFile: 'Nhập lại tệp đã tải',
  none: 'Mẫu này không có bảng kê nào.',
  nothing: 'Điền nguyên liệu hoặc trị giá FOB trước đã.',
  saved: 'Đã tạo tệp {name}.',
  imported: 'Đã nhập {n} bảng tính từ {name}.',
  edited:
    'Các phụ lục trong tệp này đã được sửa ngoài Soát C/O. Số liệu nhập lại là số liệu lúc tải về, không có các chỗ sửa đó.',
  fileFailed: 'Trình duyệt không tạo được tệp.',
  sheetOnPaper: 'Bản in',
  file: 'bang-ke',
  conflict: {
    law: 'Năm tài chính {year}, {form}: bảng tính “{name}” dùng công thức {other}, bảng này dùng công thức {own}. Luật buộc giữ một công thức trong cả năm ({basis}).',
    maybe:
      'Năm tài chính {year}, {form}: bảng tính “{name}” dùng công thức {other}, bảng này dùng công thức {own}. Nếu cùng một thương nhân, luật buộc giữ một công thức trong cả năm ({basis}).',
    hint: 'Năm tài chính {year}, {form}: bảng tính “{name}” dùng công thức {other}, bảng này dùng công thức {own}. Hiệp định này không cấm, nhưng nên giữ một công thức để dễ xác minh.',
    direct: 'trực tiếp',
    indirect: 'gián tiếp',
    unnamed: 'chưa đặt tên',
  },
  problems: {
    'not-a-table': 'Tệp này không phải bảng tính (.xlsx) hay bảng chữ (.csv).',
    'old-excel': 'Tệp .xls kiểu cũ hoặc có mật khẩu. Mở bằng Excel, lưu thành .xlsx không mật khẩu rồi thử lại.',
    'too-large': 'Tệp lớn quá 30 MB.',
    empty: 'Tệp này không có ô nào có chữ hay số.',
    'not-ours': 'Tệp này không phải do Soát C/O tạo ra. Muốn lấy danh sách nguyên liệu, dùng nút nhập nguyên liệu.',
    damaged: 'Trang “Dữ liệu” trong tệp đã bị sửa hoặc thuộc bản mới hơn, không nhập lại được. Tệp vẫn còn nguyên.',
  },
} as const;

type Wide<T> = T extends string ? string : { readonly [K in keyof T]: Wide<T[K]> };

const EN: Wide<typeof VI> = {
  title: 'Statements of Circular 05/2018',
  choose: 'Statement to make',
  appendix: 'Appendix {list}',
  supplier: 'Appendix X – supplier’s declaration',
  unruled: 'no product rule yet',
  verdicts: { meets: 'meets', fails: 'does not meet', 'cannot-tell': 'cannot tell yet' },
  download: 'Download Excel file',
  print: 'Print',
  importFile: 'Import a downloaded file',
  none: 'This form has no statement.',
  nothing: 'Fill in materials or FOB first.',
  saved: 'File {name} was made.',
  imported: '{n} worksheets imported from {name}.',
  edited:
    'The appendices in this file were changed outside Soát C/O. What was imported are the figures at download, without those changes.',
  fileFailed: 'The browser could not make the file.',
  sheetOnPaper: 'Print view',
  file: 'statement',
  conflict: {
    law: 'Financial year {year}, {form}: worksheet “{name}” uses the {other} formula, this one the {own} formula. The law wants one formula kept through the year ({basis}).',
    maybe:
      'Financial year {year}, {form}: worksheet “{name}” uses the {other} formula, this one the {own} formula. If both are of one trader, the law wants one formula kept through the year ({basis}).',
    hint: 'Financial year {year}, {form}: worksheet “{name}” uses the {other} formula, this one the {own} formula. This agreement does not forbid it, but one formula is easier to verify.',
    direct: 'direct',
    indirect: 'indirect',
    unnamed: 'unnamed',
  },
  problems: {
    'not-a-table': 'This file is neither a spreadsheet (.xlsx) nor a text table (.csv).',
    'old-excel': 'An old .xls file, or one with a password. Open it in Excel, save it as .xlsx without password and try again.',
    'too-large': 'The file is larger than 30 MB.',
    empty: 'No cell of this file holds anything.',
    'not-ours': 'This file was not made by Soát C/O. For a list of materials use the import of materials.',
    damaged:
      'The sheet “Dữ liệu” of this file was changed or comes from a later version; it cannot be imported. The file is as it was.',
  },
};

export const WORKSHEET_TEXT: Readonly<Record<Language, Wide<typeof VI>>> = { vi: VI, en: EN };
