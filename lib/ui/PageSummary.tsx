import { useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../declaration/dates';
import { fieldName } from '../text/field-names';
import { useWords } from './language';
import { NotChecked } from './NotChecked';
import type { PageResult } from '../session/ports';
import { useServices, type PageState } from './services';

/** What was recognised: the form and its ruleset, how many fields were read, which checks were not possible. */
export function PageSummary({ result }: { readonly result: PageResult }): ReactNode {
  const { t, say, pick } = useWords();
  const { portal, report, reading, read, of } = result;
  const { missing } = reading;
  const since = report.ruleset?.split('@')[1];
  const missingNames = [...new Set(missing.map((key) => pick(fieldName(key))))];
  return (
    <section className="summary">
      <h2>
        {report.form === null ? t.formUnknown : say(t.form, { form: report.form })}
        {since ? (
          <small> {say(t.ruleset, { date: /^\d{4}-\d{2}-\d{2}$/.test(since) ? toDayMonthYear(since) : since })}</small>
        ) : null}
      </h2>
      {portal === 'legacy' ? null : <p className="beta">{t.beta}</p>}
      {missing.length === 0 ? (
        <p className="quiet">{say(t.read, { read, of })}</p>
      ) : (
        <details className="not-checked">
          <summary>{say(t.read, { read, of })}</summary>
          <p>{say(t.missingFields, { names: missingNames.join(', ') })}</p>
        </details>
      )}
      <NotChecked findings={report.findings} count={report.counts.unknown} />
    </section>
  );
}

/** Word for a page that shows no declaration, with the way out where there is one. */
export function NoDeclaration({ state }: { readonly state: Exclude<PageState, { kind: 'declaration' }> | null }): ReactNode {
  const { t, say } = useWords();
  const services = useServices();
  const [refused, setRefused] = useState(false);
  if (state === null) return <p className="state quiet">{t.loading}</p>;
  switch (state.kind) {
    case 'nothing':
      return (
        <div className="state">
          <h2>{t.nothing}</h2>
          <p>{t.nothingHint}</p>
        </div>
      );
    case 'unusable':
      return (
        <div className="state">
          <h2>{t.unusable}</h2>
          <p>{t.nothingHint}</p>
        </div>
      );
    case 'reload':
      return (
        <div className="state">
          <h2>{t.reload}</h2>
          <p>{t.reloadHint}</p>
          <button type="button" className="main" onClick={() => void services.reloadTab(state.tabId)}>
            {t.reloadButton}
          </button>
        </div>
      );
    case 'not-allowed':
      return (
        <div className="state">
          <h2>{t.notAllowed}</h2>
          <p>{say(t.notAllowedHint, { origin: state.origin })}</p>
          <button
            type="button"
            className="main"
            onClick={() => void services.requestSite(state.origin, state.tabId).then((granted) => setRefused(!granted))}
          >
            {t.allow}
          </button>
          <p className="notice" role="status">
            {refused ? t.refused : ''}
          </p>
        </div>
      );
  }
}
