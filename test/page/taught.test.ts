// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../lib/declaration/lesson';
import { createTeacher, tryLessons } from '../../lib/page';
import { inspectNow } from '../../lib/page/read';
import { suffixOf } from '../../lib/page/signs';
import { GRIDS, HEAD } from './grids';
import { documentOf, NEW, readPage, values } from './help';

const page = (inner: string): string =>
  `<h1>C/O</h1><p>Form C/O: <input value="D"></p><p>Importing Country: <input value="Thailand"></p><p>Consignee's name: <input value="SIAM"></p><p>Port of Loading: <input value="CAT LAI"></p><p>Goods description: <input value="SHIRTS"></p><p>Origin criterion: <input value="CTH"></p>${inner}`;
const strange =
  '<div><h3>Hóa đơn</h3><p>Đơn vị phát hành ngoài: <input id="ctl00_cplhContainer_txtOther" value="ABC PTE"></p><p>Mã: <input value="1"></p></div>';

/** Points at the first element that fits. */
function point(doc: Document, css: string, key: string, lessons: readonly Lesson[] = []) {
  const teacher = createTeacher(doc, lessons, () => 0);
  const target = teacher.at(doc.querySelector(css)!);
  return target ? teacher.teach(target, key) : ('nothing' as const);
}

function lessonAt(doc: Document, css: string, key: string): Lesson {
  const taught = point(doc, css, key);
  if (typeof taught === 'string') throw new Error(`${css}: ${taught}`);
  return taught.lesson;
}

