import { describe, expect, it } from 'vitest';
import { readNumber } from '../../lib/declaration/numbers';
import { CellReader, countryOf, readingsOf } from '../../lib/ui/calculator/cells';
import { fromCosts, lineOf, buildUp } from '../../lib/ui/calculator/line';
import {
  emptyWorksheet,
  isBlank,
  readStored,
  sameContent,
  type MaterialRow,
  type StoredWorksheet,
} from '../../lib/ui/calculator/worksheet';
import { showPlain } from '../../lib/ui/show';

const sheet = (more: Partial<StoredWorksheet>): StoredWorksheet => ({ ...emptyWorksheet('x'), ...more });
const material = (row: MaterialRow) => lineOf(sheet({ materials: [row] }), '2022');
const proofs = (text: string, numbers = '', dates = '') => new CellReader().proofs(text, numbers, dates);

describe('cells of the worksheet', () => {
  it('offers both readings of an ambiguous amount, and neither is ambiguous', () => {
    for (const typed of ['1.215', '1,215', ' 12.000 ']) {
      expect(readNumber(typed).kind).toBe('ambiguous');
      const { thousands, decimal } = readingsOf(typed);
      for (const language of ['vi', 'en'] as const) {
        expect(readNumber(showPlain(thousands, language)).kind).toBe('number');
        expect(readNumber(showPlain(decimal, language)).kind).toBe('number');
      }
    }
    expect(readingsOf('1.215')).toEqual({ thousands: '1215', decimal: '1.2150' });
  });

  it('takes a country by code or by name, in either language, and a stated lack of origin', () => {
    for (const text of ['CN', 'cn', 'Trung Quốc', 'trung quoc', 'China', 'CHN']) expect(countryOf(text), text).toBe('CN');
    for (const text of ['?', 'Không xác định', 'không xuất xứ', 'KXĐ', 'undetermined']) expect(countryOf(text), text).toBe('');
    for (const text of ['Tàu', 'C', '12']) expect(countryOf(text), text).toBeNull();
  });

  it('takes proofs by agreement, by form and as the declaration of a supplier', () => {
    const kinds = (text: string) => proofs(text).map(({ agreement, kind }) => `${agreement} ${kind}`);
    expect(kinds('RCEP')).toEqual(['RCEP certificate']);
    expect(kinds('VJ, rcep')).toEqual(['VJEPA certificate', 'RCEP certificate']);
    expect(kinds('C/O mẫu D')).toEqual(['ATIGA certificate']);
    expect(kinds('CO form E; NCC')).toEqual(['ACFTA certificate', 'ANY supplier-declaration']);
    expect(kinds('NCC RCEP')).toEqual(['RCEP supplier-declaration']);
    expect(kinds('Bản khai NCC')).toEqual(['ANY supplier-declaration']);
    expect(kinds('EUR.1')).toEqual(['EVFTA certificate']);
    expect(proofs('VJ, RCEP', '12/A; 34/B', '01/02/2026;')).toEqual([
      { agreement: 'VJEPA', kind: 'certificate', number: '12/A', date: '2026-02-01' },
      { agreement: 'RCEP', kind: 'certificate', number: '34/B' },
    ]);
  });

  it('asks about a proof it does not know instead of leaving it out silently', () => {
    const { problems } = material({ name: 'a', proof: 'có' });
    expect(problems).toEqual([{ field: 'materials.0.proof', kind: 'proof', text: 'có' }]);
  });

  it('checks HS codes against the 2022 edition, where that is the edition of the list', () => {
    expect(material({ hs: '9401.61' }).problems).toEqual([]);
    expect(material({ hs: '9401.61' }).line.costs?.materials?.[0]?.hs).toBe('940161');
    expect(material({ hs: '9401.62' }).problems.map((p) => p.kind)).toEqual(['hs-unknown']);
    expect(lineOf(sheet({ materials: [{ hs: '9401.62' }] }), '2017').problems).toEqual([]);
    expect(lineOf(sheet({ materials: [{ hs: '9401.62' }], hsEdition: '2022' }), '2017').problems).toHaveLength(1);
    for (const hs of ['94016', 'ghế', '1'])
      expect(
        material({ hs }).problems.map((p) => p.kind),
        hs,
      ).toEqual(['hs']);
  });
});

