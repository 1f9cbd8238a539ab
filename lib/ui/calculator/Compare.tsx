import { useDeferredValue, useMemo, useState, type Dispatch, type ReactNode } from 'react';
import { countryName } from '../../declaration/countries';
import type { FormId } from '../../forms/form-id';
import { compareAgreements, type Comparison } from '../../origin/comparator';
import { toleranceFor } from '../../origin/de-minimis';
import { fieldName } from '../../text/field-names';
import { useServices } from '../services';
import { showPercent, showPlain } from '../show';
import type { Action } from './history';
import { formName, type Judged } from './judge';
import { Destination, setField } from './Product';
import { Stamp } from './Stamp';
import { named, useText } from './text';

const MOST_MISSING = 3;
/** Countries that are written out; of longer lists the codes. */
const FEW = 3;

interface Props {
  readonly judged: Judged;
  readonly dispatch: Dispatch<Action>;
}

/** The same goods and materials under every form open to the destination: what comes out, why, and what is missing to decide. */
export function Compare({ judged, dispatch }: Props): ReactNode {
  const { c } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{c.compare}</summary>
      {open ? <Table judged={judged} dispatch={dispatch} /> : null}
    </details>
  );
}

function Table({ judged, dispatch }: Props): ReactNode {
  const { c } = useText();
  const today = useServices().today();
  const { sheet, read } = useDeferredValue(judged);
  const list = useMemo(
    () =>
      sheet.destination === ''
        ? []
        : compareAgreements({
            line: read.line,
            importingCountry: sheet.destination,
            today,
            rules: { ...sheet.rules, [sheet.form]: sheet.rule },
          }),
    [read, sheet.destination, sheet.rules, sheet.rule, sheet.form, today],
  );
  return (
    <>
      <p className="quiet">{c.compareHint}</p>
      <label className="field comparison-destination">
        <span>{c.destination}</span>
        <Destination
          value={judged.sheet.destination}
          onChange={(destination) => setField(dispatch, 'destination', destination)}
        />
      </label>
      {list.length === 0 ? (
        <p className="quiet">{c.compareChoose}</p>
      ) : (
        <div role="table" className="comparison" aria-label={c.compare}>
          <div role="row" className="comparison-head">
            {[c.form, c.result, c.compareContent, c.compareWrite, c.compareMissing].map((title) => (
              <div role="columnheader" key={title}>
                {title}
              </div>
            ))}
          </div>
          {list.map((one) => (
            <Row key={one.form} one={one} judged={judged} dispatch={dispatch} />
          ))}
        </div>
      )}
    </>
  );
}

function Row({ one, judged, dispatch }: Props & { readonly one: Comparison }): ReactNode {
  const { c, say, pick, language } = useText();
  const { sheet } = judged;
  const used = one.form === sheet.form;
  const rule = used ? sheet.rule : (sheet.rules[one.form] ?? '');
  const missing = [...new Set(one.missing.map((m) => pick(m.why) || pick(fieldName(m.key))))];
  const content = one.content
    ? one.content.low === one.content.high
      ? `${showPercent(one.content.low, language)}%`
      : say(c.between, { low: showPercent(one.content.low, language), high: showPercent(one.content.high, language) })
    : '–';
  const setRule = (value: string): void => {
    if (used) return setField(dispatch, 'rule', value);
    dispatch({
      type: 'change',
      kind: 'type',
      field: `rules.${one.form}`,
      change: (now) => ({ ...now, rules: { ...now.rules, [one.form]: value } }),
    });
  };
  const use = (): void =>
    dispatch({
      type: 'change',
      kind: 'type',
      change: (now) => ({
        ...now,
        form: one.form,
        rule: now.rules[one.form] ?? '',
        rules: { ...now.rules, [now.form]: now.rule },
      }),
    });
  return (
    <div role="row" className={used ? 'comparison-row used' : 'comparison-row'}>
      <div role="rowheader">
        <b>{formName(one.form)}</b>{' '}
        {used ? (
          <small>{c.compareUsed}</small>
        ) : (
          <button type="button" className="text-link" aria-label={`${c.compareUse}: ${one.form}`} onClick={use}>
            {c.compareUse}
          </button>
        )}
      </div>
      <div role="cell">
        <Stamp verdict={one.verdict} />
        {one.deMinimis ? <small>{c.withTolerance}</small> : null}
        {one.accumulation ? <small>{c.tickAccumulation}</small> : null}
      </div>
      <div role="cell" data-title={c.compareContent}>
        {content}
      </div>
      <div role="cell" data-title={c.compareWrite}>
        {one.criterion ?? '–'}
      </div>
      <div role="cell" data-title={c.compareMissing}>
        {missing.length === 0 ? (
          c.compareNothing
        ) : (
          <ul>
            {missing.slice(0, MOST_MISSING).map((why) => (
              <li key={why}>{why}</li>
            ))}
            {missing.length > MOST_MISSING ? <li>{say(c.andMore, { n: missing.length - MOST_MISSING })}</li> : null}
          </ul>
        )}
      </div>
      <div role="cell" className="comparison-rule">
        <label>
          <span>{say(c.compareRule, { form: one.form })}</span>
          <input
            type="text"
            value={rule}
            spellCheck={false}
            placeholder={one.context.facts.defaultRule ?? ''}
            onBlur={() => dispatch({ type: 'leave' })}
            onChange={(event) => setRule(event.target.value)}
          />
        </label>
        <Differs one={one} hs={judged.read.line.hsExport ?? null} />
      </div>
    </div>
  );
}

/** What the agreement says where agreements differ: partners, formula, tolerance, edition of the codes. */
function Differs({
  one,
  hs,
}: {
  readonly one: { readonly form: FormId; readonly context: Comparison['context'] };
  readonly hs: string | null;
}): ReactNode {
  const { c, say, language } = useText();
  const { facts, edition } = one.context;
  const tolerance = toleranceFor(facts.tolerances, hs);
  const limits = tolerance?.limits.map((limit) => `${showPlain(limit.percent, language)}% ${named(c, 'base', limit.base)}`) ?? [];
  const area = ['VN', ...facts.area];
  const names = area.map((code) => (area.length > FEW ? code : countryName(code)[language])).join(', ');
  const formulas =
    facts.agreement === 'CPTPP' ? 'BU, BD, FV, NC' : facts.formulas.map((f) => c[`formula.${f}`].toLowerCase()).join(', ') || '–';
  const parts = [
    say(c.comparePartners, { names }),
    say(c.compareFormula, { names: formulas }),
    say(c.compareTolerance, { text: limits.length > 0 ? limits.join(` ${c.or} `) : c.compareNoTolerance }),
    edition ? say(c.compareEdition, { year: edition }) : '',
  ];
  return <p className="quiet">{parts.filter(Boolean).join(' · ')}</p>;
}
