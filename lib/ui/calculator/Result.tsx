import { useMemo, type ReactNode } from 'react';
import type { Calculation } from '../../report/report';
import { lineCalculations } from '../../origin/calculations';
import { compareForm } from '../../origin/comparator';
import { sensitivityOf } from '../../origin/sensitivity';
import { basisName } from '../../text/document-name';
import { fieldName } from '../../text/field-names';
import { showExpression, showPercent, showPlain } from '../show';
import { useServices } from '../services';
import { FobBar } from './FobBar';
import type { Judged } from './judge';
import { RuleTree } from './RuleTree';
import { Stamp } from './Stamp';
import { named, useText, type CalculatorWords } from './text';
import { TopMaterials } from './TopMaterials';
import { WhatIf } from './WhatIf';

const MOST_MISSING = 6;

/** The answer in full: verdict, rule, figures, pictures, what would change it, what is missing, and the working. */
export function Result({ judged }: { readonly judged: Judged }): ReactNode {
  const { c, say } = useText();
  const today = useServices().today();
  const { origin, sheet, read } = judged;
  const calculations = useMemo(() => (origin ? lineCalculations(origin) : []), [origin]);
  const sensitivity = useMemo(() => (origin ? sensitivityOf(origin) : []), [origin]);
  const printed = useMemo(
    () =>
      compareForm(sheet.form, {
        line: read.line,
        importingCountry: sheet.destination || undefined,
        today,
        rules: { [sheet.form]: sheet.rule },
      }),
    [read, sheet.form, sheet.destination, sheet.rule, today],
  );
  if (!origin || (sheet.fob.trim() === '' && sheet.materials.length === 0)) {
    return (
      <section className="results" id="calculator-result" aria-label={c.result}>
        <h2>{c.result}</h2>
        <p className="quiet">{c.needFob}</p>
      </section>
    );
  }
  const { rule, source } = origin.ruleInForce;
  const meets = origin.outcome.verdict === 'meets';
  return (
    <section className="results" id="calculator-result" aria-label={c.result}>
      <div className="headline">
        <h2>{c.result}</h2>
        <Stamp verdict={origin.outcome.verdict} />
      </div>
      {rule ? <p>{say(source === 'default' ? c.ruleByDefault : c.ruleIs, { rule: rule.text })}</p> : null}
      {meets && printed ? (
        <ul className="printed">
          {printed.criterion ? <li className="write">{say(c.writeOnForm, { text: printed.criterion })}</li> : null}
          {printed.accumulation ? <li>{c.tickAccumulation}</li> : null}
          {printed.deMinimis ? <li>{c.withTolerance}</li> : null}
          {printed.fobShown ? <li>{c.fobOnForm}</li> : null}
          {printed.statement ? <li>{say(c.statement, { number: printed.statement })}</li> : null}
        </ul>
      ) : null}
      <Figures calculations={calculations} judged={judged} />
      <RuleTree origin={origin} />
      <FobBar origin={origin} />
      <TopMaterials origin={origin} />
      <WhatIf origin={origin} answers={sensitivity} />
      <Remarks origin={origin} />
      <Working calculations={calculations} />
    </section>
  );
}

const FIGURES: readonly (readonly [suffix: string, title: 'direct' | 'indirect' | 'bd' | 'bu' | 'exw' | 'fobShare'])[] = [
  ['-direct', 'direct'],
  ['-indirect', 'indirect'],
  ['-bd', 'bd'],
  ['-bu', 'bu'],
  ['exw-share', 'exw'],
  ['fob-share', 'fobShare'],
];

/** Direct and indirect formula side by side, or the figures that the rule asks for. */
function Figures({
  calculations,
  judged,
}: {
  readonly calculations: readonly Calculation[];
  readonly judged: Judged;
}): ReactNode {
  const { c } = useText();
  const found = FIGURES.map(([suffix, title]) => ({
    title,
    calculation: calculations.find(({ calculation }) => calculation.endsWith(suffix)),
  }));
  const value = found.some(({ calculation }) => calculation);
  if (!value) return null;
  const both = judged.context?.facts.agreement !== 'CPTPP' && found.slice(2).every(({ calculation }) => !calculation);
  return (
    <div className="verdicts">
      {found
        .filter(({ calculation, title }) => calculation ?? (both && (title === 'direct' || title === 'indirect')))
        .map(({ title, calculation }) => (
          <Figure key={title} title={c[title]} calculation={calculation} />
        ))}
    </div>
  );
}

