import $ from 'jquery';
import 'jquery-ui/themes/base/all.css';
import { LAYOUTS } from '../layouts';
import { pageModel, shownDate, shownText, specOf, type Field } from '../model';

/** jQuery UI: tabs, accordion, select menus, date pickers, spinners, autocomplete, check boxes and buttons. */
(window as unknown as { jQuery: typeof $ }).jQuery = $;
const page = pageModel(specOf(location.search), LAYOUTS['jquery-ui']);
const { say, spec } = page;
const esc = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
let ids = 0;

function control(field: Field, id: string): string {
  const value = esc(field.value);
  switch (field.kind) {
    case 'select': {
      const list = [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])];
      return `<select id="${id}" class="menu"><option value="">${say('Chọn', 'Choose')}</option>${list.map((text, i) => `<option value="k${i}"${text === field.value ? ' selected' : ''}>${esc(text)}</option>`).join('')}</select>`;
    }
    case 'search':
      return `<input id="${id}" class="auto ui-widget ui-widget-content" value="${value}" data-list="${esc(JSON.stringify(field.options))}">`;
    case 'area':
      return `<textarea id="${id}" rows="2" cols="50" class="ui-widget ui-widget-content ui-corner-all">${value}</textarea>`;
    case 'date':
      return `<input id="${id}" class="date" value="${value === '' ? '' : shownDate(value)}">`;
    case 'number':
      return `<input id="${id}" class="spin" value="${value}">`;
    default:
      return `<input id="${id}" class="ui-widget ui-widget-content ui-corner-all" value="${value}">`;
  }
}

function item(field: Field): string {
  const id = `in${(ids += 1)}`;
  const own = control(field, id) + (field.unit ? control(field.unit, `${id}u`) : '');
  if (spec.form === 'D') return `<p><label for="${id}">${field.label}: </label>${own}</p>`;
  if (spec.form === 'E') return `<div class="pair"><label for="${id}">${field.label}</label><br>${own}</div>`;
  return `<tr><td><label>${field.label}</label></td><td>${own}</td></tr>`;
}

const shown = (fields: readonly Field[]): string =>
  spec.form === 'RCEP'
    ? `<table>${fields.map((field) => `<tr><td class="name">${field.label}</td><td class="value">${esc(shownText(field))}</td></tr>`).join('')}</table>`
    : fields
        .map((field) =>
          spec.form === 'D'
            ? `<p><strong>${field.label}:</strong> ${esc(shownText(field))}</p>`
            : `<div><span class="name">${field.label}</span><span class="value">${esc(shownText(field))}</span></div>`,
        )
        .join('');

function body(fields: readonly Field[]): string {
  if (spec.mode === 'view') return shown(fields);
  const items = fields.map(item).join('');
  return spec.form === 'RCEP' ? `<table>${items}</table>` : items;
}

function goods(): string {
  if (spec.mode !== 'view' && spec.form === 'E')
    return page.lines
      .map(
        (line, i) =>
          `<fieldset class="ui-widget-content"><legend>${say('Dòng hàng', 'Goods line')} ${i + 1}</legend>${line.map(item).join('')}</fieldset>`,
      )
      .join('');
  const editable = spec.mode !== 'view' && spec.form === 'RCEP';
  return `<table class="ui-widget ui-widget-content"><thead class="ui-widget-header"><tr>${page.lines[0]!.map((field) => `<th>${field.label}</th>`).join('')}</tr></thead><tbody>${page.lines
    .map(
      (line) =>
        `<tr>${line.map((field, c) => `<td>${editable && c > 0 ? control(field, `c${(ids += 1)}`) : esc(shownText(field))}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
}

function ticks(): string {
  const all = [...page.ticks, page.fobShown];
  if (spec.mode === 'view')
    return all
      .map((tick) => `<p><strong>${tick.label}:</strong> ${tick.on ? say('Có', 'Yes') : say('Không', 'No')}</p>`)
      .join('');
  if (spec.form === 'RCEP')
    return all
      .map(
        (tick, i) =>
          `<fieldset><legend>${tick.label}</legend><label for="ry${i}">${say('Có', 'Yes')}</label><input type="radio" class="round" name="r${i}" id="ry${i}"${tick.on ? ' checked' : ''}><label for="rn${i}">${say('Không', 'No')}</label><input type="radio" class="round" name="r${i}" id="rn${i}"${tick.on ? '' : ' checked'}></fieldset>`,
      )
      .join('');
  return `<div class="boxes">${all.map((tick, i) => `<label for="ck${i}">${tick.label}</label><input type="checkbox" class="round" id="ck${i}"${tick.on ? ' checked' : ''}>`).join('')}</div>`;
}

const blocks: [title: string, content: string][] = [
  ...page.sections.map((section) => [section.title, body(section.fields)] as [string, string]),
  [page.goodsTitle, goods()],
  [page.ticksTitle, ticks() + body([page.remarks])],
];
const root = document.querySelector('#root')!;
if (spec.form === 'RCEP' && spec.mode !== 'view')
  root.innerHTML = `<h2>${page.title}</h2><div id="tabs"><ul>${blocks.map(([title], i) => `<li><a href="#tab${i}">${title}</a></li>`).join('')}</ul>${blocks.map(([, content], i) => `<div id="tab${i}">${content}</div>`).join('')}</div>`;
else if (spec.form === 'E' && spec.mode !== 'view')
  root.innerHTML = `<h2>${page.title}</h2><div id="accordion">${blocks.map(([title, content]) => `<h3>${title}</h3><div>${content}</div>`).join('')}</div>`;
else
  root.innerHTML = `<h2>${page.title}</h2>${blocks.map(([title, content]) => `<div class="ui-widget-content"><h3 class="ui-widget-header">${title}</h3>${content}</div>`).join('')}`;

interface Widgets {
  selectmenu(): void;
  datepicker(options: object): void;
  spinner(): void;
  autocomplete(options: object): void;
  checkboxradio(): void;
  tabs(): void;
  accordion(options: object): void;
}
await import('jquery-ui/dist/jquery-ui.js');
const all = (css: string): Widgets => $(css) as unknown as Widgets;
all('.menu').selectmenu();
all('.date').datepicker({ dateFormat: 'dd/mm/yy' });
all('.spin').spinner();
all('.auto').autocomplete({ source: [] });
all('.round').checkboxradio();
all('#tabs').tabs();
all('#accordion').accordion({ heightStyle: 'content' });
