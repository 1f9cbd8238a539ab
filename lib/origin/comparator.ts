import type { Line } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import { profileFor } from '../forms';
import { formsFor } from '../forms/destinations';
import type { FormId } from '../forms/form-id';
import { resolveProfile, type Country, type CriterionGrammar, type ResolvedProfile } from '../forms/profile';
import type { Calculation, OriginVerdict } from '../report/report';
import { lineCalculations } from './calculations';
import { contextOf, type OriginContext } from './context';
import { compare, fixed, fractionText, over, round, times, whole, type Fraction } from './fraction';
import { LineOrigin, type AlternativeOutcome, type Assumption } from './line-origin';
import { termsOf, type RuleTerm } from './rule-grammar';
import type { Missing } from './sheet';

/** One product, one bill of materials, one destination: under which forms does it originate, and what is printed on each. */

export interface ComparisonInput {
  /** The goods line with its worksheet; `costs.rule` counts for forms that `rules` does not name only when `rules` is left out. */
  readonly line: Line;
  readonly importingCountry: Country;
  readonly today: IsoDate;
  /** Product rule by form, as looked up; a form without one uses the default of its agreement. */
  readonly rules?: Partial<Record<FormId, string>>;
}

export interface Comparison {
  readonly form: FormId;
  /** What the agreement says: partners, formulas, tolerance, edition of the codes. */
  readonly context: OriginContext;
  readonly verdict: OriginVerdict;
  /** The rule that was tested, and whether it is the agreement's default. */
  readonly rule: string | null;
  readonly isDefault: boolean;
  /** Text for the criterion box; null where the form has none or no alternative is met. */
  readonly criterion: string | null;
  /** Originating materials of other parties were needed. */
  readonly accumulation: boolean;
  /** Met only with the tolerance. */
  readonly deMinimis: boolean;
  /** FOB is printed for this criterion. */
  readonly fobShown: boolean;
  /** Appendix of 05/2018/TT-BCT for the statement: `V`, `V + VI`, `VII`, `VIII`, … */
  readonly statement: string | null;
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Assumption[];
  /** The figure of the first value term that can be calculated; both ends as parts of one (`29/60`), equal on a complete sheet. */
  readonly content: { readonly op: '>=' | '<='; readonly low: string; readonly high: string } | null;
  /** Worked out when asked for. */
  readonly calculations: readonly Calculation[];
}

const ORDER: Readonly<Record<OriginVerdict, number>> = { meets: 0, 'cannot-tell': 1, fails: 2 };

/** The figure a form prints: exact up to two decimals, else cut. */
function figureText(share: Fraction): string {
  const hundredfold = times(share, whole(100));
  const cut = round(hundredfold, 2, 'down');
  return compare(round(cut, 0, 'down'), cut) === 0 ? fixed(cut, 0) : fixed(cut, 2);
}

function shiftWord(level: string, grammar: CriterionGrammar): string {
  const words = new Set(grammar.words.map((w) => w.word));
  if (words.has(level)) return level;
  return grammar.writeInstead[level] ?? (words.has('CTC') ? 'CTC' : words.has('PSR') ? 'PSR' : level);
}

function valueText(
  o: LineOrigin,
  term: Extract<RuleTerm, { kind: 'value' | 'maxnom' }>,
  grammar: CriterionGrammar,
  paired: boolean,
): string {
  const { valueWord, figure } = grammar;
  const words = grammar.words.map((w) => w.word);
  if (figure === 'forbidden' && !paired) return valueWord || (words.includes('PSR') ? 'PSR' : '');
  const method = o.methodsOf(term).find((m) => o.figure(m).low !== null);
  const f = method ? o.figure(method) : null;
  if (!f?.low) return valueWord;
  const content = f.op === '>=' ? over(f.low, f.denominator) : over({ n: 0n, d: 1n }, f.denominator);
  const percent = grammar.figureMeans === 'threshold' ? term.percent : figureText(content);
  const suffix = method === 'bu' ? 'BU' : method === 'bd' ? 'BD' : '';
  if (words.every((w) => !w.includes('N%')) && !paired) return words.includes('PSR') ? 'PSR' : valueWord;
  return `${valueWord}${valueWord === '' ? '' : ' '}${percent}%${suffix}`;
}

function termText(o: LineOrigin, term: RuleTerm, grammar: CriterionGrammar, paired: boolean): string {
  const words = new Set(grammar.words.map((w) => w.word));
  switch (term.kind) {
    case 'value':
    case 'maxnom':
      return valueText(o, term, grammar, paired);
    case 'shift':
      return paired ? term.level : shiftWord(term.level, grammar);
    case 'SP':
    case 'CR': {
      const own = grammar.words.find((w) => w.meaning === 'SP')?.word;
      return words.has(term.kind) ? term.kind : (own ?? (words.has('PSR') ? 'PSR' : term.kind));
    }
    case 'WO':
    case 'PE':
      return term.kind;
    case 'prose':
      return '';
  }
}

