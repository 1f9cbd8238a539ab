import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../lib/forms/form-id';
import { explainReference } from '../../lib/reference/explain';
import { judgeReference } from '../../lib/reference/judge';
import { parseReference } from '../../lib/reference/parse';

/** Strings a property; FUZZ_RUNS=1000000 for the long run. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5000);

const digits = (n: number) => fc.integer({ min: 0, max: 10 ** n - 1 }).map((i) => String(i).padStart(n, '0'));
const country = fc.constantFrom('TH', 'CN', 'JP', 'KR', 'IN', 'AU', 'IL', 'US');
const good = fc
  .tuple(country, digits(2), digits(2), digits(5))
  .map(([to, year, issuer, serial]) => `VN-${to} ${year}/${issuer}/${serial}`);

/** A good number with a few characters dropped, doubled or replaced. */
const mutated = fc
  .tuple(
    good,
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom('', ' ', '-', '–', '/', '\\', 'O', 'l', 'S', '\u0000', 'é', '💥')), {
      maxLength: 4,
    }),
  )
  .map(([text, edits]) => edits.reduce((t, [at, by]) => t.slice(0, at) + by + t.slice(at + 1), text));

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), mutated);

describe('reference numbers', () => {
  it('survive any text, and what is read reads back to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseReference(text);
        if (parsed.normalized !== null) {
          const again = parseReference(parsed.normalized);
          expect(again.strict).toBe(true);
          expect(again.groups).toEqual(parsed.groups);
          expect(again.normalized).toBe(parsed.normalized);
        }
        expect(parsed.strict && parsed.groups === null).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });

  it('are judged and explained whatever they are', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...FORM_IDS, null),
        fc.constantFrom('export', 'import', undefined),
        (text, form, direction) => {
          const report = judgeReference(text, {
            form,
            direction,
            exportingCountry: undefined,
            importingCountry: undefined,
            issueDate: undefined,
            today: '2026-11-22',
          });
          if (direction === 'import') expect(report.shape).not.toBe('invalid');
          expect(report.shape === 'absent').toBe(text.trim() === '');
          const explained = explainReference(text, '2026-11-22');
          expect(explained === null).toBe(text.trim() === '');
        },
      ),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it('cost no more than their length', () => {
    const long = 'VN-TH '.repeat(200_000);
    const start = performance.now();
    parseReference(long);
    parseReference('0'.repeat(1_000_000));
    parseReference(' '.repeat(1_000_000) + '1');
    expect(performance.now() - start).toBeLessThan(500);
  });
});
