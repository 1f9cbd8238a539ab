import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../lib/forms/form-id';
import { profileFor } from '../../lib/forms';
import { pick, run } from './helpers';

/** Sheets that teachers and customs authorities published; a line is one sheet. A proved material has a proof of the form's agreement. */
interface Published {
  readonly goods: string;
  readonly form: FormId;
  readonly rule: string;
  readonly formula?: 'direct' | 'indirect';
  readonly fob: string;
  readonly materials: readonly (readonly [name: string, country: string, value: string, proved: boolean])[];
  readonly labour?: readonly string[];
  readonly overhead?: readonly string[];
  readonly other?: readonly string[];
  readonly profit?: string;
  readonly figures: readonly string[];
  /** The figure, or the low end where amounts are missing. */
  readonly fraction: string;
  readonly high?: string;
  readonly shown: string;
  readonly verdict: 'meets' | 'fails' | 'cannot-tell';
}

const cases = readFileSync(new URL('../cases/calculations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Published);

const rows = (amounts: readonly string[] | undefined) => amounts?.map((amount) => ({ amount }));

describe('published calculations', () => {
  it.each(cases.map((c) => [`${c.goods}, ${c.form}`, c] as const))('%s', (_, c) => {
    const agreement = profileFor(c.form).facts.origin.value!.agreement;
    const output = run(c.form, {
      fob: { amount: c.fob, currency: 'USD' },
      costs: {
        currency: 'USD',
        rule: c.rule,
        ...(c.formula ? { formula: c.formula } : {}),
        materials: c.materials.map(([name, originCountry, value, proved]) => ({
          name,
          originCountry,
          value,
          ...(proved
            ? { proofs: [{ agreement, kind: originCountry === 'VN' ? 'supplier-declaration' : 'certificate' } as const] }
            : {}),
        })),
        ...(c.labour ? { labour: rows(c.labour)! } : {}),
        ...(c.overhead ? { overhead: rows(c.overhead)! } : {}),
        ...(c.other ? { other: rows(c.other)! } : {}),
        ...(c.profit ? { profit: c.profit } : {}),
      },
    });
    for (const id of c.figures) {
      const found = pick(output, id);
      expect(found.value).toMatchObject({ fraction: c.fraction, shown: c.shown });
      expect(found.verdict).toBe(c.verdict);
      expect(found.interval).toEqual(c.high === undefined ? null : { low: c.fraction, high: c.high });
    }
    expect(output.verdict).toBe(c.verdict);
  });
});
