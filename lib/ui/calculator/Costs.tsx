import { useMemo, type Dispatch, type ReactNode } from 'react';
import { identitiesOf } from '../../origin/worksheet-identities';
import { showAmount, showPlain } from '../show';
import { AmountInput } from './AmountInput';
import { CostRows } from './CostRows';
import type { Action } from './history';
import type { Judged } from './judge';
import type { BuildUp } from './line';
import { setField } from './Product';
import { missingProfit } from './picture';
import { useText } from './text';
import { STATED_ROWS } from './worksheet';

interface Props {
  readonly judged: Judged;
  readonly rows: BuildUp;
  readonly dispatch: Dispatch<Action>;
}

/** Rows II to VIII of the FOB build-up (05/2018/TT-BCT art. 6(4)), with their sums and what does not add up. */
export function Costs({ judged, rows, dispatch }: Props): ReactNode {
  const { c, language } = useText();
  const { sheet, origin } = judged;
  const { problems } = judged.read;
  const group = (name: 'labour' | 'overhead' | 'other', roman: string): ReactNode => (
    <CostRows
      group={name}
      roman={roman}
      title={c[name]}
      hint={c[`${name}Hint`]}
      rows={sheet[name]}
      total={rows[name]}
      problems={problems}
      dispatch={dispatch}
    />
  );
  const rest = origin && missingProfit(origin);
  return (
    <>
      <p className="quiet">{c.costsHint}</p>
      {group('labour', 'II')}
      {group('overhead', 'III')}
      <Total roman="IV" label={c.exFactoryCost} amount={rows.exFactoryCost} />
      <div className="cost">
        <span className="roman">V</span>
        <AmountInput
          label={c.profit}
          value={sheet.profit}
          field="profit"
          problems={problems}
          onLeave={() => dispatch({ type: 'leave' })}
          onChange={(profit) => setField(dispatch, 'profit', profit)}
        />
        {rest ? (
          <button
            type="button"
            className="text-link"
            onClick={() =>
              dispatch({ type: 'change', kind: 'type', change: (now) => ({ ...now, profit: showPlain(rest, language) }) })
            }
          >
            {c.asProfit}
          </button>
        ) : null}
      </div>
      <Total roman="VI" label={c.exFactoryPrice} amount={rows.exFactoryPrice} />
      {group('other', 'VII')}
      <Total roman="VIII" label={c.total} amount={rows.total} />
      {rows.gap === null ? null : <Gap gap={rows.gap} />}
      <Identities judged={judged} dispatch={dispatch} />
    </>
  );
}

function Total({ roman, label, amount }: { readonly roman: string; readonly label: string; readonly amount: string }): ReactNode {
  const { language } = useText();
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
  const { c, say, language } = useText();
  const amount = showAmount(gap.replace('-', ''), language);
  if (/^-?0*(\.0*)?$/.test(gap)) return <p className="gap none">{c.gapNone}</p>;
  if (gap.startsWith('-')) return <p className="gap minus">{say(c.gapMinus, { amount })}</p>;
  return <p className="gap plus">{say(c.gapPlus, { amount })}</p>;
}

/** The sums that every statement keeps, tested as they are typed: totals of the books, value = norm × quantity × price. */
function Identities({ judged, dispatch }: Pick<Props, 'judged' | 'dispatch'>): ReactNode {
  const { c, say, pick, language } = useText();
  const { sheet } = judged;
  const { line, problems } = judged.read;
  const broken = useMemo(() => identitiesOf(line, 0).broken.filter(({ id }) => id !== 'rows'), [line]);
  return (
    <>
      {broken.length > 0 ? (
        <ul className="identities">
          {broken.map(({ id, keys, what, found, expected, milder }) => (
            <li key={`${id} ${keys.join()}`} className={milder ? 'caution' : 'problem'}>
              {say(c.identity, {
                what: pick(what),
                found: showAmount(found, language),
                expected: showAmount(expected, language),
              })}
            </li>
          ))}
        </ul>
      ) : null}
      <details className="more">
        <summary>{c.stated}</summary>
        <p className="quiet">{c.statedHint}</p>
        <div className="fields stated">
          {STATED_ROWS.map((row) => (
            <AmountInput
              key={row}
              label={say(c.statedRow, { row })}
              value={sheet.stated[row] ?? ''}
              field={`stated.${row}`}
              problems={problems}
              onLeave={() => dispatch({ type: 'leave' })}
              onChange={(value) =>
                dispatch({
                  type: 'change',
                  kind: 'type',
                  field: `stated.${row}`,
                  change: (now) => {
                    const { [row]: _before, ...others } = now.stated;
                    return { ...now, stated: value === '' ? others : { ...others, [row]: value } };
                  },
                })
              }
            />
          ))}
        </div>
      </details>
    </>
  );
}
