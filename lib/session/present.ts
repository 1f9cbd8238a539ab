import type { Language } from '../text/fill';
import type { Checked } from './check';
import { indexFields } from './fields-of';
import { idsOf } from './finding-ids';
import { lean } from './lean';
import type { PageResult } from './ports';
import { recognised, viewsOf, type Views } from './view';

export interface Presented {
  readonly views: Views;
  /** What is told to popup and panel; made when it is asked for. */
  readonly result: () => PageResult;
}

export interface PresentInput {
  readonly language: Language;
  readonly declaration: string;
  readonly host: string;
  readonly panel: boolean;
}

/** From a checked reading to what the frames draw and what the rest of the extension hears. */
export function present({ reading, report, silenced }: Checked, { language, declaration, host, panel }: PresentInput): Presented {
  const ids = idsOf(report.findings);
  const counted = recognised(reading);
  const { portal, page, score } = reading.detection;
  const summary = { counts: report.counts, ...counted, hidden: silenced.length, guessed: portal !== 'legacy', panel };
  const views = viewsOf({ report, ids, index: indexFields(reading), language, declaration, summary });
  return {
    views,
    result: () =>
      lean({
        host,
        portal,
        page,
        score,
        report,
        ids,
        unplaced: views.unplaced,
        reading,
        ...counted,
        declaration,
        hidden: silenced,
        checkedAt: new Date().toISOString(),
      }),
  };
}
