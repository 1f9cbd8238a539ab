import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Costs, Line } from '../../../lib/declaration/declaration';
import type { FormId } from '../../../lib/forms/form-id';
import { FORM_IDS } from '../../../lib/forms/form-id';
import { calculate } from '../../../lib/origin';
import { over, compare } from '../../../lib/origin/fraction';
import { statementsOf } from '../../../lib/origin/worksheets';
import { pick, proofs, sheet, TODAY } from '../helpers';
import { wrongFormulas } from './evaluate';
import { conclusionOf, seat, sheetsOf, statements, textRows } from './helpers';

const value = (fob: string, vnm: string, rule: string, more: Partial<Costs> = {}): Line =>
  sheet(fob, {
    productHs: '854442',
    rule,
    materials: [{ name: 'x', hs: '740811', originCountry: 'CN', value: vnm, proofs: [] }],
    materialsComplete: true,
    ...more,
  });

describe('Appendix VII of the seat', () => {
  const [vii] = sheetsOf('B', seat());
  const rows = textRows(vii!);
  const row = (first: string): string[] => rows.find((r) => r.includes(first)) ?? [];

  it('has the columns and rows of the paper in their order', () => {
    const numbers = rows.find((r) => r[0] === '(1)');
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, i) => `(${i + 1})`));
    expect(rows.flat().filter((t) => /^(?:I|II|III|IV|V|VI|VII|VIII)$/.test(t))).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
    ]);
    expect(rows.flat().filter((t) => /^(?:Trong nước|Nước ngoài)$/.test(t))).toEqual(['Trong nước', 'Nước ngoài']);
    expect(row('SF-01')).toContain('Mã sản xuất hàng:');
  });

  it('adds up to the figures of the specification', () => {
    expect(row('Tổng I')).toEqual(['Tổng I', '29370', '12970', '16400']);
    expect(row('Tổng II').slice(0, 3)).toEqual(['Tổng II', '7650', '7650']);
    expect(row('Tổng III').slice(0, 3)).toEqual(['Tổng III', '4410', '4410']);
    expect(row('IV').slice(2)).toEqual(['41430', '25030', '16400']);
    expect(row('VI').slice(2)).toEqual(['45750', '29350', '16400']);
    expect(row('VIII').slice(2)).toEqual(['47000', '30600', '16400']);
    expect(rows.filter((r) => /^[ab]\)/.test(r[0] ?? '')).map((r) => r.slice(1, 4))).toEqual([
      ['30600', '47000', '65.10%'],
      ['30600', '47000', '65.10%'],
    ]);
    expect(conclusionOf(vii!)).toBe('Kết luận: Hàng hóa đáp ứng tiêu chí LVC 30%: LVC 65,10% ≥ 30%.');
  });

  it('holds formulas that give every figure', () => {
    expect(wrongFormulas(vii!)).toEqual([]);
    const formulas = vii!.cells.flatMap(({ content }) => content.formula ?? []);
    expect(formulas).toContain('SUM(G16:G20)');
    expect(formulas.some((f) => /^ROUND\(E\d+\*\$[A-Z]\$\d+\*F\d+,2\)$/.test(f))).toBe(true);
    expect(formulas.some((f) => f.startsWith('ROUNDDOWN('))).toBe(true);
  });

  it('says where an undetermined material comes from as the paper does', () => {
    expect(row('Ốc vít')).toContain('Không xuất xứ');
    expect(row('Vải phủ nhựa')).toContain('Trung Quốc');
  });
});

