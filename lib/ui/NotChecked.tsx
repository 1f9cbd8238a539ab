import { useEffect, useState, type ReactNode } from 'react';
import type { Declaration } from '../declaration/declaration';
import { isRead } from '../declaration/paths';
import type { Bilingual } from '../forms/profile';
import type { Finding } from '../report/report';
import { fieldName } from '../text/field-names';
import { useWords } from './language';

interface Props {
  readonly findings: readonly Finding[];
  readonly count: number;
  readonly declaration: Declaration;
}

/** "3 checks not possible, and why": gathered by the field that was not read, each with the checks that wait for it. */
export function NotChecked({ findings, count, declaration }: Props): ReactNode {
  const { t, say, pick } = useWords();
  const [opened, setOpened] = useState(false);
  const titles = useRuleTitles(opened);
  if (count === 0) return <p className="quiet">{t.unknownNone}</p>;
  const { fields, reasons } = gather(findings, declaration);
  return (
    <details className="not-checked" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{say(t.unknownCount, { n: count })}</summary>
      {fields.length > 0 ? (
        <>
          <p>{t.unknownBecause}</p>
          <ul>
            {fields.map(({ name, rules }) => (
              <li key={name.en}>
                <details>
                  <summary>
                    <span className="field-name">{pick(name)}</span>{' '}
                    <span className="quiet">{say(t.unknownChecks, { n: rules.length })}</span>
                  </summary>
                  <ul className="waiting">
                    {rules.map((rule) => {
                      const title = titles?.get(rule);
                      return <li key={rule}>{title ? pick(title) : '…'}</li>;
                    })}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {reasons.length > 0 ? (
        <>
          <p>{t.unknownOther}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.en}>{pick(reason)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}

/** Titles come with all the rules behind them, so they are only fetched (from the extension itself) when somebody looks. */
function useRuleTitles(wanted: boolean): ReadonlyMap<string, Bilingual> | null {
  const [titles, setTitles] = useState<ReadonlyMap<string, Bilingual> | null>(null);
  useEffect(() => {
    if (!wanted || titles) return undefined;
    let live = true;
    void import('../rules/index').then(({ RULES }) => {
      if (live) setTitles(new Map(RULES.map(({ id, title }) => [id, title])));
    });
    return () => {
      live = false;
    };
  }, [wanted, titles]);
  return titles;
}

interface Gathered {
  readonly fields: readonly { readonly name: Bilingual; readonly rules: readonly string[] }[];
  /** Other reasons: rules of that day not held, form not known, list read in part. */
  readonly reasons: readonly Bilingual[];
}

function gather(findings: readonly Finding[], declaration: Declaration): Gathered {
  const byName = new Map<string, { name: Bilingual; rules: Set<string> }>();
  const reasons = new Map<string, Bilingual>();
  for (const { outcome, fields, rule, message } of findings) {
    if (outcome !== 'unknown') continue;
    const unread = fields.filter((field) => !isRead(declaration, field));
    if (unread.length === 0) reasons.set(message.en, message);
    for (const field of unread) {
      const name = fieldName(field);
      const entry = byName.get(name.en) ?? { name, rules: new Set<string>() };
      entry.rules.add(rule);
      byName.set(name.en, entry);
    }
  }
  return {
    fields: [...byName.values()]
      .map(({ name, rules }) => ({ name, rules: [...rules] }))
      .sort((a, b) => b.rules.length - a.rules.length),
    reasons: [...reasons.values()],
  };
}
