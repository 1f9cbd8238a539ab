/**
 * Landing page after login and the login page: pages of the portal on which a checker has nothing to say.
 * Known from public material: the path of the landing page, its notice that closes with `#timer`, the menu entry "Khai báo C/O". The live
 * portal was never opened.
 */
import { page, PATHS, searchUrl } from './layout';

export function homePage(): string {
  return page({
    title: 'Trang chủ',
    path: PATHS.home,
    html: `<h1 class="pageTitle">Trang chủ</h1>
<div id="notice" class="notice"><b>Thông báo</b><p>Đây là cổng mô phỏng dùng để thử phần mềm kiểm tra. Mọi dữ liệu đều là dữ liệu giả và chỉ nằm trong bộ nhớ của máy này.</p><a href="#" id="timer" onclick="document.getElementById('notice').style.display='none';return false;">Đóng thông báo</a></div>
<div class="tiles"><a class="tile" href="${PATHS.edit}"><b>Khai báo C/O</b><span>Lập hồ sơ mới</span></a>
<a class="tile" href="${searchUrl}"><b>Tra cứu hồ sơ</b><span>Danh sách hồ sơ mẫu</span></a>
<a class="tile" href="${PATHS.fees}"><b>Lệ phí</b><span>Hóa đơn lệ phí C/O</span></a></div>`,
  });
}

export function loginPage(): string {
  return page({
    title: 'Đăng nhập',
    path: PATHS.login,
    menu: false,
    html: `<div class="loginBox"><h1 class="pageTitle">Đăng nhập</h1>
<div class="formItem"><span class="label w150">Tên đăng nhập:</span><input id="ctl00_cplhContainer_txtUserName" name="ctl00$cplhContainer$txtUserName" type="text" autocomplete="off" /></div>
<div class="formItem"><span class="label w150">Mật khẩu:</span><input id="ctl00_cplhContainer_txtPassword" name="ctl00$cplhContainer$txtPassword" type="password" autocomplete="off" /></div>
<div class="formItem"><span class="label w150">Mã xác nhận:</span><input id="ctl00_cplhContainer_txtCaptcha" name="ctl00$cplhContainer$txtCaptcha" type="text" autocomplete="off" /> <span class="captcha">7 K 3 P</span></div>
<div class="buttons"><a class="textButton" href="${PATHS.home}">Đăng nhập (mô phỏng, không cần mật khẩu)</a></div></div>`,
  });
}
