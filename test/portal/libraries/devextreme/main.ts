import 'devextreme/dist/css/dx.light.css';
import $ from 'jquery';
import 'devextreme/integration/jquery';
import dxCheckBox from 'devextreme/ui/check_box';
import dxDataGrid from 'devextreme/ui/data_grid';
import dxForm from 'devextreme/ui/form';
import 'devextreme/ui/date_box';
import 'devextreme/ui/number_box';
import 'devextreme/ui/select_box';
import 'devextreme/ui/switch';
import 'devextreme/ui/radio_group';
import 'devextreme/ui/tag_box';
import 'devextreme/ui/text_area';
import { LAYOUTS } from '../layouts';
import { pageModel, shownText, specOf, type Field, type Tick } from '../model';

/** DevExtreme: forms with groups, a data grid for the goods, its own check boxes, switches, radio groups and tag boxes. */
const page = pageModel(specOf(location.search), LAYOUTS.devextreme);
const { say, spec } = page;
const root = document.querySelector('#root')!;
const readOnly = spec.mode === 'view';

function add(tag: string): HTMLElement {
  const el = document.createElement(tag);
  root.append(el);
  return el;
}

const codes = (field: Field): { id: number; text: string }[] =>
  [...new Set([...field.options, ...(field.value === '' ? [] : [field.value])])].map((text, i) => ({ id: i + 70, text }));

function item(field: Field): object {
  const value = field.value;
  const base = {
    itemType: 'simple',
    dataField: `d${field.key.replace(/\W/g, '_')}`,
    label: { text: field.label },
    isRequired: !field.key.startsWith('x.'),
  };
  switch (field.kind) {
    case 'select':
    case 'search': {
      const list = codes(field);
      return {
        ...base,
        editorType: 'dxSelectBox',
        editorOptions: {
          items: list,
          valueExpr: 'id',
          displayExpr: 'text',
          value: list.find(({ text }) => text === value)?.id ?? null,
          searchEnabled: field.kind === 'search',
          showClearButton: true,
          placeholder: say('Chọn…', 'Select…'),
          readOnly,
        },
      };
    }
    case 'date':
      return {
        ...base,
        editorType: 'dxDateBox',
        editorOptions: { value: value === '' ? null : new Date(`${value}T00:00:00`), displayFormat: 'dd/MM/yyyy', readOnly },
      };
    case 'number':
      return {
        ...base,
        editorType: 'dxNumberBox',
        editorOptions: { value: value === '' ? null : Number(value), format: '#,##0.##', showSpinButtons: true, readOnly },
      };
    case 'area':
      return { ...base, editorType: 'dxTextArea', editorOptions: { value, readOnly } };
    default:
      return { ...base, editorType: 'dxTextBox', editorOptions: { value, readOnly } };
  }
}

const tickItem = (tick: Tick): object => ({
  itemType: 'simple',
  dataField: `t${tick.key.replace(/\W/g, '_')}`,
  label: { text: tick.label },
  editorType: spec.form === 'RCEP' ? 'dxRadioGroup' : spec.form === 'E' ? 'dxSwitch' : 'dxCheckBox',
  editorOptions:
    spec.form === 'RCEP'
      ? {
          items: [say('Có', 'Yes'), say('Không', 'No')],
          value: tick.on ? say('Có', 'Yes') : say('Không', 'No'),
          layout: 'horizontal',
          readOnly,
        }
      : { value: tick.on, readOnly, switchedOnText: say('CÓ', 'YES'), switchedOffText: say('KHÔNG', 'NO') },
});

const group = (caption: string, items: readonly object[]): object => ({
  itemType: 'group',
  caption,
  colCount: spec.form === 'D' ? 2 : 1,
  items,
});

add('h2').textContent = page.title;
new dxForm(add('div'), {
  labelLocation: spec.form === 'E' ? 'top' : 'left',
  labelMode: spec.form === 'RCEP' ? 'static' : 'outside',
  items: page.sections.map((section) => group(section.title, section.fields.map(item))) as never,
});
add('h3').textContent = page.goodsTitle;
if (spec.form === 'E' && !readOnly) {
  for (const [i, line] of page.lines.entries())
    new dxForm(add('div'), {
      labelLocation: 'top',
      items: [group(`${say('Mặt hàng', 'Item')} ${i + 1}`, line.map(item))] as never,
    });
} else {
  new dxDataGrid(add('div'), {
    dataSource: page.lines.map((line) =>
      Object.fromEntries(
        line.map((field, c) => [
          `c${c}`,
          field.kind !== 'number' ? shownText(field) : field.value === '' ? null : Number(field.value),
        ]),
      ),
    ),
    columns: page.lines[0]!.map((field, c) => ({
      dataField: `c${c}`,
      caption: field.label,
      width: 150,
      ...(field.kind === 'number' ? { dataType: 'number', format: '#,##0.00' } : {}),
    })) as never,
    columnFixing: { enabled: true },
    filterRow: { visible: spec.form === 'RCEP' },
    editing: readOnly ? {} : { mode: 'row', allowUpdating: true, allowDeleting: true },
    paging: { pageSize: 20 },
    showBorders: true,
  });
}
add('h3').textContent = page.ticksTitle;
new dxForm(add('div'), { items: [...page.ticks.map(tickItem)] as never });
new dxCheckBox(add('div'), { text: page.fobShown.label, value: page.fobShown.on, readOnly });
new dxForm(add('div'), { labelLocation: 'top', items: [item(page.remarks)] as never });
$('#root').attr('data-drawn', 'true');
