import { useId, useState, type ReactNode } from 'react';
import { ISSUERS } from '../../forms/issuers';
import { useSettings, useWords } from '../language';

/** Codes of issuing bodies that the trader has met: the published list is open. */
export function Issuers(): ReactNode {
  const { t, say } = useWords();
  const { settings, change } = useSettings();
  const id = useId();
  const o = t.options;
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const known = settings.extraIssuers;
  const add = (): void => {
    const wanted = code.trim().toUpperCase();
    if (!/^[0-9A-Z]{2}$/.test(wanted)) return setProblem(o.issuersBad);
    if (known.includes(wanted) || ISSUERS.has(wanted)) return setProblem(say(o.issuersKnown, { code: wanted }));
    setCode('');
    setProblem('');
    change({ extraIssuers: [...known, wanted].sort() });
  };
  return (
    <section>
      <h2>{o.issuers}</h2>
      <p className="quiet">{o.issuersHint}</p>
      {known.length > 0 ? (
        <ul className="chips">
          {known.map((one) => (
            <li key={one}>
              {one}
              <button
                type="button"
                aria-label={say(o.issuersRemove, { code: one })}
                onClick={() => change({ extraIssuers: known.filter((other) => other !== one) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        className="inline"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          <span>{o.issuersLabel}</span>
          <input
            type="text"
            className="code"
            maxLength={4}
            autoComplete="off"
            value={code}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              setCode(event.target.value);
              setProblem('');
            }}
          />
        </label>
        <button type="submit">{o.add}</button>
      </form>
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </section>
  );
}
