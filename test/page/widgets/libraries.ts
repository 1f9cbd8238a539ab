import type { Draw, DrawSection, SampleField } from '../sample';

/** How well-known widget libraries draw a labelled control, from their public documentation and demos; shortened to what a reader meets. */

export interface Library {
  readonly name: string;
  readonly draw: Draw;
  readonly section: DrawSection;
}

const e = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const svg = '<svg viewBox="0 0 24 24"><path d="M7 10l5 5 5-5z"></path></svg>';
const h3: DrawSection = (title, body) => `<section><h3>${title}</h3><div class="body">${body}</div></section>`;
const card =
  (head: string, title: string, content: string): DrawSection =>
  (text, body) =>
    `<div class="${head.replace('-head', '')}"><div class="${head}"><div class="${title}">${text}</div></div><div class="${content}">${body}</div></div>`;

const antd: Library = {
  name: 'Ant Design',
  section: card('ant-card-head', 'ant-card-head-title', 'ant-card-body'),
  draw: (label, f, n) => {
    const id = `basic_f${n}`;
    const control =
      f.kind === 'choice'
        ? `<div class="ant-select ant-select-single ant-select-show-arrow"><div class="ant-select-selector"><span class="ant-select-selection-search"><input id="${id}" type="search" autocomplete="off" class="ant-select-selection-search-input" role="combobox" aria-haspopup="listbox" aria-expanded="false" readonly unselectable="on" value="" style="opacity: 0;"></span>${f.value ? `<span class="ant-select-selection-item" title="${e(f.value)}">${e(f.value)}</span>` : '<span class="ant-select-selection-placeholder">Please select</span>'}</div><span class="ant-select-arrow" unselectable="on" aria-hidden="true"><span role="img" class="anticon">${svg}</span></span></div>`
        : f.kind === 'date'
          ? `<div class="ant-picker"><div class="ant-picker-input"><input id="${id}" readonly placeholder="Select date" title="${e(f.value)}" value="${e(f.value)}"><span class="ant-picker-suffix"><span role="img" class="anticon">${svg}</span></span></div></div>`
          : f.kind === 'number'
            ? `<div class="ant-input-number"><div class="ant-input-number-handler-wrap"><span unselectable="on" role="button" aria-label="Increase Value"></span></div><div class="ant-input-number-input-wrap"><input id="${id}" autocomplete="off" role="spinbutton" ${f.value ? `aria-valuenow="${f.value}"` : ''} class="ant-input-number-input" value="${f.value}"></div></div>`
            : f.kind === 'area'
              ? `<textarea id="${id}" class="ant-input">${e(f.value)}</textarea>`
              : `<span class="ant-input-affix-wrapper"><input id="${id}" class="ant-input" type="text" value="${e(f.value)}"><span class="ant-input-suffix"><span role="button" class="ant-input-clear-icon">${svg}</span></span></span>`;
    return `<div class="ant-form-item"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="${id}" class="ant-form-item-required" title="${e(label)}">${label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content">${control}</div></div>${f.value ? '' : '<div class="ant-form-item-explain"><div class="ant-form-item-explain-error">Vui lòng nhập trường này</div></div>'}</div></div></div>`;
  },
};

const mui: Library = {
  name: 'MUI',
  section: card('MuiCardHeader-root', 'MuiCardHeader-title', 'MuiCardContent-root'),
  draw: (label, f, n) => {
    const id = `:r${n}:`;
    const notch = `<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>${label}</span></legend></fieldset>`;
    const control =
      f.kind === 'choice'
        ? `<label class="MuiFormLabel-root" id="l${n}">${label}</label><div class="MuiInputBase-root"><div tabindex="0" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="l${n} s${n}" id="s${n}" class="MuiSelect-select">${f.value ? e(f.value) : '<span class="notranslate" aria-hidden="true">\u200b</span>'}</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="${f.value ? `id-${n}` : ''}">${svg}${notch}</div>`
        : f.kind === 'area'
          ? `<label class="MuiFormLabel-root" for="${id}">${label}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiInputBase-root"><textarea id="${id}" rows="3">${e(f.value)}</textarea><textarea aria-hidden="true" readonly tabindex="-1" style="visibility: hidden; position: absolute;">x</textarea>${notch}</div>`
          : f.kind === 'date'
            ? muiDate(label, f, n)
            : `<label class="MuiFormLabel-root" for="${id}">${label}</label><div class="MuiInputBase-root"><input id="${id}" type="text" value="${e(f.value)}">${notch}</div><p class="MuiFormHelperText-root" id="${id}-helper">In English</p>`;
    return `<div class="MuiGrid-item"><div class="MuiFormControl-root MuiTextField-root">${control}</div></div>`;
  },
};

