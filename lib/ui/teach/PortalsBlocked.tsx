import { useEffect, useState, type ReactNode } from 'react';
import { TEACH_TEXT } from '../../text/ui-teach';
import { useWords } from '../language';
import { siteName } from '../PageSummary';
import { useServices, type PageState } from '../services';

/** Portals that the browser does not let us read; empty when all is well and while it is asked. */
export function useBlockedPortals(): readonly string[] {
  const services = useServices();
  const [blocked, setBlocked] = useState<readonly string[]>([]);
  useEffect(() => services.watchBlockedPortals(setBlocked), [services]);
  return blocked;
}

/** True where the word about the blocked portals already says all about the page in front. */
export const saysItAll = (page: PageState | null, blocked: readonly string[]): boolean =>
  page?.kind === 'not-allowed' && blocked.includes(page.origin);

/** A browser lets a person withdraw even the portals: then one button asks for them again. */
export function PortalsBlocked({
  blocked,
  tabId,
}: {
  readonly blocked: readonly string[];
  readonly tabId: number | null;
}): ReactNode {
  const { language, say } = useWords();
  const services = useServices();
  const t = TEACH_TEXT[language];
  const [refused, setRefused] = useState(false);
  if (blocked.length === 0) return null;
  return (
    <div className="blocked">
      <h2>{t.portalsBlocked}</h2>
      <p>{say(t.portalsBlockedText, { sites: blocked.map(siteName).join(', ') })}</p>
      <button
        type="button"
        className="main"
        onClick={() => void services.requestPortals(tabId).then((granted) => setRefused(!granted))}
      >
        {t.portalsAllow}
      </button>
      <p className="notice" role="status">
        {refused ? t.portalsRefused : ''}
      </p>
    </div>
  );
}
