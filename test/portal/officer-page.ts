/**
 * Not a page of any portal: what the system or the issuing officer fills in (number, dates, authority, tax code of the trader's profile) can be
 * set here, so that a person trying the replica can bring a dossier from draft to issued.
 */
import type { Dossier } from './dossier';
import { esc } from './html';
import { BANNER, PATHS, viewUrl } from './layout';
import { DEPARTMENTS } from './lists';

export const OFFICER_FIELDS: [
  key: 'status' | 'taxCode' | 'certificateNumber' | 'certificateDate' | 'reviewDate' | 'department',
  title: string,
][] = [
  ['status', 'Trạng thái'],
  ['taxCode', 'Mã doanh nghiệp'],
  ['certificateNumber', 'Số cấp'],
  ['certificateDate', 'Ngày ký'],
  ['reviewDate', 'Ngày duyệt'],
  ['department', 'Nơi cấp'],
];

export function officerPage(dossier: Dossier): string {
  const rows = OFFICER_FIELDS.map(
    ([key, title]) =>
      `<p><label>${esc(title)}<br /><input name="${key}" value="${esc(dossier[key])}" size="44"${key === 'department' ? ' list="departments"' : ''} /></label></p>`,
  ).join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8" /><title>Mô phỏng</title><link href="/replica/portal.css" rel="stylesheet" /></head><body>
<div class="replicaBanner" role="note">${esc(BANNER)}</div>
<div class="loginBox"><h1 class="pageTitle">Phần việc của cán bộ (mô phỏng)</h1><p>Hồ sơ ${esc(dossier.docId)}. Trên cổng thật, những mục này do hệ thống hoặc cán bộ ghi.</p>
<form method="post" action="${PATHS.officer}?DocId=${esc(dossier.docId)}">${rows}
<datalist id="departments">${DEPARTMENTS.map((name) => `<option value="${esc(name)}"></option>`).join('')}</datalist>
<p><button type="submit">Ghi lại</button> <a href="${esc(viewUrl(dossier.docId))}">Quay lại</a></p></form></div></body></html>`;
}
