import type { Line } from '../declaration/declaration';
import { chapterOf, hsDigits } from '../declaration/hs';
import { parseCriterion } from '../forms/criterion';
import { CTH_CHAPTERS, VALUE_ONLY_HEADINGS } from '../forms/e';
import type { Calculation, OriginVerdict } from '../report/report';
import type { OriginContext } from './context';
import { closedToTolerance } from './cptpp-exclusions';
import { deMinimis, type DeMinimisResult } from './de-minimis';
import { fraction, sign } from './fraction';
import { judgeMaterial, type JudgedMaterial } from './material-status';
import { parseRule, type CodeRange, type ProductRule, type RuleTerm, type ShiftLevel } from './rule-grammar';
import { readSheet, type Missing, type Sheet } from './sheet';
import { productCode, tariffShift, type Edition, type ProductCode, type ShiftResult } from './tariff-shift';
import { agreed, every, some } from './three-valued';
import { totalsOf, type Totals } from './totals';
import { deciding, judgeFigure, valueFigure, type ValueFigure, type ValueMethod } from './value';
import { exclusively, whollyObtained, type WhollyResult } from './wholly';
import { WORDS } from './words';

/**
 * Some guides give VJ a second threshold, 60 % build-down. The agreement has one formula, (FOB − VNM)/FOB, and one threshold, 40 %: 60 is the
 * largest foreign share. Such a rule is read as what it means (10/2009/TT-BCT App. 1, art. 26 of the agreement).
 */
function sixtyOfGuides(rule: ProductRule): ProductRule {
  const isSixty = (t: RuleTerm): boolean => t.kind === 'value' && t.method === 'BD' && Number(t.percent) === 60;
  if (!rule.alternatives.some((a) => a.terms.some(isSixty))) return rule;
  const alternatives = rule.alternatives.map((a) => ({
    ...a,
    terms: a.terms.map((t) => (isSixty(t) ? ({ ...t, percent: '40', method: null } as RuleTerm) : t)),
  }));
  return { ...rule, alternatives, sixty: true };
}

export type Assumption = Calculation['assumptions'][number];

/** A tariff-change test with the tolerance applied. */
export interface ShiftOutcome {
  readonly term: { readonly level: ShiftLevel; readonly except: readonly CodeRange[] };
  readonly shift: ShiftResult;
  /** Null when no material is known not to shift. */
  readonly tolerance: DeMinimisResult | null;
  readonly verdict: OriginVerdict;
  /** Met only because the tolerance forgives. */
  readonly withTolerance: boolean;
  readonly missing: readonly Missing[];
}

export interface TermOutcome {
  readonly term: RuleTerm;
  readonly verdict: OriginVerdict;
  readonly missing: readonly Missing[];
}

export interface AlternativeOutcome {
  readonly text: string;
  readonly verdict: OriginVerdict;
  readonly terms: readonly TermOutcome[];
  readonly missing: readonly Missing[];
}

