import type { Severity } from '../rules/rule';
import type { Language } from './fill';

/** Wording of what is drawn into the page. Templates take `{name}` placeholders, see `fill`. */
interface OverlayText {
  readonly severity: Readonly<Record<Severity, string>>;
  /** One counted severity of the counter; English tells one from many. */
  readonly count: (severity: Severity, n: number) => string;
  readonly clean: string;
  readonly box: string;
  readonly top: string;
  readonly line: string;
  readonly fix: string;
  readonly basis: string;
  readonly close: string;
  readonly listTitle: string;
  readonly openList: string;
  readonly fold: string;
  readonly unfold: string;
  readonly openPanel: string;
  /** Where the browser lets no page open the panel. */
  readonly panelHow: string;
  readonly move: string;
  readonly read: string;
  readonly guessed: string;
  readonly unknown: string;
  readonly hidden: string;
  readonly unhide: string;
  readonly hide: string;
  readonly hideHere: string;
  readonly hideHereReach: string;
  readonly hideAlways: string;
  readonly hideAlwaysReach: string;
  readonly inTab: string;
  readonly notOnShow: string;
  readonly noField: string;
  readonly gone: string;
  readonly more: string;
  readonly badge: string;
}

export const OVERLAY_TEXT: Readonly<Record<Language, OverlayText>> = {
  vi: {
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    count: (severity, n) => `${n} ${{ error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }[severity]}`,
    clean: 'Chưa thấy lỗi',
    box: 'Ô {box}',
    top: 'Đầu tờ C/O',
    line: 'Dòng hàng {line}',
    fix: 'Cách sửa',
    basis: 'Căn cứ',
    close: 'Đóng',
    listTitle: 'Soát C/O',
    openList: 'Xem danh sách',
    fold: 'Thu nhỏ',
    unfold: 'Mở rộng',
    openPanel: 'Mở bảng bên',
    panelHow: 'Xem đầy đủ: bấm biểu tượng Soát C/O trên thanh công cụ, rồi “Mở bảng bên”.',
    move: 'Kéo, hoặc bấm phím mũi tên, để dời chỗ.',
    read: 'Đọc được {read}/{of} mục trên trang',
    guessed: 'Bản thử: trang này chưa quen.',
    unknown: '{n} mục chưa đủ dữ liệu để soát',
    hidden: 'Đã ẩn {n}',
    unhide: 'Hiện lại',
    hide: 'Không phải lỗi?',
    hideHere: 'Ẩn trên C/O này',
    hideHereReach: 'Chỉ ẩn mục này trên tờ khai đang mở.',
    hideAlways: 'Tắt hẳn',
    hideAlwaysReach: 'Không soát mục này trên mọi C/O nữa. Bật lại trong phần Cài đặt.',
    inTab: 'Ô này ở thẻ “{tab}”. Mở thẻ đó để xem.',
    notOnShow: 'Ô này đang bị ẩn trên trang.',
    noField: 'Không gắn với ô nào đang có trên trang.',
    gone: 'Ô này không còn trên trang.',
    more: 'Còn {n} mục nữa trong bảng bên.',
    badge: '{severity}: {message}',
  },
  en: {
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    count: (severity, n) =>
      `${n} ${{ error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] }[severity][n === 1 ? 0 : 1]}`,
    clean: 'No errors found so far',
    box: 'Box {box}',
    top: 'Top of the C/O',
    line: 'Goods line {line}',
    fix: 'How to mend it',
    basis: 'Based on',
    close: 'Close',
    listTitle: 'Soát C/O',
    openList: 'Show the list',
    fold: 'Fold',
    unfold: 'Unfold',
    openPanel: 'Open the side panel',
    panelHow: 'For all of it: press the Soát C/O button on the toolbar, then “Open side panel”.',
    move: 'Drag it, or press an arrow key, to move it.',
    read: '{read} of {of} fields read on this page',
    guessed: 'Beta: this page is not known to us.',
    unknown: '{n} checks lack data',
    hidden: '{n} hidden',
    unhide: 'Show again',
    hide: 'Not a problem?',
    hideHere: 'Hide on this C/O',
    hideHereReach: 'Hides this check on the declaration that is open now.',
    hideAlways: 'Switch off',
    hideAlwaysReach: 'Stops this check on every C/O. Switch it on again in Options.',
    inTab: 'This field is in the tab “{tab}”. Open that tab to see it.',
    notOnShow: 'This field is hidden on the page now.',
    noField: 'Stands at no field of this page.',
    gone: 'This field is no longer on the page.',
    more: '{n} more in the side panel.',
    badge: '{severity}: {message}',
  },
};
