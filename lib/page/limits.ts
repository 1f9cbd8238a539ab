/** Hard caps: a page may be huge, broken or hostile, and reading it must stay cheap. What lies beyond a cap is unread, never guessed. */

/** Nodes looked at in one pass. */
export const MAX_NODES = 600_000;
/** Controls taken in one pass. */
export const MAX_CONTROLS = 60_000;
/** Nesting followed; deeper content is not looked at. */
export const MAX_DEPTH = 300;
/** Open shadow roots entered in one pass. */
export const MAX_SHADOW_ROOTS = 5_000;
/** Characters of a value; a longer one is unread. The longest goods descriptions of a form stay far below. */
export const MAX_VALUE = 8_000;
/** Characters a caption may have; a longer text names no field. */
export const MAX_LABEL = 160;
/** Rows of one grid. */
export const MAX_ROWS = 5_000;
/** Columns of one grid. */
export const MAX_COLUMNS = 80;
/** Steps of work between two chances to let the page breathe. */
export const SLICE = 400;
/** Doubts kept for the panel and the layout report. */
export const MAX_DOUBTS = 200;
