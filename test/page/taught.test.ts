// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { descriptorOf } from '../../lib/page';
import { inspectNow, finish } from '../../lib/page/read';
import { scan } from '../../lib/page/scan';
import { documentOf, NEW, readPage } from './help';

const page = (inner: string): string =>
  `<h1>C/O</h1><p>Form C/O: <input value="D"></p><p>Importing Country: <input value="Thailand"></p><p>Consignee's name: <input value="SIAM"></p><p>Port of Loading: <input value="CAT LAI"></p><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p>${inner}`;
const strange =
  '<div><h3>Hóa đơn</h3><p>Đơn vị phát hành ngoài: <input id="ctl00_cplhContainer_txtOther" value="ABC PTE"></p><p>Mã: <input value="1"></p></div>';

describe('a field the user has named', () => {
  const lesson = (html: string) => {
    const doc = documentOf(html);
    const seen = finish(scan(doc));
    const item = seen.controls.find((own) => (own.el as HTMLInputElement).value === 'ABC PTE')!;
    return descriptorOf(item, seen, 'invoices[].issuer.name');
  };

  it('is remembered without its value and found by it', () => {
    const taught = [lesson(page(strange))];
    expect(taught[0]).toEqual({
      key: 'invoices[].issuer.name',
      suffix: 'txtOther',
      label: 'don vi phat hanh ngoai',
      section: 'invoice',
      ordinal: 0,
    });
    const reading = readPage(page(strange), NEW, { taught })!;
    const field = reading.fields.find((own) => own.key === 'invoices[0].issuer.name')!;
    expect(field).toMatchObject({ value: 'ABC PTE', by: 'taught', confidence: 1, weak: false });
    expect(reading.declaration.invoices).toEqual([{ issuer: { name: 'ABC PTE' } }]);
  });

  it('survives a new id by its label and section, and a new label by its id', () => {
    const taught = [lesson(page(strange))];
    for (const html of [
      strange.replace('txtOther', 'x9'),
      strange.replace('Đơn vị phát hành ngoài', 'Bên kia'),
      strange.replace('<h3>Hóa đơn</h3>', ''),
    ]) {
      expect(readPage(page(html), NEW, { taught })!.declaration.invoices).toEqual([{ issuer: { name: 'ABC PTE' } }]);
    }
  });

  it('is left alone when both are gone', () => {
    const taught = [lesson(page(strange))];
    const html = strange.replace('txtOther', 'x9').replace('Đơn vị phát hành ngoài', 'Bên kia');
    expect(readPage(page(html), NEW, { taught })!.declaration.invoices).toBeUndefined();
  });

  it('is stronger than the label', () => {
    const taught = [{ key: 'remarks', label: 'origin criterion' }];
    const reading = readPage(page(''), NEW, { taught })!;
    expect(reading.declaration.remarks).toBe('CTH');
    expect(reading.declaration.lines![0]!.criterion).toBeUndefined();
  });

  it('takes no harm from descriptors that make no sense', () => {
    const taught = [
      { key: '__proto__', label: 'origin criterion' },
      { key: 'no.such.key', suffix: 'x' },
      { key: 'lines[].nonsense', label: 'goods description' },
    ];
    expect(() => inspectNow(documentOf(page('')), NEW, { taught })).not.toThrow();
    expect(readPage(page(''), NEW, { taught })!.declaration.form).toBe('D');
  });
});