describe('worksheet to goods line', () => {
  it('leaves out what was not filled in: blank rows are no rows, a heading without amounts is unread', () => {
    const { line, problems } = lineOf(
      sheet({ fob: '100', profit: '5', materials: [{}, { name: '  ' }], labour: [{ item: 'a', amount: '' }] }),
      null,
    );
    expect(line).toEqual({ fob: { amount: '100', currency: 'USD' }, costs: { currency: 'USD', profit: '5' } });
    expect(problems).toEqual([]);
  });

  it('takes no amount it does not understand: its row stays unread, and the cell is named', () => {
    const { line, problems } = lineOf(
      sheet({
        fob: '1.215',
        labour: [
          { item: 'a', amount: '5' },
          { item: 'b', amount: '?' },
        ],
      }),
      null,
    );
    expect(line.fob).toBeUndefined();
    expect(line.costs?.labour).toEqual([
      { item: 'a', amount: '5', origin: 'domestic' },
      { item: 'b', origin: 'domestic' },
    ]);
    expect(problems.map(({ field, kind }) => [field, kind])).toEqual([
      ['labour.1.amount', 'invalid'],
      ['fob', 'ambiguous'],
    ]);
  });

  it('knows the row of the table that each material comes from', () => {
    const { rows, problems } = lineOf(sheet({ materials: [{}, { name: 'a' }, {}, { name: 'b', value: 'x' }] }), null);
    expect(rows).toEqual([1, 3]);
    expect(problems[0]?.field).toBe('materials.3.value');
  });

  it('converts a material in another currency by its rate when it adds up', () => {
    const read = lineOf(
      sheet({
        fob: '100',
        materials: [
          { name: 'a', value: '250000', currency: 'VND', rate: '0,00004' },
          { name: 'b', value: '2,5' },
        ],
      }),
      null,
    );
    expect(buildUp(read).materials).toBe('12.5');
    expect(buildUp(read).gap).toBe('87.5');
  });

  it('brings back everything that went into the goods line', () => {
    const full = sheet({
      productCode: 'SF-01',
      hs: '940161',
      hsEdition: '2022',
      basis: 'lot',
      quantity: '500',
      unit: 'PIECE',
      rule: 'LVC 30% or CTSH',
      formula: 'indirect',
      financialYear: '2026',
      materials: [
        {
          name: 'Vải',
          hs: '590320',
          origin: 'CN',
          unit: 'MTR',
          norm: '1.20',
          unitPrice: '14.90',
          value: '8940.00',
          currency: 'USD',
          rate: '1',
          priceBasis: 'cif',
          weight: '120',
          purchaseKind: 'import-declaration',
          purchaseNumber: '10123',
          purchaseDate: '2026-03-01',
          proof: 'RCEP, NCC VJEPA',
          proofNumber: '1; 2',
          proofDate: '2026-02-01; 2026-02-03',
        },
        { name: 'Ốc', origin: '?', value: '5', selfProduced: 'x' },
      ],
      materialsComplete: true,
      labour: [{ item: 'wages', amount: '6400.00', foreign: true }],
      overhead: [{ item: 'rent', amount: '1900.00' }],
      profit: '4320.00',
      other: [{ item: 'haulage', amount: '620.00' }],
      stated: { I: '29370', VIII: '47000' },
      operations: { beyondMinimal: 'yes', whollyObtained: 'no' },
      productWeight: '10',
      componentWeight: '4',
    });
    const { line, problems } = lineOf(full, '2022');
    expect(problems).toEqual([]);
    expect({ ...emptyWorksheet('x'), ...fromCosts(line.costs!) }).toEqual(full);
  });
});

describe('stored worksheet', () => {
  it('is told from anything else', () => {
    const empty = emptyWorksheet('x');
    expect(readStored(structuredClone(empty))).toEqual(empty);
    for (const other of [null, 'x', 5, [], {}, { ...empty, fob: 5 }, { ...empty, schema: 3 }, { ...empty, extra: '' }]) {
      expect(readStored(other)).toBeNull();
    }
  });

  it('of the first version opens with its materials, costs and proofs', () => {
    const old = {
      schema: 1,
      id: 'old',
      name: 'Ghế',
      savedAt: '2026-01-01T00:00:00Z',
      form: 'VJ',
      hs: '940161',
      rule: 'CTH',
      currency: 'USD',
      fob: '47.000,00',
      materials: [
        { name: 'Gỗ', hs: '4407', origin: 'VN', value: '5', proof: true },
        { name: 'Nối', hs: '', origin: 'JP', value: '6', proof: true },
        { name: '', hs: '', origin: '', value: '', proof: false },
      ],
      labour: [{ item: '', amount: '' }],
      overhead: [{ item: 'Thuê', amount: '7' }],
      profit: '1',
      other: [{ item: '', amount: '' }],
      materialsComplete: true,
    };
    const read = readStored(old)!;
    expect(read).toMatchObject({ schema: 2, id: 'old', form: 'VJ', fob: '47.000,00', materialsComplete: true });
    expect(read.materials).toEqual([
      { name: 'Gỗ', hs: '4407', origin: 'VN', value: '5', proof: 'NCC' },
      { name: 'Nối', origin: 'JP', value: '6', proof: 'VJEPA' },
    ]);
    expect(read.labour).toEqual([]);
    expect(read.overhead).toEqual([{ item: 'Thuê', amount: '7' }]);
    expect(readStored(structuredClone(read))).toEqual(read);
  });

  it('is the same whatever the order of its keys, the day of saving and blank rows at its end', () => {
    const a = sheet({ fob: '1', materials: [{ name: 'a', value: '2' }], rules: { VJ: 'CTH', AJ: 'CC' } });
    const b = { ...a, savedAt: '2026-11-22', materials: [{ value: '2', name: 'a' }, {}], rules: { AJ: 'CC', VJ: 'CTH' } };
    expect(sameContent(a, b)).toBe(true);
    expect(sameContent(a, { ...b, fob: '2' })).toBe(false);
  });

  it('counts as blank until something of the product is typed', () => {
    expect(isBlank(sheet({ form: 'VJ', currency: 'JPY', financialYear: '2026', materials: [{}] }))).toBe(true);
    expect(isBlank(sheet({ product: 'x' }))).toBe(false);
  });
});
