/**
 * Fixture pages by name, served under `/fixtures/<name>`. Pages of the first kind are declarations to be read; on the second kind a checker has
 * nothing to say. All made up or reconstructed from public material.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bigPage } from '../big-page';
import { continuationSheet } from './continuation-sheet';
import { spaPage } from './spa-page';
import { tablePage } from './table-page';

const here = dirname(fileURLToPath(import.meta.url));
const file = (name: string) => (): string => readFileSync(join(here, `${name}.html`), 'utf8');

export const DECLARATION_FIXTURES: Record<string, () => string> = {
  'continuation-sheet': continuationSheet,
  'big-page': () => bigPage({ lines: 20, header: 60 }),
  'big-page-2000': () => bigPage({ lines: 2000, header: 60, fields: 13 }),
  'table-vi': () => tablePage('vi'),
  'table-vi-plain': () => tablePage('vi-plain'),
  'table-en': () => tablePage('en'),
  'spa-aria': spaPage,
};

export const SILENT_FIXTURES: Record<string, () => string> = {
  'shop-checkout': file('shop-checkout'),
  'customs-print': file('customs-print'),
  'commercial-invoice': file('commercial-invoice'),
  mail: file('mail'),
  search: file('search'),
};

export const FIXTURES: Record<string, () => string> = { ...DECLARATION_FIXTURES, ...SILENT_FIXTURES };
