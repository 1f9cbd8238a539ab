// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { documentOf, NEW, readPage, values } from './help';
import { completeReading } from '../../lib/declaration/complete-reading';
import { inspectNow } from '../../lib/page/read';

/** Enough of a declaration for the page to be taken as one. */
const base = (
  extra: string,
  goods = '<h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p>',
): string =>
  `<h1>Certificate of origin</h1><div><p>Form C/O: <input value="D"></p></div><div><p>Port of Loading: <input value="CAT LAI"></p></div>
   <div><p>Consignee's name: <input value="SIAM"></p></div><div>${extra}</div><div>${goods}</div>`;
const read = (extra: string, goods?: string): Map<string, string | boolean> => values(readPage(base(extra, goods)));
const only = (extra: string, ...keys: string[]): Record<string, unknown> => {
  const all = read(extra);
  return Object.fromEntries(keys.map((key) => [key, all.get(key)]));
};

describe('addresses and countries go to their owner or to nobody', () => {
  const input = (value: string): string => `<input value="${value}">`;

  it('by the heading over them', () => {
    expect(
      only(
        `<h3>Exporter</h3><p>Address: ${input('HANOI')}</p><h3>Consignee</h3><p>Address: ${input('BANGKOK')}</p><p>Country: ${input('Thailand')}</p>`,
        'exporter.address',
        'consignee.address',
        'consignee.country',
        'exporter.country',
      ),
    ).toEqual({
      'exporter.address': 'HANOI',
      'consignee.address': 'BANGKOK',
      'consignee.country': 'TH',
      'exporter.country': undefined,
    });
  });

  it('by the name before them', () => {
    expect(
      only(
        `<p>Exporter's business name: ${input('A')}</p><p>Address: ${input('HANOI')}</p><p>Importer: ${input('B')}</p><p>Address: ${input('BANGKOK')}</p>`,
        'exporter.address',
        'consignee.address',
      ),
    ).toEqual({
      'exporter.address': 'HANOI',
      'consignee.address': 'BANGKOK',
    });
  });

  it('by their column in a table of two parties', () => {
    const html = `<table><tr><td>Exporter</td><td>${input('A')}</td><td>Consignee</td><td>${input('SIAM')}</td></tr><tr><td>Address</td><td>${input('HANOI')}</td><td>Address</td><td>${input('BANGKOK')}</td></tr></table>`;
    expect(only(html, 'exporter.address', 'consignee.address')).toEqual({
      'exporter.address': 'HANOI',
      'consignee.address': 'BANGKOK',
    });
  });

  it.each([
    [
      'another party in between',
      `<h3>Consignee</h3><p>Name: ${input('B')}</p><h3>Notify party</h3><p>Address: ${input('SINGAPORE')}</p>`,
    ],
    ['an unknown heading in between', `<h3>Exporter</h3><p>x</p><h4>Warehouse</h4><p>Address: ${input('SINGAPORE')}</p>`],
    [
      'a producer in between',
      `<p>Exporter's business name: ${input('A')}</p><p>Producer: ${input('C')}</p><p>Address: ${input('SINGAPORE')}</p>`,
    ],
    ['no party at all', `<h3>General</h3><p>Address: ${input('SINGAPORE')}</p><p>Country: ${input('Singapore')}</p>`],
    [
      'an unknown party in the same column',
      `<table><tr><td>Exporter</td><td>${input('A')}</td><td>Notify party</td><td>${input('N')}</td></tr><tr><td></td><td></td><td>Address</td><td>${input('SINGAPORE')}</td></tr></table>`,
    ],
  ])('unread with %s', (_, html) => {
    expect([...read(html).values()]).not.toContain('SINGAPORE');
    expect([...read(html).values()]).not.toContain('SG');
  });

  it('both of two that claim the same owner stay unread', () => {
    expect(only(`<h3>Exporter</h3><p>Address: ${input('HANOI')}</p><p>Address: ${input('HUE')}</p>`, 'exporter.address')).toEqual(
      { 'exporter.address': undefined },
    );
  });

  it('a tax code in the consignee’s block is not the exporter’s', () => {
    expect(only(`<h3>Consignee</h3><p>Tax code: ${input('0105530000')}</p>`, 'exporter.taxCode')).toEqual({
      'exporter.taxCode': undefined,
    });
  });
});

