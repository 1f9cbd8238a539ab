// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage, values } from './help';

const base = (extra: string): string =>
  `<h1>Certificate of origin</h1><div><p>Form C/O: <input value="D"></p></div><div><p>Destination: <input value="x"></p></div>
   <div><p>Consignee's name: <input value="SIAM"></p></div><div>${extra}</div><div><h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p>
   <p>Port of Loading: <input value="CAT LAI"></p><p>Importing Country: <input value="Thailand"></p></div>`;
const all = (extra: string): (string | boolean)[] => [...values(readPage(base(extra))).values()];
const value = (extra: string, key: string): unknown => values(readPage(base(extra))).get(key);

describe('texts side by side are not always label and value', () => {
  it.each([
    ['tabs', '<div class="tabs"><div class="tab active">Người xuất khẩu</div><div class="tab">TRAP</div></div>'],
    ['tabs without a telling class', '<div class="x"><div class="y on">Người xuất khẩu</div><div class="y">TRAP</div></div>'],
    ['steps', '<ol><li>Người xuất khẩu</li><li>TRAP</li></ol>'],
    ['a list of papers', '<ul><li>Vận đơn</li><li>TRAP</li><li>Hóa đơn</li></ul>'],
    [
      'headers',
      '<div class="h"><div>Tên tàu</div><div>TRAP</div><div>TRAP</div></div><div class="h"><div>EVER</div><div>1</div><div>2</div></div>',
    ],
    ['a remark under the label', '<div><label>Tên tàu</label><span class="sub">TRAP</span><input value="EVER"></div>'],
    [
      'a remark in the label’s block',
      '<div><div><div>Tên tàu</div><div class="sub">TRAP</div></div><div><input value="EVER"></div></div>',
    ],
    ['a link to do something', '<div><b>Tên tàu</b> <a href="#">TRAP</a></div>'],
    ['an attached file', '<div><b>Transport document</b> <a href="#">TRAP.pdf</a></div>'],
    ['an icon', '<div><b>Tên tàu</b><span><span class="material-icons">TRAP</span></span></div>'],
    ['a button', '<div><b>Tên tàu</b> <button>TRAP</button></div>'],
    ['a message', '<div><b>Tên tàu</b><div class="invalid-feedback">TRAP</div></div>'],
    ['two texts', '<div><b>Tên tàu</b><span>TRAP</span><em>TRAP</em></div>'],
    ['a menu that is open', '<div><b>Tên tàu</b><ul role="listbox"><li role="option">TRAP</li></ul></div>'],
    [
      'a list to choose from',
      '<div><b>Tên tàu</b><ul class="opts"><li>TRAP</li><li>B</li><li>C</li><li>D</li><li>E</li></ul></div>',
    ],
    ['the next label', '<div><b>Tên tàu</b></div><div><b>TRAP</b></div>'],
  ])('%s', (_, html) => {
    expect(all(html).filter((own) => String(own).includes('TRAP'))).toEqual([]);
  });
});

describe('controls whose label is another’s', () => {
  it.each([
    ['an unknown label in between', '<p>Tên tàu: <input value="EVER"></p><p>Ghi chú nội bộ: <input value="TRAP"></p>'],
    ['a field without a label', '<p>Tên tàu</p><p><input value="EVER"></p><p><input value="TRAP"></p>'],
    ['a heading over several', '<h4>Exporter</h4><div><input value="TRAP"><input value="TRAP"></div>'],
    ['a label of its own that we do not know', '<p>Tên tàu</p><label for="q">Chủ tàu</label><input id="q" value="TRAP">'],
    ['an aria-label that we do not know', '<p>Tên tàu</p><input aria-label="Owner" value="TRAP">'],
    ['the text of a radio button', '<div><input type="radio" name="r"> Exporter <input value="TRAP"></div>'],
    ['a password', '<p>Remarks: <input type="password" value="TRAP"></p>'],
    ['a search box', '<p>Remarks: <input type="search" value="TRAP"></p>'],
    ['a hidden input', '<p>Remarks: <input type="hidden" value="TRAP"></p>'],
  ])('%s', (_, html) => {
    expect(all(html)).not.toContain('TRAP');
  });
});

describe('fields in two parts', () => {
  const pair = (html: string): unknown =>
    readPage(base(html).replace('<p>Goods description', `${html}<p>Goods description`).replace(`<div>${html}</div>`, ''))!
      .declaration.lines![0];
  it.each([
    ['list', '<p>Quantity: <input value="1000"> <select><option selected>PIECE</option></select></p>'],
    ['drawn list', '<div>Quantity</div><div><input value="1000"><div role="combobox">PIECE</div></div>'],
    ['text after', '<p>Quantity: <input value="1000"> <span>PIECE</span></p>'],
    ['unit first', '<p>Quantity: <select><option selected>PIECE</option></select> <input value="1000"></p>'],
    ['one text', '<p>Quantity: <input value="1000 PIECE"></p>'],
    ['in the label', '<p>Quantity (PIECE): <input value="1000"></p>'],
    ['own labels', '<p>Quantity: <input value="1000"></p><p>Unit: <input value="PIECE"></p>'],
  ])('%s', (_, html) => {
    expect(pair(html)).toMatchObject({ quantity: { value: '1000', unit: 'PIECE' } });
  });

  it('a currency before the amount', () => {
    expect(
      pair('<div>FOB value</div><div class="group"><span class="addon">USD</span><input value="12000.00"></div>'),
    ).toMatchObject({ fob: { amount: '12000.00', currency: 'USD' } });
  });

  it('a second control that is no unit is none', () => {
    expect(pair('<p>Quantity: <input value="1000"><input value="see remark"></p>')).not.toMatchObject({
      quantity: { unit: 'see remark' },
    });
  });
});

