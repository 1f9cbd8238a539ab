// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inspect, inspectNow } from '../../lib/page/read';
import { documentOf, NEW, readPage, values } from './help';
import { expected, samplePage } from './sample';
import { LIBRARIES } from './widgets/libraries';

/** Pages that mean harm, or are merely strange: no throw, no freeze, nothing made up, nothing changed. */

const [library] = LIBRARIES;
const page = (extra = ''): string => samplePage('en', library!.draw, library!.section).replace('</main>', `${extra}</main>`);

describe('pages that mean harm', () => {
  it('markup and scripts in values are text', () => {
    const doc = documentOf(page());
    const input = [...doc.querySelectorAll('input')].find((own) => own.value === 'EVER GOLDEN 123E')!;
    input.value = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)>';
    const before = doc.documentElement.outerHTML;
    expect(values(inspectNow(doc, NEW)).get('transport.vessel')).toBe(input.value);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('a value of a million letters is not kept', () => {
    const doc = documentOf(page());
    const input = [...doc.querySelectorAll('input')].find((own) => own.value === 'EVER GOLDEN 123E')!;
    input.value = 'A'.repeat(1_000_000);
    const reading = inspectNow(doc, NEW)!;
    expect(values(reading).has('transport.vessel')).toBe(false);
    expect(JSON.stringify(reading).length).toBeLessThan(100_000);
  });

  it('names and labels of prototypes are words like others', () => {
    const words = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const extra = words
      .map(
        (word) =>
          `<p><label for="${word}">${word}</label><input id="${word}" name="${word}" value="x" class="${word}" role="${word}"></p>`,
      )
      .join('');
    const reading = readPage(page(`<form>${extra}</form>`));
    expect([...values(reading)].filter(([key]) => !key.startsWith('x.'))).toEqual(
      [...values(readPage(page()))].filter(([key]) => !key.startsWith('x.')),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  });

  it('a form whose fields hide the properties of its nodes', () => {
    const names = [
      'parentElement',
      'children',
      'childNodes',
      'firstChild',
      'attributes',
      'id',
      'nodeType',
      'querySelector',
      'getAttribute',
      'localName',
    ];
    const inside = names.map((name) => `<input name="${name}" value="trap">`).join('');
    const reading = readPage(page().replace('<main>', `<main><form>${inside}</form>`));
    expect([...values(reading).values()]).not.toContain('trap');
    expect(values(reading).get('exporter.name')).toBe(expected().get('exporter.name'));
  });

  it('nodes that throw when they are asked', () => {
    const doc = documentOf(page());
    const trap = doc.querySelectorAll('input')[2]!;
    Object.defineProperty(trap, 'value', {
      get() {
        throw new Error('no');
      },
    });
    expect(() => inspectNow(doc, NEW)).not.toThrow();
  });

  it('two hundred frames', () => {
    const frames = '<iframe srcdoc="x"></iframe>'.repeat(200);
    expect(values(readPage(page(frames))).get('form')).toBe('D');
  });

  it('blocks ten thousand deep', () => {
    const doc = documentOf(page());
    let box: Element = doc.querySelector('main')!;
    for (let i = 0; i < 10_000; i += 1) box = box.appendChild(doc.createElement('div'));
    box.append(Object.assign(doc.createElement('input'), { value: 'deep' }));
    const reading = inspectNow(doc, NEW)!;
    expect(values(reading).get('form')).toBe('D');
    expect(reading.partial).toContain('lines');
  });

  it('a page that changes between two slices of reading', () => {
    const doc = documentOf(page(`<p>${'<i>x</i>'.repeat(3000)}</p>`));
    const steps = inspect(doc, NEW);
    for (let i = 0; ; i += 1) {
      const step = steps.next();
      if (step.done) break;
      if (i === 2) doc.querySelector('main')!.replaceChildren();
    }
    expect(readPage('')).toBeNull();
  });

  it('a grid that draws only some of its rows says so', () => {
    const rows = Array.from(
      { length: 5 },
      (_, i) =>
        `<div role="row" aria-rowindex="${i + 2}"><div role="gridcell">SHIRTS ${i}</div><div role="gridcell">CTH</div><div role="gridcell">10</div></div>`,
    ).join('');
    const head = ['Goods description', 'Origin criterion', 'Quantity']
      .map((text) => `<div role="columnheader">${text}</div>`)
      .join('');
    const grid = `<div role="grid" aria-rowcount="2001"><div role="row" aria-rowindex="1">${head}</div>${rows}</div>`;
    const html = `<h1>C/O</h1><dl><dt>Form C/O</dt><dd>D</dd><dt>Exporter's business name</dt><dd>A</dd><dt>Port of Loading</dt><dd>CAT LAI</dd></dl>${grid}`;
    const reading = readPage(html)!;
    expect(values(reading).get('lines[4].description')).toBe('SHIRTS 4');
    expect(reading.partial).toContain('lines');
  });
});
