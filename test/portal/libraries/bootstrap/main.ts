import 'bootstrap/dist/css/bootstrap.min.css';
import $ from 'jquery';
import 'select2/dist/css/select2.min.css';
import select2 from 'select2';
import { LAYOUTS } from '../layouts';
import { pageModel, shownDate, shownText, specOf, type Field } from '../model';

/** Server-rendered pages: Bootstrap for the looks, Select2 over the lists. */
const page = pageModel(specOf(location.search), LAYOUTS.bootstrap);
const { say, spec } = page;
const esc = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
let ids = 0;

function control(field: Field, id: string): string {
  const value = esc(field.value);
  if (field.kind === 'select' || field.kind === 'search') {
    const list = [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];
    const first = `<option value="">${say('-- Chọn --', '-- Select --')}</option>`;
    const rest = list.map(
      (text, i) => `<option value="${1000 + i}"${text === field.value ? ' selected' : ''}>${esc(text)}</option>`,
    );
    return `<select id="${id}" class="form-select${field.kind === 'search' ? ' js-select2' : ''}" style="width: 100%">${first}${rest.join('')}</select>`;
  }
  if (field.kind === 'area') return `<textarea id="${id}" class="form-control" rows="2">${value}</textarea>`;
  if (field.kind === 'date')
    return spec.form === 'E'
      ? `<input type="date" id="${id}" class="form-control" value="${value}">`
      : `<div class="input-group"><input id="${id}" class="form-control datepicker" placeholder="dd/mm/yyyy" value="${value === '' ? '' : shownDate(value)}"><span class="input-group-text">📅</span></div>`;
  return `<input id="${id}" class="form-control${field.kind === 'number' ? ' text-end' : ''}" value="${value}">`;
}

function whole(field: Field, id: string): string {
  if (!field.unit) return control(field, id);
  return field.unit.key.endsWith('currency') || field.unit.key.endsWith('Weight.unit')
    ? `<div class="input-group">${control(field, id)}<span class="input-group-text">${field.unit.value}</span></div>`
    : `<div class="input-group">${control(field, id)}${control(field.unit, `${id}u`)}</div>`;
}

/** The three usual ways to lay out a field. */
function item(field: Field, width: number): string {
  const id = `f${(ids += 1)}`;
  const star = field.key.startsWith('x.') ? '' : ' <span class="text-danger">*</span>';
  const help = field.key === 'referenceNo' ? `<div class="form-text">${say('Hệ thống tự cấp', 'Given by the system')}</div>` : '';
  if (spec.form === 'D')
    return `<div class="row mb-2"><label for="${id}" class="col-sm-3 col-form-label">${field.label}${star}</label><div class="col-sm-9">${whole(field, id)}${help}</div></div>`;
  if (spec.form === 'E' && (field.kind === 'text' || field.kind === 'area') && !field.unit)
    return `<div class="col-md-${width}"><div class="form-floating mb-2">${control(field, id).replace('class="', 'placeholder=" " class="')}<label for="${id}">${field.label}</label></div></div>`;
  return `<div class="col-md-${width} mb-2"><label class="form-label">${field.label}${star}</label>${whole(field, id)}${help}</div>`;
}

const wrap = (body: string): string => (spec.form === 'D' ? body : `<div class="row g-2">${body}</div>`);

function goods(): string {
  if (spec.mode !== 'view' && spec.form === 'E')
    return page.lines
      .map(
        (line, i) =>
          `<div class="card mb-2"><div class="card-header d-flex"><strong>${say('Mặt hàng', 'Item')} #${i + 1}</strong><button type="button" class="btn-close ms-auto"></button></div><div class="card-body">${wrap(line.map((field) => item(field, 4)).join(''))}</div></div>`,
      )
      .join('');
  const editable = spec.mode !== 'view' && spec.form === 'RCEP';
  const cell = (field: Field, c: number): string => (editable && c > 0 ? whole(field, `c${(ids += 1)}`) : esc(shownText(field)));
  return `<div class="table-responsive"><table class="table table-bordered table-sm"><thead class="table-light"><tr>${page.lines[0]!.map((field) => `<th scope="col">${field.label}</th>`).join('')}${editable ? '<th></th>' : ''}</tr></thead><tbody>${page.lines
    .map(
      (line) =>
        `<tr>${line.map((field, c) => (c === 0 ? `<th scope="row">${esc(field.value)}</th>` : `<td>${cell(field, c)}</td>`)).join('')}${editable ? '<td><button type="button" class="btn btn-sm btn-danger">×</button></td>' : ''}</tr>`,
    )
    .join('')}</tbody></table></div>`;
}

