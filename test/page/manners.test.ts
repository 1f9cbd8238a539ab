// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage, values } from './help';
import mixed from './widgets/mixed.html?raw';

/** Ways to draw a field that real widget libraries use, each as short as it can be. */

const base = (extra: string): string =>
  `<h1>C/O</h1><div><p>Form C/O: <input value="D"></p></div><div><p>Importing Country: <input value="Thailand"></p></div>
   <section><h3>Consignee</h3><p>Consignee's name: <input value="SIAM"></p></section>${extra}
   <section><h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p></section><section><h3>Transport</h3><p>Port of Loading: <input value="CAT LAI"></p></section>`;
const read = (extra: string): Map<string, string | boolean> => values(readPage(base(extra)));
const some = (extra: string, ...keys: string[]): unknown[] => keys.map((key) => read(extra).get(key));

describe('ticks', () => {
  it.each([
    [
      'boxes before their words, more fields after them',
      '<div>Options <input type="checkbox"> Exhibition <input type="checkbox" checked> Accumulation <table><tr><td>Remarks</td><td><input></td></tr></table></div>',
    ],
    ['answers in words', '<dl><dt>Exhibition</dt><dd>No</dd><dt>Accumulation</dt><dd>Yes</dd></dl>'],
    ['signs', '<table><tr><td>☐</td><td>Exhibition</td></tr><tr><td>☒</td><td>Accumulation</td></tr></table>'],
    ['signs in the words', '<p>☐ Exhibition</p><p>☑ Accumulation</p>'],
    [
      'radio buttons without names',
      '<div>Exhibition<div><label><input type="radio"> Yes</label><label><input type="radio" checked> No</label></div></div><div>Accumulation<div><label><input type="radio" checked> Yes</label><label><input type="radio"> No</label></div></div>',
    ],
    [
      'labels before their radio buttons',
      '<fieldset><legend>Exhibition</legend><label for="a">Yes</label><input type="radio" name="r" id="a"><label for="b">No</label><input type="radio" name="r" id="b" checked></fieldset><fieldset><legend>Accumulation</legend><label for="c">Yes</label><input type="radio" name="s" id="c" checked><label for="d">No</label><input type="radio" name="s" id="d"></fieldset>',
    ],
    [
      'buttons that stay pressed',
      '<div><span>Exhibition</span><div role="group"><button aria-pressed="false">Yes</button><button aria-pressed="true">No</button></div></div><div><span>Accumulation</span><div role="group"><button aria-pressed="true">Yes</button><button aria-pressed="false">No</button></div></div>',
    ],
    [
      'a native list of several',
      '<label for="t">Options</label><select id="t" multiple><option>Exhibition</option><option selected>Accumulation</option></select>',
    ],
    [
      'a box that carries its words',
      '<div role="checkbox" aria-checked="false"><span>Exhibition</span></div><div role="checkbox" aria-checked="true"><span>Accumulation</span></div>',
    ],
    [
      'a list of tags',
      '<div><label for="q">Options</label><div class="select"><div class="wrap"><span class="chip">Accumulation</span><input id="q" role="combobox"></div></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(some(html, 'ticks.exhibition', 'ticks.accumulation')).toEqual([false, true]);
  });

  it('an empty list under the words of a tick is no tick', () => {
    expect(some('<div><span>Exhibition</span><input role="combobox"></div>', 'ticks.exhibition')).toEqual([undefined]);
  });
});

describe('labels and values', () => {
  it.each([
    [
      'rows of labels over rows of values',
      '<table><tr><th>Vessel</th><th>Captain</th></tr><tr><td>EVER</td><td>B</td></tr><tr><th>B/L No.</th></tr><tr><td>EGLV1</td></tr></table>',
    ],
    [
      'labels we do not know in between',
      '<dl><dt>Vessel</dt><dd>EVER</dd><dt>Captain</dt><dd>B</dd><dt>B/L No.</dt><dd>EGLV1</dd></dl>',
    ],
    [
      'titles and subtitles of a list',
      '<div class="i"><div class="list-title">Vessel</div><div class="list-subtitle">EVER</div></div><div class="i"><div class="list-title">B/L No.</div><div class="list-subtitle">EGLV1</div></div>',
    ],
    [
      'an accordion that calls itself a list of tabs',
      '<div role="tablist"><h3 role="tab">Transport</h3><div role="tabpanel"><p><label for="v">Vessel</label><input id="v" value="EVER"></p><p><label for="w">B/L No.</label><input id="w" value="EGLV1"></p></div></div>',
    ],
    [
      'a table with a title row',
      '<table><thead><tr><th colspan="2">Vessel and bill</th></tr></thead><tbody><tr><td>Vessel</td><td>EVER</td></tr><tr><td>B/L No.</td><td>EGLV1</td></tr></tbody></table>',
    ],
    [
      'a list whose input no key reaches',
      '<div><label>Vessel</label><div class="s"><input tabindex="-1" value=""><div class="o">EVER</div></div></div><div><label>B/L No.</label><input value="EGLV1"></div>',
    ],
  ])('%s', (_, html) => {
    expect(some(html, 'transport.vessel', 'transport.billOfLadingNo')).toEqual(['EVER', 'EGLV1']);
  });

  it('three number boxes in a group are no date', () => {
    const html =
      '<div role="group" aria-label="Transport"><p>Vessel <input value="EVER"></p><input role="spinbutton" value="1"><input role="spinbutton" value="2"><input role="spinbutton" value="3"></div>';
    expect(read(html).get('transport.vessel')).toBe('EVER');
  });

  it('general words belong to the block they stand in', () => {
    const html =
      '<section><h3>Exporter</h3><p>Company name: <input value="AN PHU"></p></section><section><h3>Invoice</h3><p>No.: <input value="INV-7"></p><p>Date: <input value="02/11/2026"></p></section><section><h3>Warehouse</h3><p>Company name: <input value="TRAP"></p><p>Date: <input value="03/11/2026"></p></section>';
    expect(some(html, 'exporter.name', 'invoices[0].number', 'invoices[0].date')).toEqual(['AN PHU', 'INV-7', '2026-11-02']);
    expect([...read(html).values()]).not.toContain('TRAP');
    expect([...read(html).values()]).not.toContain('2026-11-03');
  });

  it('a number groups its thousands as others of the page do', () => {
    const grid = (fob: string): string =>
      `<table><tr><th>Goods description</th><th>Quantity</th><th>FOB value</th></tr><tr><td>TILES</td><td>1,200</td><td>${fob}</td></tr><tr><td>TILES</td><td>7</td><td>1.00</td></tr></table>`;
    const quantity = (fob: string): unknown => [...read(grid(fob))].find(([key]) => key.endsWith('quantity.value'))?.[1];
    expect(quantity('12,000.00')).toBe('1200');
    expect(quantity('12000.00')).not.toBe('1200');
  });
});

it('a page put together from many libraries', () => {
  expect(Object.fromEntries(values(readPage(mixed)))).toEqual({
    form: 'D',
    referenceNo: 'VN-TH 26/02/00318',
    importingCountry: 'TH',
    'exporter.name': 'AN PHU',
    'exporter.taxCode': '0100112437',
    'exporter.address': '12 LE LOI',
    'consignee.name': 'SIAM',
    'consignee.country': 'TH',
    'transport.vessel': 'EVER GOLDEN',
    'transport.portOfLoading': 'CAT LAI',
    'transport.departureDate': '2026-11-20',
    'lines[0].description': 'SHIRTS',
    'lines[0].criterion': 'CTH',
  });
});
