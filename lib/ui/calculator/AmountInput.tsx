import { useId, type ReactNode } from 'react';
import { useWords } from '../language';
import { readingsOf, showAmount, type AmountProblem } from './worksheet';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly field: string;
  readonly problems: readonly AmountProblem[];
  onChange(value: string): void;
}

/** An amount in Vietnamese or English notation. One that can be read in two ways is asked about, never guessed. */
export function AmountInput({ label, hideLabel = false, value, field, problems, onChange }: Props): ReactNode {
  const id = useId();
  const { t, say, language } = useWords();
  const problem = problems.find((p) => p.field === field);
  const readings = problem?.kind === 'ambiguous' ? readingsOf(problem.text) : null;
  return (
    <div className="amount">
      <label htmlFor={id} className={hideLabel ? 'for-readers' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem ? (
        <p id={`${id}-problem`} className="problem" role="alert">
          {say(t.calculator[problem.kind], { text: problem.text })}
          {readings ? (
            <span className="choices">
              {[readings.thousands, readings.decimal].map((reading) => (
                <button key={reading} type="button" onClick={() => onChange(reading)}>
                  {say(t.calculator.readAs, { amount: showAmount(reading, language) })}
                </button>
              ))}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
