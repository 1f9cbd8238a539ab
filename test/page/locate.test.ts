// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { describe as addressOf, resolve } from '../../lib/page';
import { inspectNow } from '../../lib/page/read';
import { GRIDS, HEAD } from './grids';
import { documentOf, NEW } from './help';
import { samplePage } from './sample';
import { LIBRARIES } from './widgets/libraries';

describe('an address of an element', () => {
  it('finds it again by id, name, path, and inside open shadow roots', () => {
    const doc = documentOf(
      '<div><p><b>1</b><b>2</b></p><input name="n"><input name="m"><input name="m"><i id="x:1"></i><i id="7"></i></div>',
    );
    const host = doc.createElement('x-host');
    doc.querySelector('p')!.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><em></em><em id="e"></em></div>';
    const inner = root.querySelector('em')!.appendChild(doc.createElement('x-inner')).attachShadow({ mode: 'open' });
    inner.innerHTML = '<u></u>';
    for (const el of [...doc.querySelectorAll('b,input,i,p,x-host'), ...root.querySelectorAll('em'), inner.querySelector('u')!]) {
      const address = JSON.parse(JSON.stringify(addressOf(el))) as ReturnType<typeof addressOf>;
      expect(resolve(address, doc)).toBe(el);
    }
  });

  it('is an address to nothing when the element is gone or the address is broken', () => {
    const doc = documentOf('<div></div>');
    for (const address of [
      {},
      { id: 'no' },
      { name: 'no' },
      { css: '???' },
      { css: '' },
      { css: 'div >>> p' },
      { css: 'div', row: 3, column: 1 },
      { css: 'div', nth: 4 },
    ]) {
      expect(resolve(address, doc)).toBeNull();
    }
  });

  const pages = [
    ...LIBRARIES.map((library) => [library.name, samplePage('en', library.draw, library.section)] as const),
    ...Object.entries(GRIDS).map(
      ([name, grid]) => [name, `<body><h1>C/O</h1>${HEAD}<section><h3>Goods</h3>${grid}</section></body>`] as const,
    ),
  ];

  it.each(pages)('leads from every field back to its own element: %s', (_, html) => {
    const doc = documentOf(html);
    const reading = inspectNow(doc, NEW)!;
    const found = reading.fields.map((field) => {
      const el = resolve(field.locator, doc);
      const shown =
        el &&
        ('value' in el && typeof el.value === 'string' ? el.value : '') +
          (el.closest('td,[role=gridcell],div,dd,span,p')?.parentElement?.textContent ?? '') +
          (el.textContent ?? '');
      return el !== null && (field.raw === '' || shown!.replace(/\u200b/g, '').includes(field.raw) || el.localName === 'select');
    });
    expect(reading.fields.filter((_field, i) => !found[i]).map((field) => field.key)).toEqual([]);
  });
});
