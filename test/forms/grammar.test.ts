import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../lib/forms';
import { mismatches, parseCriterion } from '../../lib/forms/criterion';
import { FORM_IDS, type FormId } from '../../lib/forms/form-id';
import type { CriterionGrammar } from '../../lib/forms/profile';
import { evaluate } from '../../lib/rules/engine';
import { RULES } from '../../lib/rules/index';

/**
 * Every form against its own grammar and against the words of all others. Forms without a criterion box have no grammar; X writes Form D's words
 * and A the letters of the importers' schemes.
 */
const grammarOf = (id: FormId): CriterionGrammar | null => PROFILES[id].facts.criterion.value;
const WITH_GRAMMAR = FORM_IDS.filter((id) => grammarOf(id) !== null);
const FIGURES = ['0.01', '35', '47.5', '100'];

/** A word of a grammar as people write it, with each of some figures: `RVC N%BU` → `RVC 35%BU`, … */
const written = (word: string): string[] => (word.includes('N%') ? FIGURES.map((n) => word.replace('N%', `${n}%`)) : [word]);
const slips = (text: string, grammar: CriterionGrammar) => mismatches(parseCriterion(text), grammar);

/** Words and pairs of a form as people write them. */
function sentences(grammar: CriterionGrammar): string[] {
  const alone = grammar.words.flatMap(({ word }) => written(word));
  const parts = [...grammar.words, ...(grammar.onlyInPairs ?? [])];
  const joined = parts.flatMap((a) =>
    parts.flatMap((b) => {
      const fits =
        grammar.joining === 'any'
          ? a !== b
          : grammar.pairs.some(([x, y]) => (x === a.meaning && y === b.meaning) || (x === b.meaning && y === a.meaning));
      return fits ? written(a.word).flatMap((x) => written(b.word).map((y) => `${x} + ${y}`)) : [];
    }),
  );
  const marks = grammar.modifiers.flatMap((m) => [m, ...grammar.modifiers.filter((n) => n !== m).map((n) => `${m} ${n}`)]);
  const modified = alone.flatMap((text) => marks.flatMap((m) => [`${text} ${m}`, `${text}, ${m}`, `${text}+${m}`]));
  return [...alone, ...joined, ...modified];
}

const EVERY_WORD = [
  ...new Set(
    FORM_IDS.filter((id) => id !== 'A' && id !== 'X').flatMap((id) =>
      [...(grammarOf(id)?.words ?? []), ...(grammarOf(id)?.onlyInPairs ?? [])].map(({ word }) => word.replace('N%', '45%')),
    ),
  ),
  ...['RVC', 'LVC 45%', 'VAC', 'VAC 45%', 'PVC', 'PVC 45%', 'CTC'],
];

