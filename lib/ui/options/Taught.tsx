import { useRef, useState, type ChangeEvent, type ReactNode } from 'react';
import type { Lesson, Lessons } from '../../declaration/lesson';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { useServices } from '../services';
import { readTaughtFile, writeTaughtFile } from '../teach/taught-file';
import { useLessons } from '../teach/TaughtHere';
import { longName, placeWords } from '../teach/words';

interface Gone {
  readonly host: string;
  readonly lessons: readonly Lesson[];
}

/** All taught fields by site: to be removed, passed on as a file, and taken from one. */
export function Taught(): ReactNode {
  const { language, say } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const lessons = useLessons();
  const file = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState('');
  const [problem, setProblem] = useState('');
  const [gone, setGone] = useState<Gone | null>(null);
  const own = lessons?.own ?? {};
  const hosts = [...new Set([...Object.keys(lessons?.company ?? {}), ...Object.keys(own)])].sort();

  const tell = (good: string, bad = ''): void => {
    setNotice(good);
    setProblem(bad);
  };
  const change = (host: string, remove: readonly Lesson[], add: readonly Lesson[], then: Gone | null, word: string): void => {
    services.changeLessons(host, { remove, add }).then(
      () => {
        setGone(then);
        tell(word);
      },
      () => tell('', t.failed),
    );
  };
  const save = (): void => {
    const name = `soat-co-o-da-chi-${services.today()}.json`;
    services.saveFile(name, writeTaughtFile(own));
    setGone(null);
    tell(say(t.exported, { name }));
  };
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = event.target.files ?? [];
    // The same file may be chosen again after it was mended.
    const text = await chosen?.text();
    if (file.current) file.current.value = '';
    if (text === undefined) return;
    setGone(null);
    const read = readTaughtFile(text);
    if ('problem' in read) {
      tell('', read.problem === 'shape' ? say(t.bad.shape, { where: read.where }) : t.bad[read.problem]);
      return;
    }
    try {
      const { added, known, beside } = await services.addLessons(read.sites);
      tell([say(t.imported, { added, known }), ...(beside > 0 ? [say(t.beside, { n: beside })] : [])].join(' '));
    } catch {
      tell('', t.failed);
    }
  };
  return (
    <section className="taught">
      <h2>{t.optionsTitle}</h2>
      <p className="quiet">{hosts.length === 0 ? `${t.optionsHint} ${t.nothing}` : t.optionsHint}</p>
      {hosts.map((host) => (
        <Site
          key={host}
          host={host}
          company={(lessons?.company ?? {})[host] ?? []}
          own={own[host] ?? []}
          remove={(lesson) =>
            change(host, [lesson], [], { host, lessons: [lesson] }, say(t.removed, { field: longName(lesson.key, language) }))
          }
          removeAll={() => change(host, own[host] ?? [], [], { host, lessons: own[host] ?? [] }, say(t.removedHost, { host }))}
        />
      ))}
      <div className="buttons">
        {hasAny(own) ? (
          <button type="button" onClick={save}>
            {t.export}
          </button>
        ) : null}
        <button type="button" onClick={() => file.current?.click()}>
          {t.import}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t.import}
          onChange={(event) => void take(event)}
        />
      </div>
      <div className="outcome">
        <p role="status">{notice}</p>
        {gone ? (
          <button type="button" onClick={() => change(gone.host, [], gone.lessons, null, t.undone)}>
            {t.undo}
          </button>
        ) : null}
      </div>
      <p role="alert" className="problem">
        {problem}
      </p>
    </section>
  );
}

const hasAny = (lessons: Lessons): boolean => Object.values(lessons).some((list) => list.length > 0);

function Site({
  host,
  company,
  own,
  remove,
  removeAll,
}: {
  readonly host: string;
  readonly company: readonly Lesson[];
  readonly own: readonly Lesson[];
  readonly remove: (lesson: Lesson) => void;
  readonly removeAll: () => void;
}): ReactNode {
  const { language } = useWords();
  const t = TEACH_TEXT[language];
  const line = (lesson: Lesson, fixed: boolean): ReactNode => {
    const name = longName(lesson.key, language);
    return (
      <li key={`${fixed}${JSON.stringify(lesson)}`}>
        <span>
          {name}: {placeWords(lesson, language)} {fixed ? <small>{t.company}</small> : null}
        </span>
        {fixed ? null : (
          <button type="button" aria-label={`${t.remove}: ${name}, ${host}`} onClick={() => remove(lesson)}>
            {t.remove}
          </button>
        )}
      </li>
    );
  };
  return (
    <>
      <h3>{host}</h3>
      <ul className="plain">
        {company.map((lesson) => line(lesson, true))}
        {own.map((lesson) => line(lesson, false))}
      </ul>
      {own.length > 1 ? (
        <button type="button" className="start" aria-label={`${t.removeHost}: ${host}`} onClick={removeAll}>
          {t.removeHost}
        </button>
      ) : null}
    </>
  );
}
