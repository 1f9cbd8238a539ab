import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import type { Declaration } from '../../declaration/declaration';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { RULES } from '../../rules/index';
import { ALL_FORMS, type Rule } from '../../rules/rule';
import { basisName } from '../../text/document-name';
import { fieldNameWithLine } from '../../text/field-names';
import { SeverityIcon } from '../icons';
import { useSettings, useWords } from '../language';
import { useServices } from '../services';
import { allBoxes, basisOn, boxesOf, findRules, messageOf, severityOn, understand, valuesOf, type Query } from './catalogue';

const NOTHING: Query = { text: '', form: null, box: null, offOnly: false };

/** Every check with its switch, found by word, form and box, each with an example that is reported and one that passes. */
export function RuleCatalogue(): ReactNode {
  const { t, say } = useWords();
  const { settings, change } = useSettings();
  const today = useServices().today();
  const [query, setQuery] = useState(NOTHING);
  const o = t.options;
  const off = useMemo(() => new Set(settings.disabledRules), [settings.disabledRules]);
  const late = useDeferredValue(query);
  const found = useMemo(() => findRules(RULES, late, off, today), [late, off, today]);
  const { form } = understand(late);
  const flip = (id: string): void =>
    change({
      disabledRules: off.has(id) ? settings.disabledRules.filter((other) => other !== id) : [...settings.disabledRules, id],
    });
  return (
    <section className="catalogue">
      <h2>{o.rules}</h2>
      <p className="quiet">{o.rulesHint}</p>
      <div className="search" role="search">
        <label className="wide">
          <span>{o.rulesSearch}</span>
          <input
            type="search"
            value={query.text}
            placeholder={o.rulesSearchPlaceholder}
            onChange={(event) => setQuery({ ...query, text: event.target.value })}
          />
        </label>
        <label>
          <span>{o.rulesForm}</span>
          <select
            value={query.form ?? ''}
            onChange={(event) => setQuery({ ...query, form: (event.target.value || null) as FormId | null, box: null })}
          >
            <option value="">{o.rulesAll}</option>
            {FORM_IDS.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{o.rulesBox}</span>
          <select value={query.box ?? ''} onChange={(event) => setQuery({ ...query, box: event.target.value || null })}>
            <option value="">{o.rulesAll}</option>
            {allBoxes(query.form).map((box) => (
              <option key={box} value={box}>
                {box === 'top' ? t.boxTop : box}
              </option>
            ))}
          </select>
        </label>
        <label className="check wide">
          <input
            type="checkbox"
            checked={query.offOnly}
            onChange={(event) => setQuery({ ...query, offOnly: event.target.checked })}
          />
          <span>{o.rulesOffOnly}</span>
        </label>
      </div>
      <p role="status" className="quiet">
        {found.length === 0
          ? o.rulesNone
          : say(o.rulesCount, { n: found.length, off: found.filter(({ id }) => off.has(id)).length })}
      </p>
      <ul className="rules">
        {found.map((rule) => (
          <Entry key={rule.id} rule={rule} form={form} today={today} on={!off.has(rule.id)} onFlip={() => flip(rule.id)} />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly rule: Rule;
  /** The form that was asked for: box, severity and basis are those of this form. */
  readonly form: FormId | null;
  readonly today: string;
  readonly on: boolean;
  onFlip(): void;
}

function Entry({ rule, form, today, on, onFlip }: EntryProps): ReactNode {
  const { t, pick, say } = useWords();
  const id = useId();
  const [opened, setOpened] = useState(false);
  const o = t.options;
  const severity = severityOn(rule, form, today);
  const boxes = form === null ? [] : boxesOf(rule, form, today);
  const forms = rule.forms.length === ALL_FORMS.length ? o.ruleAllForms : rule.forms.join(', ');
  return (
    <li className={on ? undefined : 'off'}>
      <div className="line">
        {severity ? <SeverityIcon severity={severity} label={t.severity[severity]} /> : <span className="icon" />}
        <span id={id} className="title">
          {pick(rule.title)}
        </span>
        <input type="checkbox" role="switch" className="switch" aria-labelledby={id} checked={on} onChange={onFlip} />
      </div>
      <details onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>
          {o.ruleForms}: {forms}
          {boxes.length > 0 ? ` · ${boxes.map((box) => (box === 'top' ? t.boxTop : say(t.box, { box }))).join(', ')}` : ''}
        </summary>
        {opened ? <Details rule={rule} form={form} today={today} /> : null}
      </details>
    </li>
  );
}

function Details({
  rule,
  form,
  today,
}: {
  readonly rule: Rule;
  readonly form: FormId | null;
  readonly today: string;
}): ReactNode {
  const { t, pick, language } = useWords();
  const o = t.options;
  const basis = basisOn(rule, form, today);
  const bad = rule.examples.fail.find((example) => form !== null && example.form === form) ?? rule.examples.fail[0];
  const good = rule.examples.pass.find((example) => example.form === bad?.form) ?? rule.examples.pass[0];
  const said = bad ? messageOf(rule, bad) : null;
  return (
    <div className="rule-details">
      <dl>
        <dt>{t.basis}</dt>
        <dd>{basis ? basisName(basis, language) : o.ruleDiffers}</dd>
        {said ? (
          <>
            <dt>{o.ruleMessage}</dt>
            <dd>{pick(said.message)}</dd>
            <dt>{t.fix}</dt>
            <dd>{pick(said.fix)}</dd>
          </>
        ) : null}
      </dl>
      <div className="examples">
        {bad ? <Example title={o.ruleFails} kind="bad" declaration={bad} /> : null}
        {good ? <Example title={o.rulePasses} kind="good" declaration={good} /> : null}
      </div>
      <p className="quiet">
        <code>{rule.id}</code>
      </p>
    </div>
  );
}

function Example({
  title,
  kind,
  declaration,
}: {
  readonly title: string;
  readonly kind: string;
  readonly declaration: Declaration;
}): ReactNode {
  const { t, pick } = useWords();
  const o = t.options;
  return (
    <div className={`example ${kind}`}>
      <h3>{title}</h3>
      <dl>
        {valuesOf(declaration).map(({ path, value }) => (
          <div key={path}>
            <dt>{pick(fieldNameWithLine(path))}</dt>
            <dd>{value === true ? o.yes : value === false ? o.no : value.trim() === '' ? o.blank : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
