import type { ReactNode } from 'react';
import { fraction, over, shownText } from '../../origin/fraction';
import { termsOf } from '../../origin/rule-grammar';
import { showPlain } from '../show';
import type { Judged } from './judge';
import { Stamp } from './Stamp';
import { useText } from './text';

/** The verdict, in view while typing: it follows every key. */
export function VerdictBar({ judged }: { readonly judged: Judged }): ReactNode {
  const { c, say, language } = useText();
  const { origin } = judged;
  const empty = origin === null || (origin.sheet.fob === null && origin.materials === null);
  return (
    <div className="verdict-bar">
      <div aria-live="polite">
        {empty ? (
          <span className="quiet">{c.needFob}</span>
        ) : (
          <>
            <Stamp verdict={origin.outcome.verdict} /> <span className="figure">{figure()}</span>
          </>
        )}
      </div>
      <a href="#calculator-result">{c.seeResult}</a>
    </div>
  );

  /** The worst case of the figure that the rule asks for. */
  function figure(): string {
    const { rule } = origin!.ruleInForce;
    const term = [...termsOf(rule, 'value'), ...termsOf(rule, 'maxnom')][0];
    const methods = term ? origin!.methodsOf(term) : origin!.formulas;
    const f = methods.map((method) => origin!.figure(method)).find(({ low }) => low !== null);
    if (!f || f.low === null || f.high === null) return '';
    const limit = term ? fraction(term.percent) : null;
    const text = (end: typeof f.low): string => showPlain(shownText(over(end, f.denominator), f.op, limit), language);
    const same = text(f.low) === text(f.high);
    return same ? `${text(f.low)}%` : say(c.between, { low: text(f.low), high: text(f.high) });
  }
}