describe('labels that say less than they seem to', () => {
  it('"Date" is the invoice date only directly after the invoice number', () => {
    const all = values(
      readPage(
        base(
          '<p>Date: <input value="01/11/2026"></p><p>Export Declaration Number: <input value="308132641520"></p><p>Date: <input value="02/11/2026"></p>',
          '<h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p><p>Invoice number: <input value="INV-1"></p><p>Date: <input value="03/11/2026"></p>',
        ),
      ),
    );
    expect(all.get('lines[0].invoiceDate')).toBe('2026-11-03');
    expect([...all.values()]).not.toContain('2026-11-01');
    expect([...all.values()]).not.toContain('2026-11-02');
  });

  it('"No." is the reference number only when it looks like one', () => {
    expect(only('<p>No.: <input value="17"></p>', 'referenceNo')).toEqual({ referenceNo: undefined });
    expect(only('<p>No.: <input value="VN-TH 26/02/00318"></p>', 'referenceNo')).toEqual({ referenceNo: 'VN-TH 26/02/00318' });
  });

  it('whole labels count, parts of longer ones do not', () => {
    const html = `<p>Invoice value: <input value="1"></p><p>Số lượng container: <input value="2"></p><p>Trị giá hóa đơn: <input value="3"></p><p>Số đăng ký: <input value="4"></p><p>Vessel owner: <input value="ABC"></p><p>Name of exporter's bank: <input value="VCB"></p>`;
    expect([...read(html).values()]).not.toEqual(expect.arrayContaining(['1']));
    for (const value of ['2', '3', 'ABC', 'VCB'])
      expect([...read(html)].filter(([key, own]) => !key.startsWith('x.') && own === value)).toEqual([]);
  });

  it('a caption of weight or quantity needs the unit', () => {
    const goods = (value: string): Record<string, unknown> => {
      const all = read(
        '',
        `<h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p><p>Gross weight or other quantity: <input value="${value}"></p>`,
      );
      return Object.fromEntries([...all].filter(([key]) => /Weight|quantity/.test(key)));
    };
    expect(goods('520.5')).toEqual({});
    expect(goods('520.5 KGM')).toEqual({ 'lines[0].grossWeight.value': '520.5', 'lines[0].grossWeight.unit': 'KGM' });
    expect(goods('1000 PCS')).toEqual({ 'lines[0].quantity.value': '1000', 'lines[0].quantity.unit': 'PCS' });
  });

  it('a whole box of a party is kept as that box, not as a name', () => {
    const html = `<p>Exporter (business name, address and country)</p><textarea>AN PHU CO., LTD\n12 LE LOI\nVIET NAM</textarea>`;
    const reading = completeReading(readPage(base(html))!);
    expect(reading.declaration.exporter).toBeUndefined();
    expect(reading.declaration.boxes).toEqual({ '1': 'AN PHU CO., LTD\n12 LE LOI\nVIET NAM' });
  });

  it('"Goods consigned from" with one line is the name, with several the box', () => {
    expect(readPage(base('<p>Goods consigned from: <input value="AN PHU"></p>'))!.declaration.exporter).toEqual({
      name: 'AN PHU',
    });
    expect(
      readPage(base('<p>Goods consigned from</p><textarea>AN PHU\n12 LE LOI</textarea>'))!.declaration.exporter,
    ).toBeUndefined();
  });

  it('a planned vessel under "Phương tiện vận chuyển" is no mode', () => {
    expect(only('<p>Phương tiện vận chuyển: <input value="9999 EVER GOLDEN"></p>', 'transport.mode')).toEqual({
      'transport.mode': undefined,
    });
    expect(only('<p>Phương tiện vận chuyển: <input value="Đường biển"></p>', 'transport.mode')).toEqual({
      'transport.mode': 'sea',
    });
  });

  it('a certified date is not the issue date', () => {
    expect(only('<p>Certified date: <input value="18/11/2026"></p>', 'issueDate')).toEqual({ issueDate: undefined });
  });

  it('country of origin is the line’s inside the goods and the certificate’s outside', () => {
    const goods =
      '<h3>Goods</h3><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p><p>Country of origin: <input value="Viet Nam"></p>';
    expect(read('', goods).get('lines[0].originCountry')).toBe('VN');
    expect(read('<p>Country of origin: <input value="Viet Nam"></p>').get('originCountry')).toBe('VN');
  });
});