describe.each(WITH_GRAMMAR)('the criterion box of %s', (id) => {
  const grammar = grammarOf(id)!;

  it('takes each of its words and combinations, however they are typed', () => {
    const texts = sentences(grammar);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      for (const typed of [
        text,
        text.toLowerCase(),
        ` ${text.replaceAll(' + ', '+')} `,
        text.replaceAll(' ', '  '),
        text.replaceAll('%', '％'),
      ]) {
        expect([typed, slips(typed, grammar)]).toEqual([typed, []]);
      }
    }
  });

  it('refuses each word of the others, and says which of its own to write', () => {
    for (const word of EVERY_WORD) {
      const found = slips(word, grammar);
      const own = grammar.words.some((w) => w.word.replace('N%', '45%') === word);
      expect([word, found.length > 0]).toEqual([word, !own]);
      if (own) continue;
      const { suggestion } = found[0]!;
      expect(suggestion, word).not.toBeNull();
      for (const remedy of suggestion!.split(', ')) expect([word, remedy, slips(remedy, grammar)]).toEqual([word, remedy, []]);
    }
  });

  it.skipIf(id === 'A')('keeps the figure that was typed, or drops it where none is printed', () => {
    const value = slips('VAC 47.5%', grammar)[0]!.suggestion!;
    const figured = [...grammar.words, ...(grammar.onlyInPairs ?? [])].some(({ word }) => word.includes('N%'));
    const choices = value.split(', ');
    expect(choices.some((text) => /47\.5%/.test(text))).toBe(figured && id !== 'AANZ');
    expect(choices.every((text) => /%/.test(text))).toBe(figured && id !== 'AANZ');
  });

  it('refuses figures outside 0 to 100, and combinations and modifiers of others', () => {
    for (const { word } of grammar.words.filter((w) => w.word.includes('N%'))) {
      for (const n of ['0', '0.00', '100.01', '999']) {
        expect(
          slips(word.replace('N%', `${n}%`), grammar).map((m) => m.reason),
          `${word} ${n}`,
        ).toEqual(['range']);
      }
    }
    const mine = new Set(sentences(grammar));
    for (const other of WITH_GRAMMAR) {
      const foreign = sentences(grammarOf(other)!).filter((text) => /\+|ACU|DMI|IIM/.test(text) && !mine.has(text));
      for (const text of foreign) {
        if (grammar.joining === 'any' && slips(text, grammar).length === 0) continue;
        const typed = slips(text, grammar);
        // The same words in another writing are mine too.
        if (typed.length === 0) expect(mine).toContain(text.replace(/,? ([A-Z]+)$/, ' $1'));
      }
    }
    for (const modifier of ['ACU', 'DMI', 'IIM']) {
      const first = grammar.words[0]!.word.replace('N%', '45%');
      const found = slips(`${first} ${modifier}`, grammar).map((m) => m.reason);
      expect(found).toEqual(grammar.modifiers.includes(modifier) ? [] : ['modifier']);
    }
  });
});

/** Words of guides have a finding of their own, see the last test. */
const GUIDE_WORDS = new Set(['PVC']);
/** AI lets a product rule's own words stand; X only hints at Form D's, and a value with its prefix is understood there. */
const unsaid = (form: FormId, word: string): boolean =>
  (form === 'AI' && parseCriterion(word).tokens[0]!.meaning === 'PSR') || (form === 'X' && word.startsWith('RVC'));

describe('what a trader is told', () => {
  const findings = (form: FormId, criterion: string) =>
    evaluate({ form, direction: 'export', exportingCountry: 'VN', lines: [{ itemNo: '1', criterion }] }, RULES, {
      today: '2026-11-22',
    }).findings.filter((f) => f.outcome === 'fail' && f.rule.startsWith('criterion-'));

  it.each(WITH_GRAMMAR)('%s: a finding for each word of another form, with the right word in it', (form) => {
    const grammar = grammarOf(form)!;
    for (const word of EVERY_WORD) {
      const slip = slips(word, grammar)[0];
      if (!slip || unsaid(form, word) || GUIDE_WORDS.has(word.slice(0, 3))) continue;
      const found = findings(form, word);
      expect(found, word).not.toEqual([]);
      const text = found
        .map((f) => `${f.message.en} ${f.fix.en}`)
        .join(' ')
        .toUpperCase();
      const remedies = slip.suggestion!.split(', ').map((remedy) => remedy.toUpperCase());
      const shape = (t: string) => t.replace(/[\d.]+ ?%/g, 'N%').replace(/\bX ?%/g, 'N%');
      expect([word, remedies.some((remedy) => shape(text).includes(shape(remedy))), text]).toEqual([word, true, text]);
    }
  });

  it.each(WITH_GRAMMAR.filter((id) => id !== 'A' && id !== 'X'))('%s: letters and words of guides are explained once', (form) => {
    for (const written of ['A', 'B', 'C', 'D', 'F', 'P', 'W 6203', 'Y 45%', 'VA', 'EP', 'PVC']) {
      const rules = findings(form, written).map((f) => f.rule);
      expect([written, rules.filter((id) => id === 'criterion-letter-notation')]).toEqual([
        written,
        ['criterion-letter-notation'],
      ]);
    }
  });
});
