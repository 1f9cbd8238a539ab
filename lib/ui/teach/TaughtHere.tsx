import { useEffect, useState, type ReactNode } from 'react';
import type { Lesson } from '../../declaration/lesson';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { useServices } from '../services';
import type { TaughtLessons } from './services';
import { longName, placeWords, triedWords } from './words';

/** All lessons, kept up to date; null while they load. */
export function useLessons(): TaughtLessons | null {
  const services = useServices();
  const [lessons, setLessons] = useState<TaughtLessons | null>(null);
  useEffect(() => services.watchLessons(setLessons), [services]);
  return lessons;
}

interface Entry {
  readonly lesson: Lesson;
  readonly company: boolean;
}

/** What is taught for this site: each to be tried on the open page, each to be removed again. */
export function TaughtHere({ host, tabId }: { readonly host: string; readonly tabId: number }): ReactNode {
  const { language, say } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const lessons = useLessons();
  const [tried, setTried] = useState<ReadonlyMap<string, string>>(new Map());
  const [removed, setRemoved] = useState<Lesson | null>(null);
  const [notice, setNotice] = useState('');
  const of = (list: readonly Lesson[] | undefined, company: boolean): Entry[] =>
    (list ?? []).map((lesson) => ({ lesson, company }));
  const entries = [...of(lessons?.company[host], true), ...of(lessons?.own[host], false)];
  if (entries.length === 0 && removed === null) return null;
  const idOf = ({ lesson }: Entry): string => JSON.stringify(lesson);
  const tryThem = async (some: readonly Entry[]): Promise<void> => {
    const results = await services.tryLessons(
      tabId,
      host,
      some.map(({ lesson }) => lesson),
    );
    setNotice(results ? '' : t.nobody);
    setTried(new Map(some.flatMap((entry, i) => (results ? [[idOf(entry), triedWords(results[i]!, language)]] : []))));
  };
  const change = (remove: readonly Lesson[], add: readonly Lesson[], then: Lesson | null): void => {
    services.changeLessons(host, { remove, add }).then(
      () => {
        setNotice('');
        setRemoved(then);
      },
      () => setNotice(t.failed),
    );
  };
  return (
    <section className="taught-here">
      <h3>{say(t.mine, { host })}</h3>
      <ul className="plain">
        {entries.map((entry) => {
          const { lesson, company } = entry;
          const name = longName(lesson.key, language);
          return (
            <li key={idOf(entry)}>
              <span>
                {name}: {placeWords(lesson, language)} {company ? <small>{t.company}</small> : null}
                <small className="tried" role="status">
                  {tried.get(idOf(entry)) ?? ''}
                </small>
              </span>
              <button type="button" aria-label={`${t.try}: ${name}`} onClick={() => void tryThem([entry])}>
                {t.try}
              </button>
              {company ? null : (
                <button type="button" aria-label={`${t.remove}: ${name}`} onClick={() => change([lesson], [], lesson)}>
                  {t.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        {entries.length > 1 ? (
          <button type="button" onClick={() => void tryThem(entries)}>
            {t.tryAll}
          </button>
        ) : null}
        <button type="button" className="text-link" onClick={() => services.openOptions()}>
          {t.manage}
        </button>
      </div>
      <div className="outcome">
        <p role="status">{notice || (removed ? say(t.removed, { field: longName(removed.key, language) }) : '')}</p>
        {removed ? (
          <button type="button" onClick={() => change([], [removed], null)}>
            {t.undo}
          </button>
        ) : null}
      </div>
    </section>
  );
}
