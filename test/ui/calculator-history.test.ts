import { describe, expect, it } from 'vitest';
import {
  addRows,
  begin,
  editCell,
  insertRow,
  reduce,
  removeRow,
  type Action,
  type History,
} from '../../lib/ui/calculator/history';
import { emptyWorksheet } from '../../lib/ui/calculator/worksheet';

const type = (row: number, value: string): Action => ({
  type: 'change',
  kind: 'type',
  field: `materials.${row}.name`,
  change: (sheet) => editCell(sheet, row, 'name', value),
});
const run = (...actions: Action[]): History => actions.reduce(reduce, begin(emptyWorksheet('x')));
const names = ({ sheet }: History): (string | undefined)[] => sheet.materials.map((row) => row.name);

describe('undo and redo', () => {
  it('take back the whole word that was typed into a cell, not letter by letter', () => {
    const typed = run(type(0, 'G'), type(0, 'Gỗ'), { type: 'leave' }, type(0, 'Gỗ x'), type(1, 'V'));
    expect(names(typed)).toEqual(['Gỗ x', 'V']);
    const once = reduce(typed, { type: 'undo' });
    expect(names(once)).toEqual(['Gỗ x']);
    expect(names(reduce(once, { type: 'undo' }))).toEqual(['Gỗ']);
    expect(names(reduce(reduce(once, { type: 'undo' }), { type: 'undo' }))).toEqual([]);
  });

  it('bring back what was undone, until something else is typed', () => {
    const undone = reduce(run(type(0, 'a'), type(1, 'b')), { type: 'undo' });
    expect(undone.told).toEqual({ what: 'undone', kind: 'type' });
    expect(names(reduce(undone, { type: 'redo' }))).toEqual(['a', 'b']);
    const other = reduce(undone, type(2, 'c'));
    expect(reduce(other, { type: 'redo' })).toBe(other);
  });

  it('count pasting, importing and dropping a row as one step each', () => {
    const state = run(
      { type: 'change', kind: 'paste', change: (s) => addRows(s, [{ name: 'a' }, { name: 'b' }]) },
      { type: 'change', kind: 'import', change: (s) => addRows(s, [{ name: 'c' }]) },
      { type: 'change', kind: 'remove', change: (s) => removeRow(s, 0) },
    );
    expect(names(state)).toEqual(['b', 'c']);
    const back = reduce(reduce(reduce(state, { type: 'undo' }), { type: 'undo' }), { type: 'undo' });
    expect(names(back)).toEqual([]);
    expect(back.future.map(({ kind }) => kind)).toEqual(['remove', 'import', 'paste']);
  });

  it('leave everything as it is where there is nothing to take back', () => {
    const start = run();
    expect(reduce(start, { type: 'undo' })).toBe(start);
    expect(reduce(start, { type: 'redo' })).toBe(start);
    expect(reduce(start, { type: 'change', kind: 'remove', change: (s) => removeRow(s, 5) })).toBe(start);
  });

  it('keep a bounded number of steps', () => {
    let state = run();
    for (let i = 0; i < 400; i += 1) state = reduce(state, type(i, 'x'));
    expect(state.past.length).toBe(300);
  });
});

describe('rows', () => {
  it('share everything that did not change, so that only one of three hundred is drawn again', () => {
    const sheet = addRows(
      emptyWorksheet('x'),
      Array.from({ length: 300 }, (_, i) => ({ name: `m${i}` })),
    );
    const next = editCell(sheet, 7, 'value', '5');
    expect(next.materials.filter((row, i) => row !== sheet.materials[i])).toEqual([{ name: 'm7', value: '5' }]);
  });

  it('are added after those that are there, or in their place', () => {
    const sheet = { ...emptyWorksheet('x'), materials: [{ name: 'a' }, {}] };
    expect(addRows(sheet, [{ name: 'b' }]).materials).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(addRows(sheet, [{ name: 'b' }], true).materials).toEqual([{ name: 'b' }]);
    expect(insertRow(sheet, 1).materials).toEqual([{ name: 'a' }, {}, {}]);
  });
});
