import type { Layout } from './model';

const layout = (
  name: string,
  wording: number,
  units: Layout['units'],
  addressLines: boolean,
  invoiceAtHead: boolean,
): Layout => ({ name, wording, units, addressLines, invoiceAtHead });

/** The library pages by folder. */
export const LAYOUTS = {
  antd: layout('Ant Design', 0, 'columns', false, false),
  'element-plus': layout('Element Plus', 1, 'columns', true, true),
  material: layout('Angular Material', 2, 'beside', false, false),
  mui: layout('MUI', 0, 'beside', true, true),
  bootstrap: layout('Bootstrap, Select2', 1, 'beside', false, false),
  devextreme: layout('DevExtreme', 0, 'columns', true, false),
  'jquery-ui': layout('jQuery UI', 2, 'columns', false, true),
  plain: layout('Plain tables', 0, 'beside', true, false),
} as const satisfies Record<string, Layout>;

export type LibraryId = keyof typeof LAYOUTS;
