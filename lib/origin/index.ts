import type { Line } from '../declaration/declaration';
import type { IsoDate } from '../declaration/dates';
import { profileFor } from '../forms';
import type { FormId } from '../forms/form-id';
import { resolveProfile } from '../forms/profile';
import type { Calculation } from '../report/report';
import type { Case } from '../rules/rule';
import { contextOf, type OriginContext } from './context';
import { valueCalculations } from './content';

export interface CalculationInput {
  readonly form: FormId;
  readonly line: Line;
  readonly today: IsoDate;
}

/** The value content of one worksheet, without a declaration round it: for the calculator. Goods of Viet Nam. */
export function calculate({ form, line, today }: CalculationInput): { readonly calculations: readonly Calculation[] } {
  const context = contextOf(resolveProfile(profileFor(form), today, undefined), form, 'VN');
  return { calculations: context && line.costs ? valueCalculations(line, 0, context) : [] };
}

/** Origin facts of the declaration's form, from the exporting country's side; null where the form has none. */
export function contextForCase(c: Case): OriginContext | null {
  return contextOf(c.profile, c.form, c.d.exportingCountry || (c.d.direction === 'import' ? null : 'VN'));
}

/** Calculations of every line that carries a worksheet. */
export function calculationsFor(c: Case): readonly Calculation[] {
  if (!c.d.lines?.some((line) => line.costs)) return [];
  const context = contextForCase(c);
  if (!context) return [];
  return c.d.lines.flatMap((line, i) => (line.costs ? valueCalculations(line, i, context) : []));
}