function ticks(): string {
  const all = [...page.ticks, page.fobShown];
  if (spec.mode === 'view' && spec.form === 'D')
    return `<ul class="list-group">${all.map((tick) => `<li class="list-group-item d-flex justify-content-between">${tick.label}<span class="badge ${tick.on ? 'text-bg-success' : 'text-bg-secondary'}">${tick.on ? say('Có', 'Yes') : say('Không', 'No')}</span></li>`).join('')}</ul>`;
  if (spec.form === 'RCEP' && spec.mode !== 'view') {
    const list = `<select multiple class="form-select js-select2" id="ticks" style="width: 100%">${page.ticks.map((tick) => `<option value="${tick.key}"${tick.on ? ' selected' : ''}>${tick.label}</option>`).join('')}</select>`;
    return `<div class="mb-2"><label class="form-label" for="ticks">${page.ticksTitle}</label>${list}</div><div class="form-check"><input class="form-check-input" type="checkbox" id="fob"${page.fobShown.on ? ' checked' : ''}><label class="form-check-label" for="fob">${page.fobShown.label}</label></div>`;
  }
  const kind = spec.form === 'E' ? 'form-check form-switch' : 'form-check form-check-inline';
  return all
    .map(
      (tick, i) =>
        `<div class="${kind}"><input class="form-check-input" type="checkbox" id="t${i}"${tick.on ? ' checked' : ''}${spec.mode === 'view' ? ' disabled' : ''}><label class="form-check-label" for="t${i}">${tick.label}</label></div>`,
    )
    .join('');
}

function shown(fields: readonly Field[]): string {
  if (spec.form === 'D')
    return `<dl class="row">${fields.map((field) => `<dt class="col-sm-3">${field.label}</dt><dd class="col-sm-9">${esc(shownText(field))}</dd>`).join('')}</dl>`;
  if (spec.form === 'E')
    return `<table class="table table-sm">${fields.map((field) => `<tr><th class="w-25">${field.label}</th><td>${esc(shownText(field))}</td></tr>`).join('')}</table>`;
  return `<div class="row">${fields.map((field) => `<div class="col-md-6 mb-2"><label class="text-muted small">${field.label}</label><div class="fw-bold">${esc(shownText(field))}</div></div>`).join('')}</div>`;
}

const body = (fields: readonly Field[]): string =>
  spec.mode === 'view' ? shown(fields) : wrap(fields.map((field) => item(field, field.kind === 'area' ? 12 : 6)).join(''));
const card = (title: string, content: string): string =>
  `<div class="card mb-3"><div class="card-header"><h5 class="mb-0">${title}</h5></div><div class="card-body">${content}</div></div>`;
document.querySelector('#root')!.innerHTML =
  `<nav class="navbar bg-light"><div class="container"><a class="navbar-brand" href="#">${say('Cấp C/O', 'C/O issue')}</a></div></nav>
<main class="container"><h1 class="h3">${page.title}</h1>${page.sections.map((section) => card(section.title, body(section.fields))).join('')}
${card(page.goodsTitle, goods())}${card(page.ticksTitle, ticks() + body([page.remarks]))}</main>`;
if (typeof select2 === 'function') (select2 as unknown as (root: undefined, jquery: typeof $) => void)(undefined, $);
($('.js-select2') as unknown as { select2(options: object): void }).select2({
  placeholder: say('-- Chọn --', '-- Select --'),
  allowClear: true,
});
