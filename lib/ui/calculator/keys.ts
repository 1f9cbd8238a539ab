import type { KeyboardEvent } from 'react';

/** Moving through the table of materials as through a spreadsheet. */

/** Where a key press leads: steps of rows and columns. */
interface Move {
  readonly rows: number;
  readonly columns: number;
}

const atEdge = (input: HTMLInputElement, end: boolean): boolean => {
  const { selectionStart: from, selectionEnd: to, value } = input;
  const all = from === 0 && to === value.length;
  return all || (from === to && from === (end ? value.length : 0));
};

/**
 * Enter and the arrows move by rows, the arrows at the edge of a text by columns, Tab at the edge of the table to the next row. `listed`: the
 * browser shows suggestions for what is being typed; then the arrows belong to them.
 */
export function moveOf(
  event: KeyboardEvent<HTMLElement>,
  input: HTMLInputElement,
  first: boolean,
  last: boolean,
  listed: boolean,
): Move | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return null;
  switch (event.key) {
    case 'Enter':
      return { rows: event.shiftKey ? -1 : 1, columns: 0 };
    case 'ArrowDown':
      return listed || event.shiftKey ? null : { rows: 1, columns: 0 };
    case 'ArrowUp':
      return listed || event.shiftKey ? null : { rows: -1, columns: 0 };
    case 'ArrowRight':
      return !event.shiftKey && atEdge(input, true) && !last ? { rows: 0, columns: 1 } : null;
    case 'ArrowLeft':
      return !event.shiftKey && atEdge(input, false) && !first ? { rows: 0, columns: -1 } : null;
    case 'Tab':
      if (event.shiftKey) return first ? { rows: -1, columns: Infinity } : null;
      return last ? { rows: 1, columns: -Infinity } : null;
    default:
      return null;
  }
}
