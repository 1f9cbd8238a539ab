import { useMemo, useState, type Dispatch, type ReactNode } from 'react';
import { countryName, EU_MEMBERS, ISO_COUNTRIES } from '../../declaration/countries';
import { formsFor } from '../../forms/destinations';
import type { FormId } from '../../forms/form-id';
import { termsOf } from '../../origin/rule-grammar';
import { AmountInput } from './AmountInput';
import type { Action } from './history';
import { FORMS, formName, type Judged } from './judge';
import { named, useText } from './text';
import { OPERATIONS, type Operation, type Source, type StoredWorksheet, type TextField } from './worksheet';

interface Props {
  readonly judged: Judged;
  readonly dispatch: Dispatch<Action>;
}

/** Puts a typed value into a field of the sheet; where it was taken from is no longer true. */
export function setField<K extends keyof StoredWorksheet>(dispatch: Dispatch<Action>, field: K, value: StoredWorksheet[K]): void {
  dispatch({
    type: 'change',
    kind: 'type',
    field: typeof value === 'string' ? field : null,
    change: (sheet) => {
      const { [field]: _gone, ...sources } = sheet.sources as Record<string, Source>;
      return { ...sheet, [field]: value, sources };
    },
  });
}

/** What is exported where, under which form and rule, for how much. What statements and special cases need is folded away. */
export function Product({ judged, dispatch }: Props): ReactNode {
  const { c, say, language } = useText();
  const { sheet, context, origin } = judged;
  const { problems } = judged.read;
  const leave = (): void => dispatch({ type: 'leave' });
  const set = <K extends keyof StoredWorksheet>(field: K, value: StoredWorksheet[K]): void => setField(dispatch, field, value);
  const takenFrom = (field: string): string | undefined => {
    const from = sheet.sources[field];
    return from && say(c.taken, { reference: from.reference || c.takenNoNumber, line: from.line });
  };
  const text = (field: TextField, label: string, wide = false): ReactNode => (
    <label className={wide ? 'wide' : undefined}>
      <span>{label}</span>
      <input type="text" value={sheet[field]} onBlur={leave} onChange={(event) => set(field, event.target.value)} />
      {takenFrom(field) ? <small className="taken">{takenFrom(field)}</small> : null}
    </label>
  );
  const amount = (field: TextField, label: string): ReactNode => (
    <AmountInput
      label={label}
      value={sheet[field]}
      field={field}
      problems={problems}
      hint={takenFrom(field)}
      onLeave={leave}
      onChange={(value) => set(field, value)}
    />
  );
  const here = sheet.destination ? [...formsFor(sheet.destination), 'B' as const].filter((id) => FORMS.includes(id)) : [];
  const rule = context?.facts.defaultRule ?? null;
  // 30 is the only figure the list of form B knows; 40 is the usual one of the agreements.
  const example = `${(context?.facts.term ?? 'rvc').toUpperCase()} ${sheet.form === 'B' ? 30 : 40}%`;
  const prose = termsOf(origin?.ruleInForce.rule ?? null, 'prose')[0]?.text;
  return (
    <>
      <div className="fields">
        {text('product', c.productName, true)}
        <label>
          <span>{c.destination}</span>
          <Destination
            value={sheet.destination}
            onChange={(destination) => {
              const open = formsFor(destination);
              dispatch({
                type: 'change',
                kind: 'type',
                change: (now) => ({
                  ...now,
                  destination,
                  form: destination === '' || open.includes(now.form) || now.form === 'B' ? now.form : (open[0] ?? 'B'),
                }),
              });
            }}
          />
        </label>
        <label>
          <span>{c.form}</span>
          <select value={sheet.form} onChange={(event) => set('form', event.target.value as FormId)}>
            {here.length > 0 ? (
              <optgroup label={say(c.formsHere, { country: countryName(sheet.destination)[language] })}>
                {here.map((id) => (
                  <option key={id} value={id}>
                    {formName(id)}
                  </option>
                ))}
              </optgroup>
            ) : null}
            <optgroup label={here.length > 0 ? c.formsOther : c.form}>
              {FORMS.filter((id) => !here.includes(id)).map((id) => (
                <option key={id} value={id}>
                  {formName(id)}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <AmountInput
          label={c.hs}
          inputMode="numeric"
          value={sheet.hs}
          field="hs"
          problems={problems}
          hint={takenFrom('hs')}
          onLeave={leave}
          onChange={(value) => set('hs', value)}
        />
        <div className="fob-line">
          {amount('fob', c.fob)}
          <label>
            <span>{c.currency}</span>
            <input
              type="text"
              className="code"
              maxLength={3}
              value={sheet.currency}
              onBlur={leave}
              onChange={(event) => set('currency', event.target.value.toUpperCase())}
            />
          </label>
        </div>
        <label className="wide">
          <span>{c.rule}</span>
          <input
            type="text"
            value={sheet.rule}
            aria-describedby="calculator-rule"
            placeholder={rule ?? example}
            spellCheck={false}
            onBlur={leave}
            onChange={(event) => set('rule', event.target.value)}
          />
        </label>
        <p id="calculator-rule" className="quiet wide">
          {prose ? say(c.ruleProse, { text: prose }) : rule ? say(c.ruleDefault, { rule }) : say(c.ruleNone, { rule: example })}
        </p>
      </div>
      <details className="more">
        <summary>{c.more}</summary>
        <div className="fields">
          {text('financialYear', c.financialYear)}
          <label>
            <span>{c.formula}</span>
            <select value={sheet.formula} onChange={(event) => set('formula', event.target.value as StoredWorksheet['formula'])}>
              <option value="">{c.formulaOpen}</option>
              <option value="direct">{c['formula.direct']}</option>
              <option value="indirect">{c['formula.indirect']}</option>
            </select>
          </label>
          {amount('quantity', c.quantity)}
          {text('unit', c.unit)}
          <label>
            <span>{c.basis}</span>
            <select value={sheet.basis} onChange={(event) => set('basis', event.target.value as StoredWorksheet['basis'])}>
              <option value="">{c.formulaOpen}</option>
              <option value="lot">{c['basis.lot']}</option>
              <option value="unit">{c['basis.unit']}</option>
            </select>
          </label>
          <label>
            <span>{c.hsEdition}</span>
            <select
              value={sheet.hsEdition}
              onChange={(event) => set('hsEdition', event.target.value as StoredWorksheet['hsEdition'])}
            >
              {['', '2022', '2017', '2012', '2007'].map((edition) => (
                <option key={edition} value={edition}>
                  {edition ? `HS ${edition}` : c.formulaOpen}
                </option>
              ))}
            </select>
          </label>
          {amount('productWeight', c.productWeight)}
          {amount('componentWeight', c.componentWeight)}
          {text('trader', c.trader)}
          {text('taxCode', c.taxCode)}
          {text('exportDeclaration', c.exportDeclaration)}
          {text('productCode', c.productCode)}
          {OPERATIONS.map((operation) => (
            <Answer
              key={operation}
              operation={operation}
              value={sheet.operations[operation] ?? ''}
              onChange={(value) => set('operations', { ...sheet.operations, [operation]: value })}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function Answer({
  operation,
  value,
  onChange,
}: {
  readonly operation: Operation;
  readonly value: '' | 'yes' | 'no';
  readonly onChange: (value: '' | 'yes' | 'no') => void;
}): ReactNode {
  const { c } = useText();
  return (
    <label className="wide answer">
      <span>{named(c, 'operation', operation)}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as '' | 'yes' | 'no')}>
        <option value="">{c.answerOpen}</option>
        <option value="yes">{c.yes}</option>
        <option value="no">{c.no}</option>
      </select>
    </label>
  );
}

/** Countries with a preferential form first. */
export function Destination({ value, onChange }: { readonly value: string; onChange(value: string): void }): ReactNode {
  const { c, language } = useText();
  /** Two hundred countries are made when the list is about to open. */
  const [entered, setEntered] = useState(false);
  const [near, far] = useMemo(() => {
    const all = ['EU', ...ISO_COUNTRIES.filter((code) => code !== 'VN')]
      .map((code) => ({ code, name: countryName(code)[language] }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
    const open = (code: string): boolean => formsFor(code).length > 0;
    // The usual markets stand before the members of the Union, which are many.
    const first = all.filter(({ code }) => open(code) && !EU_MEMBERS.has(code));
    return [
      [...first, ...all.filter(({ code }) => open(code) && EU_MEMBERS.has(code))],
      all.filter(({ code }) => !open(code)),
    ] as const;
  }, [language]);
  return (
    <select
      value={value}
      onFocus={() => setEntered(true)}
      onPointerDown={() => setEntered(true)}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{c.destinationOpen}</option>
      {[
        { label: c.destinationNear, list: near },
        { label: c.destinationFar, list: entered ? far : far.filter(({ code }) => code === value) },
      ]
        .filter(({ list }) => list.length > 0)
        .map(({ label, list }) => (
          <optgroup key={label} label={label}>
            {list.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}
