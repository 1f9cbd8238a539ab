import type { ReactNode } from 'react';
import { toDayMonthYear } from '../../declaration/dates';
import { RULES } from '../../rules/index';
import { useSettings, useWords } from '../language';

/** Checks hidden on single declarations, latest first, each to be shown again. */
export function Hidden(): ReactNode {
  const { t, pick, say } = useWords();
  const { settings, change } = useSettings();
  const o = t.options;
  const latest = [...settings.hidden].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section>
      <h2>{o.hidden}</h2>
      <p className="quiet">{latest.length === 0 ? o.hiddenNone : o.hiddenHint}</p>
      <ul className="plain">
        {latest.map((check) => {
          const title = RULES.find(({ id }) => id === check.rule)?.title;
          const name = title ? pick(title) : check.rule;
          return (
            <li key={`${check.rule} ${check.declaration}`}>
              <span>
                {name} <small>{say(o.hiddenOn, { date: toDayMonthYear(check.at.slice(0, 10)) })}</small>
              </span>
              <button
                type="button"
                aria-label={`${o.unhide}: ${name}`}
                onClick={() => change({ hidden: settings.hidden.filter((other) => other !== check) })}
              >
                {o.unhide}
              </button>
            </li>
          );
        })}
      </ul>
      {latest.length > 1 ? (
        <button type="button" className="start" onClick={() => change({ hidden: [] })}>
          {o.hiddenAll}
        </button>
      ) : null}
    </section>
  );
}