describe('a field the user has named', () => {
  const lesson = (html: string): Lesson => {
    const taught = point(documentOf(html), '[value="ABC PTE"]', 'invoices[].issuer.name');
    if (typeof taught === 'string') throw new Error(taught);
    return taught.lesson;
  };

  it('is remembered without its value and found by it', () => {
    const taught = [lesson(page(strange))];
    expect(taught[0]).toEqual({
      key: 'invoices[].issuer.name',
      suffix: 'txtOther',
      label: 'don vi phat hanh ngoai',
      words: 'Đơn vị phát hành ngoài',
      heading: 'hoa don',
      section: 'invoice',
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

  it('is not found, rather than wrong, when its signs point to two places', () => {
    const taught = [lesson(page(strange))];
    // Another control got the id, another the label.
    const html = `<div><h3>Hóa đơn</h3><p>Bên kia: <input id="ctl00_cplhContainer_txtOther" value="X"></p><p>Đơn vị phát hành ngoài: <input id="n" value="Y"></p></div>`;
    expect(readPage(page(html), NEW, { taught })!.declaration.invoices).toBeUndefined();
  });

  it('is not found when its id now belongs to a field that says what it is', () => {
    const taught = [lesson(page(strange))];
    const html = strange.replace('Đơn vị phát hành ngoài', 'Remarks');
    const reading = readPage(page(html), NEW, { taught })!;
    expect(reading.declaration.invoices).toBeUndefined();
  });

  it('is not the field of the same label under another heading', () => {
    const block = (heading: string, id: string) =>
      `<section><h3>${heading}</h3><p>Mã riêng <input id="${id}" value="${heading}"></p><p>Ô khác <input value="1"></p></section>`;
    const taught = [lessonAt(documentOf(page(block('Bên thứ ba', '7'))), '[value="Bên thứ ba"]', 'remarks')];
    expect(taught[0]!.suffix).toBeUndefined();
    expect(readPage(page(block('Đại lý', '9')), NEW, { taught })!.declaration.remarks).toBeUndefined();
    const both = page(block('Đại lý', '9') + block('Bên thứ ba', '8'));
    expect(readPage(both, NEW, { taught })!.declaration.remarks).toBe('Bên thứ ba');
  });

  it('among equals is told by its place, as long as there are as many of them', () => {
    const rows = (...values: string[]) =>
      `<div><h3>Khác</h3>${values.map((v) => `<p>Ghi <input value="${v}"></p>`).join('')}</div>`;
    const taught = [lessonAt(documentOf(page(rows('A', 'B', 'C'))), '[value="B"]', 'remarks')];
    expect(taught[0]).toMatchObject({ ordinal: 1, of: 3 });
    expect(readPage(page(rows('X', 'Y', 'Z')), NEW, { taught })!.declaration.remarks).toBe('Y');
    expect(readPage(page(rows('X', 'Y', 'Z', 'W')), NEW, { taught })!.declaration.remarks).toBeUndefined();
  });

  it('may have a second way, for another page of the site or from a colleague’s file', () => {
    const taught = [
      { key: 'remarks', label: 'khong co dau' },
      lessonAt(documentOf(page(strange)), '[value="ABC PTE"]', 'remarks'),
    ];
    expect(readPage(page(strange), NEW, { taught })!.declaration.remarks).toBe('ABC PTE');
  });

  it('makes a declaration of a page that no label gives away, once four fields of it fit', () => {
    const html = `<h1>Hồ sơ</h1>${['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((l) => `<p>${l} <input value="${l}"></p>`).join('')}`;
    expect(readPage(html)).toBeNull();
    const keys = ['exporter.name', 'consignee.name', 'lines[].description', 'remarks'];
    const doc = documentOf(html);
    const taught = keys.map((key, i) => lessonAt(doc, `p:nth-of-type(${i + 1}) input`, key));
    expect(readPage(html, NEW, { taught: taught.slice(0, 3) })).toBeNull();
    const reading = readPage(html, NEW, { taught })!;
    expect(reading.declaration.exporter?.name).toBe('Một');
    expect(reading.declaration.lines).toEqual([{ description: 'Ba' }]);
    // A search page of the same site shares a few words with it.
    expect(readPage('<h1>Tra cứu</h1><p>Một <input></p><p>Hai <input></p>', NEW, { taught })).toBeNull();
  });
});

describe('what is remembered', () => {
  it('is no id that a library made up', () => {
    for (const id of [
      ':r1:',
      'mui-12',
      'el-id-1024-5',
      'input-7',
      'ember412',
      'a3f91c0e',
      'dx-1f0c9a2b-77aa',
      'rc_select_0',
      'field_20261125',
      '12',
      'mat-input-3',
      'select2-country-ab-container',
    ])
      expect(suffixOf(id), id).toBe('');
    for (const id of [
      'txtRemarks',
      'ctl00_cplhContainer_txtRemarks',
      'exporterName',
      'box7',
      'consignee_name',
      'f-remarks',
      'facade',
    ])
      expect(suffixOf(id), id).not.toBe('');
  });

  it('is never a value, neither of the field nor of its neighbours', () => {
    const secret = 'CONG TY BI MAT';
    const html = page(
      `<table><tr><td>${secret}</td><td>0100233480</td></tr></table><div><span>${secret}</span><span id="note">${secret} 2</span></div>
       <p>0100233480 <input name="a" value="${secret}"></p><p><span>Ghi riêng:</span> <span>${secret}</span></p>
       <label>Chọn <select name="b"><option>${secret}</option></select></label><p title="${secret}">Khác: <textarea id="area">${secret}</textarea></p>`,
    );
    const doc = documentOf(html);
    const teacher = createTeacher(doc, [], () => 0);
    const lessons = teacher.targets().flatMap((target) => {
      const taught = teacher.teach(target, 'remarks');
      return typeof taught === 'string' ? [] : [taught.lesson];
    });
    expect(lessons.length).toBeGreaterThan(9);
    expect(JSON.stringify(lessons)).not.toMatch(/bi mat|0100233480/i);
  });

  it('holds for ticks, groups of radio buttons, lists and texts that are only read', () => {
    const html = page(
      `<p><input type="checkbox" id="t1" checked> Hàng qua bên ba</p>
       <fieldset><legend>Đường đi</legend><label><input type="radio" name="way" value="1">Sea</label><label><input type="radio" name="way" checked>Air</label></fieldset>
       <p><label for="s">Kho</label><select id="s"><option>Một</option><option selected>Hai</option></select></p>
       <dl><dt>Ghi riêng</dt><dd>NOTE 1</dd><dt>Trống</dt><dd></dd></dl>`,
    );
    const doc = documentOf(html);
    const taught = [
      lessonAt(doc, '#t1', 'ticks.third-party-invoicing'),
      lessonAt(doc, '[name=way]', 'transport.mode'),
      lessonAt(doc, '#s', 'transport.vessel'),
      lessonAt(doc, 'dd', 'remarks'),
    ];
    const read = values(readPage(html.replace('id="t1"', 'id="t9"'), NEW, { taught }));
    expect(read.get('ticks.third-party-invoicing')).toBe(true);
    expect(read.get('transport.mode')).toBe('air');
    expect(read.get('transport.vessel')).toBe('Hai');
    expect(read.get('remarks')).toBe('NOTE 1');
    expect(tryLessons(doc, taught)).toEqual([
      { found: true, shows: null, checked: true },
      { found: true, shows: 'Air', checked: null },
      { found: true, shows: 'Hai', checked: null },
      { found: true, shows: 'NOTE 1', checked: null },
    ]);
    // A place that became blank is not the next label.
    const blank = html.replace('<dd>NOTE 1</dd>', '<dd></dd>');
    expect(values(readPage(blank, NEW, { taught })).has('remarks')).toBe(false);
  });
});

describe('pointing', () => {
  it('finds the control by its label, its arrow or its frame, and nothing where there are two', () => {
    const doc = documentOf(
      page(`<div class="row"><span class="l">Ghi riêng</span><div class="box"><span class="in"><input id="c"></span><i class="arrow">v</i></div></div>
      <div class="two"><input id="d"><input id="e"></div>`),
    );
    const teacher = createTeacher(doc, [], () => 0);
    for (const css of ['#c', '.arrow', '.box', '.in', '.l', '.row'])
      expect(teacher.at(doc.querySelector(css)!)?.el.id, css).toBe('c');
    expect(teacher.at(doc.querySelector('.two')!)).toBeNull();
    const send = documentOf(
      page('<section><h3>Khác</h3><p>Ghi riêng <input></p><p><button>Gửi</button></p><p class="empty"></p></section>'),
    );
    for (const css of ['button', '.empty', 'h3', 'section'])
      expect(createTeacher(send, [], () => 0).at(send.querySelector(css)!), css).toBeNull();
    expect(teacher.at(doc.body)).toBeNull();
  });

  it('says why something cannot be taught', () => {
    const doc = documentOf(
      page(
        `<p><input type="checkbox" id="t"> Khác</p><p><input></p><p><input></p>${GRIDS['header in thead'] ?? Object.values(GRIDS)[0]!}`,
      ),
    );
    expect(point(doc, '#t', 'remarks')).toBe('is-tick');
    expect(point(doc, 'input', 'ticks.de-minimis')).toBe('needs-tick');
    expect(point(doc, 'h1', 'remarks')).toBe('nothing');
    expect(point(doc, 'tbody td', 'remarks')).toBe('is-column');
  });

  it('replaces what was taught of the same field or the same control, and nothing else', () => {
    const doc = documentOf(page('<p>Một <input id="one"></p><p>Hai <input id="two"></p><p>Ba <input id="three"></p>'));
    const first = lessonAt(doc, '#one', 'remarks');
    const second = lessonAt(doc, '#two', 'transport.vessel');
    const third = lessonAt(doc, '#three', 'exporter.name');
    const elsewhere: Lesson = { key: 'remarks', suffix: 'txtGhiChu' };
    const again = point(doc, '#two', 'remarks', [first, second, third, elsewhere]);
    expect(again).toMatchObject({ replaces: [first, second] });
  });

  it('teaches a column of the goods table by any of its cells or its header', () => {
    const grid = `<table><thead><tr><th>STT</th><th>Mô tả hàng hóa</th><th>Tiêu chí xuất xứ</th><th>Cột lạ</th></tr></thead>
      <tbody><tr><td>1</td><td>AO SO MI</td><td>CTH</td><td>N/M</td></tr><tr><td>2</td><td>QUAN</td><td>WO</td><td><input value="AP-2"></td></tr></tbody></table>`;
    const html = `<body><h1>C/O</h1>${HEAD}<section><h3>Hàng hóa</h3>${grid}</section></body>`;
    const doc = documentOf(html);
    for (const css of ['tbody tr:last-child td:last-child', 'tbody tr:last-child input', 'thead th:last-child']) {
      const taught = [lessonAt(doc, css, 'lines[].marks')];
      expect(taught).toEqual([{ key: 'lines[].marks', column: 'cot la', words: 'Cột lạ' }]);
      const reading = inspectNow(doc, NEW, { taught })!;
      expect(reading.declaration.lines!.map(({ marks }) => marks)).toEqual(['N/M', 'AP-2']);
      expect(reading.fields.find(({ key }) => key === 'lines[1].marks')).toMatchObject({ by: 'taught', confidence: 1 });
    }
    // The guess for that column gives way, also where another column had the field.
    const moved = [lessonAt(doc, 'tbody td:last-child', 'lines[].criterion')];
    expect(inspectNow(doc, NEW, { taught: moved })!.declaration.lines!.map(({ criterion }) => criterion)).toEqual([
      'N/M',
      'AP-2',
    ]);
    expect(tryLessons(doc, moved)).toEqual([{ found: true, shows: 'N/M', checked: null }]);
  });
});