describe('further ways to draw a list', () => {
  it.each([
    [
      'Semantic UI',
      '<label>Port of Discharge</label><div role="listbox" aria-expanded="false" class="ui selection dropdown"><div class="text" role="alert">LAEM CHABANG</div><i class="dropdown icon"></i><div class="menu"><div role="option" aria-selected="false">A</div><div role="option" aria-selected="true">LAEM CHABANG</div></div></div>',
    ],
    [
      'Quasar',
      '<label class="q-field q-select"><div class="q-field__inner"><div class="q-field__control"><div class="q-field__native"><span>LAEM CHABANG</span><input role="combobox" readonly value="LAEM CHABANG" aria-expanded="false"></div><div class="q-field__label">Port of Discharge</div></div><i class="q-icon material-icons" aria-hidden="true">arrow_drop_down</i></div></label>',
    ],
    [
      'Fluent',
      '<label class="ms-Label" id="D0-label">Port of Discharge</label><div id="D0" role="combobox" aria-labelledby="D0-label D0-option"><span id="D0-option" class="ms-Dropdown-title">LAEM CHABANG</span><span><i class="ms-Icon">arrow</i></span></div>',
    ],
    [
      'bootstrap-select',
      '<div><div>Port of Discharge</div><div class="dropdown bootstrap-select"><select class="selectpicker"><option>x</option><option selected>LAEM CHABANG</option></select><button type="button" role="combobox" aria-haspopup="listbox"><div class="filter-option">LAEM CHABANG</div></button></div></div>',
    ],
    [
      'tom-select',
      '<label for="t-ts" id="t-l">Port of Discharge</label><div><select class="ts-hidden-accessible"><option selected>LAEM CHABANG</option></select><div class="ts-wrapper"><div class="ts-control"><div class="item" data-value="1">LAEM CHABANG</div><input role="combobox" aria-haspopup="listbox" id="t-ts"></div></div></div>',
    ],
    [
      'a menu button',
      '<div><label id="hl">Port of Discharge</label><div role="button" aria-haspopup="listbox" aria-labelledby="hl hb" id="hb"><span>LAEM CHABANG</span></div></div>',
    ],
    [
      'ng-select',
      '<div><label>Port of Discharge</label><div class="ng-select"><div class="ng-select-container"><div class="ng-value-container"><div class="ng-placeholder">Chọn</div><div class="ng-value"><span class="ng-value-icon">×</span><span class="ng-value-label">LAEM CHABANG</span></div><div class="ng-input"><input type="text" role="combobox" aria-expanded="false"></div></div><span class="ng-arrow-wrapper"></span></div></div></div>',
    ],
    [
      'Naive UI',
      '<div><label><span>Port of Discharge</span></label><div class="n-select"><div class="n-base-selection"><div class="n-base-selection-label"><div class="n-base-selection-input" title="LAEM CHABANG"><div class="n-base-selection-input__content">LAEM CHABANG</div></div></div></div></div></div>',
    ],
    [
      'Chosen',
      '<div><label>Port of Discharge</label><select style="display: none;"><option selected>LAEM CHABANG</option></select><div class="chosen-container"><a class="chosen-single"><span>LAEM CHABANG</span></a><div class="chosen-drop"><div class="chosen-search"><input class="chosen-search-input" type="text"></div></div></div></div>',
    ],
    ['code and name', '<p>Port of Discharge: <input list="ports" value="LAEM CHABANG"></p>'],
  ])('%s', (_, html) => {
    expect(value(html, 'transport.portOfDischarge')).toBe('LAEM CHABANG');
  });

  it('a drawn list that shows something else than the list behind it is not believed', () => {
    const html =
      '<label for="s">Port of Discharge</label><div><select id="s" style="display:none"><option selected>A PORT</option></select><span role="combobox">B PORT</span></div>';
    expect(value(html, 'transport.portOfDischarge')).toBeUndefined();
  });

  it('a country by code and name', () => {
    expect(value('<p>Country of origin: <input value="VN - Việt Nam"></p>', 'originCountry')).toBe('VN');
    expect(value('<p>Country of origin: <input value="VN - Thailand"></p>', 'originCountry')).toBeUndefined();
  });
});

describe('slots of Vaadin', () => {
  it('name the control by its slotted label', () => {
    const html =
      '<vaadin-text-field><label slot="label" for="v1">Port of Discharge</label><input slot="input" id="v1" value="LAEM CHABANG"></vaadin-text-field>';
    expect(value(html, 'transport.portOfDischarge')).toBe('LAEM CHABANG');
  });
});