describe('a conclusion', () => {
  it.each([
    ['7500.00', 'đáp ứng', '40,00% ≥ 40%'],
    ['7500.01', 'KHÔNG đáp ứng', '39,99% < 40%'],
    ['7499.99', 'đáp ứng', '40,00% ≥ 40%'],
  ])('at the threshold, foreign materials %s', (vnm, verdict, figure) => {
    const [vii] = sheetsOf('VJ', value('12500.00', vnm, 'LVC 40'));
    expect(conclusionOf(vii!)).toBe(`Kết luận: Hàng hóa ${verdict} tiêu chí LVC 40: LVC ${figure}.`);
    expect(wrongFormulas(vii!)).toEqual([]);
  });

  it('a hair over an upper limit is not shown as the limit', () => {
    const line = value('10000.00', '4000.01', 'MAXNOM 40% EXW', {
      labour: [],
      overhead: [],
      other: [],
      profit: '5999.99',
    });
    const [viii] = sheetsOf('VI', line);
    expect(conclusionOf(viii!)).toContain('KHÔNG đáp ứng');
    expect(conclusionOf(viii!)).toContain('40,01% > 40%');
    expect(wrongFormulas(viii!)).toEqual([]);
  });

  it('never decides what the engine leaves open: a gap', () => {
    const line = sheet('60000.00', {
      productHs: '854442',
      rule: 'RVC 40',
      materials: [
        { name: 'a', originCountry: 'VN', value: '14200.00', proofs: proofs('ATIGA', 'ANY') },
        { name: 'b', originCountry: 'CN', value: '9500.00', proofs: [] },
      ],
      labour: [{ amount: '4100.00' }],
      overhead: [{ amount: '2300.00' }],
      other: [{ amount: '900.00' }],
    });
    const [viii] = sheetsOf('D', line);
    expect(conclusionOf(viii!)).toContain('chưa kết luận được tiêu chí RVC 40 (từ 35,83% đến 84,16%)');
    expect(conclusionOf(viii!)).toContain('Còn thiếu');
    expect(wrongFormulas(viii!)).toEqual([]);
    expect(textRows(viii!).find((r) => r[0] === 'Phần trị giá FOB chưa kê chi tiết')).toEqual([
      'Phần trị giá FOB chưa kê chi tiết',
      '29000',
      '29000',
    ]);
  });

  it('names the tolerance that rescues a tariff change', () => {
    const [v] = sheetsOf('B', seat({ rule: 'CTH' }));
    expect(v!.name).toBe('Phụ lục V + VI');
    expect(conclusionOf(v!)).toBe('Kết luận: Hàng hóa đáp ứng tiêu chí CTH + De minimis 13,36% (≤ 15% trị giá FOB).');
    expect(textRows(v!).flat()).toContain('Cơ cấu ghế (*)');
    expect(wrongFormulas(v!)).toEqual([]);
  });
});

describe('the statement for a criterion', () => {
  const names = (form: FormId, line: Line): string[] => statements(form, line).choices.map((c) => c.appendices.join('+'));
  it.each<[FormId, string, string[]]>([
    ['B', 'LVC 30%', ['VII', 'X']],
    ['VJ', 'LVC 40', ['VII', 'X']],
    ['RCEP', 'RVC 40', ['VIII', 'X']],
    ['D', 'RVC 40', ['VIII']],
    ['AI', 'RVC 35 + CTSH', ['VIII+V', 'X']],
    ['B', 'PE', ['IX', 'X']],
    ['AK', 'WO', ['IV', 'X']],
    ['B', 'WO', ['II', 'III', 'X']],
    ['VI', 'MAXNOM 40% EXW', ['VIII', 'X']],
  ])('%s %s', (form, rule, appendices) => {
    expect(names(form, seat({ rule }))).toEqual(appendices);
  });

  it('offers what is met first, and a process without a statement with its note', () => {
    const { choices } = statements('B', seat({ rule: 'CTH + SP or CTSH' }));
    expect(choices.map((c) => c.verdict)).toEqual(['meets', 'cannot-tell', 'meets']);
    expect(choices[1]!.notes.map((n) => n.vi).join()).toContain('quy trình sản xuất');
  });

  it('gives each part of a combined criterion a sheet of its own', () => {
    const sheets = sheetsOf('AI', seat({ rule: 'RVC 35 + CTSH' }));
    expect(sheets.map((s) => s.name)).toEqual(['Phụ lục VIII', 'Phụ lục V']);
    for (const one of sheets) expect(wrongFormulas(one)).toEqual([]);
  });

  it.each<[string, number]>([
    ['III', 11],
    ['II', 11],
    ['IX', 12],
  ])('appendix %s has %i numbered columns', (appendix, columns) => {
    const rule = appendix === 'IX' ? 'PE' : 'WO';
    const [one] = sheetsOf('B', seat({ rule }), (c) => c.appendices.includes(appendix as 'II'));
    const numbered = textRows(one!).find((r) => r[0] === '(1)');
    expect(numbered).toHaveLength(columns);
    expect(wrongFormulas(one!)).toEqual([]);
    expect(textRows(one!).flat()).toContain('29370');
  });

  it('X names the criterion that is met and the circular of form B', () => {
    const [x] = sheetsOf('B', seat(), (c) => c.appendices[0] === 'X');
    expect(textRows(x!).flat()).toEqual(expect.arrayContaining(['LVC 65,10%', 'Thông tư số 05/2018/TT-BCT', '500', '47000']));
  });

  it('is there for every form with rules of origin, with or without a rule, and never throws', () => {
    for (const form of FORM_IDS) {
      for (const rule of ['', 'garbage of words', 'LVC 30% or CTSH', 'WO or PE']) {
        const line = seat({ rule });
        const input = { form, line, today: TODAY, trader: '', taxCode: '', exportDeclaration: '', sources: [] };
        const found = statementsOf(input);
        for (const choice of found?.choices ?? []) {
          const sheets = found!.sheetsOf(choice);
          expect(choice.appendices.length === 0 || sheets.length > 0).toBe(true);
          for (const one of sheets) expect(wrongFormulas(one)).toEqual([]);
        }
      }
    }
  });
});