function muiDate(label: string, f: SampleField, n: number): string {
  const [day, month, year] = f.value === '' ? ['DD', 'MM', 'YYYY'] : f.value.split('/');
  const spin = (name: string, text: string, i: number): string =>
    `<span class="MuiPickersSectionList-section" data-sectionindex="${i}"><span class="before"></span><span role="spinbutton" contenteditable="true" aria-label="${name}"${/\d/.test(text) ? ` aria-valuenow="${Number(text)}"` : ''}>${text}</span><span>${i < 2 ? '/' : ''}</span></span>`;
  return `<label class="MuiFormLabel-root" id="dl${n}">${label}</label><div class="MuiPickersInputBase-root"><div role="group" aria-labelledby="dl${n}" class="MuiPickersInputBase-sectionsContainer">${spin('Day', day!, 0)}${spin('Month', month!, 1)}${spin('Year', year!, 2)}</div><input aria-hidden="true" tabindex="-1" class="MuiPickersInputBase-input" value="${f.value}"></div>`;
}

const material: Library = {
  name: 'Angular Material',
  section: card('mat-mdc-card-header', 'mat-mdc-card-title', 'mat-mdc-card-content'),
  draw: (label, f, n) => {
    const labelled = `<div class="mdc-notched-outline"><div class="mdc-notched-outline__notch"><label class="mdc-floating-label" id="mat-mdc-form-field-label-${n}" for="${f.kind === 'choice' ? `mat-select-${n}` : `mat-input-${n}`}"><mat-label>${label}</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"></span></label></div></div>`;
    const control =
      f.kind === 'choice'
        ? `<mat-select role="combobox" aria-haspopup="listbox" aria-expanded="false" class="mat-mdc-select" id="mat-select-${n}" aria-labelledby="mat-mdc-form-field-label-${n} mat-select-value-${n}"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value" id="mat-select-value-${n}">${f.value ? `<span class="mat-mdc-select-value-text"><span class="mat-mdc-select-min-line">${e(f.value)}</span></span>` : '<span class="mat-mdc-select-placeholder mat-mdc-select-min-line">Chọn</span>'}</div><div class="mat-mdc-select-arrow-wrapper"><div class="mat-mdc-select-arrow">${svg}</div></div></div></mat-select>`
        : f.kind === 'area'
          ? `<textarea matinput id="mat-input-${n}" class="mat-mdc-input-element">${e(f.value)}</textarea>`
          : `<input matinput id="mat-input-${n}" class="mat-mdc-input-element" aria-required="false" value="${e(f.value)}">`;
    return `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex">${labelled}<div class="mat-mdc-form-field-infix">${control}</div></div></div><div class="mat-mdc-form-field-subscript-wrapper"><div class="mat-mdc-form-field-hint-wrapper"><mat-hint>English only</mat-hint></div></div></mat-form-field>`;
  },
};

const element: Library = {
  name: 'Element Plus',
  section: card('el-card__header', 'el-card__title', 'el-card__body'),
  draw: (label, f, n) => {
    const id = `el-id-1024-${n}`;
    const control =
      f.kind === 'choice'
        ? `<div class="el-select"><div class="el-select__wrapper"><div class="el-select__selection"><div class="el-select__selected-item el-select__input-wrapper is-hidden"><input id="${id}" class="el-select__input" type="text" role="combobox" readonly aria-expanded="false" aria-autocomplete="none" aria-haspopup="listbox" value=""></div><div class="el-select__selected-item el-select__placeholder${f.value ? '' : ' is-transparent'}"><span>${f.value ? e(f.value) : 'Select'}</span></div></div><div class="el-select__suffix"><i class="el-icon">${svg}</i></div></div></div>`
        : f.kind === 'area'
          ? `<div class="el-textarea"><textarea id="${id}" class="el-textarea__inner">${e(f.value)}</textarea><span class="el-input__count">21 / 200</span></div>`
          : f.kind === 'number'
            ? `<div class="el-input-number"><span class="el-input-number__decrease" role="button"><i class="el-icon">${svg}</i></span><div class="el-input"><div class="el-input__wrapper"><input id="${id}" class="el-input__inner" type="number" value="${f.value}"></div></div></div>`
            : `<div class="el-input"><div class="el-input__wrapper"><input id="${id}" class="el-input__inner" type="text" value="${e(f.value)}"></div></div>`;
    return `<div class="el-form-item is-required"><label id="${id}-label" for="${id}" class="el-form-item__label" style="width: 160px;">${label}</label><div class="el-form-item__content">${control}${f.value ? '' : '<div class="el-form-item__error">Trường này là bắt buộc</div>'}</div></div>`;
  },
};

