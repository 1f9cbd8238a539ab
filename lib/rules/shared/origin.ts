import { holds, parseCriterion, type ParsedCriterion } from '../../forms/criterion';
import type { Bilingual } from '../../forms/profile';
import { originOf, type LineOrigin } from '../../origin';
import { termsOf, type RuleTerm, type ShiftLevel } from '../../origin/rule-grammar';
import type { ShiftOutcome } from '../../origin/line-origin';
import type { OriginVerdict } from '../../report/report';
import type { Case } from '../rule';

/** What a line claims in its criterion box and what its worksheet says about that claim. */

export interface OriginLine {
  readonly index: number;
  readonly origin: LineOrigin;
  /** Null when the criterion was not read or is blank, and on forms without a criterion box. */
  readonly criterion: ParsedCriterion | null;
  at(key: string): string;
}

/** Lines with a worksheet whose needed keys were read, on a form with origin rules. Needs `lines[].costs`. */
export function* originLines(c: Case): Generator<OriginLine> {
  for (const { index, value, at } of c.lines) {
    const origin = originOf(c, index);
    if (!origin) continue;
    const written = value.criterion?.trim();
    yield { index, origin, criterion: written ? parseCriterion(written) : null, at };
  }
}

const LEVELS: readonly ShiftLevel[] = ['CC', 'CTH', 'CTSH'];

/**
 * Tariff-change tests that a line relies on: the level written in its criterion (with the exceptions of the product rule), for CTC and PSR those
 * of `costs.rule`, without a criterion those of the rule. Any one of them is enough. Empty when the line claims none.
 */
export function claimedShifts(line: OriginLine): readonly ShiftOutcome[] {
  const { origin, criterion } = line;
  const { rule, source } = origin.ruleInForce;
  const terms = termsOf(rule, 'shift');
  if (criterion !== null) {
    const levels = LEVELS.filter((level) => holds(criterion, level));
    if (levels.length > 0) {
      return levels.map((level) => origin.shift(level, terms.find((t) => t.level === level)?.except ?? []));
    }
    if (!criterion.tokens.some((t) => t.meaning === 'CTC' || t.meaning === 'PSR')) return [];
    if (source !== 'costs.rule') return [];
  }
  return terms.map((t) => origin.shift(t.level, t.except));
}

/** What is missing when the sheet says that its codes are of another edition than the agreement's list: nothing they say is certain. */
export function otherEdition(line: OriginLine): { readonly key: string; readonly why: Bilingual } | null {
  const { list, sheet } = line.origin.edition;
  if (list === null || sheet === undefined || sheet === list) return null;
  return { key: line.at('costs.hsEdition'), why: { vi: `mã theo HS ${list}`, en: `codes in HS ${list}` } };
}

/** The one that helps most: a met one, else an undecided one, else the first. */
export function bestShift(shifts: readonly ShiftOutcome[]): ShiftOutcome | null {
  const by = (verdict: OriginVerdict): ShiftOutcome | undefined =>
    shifts.find((s) => s.verdict === verdict && !s.withTolerance) ?? shifts.find((s) => s.verdict === verdict);
  return by('meets') ?? by('cannot-tell') ?? shifts[0] ?? null;
}

/** The criterion says tariff change, process or product rule in words that leave the way open. */
export function claimsOpenly(criterion: ParsedCriterion | null): boolean {
  return criterion === null || criterion.tokens.some((t) => t.meaning === 'PSR' || t.meaning === 'OTHER' || t.meaning === null);
}

/** Terms of the rule by which the line may originate. */
export function ruleTerms(origin: LineOrigin): readonly RuleTerm[] {
  return (origin.ruleInForce.rule?.alternatives ?? []).flatMap((a) => a.terms);
}

/** Names in a sentence; a long list is cut. */
export function nameList(names: readonly string[]): string {
  const shown = [...new Set(names)];
  return shown.length > 6 ? `${shown.slice(0, 6).join(', ')}…` : shown.join(', ');
}
