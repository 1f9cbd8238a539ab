import { useDeferredValue, useMemo, useRef, useState, type Dispatch, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../language';
import { usePage, useServices } from '../services';
import { WorksheetFiles } from '../worksheets';
import { ColumnChooser } from './ColumnChooser';
import { Compare } from './Compare';
import { Costs } from './Costs';
import { DeclarationTies } from './DeclarationTies';
import { example } from './example';
import type { Action, History } from './history';
import { judge } from './judge';
import { buildUp } from './line';
import { Materials } from './Materials';
import { Product, setField } from './Product';
import { Result } from './Result';
import { SavedWorksheets } from './SavedWorksheets';
import { FileButton, PasteBox, Start } from './Start';
import { newId, useDraft, useShelf } from './stored';
import { named, useText } from './text';
import { useBlocks } from './useBlocks';
import { VerdictBar } from './VerdictBar';
import { emptyWorksheet, isBlank, sameContent, type StoredWorksheet } from './worksheet';

/** The origin calculator: product, materials and costs in; verdict, pictures, comparison and statements out. */
export function Calculator(): ReactNode {
  const { t } = useWords();
  const draft = useDraft();
  if (!draft.history) return <p className="state quiet">{t.loading}</p>;
  return <Sheet history={draft.history} failed={draft.failed} elsewhere={draft.elsewhere} dispatch={draft.dispatch} />;
}

interface SheetProps {
  readonly history: History;
  /** What was typed last could not be written down. */
  readonly failed: boolean;
  /** Another window has just changed the sheet. */
  readonly elsewhere: boolean;
  readonly dispatch: Dispatch<Action>;
}

function Sheet({ history, failed, elsewhere, dispatch }: SheetProps): ReactNode {
  const { c, say, language } = useText();
  const today = useServices().today();
  const page = usePage();
  const shelf = useShelf();
  const blocks = useBlocks(dispatch);
  const declaration = useRef<HTMLDetailsElement>(null);
  const [notice, setNotice] = useState('');
  const [putAway, setPutAway] = useState<StoredWorksheet | null>(null);
  const [started, setStarted] = useState(false);
  const { sheet } = history;
  // A list that has just become empty still offers to take the deletion back.
  const everSaved = useRef(false);
  if (shelf.sheets.length > 0) everSaved.current = true;

  const judged = useMemo(() => judge(sheet, today), [sheet, today]);
  // The table and the verdict follow every key at once; sums, pictures and working right after, and never before the next key.
  const settled = useDeferredValue(judged);
  const rows = useMemo(() => buildUp(judged.read), [judged.read]);
  const near = useMemo(() => ['VN', ...(judged.context?.facts.area ?? [])], [judged.context]);

  const stored = shelf.sheets.find(({ id }) => id === sheet.id);
  const blank = useMemo(() => isBlank(sheet), [sheet]);
  const inSync = useMemo(() => stored !== undefined && sameContent(stored, settled.sheet), [stored, settled.sheet]);
  const saveAs = (next: StoredWorksheet): Promise<boolean> => shelf.save({ ...next, savedAt: new Date().toISOString() });

  /** Another sheet takes the place of this one, which is put into the list first unless it is there as it stands. */
  const replaceBy = async (next: StoredWorksheet): Promise<void> => {
    setNotice('');
    setPutAway(null);
    if (!blank && !(stored !== undefined && sameContent(stored, sheet))) {
      const name = sheet.name.trim() || c.unnamed;
      const kept = stored ? { ...sheet, id: newId(), name: say(c.unfinished, { name }) } : { ...sheet, name };
      if (!(await saveAs(kept))) return setNotice(c.saveFailed);
      setPutAway(kept);
    }
    dispatch({ type: 'open', sheet: next });
    setStarted(false);
  };
  const save = async (): Promise<void> => {
    const name = sheet.name.trim();
    if (name === '') return setNotice(c.saveNameFirst);
    setNotice((await saveAs({ ...sheet, name })) ? say(c.saved, { name }) : c.saveFailed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const what = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : null;
    if (what === null) return;
    event.preventDefault();
    dispatch({ type: what });
  };
  const told = history.told && say(c[history.told.what], { what: named(c, 'step', history.told.kind) });
  const state = failed ? c.saveFailed : elsewhere ? c.otherView : inSync ? c.inSync : blank ? '' : c.unsaved;
  const lines = page?.kind === 'declaration' ? (page.result.reading.declaration.lines?.length ?? 0) : 0;
  const openDeclaration = (): void => {
    setStarted(true);
    requestAnimationFrame(() => {
      if (!declaration.current) return;
      declaration.current.open = true;
      declaration.current.querySelector<HTMLElement>('select, summary')?.focus();
    });
  };

  const chooser = blocks.asked ? (
    <ColumnChooser
      block={blocks.asked.block}
      guess={blocks.asked.guess}
      mayReplace={sheet.materials.length > 0}
      onTake={blocks.choose}
      onCancel={blocks.cancel}
    />
  ) : null;
  const broughtIn = (
    <p role="status" className="brought-in">
      {blocks.told}{' '}
      {blocks.changeColumns ? (
        <button type="button" className="text-link" onClick={blocks.changeColumns}>
          {c.changeColumns}
        </button>
      ) : null}
    </p>
  );
  const saved = (
    <SavedWorksheets
      sheets={shelf.sheets}
      broken={shelf.broken}
      current={sheet.id}
      onOpen={(next) => void replaceBy(next)}
      onNew={() => void replaceBy({ ...emptyWorksheet(newId(), sheet.form), financialYear: today.slice(0, 4) })}
      onRemove={shelf.remove}
      onRestore={async (removed) => void (await shelf.save(removed))}
    />
  );
  const away = (
    <div role="status" className="put-away">
      {putAway ? (
        <p>
          {say(c.putAway, { name: putAway.name })}{' '}
          <button type="button" className="text-link" onClick={() => void replaceBy(putAway)}>
            {c.getBack}
          </button>
        </p>
      ) : null}
    </div>
  );

  if (blank && !started) {
    return (
      <div className="calculator" onKeyDown={onKeyDown}>
        {away}
        <Start
          declaration={lines > 0}
          onBlock={blocks.take}
          onFile={blocks.takeFile}
          onType={() => setStarted(true)}
          onExample={() => dispatch({ type: 'change', kind: 'example', change: (now) => example(now, language) })}
          onDeclaration={openDeclaration}
        />
        {broughtIn}
        {chooser}
        {shelf.sheets.length + shelf.broken.length > 0 || everSaved.current ? saved : null}
      </div>
    );
  }
  return (
    <div className="calculator" onKeyDown={onKeyDown}>
      <div className="sheet-bar">
        <label className="sheet-name">
          <span className="for-readers">{c.sheetName}</span>
          <input
            type="text"
            value={sheet.name}
            placeholder={c.sheetNamePlaceholder}
            onBlur={() => dispatch({ type: 'leave' })}
            onChange={(event) => {
              setNotice('');
              setField(dispatch, 'name', event.target.value);
            }}
          />
        </label>
        <button type="button" disabled={history.past.length === 0} onClick={() => dispatch({ type: 'undo' })} title="Ctrl+Z">
          {c.undo}
        </button>
        <button type="button" disabled={history.future.length === 0} onClick={() => dispatch({ type: 'redo' })} title="Ctrl+Y">
          {c.redo}
        </button>
        <a className="wide-link" href={`${location.pathname}#calculator`} target="_blank" rel="noreferrer">
          {c.wide}
        </a>
      </div>
      {away}
      <p role="status" className="for-readers">
        {told ?? ''}
      </p>
      <div className="columns">
        <div className="inputs">
          <section className="step" aria-label={c.product}>
            <h2>{c.product}</h2>
            <Product judged={judged} dispatch={dispatch} />
            {lines > 0 ? (
              <p className="buttons">
                <button type="button" onClick={openDeclaration}>
                  {c.startDeclaration}
                </button>
              </p>
            ) : null}
          </section>
          <section className="step" aria-label={c.materials}>
            <h2>{c.materials}</h2>
            <p className="quiet">{c.materialsHint}</p>
            {sheet.materials.length === 0 ? <PasteBox onBlock={blocks.take} onFile={blocks.takeFile} /> : null}
            <div className="ways">
              <FileButton onFile={blocks.takeFile} />
            </div>
            {broughtIn}
            {chooser}
            <Materials judged={judged} total={rows.materials} near={near} dispatch={dispatch} onBlock={blocks.take} />
          </section>
          <section className="step" aria-label={c.costs}>
            <h2>{c.costs}</h2>
            <Costs judged={settled} rows={rows} dispatch={dispatch} />
          </section>
        </div>
        <div className="outcome">
          <Result judged={settled} />
        </div>
      </div>
      <Compare judged={judged} dispatch={dispatch} />
      <DeclarationTies judged={judged} dispatch={dispatch} frame={declaration} />
      <details className="folded">
        <summary>{c.files}</summary>
        <WorksheetFiles
          worksheet={settled.sheet}
          stored={shelf.sheets}
          onImport={(list) => {
            const [first, ...others] = list;
            void Promise.all(others.map(saveAs)).then(() => first && replaceBy(first));
          }}
        />
      </details>
      <div className="actions">
        <button type="button" className="main" onClick={() => void save()}>
          {c.save}
        </button>
        <p className="quiet" role="status">
          {notice || state}
        </p>
      </div>
      {saved}
      <VerdictBar judged={judged} />
    </div>
  );
}
