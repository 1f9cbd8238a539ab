import { describe, expect, it } from 'vitest';
import { declarationSchema } from '../../lib/declaration/declaration';
import { fieldValue } from '../../lib/declaration/field-values';
import { declarationFrom, mergeReadings } from '../../lib/declaration/from-reading';
import type { FieldReading, Reading } from '../../lib/declaration/reading';

const field = (key: string, value: FieldReading['value']): FieldReading => ({
  key,
  raw: String(value),
  value,
  by: 'label',
  evidence: '',
  confidence: 0.85,
  weak: false,
  locator: { id: key },
});
const build = (fields: FieldReading[], lines?: number) =>
  declarationFrom(fields, { portal: 'new', counts: lines === undefined ? {} : { lines } });

describe('a declaration from the fields of a page', () => {
  it('joins the two address lines and says where they came from', () => {
    const { declaration, sources } = build([field('exporter.address#1', 'A'), field('exporter.address#2', 'B')]);
    expect(declaration.exporter).toEqual({ address: 'A, B', addressLines: ['A', 'B'] });
    expect(sources['exporter.address']).toEqual([0, 1]);
    expect(build([field('exporter.address#1', 'A'), field('exporter.address#2', '')]).declaration.exporter!.address).toBe('A');
    expect(build([field('exporter.address#1', 'A'), field('exporter.address#2', null)]).declaration.exporter).toBeUndefined();
  });

  it('makes invoices of the pairs on the lines, each once, and only when every line’s number is known', () => {
    const lines = [
      field('lines[0].invoiceNo', 'A'),
      field('lines[0].invoiceDate', '2026-11-01'),
      field('lines[1].invoiceNo', 'A'),
      field('lines[1].invoiceDate', '2026-11-01'),
      field('lines[2].invoiceNo', 'B'),
    ];
    expect(build(lines, 3).declaration.invoices).toEqual([{ number: 'A', date: '2026-11-01' }, { number: 'B' }]);
    expect(build(lines, 4).declaration.invoices).toBeUndefined();
    expect(build([field('lines[0].invoiceNo', '')], 1).declaration.invoices).toEqual([]);
  });

  it('gives a third party’s name to the one invoice, to none of several', () => {
    const issuer = field('invoices[0].issuer.name', 'ABC');
    expect(build([field('lines[0].invoiceNo', 'A'), issuer], 1).declaration.invoices).toEqual([
      { number: 'A', issuer: { name: 'ABC' } },
    ]);
    expect(build([field('lines[0].invoiceNo', 'A'), field('lines[1].invoiceNo', 'B'), issuer], 2).declaration.invoices).toEqual([
      { number: 'A' },
      { number: 'B' },
    ]);
  });

  it('copies the one FOB box to every line', () => {
    expect(build([field('x.fobShown', true)], 2).declaration.lines).toEqual([{ fobShown: true }, { fobShown: true }]);
  });

  it('knows the direction on the portals, and elsewhere only from the page', () => {
    expect(build([]).declaration).toEqual({ direction: 'export', exportingCountry: 'VN' });
    const other = (fields: FieldReading[]) => declarationFrom(fields, { portal: 'other', counts: {} }).declaration;
    expect(other([])).toEqual({});
    expect(other([field('importingCountry', 'VN')]).direction).toBe('import');
    expect(other([field('exporter.country', 'VN')]).direction).toBe('export');
  });

  it('takes only keys it knows, and lines that exist', () => {
    const { declaration } = build(
      [
        field('__proto__', 'x'),
        field('constructor', 'x'),
        field('lines[0].__proto__', 'x'),
        field('lines[0].constructor.name', 'x'),
        field('lines[7].description', 'x'),
        field('lines[-1].description', 'x'),
        field('lines[__proto__].description', 'x'),
        field('ticks.nonsense', true),
        field('form', 'Q'),
        field('status', 'draft'),
      ],
      1,
    );
    expect(declaration).toEqual({ lines: [{}], direction: 'export', exportingCountry: 'VN' });
    expect(declarationSchema.safeParse(declaration).success).toBe(true);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('an empty list is read and blank, an absent one unread', () => {
    expect(build([], 0).declaration.lines).toEqual([]);
    expect(build([]).declaration.lines).toBeUndefined();
  });
});

describe('readings of several frames', () => {
  const reading = (fields: FieldReading[], counts: Reading['counts'], frame: number): Reading & { frame: number } => ({
    detection: { portal: 'legacy', page: 'edit', form: 'D', score: 1, evidence: [] },
    fields,
    missing: ['remarks', 'form'],
    doubts: [],
    partial: [],
    counts,
    editorLine: null,
    ...declarationFrom(fields, { portal: 'legacy', counts }),
    frame,
  });

  it('become one; what two frames say differently is unread', () => {
    const merged = mergeReadings([
      reading([field('form', 'D'), field('referenceNo', 'A'), field('lines[0].description', 'X')], { lines: 1 }, 0),
      reading([field('referenceNo', 'B'), field('remarks', 'R')], {}, 3),
    ])!;
    expect(merged.declaration).toMatchObject({ form: 'D', remarks: 'R', lines: [{ description: 'X' }] });
    expect(merged.declaration.referenceNo).toBeUndefined();
    expect(merged.fields.find((own) => own.key === 'remarks')!.frame).toBe(3);
    expect(merged.missing).toEqual([]);
  });

  it('a window that only offers a choice is no reading', () => {
    const popup = {
      ...reading([], {}, 1),
      detection: { portal: 'legacy', page: 'criterion-popup', form: null, score: 1, evidence: [] },
    } as const;
    expect(mergeReadings([popup])).toBeNull();
    expect(mergeReadings([])).toBeNull();
  });
});

describe('values', () => {
  it.each([
    ['form', 'Form EUR.1', 'EUR.1'],
    ['form', 'Mẫu E', 'E'],
    ['form', 'Form Z', null],
    ['importingCountry', 'Thái Lan', 'TH'],
    ['importingCountry', 'Narnia', null],
    ['transport.mode', 'Đường hàng không', 'air'],
    ['transport.mode', 'By sea and air', null],
    ['issueDate', '01/02/2026', '2026-02-01'],
    ['issueDate', '2026-02-01', '2026-02-01'],
    ['issueDate', '18/11/2026 10:30', '2026-11-18'],
    ['issueDate', '1/2/26', null],
    ['issueDate', '13/13/2026', null],
    ['lines[].fob.amount', '12,000.50', '12000.50'],
    ['lines[].fob.amount', '1.215', null],
    ['lines[].fob.amount', '1.215,5', '1215.5'],
    ['lines[].hsExport', '62034200 - Quần dài', '62034200'],
    ['lines[].hsExport', '6203.42.00', '6203.42.00'],
    ['lines[].hsExport', 'trousers', null],
    ['status', 'Đã cấp', null],
    ['ticks.exhibition', 'Có', true],
    ['ticks.exhibition', 'perhaps', null],
    ['remarks', '', ''],
  ])('%s: %s', (key, raw, want) => {
    expect(fieldValue(key, raw).value).toBe(want);
  });

  it('of the wrong kind are kept where id or label bind them, for the rules to judge', () => {
    expect(fieldValue('lines[].hsExport', '6203420O', { trusted: true }).value).toBe('6203420O');
    expect(fieldValue('lines[].hsExport', '6203420O').value).toBeNull();
    expect(fieldValue('exportDeclarations[].number', 'none', { trusted: true }).value).toBe('none');
  });
});
