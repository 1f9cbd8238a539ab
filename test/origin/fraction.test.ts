import { describe, expect, it } from 'vitest';
import {
  add,
  amountText,
  compare,
  fixed,
  fraction,
  fractionText,
  minorUnit,
  over,
  percentText,
  plainText,
  round,
  shownText,
} from '../../lib/origin/fraction';

const f = (text: string) => fraction(text)!;

describe('exact fractions', () => {
  it('reads by the one strict parser', () => {
    expect(fraction('1.215')).toBeNull();
    expect(fraction('abc')).toBeNull();
    expect(fraction('')).toBeNull();
    expect(fraction(undefined)).toBeNull();
    expect(fraction('9'.repeat(41))).toBeNull();
    expect(plainText(f('1.234.567,89'))).toBe('1234567.89');
    expect(plainText(f('-0.50'))).toBe('-0.5');
  });

  it('knows no binary floats', () => {
    expect(compare(add(f('0.1'), f('0.2')), f('0.3'))).toBe(0);
  });

  it('reduces and shows', () => {
    expect(fractionText(over(f('30600'), f('47000')))).toBe('153/235');
    expect(fractionText(over(f('47000'), f('47000')))).toBe('1');
    expect(fractionText(f('0.00'))).toBe('0');
    expect(percentText(over(f('1'), f('3')))).toEqual({ text: '33.333333333', exact: false });
    expect(percentText(over(f('2'), f('5')))).toEqual({ text: '40', exact: true });
    expect(amountText(over(f('100'), f('3')))).toBe('33.333333…');
    expect(amountText(f('5'))).toBe('5.00');
  });

  it.each([
    ['1.0050', 2, 'down', '1.00'],
    ['1.0050', 2, 'up', '1.01'],
    ['1.0050', 2, 'half-up', '1.01'],
    ['-1.0050', 2, 'down', '-1.01'],
    ['-1.0050', 2, 'up', '-1.00'],
    ['-1.0050', 2, 'half-up', '-1.01'],
    ['1.00', 0, 'up', '1'],
  ] as const)('%s to %i %s', (text, places, how, expected) => {
    expect(fixed(round(f(text), places, how), places)).toBe(expected);
  });

  it('shows a content cut and a share raised, never equal to a threshold that is missed', () => {
    const third = over(f('1'), f('3'));
    expect(shownText(third, '>=', f('40'))).toBe('33.33');
    expect(shownText(third, '<=', f('40'))).toBe('33.34');
    // Under 40.004 by less than two decimals show.
    expect(shownText(over(f('40.0039'), f('100')), '>=', f('40.00'))).toBe('40.00');
    expect(shownText(over(f('39.9999'), f('100')), '>=', f('39.99'))).toBe('39.99');
    expect(shownText(over(f('10.00001'), f('100')), '<=', f('10.01'))).toBe('10.01');
    expect(shownText(over(f('10.0110'), f('100')), '<=', f('10.02'))).toBe('10.02');
    expect(shownText(over(f('10.0101'), f('100')), '<=', f('10.01'))).toBe('10.02');
  });

  it('refuses a zero divisor', () => {
    expect(() => over(f('1'), f('0'))).toThrow(RangeError);
  });

  it('knows currencies without a minor unit', () => {
    expect([minorUnit('VND'), minorUnit('JPY'), minorUnit('USD'), minorUnit(undefined)]).toEqual([0, 0, 2, 2]);
  });
});
