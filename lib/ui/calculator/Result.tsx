import type { ReactNode } from 'react';
import type { Calculation } from '../../report/report';
import { basisName } from '../../text/document-name';
import { fieldName } from '../../text/field-names';
import { useWords, type Words } from '../language';
import { showExpression, showPercent, showPlain } from '../show';

const STAMP = { meets: 'good', fails: 'bad', 'cannot-tell': 'open' } as const;

interface Props {
  readonly title: string;
  /** Undefined where the form does not know this formula. */
  readonly calculation: Calculation | undefined;
}

function figureOf({ value, interval }: Calculation, { t, say, language }: Words): string {
  if (interval) {
    const [low, high] = [showPercent(interval.low, language), showPercent(interval.high, language)];
    return say(t.calculator.between, { low, high });
  }
  return value ? `${showPlain(value.shown, language)}%` : '–';
}

/** The figure of one formula and its verdict against the threshold. */
export function Verdict({ title, calculation }: Props): ReactNode {
  const words = useWords();
  const { t, say, language } = words;
  const c = t.calculator;
  if (!calculation) {
    return (
      <section className="result none" aria-label={title}>
        <h2>{title}</h2>
        <p className="quiet">{c.notUsed}</p>
      </section>
    );
  }
  const { verdict, threshold } = calculation;
  const verdictText = { meets: c.meets, fails: c.fails, 'cannot-tell': c.cannotTell }[verdict];
  return (
    <section className={`result ${verdict}`} aria-label={title}>
      <h2>{title}</h2>
      <p className={calculation.interval ? 'figure range' : 'figure'}>{figureOf(calculation, words)}</p>
      <p className="verdict">
        <strong className={`stamp ${STAMP[verdict]}`}>{verdictText}</strong>{' '}
        {threshold ? (
          <span className="quiet">
            {say(c.threshold, { op: threshold.op === '>=' ? '≥' : '≤', value: showPlain(threshold.value, language) })}
          </span>
        ) : null}
      </p>
    </section>
  );
}

/** What all calculations together still need, and what they take for granted. */
export function Remarks({ calculations }: { readonly calculations: readonly Calculation[] }): ReactNode {
  const { t, pick } = useWords();
  const c = t.calculator;
  const missing = new Set(calculations.flatMap((one) => one.missing.map((m) => pick(m.why) || pick(fieldName(m.key)))));
  const assumed = new Set(calculations.flatMap((one) => one.assumptions));
  return (
    <>
      {calculations.some(({ interval }) => interval) ? <p className="quiet">{c.betweenHint}</p> : null}
      {missing.size > 0 ? (
        <div className="missing">
          <p>{c.missing}:</p>
          <ul>
            {[...missing].map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {assumed.size > 0 ? (
        <p className="quiet">
          {c.assuming}: {[...assumed].map((a) => c.assumptions[a]).join('; ')}.
        </p>
      ) : null}
    </>
  );
}

/** The working of one formula, step by step, with the law it follows. */
export function Working({ title, calculation }: Props): ReactNode {
  const { t, pick, language } = useWords();
  if (!calculation || calculation.steps.length === 0) return null;
  return (
    <details open className="working">
      <summary>
        {t.calculator.steps}: {title}
      </summary>
      <ol className="steps">
        {calculation.steps.map((step, i) => (
          <li key={i}>
            <span>{pick(step.label)}</span>
            <code>
              {showExpression(step.expression, language)} = <b>{showExpression(step.result, language)}</b>
            </code>
          </li>
        ))}
      </ol>
      <p className="quiet">{basisName(calculation.basis, language)}</p>
    </details>
  );
}