function figureOf({ value, interval }: Calculation, { c, say, language }: CalculatorWords): string {
  if (interval) {
    const [low, high] = [showPercent(interval.low, language), showPercent(interval.high, language)];
    return say(c.between, { low, high });
  }
  return value ? `${showPlain(value.shown, language)}%` : '–';
}

function Figure({ title, calculation }: { readonly title: string; readonly calculation: Calculation | undefined }): ReactNode {
  const words = useText();
  const { c, say, language } = words;
  if (!calculation) {
    return (
      <section className="result none" aria-label={title}>
        <h3>{title}</h3>
        <p className="quiet">{c.notUsed}</p>
      </section>
    );
  }
  const { verdict, threshold } = calculation;
  return (
    <section className={`result ${verdict}`} aria-label={title}>
      <h3>{title}</h3>
      <p className={calculation.interval ? 'figure range' : 'figure'}>{figureOf(calculation, words)}</p>
      <p className="verdict">
        <strong className={verdict}>{c[verdict]}</strong>{' '}
        {threshold ? (
          <span className="quiet">
            {say(c.threshold, { op: threshold.op === '>=' ? '≥' : '≤', value: showPlain(threshold.value, language) })}
          </span>
        ) : null}
      </p>
    </section>
  );
}

/** What the verdict still needs, and what it takes for granted. */
function Remarks({ origin }: { readonly origin: NonNullable<Judged['origin']> }): ReactNode {
  const { c, say, pick } = useText();
  const { missing, assumptions } = origin.outcome;
  const reasons = [...new Set(missing.map((m) => pick(m.why) || pick(fieldName(m.key))))];
  return (
    <>
      {reasons.length > 0 ? (
        <div className="missing">
          <h3>{c.missing}</h3>
          <ul>
            {reasons.slice(0, MOST_MISSING).map((why) => (
              <li key={why}>{why}</li>
            ))}
            {reasons.length > MOST_MISSING ? <li>{say(c.andMore, { n: reasons.length - MOST_MISSING })}</li> : null}
          </ul>
        </div>
      ) : null}
      {assumptions.length > 0 ? (
        <p className="quiet">
          {c.assuming}: {assumptions.map((a) => named(c, 'assumption', a)).join('; ')}.
        </p>
      ) : null}
    </>
  );
}

/** Steps of a working that are written out; a tariff test has one a material. */
const MOST_STEPS = 60;

/** The working of each test, step by step, with the law it follows. */
function Working({ calculations }: { readonly calculations: readonly Calculation[] }): ReactNode {
  const { c, say, pick, language } = useText();
  const written = calculations.filter(({ steps, calculation }) => steps.length > 0 && calculation !== 'rule');
  if (written.length === 0) return null;
  const titles = new Map(FIGURES.map(([suffix, title]) => [suffix, c[title]]));
  const titleOf = (id: string): string => {
    const known = [...titles].find(([suffix]) => id.endsWith(suffix))?.[1];
    return known ?? (id.startsWith('tariff-shift') ? c.shift : id.startsWith('de-minimis') ? c.deMinimis : id.toUpperCase());
  };
  return (
    <details className="working">
      <summary>{c.steps}</summary>
      {written.map((one) => (
        <div key={one.calculation}>
          <h3>{titleOf(one.calculation)}</h3>
          <ol className="steps">
            {one.steps.slice(0, MOST_STEPS).map((step, i) => (
              <li key={i}>
                <span>{pick(step.label)}</span>
                <code>
                  {showExpression(step.expression, language)} = <b>{showExpression(step.result, language)}</b>
                </code>
              </li>
            ))}
            {one.steps.length > MOST_STEPS ? <li>{say(c.andMore, { n: one.steps.length - MOST_STEPS })}</li> : null}
          </ol>
          <p className="quiet">{basisName(one.basis, language)}</p>
        </div>
      ))}
    </details>
  );
}
