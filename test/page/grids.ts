/** The same two goods lines as grids of many makers. */

export interface GoodsRow {
  readonly itemNo: string;
  readonly description: string;
  readonly hs: string;
  readonly criterion: string;
  readonly quantity: string;
  readonly unit: string;
  readonly fob: string;
  readonly invoiceNo: string;
  readonly invoiceDate: string;
}

export const ROWS: readonly GoodsRow[] = [
  {
    itemNo: '1',
    description: "MEN'S COTTON TROUSERS",
    hs: '62034290',
    criterion: 'CTH',
    quantity: '1000',
    unit: 'PIECE',
    fob: '12000.00',
    invoiceNo: 'APG-018',
    invoiceDate: '12/11/2026',
  },
  {
    itemNo: '2',
    description: 'COTTON SHIRTS',
    hs: '62052090',
    criterion: '47.5%',
    quantity: '1200',
    unit: 'PIECE',
    fob: '8400.00',
    invoiceNo: 'APG-018',
    invoiceDate: '12/11/2026',
  },
];

export const COLUMNS: readonly { vi: string; en: string; key: keyof GoodsRow; path: string }[] = [
  { vi: 'Số thứ tự', en: 'Item number', key: 'itemNo', path: 'itemNo' },
  { vi: 'Mô tả hàng hóa', en: 'Description of goods', key: 'description', path: 'description' },
  { vi: 'Mã HS', en: 'HS code', key: 'hs', path: 'hsExport' },
  { vi: 'Tiêu chí xuất xứ', en: 'Origin criterion', key: 'criterion', path: 'criterion' },
  { vi: 'Số lượng', en: 'Quantity', key: 'quantity', path: 'quantity.value' },
  { vi: 'Đơn vị tính', en: 'Unit', key: 'unit', path: 'quantity.unit' },
  { vi: 'Trị giá FOB', en: 'FOB value', key: 'fob', path: 'fob.amount' },
  { vi: 'Số hóa đơn', en: 'Invoice number', key: 'invoiceNo', path: 'invoiceNo' },
  { vi: 'Ngày hóa đơn', en: 'Date', key: 'invoiceDate', path: 'invoiceDate' },
];

/** Header fields around the grid, as a read-only page. */
export const HEAD = `<section><h3>General</h3><dl><dt>Form C/O</dt><dd>D</dd><dt>Importing Country</dt><dd>Thailand</dd></dl></section>
<section><h3>Exporter</h3><dl><dt>Exporter's business name</dt><dd>AN PHU CO., LTD</dd></dl></section>
<section><h3>Transport</h3><dl><dt>Port of Loading</dt><dd>CAT LAI</dd></dl></section>`;

export function expectedLines(rows: readonly GoodsRow[] = ROWS): Map<string, string> {
  const iso = (text: string): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
  return new Map(
    rows.flatMap((row, i) => COLUMNS.map((column) => [`lines[${i}].${column.path}`, iso(row[column.key])] as const)),
  );
}

const cells = (row: GoodsRow, cell: (text: string, i: number) => string): string =>
  COLUMNS.map((column, i) => cell(row[column.key], i)).join('');
const heads = (cell: (text: string, i: number) => string): string => COLUMNS.map((column, i) => cell(column.en, i)).join('');

