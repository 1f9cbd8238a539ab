/**
 * Frame of every replica page: banner that says what this is, header, menu, the one server form round everything, footer.
 * Header wording and colours are made up; no emblem of any authority is used. Reconstructed from public material; the live portal was never
 * opened.
 */
import { esc } from './html';

export const BANNER = 'Cổng mô phỏng (bản dựng lại) – not the real portal';
export const PATHS = {
  home: '/Default.aspx',
  login: '/Login.aspx',
  list: '/CertificatesUpgrade/Business/CertificateAdvanceSearch.aspx',
  fees: '/CertificatesUpgrade/Business/OrderView.aspx',
  edit: '/CertificatesUpgrade/Business/CertificateEdit.aspx',
  view: '/CertificatesUpgrade/Business/CertificateDisplay.aspx',
  criterion: '/CertificatesUpgrade/Business/PopupSelectOriginCriteria.aspx',
  officer: '/mo-phong/can-bo',
} as const;

export const editUrl = (docId: string): string => `${PATHS.edit}?DocId=${docId}`;
export const viewUrl = (docId: string): string => `${PATHS.view}?DocId=${docId}`;
export const searchUrl = `${PATHS.list}?CertificateDateFrom=&CertificateDateTo=&Status=-1&FormCOId=0&CountryId=0&CertificateNumber=&CustomsNumber=&ReceiverName=&TransportMethodId=0`;

export interface PageOptions {
  title: string;
  path: string;
  html: string;
  menu?: boolean;
  /** Name of the site in the header; pages of another site have their own. */
  header?: string;
  latency?: number;
  /** Extra markup after the form's content, such as list data. */
  tail?: string;
  script?: boolean;
  /** Number of postbacks the platform's hidden state stands for; it only makes the state differ. */
  state?: number;
}

/** A plausible, deterministic view state: opaque to everybody but the server. */
export function viewState(path: string, count: number): string {
  return `/wEPDw${Buffer.from(`${path}#${count}`.repeat(12)).toString('base64')}`;
}

interface MenuItem {
  text: string;
  href?: string;
  items?: MenuItem[];
}

const MENU: MenuItem[] = [
  {
    text: 'Khai báo C/O',
    items: [
      { text: 'Khai báo C/O', href: PATHS.edit },
      { text: 'Tra cứu hồ sơ C/O', href: searchUrl },
    ],
  },
  { text: 'Lệ phí', items: [{ text: 'Hóa đơn lệ phí', href: PATHS.fees }] },
  {
    text: 'Hệ thống',
    items: [
      { text: 'Trang chủ', href: PATHS.home },
      { text: 'Đăng xuất', href: PATHS.login },
    ],
  },
];

function menuItems(items: MenuItem[]): string {
  return items
    .map((item) => {
      const inner = item.href
        ? `<div class="rtMid"><span class="rtSp"></span><a class="rtIn" href="${esc(item.href)}" data-keep="1">${esc(item.text)}</a></div>`
        : `<div class="rtTop"><span class="rtSp"></span><span class="rtMinus"></span><span class="rtIn">${esc(item.text)}</span></div>`;
      return `<li class="rtLI">${inner}${item.items ? `<ul class="rtUL">${menuItems(item.items)}</ul>` : ''}</li>`;
    })
    .join('');
}

export function page(options: PageOptions): string {
  const menu =
    options.menu === false
      ? ''
      : `<td class="menuCell"><div id="ctl00_Menu1_radMenu" class="RadTreeView RadTreeView_Default"><ul class="rtUL rtLines">${menuItems(MENU)}</ul></div></td>`;
  return `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
<head><meta charset="utf-8" /><title>${esc(options.title)}</title><link href="/replica/portal.css" type="text/css" rel="stylesheet" /></head>
<body>
<div class="replicaBanner" role="note">${esc(BANNER)}</div>
<form method="post" action="${esc(options.path)}" id="aspnetForm" name="aspnetForm" data-latency="${options.latency ?? 30}" data-postbacks="0" onsubmit="return false;">
<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="${viewState(options.path, options.state ?? 0)}" />
<input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="5D1C2E0B" />
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAA${Buffer.from(options.path).toString('base64')}" />
</div>
<div id="ctl00_divHeader" class="header"><div class="headerTitle">${esc(options.header ?? 'HỆ THỐNG KHAI BÁO CHỨNG NHẬN XUẤT XỨ ĐIỆN TỬ')}</div><div class="headerSub">Trang dựng lại để thử nghiệm</div>
<div class="headerUser">Xin chào: <b>doanhnghiep_thu</b></div></div>
<table class="frame" cellspacing="0" cellpadding="0"><tbody><tr>${menu}<td class="mainCell"><div class="content">
${options.html}
</div></td></tr></tbody></table>
<div class="footer">Trang này được dựng lại từ tài liệu công khai để kiểm thử phần mềm. Không có kết nối tới hệ thống nào của cơ quan nhà nước.</div>
${options.tail ?? ''}
</form>
${options.script === false ? '' : '<script src="/replica/portal.js"></script>'}
</body></html>`;
}
