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

/** Fixed words that no criterion, amount or name holds: a box without a place on the form is kept for them, so that their right box can be named. */
const FIXED_WORDS = /RETROACTIV|RETROSPECTIV|TRUE COPY|INVOIC/i;

const CRITERION = /\b(WO|PE|CTH|LVC|CTC|SP)\b/i;

/**
 * Form VJ has ten boxes (10/2009/TT-BCT App. 6); some guides number it 1 to 14. When any box 11 to 14 was read, the whole set is read in
 * the guides' numbering and moved. When box 5 then also holds a criterion word, the set is ambiguous: boxes 1 to 10 keep the form's
 * meaning and 11 to 14 are left out.
 */
export function renumberGuideBoxes(d: Declaration): { d: Declaration; renumbered: 'moved' | 'ambiguous' | null } {
  const boxes = d.boxes;
  if (d.form !== 'VJ' || !boxes || !['11', '12', '13', '14'].some((no) => no in boxes)) return { d, renumbered: null };
  if (CRITERION.test(boxes['5'] ?? '')) {
    const kept = Object.fromEntries(Object.entries(boxes).filter(([no, text]) => !(Number(no) > 10) || FIXED_WORDS.test(text)));
    return { d: { ...d, boxes: kept }, renumbered: 'ambiguous' };
  }
  const moved: Record<string, string> = {};
  for (const [no, text] of Object.entries(boxes)) {
    const real = (no in REAL_BOX ? REAL_BOX[no] : no) ?? (FIXED_WORDS.test(text) ? no : null);
    if (real) moved[real] = real in moved ? `${moved[real]}\n${text}` : text;
  }
  const next: Declaration = { ...d, boxes: moved };
  // The guides know no remarks box: words of box 8 can stand anywhere in such a set, and `words-in-wrong-box` names their place.
  if (d.referenceNo === undefined && boxes['2'] !== undefined) next.referenceNo = boxes['2'].trim();
  return { d: next, renumbered: 'moved' };
}
