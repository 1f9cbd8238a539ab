import type { Line } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import { profileFor } from '../forms';
import type { FormId } from '../forms/form-id';
import { resolveProfile, type Country } from '../forms/profile';
import type { Calculation, OriginVerdict } from '../report/report';
import type { Case } from '../rules/rule';
import { lineCalculations } from './calculations';
import { contextOf, type OriginContext } from './context';
import { LineOrigin } from './line-origin';
import { partialCumulation } from './partial-cumulation';
import { sensitivityOf } from './sensitivity';

export type { LineOrigin } from './line-origin';

interface Known {
  readonly profile: Case['profile'];
  readonly context: OriginContext | null;
  readonly lines: Map<number, LineOrigin>;
}

/** By declaration; a declaration that is looked at under another text of its form (another day) is judged anew. */
const cases = new WeakMap<object, Known>();

/** From whose side the certificate is looked at: Viet Nam unless it names another exporting party; null on an import that names none. */
function exporting(d: Case['d']): Country | null {
  return d.exportingCountry || (d.direction === 'import' ? null : 'VN');
}

/**
 * What the origin engine says about a goods line: statuses of the materials, figures, tests, verdict. Null when the line has no worksheet or the
 * form has no origin rules. Cached per declaration, so every rule may ask.
 */
export function originOf(c: Pick<Case, 'd' | 'form' | 'profile'>, index: number): LineOrigin | null {
  const line = c.d.lines?.[index];
  if (!line?.costs) return null;
  let known = cases.get(c.d);
  if (known?.profile !== c.profile) {
    cases.set(c.d, (known = { profile: c.profile, context: contextOf(c.profile, c.form, exporting(c.d)), lines: new Map() }));
  }
  if (known.context === null) return null;
  let found = known.lines.get(index);
  if (!found) known.lines.set(index, (found = new LineOrigin(known.context, line, index)));
  return found;
}

function allCalculations(origin: LineOrigin): readonly Calculation[] {
  const partial = partialCumulation(origin);
  const list = lineCalculations(origin);
  return partial ? [...list, partial] : list;
}

/** Calculations of every line that has a worksheet, for the report. */
export function calculationsFor(c: Pick<Case, 'd' | 'form' | 'profile'>): readonly Calculation[] {
  return (c.d.lines ?? []).flatMap((_, i) => {
    const origin = originOf(c, i);
    return origin ? allCalculations(origin) : [];
  });
}

export interface CalculationInput {
  readonly form: FormId;
  /** One goods line with its worksheet in `costs`. */
  readonly line: Line;
  readonly today: IsoDate;
  /** Destination, where the text of the form depends on it. */
  readonly importingCountry?: Country;
  /** Exporting party; Viet Nam when left out. */
  readonly exportingCountry?: Country;
}

export interface CalculationOutput {
  readonly calculations: readonly Calculation[];
  /** Whether the goods meet their rule. */
  readonly verdict: OriginVerdict;
  /** What may change before the verdict does, each with its working. */
  readonly sensitivity: readonly Calculation[];
}

/** The calculator: one line, no declaration. Never throws; a form without origin rules gives nothing. */
export function calculate(input: CalculationInput): CalculationOutput {
  const profile = resolveProfile(profileFor(input.form), input.today, input.importingCountry);
  const context = contextOf(profile, input.form, input.exportingCountry ?? 'VN');
  if (context === null || !input.line.costs) return { calculations: [], verdict: 'cannot-tell', sensitivity: [] };
  const origin = new LineOrigin(context, input.line, 0);
  return { calculations: allCalculations(origin), verdict: origin.outcome.verdict, sensitivity: sensitivityOf(origin) };
}
