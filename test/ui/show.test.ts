import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../lib/declaration/numbers';
import { emptyWorksheet, lineOf, readingsOf, readStored, sameContent } from '../../lib/ui/calculator/worksheet';
import { showAmount, showExpression, showPercent, showPlain } from '../../lib/ui/show';

describe('numbers for a reader', () => {
  it('groups thousands and keeps every digit', () => {
    expect(showAmount('1234567.5', 'vi')).toBe('1.234.567,50');
    expect(showAmount('1234567.5', 'en')).toBe('1,234,567.50');
    expect(showAmount('-0.125', 'vi')).toBe('−0,125');
    expect(showAmount('0', 'en')).toBe('0.00');
  });

  it('cuts a percentage, never rounds it up', () => {
    expect(showPercent('153/235', 'vi')).toBe('65,10');
    expect(showPercent('29999/100000', 'en')).toBe('29.99');
    expect(showPercent('1', 'vi')).toBe('100,00');
  });

  it('rewrites the numbers of a working and nothing else', () => {
    expect(showExpression('(47000.00 − 16400) / 47000.00', 'vi')).toBe('(47.000,00 − 16.400) / 47.000,00');
    expect(showExpression('FOB ≥ 30%', 'vi')).toBe('FOB ≥ 30%');
    expect(showExpression('1234.5 + 6', 'en')).toBe('1,234.5 + 6');
  });

  it('shows amounts that the parser reads back as the same number, in either language', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99999 }), (whole, part) => {
        const amount = `${whole}.${String(part).padStart(5, '0')}`;
        for (const [language, notation] of [
          ['vi', 'comma'],
          ['en', 'point'],
        ] as const) {
          expect(readNumber(showAmount(amount, language), notation)).toEqual({ kind: 'number', value: amount });
          expect(readNumber(showPlain(amount, language))).toEqual({ kind: 'number', value: amount });
        }
      }),
    );
  });
});

describe('worksheet', () => {
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

  it('leaves out what was not filled in: blank rows are no rows, a heading without amounts is unread', () => {
    const { line, problems } = lineOf({ ...emptyWorksheet('x'), fob: '100', profit: '5' }, { agreement: 'ANY' });
    expect(line).toEqual({ fob: { amount: '100', currency: 'USD' }, costs: { currency: 'USD', profit: '5' } });
    expect(problems).toEqual([]);
  });

  it('takes no amount it does not understand, and names the cell', () => {
    const sheet = {
      ...emptyWorksheet('x'),
      fob: '1.215',
      labour: [
        { item: 'a', amount: '5' },
        { item: 'b', amount: '?' },
      ],
    };
    const { line, problems } = lineOf(sheet, { agreement: 'ANY' });
    expect(line.fob).toBeUndefined();
    expect(line.costs?.labour).toEqual([{ item: 'a', amount: '5' }]);
    expect(problems.map(({ field, kind }) => [field, kind])).toEqual([
      ['labour.1.amount', 'invalid'],
      ['fob', 'ambiguous'],
    ]);
  });

  it('tells a stored sheet from anything else', () => {
    const sheet = emptyWorksheet('x');
    expect(readStored(structuredClone(sheet))).toEqual(sheet);
    for (const other of [null, 'x', 5, [], {}, { ...sheet, fob: 5 }, { ...sheet, schema: 2 }, { ...sheet, extra: '' }]) {
      expect(readStored(other)).toBeNull();
    }
    expect(sameContent(sheet, { ...sheet, savedAt: '2026-11-22' })).toBe(true);
    expect(sameContent(sheet, { ...sheet, fob: '1' })).toBe(false);
  });
});
