import { useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../declaration/dates';
import { profileFor } from '../forms';
import type { PageResult } from '../session/ports';
import { fieldName } from '../text/field-names';
import { useWords } from './language';
import { NotChecked } from './NotChecked';
import { useServices, type PageState } from './services';

/** What was recognised: the form and its ruleset, how many fields were read, which checks were not possible. */
export function PageSummary({ result }: { readonly result: PageResult }): ReactNode {
  const { t, say, pick } = useWords();
  const services = useServices();
  const { portal, report, reading, read, of, hidden, declaration } = result;
  const { missing } = reading;
  const since = report.ruleset?.split('@')[1];
  const missingNames = [...new Set(missing.map((key) => pick(fieldName(key))))];
  return (
    <section className="summary">
      <div className="form-name">
        <h2>{report.form === null ? t.formUnknown : say(t.form, { form: report.form })}</h2>
        {since ? (
          <p className="quiet">{say(t.ruleset, { date: /^\d{4}-\d{2}-\d{2}$/.test(since) ? toDayMonthYear(since) : since })}</p>
        ) : null}
      </div>
      {portal === 'legacy' ? null : <p className="caution">{t.beta}</p>}
      {report.form !== null && profileFor(report.form).check !== 'full' ? <p className="caution">{t.partly}</p> : null}
      {missing.length === 0 ? (
        <p className="quiet">{say(t.read, { read, of })}</p>
      ) : (
        <details className="not-checked">
          <summary>{say(t.read, { read, of })}</summary>
          <p>{say(t.missingFields, { names: missingNames.join(', ') })}</p>
        </details>
      )}
      <NotChecked findings={report.findings} count={report.counts.unknown} declaration={reading.declaration} />
      {hidden.length > 0 ? (
        <p className="quiet">
          {say(t.hiddenHere, { n: hidden.length })}{' '}
          <button type="button" className="text-link" onClick={() => void services.unhideAll(declaration)}>
            {t.unhideHere}
          </button>
        </p>
      ) : null}
    </section>
  );
}

/** Host of a match pattern: `https://co.moit.gov.vn/*` → `co.moit.gov.vn`. */
export function siteName(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*?$/, '');
}

/** Word for a page that shows no declaration, with the way out where there is one. */
export function NoDeclaration({ state }: { readonly state: Exclude<PageState, { kind: 'declaration' }> | null }): ReactNode {
  const { t } = useWords();
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
          <p>{t.unusableHint}</p>
        </div>
      );
    case 'reload':
      return <Reload tabId={state.tabId} />;
    case 'not-allowed':
      return <NotAllowed key={state.origin} tabId={state.tabId} origin={state.origin} />;
  }
}

function Reload({ tabId }: { readonly tabId: number }): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const [failed, setFailed] = useState(false);
  return (
    <div className="state">
      <h2>{t.reload}</h2>
      <p>{t.reloadHint}</p>
      <p className="buttons">
        <button type="button" className="main" onClick={() => void services.reloadTab(tabId)}>
          {t.reloadButton}
        </button>
        <button type="button" onClick={() => void services.checkNow(tabId).then((done) => setFailed(!done))}>
          {t.checkNow}
        </button>
      </p>
      <p className="notice" role="status">
        {failed ? t.checkNowFailed : ''}
      </p>
    </div>
  );
}

function NotAllowed({ tabId, origin }: { readonly tabId: number; readonly origin: string }): ReactNode {
  const { t, say } = useWords();
  const services = useServices();
  const [refused, setRefused] = useState(false);
  const told = (granted: boolean): void => setRefused(!granted);
  return (
    <div className="state">
      <h2>{t.notAllowed}</h2>
      <p>{say(t.notAllowedHint, { site: siteName(origin) })}</p>
      <p className="buttons">
        <button type="button" className="main" onClick={() => void services.requestSite(origin, tabId).then(told)}>
          {t.allow}
        </button>
        <button type="button" onClick={() => void services.checkNow(tabId).then(told)}>
          {t.allowOnce}
        </button>
      </p>
      <p className="notice" role="status">
        {refused ? t.refused : ''}
      </p>
    </div>
  );
}
