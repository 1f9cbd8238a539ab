import type { Calculation } from '../report/report';
import type { Case } from '../rules/rule';

/** Provisional until the engine lands. */
export function calculationsFor(_c: Case): readonly Calculation[] {
  return [];
}

export function calculate(_input: unknown): { calculations: readonly Calculation[] } {
  return { calculations: [] };
}
