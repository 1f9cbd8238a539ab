import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../lib/origin/worksheets';
import { emptyWorksheet, MATERIAL_COLUMNS, type StoredWorksheet } from '../../../lib/ui/calculator/worksheet';
import { exportFile, fileName, importFile } from '../../../lib/ui/worksheets/files';
import { statementInput } from '../../../lib/ui/worksheets/statement-input';
import { workbook } from '../../../lib/ui/worksheets/xlsx';

const TODAY = '2026-11-22';

const SHEET: StoredWorksheet = {
  ...emptyWorksheet('chair', 'B'),
  name: 'Ghế gỗ SF-01',
  financialYear: '2026',
  formula: 'indirect',
  trader: 'CÔNG TY TNHH A & B <Hà Nội>',
  hs: '940161',
  rule: 'LVC 30% or CTSH',
  fob: '47.000,00',
  quantity: '500',
  basis: 'lot',
  materials: [
    {
      name: 'Gỗ "xẻ"',
      hs: '440729',
      origin: 'VN',
      proof: 'NCC',
      value: '30.600,00',
      norm: '0,05',
      unitPrice: '394',
      seller: 'Hộ B',
    },
    { name: 'Vải', hs: '590320', origin: 'CN', value: '1.215' },
  ],
  labour: [{ item: 'Lương', amount: '' }],
  rules: { 'EUR.1': 'CTH', 'a/b~c': '' },
  operations: { beyondMinimal: 'yes' },
};

function bytesOf(sheet: StoredWorksheet): Uint8Array<ArrayBuffer> {
  const choice = statementsOf(statementInput(sheet, TODAY))!.choices[0]!;
  return exportFile(sheet, choice, TODAY);
}

const back = async (bytes: Uint8Array<ArrayBuffer>) => importFile(new Blob([bytes]));

/** The file with the XML of its sheets changed. */
function changed(bytes: Uint8Array<ArrayBuffer>, edit: (xml: string, path: string) => string): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(bytes)).map(
    ([path, content]) => [path, strToU8(edit(strFromU8(content), path))] as const,
  );
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}

describe('an exported worksheet', () => {
  it('comes back whole, ambiguous amounts as they were typed', async () => {
    expect(await back(bytesOf(SHEET))).toEqual({ sheets: [SHEET], edited: false });
  });

  it('comes back whatever was typed: control characters, escapes, line ends, halves of pairs, very long texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('_x0041_', '_x005F_x0041_', ' a ', '\r\n', '\u0000', '\ud800', '=1+1', '<&">', "'", '01', 'x'.repeat(9001)),
    );
    const row = fc.dictionary(fc.constantFrom(...MATERIAL_COLUMNS), text);
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(row, { maxLength: 3 }),
        fc.dictionary(text, text, { maxKeys: 2, noNullPrototype: true }),
        async (name, materials, rules) => {
          if (Object.keys(rules).some((key) => ['__proto__', 'constructor', 'prototype'].includes(key))) return;
          const sheet = { ...SHEET, name, trader: name, materials: materials as StoredWorksheet['materials'], rules };
          expect((await back(bytesOf(sheet))).sheets).toEqual([sheet]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is found again when its tab was renamed or moved', async () => {
    const renamed = changed(bytesOf(SHEET), (xml, path) =>
      path === 'xl/workbook.xml' ? xml.replace('Dữ liệu', 'Sheet 9') : xml,
    );
    expect((await back(renamed)).sheets).toEqual([SHEET]);
  });

  it('tells when its official sheets were changed elsewhere', async () => {
    const edited = changed(bytesOf(SHEET), (xml) => xml.replaceAll('<v>47000</v>', '<v>48000</v>'));
    expect(await back(edited)).toEqual({ sheets: [SHEET], edited: true });
  });

  it('whose data were damaged is refused, as is a file of another program', async () => {
    const damaged = changed(bytesOf(SHEET), (xml) => xml.replace('/0/schema', '/0/shape'));
    await expect(back(damaged)).rejects.toMatchObject({ kind: 'damaged' });
    await expect(back(workbook([], [{ name: 'Dữ liệu', rows: [['x']] }]))).rejects.toMatchObject({ kind: 'not-ours' });
    await expect(importFile(new Blob(['not a file']))).rejects.toMatchObject({ kind: 'not-a-table' });
  });

  it('cannot reach behind the objects it is made of', async () => {
    const bad = changed(bytesOf(SHEET), (xml) =>
      xml.replace('/0/rules/EUR.1', '/0/__proto__/x').replace('/0/operations/beyondMinimal', '/0/constructor'),
    );
    await expect(back(bad)).rejects.toMatchObject({ kind: 'damaged' });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('has a name that says what it is', () => {
    const choice = statementsOf(statementInput(SHEET, TODAY))!.choices.find((c) => c.appendices[0] === 'VII')!;
    expect(fileName('bang-ke', SHEET, choice)).toBe('bang-ke-VII-ghe-go-sf-01.xlsx');
  });

  it('is set up for A4 across, with repeated headings, wrapped texts and borders', () => {
    const files = unzipSync(bytesOf(SHEET));
    const page = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(page).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/Print_Titles" localSheetId="0">'Phụ lục [IVX]+'!\$\d+:\$\d+</);
    expect(strFromU8(files['xl/styles.xml']!)).toContain('wrapText="1"');
    expect(strFromU8(files['xl/styles.xml']!)).toContain('style="thin"');
  });
});
