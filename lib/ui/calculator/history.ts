import { isBlankRow, withCell, type MaterialColumn, type MaterialRow, type StoredWorksheet } from './worksheet';

/** Every change of the worksheet can be taken back, pasting and importing included. Snapshots share what did not change. */

/** What a step did, for the words of undo. */
export type StepKind = 'type' | 'paste' | 'import' | 'remove' | 'insert' | 'reading' | 'declaration' | 'example';

interface Step {
  readonly sheet: StoredWorksheet;
  readonly kind: StepKind;
}

export interface History {
  readonly past: readonly Step[];
  readonly sheet: StoredWorksheet;
  readonly future: readonly Step[];
  /** Field that is being typed into: its key presses are one step. */
  readonly field: string | null;
  /** What undo or redo has just done, for the status line. */
  readonly told: { readonly what: 'undone' | 'redone'; readonly kind: StepKind } | null;
}

const MOST_STEPS = 300;

export type Action =
  | {
      readonly type: 'change';
      readonly kind: StepKind;
      /** Changes of the same field that follow each other are one step; null = a step of its own. */
      readonly field?: string | null;
      readonly change: (sheet: StoredWorksheet) => StoredWorksheet;
    }
  /** The person has left the field: the next key press is a new step. */
  | { readonly type: 'leave' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Another sheet takes the place of this one: nothing of it can be undone here. */
  | { readonly type: 'open'; readonly sheet: StoredWorksheet };

export const begin = (sheet: StoredWorksheet): History => ({ past: [], sheet, future: [], field: null, told: null });

export function reduce(state: History, action: Action): History {
  const { past, sheet, future } = state;
  switch (action.type) {
    case 'open':
      return begin(action.sheet);
    case 'leave':
      return state.field === null ? state : { ...state, field: null };
    case 'undo': {
      const last = past.at(-1);
      if (!last) return state;
      const told = { what: 'undone', kind: last.kind } as const;
      return { past: past.slice(0, -1), sheet: last.sheet, future: [...future, { sheet, kind: last.kind }], field: null, told };
    }
    case 'redo': {
      const next = future.at(-1);
      if (!next) return state;
      const told = { what: 'redone', kind: next.kind } as const;
      return { past: [...past, { sheet, kind: next.kind }], sheet: next.sheet, future: future.slice(0, -1), field: null, told };
    }
    case 'change': {
      const changed = action.change(sheet);
      if (changed === sheet) return state;
      const field = action.field ?? null;
      const joined = field !== null && field === state.field && past.length > 0;
      return {
        past: joined ? past : [...past.slice(1 - MOST_STEPS), { sheet, kind: action.kind }],
        sheet: changed,
        future: [],
        field,
        told: null,
      };
    }
  }
}

/** One cell changed; a cell below the last row adds a row. */
export function editCell(sheet: StoredWorksheet, row: number, column: MaterialColumn, value: string): StoredWorksheet {
  const materials = [...sheet.materials];
  while (materials.length <= row) materials.push({});
  materials[row] = withCell(materials[row]!, column, value);
  return { ...sheet, materials };
}

export function removeRow(sheet: StoredWorksheet, row: number): StoredWorksheet {
  return row < sheet.materials.length ? { ...sheet, materials: sheet.materials.filter((_, i) => i !== row) } : sheet;
}

export function insertRow(sheet: StoredWorksheet, row: number): StoredWorksheet {
  return { ...sheet, materials: [...sheet.materials.slice(0, row), {}, ...sheet.materials.slice(row)] };
}

/** Adds materials after those that are there; blank rows at the end make room. */
export function addRows(sheet: StoredWorksheet, rows: readonly MaterialRow[], instead = false): StoredWorksheet {
  const kept = instead ? [] : [...sheet.materials];
  while (kept.length > 0 && isBlankRow(kept.at(-1)!)) kept.pop();
  return { ...sheet, materials: [...kept, ...rows] };
}
