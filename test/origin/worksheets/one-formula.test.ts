import { describe, expect, it } from 'vitest';
import { formulaConflicts } from '../../../lib/origin/worksheets';
import { TODAY } from '../helpers';

type Sheet = Parameters<typeof formulaConflicts>[0];

const sheet = (more: Partial<Sheet>): Sheet => ({
  id: 'a',
  name: 'Ghế',
  form: 'B',
  trader: 'Công ty A',
  taxCode: '0100000001',
  financialYear: '2026',
  formula: 'direct',
  ...more,
});
const other = (more: Partial<Sheet> = {}): Sheet => sheet({ id: 'b', name: 'Bàn', formula: 'indirect', ...more });
const weights = (a: Sheet, b: Sheet): string[] => formulaConflicts(a, [b], TODAY).map((c) => c.weight);

describe('one formula a financial year', () => {
  it('is broken by another formula of the same trader, year and form, both ways', () => {
    const [conflict] = formulaConflicts(sheet({}), [other()], TODAY);
    expect(conflict).toMatchObject({ own: 'direct', other: 'indirect', financialYear: '2026', weight: 'law' });
    expect(conflict!.with.name).toBe('Bàn');
    expect(conflict!.basis).toEqual({ document: '05/2018/TT-BCT', place: 'art. 6(3)' });
    expect(weights(other(), sheet({}))).toEqual(['law']);
  });

  it('names the circular of Korea for form AK', () => {
    expect(formulaConflicts(sheet({ form: 'AK' }), [other({ form: 'AK' })], TODAY)[0]).toMatchObject({
      weight: 'law',
      basis: { document: '49/2025/TT-BCT' },
    });
  });

  it.each<[string, Partial<Sheet>]>([
    ['the same formula', { formula: 'direct' }],
    ['no formula chosen', { formula: '' }],
    ['another year', { financialYear: '2025' }],
    ['no year', { financialYear: '' }],
    ['another form', { form: 'AK' }],
    ['another tax code', { taxCode: '0100000002' }],
    ['the sheet itself, saved before', { id: 'a' }],
  ])('is not broken by %s', (_, more) => {
    expect(weights(sheet({}), other(more))).toEqual([]);
  });

  it('is only asked about where the trader is not said, or is written otherwise', () => {
    expect(weights(sheet({}), other({ taxCode: '', trader: '' }))).toEqual(['maybe']);
    expect(weights(sheet({ taxCode: '' }), other({ taxCode: '', trader: 'CONG TY A' }))).toEqual(['law']);
    expect(weights(sheet({ taxCode: '' }), other({ taxCode: '', trader: 'Công ty B' }))).toEqual(['maybe']);
  });

  it('reads the year out of its words', () => {
    expect(weights(sheet({}), other({ financialYear: 'năm 2026' }))).toEqual(['law']);
    expect(weights(sheet({ financialYear: '04/2025-03/2026' }), other({ financialYear: '2026' }))).toEqual([]);
  });

  it('is a hint where no text forbids it, and nothing where the form has one formula', () => {
    expect(weights(sheet({ form: 'RCEP' }), other({ form: 'RCEP' }))).toEqual(['hint']);
    expect(weights(sheet({ form: 'VJ' }), other({ form: 'VJ' }))).toEqual([]);
  });
});
