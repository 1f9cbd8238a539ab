import { useId, useState, type ReactNode } from 'react';
import type { Problem } from './cells';
import { isDoubt, ProblemText } from './ProblemText';

interface Props {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly field: string;
  readonly problems: readonly Problem[];
  readonly hint?: string | undefined;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly placeholder?: string;
  onChange(value: string): void;
  /** The field was left: the next key press is a step of its own for undo. */
  onLeave(): void;
}

/** A press that takes the focus away must hit what it was aimed at: nothing may move until it is over. */
export function afterPress(work: () => void): void {
  if (document.querySelector(':active') === null) return work();
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => setTimeout(work), { once: true });
}

/**
 * A field whose text is read strictly: an amount in Vietnamese or English notation, a code. What can be read in two ways is asked about, never
 * guessed; but not while it is being typed: `12.345` on its way to `12.345.678` is no question yet.
 */
export function AmountInput(props: Props): ReactNode {
  const { label, hideLabel = false, value, field, problems, hint, onChange, onLeave } = props;
  const id = useId();
  const [typing, setTyping] = useState(false);
  const problem = typing ? undefined : problems.find((p) => p.field === field);
  const described = [problem ? `${id}-problem` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <div className="amount">
      <label htmlFor={id} className={hideLabel ? 'for-readers' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode={props.inputMode ?? 'decimal'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        placeholder={props.placeholder}
        aria-invalid={problem && !isDoubt(problem) ? true : undefined}
        aria-describedby={described || undefined}
        onBlur={() => {
          onLeave();
          afterPress(() => setTyping(false));
        }}
        onChange={(event) => {
          setTyping(true);
          onChange(event.target.value);
        }}
      />
      <div id={`${id}-problem`} className={problem && isDoubt(problem) ? 'problem doubt' : 'problem'} role="status">
        {problem ? <ProblemText problem={problem} onChoose={onChange} /> : null}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="quiet taken">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
