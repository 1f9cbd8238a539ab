import type { ReactNode } from 'react';
import { useWords } from '../language';
import { showAmount } from '../show';
import { AmountInput } from './AmountInput';
import { CostRows } from './CostRows';
import { Materials } from './Materials';
import type { AmountProblem, BuildUp, StoredWorksheet } from './worksheet';

interface Props {
  readonly sheet: StoredWorksheet;
  readonly rows: BuildUp;
  /** Countries whose materials can count as originating. */
  readonly near: readonly string[];
  readonly problems: readonly AmountProblem[];
  onChange(next: Partial<StoredWorksheet>): void;
}

/** Rows I to VIII of the FOB build-up (05/2018/TT-BCT art. 6(4)), with their sums. */
export function BuildUpRows({ sheet, rows, near, problems, onChange }: Props): ReactNode {
  const { t } = useWords();
  const c = t.calculator;
  return (
    <>
      <Materials
        rows={sheet.materials}
        total={rows.materials}
        near={near}
        problems={problems}
        onChange={(materials) => onChange({ materials })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={sheet.materialsComplete}
          onChange={(event) => onChange({ materialsComplete: event.target.checked })}
        />
        <span>{c.complete}</span>
      </label>
      <CostRows
        group="labour"
        roman="II"
        title={c.labour}
        hint={c.labourHint}
        rows={sheet.labour}
        total={rows.labour}
        problems={problems}
        onChange={(labour) => onChange({ labour })}
      />
      <CostRows
        group="overhead"
        roman="III"
        title={c.overhead}
        hint={c.overheadHint}
        rows={sheet.overhead}
        total={rows.overhead}
        problems={problems}
        onChange={(overhead) => onChange({ overhead })}
      />
      <Total roman="IV" label={c.exFactoryCost} amount={rows.exFactoryCost} />
      <div className="single">
        <span className="roman">V</span>
        <AmountInput
          label={c.profit}
          value={sheet.profit}
          field="profit"
          problems={problems}
          onChange={(profit) => onChange({ profit })}
        />
      </div>
      <Total roman="VI" label={c.exFactoryPrice} amount={rows.exFactoryPrice} />
      <CostRows
        group="other"
        roman="VII"
        title={c.other}
        hint={c.otherHint}
        rows={sheet.other}
        total={rows.other}
        problems={problems}
        onChange={(other) => onChange({ other })}
      />
      <Total roman="VIII" label={c.total} amount={rows.total} />
      {rows.gap === null ? null : <Gap gap={rows.gap} />}
    </>
  );
}

function Total({ roman, label, amount }: { readonly roman: string; readonly label: string; readonly amount: string }): ReactNode {
  const { language } = useWords();
  return (
    <p className="total">
      <span>
        <span className="roman">{roman}</span> {label}
      </span>{' '}
      <output>{showAmount(amount, language)}</output>
    </p>
  );
}

function Gap({ gap }: { readonly gap: string }): ReactNode {
  const { t, say, language } = useWords();
  const c = t.calculator;
  const amount = showAmount(gap.replace('-', ''), language);
  if (/^-?0*(\.0*)?$/.test(gap)) return <p className="gap none">{c.gapNone}</p>;
  if (gap.startsWith('-')) return <p className="gap minus">{say(c.gapMinus, { amount })}</p>;
  return <p className="gap plus">{say(c.gapPlus, { amount })}</p>;
}
