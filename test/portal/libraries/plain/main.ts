import { LAYOUTS } from '../layouts';
import { pageModel, shownDate, shownNumber, shownText, specOf, type Field } from '../model';

/** Pages as they were written before there were widget libraries: tables, no ids, no labels bound to anything. */
const page = pageModel(specOf(location.search), LAYOUTS.plain);
const { say, spec } = page;
const esc = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function control(field: Field): string {
  if (field.kind === 'select' || field.kind === 'search') {
    const list = [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];
    return `<select><option value="">-- ${say('Chọn', 'Select')} --</option>${list.map((text, i) => `<option value="${i + 1}"${text === field.value ? ' selected' : ''}>${esc(text)}</option>`).join('')}</select>`;
  }
  if (field.kind === 'area') return `<textarea rows="2" cols="60">${esc(field.value)}</textarea>`;
  const text =
    field.value === ''
      ? ''
      : field.kind === 'date'
        ? shownDate(field.value)
        : field.kind === 'number' && spec.form === 'D'
          ? shownNumber(field.value)
          : field.value;
  return `<input type="text" size="30" value="${esc(text)}">`;
}

const both = (field: Field): string => control(field) + (field.unit ? ` ${control(field.unit)}` : '');
const star = '<font color="red">*</font>';

/** One field a row, two fields a row, or labels in a row of their own over the fields. */
function rows(fields: readonly Field[], cell: (field: Field) => string): string {
  if (spec.form === 'D')
    return fields
      .map(
        (field) =>
          `<tr><td width="200" align="right">${field.label}:</td><td>${cell(field)} ${spec.mode === 'view' ? '' : star}</td></tr>`,
      )
      .join('\n');
  const pairs: Field[][] = [];
  for (let i = 0; i < fields.length; i += 2) pairs.push(fields.slice(i, i + 2));
  if (spec.form === 'E')
    return pairs
      .map((pair) => `<tr>${pair.map((field) => `<td class="lbl">${field.label}</td><td>${cell(field)}</td>`).join('')}</tr>`)
      .join('\n');
  return pairs
    .map(
      (pair) =>
        `<tr>${pair.map((field) => `<td><b>${field.label}</b></td>`).join('')}</tr><tr>${pair.map((field) => `<td>${cell(field)}</td>`).join('')}</tr>`,
    )
    .join('\n');
}

function goods(): string {
  if (spec.mode !== 'view' && spec.form === 'E')
    return page.lines
      .map(
        (line, i) =>
          `<fieldset><legend>${say('Mặt hàng', 'Item')} ${i + 1}</legend><table>${rows(line, both)}</table></fieldset>`,
      )
      .join('');
  const cell = spec.mode === 'view' || spec.form === 'D' ? shownText : both;
  return `<table border="1" cellspacing="0"><tr bgcolor="#ddeeff">${page.lines[0]!.map((field) => `<td align="center"><b>${field.label}</b></td>`).join('')}</tr>
${page.lines.map((line) => `<tr>${line.map((field, c) => `<td>${c === 0 ? field.value : cell === shownText ? esc(shownText(field)) : both(field)}</td>`).join('')}</tr>`).join('\n')}</table>`;
}

function ticks(): string {
  const all = [...page.ticks, page.fobShown];
  const disabled = spec.mode === 'view' ? ' disabled' : '';
  const box = (on: boolean): string => `<input type="checkbox"${on ? ' checked' : ''}${disabled}>`;
  if (spec.form === 'D') return all.map((tick) => `${box(tick.on)} ${tick.label}`).join(' &nbsp; ');
  if (spec.form === 'E' && spec.mode === 'view')
    return `<table>${all.map((tick) => `<tr><td>${tick.on ? '☒' : '☐'}</td><td>${tick.label}</td></tr>`).join('')}</table>`;
  if (spec.form === 'E')
    return `<table>${all.map((tick) => `<tr><td>${box(tick.on)}</td><td>${tick.label}</td></tr>`).join('')}</table>`;
  return `<table>${all.map((tick) => `<tr><td>${tick.label}</td><td>${box(tick.on)}</td></tr>`).join('')}</table>`;
}

const cell = spec.mode === 'view' ? (field: Field): string => esc(shownText(field)) : both;
document.querySelector('#root')!.innerHTML = `<center><h2>${page.title}</h2></center>
${page.sections.map((section) => `<table width="100%"><tr><td colspan="4" bgcolor="#cccccc"><b>${section.title}</b></td></tr>${rows(section.fields, cell)}</table>`).join('\n')}
<p><b>${page.goodsTitle}</b></p>${goods()}
<p><b>${page.ticksTitle}</b></p>${ticks()}
<table>${rows([page.remarks], cell)}</table>`;
