import type { Costs, Line, Material } from '../../lib/declaration/declaration';
import { profileFor } from '../../lib/forms';
import type { FormId } from '../../lib/forms/form-id';
import { resolveProfile } from '../../lib/forms/profile';
import { calculate, type CalculationOutput } from '../../lib/origin';
import { contextOf } from '../../lib/origin/context';
import { LineOrigin } from '../../lib/origin/line-origin';
import type { Calculation } from '../../lib/report/report';

export const TODAY = '2026-11-22';

/** A proof of an agreement for a material from abroad, or (ANY) a supplier's declaration at home. */
export function proofs(...agreements: string[]): NonNullable<Material['proofs']> {
  return agreements.map((agreement) => ({ agreement, kind: agreement === 'ANY' ? 'supplier-declaration' : 'certificate' }));
}

export function sheet(fob: string | undefined, costs: Costs, more: Partial<Line> = {}): Line {
  return { ...(fob === undefined ? {} : { fob: { amount: fob, currency: 'USD' } }), costs, ...more };
}

export function run(form: FormId, line: Line): CalculationOutput {
  return calculate({ form, line, today: TODAY });
}

/** The calculation with this id; fails the test when there is none. */
export function pick(output: { calculations: readonly Calculation[] }, id: string): Calculation {
  const found = output.calculations.find((c) => c.calculation === id);
  if (!found) throw new Error(`no ${id} among ${output.calculations.map((c) => c.calculation).join(', ')}`);
  return found;
}

/** `16400.00` of a sensitivity answer. */
export function answer(output: CalculationOutput, id: string): string | undefined {
  return output.sensitivity.find((c) => c.calculation === `sensitivity-${id}`)?.steps[0]?.result;
}

export function originFor(form: FormId, line: Line): LineOrigin {
  const context = contextOf(resolveProfile(profileFor(form), TODAY, undefined), form, 'VN');
  return new LineOrigin(context!, line, 0);
}