export const GRIDS: Readonly<Record<string, string>> = {
  'plain table': `<table><thead><tr>${heads((t) => `<th>${t}</th>`)}</tr></thead><tbody>${ROWS.map((r) => `<tr>${cells(r, (t) => `<td>${t}</td>`)}</tr>`).join('')}</tbody></table>`,
  'table without header marks': `<table>${`<tr>${heads((t) => `<td><b>${t}</b></td>`)}</tr>`}${ROWS.map((r) => `<tr>${cells(r, (t) => `<td>${t}</td>`)}</tr>`).join('')}</table>`,
  'table with inputs': `<table><thead><tr><th><input type="checkbox"></th>${heads((t) => `<th>${t}</th>`)}<th>Actions</th></tr></thead><tbody>${ROWS.map((r) => `<tr><td><input type="checkbox"></td>${cells(r, (t) => `<td><input value="${t}"></td>`)}<td><button>x</button></td></tr>`).join('')}<tr><td></td>${COLUMNS.map(() => '<td><input></td>').join('')}<td></td></tr></tbody></table>`,
  'hidden columns and totals': `<table><thead><tr><th style="display:none">Id</th>${heads((t) => `<th>${t}</th>`)}</tr></thead><tbody>${ROWS.map((r, i) => `<tr><td style="display:none;">70010${i}</td>${cells(r, (t) => `<td>${t}</td>`)}</tr>`).join('')}<tr><td style="display:none"></td><td>Total</td><td></td><td></td><td></td><td>2200</td><td></td><td>20400.00</td><td></td><td></td></tr></tbody></table>`,
  'Ant Design, fixed header': `<div class="ant-table-container"><div class="ant-table-header"><table style="table-layout: fixed;"><colgroup></colgroup><thead class="ant-table-thead"><tr>${heads((t) => `<th class="ant-table-cell" scope="col">${t}</th>`)}<th class="ant-table-cell ant-table-cell-scrollbar"></th></tr></thead></table></div><div class="ant-table-body"><table><colgroup></colgroup><tbody class="ant-table-tbody"><tr aria-hidden="true" class="ant-table-measure-row">${COLUMNS.map(() => '<td><div>&nbsp;</div></td>').join('')}</tr>${ROWS.map((r) => `<tr data-row-key="1" class="ant-table-row">${cells(r, (t) => `<td class="ant-table-cell">${t}</td>`)}</tr>`).join('')}</tbody></table></div></div><ul class="ant-pagination"><li class="ant-pagination-item ant-pagination-item-1" title="1"><a>1</a></li></ul>`,
  'Element Plus': `<div class="el-table"><div class="el-table__inner-wrapper"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>${heads((t) => `<th class="el-table__cell" colspan="1" rowspan="1"><div class="cell">${t}</div></th>`)}</tr></thead></table></div><div class="el-table__body-wrapper"><div class="el-scrollbar"><table class="el-table__body"><tbody>${ROWS.map((r) => `<tr class="el-table__row">${cells(r, (t) => `<td class="el-table__cell" rowspan="1" colspan="1"><div class="cell">${t}</div></td>`)}</tr>`).join('')}</tbody></table></div></div></div></div>`,
  'DevExtreme data grid': `<div class="dx-datagrid" role="grid" aria-rowcount="2" aria-colcount="9"><div class="dx-datagrid-headers"><table class="dx-datagrid-table" role="presentation"><tbody role="presentation"><tr class="dx-row dx-header-row" role="row">${heads((t, i) => `<td role="columnheader" aria-colindex="${i + 1}"><div class="dx-datagrid-text-content">${t}</div></td>`)}</tr></tbody></table></div><div class="dx-datagrid-rowsview"><table role="presentation"><tbody role="presentation">${ROWS.map((r, i) => `<tr class="dx-row dx-data-row" role="row" aria-rowindex="${i + 1}">${cells(r, (t, c) => `<td role="gridcell" aria-colindex="${c + 1}">${t}</td>`)}</tr>`).join('')}<tr class="dx-row dx-freespace-row" role="row" style="display: none;">${COLUMNS.map(() => '<td></td>').join('')}</tr></tbody></table></div></div>`,
  'Kendo grid': `<div class="k-grid" role="grid"><div class="k-grid-header"><div class="k-grid-header-wrap"><table role="presentation"><thead role="rowgroup"><tr role="row">${heads((t) => `<th scope="col" role="columnheader" class="k-header"><span class="k-cell-inner"><a class="k-link"><span class="k-column-title">${t}</span></a></span></th>`)}</tr></thead></table></div></div><div class="k-grid-content"><table role="presentation"><tbody role="rowgroup">${ROWS.map((r) => `<tr class="k-master-row" role="row">${cells(r, (t) => `<td role="gridcell">${t}</td>`)}</tr>`).join('')}</tbody></table></div><div class="k-pager k-grid-pager"><span class="k-pager-info">1 - 2 of 2 items</span></div></div>`,
  'MUI data grid': `<div class="MuiDataGrid-root" role="grid" aria-colcount="9" aria-rowcount="3"><div class="MuiDataGrid-columnHeaders" role="row" aria-rowindex="1">${heads((t, i) => `<div class="MuiDataGrid-columnHeader" role="columnheader" aria-colindex="${i + 1}" aria-label="${t}"><div class="MuiDataGrid-columnHeaderTitle">${t}</div><div class="MuiDataGrid-iconButtonContainer"><button title="Sort"><svg></svg></button></div></div>`)}</div><div class="MuiDataGrid-scroller">${ROWS.map((r, i) => `<div role="row" data-id="${i}" aria-rowindex="${i + 2}" class="MuiDataGrid-row">${cells(r, (t, c) => `<div class="MuiDataGrid-cell" role="gridcell" aria-colindex="${c + 1}" title="${t}"><div class="MuiDataGrid-cellContent">${t}</div></div>`)}</div>`).join('')}</div><div class="MuiTablePagination-root"><p class="MuiTablePagination-displayedRows">1–2 of 2</p></div></div>`,
  'AG Grid, pinned column and unordered rows': `<div class="ag-root" role="treegrid" aria-rowcount="3" aria-colcount="9"><div class="ag-header"><div class="ag-pinned-left-header"><div class="ag-header-row" role="row" aria-rowindex="1"><div class="ag-header-cell" role="columnheader" aria-colindex="1"><span class="ag-header-cell-text">Item number</span></div></div></div><div class="ag-header-viewport"><div class="ag-header-row" role="row" aria-rowindex="1">${COLUMNS.slice(
    1,
  )
    .map(
      (c, i) =>
        `<div class="ag-header-cell" role="columnheader" aria-colindex="${i + 2}"><div><span class="ag-header-cell-text">${c.en}</span></div></div>`,
    )
    .join(
      '',
    )}</div></div></div><div class="ag-body"><div class="ag-pinned-left-cols-container">${[1, 0].map((i) => `<div role="row" row-index="${i}" aria-rowindex="${i + 2}"><div class="ag-cell" role="gridcell" aria-colindex="1">${ROWS[i]!.itemNo}</div></div>`).join('')}</div><div class="ag-center-cols-container">${[
    1, 0,
  ]
    .map(
      (i) =>
        `<div role="row" row-index="${i}" aria-rowindex="${i + 2}">${COLUMNS.slice(1)
          .map((c, n) => `<div class="ag-cell" role="gridcell" aria-colindex="${n + 2}"><span>${ROWS[i]![c.key]}</span></div>`)
          .join('')}</div>`,
    )
    .join('')}</div></div></div>`,
  'blocks without roles': `<div class="tb"><div class="hd">${heads((t) => `<div class="c">${t}</div>`)}</div><div class="bd">${ROWS.map((r) => `<div class="r">${cells(r, (t) => `<div class="c"><span>${t}</span></div>`)}</div>`).join('')}</div></div>`,
  'blocks with inputs': `<div class="tb"><div class="hd">${heads((t) => `<div class="c">${t}</div>`)}</div>${ROWS.map((r) => `<div class="r">${cells(r, (t) => `<div class="c"><input value="${t}"></div>`)}</div>`).join('')}</div>`,
  'cards with labels': ROWS.map(
    (r) =>
      `<div class="line-card"><h4>Item ${r.itemNo}</h4>${COLUMNS.map((c) => `<div class="f"><label>${c.en}</label><input value="${r[c.key]}"></div>`).join('')}</div>`,
  ).join(''),
  'cards of text': `<div class="list">${ROWS.map((r) => `<div class="line-card">${COLUMNS.map((c) => `<div class="f"><span class="n">${c.en}</span><span class="v">${r[c.key]}</span></div>`).join('')}</div>`).join('')}</div>`,
};
