import { useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../../declaration/dates';
import type { BrokenRecord } from '../services';
import { useText } from './text';
import type { StoredWorksheet } from './worksheet';

interface Props {
  readonly sheets: readonly StoredWorksheet[];
  readonly broken: readonly BrokenRecord[];
  /** Id of the sheet being edited. */
  readonly current: string;
  onOpen(sheet: StoredWorksheet): void;
  onNew(): void;
  onRemove(sheet: StoredWorksheet): Promise<void>;
  onRestore(sheet: StoredWorksheet): Promise<void>;
}

/** Worksheets saved by name. Deleting one can be undone; one that cannot be read is kept and shown as it is. */
export function SavedWorksheets({ sheets, broken, current, onOpen, onNew, onRemove, onRestore }: Props): ReactNode {
  const { c, say } = useText();
  const [removed, setRemoved] = useState<StoredWorksheet | null>(null);
  return (
    <section className="saved">
      <h2>{c.savedSheets}</h2>
      {sheets.length === 0 ? <p className="quiet">{c.noSheets}</p> : null}
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id} aria-current={sheet.id === current ? true : undefined}>
            <button type="button" className="text-link" onClick={() => onOpen(sheet)}>
              {sheet.name}
            </button>
            <span className="quiet">
              {[
                sheet.form,
                sheet.financialYear.trim() ? `${c.financialYear} ${sheet.financialYear}` : '',
                toDayMonthYear(sheet.savedAt.slice(0, 10)),
                sheet.id === current ? c.current : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-label={`${c.drop} ${sheet.name}`}
              onClick={() => void onRemove(sheet).then(() => setRemoved(sheet))}
            >
              {c.drop}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed ? (
          <p>
            {say(c.dropped, { name: removed.name })}{' '}
            <button type="button" className="text-link" onClick={() => void onRestore(removed).then(() => setRemoved(null))}>
              {c.undo}
            </button>
          </p>
        ) : null}
      </div>
      {broken.length > 0 ? (
        <details className="broken">
          <summary>{say(c.broken, { n: broken.length })}</summary>
          {broken.map((record) => (
            <pre key={record.key} tabIndex={0}>
              {record.text}
            </pre>
          ))}
        </details>
      ) : null}
      <button type="button" onClick={onNew}>
        {c.newSheet}
      </button>
    </section>
  );
}
