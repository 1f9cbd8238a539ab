import { useId, useState, type ReactNode } from 'react';
import { rowsOf, type Block, type Guess, type Mapping } from './columns';
import { named, useText } from './text';
import { MATERIAL_COLUMNS, type MaterialColumn } from './worksheet';

const PREVIEW = 5;

interface Props {
  readonly block: Block;
  readonly guess: Guess;
  /** There are materials that the new ones may take the place of. */
  readonly mayReplace: boolean;
  onTake(mapping: Mapping, skip: number, instead: boolean): void;
  onCancel(): void;
}

/** Asks which column of a pasted or imported table holds what, with its first rows to look at. */
export function ColumnChooser({ block, guess, mayReplace, onTake, onCancel }: Props): ReactNode {
  const { c, say } = useText();
  const id = useId();
  const [mapping, setMapping] = useState<Mapping>(guess.mapping);
  const [skip, setSkip] = useState(guess.skip);
  const [instead, setInstead] = useState(false);
  const body = block.slice(skip);
  const preview = body.slice(0, PREVIEW);
  const { rows } = rowsOf(block, skip, mapping);
  const choose = (at: number, column: MaterialColumn | null): void =>
    setMapping(
      mapping.map((now, i) => (i === at ? column : column !== null && column !== 'value' && now === column ? null : now)),
    );
  return (
    <section className="chooser" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {c.mapTitle}
      </h3>
      <p className="quiet">{c.mapHint}</p>
      <div className="scroller" tabIndex={0} role="region" aria-label={say(c.mapPreview, { n: preview.length })}>
        <table>
          <thead>
            <tr>
              {mapping.map((column, i) => (
                <th key={i} scope="col">
                  <select
                    aria-label={guess.headings?.[i] || say(c.mapColumn, { n: i + 1 })}
                    value={column ?? ''}
                    className={column ? 'chosen' : undefined}
                    onChange={(event) => choose(i, (event.target.value || null) as MaterialColumn | null)}
                  >
                    <option value="">{c.mapLeaveOut}</option>
                    {MATERIAL_COLUMNS.map((name) => (
                      <option key={name} value={name}>
                        {named(c, 'column', name)}
                      </option>
                    ))}
                  </select>
                  {guess.headings?.[i] ? <span className="quiet">{guess.headings[i]}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, i) => (
              <tr key={i}>
                {mapping.map((column, j) => (
                  <td key={j} className={column ? undefined : 'left-out'}>
                    {row[j] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <label className="skip">
        <span>{c.mapSkip}</span>
        <input
          type="number"
          min={0}
          max={Math.max(block.length - 1, 0)}
          value={skip}
          onChange={(event) => setSkip(Math.min(Math.max(Number(event.target.value) || 0, 0), block.length - 1))}
        />
      </label>
      {mayReplace ? (
        <label className="check">
          <input type="checkbox" checked={instead} onChange={(event) => setInstead(event.target.checked)} />
          <span>{c.mapInstead}</span>
        </label>
      ) : null}
      <p className="buttons">
        <button type="button" className="main" disabled={rows.length === 0} onClick={() => onTake(mapping, skip, instead)}>
          {c.mapTake} ({rows.length})
        </button>
        <button type="button" onClick={onCancel}>
          {c.mapCancel}
        </button>
      </p>
    </section>
  );
}
