import type { Bilingual } from '../../forms/profile';
import { WORKSHEET_TEXT } from '../../text/ui-worksheets';

export type TableProblemKind = 'not-a-table' | 'old-excel' | 'too-large' | 'empty' | 'not-ours' | 'damaged';

/** A file or text that cannot be taken; `message` is English, `why` is for the reader. */
export class TableProblem extends Error {
  readonly why: Bilingual;

  constructor(readonly kind: TableProblemKind) {
    const why = { vi: WORKSHEET_TEXT.vi.problems[kind], en: WORKSHEET_TEXT.en.problems[kind] };
    super(why.en);
    this.why = why;
  }
}
