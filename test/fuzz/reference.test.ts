import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../lib/forms';
import { FORM_IDS } from '../../lib/forms/form-id';
import { explainReference } from '../../lib/reference/explain';
import { judgeReference } from '../../lib/reference/judge';
import { parseReference } from '../../lib/reference/parse';

/** Random and mutated strings of the long loop; FUZZ_RUNS=1000000 for the full run. The properties find small counterexamples in fewer. */
const LOOP = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const RUNS = 3000;

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

/** Mulberry32: the same strings on every run, so that a failure can be looked at. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ALPHABET = [...'VNTHCJPKRUAIL0123456789OISBZlo -/\\–—_.,\t\n\u00a0%é💥\u0000'];
const EXAMPLES = FORM_IDS.flatMap((id) => {
  const { example, partnerSchemes } = PROFILES[id].facts.reference.value;
  return [example, ...partnerSchemes.map((scheme) => scheme.example)];
});

/** A good number of some form, or anything, with up to six characters dropped, doubled, swapped or replaced. */
function* strings(count: number): Generator<string> {
  const random = randomFrom(20261122);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  for (let i = 0; i < count; i++) {
    if (random() < 0.2) {
      yield Array.from({ length: below(40) }, () => pick(ALPHABET)).join('');
      continue;
    }
    const number = `VN-${pick(['TH', 'CN', 'JP', 'KR', 'IL', 'QA'])}${pick([' ', ''])}${10 + below(20)}/${pick(['02', '97', 'A1'])}/${10000 + below(90000)}`;
    let text = random() < 0.7 ? number : pick(EXAMPLES);
    for (let edits = below(7); edits > 0; edits--) {
      const at = below(text.length + 1);
      const by = pick(['', pick(ALPHABET), (text[at] ?? '') + (text[at] ?? ''), (text[at + 1] ?? '') + (text[at] ?? '')]);
      text = text.slice(0, at) + by + text.slice(at + 1);
    }
    yield text;
  }
}

describe('reference numbers', () => {
  it(`read, judged and explained: ${LOOP.toLocaleString('en')} random and mutated strings`, { timeout: 300_000 }, () => {
    let valid = 0;
    let i = 0;
    for (const text of strings(LOOP)) {
      const form = FORM_IDS[i++ % FORM_IDS.length]!;
      const direction = i % 3 === 0 ? 'import' : 'export';
      const parsed = parseReference(text);
      if (parsed.normalized !== null) {
        valid += 1;
        const again = parseReference(parsed.normalized);
        if (!again.strict || again.normalized !== parsed.normalized)
          expect.fail(`${JSON.stringify(text)} → ${parsed.normalized}`);
      }
      const { shape } = judgeReference(text, {
        form,
        direction,
        exportingCountry: undefined,
        importingCountry: undefined,
        issueDate: undefined,
        today: '2026-11-22',
      });
      if ((shape === 'absent') !== (text.trim() === '')) expect.fail(JSON.stringify(text));
      if (i % 10 === 0) explainReference(text, '2026-11-22');
    }
    expect(valid).toBeGreaterThan(LOOP / 10);
  });

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
