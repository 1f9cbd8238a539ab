// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { layoutReport } from '../../lib/page';
import type { PageOptions } from '../../lib/page/read';
import { D_ID_MISTAKES } from '../portal/dossiers';
import { freshEditor } from '../portal/edit-goods';
import { editPage } from '../portal/edit-page';
import { spaPage } from '../portal/pages/spa-page';
import { tablePage } from '../portal/pages/table-page';
import { renameIds } from '../portal/server';
import { viewPage } from '../portal/view-page';
import { fixtureOf } from '../tools/layout-fixture';
import { GRIDS, HEAD } from './grids';
import { documentOf, LEGACY, NEW, readPage, VIEW } from './help';
import { samplePage } from './sample';
import { LIBRARIES } from './widgets/libraries';

const reportOf = (html: string, url = NEW, options: PageOptions = {}) => layoutReport(documentOf(html), url, options);

const SECRET = 'BIMAT';
/** Every place a value can stand in, each with a secret of its own. */
const LEAKY = `<!DOCTYPE html><html><head><title>Hồ sơ ${SECRET}01</title><meta name="x" content="${SECRET}02"></head>
<body data-owner="${SECRET}03"><h1>Hồ sơ ${SECRET} Zed của tôi</h1>
<!-- ${SECRET}04 -->
<script>var x = "${SECRET}05"</script><style>.a::after{content:"${SECRET}06"}</style>
<form action="/send?token=${SECRET}07"><input type="hidden" name="csrf" value="${SECRET}08"><input type="password" value="${SECRET}09">
<p>Consignee's name: <input value="${SECRET}10 KAIROS"></p>
<p><label for="area">Remarks</label> <textarea id="area">${SECRET}11</textarea></p>
<p>Importing Country: <select><option>${SECRET}12</option><option selected>${SECRET}13</option></select></p>
<p><label>Kho <input list="l" placeholder="Nhập kho" title="${SECRET}14" value="${SECRET}15"></label><datalist id="l"><option>${SECRET}16</option></datalist></p>
<div role="combobox" aria-valuetext="${SECRET}17" aria-label="${SECRET} Kairos"><span>${SECRET}18</span></div>
<ul role="listbox"><li role="option">${SECRET}19</li></ul>
<div role="slider" aria-valuenow="31415" aria-valuetext="${SECRET}20"></div>
<p>Exporter's name: <span>${SECRET}21</span></p><p>Port of loading: ${SECRET}22</p><p><b>Ô lạ:</b> <span>${SECRET}23</span></p>
<div contenteditable="true">${SECRET}24</div><a href="/f?id=${SECRET}25">${SECRET}26.pdf</a><img src="/${SECRET}27.png" alt="${SECRET}28">
<label><input type="radio" name="r" checked>${SECRET} Radio</label><output>${SECRET}29</output>
<table><thead><tr><th>Description of goods</th><th>Cột riêng</th><th>HS code</th></tr></thead>
<tbody><tr><th>${SECRET}30</th><td>${SECRET}31</td><td id="row-0100233480" class="c ${SECRET}-32 kairos">${SECRET}33</td></tr></tbody></table>
<h2>Về KAIROS và Exporter</h2><button value="${SECRET}34">${SECRET}35</button><iframe src="/x?${SECRET}36" srcdoc="${SECRET}37"></iframe>
<p style="background:url(/${SECRET}38)">${SECRET} đứng một mình</p></form></body></html>`;

describe('a layout report', () => {
  it('holds no value of the page, wherever it stood', () => {
    const doc = documentOf(LEAKY);
    const host = doc.body.appendChild(doc.createElement('x-host')).attachShadow({ mode: 'open' });
    const field = host.appendChild(doc.createElement('input'));
    field.value = `${SECRET}40`;
    // What was typed is in the property, not in the markup.
    doc.querySelector<HTMLInputElement>('p input')!.value = 'TYPED NEMESIS';
    const url = new URL(`https://co.moit.gov.vn/ho-so/100233480/${SECRET}-41?so=${SECRET}42#${SECRET}43`);
    const text = JSON.stringify(layoutReport(doc, url, {}));
    expect(text).not.toMatch(/bimat|kairos|nemesis|0100233480|100233480|31415/i);
  });

  it('keeps what the structure is made of: labels, ids, roles, headers of columns', () => {
    const text = JSON.stringify(reportOf(LEAKY));
    for (const kept of [
      "Consignee's name:",
      'Remarks',
      '"id":"area"',
      '"for":"area"',
      'Nhập kho',
      'Ô lạ:',
      'Cột riêng',
      'HS code',
      '"role":"combobox"',
      '"type":"hidden"',
      'Port of loading: xxx',
      '"host":"co.moit.gov.vn"',
    ])
      expect(text).toContain(kept);
  });

  it('masks a label that the page also shows as a value', () => {
    const text = JSON.stringify(reportOf('<label>Kho ORION</label><input value="ORION LTD"><label>Kho VEGA</label>'));
    expect(text).not.toContain('ORION');
    expect(text).toContain('Kho xxx');
    expect(text).toContain('Kho VEGA');
  });

  it('keeps labels and controls together when an id carries a number', () => {
    const text = JSON.stringify(reportOf('<label for="f-12345678">Kho</label><input id="f-12345678"><input id="f-87654321">'));
    expect(text).not.toMatch(/\d{5}/);
    expect([...text.matchAll(/"(?:for|id)":"(n\d)"/g)].map((m) => m[1])).toEqual(['n1', 'n1', 'n2']);
  });

  it('says when a page was too large to be written down', () => {
    expect(reportOf(`<div>${'<i></i>'.repeat(41_000)}</div>`).cut).toBe(true);
    expect(reportOf(LEAKY).cut).toBe(false);
  });
});

const PAGES: readonly (readonly [name: string, html: string, url: URL])[] = [
  ['tables', tablePage('en'), NEW],
  ['Vietnamese tables', tablePage('vi'), NEW],
  ['a page of one piece', spaPage(), NEW],
  ['the legacy view page', viewPage(D_ID_MISTAKES, { extra: false, gridPage: 1 }), VIEW],
  ['the legacy view page with other ids', renameIds(viewPage(D_ID_MISTAKES, { extra: false, gridPage: 1 })), VIEW],
  ['the legacy edit page', editPage(D_ID_MISTAKES, freshEditor(), { latency: 0, tab: 0, state: 0 }), LEGACY],
  ...LIBRARIES.map(({ name, draw, section }) => [name, samplePage('en', draw, section), NEW] as const),
  ...Object.entries(GRIDS).map(
    ([name, grid]) => [name, `<body><h1>C/O</h1>${HEAD}<section><h3>Goods</h3>${grid}</section></body>`, NEW] as const,
  ),
];

describe('a fixture made of a report', () => {
  it.each(PAGES)('is read as its page was: %s', (_, html, url) => {
    const page = readPage(html, url)!;
    const fixture = readPage(fixtureOf(reportOf(html, url)), url)!;
    expect({ ...fixture.detection, evidence: [] }).toEqual({ ...page.detection, evidence: [] });
    const mapping = (reading: typeof page) =>
      reading.fields.flatMap(({ key, by, value, raw }) => (value === null || raw === '' ? [] : [`${key} by ${by}`])).sort();
    expect(mapping(fixture)).toEqual(mapping(page));
    expect(fixture.counts).toEqual(page.counts);
  });
});
