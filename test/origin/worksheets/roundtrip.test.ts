import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficialSheet } from '../../../lib/origin/worksheets';
import { statementsOf } from '../../../lib/origin/worksheets';
import { exportFile, importFile } from '../../../lib/ui/worksheets/files';
import { decimalOf } from '../../../lib/ui/worksheets/sheet-geometry';
import { statementInput } from '../../../lib/ui/worksheets/statement-input';
import { workbook } from '../../../lib/ui/worksheets/xlsx';
import { fromCosts } from '../../../lib/ui/calculator/line';
import { emptyWorksheet, type StoredWorksheet } from '../../../lib/ui/calculator/worksheet';
import { ensureLibreOffice } from '../../tools/ensure-libreoffice';
import { TODAY } from '../helpers';
import { seat, sheetsOf } from './helpers';

/** LibreOffice as an independent reader: it opens what we write, calculates every formula anew and tells what it sees. */

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soat-co-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(bytes: Uint8Array, to: string): string {
  const office = ensureLibreOffice();
  const source = join(folder, 'sheet.xlsx');
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status, stderr } = spawnSync(office, [profile, '--headless', '--convert-to', to, '--outdir', out, source], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`);
  return join(out, `sheet.${to.split(':')[0]!}`);
}

interface SeenCell {
  readonly text: string;
  readonly value: string | null;
  readonly formula: string | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');

/** The cells of each table of a flat OpenDocument file, repeated ones written out. */
function seenTables(xml: string): Map<string, SeenCell[][]> {
  const tables = new Map<string, SeenCell[][]>();
  for (const [, head = '', body = ''] of xml.matchAll(/<table:table (?=[^>]*table:name)([^>]*)>([\s\S]*?)<\/table:table>/g)) {
    const rows: SeenCell[][] = [];
    for (const [, attributes = '', inner = ''] of body.matchAll(/<table:table-row\b([^>]*)>([\s\S]*?)<\/table:table-row>/g)) {
      const row: SeenCell[] = [];
      for (const [, cell = '', , content = ''] of inner.matchAll(
        /<table:(?:covered-)?table-cell\b([^>]*?)(\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
      )) {
        const attribute = (name: string): string | null => {
          const found = new RegExp(`${name}="([^"]*)"`).exec(cell);
          return found ? plain(found[1]!) : null;
        };
        const text = [...content.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map((p) => plain(p[1]!)).join('\n');
        const times = Math.min(Number(attribute('table:number-columns-repeated') ?? 1), 40);
        const one = { text, value: attribute('office:value'), formula: attribute('table:formula') };
        for (let i = 0; i < times; i += 1) row.push(one);
      }
      const repeated = /number-rows-repeated="(\d+)"/.exec(attributes)?.[1];
      for (let i = 0; i < Math.min(Number(repeated ?? 1), 40); i += 1) rows.push(row);
    }
    tables.set(plain(/table:name="([^"]*)"/.exec(head)![1]!), rows);
  }
  return tables;
}

/** `of:=SUM([.G16:.G20])` as it was written: `SUM(G16:G20)`. */
const asWritten = (formula: string): string =>
  formula
    .replace(/^of:=/, '')
    .replace(/\[([^\]]*)\]/g, (_, at: string) => at.replaceAll('.', ''))
    .replaceAll(';', ',')
    .replaceAll('TRUE()', 'TRUE');

/** What LibreOffice shows otherwise than we wrote it. */
function differences(sheet: OfficialSheet, seen: readonly (readonly SeenCell[])[]): string[] {
  const found: string[] = [];
  for (const { row, column, content } of sheet.cells) {
    const cell = seen[row]?.[column];
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (content.kind === 'text') {
      if ((cell?.text ?? '') !== content.text) found.push(`${at}: ${cell?.text} instead of ${content.text}`);
    } else {
      const wanted = content.kind === 'percent' ? Number(content.shown) / 100 : Number(decimalOf(content.value));
      const value = Number(cell?.value);
      // Fifteen digits are what a spreadsheet holds.
      if (typeof cell?.value !== 'string' || value.toPrecision(14) !== wanted.toPrecision(14))
        found.push(`${at}: ${cell?.value} instead of ${wanted}`);
    }
    if (content.formula !== undefined && (typeof cell?.formula !== 'string' || asWritten(cell.formula) !== content.formula)) {
      found.push(`${at}: formula ${cell?.formula} instead of ${content.formula}`);
    }
  }
  return found;
}

