import { Fragment, type ReactNode } from 'react';
import { valueOf } from '../../origin/calculations';
import { fraction } from '../../origin/fraction';
import type { LineOrigin, TermOutcome } from '../../origin/line-origin';
import { showPlain } from '../show';
import { Sign } from './Stamp';
import { named, useText } from './text';

const MOST_NAMES = 4;

/** The rule with the verdict of each part, as its `or` and `+` join them. */
export function RuleTree({ origin }: { readonly origin: LineOrigin }): ReactNode {
  const { c } = useText();
  const { alternatives } = origin.outcome;
  if (alternatives.length === 0) return null;
  return (
    <ul className="rule">
      {alternatives.map((alternative, i) => (
        <Fragment key={i}>
          {i > 0 ? <li className="join">{c.or}</li> : null}
          <li className={`alternative ${alternative.verdict}`}>
            {alternative.terms.map((term, j) => (
              <Fragment key={j}>
                {j > 0 ? <p className="join">{c.and}</p> : null}
                <p className="term">
                  <b>{term.term.text}</b> <Sign verdict={term.verdict} />
                </p>
                <Shift origin={origin} outcome={term} />
              </Fragment>
            ))}
          </li>
        </Fragment>
      ))}
    </ul>
  );
}

/** Which materials do not shift, and whether the tolerance forgives them. */
function Shift({ origin, outcome }: { readonly origin: LineOrigin; readonly outcome: TermOutcome }): ReactNode {
  const { c, say, language } = useText();
  if (outcome.term.kind !== 'shift') return null;
  const { shift, tolerance, withTolerance } = origin.shift(outcome.term.level, outcome.term.except);
  if (shift.verdict === 'meets') return <p className="quiet">{c.shiftAll}</p>;
  const names = shift.nonShifting.map((n) => n.material.name);
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const rest = names.length > MOST_NAMES ? ` ${say(c.andMore, { n: names.length - MOST_NAMES })}` : '';
  return (
    <>
      {names.length > 0 ? <p className="quiet">{say(c.shiftNot, { names: shown + rest })}</p> : null}
      {tolerance?.shares
        .filter((share) => share.numerator !== null && share.denominator !== null)
        .map((share) => {
          const { shown: percent } = valueOf(share.numerator!, share.denominator!, '<=', fraction(share.limit));
          return (
            <p className="quiet" key={share.base}>
              {c.deMinimis} {showPlain(percent, language)}% {named(c, 'base', share.base)},{' '}
              {say(c.threshold, { op: '≤', value: showPlain(share.limit, language) })} <Sign verdict={share.verdict} />
            </p>
          );
        })}
      {withTolerance ? <p className="quiet">{c.withTolerance}</p> : null}
    </>
  );
}
