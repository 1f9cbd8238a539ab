import type { ReactNode } from 'react';
import type { LineOrigin } from '../../origin/line-origin';
import type { Calculation } from '../../report/report';
import { showExpression } from '../show';
import { named, useText } from './text';

const MOST_NAMES = 5;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly result: string;
}

/** What would change the verdict: amounts that still pass, materials and proofs that would tip it. */
export function WhatIf({
  origin,
  answers,
}: {
  readonly origin: LineOrigin;
  readonly answers: readonly Calculation[];
}): ReactNode {
  const { c, say, language } = useText();
  const currency = origin.sheet.currency ?? '';
  const names = (list: readonly string[]): string =>
    list.slice(0, MOST_NAMES).join(', ') +
    (list.length > MOST_NAMES ? ` ${say(c.andMore, { n: list.length - MOST_NAMES })}` : '');
  const shown = (result: string): string =>
    showExpression(result.replace(/^-/, ''), language) + (/^-?[\d.]+$/.test(result) && currency ? ` ${currency}` : '');
  const rows = answers.flatMap(({ calculation, steps }): Row[] => {
    const id = calculation.replace('sensitivity-', '');
    const result = steps[0]?.result ?? '';
    const below = result.startsWith('-');
    switch (id) {
      case 'unproved':
        return [];
      case 'materials':
        return [{ id, text: c['answer.materials'], result: names(steps.map((step) => step.result)) }];
      case 'headroom':
        return [{ id, text: c[below ? 'answer.over' : 'answer.headroom'], result: shown(result) }];
      case 'vnm-rise':
        return [{ id, text: c[below ? 'answer.vnm-fall' : 'answer.vnm-rise'], result: shown(result) }];
      case 'tolerance-left':
        return steps
          .filter((step) => !step.result.startsWith('-'))
          .map((step, i) => ({ id: `${id}-${i}`, text: c['answer.tolerance-left'], result: shown(step.result) }));
      case 'never-fob':
        return steps.map((step) => ({ id, text: step.label[language], result: '' }));
      default:
        return [{ id, text: named(c, 'answer', id), result: shown(result) }];
    }
  });
  const proofs = origin.outcome.verdict === 'cannot-tell' ? origin.totals.unproved.filter((m) => m.proof) : [];
  if (proofs.length > 0) rows.push({ id: 'proof', text: c['answer.proof'], result: names(proofs.map((m) => m.name)) });
  if (rows.length === 0) return null;
  return (
    <div className="what-if">
      <h3>{c.whatIf}</h3>
      <dl>
        {rows.map(({ id, text, result }) => (
          <div key={id}>
            <dt>{text}</dt>
            <dd>{result}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