/** The file without the results that we stored beside the formulas: what the reader shows is what it calculated. */
function uncached(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const xml = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(files));
}

const named = (sheet: OfficialSheet, i: number): OfficialSheet => ({ ...sheet, name: `${sheet.name} ${i}` });

function stored(): StoredWorksheet {
  const line = seat();
  return { ...emptyWorksheet('seat', 'B'), ...fromCosts(line.costs!), name: 'Ghế', product: line.description!, fob: '47.000,00' };
}

/** Every hundredth of a per cent, on a base that binary numbers do not hold. */
function hundredths(): OfficialSheet {
  const rows = Array.from({ length: 10_001 }, (_, n) => n);
  const cells = rows.flatMap((n): OfficialSheet['cells'][number][] => {
    const base = { row: n, rowSpan: 1, columnSpan: 1, look: 'cell' as const };
    const amount = (cents: bigint) => ({ kind: 'amount' as const, value: { n: cents, d: 100n }, places: 2 });
    const percent = (cut: string, column: number) => ({
      ...base,
      column,
      content: {
        kind: 'percent' as const,
        shown: (n / 100).toFixed(2),
        formula: `${cut}(ROUND(A${n + 1}/B${n + 1}*100,11),2)/100`,
      },
    });
    return [
      { ...base, column: 0, content: amount(BigInt(n) * 4_700_010n) },
      { ...base, column: 1, content: amount(47_000_100_000n) },
      percent('ROUNDDOWN', 2),
      percent('ROUNDUP', 3),
    ];
  });
  return {
    appendices: ['VII'],
    name: 'x',
    widths: [9, 9, 9, 9],
    rows: rows.length,
    cells,
    headings: [0, 0],
  };
}

describe('LibreOffice', () => {
  const official = [
    ...sheetsOf('B', seat()),
    ...sheetsOf('B', seat({ rule: 'CTH' })),
    ...sheetsOf('B', seat({ rule: 'PE' })),
    ...sheetsOf('B', seat({ rule: 'WO' })),
    ...sheetsOf('AI', seat({ rule: 'RVC 35 + CTSH' })),
    ...sheetsOf('VI', seat({ rule: 'MAXNOM 40% EXW' })),
    ...sheetsOf('CPTPP', seat({ rule: 'RVC 40 BD' })),
    ...sheetsOf('D', seat({ rule: 'RVC 40', other: [], profit: '' })),
    ...sheetsOf('B', seat({ basis: 'unit', quantity: { value: '7', unit: 'PIECE' }, materials: [], rule: 'LVC 30' })),
  ].map(named);
  const steps = hundredths();
  let tables = new Map<string, SeenCell[][]>();

  beforeAll(() => {
    const bytes = uncached(workbook([...official, steps], []));
    tables = seenTables(readFileSync(convert(bytes, 'fods'), 'utf8'));
  }, 120_000);

  it.each(official.map((sheet) => [sheet.name, sheet] as const))(
    'shows the figures and formulas of %s, calculated anew',
    (name, sheet) => {
      expect(differences(sheet, tables.get(name) ?? [])).toEqual([]);
    },
  );

  it('cuts a percentage at every step of a hundredth as the engine does', () => {
    expect(differences(steps, tables.get(steps.name) ?? [])).toEqual([]);
  });

  it('opens and saves a file, and the worksheet still comes back whole', async () => {
    const worksheet = stored();
    const choice = statementsOf(statementInput(worksheet, TODAY))!.choices[0]!;
    const saved = readFileSync(convert(exportFile(worksheet, choice, TODAY), 'xlsx'));
    const { sheets, edited } = await importFile(new Blob([saved]));
    expect(sheets).toEqual([worksheet]);
    expect(edited).toBe(false);
  }, 120_000);
});
