import { profileFor } from '../../forms';
import { resolveProfile } from '../../forms/profile';
import { contextOf } from '../context';
import { fraction, over, shownText } from '../fraction';
import { LineOrigin } from '../line-origin';
import type { RuleTerm } from '../rule-grammar';
import { vietnamese } from './amounts';
import { appendicesOf, statementChoices, valueAppendix, type StatementChoice } from './choices';
import type { StatementInput } from './input';
import type { OfficialSheet } from './layout';
import { listSheet } from './list-sheets';
import { shiftSheet } from './shift-sheet';
import { supplierSheet } from './supplier-sheet';
import { valueSheet } from './value-sheet';

/** The official worksheets of Circular 05/2018/TT-BCT, appendices II to X, filled from a line with its costs. */

export type { MaterialSource, StatementInput } from './input';
export type { AppendixId, Cell, Content, Look, OfficialSheet } from './layout';
export { formulaConflicts, type FormulaConflict } from './one-formula';
export { vietnamese } from './amounts';
export type { StatementChoice } from './choices';

export interface Statements {
  readonly choices: readonly StatementChoice[];
  /** The sheets of one choice, in the order of its appendices. */
  sheetsOf(choice: StatementChoice): readonly OfficialSheet[];
}

function sheetFor(o: LineOrigin, input: StatementInput, term: RuleTerm, choice: StatementChoice): readonly OfficialSheet[] {
  switch (term.kind) {
    case 'value':
    case 'maxnom':
      return [valueSheet(o, input, valueAppendix(o, term), term)];
    case 'shift':
      return [shiftSheet(o, input, term)];
    case 'WO':
    case 'PE': {
      const wanted = appendicesOf(o, term).flat();
      const appendix = choice.appendices.find((a) => wanted.includes(a));
      return appendix === 'II' || appendix === 'III' || appendix === 'IV' || appendix === 'IX'
        ? [listSheet(o, input, appendix, term)]
        : [];
    }
    default:
      return [];
  }
}

/** Criterion that the goods meet, as appendix X names it; blank when none is met. */
function criterionMet(o: LineOrigin): string {
  const met = o.outcome.alternatives.find((a) => a.verdict === 'meets');
  if (!met) return '';
  const words = met.terms.map(({ term }) => {
    if (term.kind !== 'value') return term.text;
    const figure = o
      .methodsOf(term)
      .map((m) => o.figure(m))
      .find((f) => f.low !== null);
    const share = figure?.low ? shownText(over(figure.low, figure.denominator), '>=', fraction(term.percent)) : null;
    return share === null ? term.text : `${o.context.facts.term.toUpperCase()} ${vietnamese(share)}%`;
  });
  return words.join(' + ');
}

/** What can be exported for a line; null where the form has no origin rules or the line no costs. Never throws. */
export function statementsOf(input: StatementInput): Statements | null {
  const profile = resolveProfile(profileFor(input.form), input.today, input.importingCountry);
  const context = contextOf(profile, input.form, 'VN');
  if (context === null || !input.line.costs) return null;
  const o = new LineOrigin(context, input.line, 0);
  return {
    choices: statementChoices(o),
    sheetsOf(choice) {
      if (choice.appendices[0] === 'X') return [supplierSheet(o, input, criterionMet(o))];
      const alternative = o.outcome.alternatives.find((a) => a.text === choice.criterion);
      if (alternative) return alternative.terms.flatMap(({ term }) => sheetFor(o, input, term, choice));
      return choice.appendices.map((a) =>
        a === 'V' ? shiftSheet(o, input, null) : valueSheet(o, input, valueAppendix(o, null), null),
      );
    },
  };
}
