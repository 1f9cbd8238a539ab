import type { Calculation } from '../report/report';
import type { LineOrigin } from './line-origin';
export function sensitivityOf(_o: LineOrigin): Calculation[] {
  return [];
}
