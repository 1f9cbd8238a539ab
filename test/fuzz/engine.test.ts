import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../lib/declaration/declaration';
import { parseDeclaration } from '../../lib/declaration/parse';
import { FORM_IDS } from '../../lib/forms/form-id';
import { parseReference } from '../../lib/reference/parse';
import { buildReport } from '../../lib/report/build';
import { HARDEST } from '../../lib/report/severity';
import { RULES } from '../../lib/rules/index';
import { forForm } from '../../lib/rules/rule';

/** Strange input must never break the engine. `FUZZ_RUNS` raises the number of cases. */

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const TODAY = '2026-11-22';
const EXAMPLES = RULES.flatMap((rule) => [...rule.examples.fail, ...rule.examples.pass]);

/** Two declarations laid over each other, lists by element. */
function overlay(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length > b.length ? a.map((v, i) => overlay(v, b[i])) : b.map((v, i) => overlay(a[i], v));
  if (a && b && typeof a === 'object' && typeof b === 'object' && !Array.isArray(a) && !Array.isArray(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(
      [...keys].map((k) => [k, overlay((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k])]),
    );
  }
  return b === undefined ? a : b;
}

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1.215',
  '1e999',
  '999999999999999999999999',
  'VN',
  '*',
  '%',
  'RVC',
  '{found}',
  '<b>x</b>',
  '__proto__',
  'ÁÀ',
  '\u0000',
  '2026-02-29',
  'a'.repeat(300),
  'TO ORDER',
  'PE + CTH',
];

/** The same declaration with some texts replaced by odd ones, some keys taken out. */
function disturb(d: unknown, next: () => number): unknown {
  if (Array.isArray(d)) return d.filter(() => next() > 5).map((v) => disturb(v, next));
  if (d && typeof d === 'object') {
    return Object.fromEntries(
      Object.entries(d)
        .filter(() => next() > 3)
        .map(([k, v]) => [k, disturb(v, next)]),
    );
  }
  if (typeof d === 'string' && next() < 12) return ODD[next() % ODD.length];
  if (typeof d === 'boolean' && next() < 20) return !d;
  return d;
}

const declaration = fc
  .record({
    parts: fc.array(fc.nat(EXAMPLES.length - 1), { minLength: 1, maxLength: 6 }),
    form: fc.option(fc.constantFrom(...FORM_IDS), { freq: 8 }),
    noise: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
  })
  .map(({ parts, form, noise }) => {
    let at = 0;
    const merged = parts.map((i) => EXAMPLES[i] as unknown).reduce(overlay);
    const odd = disturb(merged, () => noise[at++ % noise.length]!) as Record<string, unknown>;
    if (form === null) delete odd['form'];
    else odd['form'] = form;
    return odd;
  });

describe('any declaration', () => {
  it('is judged without a throw, in whole sentences, never harder than the law allows', () => {
    let judged = 0;
    fc.assert(
      fc.property(declaration, (input) => {
        const parsed = parseDeclaration(input);
        if (!parsed.ok) {
          for (const p of parsed.problems) expect(p.message.vi && p.message.en).toBeTruthy();
          return;
        }
        judged += 1;
        const report = buildReport(parsed.declaration, { today: TODAY, all: true });
        for (const f of report.findings) {
          const rule = RULES.find((r) => r.id === f.rule)!;
          const { severity } = f;
          const hardest = HARDEST[forForm(rule.mark, report.form, report.ruleset)];
          expect(['info', 'warning', 'error'].indexOf(severity)).toBeLessThanOrEqual(
            ['info', 'warning', 'error'].indexOf(hardest),
          );
          for (const text of [f.message.vi, f.message.en]) {
            expect(text).not.toBe('');
            expect(text.replaceAll('{found}', '')).not.toMatch(/\{[a-z]\w*\}|undefined|\[object|NaN/);
          }
        }
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: RUNS },
    );
    expect(judged).toBeGreaterThan(RUNS / 10);
  });

  it('is judged the same twice, and is left as it was', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const parsed = parseDeclaration(input);
        if (!parsed.ok) return;
        const before = JSON.stringify(parsed.declaration);
        const first = JSON.stringify(buildReport(parsed.declaration, { today: TODAY }));
        expect(JSON.stringify(buildReport(parsed.declaration, { today: TODAY }))).toBe(first);
        expect(JSON.stringify(parsed.declaration)).toBe(before);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('of which nothing but one example was read gives no findings of rules whose keys are missing', () => {
    for (const example of EXAMPLES) {
      const bare: Declaration = example.form ? { form: example.form } : {};
      const report = buildReport(bare, { today: TODAY });
      expect(report.findings.filter((f) => f.outcome === 'fail' && f.severity !== 'info')).toEqual([]);
    }
  });
});

describe('any reference number', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom('VN-TH 26/02/00006', 'VN-IN26/02/00006', 'VN-IL 26/02/000006', 'E204413ZC4530012', 'D2017-0226380'),
      fc.array(fc.tuple(fc.nat(20), fc.string({ unit: 'grapheme', minLength: 0, maxLength: 2 })), { maxLength: 4 }),
    )
    .map(([text, edits]) => edits.reduce<string>((t, [i, s]) => t.slice(0, i) + s + t.slice(i + 1), text));

  it('is parsed without a throw; a valid one parses back to itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), mutated), (text) => {
        const parsed = parseReference(text);
        if (parsed.normalized === null) return;
        const again = parseReference(parsed.normalized);
        expect(again.strict).toBe(true);
        expect(again.normalized).toBe(parsed.normalized);
      }),
      { numRuns: RUNS * 10 },
    );
  });
});
