import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ENOUGH_LESSONS } from '../../declaration/lesson';
import { TEACHABLE } from '../../declaration/teachable';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { useServices, type PageState } from '../services';
import { TaughtHere } from './TaughtHere';
import type { Pointing } from './services';
import { fieldStates, learnedWords, longName, searchable, type FieldState } from './words';

type Page = Extract<PageState, { kind: 'declaration' | 'nothing' }>;

/** Teaching by pointing, for the page in front: which field, then a click in the page. */
export function Teach({
  page,
  open,
  onOpen,
}: {
  readonly page: Page;
  /** Kept by whoever shows it: the page under it comes and goes. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}): ReactNode {
  const { language, say } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const [problem, setProblem] = useState('');
  const [key, setKey] = useState<string | null>(null);
  const { tabId } = page;
  useEffect(() => services.watchPointing(tabId, setPointing), [services, tabId]);
  const reading = page.kind === 'declaration' ? page.result.reading : null;
  const states = useMemo(() => fieldStates(reading), [reading]);
  const active = pointing?.state === 'pointing' ? pointing.key : null;
  const host =
    page.kind === 'declaration' ? page.result.host : (page.host ?? (pointing?.state === 'done' ? pointing.host : null));

  const start = async (): Promise<void> => {
    if (key === null) return;
    setProblem('');
    if (!(await services.startPointing(tabId, key))) setProblem(t.nobody);
  };
  const stop = (): void => void services.stopPointing(tabId);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && active !== null) stop();
  };
  return (
    <details
      className="teach"
      open={open || active !== null}
      onToggle={(event) => onOpen(event.currentTarget.open)}
      onKeyDown={onKey}
    >
      <summary>{t.title}</summary>
      <p className="quiet">{t.intro}</p>
      {page.kind === 'nothing' ? <p className="caution">{say(t.notYet, { n: ENOUGH_LESSONS })}</p> : null}
      {active === null ? (
        <>
          <FieldChoice states={states} chosen={key} choose={setKey} />
          <button type="button" className="main" disabled={key === null} onClick={() => void start()}>
            {t.point}
          </button>
        </>
      ) : (
        <div className="pointing">
          <p role="status">{say(t.pointing, { field: longName(active, language) })}</p>
          <button type="button" onClick={stop}>
            {t.stop}
          </button>
        </div>
      )}
      <p className="problem" role="status">
        {problem}
      </p>
      <Outcome pointing={pointing} tabId={tabId} />
      {host === null ? null : <TaughtHere key={host} host={host} tabId={tabId} />}
      <p className="quiet">{t.can}</p>
    </details>
  );
}

/** What came of it, with the way back. */
function Outcome({ pointing, tabId }: { readonly pointing: Pointing | null; readonly tabId: number }): ReactNode {
  const { language } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const [notice, setNotice] = useState('');
  // The word of an undoing stays until something new is pointed at.
  useEffect(() => {
    if (pointing !== null) setNotice('');
  }, [pointing]);
  const picked = pointing?.state === 'done' ? pointing.picked : null;
  const undo = (): void => {
    if (pointing?.state !== 'done' || pointing.picked.kind !== 'taught') return;
    const { lesson, replaces } = pointing.picked;
    services.changeLessons(pointing.host, { remove: [lesson], add: replaces }).then(
      async () => {
        await services.clearPointing(tabId);
        setNotice(t.undone);
      },
      () => setNotice(t.failed),
    );
  };
  return (
    <div className="outcome">
      <p role="status">
        {picked === null ? notice : null}
        {picked?.kind === 'cancelled' ? t.stopped : null}
        {picked?.kind === 'taught' ? notice || learnedWords(picked.key, picked.lesson, picked.shows, language) : null}
      </p>
      {picked?.kind === 'taught' ? (
        <button type="button" onClick={undo}>
          {t.undo}
        </button>
      ) : null}
    </div>
  );
}

const RANK: Readonly<Record<FieldState, number>> = { unread: 0, taught: 1, read: 2 };

function FieldChoice({
  states,
  chosen,
  choose,
}: {
  readonly states: ReadonlyMap<string, FieldState>;
  readonly chosen: string | null;
  readonly choose: (key: string) => void;
}): ReactNode {
  const { language } = useWords();
  const id = useId();
  const t = TEACH_TEXT[language];
  const [search, setSearch] = useState('');
  const stateOf = (key: string): FieldState => states.get(key) ?? 'unread';
  const wanted = searchable(search).split(/\s+/).filter(Boolean);
  const shown = TEACHABLE.filter((key) => {
    const text = searchable(`${longName(key, 'vi')} ${longName(key, 'en')} ${key}`);
    return wanted.every((word) => text.includes(word));
  }).sort((a, b) => RANK[stateOf(a)] - RANK[stateOf(b)]);
  return (
    <>
      <label>
        <span>{t.search}</span>
        <input type="search" value={search} autoComplete="off" onChange={(event) => setSearch(event.target.value)} />
      </label>
      <fieldset className="field-list">
        <legend className="for-readers">{t.fields}</legend>
        {shown.length === 0 ? <p className="quiet">{t.none}</p> : null}
        {shown.map((key) => (
          <label key={key} className="check">
            <input type="radio" name={id} value={key} checked={chosen === key} onChange={() => choose(key)} />
            <span>{longName(key, language)}</span>
            <small className={stateOf(key) === 'unread' ? 'caution' : undefined}>{t[stateOf(key)]}</small>
          </label>
        ))}
      </fieldset>
    </>
  );
}
