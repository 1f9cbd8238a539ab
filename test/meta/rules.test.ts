import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarationSchema, type Declaration } from '../../lib/declaration/declaration';
import { isRead } from '../../lib/declaration/paths';
import { profileFor } from '../../lib/forms';
import { FORM_IDS } from '../../lib/forms/form-id';
import type { Finding } from '../../lib/report/report';
import { HARDEST, milder } from '../../lib/report/severity';
import { basisOf, evaluate } from '../../lib/rules/engine';
import { RULES } from '../../lib/rules/index';
import { forForm, type Rule } from '../../lib/rules/rule';
import { resolveProfile } from '../../lib/forms/profile';

const TODAY = '2026-11-22';
const FOLDER = join(process.cwd(), 'lib/rules');

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .flatMap((entry) => readdirSync(join(FOLDER, entry.name)).map((name) => `${entry.name}/${basename(name, '.ts')}`));

function findings(rule: Rule, d: Declaration): Finding[] {
  return evaluate(d, [rule], { today: TODAY }).findings.filter((f) => f.rule === rule.id);
}

const fails = (rule: Rule, d: Declaration): boolean => findings(rule, d).some((f) => f.outcome === 'fail');

/** The same declaration with every value at a key template taken out, in every list element. */
function without(d: Declaration, template: string): Declaration {
  const copy = structuredClone(d) as Record<string, unknown>;
  const steps = template.split('.');
  const remove = (node: unknown, i: number): void => {
    if (node === null || typeof node !== 'object') return;
    const step = steps[i]!;
    const name = step.replace('[]', '');
    const object = node as Record<string, unknown>;
    if (step.endsWith('[]') && i < steps.length - 1) {
      const list = object[name];
      if (Array.isArray(list)) list.forEach((element) => remove(element, i + 1));
    } else if (i === steps.length - 1) delete object[name];
    else remove(object[name], i + 1);
  };
  remove(copy, 0);
  return copy as Declaration;
}

describe('the catalogue of rules', () => {
  it('has one registered rule for each file, and its id is the file name', () => {
    expect(RULES.map((r) => `${r.family}/${r.id}`).sort()).toEqual([...files].sort());
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  });

  it('is complete: 140 rules in 13 families', () => {
    expect(RULES).toHaveLength(140);
    expect(new Set(RULES.map((r) => r.family)).size).toBe(13);
  });

  describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    it('is worded in Vietnamese and English', () => {
      expect(rule.title.vi.trim()).not.toBe('');
      expect(rule.title.en.trim()).not.toBe('');
      expect(rule.text['main']).toBeDefined();
      for (const wording of Object.values(rule.text)) {
        for (const lang of ['vi', 'en'] as const) {
          expect(wording[lang].message.trim()).not.toBe('');
          expect(wording[lang].fix.trim()).not.toBe('');
        }
        expect(wording.vi.message).not.toBe(wording.en.message);
      }
    });

    it('names a legal basis, or says that it is practice, on every form', () => {
      for (const form of rule.forms) {
        const basis = basisOf(rule, resolveProfile(profileFor(form), TODAY, undefined));
        expect(basis.document, form).not.toBe('');
        expect(basis.place, form).not.toMatch(/^…?$/);
      }
    });

    it('is never harder than its mark allows', () => {
      for (const form of [...FORM_IDS, 'AANZ@2025-08-22', 'EUR.1@2026-05-10'] as const) {
        const [id, ruleset] = form.includes('@') ? [form.split('@')[0] as never, form as never] : [form as never, null];
        const own = forForm(rule.severity, id, ruleset);
        expect(milder(own, HARDEST[forForm(rule.mark, id, ruleset)]), form).toBe(own);
      }
    });

    it('has examples that are declarations of its forms', () => {
      expect(rule.examples.fail.length).toBeGreaterThan(0);
      expect(rule.examples.pass.length).toBeGreaterThan(0);
      for (const example of [...rule.examples.fail, ...rule.examples.pass]) {
        expect(declarationSchema.safeParse(example).error?.issues).toBeUndefined();
        if (example.form) expect(rule.forms).toContain(example.form);
      }
    });

    it.each(rule.examples.fail.map((d, i) => [i, d] as const))(
      'fails on its failing example %i, and says so completely',
      (_i, d) => {
        const found = findings(rule, d).filter((f) => f.outcome === 'fail');
        expect(found.length).toBeGreaterThan(0);
        for (const f of found) {
          expect(f.fields.length).toBeGreaterThan(0);
          for (const text of [f.message.vi, f.message.en, f.fix.vi, f.fix.en]) {
            expect(text).not.toMatch(/\{\w+\}|undefined|\[object|^\s*$/);
          }
        }
      },
    );

    it.each(rule.examples.pass.map((d, i) => [i, d] as const))('does not fail on its passing example %i', (_i, d) => {
      expect(findings(rule, d).filter((f) => f.outcome === 'fail')).toEqual([]);
    });

    it('answers "unknown", never "fail", when a needed key was not read', () => {
      for (const d of rule.examples.fail) {
        for (const need of rule.needs) {
          const less = need.split('|').reduce(without, d);
          if (need.split('|').some((key) => !key.includes('[]') && isRead(less, key))) continue;
          const found = findings(rule, less);
          expect(
            found.filter((f) => f.outcome === 'fail').map((f) => f.message.en),
            `without ${need}: ${JSON.stringify(less)}`,
          ).toEqual([]);
          // Without its form the declaration is checked by form-independent rules only.
          if (less.form !== undefined || rule.general)
            expect(
              found.map((f) => f.outcome),
              `without ${need}`,
            ).toContain('unknown');
        }
      }
    });

    it('does not fail on a declaration of which only the form was read', () => {
      for (const form of rule.forms) expect(fails(rule, { form }) && rule.id !== 'form-only-partly-checked', form).toBe(false);
    });
  });
});
