import type { ReactNode } from 'react';
import type { Bilingual } from '../forms/profile';
import type { Finding } from '../report/report';
import { fieldName } from '../text/field-names';
import { useWords } from './language';

/** "3 checks not possible, and why": the checks that could not be answered, gathered by the field that was not read. */
export function NotChecked({ findings, count }: { readonly findings: readonly Finding[]; readonly count: number }): ReactNode {
  const { t, say, pick } = useWords();
  if (count === 0) return <p className="quiet">{t.unknownNone}</p>;
  return (
    <details className="not-checked">
      <summary>{say(t.unknownCount, { n: count })}</summary>
      <p>{t.unknownBecause}</p>
      <ul>
        {gather(findings).map(({ name, rules }) => (
          <li key={name.en}>
            <span className="field-name">{pick(name)}</span> <span className="quiet">{say(t.unknownChecks, { n: rules })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function gather(findings: readonly Finding[]): { name: Bilingual; rules: number }[] {
  const byName = new Map<string, { name: Bilingual; rules: Set<string> }>();
  for (const f of findings) {
    if (f.outcome !== 'unknown') continue;
    for (const field of f.fields) {
      const name = fieldName(field);
      const entry = byName.get(name.en) ?? { name, rules: new Set<string>() };
      entry.rules.add(f.rule);
      byName.set(name.en, entry);
    }
  }
  return [...byName.values()].map(({ name, rules }) => ({ name, rules: rules.size })).sort((a, b) => b.rules - a.rules);
}
