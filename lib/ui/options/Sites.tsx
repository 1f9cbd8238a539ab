import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { siteName } from '../PageSummary';
import { useServices, type SitePermission } from '../services';

/** The portals, and the other sites the trader has allowed; each to be allowed or withdrawn. */
export function Sites(): ReactNode {
  const { t, language } = useWords();
  const services = useServices();
  const [sites, setSites] = useState<readonly SitePermission[]>([]);
  const refresh = useCallback(async () => setSites(await services.listSites()), [services]);
  useEffect(() => void refresh(), [refresh]);
  const o = t.options;
  return (
    <section>
      <h2>{o.sites}</h2>
      <p className="quiet">{o.sitesHint}</p>
      <ul className="plain">
        {sites.map(({ origin, builtIn, company = false, granted }) => {
          const name = siteName(origin);
          return (
            <li key={origin}>
              <span>
                {name} {builtIn ? <small>{o.builtIn}</small> : null}
                {company ? <small>{TEACH_TEXT[language].companySite}</small> : null}{' '}
                {granted ? null : <small className="caution">{o.withdrawn}</small>}
              </span>
              {granted ? null : (
                <button
                  type="button"
                  aria-label={`${o.allowSite} ${name}`}
                  onClick={() => void services.requestSite(origin, null).then(refresh)}
                >
                  {o.allowSite}
                </button>
              )}
              {builtIn || company || !granted ? null : (
                <button
                  type="button"
                  aria-label={`${o.withdraw} ${name}`}
                  onClick={() => void services.withdrawSite(origin).then(refresh)}
                >
                  {o.withdraw}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