/** What stands in the criterion box for a met alternative, with ACU and DMI where the form prints them. */
function criterionText(
  o: LineOrigin,
  met: AlternativeOutcome,
  profile: ResolvedProfile,
  accumulation: boolean,
  deMinimis: boolean,
): string | null {
  const grammar = profile.facts.criterion.value;
  if (!grammar || grammar.words.length === 0) return null;
  const parts = met.terms.map((t) => termText(o, t.term, grammar, met.terms.length > 1)).filter((t) => t !== '');
  const facts = o.context.facts;
  const modifiers = [
    accumulation && facts.accumulationSign === 'ACU' && grammar.modifiers.includes('ACU') ? 'ACU' : '',
    deMinimis && facts.deMinimisSign === 'DMI' && grammar.modifiers.includes('DMI') ? 'DMI' : '',
  ].filter((m) => m !== '');
  return parts.length === 0 ? null : [[...new Set(parts)].join(' + '), ...modifiers].join(' ');
}

/** Which statement goes with a met alternative (05/2018/TT-BCT App. II–X). */
function statementFor(met: AlternativeOutcome, form: FormId, deMinimis: boolean): string | null {
  const kinds = new Set(met.terms.map((t) => t.term.kind));
  if (kinds.has('WO')) return 'II / III';
  if (kinds.has('PE')) return 'IX';
  const value = kinds.has('value') || kinds.has('maxnom') ? (form === 'B' || form === 'VJ' ? 'VII' : 'VIII') : null;
  const shift = kinds.has('shift') ? (deMinimis ? 'V + VI' : 'V') : null;
  return [shift, value].filter((s) => s !== null).join(' + ') || null;
}

function usesTolerance(o: LineOrigin, met: AlternativeOutcome): boolean {
  return met.terms.some(({ term }) => term.kind === 'shift' && o.shift(term.level, term.except).withTolerance);
}

/** Of the met alternatives the one that asks the form for least: no tolerance before tolerance, as written otherwise. */
function chosen(o: LineOrigin): AlternativeOutcome | null {
  const met = o.outcome.alternatives.filter((a) => a.verdict === 'meets');
  return met.find((a) => !usesTolerance(o, a)) ?? met[0] ?? null;
}

/** The line under one form, and what that form prints; null where nothing is known of its origin rules or the line has no worksheet. */
export function compareForm(
  form: FormId,
  input: Omit<ComparisonInput, 'importingCountry'> & { importingCountry?: Country | undefined },
): Comparison | null {
  const destination = input.importingCountry;
  const profile = resolveProfile(profileFor(form), input.today, destination);
  const context = contextOf(profile, form, 'VN');
  if (context === null || !input.line.costs) return null;
  const rule = input.rules ? input.rules[form] : input.line.costs.rule;
  // Rule and criterion of another form say nothing here: a form that was not given a rule uses its default.
  const { rule: _other, ...costs } = input.line.costs;
  const { criterion: _claimed, ...line } = input.line;
  const o = new LineOrigin(context, { ...line, costs: rule === undefined ? costs : { ...costs, rule } }, 0);
  const { outcome, ruleInForce } = o;
  const met = chosen(o);
  const deMinimis = met !== null && usesTolerance(o, met);
  const accumulation = met !== null && o.accumulated.length > 0 && o.withoutAccumulation().outcome.verdict !== 'meets';
  const value = met?.terms.some(({ term }) => term.kind === 'value' || term.kind === 'maxnom') ?? false;
  const fob = profile.facts.fob.value;
  const among = (list: readonly Country[] | undefined): boolean =>
    destination !== undefined && (list?.includes(destination) ?? false);
  const there = !fob.countries || among(fob.countries);
  const fobShown = fob.when === 'always' || (fob.when === 'value' && value && there && !among(fob.exceptImporting));
  return {
    form,
    context,
    verdict: outcome.verdict,
    rule: ruleInForce.rule?.text ?? null,
    isDefault: ruleInForce.source === 'default',
    criterion: met ? criterionText(o, met, profile, accumulation, deMinimis) : null,
    accumulation,
    deMinimis,
    fobShown,
    statement: met ? statementFor(met, form, deMinimis) : null,
    missing: outcome.missing,
    assumptions: outcome.assumptions,
    content: contentOf(o),
    get calculations() {
      return lineCalculations(o);
    },
  };
}

function contentOf(o: LineOrigin): Comparison['content'] {
  const { rule } = o.ruleInForce;
  const terms = [...termsOf(rule, 'value'), ...termsOf(rule, 'maxnom')];
  const figures = (terms.length > 0 ? terms.flatMap((t) => o.methodsOf(t)) : o.formulas).map((method) => o.figure(method));
  const f = figures.find(({ low }) => low !== null);
  if (!f || f.low === null || f.high === null) return null;
  return { op: f.op, low: fractionText(over(f.low, f.denominator)), high: fractionText(over(f.high, f.denominator)) };
}

/**
 * Every form open to the destination, and B, side by side: met first, then undecided (fewest missing inputs first), then failed. Never ranked by
 * duty: tariffs are not held. Lines without a worksheet give nothing.
 */
export function compareAgreements(input: ComparisonInput): readonly Comparison[] {
  const forms: readonly FormId[] = [...formsFor(input.importingCountry), 'B'];
  return forms
    .flatMap((form) => compareForm(form, input) ?? [])
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || a.missing.length - b.missing.length);
}