const primeng: Library = {
  name: 'PrimeNG',
  section: (title, body) =>
    `<p-fieldset><fieldset class="p-fieldset"><legend class="p-fieldset-legend"><span class="p-fieldset-legend-text">${title}</span></legend><div class="p-fieldset-content">${body}</div></fieldset></p-fieldset>`,
  draw: (label, f, n) => {
    const id = `pn_${n}`;
    const control =
      f.kind === 'choice'
        ? `<p-dropdown><div class="p-dropdown p-component"><span role="combobox" class="p-dropdown-label p-inputtext${f.value ? '' : ' p-placeholder'}" id="${id}" aria-haspopup="listbox" aria-expanded="false" aria-label="${e(f.value || 'Chọn')}">${e(f.value || 'Chọn')}</span><div class="p-dropdown-trigger" role="button" aria-label="dropdown trigger">${svg}</div></div></p-dropdown>`
        : f.kind === 'number'
          ? `<p-inputnumber><span class="p-inputnumber"><input id="${id}" role="spinbutton" class="p-inputnumber-input" ${f.value ? `aria-valuenow="${Number(f.value)}"` : ''} value="${f.value}"></span></p-inputnumber>`
          : f.kind === 'area'
            ? `<textarea id="${id}" pinputtextarea>${e(f.value)}</textarea>`
            : f.kind === 'date'
              ? `<p-calendar><span class="p-calendar"><input id="${id}" type="text" role="combobox" aria-haspopup="dialog" aria-expanded="false" autocomplete="off" class="p-inputtext" value="${f.value}"><button type="button" aria-label="Choose Date" class="p-datepicker-trigger">${svg}</button></span></p-calendar>`
              : `<input pinputtext id="${id}" class="p-inputtext" value="${e(f.value)}">`;
    return `<div class="field"><span class="p-float-label">${control}<label for="${id}">${label}</label></span></div>`;
  },
};

const select2: Library = {
  name: 'Bootstrap and Select2',
  section: (title, body) =>
    `<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div><div class="panel-body">${body}</div></div>`,
  draw: (label, f, n) => {
    const id = `inp${n}`;
    const control =
      f.kind === 'choice'
        ? `<select id="${id}" class="form-control select2-hidden-accessible" tabindex="-1" aria-hidden="true"><option value="">-- Chọn --</option><option value="1">Other</option>${f.value ? `<option value="2" selected>${e(f.value)}</option>` : ''}</select><span class="select2 select2-container" dir="ltr"><span class="selection"><span class="select2-selection select2-selection--single" role="combobox" aria-haspopup="true" aria-expanded="false" tabindex="0" aria-labelledby="select2-${id}-container"><span class="select2-selection__rendered" id="select2-${id}-container" role="textbox" aria-readonly="true">${f.value ? `<span class="select2-selection__clear" title="Remove all items">×</span>${e(f.value)}` : '<span class="select2-selection__placeholder">-- Chọn --</span>'}</span><span class="select2-selection__arrow" role="presentation"><b role="presentation"></b></span></span></span><span class="dropdown-wrapper" aria-hidden="true"></span></span>`
        : f.kind === 'area'
          ? `<textarea id="${id}" class="form-control">${e(f.value)}</textarea>`
          : f.kind === 'date'
            ? `<div class="input-group date"><input id="${id}" type="text" class="form-control" value="${f.value}"><span class="input-group-addon"><i class="glyphicon glyphicon-calendar"></i></span></div>`
            : `<input id="${id}" type="text" class="form-control" value="${e(f.value)}">`;
    return `<div class="form-group row"><label class="col-sm-2 control-label">${label} <span class="text-danger">(*)</span></label><div class="col-sm-10">${control}<span class="help-block">Ghi bằng tiếng Anh</span></div></div>`;
  },
};

