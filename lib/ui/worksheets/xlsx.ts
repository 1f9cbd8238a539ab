import { strToU8, zipSync } from 'fflate';
import { Exact } from '../../declaration/numbers';
import type { Cell, Content, OfficialSheet } from '../../origin/worksheets';
import { columnName, decimalOf, rowHeights } from './sheet-geometry';
import { Styles } from './xlsx-styles';
import { xmlText } from './xml-text';

/**
 * Writes a workbook: official sheets with their formulas and the figures they give, and sheets of plain text. Synchronous and without a worker:
 * the pages of the extension forbid workers that are not files of their own.
 */

/** A sheet of plain text, every cell stored as text. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function formatOf(content: Content): string | null {
  if (content.kind === 'text') return null;
  if (content.kind === 'percent') return `0.${'0'.repeat(content.shown.split('.')[1]?.length ?? 2)}%`;
  const figure = `#,##0${content.places > 0 ? `.${'0'.repeat(content.places)}` : ''}`;
  return content.unit ? `${figure}" ${content.unit.replaceAll('"', '')}"` : figure;
}

function cellXml(at: string, style: number, content: Content): string {
  const formula = content.formula === undefined ? '' : `<f>${xmlText(content.formula)}</f>`;
  if (content.kind === 'text') {
    if (content.text === '') return `<c r="${at}" s="${style}"/>`;
    if (formula) return `<c r="${at}" s="${style}" t="str">${formula}<v>${xmlText(content.text)}</v></c>`;
    return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(content.text)}</t></is></c>`;
  }
  const value = content.kind === 'percent' ? new Exact(content.shown).div(100).toFixed() : decimalOf(content.value);
  return `<c r="${at}" s="${style}">${formula}<v>${value}</v></c>`;
}

/** All cells of the grid that a cell covers: a border is drawn only where each of them has it. */
function* covered(cell: Cell): Iterable<readonly [row: number, column: number, first: boolean]> {
  for (let row = 0; row < cell.rowSpan; row += 1) {
    for (let column = 0; column < cell.columnSpan; column += 1) yield [cell.row + row, cell.column + column, row + column === 0];
  }
}

function officialXml(sheet: OfficialSheet, styles: Styles): string {
  const rows: (readonly [column: number, xml: string])[][] = Array.from({ length: sheet.rows }, () => []);
  const merges: string[] = [];
  for (const cell of sheet.cells) {
    const style = styles.index(cell.look, formatOf(cell.content));
    for (const [row, column, first] of covered(cell)) {
      const at = `${columnName(column)}${row + 1}`;
      rows[row]!.push([column, first ? cellXml(at, style, cell.content) : `<c r="${at}" s="${style}"/>`]);
    }
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      const last = `${columnName(cell.column + cell.columnSpan - 1)}${cell.row + cell.rowSpan}`;
      merges.push(`<mergeCell ref="${columnName(cell.column)}${cell.row + 1}:${last}"/>`);
    }
  }
  const heights = rowHeights(sheet);
  const data = rows.map((cells, i) => {
    const inner = [...cells]
      .sort((a, b) => a[0] - b[0])
      .map(([, xml]) => xml)
      .join('');
    return `<row r="${i + 1}" ht="${heights[i]}" customHeight="1">${inner}</row>`;
  });
  const columns = sheet.widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function textXml(sheet: TextSheet, styles: Styles): string {
  const style = styles.index('filled', '@');
  const data = sheet.rows.map((cells, i) => {
    const inner = cells.map((value, column) => cellXml(`${columnName(column)}${i + 1}`, style, { kind: 'text', text: value }));
    return `<row r="${i + 1}">${inner.join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/>` +
    `<col min="3" max="3" width="60" customWidth="1"/></cols><sheetData>${data.join('')}</sheetData></worksheet>`
  );
}

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function workbookXml(official: readonly OfficialSheet[], texts: readonly TextSheet[]): string {
  const names = [...official, ...texts].map(({ name }) => name);
  const sheets = names.map((name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const titles = official.map(({ name, headings: [first, last] }, i) => {
    const range = xmlText(`${quotedName(name)}!$${first + 1}:$${last + 1}`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${range}</definedName>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '') +
    '<calcPr fullCalcOnLoad="1"/></workbook>'
  );
}

/** Bytes of a .xlsx file. Names of sheets must differ and have at most 31 characters. */
export function workbook(official: readonly OfficialSheet[], texts: readonly TextSheet[]): Uint8Array<ArrayBuffer> {
  const styles = new Styles();
  const pages = [...official.map((sheet) => officialXml(sheet, styles)), ...texts.map((sheet) => textXml(sheet, styles))];
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${XLSX}.${type}+xml"/>`;
  const related = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', 'sheet.main') +
      override('xl/styles.xml', 'styles') +
      pages.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': workbookXml(official, texts),
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      pages.map((_, i) => related(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
      related(`rId${pages.length + 1}`, 'styles', 'styles.xml') +
      '</Relationships>',
    ...Object.fromEntries(pages.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
  files['xl/styles.xml'] = HEAD + styles.xml();
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}
