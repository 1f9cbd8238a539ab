import { describe, expect, it } from 'vitest';
import { readStored } from '../../../lib/ui/calculator/worksheet';
import { statementsOf } from '../../../lib/origin/worksheets';
import { exportFile, importFile } from '../../../lib/ui/worksheets/files';
import { statementInput } from '../../../lib/ui/worksheets/statement-input';

/** As each version wrote it to disk; never edited again. */
const VERSIONS: Readonly<Record<string, unknown>> = {
  'version 1': {
    schema: 1,
    id: 'old',
    name: 'Ghế 2025',
    savedAt: '2025-12-01T00:00:00.000Z',
    form: 'B',
    hs: '940161',
    rule: 'LVC 30%',
    currency: 'USD',
    fob: '47.000,00',
    materials: [
      { name: 'Vải', hs: '590320', origin: 'CN', value: '16.400,00', proof: false },
      { name: 'Gỗ', hs: '440729', origin: 'VN', value: '12.970,00', proof: true },
    ],
    labour: [{ item: 'Lương', amount: '7650' }],
    overhead: [{ item: 'Xưởng', amount: '4410' }],
    profit: '4320',
    other: [{ item: 'Cảng', amount: '1250' }],
    materialsComplete: true,
  },
  'version 2': {
    schema: 2,
    id: 'old',
    name: 'Ghế 2026',
    savedAt: '2026-11-25T00:00:00.000Z',
    financialYear: '2026',
    formula: 'indirect',
    trader: 'CÔNG TY A',
    taxCode: '0100000001',
    exportDeclaration: '',
    product: 'Ghế',
    productCode: 'SF-01',
    hs: '940161',
    hsEdition: '2022',
    form: 'B',
    destination: '',
    rule: 'LVC 30%',
    rules: {},
    basis: 'lot',
    quantity: '500',
    unit: 'PIECE',
    currency: 'USD',
    fob: '47.000,00',
    materials: [
      { name: 'Vải', hs: '590320', origin: 'CN', value: '16.400,00' },
      { name: 'Gỗ', hs: '440729', origin: 'VN', value: '12.970,00', proof: 'NCC' },
    ],
    labour: [{ item: 'Lương', amount: '7650' }],
    overhead: [{ item: 'Xưởng', amount: '4410' }],
    profit: '4320',
    other: [{ item: 'Cảng', amount: '1250' }],
    materialsComplete: true,
    stated: {},
    operations: {},
    productWeight: '',
    componentWeight: '',
    sources: {},
  },
};

describe.each(Object.entries(VERSIONS))('a worksheet stored by %s', (_, stored) => {
  it('opens, makes the same statement, and goes through a file unchanged', async () => {
    const sheet = readStored(stored);
    expect(sheet).toMatchObject({ id: 'old', fob: '47.000,00', profit: '4320' });
    const statements = statementsOf(statementInput(sheet!, '2026-11-22'))!;
    const choice = statements.choices[0]!;
    expect(choice).toMatchObject({ criterion: 'LVC 30%', verdict: 'meets', appendices: ['VII'] });
    const shown = statements
      .sheetsOf(choice)[0]!
      .cells.flatMap(({ content }) => (content.kind === 'percent' ? [content.shown] : []));
    expect(shown).toEqual(['65.10', '65.10']);
    expect((await importFile(new Blob([exportFile(sheet!, choice, '2026-11-22')]))).sheets).toEqual([sheet]);
  });
});

it('a worksheet of a later version is not taken for one of today', () => {
  expect(readStored({ ...(VERSIONS['version 2'] as object), schema: 3 })).toBeNull();
  expect(readStored({ ...(VERSIONS['version 2'] as object), unknown: 1 })).toBeNull();
});
