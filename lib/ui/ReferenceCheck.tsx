import { useId, useMemo, useRef, useState, type ClipboardEvent, type ReactNode } from 'react';
import { explainReference, type ReferenceExplanation } from '../reference/explain';
import { useSettings, useWords } from './language';
import { useServices } from './services';

/** A number inside a longer text that was copied with its surroundings. */
const INSIDE =
  /VN\s*[-\u2010-\u2015\u2212_]\s*[A-Z]{2}\s*[0-9OILSBZ]{2}\s*[/\\]\s*[0-9A-Z]{2}\s*[/\\]\s*[0-9OILSBZ]{4,8}(?![0-9A-Z])/i;
/** The first part of a number: nothing is wrong with it yet, it is only not finished. */
const BEGINNING = /^V(N( ?-( ?[A-Z]([A-Z]( ?[\dO]([\dO]( ?\/( ?[\dA-Z]([\dA-Z]( ?\/ ?[\dO]{0,4})?)?)?)?)?)?)?)?)?)?$/;

function isBeginning(text: string): boolean {
  return BEGINNING.test(
    text
      .trim()
      .toUpperCase()
      .replace(/[\u2010-\u2015\u2212_]/g, '-')
      .replace(/\s+/g, ' '),
  );
}

/** The quick check of a reference number: no page needed, explained group by group while it is typed. */
export function ReferenceCheck(): ReactNode {
  const { t } = useWords();
  const { settings } = useSettings();
  const services = useServices();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const issuers = useMemo(() => new Set(settings.extraIssuers), [settings.extraIssuers]);
  const today = services.today();
  const explained = useMemo(() => explainReference(text, today, issuers), [text, today, issuers]);
  const typing = explained !== null && !explained.wellFormed && isBeginning(text);
  const c = t.reference;

  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text');
    const found = INSIDE.exec(pasted)?.[0].trim();
    if (found === undefined || found === pasted.trim()) return;
    event.preventDefault();
    setText(found);
  };
  const replace = (next: string): void => {
    setText(next);
    field.current?.focus();
  };

  return (
    <section className="reference" aria-labelledby={`${id}-title`}>
      <div className="entry">
        <h2 id={`${id}-title`}>
          <label htmlFor={id}>{c.title}</label>
        </h2>
        <div className="with-clear">
          <input
            id={id}
            ref={field}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={80}
            placeholder={c.placeholder}
            value={text}
            aria-describedby={`${id}-verdict`}
            aria-invalid={explained && !explained.wellFormed && !typing ? true : undefined}
            onPaste={paste}
            onChange={(event) => setText(event.target.value)}
          />
          {text === '' ? null : (
            <button type="button" className="drop" aria-label={c.clear} onClick={() => replace('')}>
              ×
            </button>
          )}
        </div>
      </div>
      <div id={`${id}-verdict`} role="status" className="verdict-line">
        {explained === null ? (
          <p className="quiet">{c.hint}</p>
        ) : (
          <Verdict explained={explained} typing={typing} onUse={replace} />
        )}
      </div>
      {explained ? <Groups explained={explained} typing={typing} /> : null}
      {explained && explained.groups.length > 0 && !typing ? (
        <div className="after">
          <Forms explained={explained} />
          <CopyButton number={explained.suggestion ?? text.trim()} key={explained.suggestion ?? text} />
        </div>
      ) : null}
      {explained?.wellFormed && explained.groups.length === 0 ? <Forms explained={explained} /> : null}
    </section>
  );
}

interface VerdictProps {
  readonly explained: ReferenceExplanation;
  readonly typing: boolean;
  readonly onUse: (number: string) => void;
}

function Verdict({ explained, typing, onUse }: VerdictProps): ReactNode {
  const { t, pick } = useWords();
  const c = t.reference;
  if (typing) return <p className="quiet">{c.typing}</p>;
  const [kind, word] = explained.wellFormed
    ? explained.groups.length > 0
      ? (['good', c.good] as const)
      : (['foreign', c.foreign] as const)
    : (['bad', c.bad] as const);
  return (
    <>
      <p className={`word ${kind}`}>{word}</p>
      {explained.suggestion ? <Suggestion number={explained.suggestion} onUse={onUse} /> : null}
      {explained.problems.length > 0 ? (
        <ul className="problems">
          {explained.problems.map((problem) => (
            <li key={problem.en}>{pick(problem)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Suggestion({ number, onUse }: { readonly number: string; readonly onUse: (number: string) => void }): ReactNode {
  const { t, say } = useWords();
  return (
    <p className="suggestion">
      <span>{say(t.reference.suggestion, { number })}</span>{' '}
      <button type="button" onClick={() => onUse(number)}>
        {t.reference.use}
      </button>
    </p>
  );
}

function Groups({ explained, typing }: { readonly explained: ReferenceExplanation; readonly typing: boolean }): ReactNode {
  const { t, pick } = useWords();
  if (explained.groups.length === 0) return null;
  return (
    <dl className="groups">
      {explained.groups.map(({ key, text, meaning, bad }) => (
        <div key={key} className={bad && !typing ? 'bad' : undefined}>
          <dt>{t.reference.groups[key]}</dt>
          <dd>
            <code>{text}</code> <span>{pick(meaning)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Forms({ explained }: { readonly explained: ReferenceExplanation }): ReactNode {
  const { t } = useWords();
  const vietnamese = explained.groups.length > 0;
  if (explained.forms.length === 0) return vietnamese ? <p className="quiet">{t.reference.noForms}</p> : null;
  return (
    <div className="forms">
      <p>
        {t.reference.forms}{' '}
        {explained.forms.map((form) => (
          <span key={form} className="chip">
            {form}
          </span>
        ))}
      </p>
      {vietnamese ? <p className="quiet">{t.reference.formsNote}</p> : null}
    </div>
  );
}

function CopyButton({ number }: { readonly number: string }): ReactNode {
  const { t } = useWords();
  const [notice, setNotice] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(number).then(
      () => setNotice(t.reference.copied),
      () => setNotice(t.reference.copyFailed),
    );
  };
  return (
    <p className="copy">
      <button type="button" onClick={copy}>
        {t.reference.copy}
      </button>
      <span role="status" className="quiet">
        {notice}
      </span>
    </p>
  );
}
