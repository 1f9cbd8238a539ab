import type { ReactNode } from 'react';
import type { Calculation } from '../../report/report';
import { basisName } from '../../text/document-name';
import { fieldName } from '../../text/field-names';
import { useWords } from '../language';
import { showExpression, showPercent, showPlain } from '../show';

const STAMP = { meets: 'good', fails: 'bad', 'cannot-tell': 'open' } as const;

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
  if (!calculation) {
    return (
      <section className="result none" aria-label={title}>
        <h3>{title}</h3>
        <p className="quiet">{c.notUsed}</p>
      </section>
    );
  }
  const { verdict, threshold, interval, steps, missing, assumptions, basis } = calculation;
  const verdictText = { meets: c.meets, fails: c.fails, 'cannot-tell': c.cannotTell }[verdict];
  return (
    <section className={`result ${verdict}`} aria-label={title}>
      <h3>{title}</h3>
      <p className="figure">{figureOf(calculation)}</p>
      <p className="verdict">
        <strong className={`stamp ${STAMP[verdict]}`}>{verdictText}</strong>{' '}
        {threshold ? (
          <span>{say(c.threshold, { op: threshold.op === '>=' ? '≥' : '≤', value: showPlain(threshold.value, language) })}</span>
        ) : null}
      </p>
      {interval ? <p className="quiet">{c.betweenHint}</p> : null}
      {missing.length > 0 ? (
        <div className="missing">
          <p>{c.missing}:</p>
          <ul>
            {[...new Set(missing.map((m) => pick(m.why) || pick(fieldName(m.key))))].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
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
                  {showExpression(step.expression, language)} = <b>{showExpression(step.result, language)}</b>
                </code>
              </li>
            ))}
          </ol>
          <p className="quiet">{basisName(basis, language)}</p>
        </details>
      ) : null}
    </section>
  );

  function figureOf({ value, interval: ends }: Calculation): string {
    if (ends) return say(c.between, { low: showPercent(ends.low, language), high: showPercent(ends.high, language) });
    return value ? `${showPlain(value.shown, language)}%` : '–';
  }
}