describe('values that cannot be believed stay unread', () => {
  it.each([
    ['Export Declaration Number', 'none yet', 'exportDeclarations[0].number'],
    ['Port of Loading ', '12345', 'transport.portOfLoading'],
    ['Importing Country', 'Wakanda', 'importingCountry'],
    ['Issuance date', '11/25/2026', 'issueDate'],
    ['Departure date', 'soon', 'transport.departureDate'],
    ['Mode of transport', 'ship?', 'transport.mode'],
  ])('%s: %s', (label, value, key) => {
    const html = base(`<p>${label}: <input value="${value}"></p>`).replace(
      '<p>Port of Loading: <input value="CAT LAI"></p>',
      label.startsWith('Port') ? '' : '<p>Port of Loading: <input value="CAT LAI"></p>',
    );
    expect(values(readPage(html)).has(key)).toBe(false);
  });

  it('a value of a million letters', () => {
    const doc = documentOf(base('<p>Remarks: <textarea></textarea></p>'));
    doc.querySelector('textarea')!.value = 'x'.repeat(1_000_000);
    const reading = inspectNow(doc, NEW)!;
    expect('remarks' in reading.declaration).toBe(false);
    expect(reading.fields.find((field) => field.key === 'remarks')!.raw.length).toBeLessThan(1000);
  });

  it('a list that is open is being searched', () => {
    const html =
      '<label for="c">Importing Country</label><input id="c" role="combobox" aria-autocomplete="list" aria-expanded="true" value="Tha">';
    expect(only(html, 'importingCountry')).toEqual({ importingCountry: undefined });
  });

  it('a block that is loading', () => {
    expect(only('<div aria-busy="true"><p>Importing Country: <input value=""></p></div>', 'importingCountry')).toEqual({
      importingCountry: undefined,
    });
  });

  it('month-first dates are read as their control says', () => {
    expect(only('<p>Departure date: <input placeholder="MM/DD/YYYY" value="11/12/2026"></p>', 'transport.departureDate')).toEqual(
      { 'transport.departureDate': '2026-11-12' },
    );
  });

  it('a native date and number control', () => {
    expect(only('<p>Departure date: <input type="date" value="2026-11-12"></p>', 'transport.departureDate')).toEqual({
      'transport.departureDate': '2026-11-12',
    });
    expect(
      read(
        '',
        '<h3>Goods</h3><p>Goods description: <input value="S"></p><p>Origin criterion: <input value="CTH"></p><p>FOB value: <input type="number" value="1.215"></p>',
      ).get('lines[0].fob.amount'),
    ).toBe('1.215');
  });
});

describe('ticks', () => {
  const tick = (html: string): unknown => readPage(base(html))!.declaration.ticks;

  it.each([
    ['wrapped', '<label><input type="checkbox" checked> Third Country Invoicing</label>'],
    ['bound', '<input type="checkbox" id="t" checked><label for="t">Third Country Invoicing</label>'],
    ['text after', '<div><input type="checkbox" checked><span>Third Country Invoicing</span></div>'],
    ['text before', '<div><span>Third Country Invoicing</span><input type="checkbox" checked></div>'],
    ['switch', '<div><button role="switch" aria-checked="true" aria-label="Third Country Invoicing"></button></div>'],
    ['role', '<div role="checkbox" aria-checked="true" aria-labelledby="q"></div><span id="q">Third Country Invoicing</span>'],
    [
      'yes or no',
      '<fieldset><legend>Third Country Invoicing</legend><label><input type="radio" name="r" checked> Có</label><label><input type="radio" name="r"> Không</label></fieldset>',
    ],
    ['list', '<p>Third Country Invoicing: <select><option>No</option><option selected>Yes</option></select></p>'],
    ['table', '<table><tr><td>1</td><td><input type="checkbox" checked></td><td>Third Country Invoicing</td></tr></table>'],
  ])('%s', (_, html) => {
    expect(tick(html)).toEqual({ 'third-party-invoicing': true });
  });

  it('neighbours do not swap their texts', () => {
    expect(
      tick(
        '<div><input type="checkbox" checked> Exhibition <input type="checkbox"> Accumulation <input type="checkbox"> De Minimis</div>',
      ),
    ).toEqual({
      exhibition: true,
      accumulation: false,
      'de-minimis': false,
    });
    expect(
      tick(
        '<div>Exhibition <input type="checkbox" checked> Accumulation <input type="checkbox"> De Minimis <input type="checkbox"></div>',
      ),
    ).toEqual({
      exhibition: true,
      accumulation: false,
      'de-minimis': false,
    });
  });

  it('an undecided box is unread', () => {
    expect(tick('<div role="checkbox" aria-checked="mixed" aria-label="Exhibition"></div>')).toBeUndefined();
  });

  it('radio buttons choose a mode', () => {
    const html =
      '<div role="radiogroup" aria-label="Mode of transport"><label><input type="radio" name="m"> By air</label><label><input type="radio" name="m" checked> By sea</label></div>';
    expect(readPage(base(html))!.declaration.transport!.mode).toBe('sea');
  });
});

