import type { ReactNode } from 'react';
import { useWords } from '../language';
import { AmountInput } from './AmountInput';
import { showAmount, type AmountProblem, type CostGroup, type CostRow } from './worksheet';

interface Props {
  readonly group: CostGroup;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly CostRow[];
  readonly total: string;
  readonly problems: readonly AmountProblem[];
  onChange(rows: CostRow[]): void;
}

/** One heading of the FOB build-up with its rows: labour, overhead or other costs. */
export function CostRows({ group, title, hint, rows, total, problems, onChange }: Props): ReactNode {
  const { t, say, language } = useWords();
  const change = (i: number, next: Partial<CostRow>): void =>
    onChange(rows.map((row, j) => (i === j ? { ...row, ...next } : row)));
  return (
    <fieldset className="costs">
      <legend>
        {title} <output>{showAmount(total, language)}</output>
      </legend>
      <p className="quiet">{hint}</p>
      {rows.map((row, i) => (
        <div className="row" key={i}>
          <label>
            <span className="for-readers">{t.calculator.item}</span>
            <input
              type="text"
              value={row.item}
              placeholder={t.calculator.item}
              onChange={(event) => change(i, { item: event.target.value })}
            />
          </label>
          <AmountInput
            label={`${title}: ${t.calculator.amount}`}
            hideLabel
            value={row.amount}
            field={`${group}.${i}.amount`}
            problems={problems}
            onChange={(amount) => change(i, { amount })}
          />
          <button
            type="button"
            className="drop"
            aria-label={say(t.calculator.remove, { n: i + 1 })}
            disabled={rows.length === 1 && row.item === '' && row.amount === ''}
            onClick={() => onChange(rows.length === 1 ? [{ item: '', amount: '' }] : rows.filter((_, j) => j !== i))}
          >
            ×
          </button>
        </div>
      ))}
      <button type="button" className="link" onClick={() => onChange([...rows, { item: '', amount: '' }])}>
        + {t.calculator.addRow}
      </button>
    </fieldset>
  );
}
