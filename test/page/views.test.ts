// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { documentOf, NEW, readPage, unread, values, wrong } from './help';
import { inspectNow } from '../../lib/page/read';
import { expected, samplePage, SECTIONS, type Draw, type DrawSection } from './sample';

/** The declaration as read-only text, in the layouts that such pages use. */
const LAYOUTS: Readonly<Record<string, { draw: Draw; section: DrawSection }>> = {
  'definition list': { section: (t, b) => `<h3>${t}</h3><dl>${b}</dl>`, draw: (l, f) => `<dt>${l}</dt><dd>${f.value}</dd>` },
  'Ant Design descriptions': {
    section: (t, b) =>
      `<div class="ant-descriptions"><div class="ant-descriptions-header"><div class="ant-descriptions-title">${t}</div></div><div class="ant-descriptions-view"><table><tbody>${b}</tbody></table></div></div>`,
    draw: (l, f) =>
      `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>${l}</span></th><td class="ant-descriptions-item-content" colspan="1"><span>${f.value}</span></td></tr>`,
  },
  'label and value blocks': {
    section: (t, b) => `<section><h2>${t}</h2>${b}</section>`,
    draw: (l, f) => `<div class="row"><div class="k">${l}</div><div class="v">${f.value}</div></div>`,
  },
  'bold label in one paragraph': {
    section: (t, b) => `<section><h2>${t}</h2>${b}</section>`,
    draw: (l, f) => `<p><b>${l}:</b> ${f.value}</p>`,
  },
  'label and value in one text': {
    section: (t, b) => `<section><h2>${t}</h2>${b}</section>`,
    draw: (l, f) => `<li>${l}: ${f.value}</li>`,
  },
  'table of three cells': {
    section: (t, b) => `<h4>${t}</h4><table>${b}</table>`,
    draw: (l, f) => `<tr><td>${l}</td><td>:</td><td>${f.value}</td></tr>`,
  },
  'value over label': {
    section: (t, b) => `<section><h2>${t}</h2>${b}</section>`,
    draw: (l, f) => `<div class="stat"><label>${l}</label><div><strong>${f.value}</strong></div></div>`,
  },
  'MUI typography': {
    section: (t, b) => `<section><h6 class="MuiTypography-h6">${t}</h6><div class="MuiGrid-container">${b}</div></section>`,
    draw: (l, f) =>
      `<div class="MuiGrid-item"><span class="MuiTypography-caption">${l}</span><p class="MuiTypography-body1">${f.value}</p></div>`,
  },
  'disabled inputs': {
    section: (t, b) => `<fieldset disabled><legend>${t}</legend>${b}</fieldset>`,
    draw: (l, f, n) => `<div><label for="i${n}">${l}</label><input id="i${n}" disabled value="${f.value}"></div>`,
  },
};

describe.each(Object.entries(LAYOUTS))('a read-only declaration as %s', (_, { draw, section }) => {
  it.each(['vi', 'en'] as const)('is read whole and right (%s)', (wording) => {
    const reading = readPage(samplePage(wording, draw, section));
    expect(wrong(reading, expected())).toEqual([]);
    expect(unread(reading, expected())).toEqual([]);
  });

  it('shows blank values as blank or not at all', () => {
    const reading = readPage(samplePage('en', draw, section, { blank: true }));
    for (const [key, value] of values(reading)) if (!key.startsWith('x.')) expect(`${key}=${String(value)}`).toBe(`${key}=`);
  });
});

describe('two label and value pairs in a row', () => {
  const rows = SECTIONS.map(({ en, fields }) => {
    const pairs = [];
    for (let i = 0; i < fields.length; i += 2) {
      const cells = fields.slice(i, i + 2).map((field) => `<td class="l">${field.en}</td><td class="v">${field.value}</td>`);
      pairs.push(`<tr>${cells.join('')}${cells.length < 2 ? '<td class="l"></td><td class="v"></td>' : ''}</tr>`);
    }
    return `<h3>${en}</h3><table>${pairs.join('')}</table>`;
  }).join('');

  it('are read', () => {
    const reading = readPage(`<body>${rows}</body>`);
    expect(wrong(reading, expected())).toEqual([]);
    expect(unread(reading, expected())).toEqual([]);
  });
});

describe('headers of a list are no values', () => {
  it.each([
    [
      'blocks',
      '<div class="h"><div>Tên hàng</div><div>Thuế suất</div><div>Xuất xứ</div></div><div class="r"><div>SHIRTS</div><div>5</div><div>VN</div></div>',
    ],
    [
      'a table',
      '<table><tr><td>Tên hàng</td><td>Thuế suất</td><td>Xuất xứ</td></tr><tr><td>SHIRTS</td><td>5</td><td>VN</td></tr></table>',
    ],
  ])('%s', (_, grid) => {
    const html = `<h1>C/O</h1><p>Form C/O: <b>D</b></p><p>Consignee: <b>SIAM</b></p><p>Port of Loading: <b>CAT LAI</b></p><p>Origin criterion: <b>CTH</b></p><p>Importing Country: <b>Thailand</b></p><div>${grid}</div>`;
    expect([...values(readPage(html)).values()]).not.toContain('Thuế suất');
  });
});

describe('open shadow roots', () => {
  it('are walked, slots included, and their ids kept apart', () => {
    const doc = documentOf('<body><h1>C/O</h1><main></main></body>');
    const main = doc.querySelector('main')!;
    const add = (label: string, value: string): void => {
      const host = doc.createElement('x-field');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<div><label for="input"><slot name="label"></slot></label><div><input id="input"></div></div>';
      host.innerHTML = `<span slot="label">${label}</span>`;
      root.querySelector('input')!.value = value;
      main.append(host);
    };
    for (const { fields } of SECTIONS)
      for (const field of fields)
        if (field.key !== 'exporter.address' && field.key !== 'consignee.address') add(field.en, field.value);
    const reading = inspectNow(doc, NEW);
    const want = new Map([...expected()].filter(([key]) => !/address/.test(key)));
    expect(wrong(reading, want)).toEqual([]);
    expect(unread(reading, want)).toEqual([]);
  });
});
