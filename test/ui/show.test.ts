import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../lib/declaration/numbers';
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