const devextreme: Library = {
  name: 'DevExtreme',
  section: (title, body) =>
    `<div class="dx-form-group dx-form-group-with-caption"><span class="dx-form-group-caption">${title}</span><div class="dx-form-group-content"><div class="dx-layout-manager">${body}</div></div></div>`,
  draw: (label, f, n) => {
    const id = `dx_dx-${n}_f`;
    const native =
      f.kind === 'area'
        ? `<textarea id="${id}" class="dx-texteditor-input">${e(f.value)}</textarea>`
        : `<input autocomplete="off" id="${id}" class="dx-texteditor-input" type="text" ${f.kind === 'choice' ? 'role="combobox" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false"' : ''} value="${e(f.value)}">`;
    const body = `<div class="dx-show-invalid-badge dx-textbox dx-texteditor dx-editor-outlined dx-widget">${f.kind === 'choice' ? `<input type="hidden" value="${n}">` : ''}<div class="dx-texteditor-container"><div class="dx-texteditor-input-container">${native}<div data-dx_placeholder="Select..." class="dx-placeholder${f.value ? ' dx-state-invisible' : ''}"></div></div><div class="dx-texteditor-buttons-container"><div class="dx-dropdowneditor-button" role="button"><i class="dx-icon"></i></div></div></div></div>`;
    return `<div class="dx-item dx-box-item"><div class="dx-field-item dx-label-h-align"><label class="dx-field-item-label dx-field-item-label-location-left" for="${id}"><span class="dx-field-item-label-content" style="width:120px"><span class="dx-field-item-label-text">${label}:</span></span></label><div class="dx-field-item-content">${body}</div></div></div>`;
  },
};

const kendo: Library = {
  name: 'Kendo UI',
  section: (title, body) => `<fieldset class="k-form-fieldset"><legend class="k-form-legend">${title}</legend>${body}</fieldset>`,
  draw: (label, f, n) => {
    const id = `k${n}`;
    const control =
      f.kind === 'choice'
        ? `<span class="k-picker k-dropdownlist" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${id}-form-label" tabindex="0"><span class="k-input-inner"><span class="k-input-value-text">${e(f.value)}</span></span><button type="button" class="k-input-button" aria-label="select" tabindex="-1"><span class="k-icon"></span></button><input id="${id}" data-role="dropdownlist" style="display: none;" value="${n}"></span>`
        : f.kind === 'number'
          ? `<span class="k-input k-numerictextbox"><input type="text" class="k-formatted-value k-input-inner" tabindex="0" aria-disabled="false" value="${f.value}"><input id="${id}" type="text" class="k-input-inner" data-role="numerictextbox" role="spinbutton" ${f.value ? `aria-valuenow="${Number(f.value)}"` : ''} style="display: none;" value="${f.value}"><span class="k-input-spinner"><button type="button" aria-label="Increase value">+</button></span></span>`
          : f.kind === 'area'
            ? `<span class="k-input k-textarea"><textarea id="${id}" class="k-input-inner">${e(f.value)}</textarea></span>`
            : f.kind === 'date'
              ? `<span class="k-datepicker k-input"><input id="${id}" class="k-input-inner" data-role="datepicker" type="text" role="combobox" aria-expanded="false" aria-haspopup="grid" value="${f.value}"><button type="button" class="k-input-button" aria-label="select"></button></span>`
              : `<span class="k-input k-textbox"><input id="${id}" class="k-input-inner" value="${e(f.value)}"></span>`;
    return `<div class="k-form-field"><label for="${id}" id="${id}-form-label" class="k-label k-form-label">${label}</label><div class="k-form-field-wrap">${control}</div></div>`;
  },
};

const vuetify: Library = {
  name: 'Vuetify',
  section: (title, body) =>
    `<div class="v-card"><div class="v-card-title">${title}</div><div class="v-card-text"><div class="v-row">${body}</div></div></div>`,
  draw: (label, f, n) => {
    const id = `input-v-${n}`;
    const label2 = `<label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="${id}">${label}</label><label class="v-label v-field-label" for="${id}">${label}</label>`;
    const control =
      f.kind === 'choice'
        ? `<div class="v-field__input"><div class="v-select__selection">${f.value ? `<span class="v-select__selection-text">${e(f.value)}</span>` : ''}</div><input size="1" role="combobox" type="text" id="${id}" readonly aria-expanded="false" inputmode="none" value="${e(f.value)}"></div>`
        : f.kind === 'area'
          ? `<textarea class="v-field__input" id="${id}">${e(f.value)}</textarea>`
          : `<input size="1" type="text" id="${id}" class="v-field__input" value="${e(f.value)}">`;
    return `<div class="v-col"><div class="v-input v-text-field"><div class="v-input__control"><div class="v-field"><div class="v-field__overlay"></div><div class="v-field__field">${label2}${control}</div><div class="v-field__outline"></div></div></div><div class="v-input__details"><div class="v-messages" role="alert" aria-live="polite"></div></div></div></div>`;
  },
};

