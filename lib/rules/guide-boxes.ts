import type { Declaration } from '../declaration/declaration';

/** Real box of Form VJ for each box of the guides that number it 1 to 14; null = the form has no such box. */
const REAL_BOX: Readonly<Record<string, string | null>> = {
  '1': '1',
  '2': null, // reference number, top of the form
  '3': '2',
  '4': '3',
  '5': '4',
  '6': '4',
  '7': '4',
  '8': '4',
  '9': '6',
  '10': '7',
  '11': '5',
  '12': null, // FOB: only on the application
  '13': '9',
  '14': '10',
};
const BEYOND_THE_FORM = ['11', '12', '13', '14'] as const;

/** What a criterion box holds, also in the words and letters of guides; box 5 of the guides is an item number. */
const CRITERION = /\b(?:WO|PE|CC|CTH|CTSH|CTC|LVC|RVC|SP)\b|\d\s*%|^\s*[A-D]\s*$/i;
/** Fixed words that rules look for in every box. */
const FIXED_WORDS = /\b(?:ISSUED\s+RETRO|CERTIFIED\s+TRUE|DUPLICATE|REPLACE|INVOIC|NON[\s-]*PARTY)/i;

const byNumber = ([a]: readonly [string, string], [b]: readonly [string, string]): number => Number(a) - Number(b);

/**
 * Form VJ has ten boxes (10/2009/TT-BCT App. 6); some guides number it 1 to 14. When any box 11 to 14 was read, the whole set is read in
 * the guides' numbering and moved. When box 5 then also holds a criterion word, the set is ambiguous: boxes 1 to 10 keep the form's
 * meaning and 11 to 14 are left out.
 *
 * What the form has no box for stays under its own number, so that the rules can name it and find fixed words there: box 12 of a moved
 * set, and boxes with fixed words (ISSUED RETROACTIVELY in box 12) of an ambiguous one.
 */
export function renumberGuideBoxes(d: Declaration): { d: Declaration; renumbered: 'moved' | 'ambiguous' | null } {
  const boxes = d.boxes;
  if (d.form !== 'VJ' || !boxes || !BEYOND_THE_FORM.some((no) => Object.hasOwn(boxes, no))) return { d, renumbered: null };
  const entries = Object.entries(boxes).sort(byNumber);
  if (CRITERION.test(boxes['5'] ?? '')) {
    const kept = entries.filter(([no, text]) => !(Number(no) > 10) || FIXED_WORDS.test(text));
    return { d: { ...d, boxes: Object.fromEntries(kept) }, renumbered: 'ambiguous' };
  }
  const moved: Record<string, string> = {};
  for (const [no, text] of entries) {
    if (no === '2') continue;
    const real = (Object.hasOwn(REAL_BOX, no) ? REAL_BOX[no] : null) ?? no;
    moved[real] = Object.hasOwn(moved, real) ? `${moved[real]}\n${text}` : text;
  }
  const next: Declaration = { ...d, boxes: moved };
  if (d.referenceNo === undefined && boxes['2'] !== undefined) next.referenceNo = boxes['2'].trim();
  return { d: next, renumbered: 'moved' };
}
