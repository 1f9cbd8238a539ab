import { describe, expect, it } from 'vitest';
import { CALCULATOR_TEXT } from '../../lib/text/ui-calculator';
import { MATERIAL_COLUMNS } from '../../lib/ui/calculator/worksheet';
import { columnOfHeader, guessMapping, pasteAt, readColumnMaps, rowsOf } from '../../lib/ui/calculator/columns';

const WITH_HEADINGS = [
  ['BẢNG KÊ NGUYÊN LIỆU', '', '', '', ''],
  ['STT', 'Tên nguyên liệu', 'Mã HS', 'Nước xuất xứ', 'Trị giá (USD)'],
  ['1', 'Vải', '5903.20', 'CN', '8.940,00'],
  ['2', 'Mút', '3921.13', 'Việt Nam', '3120,00'],
  ['', 'Tổng cộng', '', '', '12.060,00'],
  ['', '', '', '', ''],
];

const PLAIN = [
  ['Vải', '5903.20', 'CN', '8.940,00'],
  ['Mút', '3921.13', 'VN', '3.120,50'],
  ['Ốc', '7318.15', '?', '1184,5'],
];

describe('columns of a pasted or imported table', () => {
  it('knows what people and the official statements write over their columns', () => {
    const known: Record<string, ReturnType<typeof columnOfHeader>> = {
      'Tên nguyên liệu, vật tư': 'name',
      'Tên hàng': 'name',
      Description: 'name',
      'Mã HS': 'hs',
      'HS Code': 'hs',
      ĐVT: 'unit',
      'Đơn vị tính': 'unit',
      'Định mức / sản phẩm (kể cả hao hụt)': 'norm',
      'Đơn giá (CIF)': 'unitPrice',
      'Trị giá (USD)': 'value',
      'Thành tiền': 'value',
      Amount: 'value',
      'Nước xuất xứ': 'origin',
      'Country of origin': 'origin',
      'Số C/O': 'proofNumber',
      'Ngày C/O': 'proofDate',
      'C/O ưu đãi nhập khẩu': 'proof',
      'Số tờ khai nhập khẩu': 'purchaseNumber',
      'Tỷ giá': 'rate',
      STT: 'skip',
      'Mã NPL': 'skip',
      'Mã nguyên liệu': 'skip',
      'Số lượng': 'skip',
      'Mã số hàng hóa': 'hs',
      'Tên nguyên phụ liệu': 'name',
      '(1) STT': 'skip',
      'Nhà cung cấp': 'seller',
      Abracadabra: null,
    };
    for (const [text, column] of Object.entries(known)) expect(columnOfHeader(text), text).toBe(column);
  });

  it('knows its own headings, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const column of MATERIAL_COLUMNS) {
        const heading = CALCULATOR_TEXT[language][`column.${column}`];
        expect(columnOfHeader(heading), heading).toBe(column);
      }
    }
  });

  it('takes a table with clear headings without a question, and leaves its title, sums and blank rows out', () => {
    const guess = guessMapping(WITH_HEADINGS, {});
    expect(guess).toMatchObject({ sure: true, skip: 2, mapping: [null, 'name', 'hs', 'origin', 'value'] });
    expect(rowsOf(WITH_HEADINGS, guess.skip, guess.mapping)).toEqual({
      rows: [
        { name: 'Vải', hs: '5903.20', origin: 'CN', value: '8.940,00' },
        { name: 'Mút', hs: '3921.13', origin: 'Việt Nam', value: '3120,00' },
      ],
      left: 1,
    });
  });

  it('asks where there are no headings, with what the cells look like as a first answer', () => {
    expect(guessMapping(PLAIN, {})).toMatchObject({
      sure: false,
      skip: 0,
      headings: null,
      mapping: ['name', 'hs', 'origin', 'value'],
    });
  });

  it('knows a column of countries by most of its cells', () => {
    const block = PLAIN.map((row, i) => row.map((cell, j) => (i === 2 && j === 2 ? 'Tàu' : cell)));
    expect(guessMapping(block, {}).mapping).toEqual(['name', 'hs', 'origin', 'value']);
  });

  it('asks where a heading is not known, or two claim the same column', () => {
    expect(
      guessMapping(
        [
          ['Tên', 'Trị giá', 'Zzz'],
          ['a', '5', 'b'],
        ],
        {},
      ).sure,
    ).toBe(false);
    expect(
      guessMapping(
        [
          ['Tên nguyên liệu', 'Tên hàng', 'Trị giá'],
          ['a', 'b', '5'],
        ],
        {},
      ).sure,
    ).toBe(false);
  });

  it('remembers the answer for tables that look the same', () => {
    const { signature } = guessMapping(PLAIN, {});
    const maps = { [signature]: ['name', null, 'origin', 'value'] as const };
    const others = PLAIN.map(([name, ...rest]) => [`${name} 2`, ...rest]);
    expect(guessMapping(others, maps)).toMatchObject({ sure: true, mapping: maps[signature] });
    expect(
      guessMapping(
        others.map((row) => [...row, 'x']),
        maps,
      ).sure,
    ).toBe(false);
  });

  it('reads what was remembered, and nothing else', () => {
    expect(readColumnMaps({ 'text|number': ['name', null, 'value'] })).toEqual({ 'text|number': ['name', null, 'value'] });
    for (const other of [null, [], { a: ['price'] }, { a: 'name' }]) expect(readColumnMaps(other)).toBeNull();
  });

  it('takes the value from whichever of the two columns of an official statement is filled, and skips the numbers of its columns', () => {
    const block = [
      ['STT', 'Tên nguyên liệu', 'Mã HS', 'Trị giá có xuất xứ', 'Trị giá không có xuất xứ', 'Nước xuất xứ'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'Gỗ', '4407.29', '9850', '', 'VN'],
      ['2', 'Vải', '5903.20', '', '8940', 'CN'],
    ];
    const guess = guessMapping(block, {});
    expect(guess.sure).toBe(true);
    expect(rowsOf(block, guess.skip, guess.mapping).rows.map((row) => row.value)).toEqual(['9850', '8940']);
  });

  it('keeps a material that only begins like a sum', () => {
    expect(
      rowsOf(
        [
          ['Tổng phụ kiện', '830249', '5'],
          ['Cộng', '', '5'],
        ],
        0,
        ['name', 'hs', 'value'],
      ),
    ).toMatchObject({
      rows: [{ name: 'Tổng phụ kiện' }],
      left: 1,
    });
  });

  it('puts a block where the cursor is, to the right and down, as a spreadsheet does', () => {
    const rows = pasteAt(
      [{ name: 'a', value: '1' }],
      [
        ['5', '4407'],
        ['6', ''],
      ],
      { row: 0, column: 'value' },
      ['name', 'value', 'hs'],
    );
    expect(rows).toEqual([{ name: 'a', value: '5', hs: '4407' }, { value: '6' }]);
  });
});