describe('hidden and doubled content', () => {
  it('a tab that is not chosen counts', () => {
    expect(
      only(
        '<div style="display:none"><p>Remarks: <input value="OK"></p><p>B/L No.: <input value="EGLV1"></p></div>',
        'remarks',
        'transport.billOfLadingNo',
      ),
    ).toEqual({ remarks: 'OK', 'transport.billOfLadingNo': 'EGLV1' });
  });

  it('a closed dialog does not', () => {
    expect(only('<div class="modal" style="display:none"><p>Remarks: <input value="OLD"></p></div>', 'remarks')).toEqual({
      remarks: undefined,
    });
  });

  it('what is shown wins over a hidden copy', () => {
    expect(
      only(
        '<p>Remarks: <input value="NEW"></p><div hidden><p>Remarks: <input value="OLD"></p><p>x: <input></p></div>',
        'remarks',
      ),
    ).toEqual({ remarks: 'NEW' });
  });

  it('two copies that agree are one field', () => {
    expect(only('<p>Remarks: <input value="SAME"></p><p>Remarks: <input value="SAME"></p>', 'remarks')).toEqual({
      remarks: 'SAME',
    });
  });

  it('the code behind a drawn list is never the value', () => {
    const html =
      '<div><label for="h">Unit of quantity</label><div class="drawn"><span role="combobox">PIECE</span><input id="h" style="display:none" value="H87"></div></div>';
    expect([...read(html).values()]).not.toContain('H87');
  });
});

describe('pages that mean harm', () => {
  it('names of prototypes are names like others', () => {
    const html = base(
      '<p>__proto__: <input name="__proto__" id="__proto__" value="x"></p><p>constructor: <input name="constructor" value="y"></p><label for="toString">hasOwnProperty</label><input id="toString" value="z">',
    );
    expect(readPage(html)!.declaration.form).toBe('D');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('markup in values stays text', () => {
    const doc = documentOf(base('<p>Remarks: <input></p>'));
    [...doc.querySelectorAll('input')].at(-3)!.value = '<img src=x onerror=alert(1)>';
    expect(inspectNow(doc, NEW)!.declaration.remarks).toBe('<img src=x onerror=alert(1)>');
  });

  it('clobbered properties of a form throw nothing', () => {
    const html = `<form id="aspnetForm"><input name="attributes"><input name="parentElement"><input name="children"><input name="localName"><input name="getAttribute">${base('')}</form>`;
    expect(() => readPage(html)).not.toThrow();
  });

  it('deep nesting is cut, not followed for ever', () => {
    expect(() => readPage('<div>'.repeat(600) + base(''))).not.toThrow();
  });

  it('a page is left exactly as it was', () => {
    const doc = documentOf(base('<p>Remarks: <input value="a"></p>'));
    const before = doc.documentElement.outerHTML;
    inspectNow(doc, NEW);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('values in other scripts', () => {
  it('are values, not blanks', () => {
    expect(only('<p>Vessel: <input role="combobox" value="东方之星"></p>', 'transport.vessel')).toEqual({
      'transport.vessel': '东方之星',
    });
    expect(only('<p>Vessel: <select><option selected>東京丸</option></select></p>', 'transport.vessel')).toEqual({
      'transport.vessel': '東京丸',
    });
  });
});
