/** Worksheets as files: the official statements out (.xlsx, print), our own files and other spreadsheets in. */
export { WorksheetFiles } from './WorksheetFiles';
export { importMaterials, parseClipboardTable, readCsv, TableProblem, type Table } from './tables';
