/**
 * One dossier with planted mistakes for each form that has a clean one. All companies and numbers are made up. Dates are meant for a check on
 * 2026-11-22.
 */
import type { Dossier, GoodsLine } from './dossier';
import { AK_CLEAN, B_CLEAN, CNM_CLEAN, EUR1_CLEAN, RCEP_CLEAN, VJ_CLEAN } from './dossiers-more';

const ALL = ['view', 'edit'] as const;

/** Another dossier like it, with some of its lines changed. */
function like(first: Dossier, more: Partial<Dossier>, ...lines: Partial<GoodsLine>[]): Dossier {
  const copy = structuredClone(first);
  const changed = copy.lines.map((line, i) => ({ ...line, ...lines[i], id: line.id + 2000 }));
  return { ...copy, lines: changed, ...more };
}

export const VJ_GUIDE = like(
  VJ_CLEAN,
  {
    docId: '10000031',
    key: 'VJ-GUIDE-LETTERS',
    title: 'Mẫu VJ khai theo hướng dẫn cũ (chữ A–D), cấp sau 7 ngày',
    certificateNumber: 'VN-KR 26/02/02211',
    planted: [
      { rule: 'reference-country-not-partner', box: 'top', note: 'số tham chiếu mang mã KR', seenOn: ['view'] },
      {
        rule: 'reference-country-not-importing-country',
        box: 'top',
        note: 'số tham chiếu mang mã KR, hàng đi JP',
        seenOn: ['view'],
      },
      { rule: 'criterion-letter-notation', box: '5', note: 'tiêu chí ghi C và RVC 45%', seenOn: [...ALL] },
    ],
  },
  { criterion: 'C' },
  { criterion: 'RVC 45%' },
);

export const B_MISTAKES = like(
  B_CLEAN,
  {
    docId: '10000032',
    key: 'B-MISTAKES',
    title: 'Mẫu B đi Qatar, cảng dỡ ở nước khác, mô tả chung chung',
    certificateNumber: 'VN-QA 26/02/00078',
    portOfDischarge: 'SHANGHAI',
    planted: [
      { rule: 'port-in-wrong-country', box: '3', note: 'cảng dỡ SHANGHAI, nước nhập khẩu Qatar', seenOn: [...ALL] },
      { rule: 'description-too-vague', box: '6', note: 'mô tả chỉ ghi GOODS', seenOn: [...ALL] },
    ],
  },
  { description: 'GOODS' },
);

export const CNM_MISTAKES = like(
  CNM_CLEAN,
  {
    docId: '10000033',
    key: 'CNM-MISTAKES',
    title: 'CNM, mô tả bằng tiếng Việt, ngày hóa đơn sau ngày tàu chạy',
    certificateNumber: 'VN-KR 26/02/00013',
    planted: [
      { rule: 'description-not-in-english', box: '7', note: 'mô tả có chữ Việt', seenOn: [...ALL] },
      { rule: 'invoice-date-out-of-order', box: '9', note: 'hóa đơn 20/11/2026, tàu chạy 18/11/2026', seenOn: [...ALL] },
    ],
  },
  { description: 'DÂY DẪN ĐIỆN ĐÃ LẮP ĐẦU NỐI, CABLES MADE IN JAPAN', invoiceDate: '20/11/2026' },
);

export const RCEP_MISTAKES = like(
  RCEP_CLEAN,
  {
    docId: '10000034',
    key: 'RCEP-MISTAKES',
    title: 'Mẫu RCEP, tiêu chí của mẫu khác, cấp sau không đánh dấu',
    certificateNumber: 'VN-JP 26/02/00912',
    certificateDate: '13/11/2026',
    reviewDate: '13/11/2026',
    planted: [
      { rule: 'criterion-unknown-token', box: '10', note: 'tiêu chí ghi CTH, mẫu RCEP ghi CTC', seenOn: [...ALL] },
      { rule: 'issued-retroactively-tick-missing', box: '17', note: 'cấp sau ngày tàu chạy 1 ngày', seenOn: ['view'] },
    ],
  },
  { criterion: 'CTH' },
);

export const AK_MISTAKES = like(
  AK_CLEAN,
  {
    docId: '10000035',
    key: 'AK-MISTAKES',
    title: 'Mẫu AK, PE và thiếu trị giá FOB',
    certificateNumber: 'VN-KR 26/02/01878',
    showFob: false,
    planted: [
      { rule: 'criterion-pe-not-on-form', box: '8', note: 'dòng đầu ghi PE', seenOn: [...ALL] },
      { rule: 'fob-missing', box: '9', note: 'RVC 40% mà không hiện FOB', seenOn: [...ALL] },
    ],
  },
  { criterion: 'PE' },
);

export const EUR1_MISTAKES = like(
  EUR1_CLEAN,
  {
    docId: '10000036',
    key: 'EUR1-MISTAKES',
    title: 'Mẫu EUR.1 đi Đức, số thứ tự sai, mô tả chung chung',
    certificateNumber: 'EUR.1 26/02/00346',
    planted: [
      { rule: 'item-numbers-wrong', box: '8', note: 'dòng duy nhất mang số 3', seenOn: [...ALL] },
      { rule: 'description-too-vague', box: '8', note: 'mô tả chỉ ghi ACCESSORIES', seenOn: [...ALL] },
    ],
  },
  { itemNo: '3', description: 'ACCESSORIES' },
);
