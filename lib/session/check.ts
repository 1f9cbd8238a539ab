import { completeReading } from '../declaration/complete-reading';
import type { Reading } from '../declaration/reading';
import { buildReportInSteps } from '../report/build';
import type { Report } from '../report/report';
import { createPathSet } from './path-set';
import { adjustReport } from './soften';

export interface CheckInput {
  readonly today: string;
  readonly disabled: readonly string[];
  readonly issuers: readonly string[];
  /** Rules the trader has hidden on this declaration. */
  readonly hidden: ReadonlySet<string>;
  /** Keys that lost their value a moment ago: nothing is said about them yet. */
  readonly unsettled: readonly string[];
}

export interface Checked {
  /** With what only the form's profile could tell. */
  readonly reading: Reading;
  readonly report: Report;
  /** Hidden rules that would have spoken. */
  readonly silenced: readonly string[];
}

/** Rules, forms and origin behind one function, in steps. */
export type Check = (reading: Reading, input: CheckInput) => Generator<void, Checked>;

export const checkReading: Check = function* (read, { today, disabled, issuers, hidden, unsettled }) {
  const reading = completeReading(read);
  yield;
  const silenced = new Set<string>();
  const all = yield* buildReportInSteps(reading.declaration, {
    today,
    partial: reading.partial,
    disabled: new Set(disabled),
    knownIssuers: new Set(issuers),
  });
  yield;
  const waiting = createPathSet(unsettled);
  const report = adjustReport(all, reading, ({ outcome, rule, fields }) => {
    if (outcome !== 'fail') return true;
    if (hidden.has(rule)) {
      silenced.add(rule);
      return false;
    }
    return waiting.size === 0 || !fields.some((field) => waiting.touches(field));
  });
  return { reading, report, silenced: [...silenced] };
};
