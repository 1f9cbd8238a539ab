import { useState, type Dispatch, type ReactNode } from 'react';
import { COST_HEADINGS } from '../../text/cost-headings';
import { showAmount } from '../show';
import { AmountInput } from './AmountInput';
import type { Problem } from './cells';
import type { Action } from './history';
import { useText } from './text';
import { isBlankRow, type CostGroup, type CostRow } from './worksheet';

interface Props {
  readonly group: CostGroup;
  /** Number of the row in the build-up: `II`. */
  readonly roman: string;
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly CostRow[];
  readonly total: string;
  readonly problems: readonly Problem[];
  readonly dispatch: Dispatch<Action>;
}

/** One heading of the FOB build-up: its total, or its rows with the names that the circular gives them. */
export function CostRows({ group, roman, title, hint, rows, total, problems, dispatch }: Props): ReactNode {
  const { c, say, pick, language } = useText();
  const simple = rows.length <= 1 && !rows[0]?.item && !rows[0]?.foreign;
  const [opened, setOpened] = useState(false);
  const leave = (): void => dispatch({ type: 'leave' });
  const set = (
    change: (now: readonly CostRow[]) => CostRow[],
    field: string | null = null,
    kind: 'type' | 'remove' = 'type',
  ): void => dispatch({ type: 'change', kind, field, change: (sheet) => ({ ...sheet, [group]: change(sheet[group]) }) });
  const change = (i: number, next: Partial<CostRow>, key: string): void =>
    set((now) => {
      const list = now.length > i ? [...now] : [...now, { item: '', amount: '' }];
      list[i] = { ...list[i]!, ...next };
      return list;
    }, `${group}.${i}.${key}`);
  if (simple && !opened) {
    return (
      <div className="cost">
        <span className="roman">{roman}</span>
        <AmountInput
          label={title}
          value={rows[0]?.amount ?? ''}
          field={`${group}.0.amount`}
          problems={problems}
          onLeave={leave}
          onChange={(amount) => change(0, { amount }, 'amount')}
        />
        <button type="button" className="text-link" aria-label={`${c.itemise}: ${title}`} onClick={() => setOpened(true)}>
          {c.itemise}
        </button>
      </div>
    );
  }
  const shown: readonly CostRow[] = rows.length > 0 ? rows : [{ item: '', amount: '' }];
  const used = new Set(shown.map((row) => row.item.trim()));
  const offered = COST_HEADINGS[group].map(pick).filter((name) => !used.has(name));
  const add = (name: string): void =>
    set((now) => {
      const blank = now.findIndex(isBlankRow);
      return blank >= 0
        ? now.map((row, i) => (i === blank ? { ...row, item: name } : row))
        : [...now, { item: name, amount: '' }];
    });
  return (
    <fieldset className="costs">
      <legend>
        <span className="roman">{roman}</span> {title}
      </legend>
      <output className="sum">{showAmount(total, language)}</output>
      <p className="quiet">{hint}</p>
      {shown.map((row, i) => (
        <div className="row" key={i}>
          <label>
            <span className="for-readers">{`${title}, ${c.item} ${i + 1}`}</span>
            <input
              type="text"
              value={row.item}
              placeholder={c.item}
              onBlur={leave}
              onChange={(event) => change(i, { item: event.target.value }, 'item')}
            />
          </label>
          <AmountInput
            label={`${row.item.trim() || `${title} ${i + 1}`}: ${c.amount}`}
            hideLabel
            value={row.amount}
            field={`${group}.${i}.amount`}
            problems={problems}
            onLeave={leave}
            onChange={(amount) => change(i, { amount }, 'amount')}
          />
          <button
            type="button"
            className="drop"
            aria-label={say(c.dropItem, { n: i + 1, what: title })}
            disabled={rows.length === 0}
            onClick={() => set((now) => now.filter((_, j) => j !== i), null, 'remove')}
          >
            ×
          </button>
          <label className="check abroad">
            <input
              type="checkbox"
              checked={row.foreign ?? false}
              onChange={(event) => change(i, { foreign: event.target.checked }, 'foreign')}
            />
            <span>
              {c.paidAbroad}
              <span className="for-readers">{`: ${row.item.trim() || `${title} ${i + 1}`}`}</span>
            </span>
          </label>
        </div>
      ))}
      <button type="button" className="text-link" onClick={() => set((now) => [...now, { item: '', amount: '' }])}>
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
