import { useCallback, useEffect, useState, type Dispatch } from 'react';
import { importMaterials, TableProblem } from '../worksheets';
import { useServices } from '../services';
import { guessMapping, rowsOf, type Block, type ColumnMaps, type Guess, type Mapping } from './columns';
import { addRows, type Action } from './history';
import { useText } from './text';

interface Pending {
  readonly block: Block;
  readonly guess: Guess;
  readonly kind: 'paste' | 'import';
}

interface Blocks {
  /** A block whose columns are asked about. */
  readonly asked: Pending | null;
  /** What was brought in last, in words. */
  readonly told: string;
  /** Opens the question about the block that was brought in last, taking it back first. */
  readonly changeColumns: (() => void) | null;
  take(block: Block, kind?: 'paste' | 'import'): void;
  takeFile(file: File): void;
  choose(mapping: Mapping, skip: number, instead: boolean): void;
  cancel(): void;
}

/** Blocks of cells on their way into the materials: sorted into columns at once where that is clear or remembered, else asked about. */
export function useBlocks(dispatch: Dispatch<Action>): Blocks {
  const { c, say, pick } = useText();
  const services = useServices();
  const [maps, setMaps] = useState<ColumnMaps>({});
  const [asked, setAsked] = useState<Pending | null>(null);
  const [last, setLast] = useState<Pending | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => void services.loadColumnMaps().then(setMaps, () => undefined), [services]);

  const bring = (pending: Pending, mapping: Mapping, skip: number, instead: boolean): void => {
    const { rows, left } = rowsOf(pending.block, skip, mapping);
    setAsked(null);
    setLast(pending);
    if (rows.length === 0) return setTold(c.nothingThere);
    dispatch({ type: 'change', kind: pending.kind, change: (sheet) => addRows(sheet, rows, instead) });
    setTold([say(c.pasted, { n: rows.length }), left > 0 ? say(c.pastedLeft, { n: left }) : ''].filter(Boolean).join(' '));
  };
  const take = (block: Block, kind: 'paste' | 'import' = 'paste'): void => {
    const guess = guessMapping(block, maps);
    const pending = { block, guess, kind };
    if (guess.sure) return bring(pending, guess.mapping, guess.skip, false);
    setTold('');
    setAsked(pending);
  };
  return {
    asked,
    told,
    changeColumns:
      last && told
        ? () => {
            dispatch({ type: 'undo' });
            setTold('');
            setAsked(last);
          }
        : null,
    take,
    takeFile(file) {
      importMaterials(file).then(
        ({ rows }) => take(rows, 'import'),
        (problem: unknown) =>
          setTold(problem instanceof TableProblem ? pick(problem.why) : say(c.fileFailed, { name: file.name })),
      );
    },
    choose(mapping, skip, instead) {
      if (!asked) return;
      const next = { ...maps, [asked.guess.signature]: mapping };
      setMaps(next);
      services.saveColumnMaps(next).catch(() => undefined);
      bring(asked, mapping, skip, instead);
    },
    cancel: useCallback(() => setAsked(null), []),
  };
}
