import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, plainText, sum, minus } from '../../lib/origin/fraction';
import type { CalculationOutput } from '../../lib/origin';
import { answer, proofs, run, sheet } from './helpers';

/** FOB, non-originating materials and a rule: the least that asks the questions. Amounts are whole cents as text. */
function output(fob: string, vnm: string, rule: string, more: { currency?: string } = {}): CalculationOutput {
  const currency = more.currency ?? 'USD';
  const line = sheet(fob, {
    currency,
    rule,
    materials: [{ name: 'foreign', value: vnm, originCountry: 'US', proofs: [] }],
    materialsComplete: true,
  });
  return run('RCEP', { ...line, fob: { amount: fob, currency } });
}

const money = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const plus = (a: string, b: string): string => plainText(sum([fraction(a)!, fraction(b)!]));
const less = (a: string, b: string): string => plainText(minus(fraction(a)!, fraction(b)!));

const cases = fc.record({
  fob: fc.integer({ min: 10_000, max: 90_000_000 }).map(money),
  vnm: fc.integer({ min: 1, max: 90_000_000 }).map(money),
  percent: fc.integer({ min: 1, max: 99 }),
});
/** Rows must not exceed FOB: then there is no calculation. */
const within = cases.filter(({ fob, vnm }) => Number(vnm) < Number(fob));

describe('what may change before the verdict does', () => {
  it('the largest non-originating value passes, and one cent more does not', () => {
    fc.assert(
      fc.property(within, ({ fob, vnm, percent }) => {
        const rule = `RVC ${percent}`;
        const most = answer(output(fob, vnm, rule), 'max-vnm')!;
        expect(output(fob, most, rule).verdict).toBe('meets');
        expect(output(fob, plus(most, '0.01'), rule).verdict).toBe('fails');
      }),
      { numRuns: 300 },
    );
  });

  it('the least FOB passes, and one cent less does not', () => {
    fc.assert(
      fc.property(within, ({ fob, vnm, percent }) => {
        const rule = `RVC ${percent}`;
        const least = answer(output(fob, vnm, rule), 'least-fob')!;
        expect(output(least, vnm, rule).verdict).toBe('meets');
        const under = less(least, '0.01');
        // Below the materials themselves the rows exceed FOB, and nothing is calculated.
        if (Number(under) >= Number(vnm)) expect(output(under, vnm, rule).verdict).toBe('fails');
      }),
      { numRuns: 300 },
    );
  });

  it('says by how much the price may fall where it passes, and by how much it must rise where it fails', () => {
    fc.assert(
      fc.property(within, ({ fob, vnm, percent }) => {
        const rule = `RVC ${percent}`;
        const o = output(fob, vnm, rule);
        const [fall, rise] = [answer(o, 'price-fall'), answer(o, 'fob-rise')];
        if (o.verdict === 'meets') {
          expect(rise).toBeUndefined();
          expect(output(less(fob, fall!), vnm, rule).verdict).toBe('meets');
        } else {
          expect(fall).toBeUndefined();
          expect(output(plus(fob, rise!), vnm, rule).verdict).toBe('meets');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says what local value is lacking at this FOB, and only where something is', () => {
    const short = output('1000', '700', 'RVC 40');
    expect(answer(short, 'value-to-add')).toBe('100.00');
    expect(answer(short, 'headroom')).toBe('-100.00');
    expect(answer(output('1000', '600', 'RVC 40'), 'value-to-add')).toBeUndefined();
  });

  it('rounds money to the smallest unit of its currency, so that the answer still holds', () => {
    const yen = output('1000001', '333', 'RVC 33', { currency: 'JPY' });
    expect(answer(yen, 'max-vnm')).toBe('670000');
    expect(answer(yen, 'least-fob')).toBe('498');
    expect(answer(output('1000001', '333', 'RVC 33'), 'max-vnm')).toBe('670000.67');
  });

  it('offers no FOB where a content of 100 % is asked for, in words of its own', () => {
    const o = output('1000', '1', 'RVC 100');
    expect(answer(o, 'least-fob')).toBeUndefined();
    const step = o.sensitivity.find((c) => c.calculation === 'sensitivity-never-fob')!.steps[0]!;
    expect(step.label.vi).not.toBe(step.label.en);
    expect(answer(o, 'max-vnm')).toBe('0.00');
  });

  it('asks about the share of the ex-works price where the rule does', () => {
    const line = sheet('1000', {
      rule: 'MAXNOM 40% EXW',
      materials: [{ name: 'a', value: '300', originCountry: 'US', proofs: [] }],
      other: [{ amount: '100' }],
      materialsComplete: true,
    });
    expect(answer(run('EUR.1', line), 'max-vnm')).toBe('360.00');
    expect(answer(run('EUR.1', line), 'headroom')).toBe('60.00');
  });

  it('names the single materials that would tip it, the smallest change first', () => {
    const line = sheet('1000', {
      rule: 'RVC 40',
      materials: [
        { name: 'big', value: '500', originCountry: 'US', proofs: [] },
        { name: 'middle', value: '150', originCountry: 'US', proofs: [] },
        { name: 'small', value: '40', originCountry: 'US', proofs: [] },
      ],
      materialsComplete: true,
    });
    const tipping = run('RCEP', line).sensitivity.find((c) => c.calculation === 'sensitivity-materials')!;
    expect(tipping.steps.map((s) => s.result)).toEqual(['middle', 'big']);
  });

  it('gives the verdict with and without each material whose proof is missing', () => {
    const line = sheet('1000', {
      rule: 'RVC 40',
      materials: [
        { name: 'cable', value: '400', originCountry: 'US', proofs: [] },
        { name: 'wire', value: '300', originCountry: 'TH', proofs: [] },
        { name: 'label', value: '10', originCountry: 'TH', proofs: proofs('RCEP') },
      ],
      materialsComplete: true,
    });
    const o = run('RCEP', line);
    expect(o.verdict).toBe('cannot-tell');
    const both = o.sensitivity.find((c) => c.calculation === 'sensitivity-unproved')!.steps.map((s) => s.result);
    expect(both).toEqual(['✓', '✗']);
  });

  it('has nothing to say without a value rule or without FOB', () => {
    expect(output('1000', '1', 'CTH').sensitivity.filter((c) => c.calculation.includes('vnm'))).toEqual([]);
    const line = sheet(undefined, { rule: 'RVC 40', materials: [], materialsComplete: true });
    expect(run('RCEP', line).sensitivity).toEqual([]);
  });
});
