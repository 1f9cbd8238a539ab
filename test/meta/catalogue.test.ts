import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../lib/forms/form-id';
import { RULES } from '../../lib/rules/index';
import { allBoxes, boxesOf, EXAMPLE_DAY, findRules } from '../../lib/ui/options/catalogue';
import { catalogueText } from '../tools/catalogue-text';

describe('the catalogue', () => {
  it('beside the rules is up to date: `npx tsx test/tools/catalogue.ts` writes it anew', () => {
    expect(readFileSync('lib/rules/CATALOGUE.md', 'utf8') === catalogueText()).toBe(true);
  });

  it('names every rule once', () => {
    const named = [...catalogueText().matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((m) => m[1]);
    expect(named).toEqual(expect.arrayContaining(RULES.map((r) => r.id)));
    expect(named).toHaveLength(RULES.length);
  });

  it.each([
    ['D', '4', 'authority-box-filled'],
    ['RCEP', '5', 'authority-box-filled'],
    ['D', '13', 'third-party-invoicing-tick-missing'],
    ['VJ', '8', 'issued-retroactively-words-missing'],
    ['VJ', '8', 'words-in-wrong-box'],
    ['E', '7', 'third-party-details-missing'],
    ['EUR.1', '7', 'true-copy-words-missing'],
    ['D', '11', 'declaration-countries-wrong'],
    ['RCEP', '10', 'value-content-below-threshold'],
    ['EAV', '5', 'replacement-words-missing'],
    ['CNM', '6', 'cnm-voyages-wrong'],
  ] as const)('finds by form %s and box %s: %s', (form, box, id) => {
    const found = findRules(RULES, { text: '', form, box, offOnly: false }, new Set(), EXAMPLE_DAY);
    expect(found.map((r) => r.id)).toContain(id);
  });

  it('has rules for every box that a trader fills', () => {
    for (const form of FORM_IDS) {
      for (const box of allBoxes(form)) {
        expect([form, box, RULES.some((rule) => boxesOf(rule, form, EXAMPLE_DAY).includes(box))]).toEqual([form, box, true]);
      }
    }
  });
});