const reactSelect: Library = {
  name: 'react-select and headless parts',
  section: h3,
  draw: (label, f, n) => {
    const control =
      f.kind === 'choice'
        ? `<div class="css-b62m3t-container"><span id="react-select-${n}-live-region" class="css-7pg0cj-a11yText"></span><span aria-live="polite" aria-atomic="false" class="css-7pg0cj-a11yText">${f.value ? `option ${e(f.value)}, selected.` : ''}</span><div class="css-13cymwt-control"><div class="css-hlgwow">${f.value ? `<div class="css-1dimb5e-singleValue">${e(f.value)}</div>` : `<div class="css-1jqq78o-placeholder" id="react-select-${n}-placeholder">Chọn...</div>`}<div class="css-19bb58m" data-value=""><input autocapitalize="none" autocomplete="off" id="react-select-${n}-input" spellcheck="false" type="text" aria-autocomplete="list" aria-expanded="false" aria-haspopup="true" role="combobox" value=""></div></div><div class="css-1wy0on6"><span class="css-1u9des2-indicatorSeparator"></span><div class="css-1xc3v61" aria-hidden="true">${svg}</div></div></div></div>`
        : f.kind === 'area'
          ? `<textarea>${e(f.value)}</textarea>`
          : `<input type="text" value="${e(f.value)}">`;
    return `<div class="field"><div class="field-label">${label}<span class="req">*</span></div><div class="field-control">${control}</div></div>`;
  },
};

const radix: Library = {
  name: 'Radix and shadcn',
  section: h3,
  draw: (label, f, n) => {
    const id = `:R${n}:-form-item`;
    const control =
      f.kind === 'choice'
        ? `<button type="button" role="combobox" aria-controls="radix-:r${n}:" aria-expanded="false" data-state="closed" class="flex h-10" id="${id}"><span style="pointer-events: none;">${f.value ? e(f.value) : 'Chọn một giá trị'}</span>${svg}</button><select aria-hidden="true" tabindex="-1" style="position: absolute; border: 0px; width: 1px; height: 1px;"><option value=""></option>${f.value ? `<option value="v" selected>${e(f.value)}</option>` : ''}</select>`
        : f.kind === 'area'
          ? `<textarea class="flex" id="${id}">${e(f.value)}</textarea>`
          : `<input class="flex h-10" id="${id}" value="${e(f.value)}">`;
    return `<div class="space-y-2"><label class="text-sm font-medium" for="${id}">${label}</label>${control}<p class="text-[0.8rem] text-muted-foreground" id="${id}-description">As on the invoice.</p></div>`;
  },
};

const tableLeft: Library = {
  name: 'table, label left',
  section: (title, body) => `<table class="box"><tr><td colspan="2" class="caption"><b>${title}</b></td></tr>${body}</table>`,
  draw: (label, f) =>
    `<tr><td align="right">${label}:</td><td>${f.kind === 'choice' ? `<select><option value="0">--Chọn--</option>${f.value ? `<option value="7" selected>${e(f.value)}</option>` : ''}</select>` : f.kind === 'area' ? `<textarea>${e(f.value)}</textarea>` : `<input value="${e(f.value)}">`}<font color="red">*</font></td></tr>`,
};

const divs: Library = {
  name: 'divs without roles or ids',
  section: (title, body) => `<div class="a1"><div class="a2"><strong>${title}</strong></div><div class="a3">${body}</div></div>`,
  draw: (label, f) =>
    `<div class="b1"><div class="b2"><span>${label}</span></div><div class="b3"><div class="b4"><input value="${e(f.value)}"></div></div></div>`,
};

const above: Library = {
  name: 'label above, wrapped deep',
  section: (title, body) => `<div><div><h2><span>${title}</span></h2></div><div><div><div>${body}</div></div></div></div>`,
  draw: (label, f) =>
    `<div><div><div><p>${label}</p></div></div><div><div><div><input value="${e(f.value)}"></div></div></div></div>`,
};

export const LIBRARIES: readonly Library[] = [
  antd,
  mui,
  material,
  element,
  primeng,
  select2,
  devextreme,
  kendo,
  vuetify,
  reactSelect,
  radix,
  tableLeft,
  divs,
  above,
];
