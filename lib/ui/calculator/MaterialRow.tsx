import { memo, type ReactNode } from 'react';
import { countryName } from '../../declaration/countries';
import type { MaterialStatus } from '../../origin/material-status';
import { countryOf, type Problem } from './cells';
import { isDoubt, ProblemText } from './ProblemText';
import { named, useText } from './text';
import type { MaterialColumn, MaterialRow as Cells } from './worksheet';

export const COUNTRY_LIST = 'calculator-countries';
export const PROOF_LIST = 'calculator-proofs';

const LISTS: Partial<Record<MaterialColumn, string>> = { origin: COUNTRY_LIST, proof: PROOF_LIST };
const AMOUNTS: ReadonlySet<MaterialColumn> = new Set(['value', 'norm', 'unitPrice', 'rate', 'weight']);
const CODES: ReadonlySet<MaterialColumn> = new Set(['hs', 'origin', 'currency']);

interface Props {
  readonly index: number;
  readonly row: Cells;
  readonly columns: readonly MaterialColumn[];
  readonly status: MaterialStatus | undefined;
  /** Of this row; fields `materials.2.value`. */
  readonly problems: readonly Problem[];
  /** Nothing stands in this row or below it: it cannot be dropped. */
  readonly beyond: boolean;
  /** `typed`: by the keyboard, as against an answer to a question. */
  readonly onCell: (row: number, column: MaterialColumn, value: string, typed: boolean) => void;
  readonly onRemove: (row: number) => void;
}

/** One material. Only rows whose content, status or problems change are drawn again: three hundred of them stay quick. */
export const MaterialRow = memo(function MaterialRow(props: Props): ReactNode {
  const { index, row, columns, status, problems, beyond, onCell, onRemove } = props;
  const { c, say, language } = useText();
  const asked = `material-${index}-problems`;
  const problemOf = (column: MaterialColumn): Problem | undefined =>
    problems.find((p) => p.field === `materials.${index}.${column}`);
  return (
    <div role="row" className={status ? `material ${status}` : 'material'} data-row={index}>
      <div role="rowheader" className="cell no">
        {index + 1}
        {status ? <span className="for-readers">{`, ${named(c, 'status', status)}`}</span> : null}
      </div>
      {columns.map((column) => {
        const problem = problemOf(column);
        const value = row[column] ?? '';
        const country = column === 'origin' && value !== '' ? countryOf(value) : null;
        return (
          <div role="cell" className={`cell ${column}`} key={column}>
            <input
              type="text"
              className={AMOUNTS.has(column) ? 'number' : CODES.has(column) ? 'code' : undefined}
              inputMode={AMOUNTS.has(column) ? 'decimal' : undefined}
              autoComplete="off"
              spellCheck={false}
              list={LISTS[column]}
              data-column={column}
              aria-label={`${named(c, 'column', column)} ${index + 1}`}
              aria-invalid={problem && !isDoubt(problem) ? true : undefined}
              aria-describedby={problem ? asked : undefined}
              title={country ? countryName(country)[language] : undefined}
              value={value}
              onChange={(event) => onCell(index, column, event.target.value, true)}
            />
          </div>
        );
      })}
      <div role="cell" className="cell end">
        <button
          type="button"
          className="drop"
          tabIndex={-1}
          aria-label={say(c.removeRow, { n: index + 1 })}
          disabled={beyond}
          onClick={() => onRemove(index)}
        >
          ×
        </button>
      </div>
      {problems.length > 0 ? (
        <div role="cell" className="cell asked" id={asked}>
          {problems.map((problem) => (
            <p key={problem.field} className={isDoubt(problem) ? 'problem doubt' : 'problem'}>
              <ProblemText
                problem={problem}
                onChoose={(value) => onCell(index, problem.field.split('.')[2] as MaterialColumn, value, false)}
              />
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
});
