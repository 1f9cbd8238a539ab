import { useEffect, useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../../declaration/dates';
import { useWords } from '../language';
import { useServices, type BrokenRecord } from '../services';
import type { StoredWorksheet } from './worksheet';

interface Props {
  /** Changes when something was saved. */
  readonly refresh: number;
  readonly current: string;
  onOpen(sheet: StoredWorksheet): void;
  onNew(): void;
}

/** Worksheets saved by name. Deleting one can be undone; one that cannot be read is kept and shown as it is. */
export function SavedWorksheets({ refresh, current, onOpen, onNew }: Props): ReactNode {
  const { t, say } = useWords();
  const services = useServices();
  const [sheets, setSheets] = useState<readonly StoredWorksheet[]>([]);
  const [broken, setBroken] = useState<readonly BrokenRecord[]>([]);
  const [removed, setRemoved] = useState<StoredWorksheet | null>(null);
  const [again, setAgain] = useState(0);

  useEffect(() => {
    let live = true;
    void services.listWorksheets().then((stored) => {
      if (!live) return;
      setSheets(stored.sheets);
      setBroken(stored.broken);
    });
    return () => {
      live = false;
    };
  }, [services, refresh, again]);

  const remove = (sheet: StoredWorksheet): void => {
    void services.removeWorksheet(sheet.id).then(() => {
      setRemoved(sheet);
      setAgain((n) => n + 1);
    });
  };
  const undo = (sheet: StoredWorksheet): void => {
    void services.saveWorksheet(sheet).then(() => {
      setRemoved(null);
      setAgain((n) => n + 1);
    });
  };

  return (
    <section className="saved">
      <h3>{t.calculator.savedSheets}</h3>
      {sheets.length === 0 ? <p className="quiet">{t.calculator.noSheets}</p> : null}
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id} aria-current={sheet.id === current ? true : undefined}>
            <button type="button" className="link" onClick={() => onOpen(sheet)}>
              {sheet.name}
            </button>
            <span className="quiet">
              {sheet.form} · {toDayMonthYear(sheet.savedAt.slice(0, 10))}
            </span>
            <button
              type="button"
              className="quiet-button"
              aria-label={`${t.calculator.remove2} ${sheet.name}`}
              onClick={() => remove(sheet)}
            >
              {t.calculator.remove2}
            </button>
          </li>
        ))}
      </ul>
      {removed ? (
        <p role="status">
          {say(t.calculator.removed, { name: removed.name })}{' '}
          <button type="button" className="link" onClick={() => undo(removed)}>
            {t.calculator.undo}
          </button>
        </p>
      ) : null}
      {broken.length > 0 ? (
        <details className="problem">
          <summary>{say(t.calculator.broken, { n: broken.length })}</summary>
          {broken.map((record) => (
            <pre key={record.key}>{record.text}</pre>
          ))}
        </details>
      ) : null}
      <button type="button" onClick={onNew}>
        {t.calculator.newSheet}
      </button>
    </section>
  );
}
