import type { ReactNode } from 'react';
import { fieldName } from '../../text/field-names';
import type { Calculation } from '../../report/report';
import { useWords } from '../language';
import { showPercent } from './worksheet';

/** One calculation: its figure, the verdict against the threshold, and the working written out. */
export function Result({
  title,
  calculation,
}: {
  readonly title: string;
  readonly calculation: Calculation | undefined;
}): ReactNode {
  const { t, say, pick, language } = useWords();
  const c = t.calculator;
  if (!calculation) return null;
  const { value, verdict, threshold, interval, steps, missing, assumptions, basis } = calculation;
  const verdictText = { meets: c.meets, fails: c.fails, 'cannot-tell': c.cannotTell }[verdict];
  return (
    <section className={`result ${verdict}`} aria-label={title}>
      <h4>{title}</h4>
      <p className="figure">
        {interval
          ? say(c.between, { low: showPercent(interval.low, language), high: showPercent(interval.high, language) })
          : value
            ? `${language === 'vi' ? value.shown.replace('.', ',') : value.shown}%`
            : '–'}
      </p>
      <p className="verdict">
        <strong>{verdictText}</strong>
        {threshold ? <span> {say(c.threshold, { op: threshold.op === '>=' ? '≥' : '≤', value: threshold.value })}</span> : null}
      </p>
      {missing.length > 0 ? (
        <p className="missing">
          {c.missing}: {[...new Set(missing.map((m) => pick(m.why) || pick(fieldName(m.key))))].join('; ')}
        </p>
      ) : null}
      {assumptions.length > 0 ? (
        <p className="quiet">
          {c.assuming}: {assumptions.map((a) => c.assumptions[a]).join('; ')}.
        </p>
      ) : null}
      {steps.length > 0 ? (
        <details open>
          <summary>{c.steps}</summary>
          <ol className="steps">
            {steps.map((step, i) => (
              <li key={i}>
                <span>{pick(step.label)}</span>
                <code>
                  {step.expression} = {step.result}
                </code>
              </li>
            ))}
          </ol>
          <p className="quiet">
            {basis.document}, {basis.place}
          </p>
        </details>
      ) : null}
    </section>
  );
}