const money = fc.integer({ min: 0, max: 2_000_000 }).map((n) => (n / 100).toFixed(2));
const material = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  hs: fc.constantFrom('740811', '854449', '853669'),
  originCountry: fc.constantFrom('VN', 'CN', 'TH', ''),
  norm: fc.constantFrom('0.05', '1.2', '3', ''),
  unitPrice: fc.constantFrom('394.00', '14.905', '2', ''),
  value: money,
  proofs: fc.constantFrom([], proofs('ANY'), proofs('ATIGA')),
});
const rows = fc.array(
  fc.record({ item: fc.constant('x'), amount: money, origin: fc.constantFrom('domestic' as const, 'foreign' as const) }),
  { maxLength: 3 },
);

describe('any sheet', () => {
  it('has formulas that give the figures of the engine', () => {
    let drawn = 0;
    fc.assert(
      fc.property(
        fc.constantFrom<FormId>('B', 'D', 'VJ', 'RCEP', 'AI'),
        fc.array(material, { maxLength: 6 }),
        rows,
        rows,
        fc.option(rows, { nil: undefined }),
        fc.option(money, { nil: undefined }),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        (form, materials, labour, overhead, other, profit, extra, complete) => {
          const all = [
            ...materials.map((m) => m.value),
            ...[...labour, ...overhead, ...(other ?? [])].map((r) => r.amount),
            profit ?? '0',
          ];
          const cents = all.reduce((total, text) => total + Math.round(Number(text) * 100), 0) + extra * 10_000;
          if (cents === 0) return;
          const costs: Costs = {
            productHs: '854442',
            basis: 'lot',
            quantity: { value: '7', unit: 'PIECE' },
            rule: 'RVC 40',
            materials,
            labour,
            overhead,
            ...(other ? { other } : {}),
            ...(profit === undefined ? {} : { profit }),
            ...(complete ? { materialsComplete: true } : {}),
          };
          const line = sheet((cents / 100).toFixed(2), costs);
          const [one] = sheetsOf(form, line, (c) => c.criterion === 'RVC 40');
          expect(wrongFormulas(one!)).toEqual([]);
          const { calculations } = calculate({ form, line, today: TODAY });
          const shown = one!.cells.flatMap(({ content }) => (content.kind === 'percent' ? [content.shown] : []));
          const indirect = calculations.find((c) => c.calculation.endsWith('-indirect'));
          if (indirect?.value) {
            expect(shown[1]).toBe(indirect.value.shown);
            drawn += 1;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(drawn).toBeGreaterThan(300);
  });
});

describe('an exact figure', () => {
  it('is kept beside the one that is shown', () => {
    const [vii] = sheetsOf('B', seat());
    const line = seat();
    const exact = pick(calculate({ form: 'B', line, today: TODAY }), 'lvc-indirect').value!;
    const texts = textRows(vii!).flat();
    expect(texts.some((t) => t.includes(exact.fraction))).toBe(true);
    const amounts = vii!.cells.flatMap(({ content }) => (content.kind === 'amount' ? [content.value] : []));
    const share = { n: 153n, d: 235n };
    expect(amounts.some((a, i) => i > 0 && a.n > 0n && compare(over(amounts[i - 1]!, a), share) === 0)).toBe(true);
  });
});