export interface RuleOutcome {
  readonly verdict: OriginVerdict;
  readonly alternatives: readonly AlternativeOutcome[];
  /** What would decide, the alternative that lacks least first. Empty unless undecided. */
  readonly missing: readonly Missing[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Default of the agreement. Form E opens a tariff change to some chapters only (12/2019/TT-BCT art. 7(1)(b)); VN-CU has a value content beside
 * the heading whose figure stands in the product list, so a missed heading decides nothing.
 */
function defaultRule(context: OriginContext, product: string | null): string | null {
  const text = context.facts.defaultRule;
  if (context.form === 'VN-CU' && text !== null) return `${text} or RVC of the product list`;
  if (context.form !== 'E' || text === null || product === null) return text;
  const chapter = chapterOf(product);
  const open = CTH_CHAPTERS.some(([from, to]) => from <= chapter && chapter <= to);
  if (open && !VALUE_ONLY_HEADINGS.includes(product.slice(0, 4))) return text;
  return text.split(/ or /)[0]!;
}

/**
 * Everything the engine can say about one line with a worksheet. Lazy: nothing is calculated before it is asked for, and then once.
 * Unread input never fails a test; what is missing is named.
 */
export class LineOrigin {
  readonly sheet: Sheet;
  readonly product: ProductCode;
  /** Null when the list of materials was not read. */
  readonly materials: readonly JudgedMaterial[] | null;
  readonly edition: Edition;
  private readonly figures = new Map<ValueMethod, ValueFigure>();
  private readonly shifts = new Map<string, ShiftOutcome>();
  private added: Totals | undefined;
  private judged: RuleOutcome | undefined;
  private wholly: WhollyResult | undefined;
  private exclusive: WhollyResult | undefined;
  private parsed: { readonly rule: ProductRule | null; readonly source: 'costs.rule' | 'default' | null } | undefined;

  constructor(
    readonly context: OriginContext,
    readonly line: Line,
    readonly index: number,
    /** `own`: materials of other parties do not count (what the line would be without accumulation). */
    area: 'all' | 'own' = 'all',
  ) {
    const lineKey = `lines[${index}]`;
    this.sheet = readSheet(line, line.costs ?? {}, lineKey);
    this.product = productCode(line, lineKey);
    this.materials = this.sheet.materials?.map((m) => judgeMaterial(m, context, area, this.product.code)) ?? null;
    this.edition = { list: context.edition, sheet: line.costs?.hsEdition };
  }

  get totals(): Totals {
    return (this.added ??= totalsOf(this.sheet, this.materials));
  }

  /** The product rule in force: as looked up by the trader, else the agreement's default. */
  get ruleInForce(): { readonly rule: ProductRule | null; readonly source: 'costs.rule' | 'default' | null } {
    if (!this.parsed) {
      const written = parseRule(this.sheet.costs.rule ?? '');
      const own = written && this.context.form === 'VJ' ? sixtyOfGuides(written) : written;
      const fallback = own || this.claimsListRule ? null : parseRule(defaultRule(this.context, this.product.code) ?? '');
      this.parsed = { rule: own ?? fallback, source: own ? 'costs.rule' : fallback ? 'default' : null };
    }
    return this.parsed;
  }

  /** The criterion says that the product list has a line for these goods (PSR, CTC, Rule 6): the default of the agreement is not theirs. */
  private get claimsListRule(): boolean {
    const written = this.line.criterion?.trim();
    return Boolean(written) && parseCriterion(written!).tokens.some((t) => t.meaning === 'PSR' || t.meaning === 'CTC');
  }

  /** Formulas that the agreement allows; the chosen one alone where the sheet names it. */
  get formulas(): readonly ('direct' | 'indirect')[] {
    const { formulas } = this.context.facts;
    const { formula } = this.sheet.costs;
    return formula !== undefined && formulas.includes(formula) ? [formula] : formulas;
  }

  figure(method: ValueMethod): ValueFigure {
    let f = this.figures.get(method);
    if (!f) this.figures.set(method, (f = valueFigure(this.totals, method)));
    return f;
  }

  get wo(): WhollyResult {
    return (this.wholly ??= whollyObtained(this.materials, this.sheet, this.context));
  }

  /** PE: from originating materials; on bilateral forms those of the exporting party itself. */
  get pe(): WhollyResult {
    if (!this.exclusive) {
      const own = PE_OF_THE_PARTY.has(this.context.form ?? '');
      const list = own ? (this.sheet.materials?.map((m) => judgeMaterial(m, this.context, 'own')) ?? null) : this.materials;
      this.exclusive = exclusively(list, this.sheet);
    }
    return this.exclusive;
  }

  /** Methods that a value term of the rule is tested by. */
  methodsOf(term: RuleTerm): readonly ValueMethod[] {
    if (term.kind === 'maxnom') return [term.base];
    if (term.kind !== 'value') return [];
    if (term.method === 'NC' || term.method === 'FV') return [];
    if (this.context.facts.agreement === 'CPTPP') {
      return term.method === 'BU' ? ['bu'] : term.method === 'BD' ? ['bd'] : ['bd', 'bu'];
    }
    // Only CPTPP counts nothing but materials in a build-up; elsewhere the words name the direct and the indirect formula.
    const named = term.method === 'BU' ? 'direct' : term.method === 'BD' ? 'indirect' : null;
    return named !== null && this.formulas.includes(named) ? [named] : this.formulas;
  }

  shift(level: ShiftLevel, except: readonly CodeRange[] = []): ShiftOutcome {
    const key = `${level} ${except.map((r) => `${r.low}-${r.high}`).join()}`;
    let found = this.shifts.get(key);
    if (!found) this.shifts.set(key, (found = this.judgeShift({ level, except })));
    return found;
  }

  private judgeShift(term: ShiftOutcome['term']): ShiftOutcome {
    const shift = tariffShift(this.materials, this.sheet.at('materials'), this.product, term, this.edition);
    const plain = { term, shift, tolerance: null, withTolerance: false };
    if (shift.verdict !== 'fails') return { ...plain, verdict: shift.verdict, missing: shift.missing };
    const materials = shift.nonShifting.map((n) => n.material);
    const { tolerances } = this.context.facts;
    const tolerance = deMinimis(materials, this.sheet, tolerances, this.product.code, this.product.key);
    const closed =
      this.context.facts.agreement === 'CPTPP' &&
      materials.some((m) => closedToTolerance(this.product.code ?? '', hsDigits(m.raw.hs ?? '')));
    const barred = shift.nonShifting
      .filter((n) => n.barred)
      .map(({ material }) => ({ key: `${material.key}.hs`, why: WORDS.barred(material.name) }));
    const missing = [...tolerance.missing, ...barred, ...shift.missing];
    const verdict = closed || tolerance.verdict === 'fails' ? 'fails' : missing.length > 0 ? 'cannot-tell' : tolerance.verdict;
    return {
      ...plain,
      tolerance,
      verdict,
      withTolerance: verdict === 'meets',
      missing: verdict === 'cannot-tell' ? missing : [],
    };
  }

  private judgeValue(term: Extract<RuleTerm, { kind: 'value' | 'maxnom' }>): TermOutcome {
    const percent = fraction(term.percent)!;
    const all = this.methodsOf(term);
    const key = this.sheet.at('rule');
    if (all.length === 0) return { term, verdict: 'cannot-tell', missing: [{ key, why: WORDS.methodNeeds(term.text) }] };
    const unnamed = all.includes('bu') && all.length > 1;
    // No formula chosen: the one that the sheet has the rows for decides, since both give one figure on a complete sheet.
    const ready = all.filter((m) => this.figure(m).low !== null);
    const methods = unnamed || ready.length === 0 ? all : ready;
    const verdicts = methods.map((m) => judgeFigure(this.figure(m), percent));
    const verdict = unnamed ? agreed(verdicts) : some(verdicts);
    if (verdict !== 'cannot-tell') return { term, verdict, missing: [] };
    const missing = methods.flatMap((m, i) =>
      verdicts[i] === 'cannot-tell' ? deciding(this.totals, this.figure(m), percent) : [],
    );
    if (unnamed) missing.unshift({ key, why: WORDS.method(term.text) });
    return { term, verdict, missing: unique(missing) };
  }

  private judgeProcess(term: RuleTerm): TermOutcome {
    const answer = this.sheet.costs.operations?.specificProcess;
    if (answer === true) return { term, verdict: 'meets', missing: [] };
    if (answer === false) return { term, verdict: 'fails', missing: [] };
    const key = this.sheet.at('operations.specificProcess');
    return { term, verdict: 'cannot-tell', missing: [{ key, why: WORDS.specificProcess }] };
  }

  /** A term by its own test, and by the operations done (minimal operations, last production step). */
  private judgeTerm(term: RuleTerm): TermOutcome {
    const own = this.testTerm(term);
    return this.operationsDefeat(term) ? { term, verdict: 'fails', missing: [] } : own;
  }

  testTerm(term: RuleTerm): TermOutcome {
    switch (term.kind) {
      case 'WO':
        return { term, verdict: this.wo.verdict, missing: this.wo.missing };
      case 'PE':
        return { term, verdict: this.pe.verdict, missing: this.pe.missing };
      case 'SP':
      case 'CR':
        return this.judgeProcess(term);
      case 'shift': {
        const { verdict, missing } = this.shift(term.level, term.except);
        return { term, verdict, missing };
      }
      case 'value':
      case 'maxnom':
        return this.judgeValue(term);
      case 'prose':
        return { term, verdict: 'cannot-tell', missing: [{ key: this.sheet.at('rule'), why: WORDS.ruleProse(term.text) }] };
    }
  }

  /** Answers about the production that defeat a term: an answer that was not given never does. */
  operationsDefeat(term: RuleTerm): boolean {
    const { beyondMinimal, lastStepInVietNam } = this.sheet.costs.operations ?? {};
    const value = term.kind === 'value' || term.kind === 'maxnom';
    const effect = this.context.facts.minimalOperations;
    if (beyondMinimal === false && term.kind !== 'WO') {
      if (effect === 'all' || (effect === 'value-only') === value) return true;
    }
    return value && lastStepInVietNam === false && this.context.facts.lastStep;
  }

  /** Whether the line meets its rule, by which alternative, and what is missing. */
  get outcome(): RuleOutcome {
    return (this.judged ??= this.judgeRule());
  }

  private judgeRule(): RuleOutcome {
    const { rule, source } = this.ruleInForce;
    if (rule === null) {
      return {
        verdict: 'cannot-tell',
        alternatives: [],
        missing: [{ key: this.sheet.at('rule'), why: WORDS.rule }],
        assumptions: [],
      };
    }
    const alternatives = rule.alternatives.map((a): AlternativeOutcome => {
      const terms = a.terms.map((t) => this.judgeTerm(t));
      const verdict = every(terms.map((t) => t.verdict));
      const missing =
        verdict === 'cannot-tell' ? unique(terms.flatMap((t) => (t.verdict === 'cannot-tell' ? t.missing : []))) : [];
      return { text: a.text, verdict, terms, missing };
    });
    const verdict = some(alternatives.map((a) => a.verdict));
    const undecided = alternatives.filter((a) => a.verdict === 'cannot-tell').sort((a, b) => a.missing.length - b.missing.length);
    const missing = verdict === 'cannot-tell' ? unique(undecided.flatMap((a) => a.missing)) : [];
    return { verdict, alternatives, missing, assumptions: this.assumptionsOf(alternatives, source) };
  }

  private assumptionsOf(alternatives: readonly AlternativeOutcome[], source: string | null): readonly Assumption[] {
    const terms = alternatives.flatMap((a) => a.terms.map((t) => t.term));
    const methods = terms.flatMap((t) => this.methodsOf(t));
    const list: Assumption[] = [];
    if (this.sheet.costs.operations?.beyondMinimal === undefined) list.push('beyondMinimal');
    if (methods.length > 0 && this.assumesLastStep) list.push('lastStepInVietNam');
    if (methods.some((m) => this.figure(m).assumedComplete)) list.push('materialsComplete');
    if (source === 'default') list.push('defaultRule');
    return list;
  }

  get assumesLastStep(): boolean {
    return this.context.facts.lastStep && this.sheet.costs.operations?.lastStepInVietNam === undefined;
  }

  /** The same line with only materials of the exporting party counted as originating. */
  withoutAccumulation(): LineOrigin {
    return new LineOrigin(this.context, this.line, this.index, 'own');
  }

  /** Materials of another party that count as originating. */
  get accumulated(): readonly JudgedMaterial[] {
    return (this.materials ?? []).filter((m) => m.status === 'originating' && !m.own);
  }

  /** Both formulas give one figure for sure: nothing is left out, unproved or unread. */
  get complete(): boolean {
    const t = this.totals;
    return t.gap !== null && sign(t.gap) === 0 && sign(t.open) === 0 && this.sheet.invalid.length === 0;
  }
}

/** Forms on which "originating materials" of PE are those of the exporting party itself. */
const PE_OF_THE_PARTY: ReadonlySet<string> = new Set(['VJ', 'VK', 'VN-CU']);

export function unique(list: readonly Missing[]): Missing[] {
  const seen = new Set<string>();
  return list.filter(({ key, why }) => {
    const id = `${key} ${why.en}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
