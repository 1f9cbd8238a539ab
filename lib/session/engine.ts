import { layoutReport, tryLessons } from '../page';
import { checkReading } from './check';
import { inspectPage, optionsOf } from './page-reader';
import { pointAt } from './pointing';
import type { Engine } from './ports';

/** All the knowledge of the product in one piece, for the script that is loaded into pages that need it. */
export const pageEngine: Engine = {
  inspect: inspectPage,
  check: checkReading,
  point: pointAt,
  tryLessons,
  layout: (document, url, options) => layoutReport(document, new URL(url), optionsOf(options)),
};
