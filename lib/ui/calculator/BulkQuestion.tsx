import type { Dispatch, ReactNode } from 'react';
import { showAmount, showPlain } from '../show';
import { readingsOf, type Problem } from './cells';
import { editCell, type Action } from './history';
import { useText } from './text';
import type { MaterialColumn } from './worksheet';

interface Props {
  readonly problems: readonly Problem[];
  readonly typing: string | null;
  readonly dispatch: Dispatch<Action>;
}

/** Many amounts of a pasted table that can be read in two ways: one answer for those that are written alike. */
export function BulkQuestion({ problems, typing, dispatch }: Props): ReactNode {
  const { c, say, language } = useText();
  const open = problems.filter((p) => p.kind === 'ambiguous' && p.field !== typing && p.field.startsWith('materials.'));
  const first = open[0];
  if (!first) return null;
  const separator = first.text.includes('.') ? '.' : ',';
  const alike = open.filter((p) => p.text.includes(separator));
  if (alike.length < 2) return null;
  const example = readingsOf(first.text);
  const read = (how: 'thousands' | 'decimal'): void =>
    dispatch({
      type: 'change',
      kind: 'reading',
      change: (sheet) =>
        alike.reduce((now, { field, text }) => {
          const [, row, column] = field.split('.') as [string, string, MaterialColumn];
          const value = readingsOf(text)[how];
          return editCell(now, Number(row), column, how === 'decimal' ? showPlain(value, language) : value);
        }, sheet),
    });
  return (
    <div className="bulk" role="group" aria-label={say(c.bulkAsk, { n: alike.length, text: first.text.trim() })}>
      <p>{say(c.bulkAsk, { n: alike.length, text: first.text.trim() })}</p>
      <button type="button" onClick={() => read('thousands')}>
        {say(c.bulkThousands, { amount: showAmount(example.thousands, language).slice(0, -3) })}
      </button>
      <button type="button" onClick={() => read('decimal')}>
        {say(c.bulkDecimal, { amount: showPlain(example.decimal, language).replace(/0$/, '') })}
      </button>
    </div>
  );
}
