import type { ReactNode } from 'react';
import { showAmount, showPlain } from '../show';
import { readingsOf, type Problem } from './cells';
import { named, useText } from './text';

interface Props {
  readonly problem: Problem;
  /** Puts the chosen reading into the cell. */
  onChoose(value: string): void;
}

/** What is wrong with a cell; an amount with two readings is asked about with two buttons. */
export function ProblemText({ problem, onChoose }: Props): ReactNode {
  const { c, say, language } = useText();
  const text = problem.text.trim();
  const sentence = say(named(c, 'problem', problem.kind), { text });
  if (problem.kind !== 'ambiguous') return sentence;
  const { thousands, decimal } = readingsOf(text);
  const grouped = showAmount(thousands, language).slice(0, -3);
  return (
    <>
      {sentence}
      <span className="choices">
        <button type="button" onClick={() => onChoose(thousands)}>
          {say(c.readThousands, { text, amount: thousands === text ? grouped : thousands })}
        </button>
        <button type="button" onClick={() => onChoose(showPlain(decimal, language))}>
          {say(c.readDecimal, { text, amount: showPlain(decimal, language).replace(/0$/, '') })}
        </button>
      </span>
    </>
  );
}

/** Of what is wrong with a field, what is to be told first: a second look at an HS code is no error. */
export function isDoubt(problem: Problem): boolean {
  return problem.kind === 'hs-unknown';
}
