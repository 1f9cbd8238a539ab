// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { COLUMNS, expectedLines, GRIDS, HEAD, ROWS } from './grids';
import { readPage, unread, values, wrong } from './help';

const page = (grid: string): string =>
  `<!DOCTYPE html><body><h1>Certificate of origin</h1>${HEAD}<section><h3>Goods</h3>${grid}</section></body>`;
const head = new Map<string, string>([
  ['form', 'D'],
  ['importingCountry', 'TH'],
  ['exporter.name', 'AN PHU CO., LTD'],
  ['transport.portOfLoading', 'CAT LAI'],
]);
const all = new Map([...head, ...expectedLines()]);

describe('goods lines are read from', () => {
  it.each(Object.entries(GRIDS))('%s', (_, grid) => {
    const reading = readPage(page(grid));
    expect(wrong(reading, all)).toEqual([]);
    expect(unread(reading, all)).toEqual([]);
    expect(reading!.declaration.lines).toHaveLength(2);
    expect(reading!.partial).toEqual([]);
  });
});

describe('a list that is not whole says so', () => {
  const rows = ROWS.map((row) => `<tr>${COLUMNS.map((column) => `<td>${row[column.key]}</td>`).join('')}</tr>`).join('');
  const table = `<table><thead><tr>${COLUMNS.map((column) => `<th>${column.vi}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;

  it.each([
    ['Telerik', `<div>${table}<div class="rgPager"><a class="rgCurrentPage">1</a><a>2</a> 12 items in 2 pages</div></div>`],
    ['page numbers', `<div>${table}<ul class="pagination"><li><a>1</a></li><li><a>2</a></li></ul></div>`],
    ['a range', `<div>${table}<div class="MuiTablePagination-root">1–2 of 25</div></div>`],
    ['a total', `<div>${table}<div class="el-pagination"><span>Tổng 25</span></div></div>`],
    ['load more', `<div>${table}<button>Xem thêm</button></div>`],
    ['an ARIA row count', `<div role="grid" aria-rowcount="400">${table}</div>`],
  ])('%s', (_, grid) => {
    expect(readPage(page(grid))!.partial).toEqual(['lines']);
  });
});

describe('a grid', () => {
  it('without records is an empty list, not an unread one', () => {
    const grid = `<table><thead><tr>${COLUMNS.map((column) => `<th>${column.en}</th>`).join('')}</tr></thead><tbody><tr class="rgNoRecords"><td colspan="9">No records to display.</td></tr></tbody></table>`;
    const reading = readPage(page(grid));
    expect(reading!.declaration.lines).toEqual([]);
    expect(reading!.partial).toEqual([]);
  });

  it('with two columns of one name leaves both unread', () => {
    const grid =
      '<table><thead><tr><th>STT</th><th>HS code</th><th>HS code</th><th>Description of goods</th></tr></thead><tbody><tr><td>1</td><td>62034290</td><td>62052090</td><td>SHIRTS</td></tr></tbody></table>';
    const read = values(readPage(page(grid)));
    expect(read.has('lines[0].hsExport')).toBe(false);
    expect(read.get('lines[0].description')).toBe('SHIRTS');
  });

  it('tells the two HS codes apart', () => {
    const grid =
      '<table><thead><tr><th>Exporting HS code</th><th>Importing HS code</th><th>Goods description</th></tr></thead><tbody><tr><td>62034290</td><td>62034200</td><td>SHIRTS</td></tr></tbody></table>';
    const read = values(readPage(page(grid)));
    expect([read.get('lines[0].hsExport'), read.get('lines[0].hsImport')]).toEqual(['62034290', '62034200']);
  });

  it('reads two halves under one header', () => {
    const grid =
      '<table><thead><tr><th rowspan="2">Goods description</th><th colspan="2">Quantity</th><th colspan="2">Packages</th><th rowspan="2">Origin criterion</th></tr><tr><th>Value</th><th>Unit</th><th>Quantity</th><th>Kind</th></tr></thead><tbody><tr><td>SHIRTS</td><td>1000</td><td>PIECE</td><td>40</td><td>CARTON</td><td>CTH</td></tr></tbody></table>';
    const read = values(readPage(page(grid)));
    expect(read.get('lines[0].quantity.value')).toBe('1000');
    expect(read.get('lines[0].quantity.unit')).toBe('PIECE');
    expect(read.get('lines[0].criterion')).toBe('CTH');
  });

  it('splits number and unit, number and date, and keeps what cannot be split unread', () => {
    const grid =
      '<table><thead><tr><th>Goods description</th><th>Number and type of packages</th><th>Gross weight or other quantity</th><th>FOB value</th><th>Number and date of invoices</th></tr></thead><tbody><tr><td>SHIRTS</td><td>40 CARTONS</td><td>520.5 KGM</td><td>12,000.00 USD</td><td>INV-1<br>15/11/2026</td></tr><tr><td>TROUSERS</td><td>40</td><td>520.5</td><td>1.215</td><td>INV-2</td></tr></tbody></table>';
    const read = values(readPage(page(grid)));
    const line = (n: number): Record<string, unknown> =>
      Object.fromEntries([...read].filter(([key]) => key.startsWith(`lines[${n}]`)).map(([key, value]) => [key.slice(9), value]));
    expect(line(0)).toEqual({
      description: 'SHIRTS',
      'packages.count': '40',
      'packages.kind': 'CARTONS',
      'grossWeight.value': '520.5',
      'grossWeight.unit': 'KGM',
      'fob.amount': '12000.00',
      'fob.currency': 'USD',
      invoiceNo: 'INV-1',
      invoiceDate: '2026-11-15',
    });
    expect(line(1)).toEqual({ description: 'TROUSERS', 'packages.count': '40' });
  });

  it('takes units from the header', () => {
    const grid =
      '<table><thead><tr><th>Goods description</th><th>FOB value (USD)</th><th>Gross weight (kg)</th></tr></thead><tbody><tr><td>SHIRTS</td><td>12000.5</td><td>3</td></tr></tbody></table>';
    expect(readPage(page(grid))!.declaration.lines![0]).toMatchObject({
      fob: { amount: '12000.5', currency: 'USD' },
      grossWeight: { value: '3', unit: 'kg' },
    });
  });

  it('does not believe a text that was cut short', () => {
    const grid =
      "<table><thead><tr><th>Goods description</th><th>HS code</th></tr></thead><tbody><tr><td>MEN'S COTTON TROU…</td><td>62034290</td></tr><tr><td title=\"WOMEN'S COTTON TROUSERS\">WOMEN'S COT…</td><td>62034290</td></tr></tbody></table>";
    const read = values(readPage(page(grid)));
    expect(read.has('lines[0].description')).toBe(false);
    expect(read.get('lines[1].description')).toBe("WOMEN'S COTTON TROUSERS");
  });
});
