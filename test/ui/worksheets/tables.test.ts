import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/declaration/numbers';
import { importMaterials, parseClipboardTable, readCsv, TableProblem } from '../../../lib/ui/worksheets';
import { numberText } from '../../../lib/ui/worksheets/spreadsheet';
import { workbook } from '../../../lib/ui/worksheets/xlsx';

const file = (bytes: Uint8Array<ArrayBuffer> | string, name = 'bom.csv'): File => new File([bytes], name);
const rowsOf = async (bytes: Uint8Array<ArrayBuffer>, name?: string): Promise<readonly (readonly string[])[]> =>
  (await importMaterials(file(bytes, name))).rows;

describe('a text table', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;1,5\r\n',
      [
        ['a', 'b'],
        ['c', '1,5'],
      ],
    ],
    [
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['sep=;\na;"b;c"', [['a', 'b;c']]],
    [
      'Tên;Giá\nGỗ;1,5\nVải;2,25',
      [
        ['Tên', 'Giá'],
        ['Gỗ', '1,5'],
        ['Vải', '2,25'],
      ],
    ],
    [
      '"a ""b""","c\nd"\ne,f',
      [
        ['a "b"', 'c\nd'],
        ['e', 'f'],
      ],
    ],
    [
      'ống 5" dài,b\n"chưa đóng,c',
      [
        ['ống 5" dài', 'b'],
        ['"chưa đóng', 'c'],
      ],
    ],
    [
      'a,b,c\nd',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    ['a,,\n,,\n\n', [['a', '', '']]],
    ['', []],
    ['một cột\nhai', [['một cột'], ['hai']]],
  ])('%j', (text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });

  it('from the clipboard keeps line breaks in quotes, commas and blanks', () => {
    expect(parseClipboardTable('Gỗ, xẻ\t 1,5 \t"hai\ndòng"\r\n\tx\t\r\n').rows).toEqual([
      ['Gỗ, xẻ', ' 1,5 ', 'hai\ndòng'],
      ['', 'x', ''],
    ]);
  });

  it('comes back as it was written, whatever its cells hold', () => {
    const cell = fc.string({ maxLength: 8 }).map((s) => s.replace(/\r/g, ''));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            cell,
            cell,
            cell.filter((c) => c.trim() !== ''),
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (rows) => {
          const text = rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join('\t')).join('\n');
          expect(parseClipboardTable(text).rows).toEqual(rows);
        },
      ),
    );
  });
});

describe('a file of text', () => {
  const text = 'Tên;HS\nGỗ xẻ;4407\nVải;5903';
  const rows = [
    ['Tên', 'HS'],
    ['Gỗ xẻ', '4407'],
    ['Vải', '5903'],
  ];
  const utf16 = (little: boolean, mark: boolean): Uint8Array<ArrayBuffer> => {
    const units = [...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
    return new Uint8Array(units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])));
  };

  it('is read in every encoding that Excel writes', async () => {
    expect(await rowsOf(strToU8(text))).toEqual(rows);
    expect(await rowsOf(strToU8(`\ufeff${text}`))).toEqual(rows);
    for (const little of [true, false]) {
      for (const mark of [true, false]) expect(await rowsOf(utf16(little, mark))).toEqual(rows);
    }
  });

  it('takes decomposed letters as composed ones, and the code page of Windows 1258', async () => {
    expect(await rowsOf(strToU8(text.normalize('NFD')))).toEqual(rows);
    // Ô + tone mark, as Windows-1258 builds its letters: "Gỗ" = G, ô, combining tilde.
    expect(await rowsOf(new Uint8Array([0x47, 0xf4, 0xde, 0x3b, 0x78]))).toEqual([['Gỗ', 'x']]);
  });
});

describe('a spreadsheet', () => {
  it('gives numbers as exact decimals with one reading, texts as they are', async () => {
    const number = (n: bigint, d: bigint, column: number) => ({
      row: 0,
      column,
      rowSpan: 1,
      columnSpan: 1,
      look: 'cell' as const,
      content: { kind: 'amount' as const, value: { n, d }, places: 2 },
    });
    const sheet = {
      appendices: ['V'] as const,
      name: 'BOM',
      widths: [9, 9, 9, 9],
      rows: 1,
      headings: [0, 0] as const,
      cells: [number(1215n, 1000n, 0), number(8940n, 1n, 1), number(149n, 10n, 2), number(590320n, 1n, 3)],
    };
    const bytes = workbook([sheet], [{ name: 'Ghi chú', rows: [[' 1.215 ', '']] }]);
    const table = await importMaterials(file(bytes, 'a.xlsx'));
    expect(table).toEqual({ name: 'BOM', rows: [['1.2150', '8940', '14.9', '590320']] });
    expect(table.rows[0]!.map((text) => readNumber(text).kind)).toEqual(['number', 'number', 'number', 'number']);
  });

  it('keeps the blanks of texts', async () => {
    const bytes = workbook(
      [],
      [
        {
          name: 'x',
          rows: [
            [' 1.215 ', 'a\nb'],
            ['', 'c'],
          ],
        },
      ],
    );
    expect(await rowsOf(bytes)).toEqual([
      [' 1.215 ', 'a\nb'],
      ['', 'c'],
    ]);
  });

  it('with large sheets needs no worker', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => [`Nguyên liệu số ${i}`, String((i * 7919) % 1_000_003)]);
    expect(await rowsOf(workbook([], [{ name: 'x', rows }]))).toEqual(rows);
  });

  it.each([
    ['14.9', '14.9'],
    ['3.3000000000000003', '3.3'],
    ['1.5E-3', '0.0015'],
    ['1.2E3', '1200'],
    ['-5', '-5'],
    ['0.125', '0.125'],
    ['12.345', '12.3450'],
  ])('number %s reads %s', (written, text) => {
    expect(numberText(written)).toBe(text);
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'not-a-table'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-excel'],
    ['nothing', new Uint8Array(), 'empty'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }) as Uint8Array<ArrayBuffer>, 'not-a-table'],
    ['half an archive', workbook([], [{ name: 'x', rows: [['a']] }]).slice(0, 300), 'not-a-table'],
  ])('%s is refused with a reason', async (_, bytes, kind) => {
    await expect(importMaterials(file(bytes, 'x.xlsx'))).rejects.toSatisfy(
      (p) => p instanceof TableProblem && p.kind === kind && p.why.vi !== '',
    );
  });
});
