/** Telerik RadControls in their classic rendering: what of them is not the field, and the exact value they keep beside it. */

/** The 1-pixel input a date picker keeps beside the visible one, and the like: never the field. */
export function isHelperInput(name: string): boolean {
  return name.length > 4 && /(?:^|\s)rdfd_(?:\s|$)/.test(name);
}

/** A list or box that shows its "empty message" as if it were the value. */
export function isEmptyMessage(name: string): boolean {
  return name.length > 6 && /(?:^|\s)(?:rcbEmptyMessage|riEmpty)(?:\s|$)/.test(name);
}

/**
 * The culture-free value that a widget keeps: `aria-valuenow`, or `valueAsString` in the hidden client state of a numeric or date box
 * (`2026-11-20-00-00-00`). It may only settle an ambiguous display, never replace it.
 */
export function exactOf(el: Element): string | null {
  const now = el.getAttribute('aria-valuenow');
  if (now !== null) return now;
  const name = el.getAttribute('class');
  if (el.id === '' || name === null || !/\bri[A-Z]/.test(name)) return null;
  const root = el.getRootNode();
  const state = 'getElementById' in root ? (root as Document).getElementById(`${el.id}_ClientState`) : null;
  if (state?.localName !== 'input') return null;
  const m = /"valueAsString":"([^"]{1,40})"/.exec((state as HTMLInputElement).value);
  return m ? m[1]!.replace(/-00-00-00$/, '') : null;
}
