import { useId, useState, type ReactNode } from 'react';
import { useWords } from '../language';
import { showAmount, showPlain } from '../show';
import { readingsOf, type AmountProblem } from './worksheet';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly field: string;
  readonly problems: readonly AmountProblem[];
  onChange(value: string): void;
}

/** A press that takes the focus away must hit what it was aimed at: nothing may move until it is over. */
function afterPress(work: () => void): void {
  if (document.querySelector(':active') === null) return work();
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => setTimeout(work), { once: true });
}

/**
 * An amount in Vietnamese or English notation. One that can be read in two ways is asked about, never guessed; but not while it is being
 * typed: `12.345` on its way to `12.345.678` is no question yet.
 */
export function AmountInput({ label, hideLabel = false, value, field, problems, onChange }: Props): ReactNode {
  const id = useId();
  const [typing, setTyping] = useState(false);
  const problem = typing ? undefined : problems.find((p) => p.field === field);
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
        onBlur={() => afterPress(() => setTyping(false))}
        onChange={(event) => {
          setTyping(true);
          onChange(event.target.value);
        }}
      />
      <div id={`${id}-problem`} className="problem" role="status">
        {problem ? <Problem problem={problem} onChange={onChange} /> : null}
      </div>
    </div>
  );
}

function Problem({
  problem,
  onChange,
}: {
  readonly problem: AmountProblem;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t, say, language } = useWords();
  const c = t.calculator;
  const sentence = say(c[problem.kind], { text: problem.text.trim() });
  if (problem.kind !== 'ambiguous') return sentence;
  const { thousands, decimal } = readingsOf(problem.text);
  return (
    <>
      {sentence}
      <span className="choices">
        <button type="button" onClick={() => onChange(showPlain(thousands, language))}>
          {say(c.readThousands, { amount: showAmount(thousands, language) })}
        </button>
        <button type="button" onClick={() => onChange(showPlain(decimal, language))}>
          {say(c.readDecimal, { amount: showAmount(decimal, language) })}
        </button>
      </span>
    </>
  );
}
