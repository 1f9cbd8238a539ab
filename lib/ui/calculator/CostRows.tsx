import type { ReactNode } from 'react';
import { COST_HEADINGS } from '../../text/cost-headings';
import { useWords } from '../language';
import { showAmount } from '../show';
import { AmountInput } from './AmountInput';
import type { AmountProblem, CostGroup, CostRow } from './worksheet';

interface Props {
  readonly group: CostGroup;
  /** Number of the row in the build-up: `II`. */
  readonly roman: string;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly CostRow[];
  readonly total: string;
  readonly problems: readonly AmountProblem[];
  onChange(rows: CostRow[]): void;
}

const isEmpty = (row: CostRow): boolean => row.item.trim() === '' && row.amount.trim() === '';

/** One heading of the FOB build-up with its rows: labour, overhead or other costs. */
export function CostRows({ group, roman, title, hint, rows, total, problems, onChange }: Props): ReactNode {
  const { t, say, pick, language } = useWords();
  const c = t.calculator;
  const change = (i: number, next: Partial<CostRow>): void =>
    onChange(rows.map((row, j) => (i === j ? { ...row, ...next } : row)));
  const used = new Set(rows.map((row) => row.item.trim()));
  const offered = COST_HEADINGS[group].map(pick).filter((name) => !used.has(name));
  const add = (name: string): void => {
    const blank = rows.findIndex(isEmpty);
    onChange(
      blank >= 0 ? rows.map((row, i) => (i === blank ? { ...row, item: name } : row)) : [...rows, { item: name, amount: '' }],
    );
  };
  return (
    <fieldset className="costs">
      <legend>
        <span className="roman">{roman}</span> {title}
      </legend>
      <output className="sum">{showAmount(total, language)}</output>
      <p className="quiet">{hint}</p>
      {rows.map((row, i) => (
        <div className="row" key={i}>
          <label>
            <span className="for-readers">{`${title}, ${c.item} ${i + 1}`}</span>
            <input
              type="text"
              value={row.item}
              placeholder={c.item}
              onChange={(event) => change(i, { item: event.target.value })}
            />
          </label>
          <AmountInput
            label={`${row.item.trim() || `${title} ${i + 1}`}: ${c.amount}`}
            hideLabel
            value={row.amount}
            field={`${group}.${i}.amount`}
            problems={problems}
            onChange={(amount) => change(i, { amount })}
          />
          <button
            type="button"
            className="drop"
            aria-label={say(c.remove, { n: i + 1, what: title })}
            disabled={rows.length === 1 && isEmpty(row)}
            onClick={() => onChange(rows.length === 1 ? [{ item: '', amount: '' }] : rows.filter((_, j) => j !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="text-link" onClick={() => onChange([...rows, { item: '', amount: '' }])}>
        {c.addRow}
      </button>
      {offered.length > 0 ? (
        <details className="headings">
          <summary>{c.headings}</summary>
          <p>
            {offered.map((name) => (
              <button key={name} type="button" onClick={() => add(name)}>
                {name}
              </button>
            ))}
          </p>
        </details>
      ) : null}
    </fieldset>
  );
}
