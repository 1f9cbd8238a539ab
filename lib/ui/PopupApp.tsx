import { useEffect, useState, type ReactNode } from 'react';
import { FindingList } from './FindingList';
import { useWords } from './language';
import { Masthead } from './Masthead';
import { NoDeclaration, PageSummary } from './PageSummary';
import { ReferenceCheck } from './ReferenceCheck';
import { usePage, useServices, type JumpOutcome } from './services';
import { PortalsBlocked, saysItAll, useBlockedPortals } from './teach/PortalsBlocked';

/** The popup: findings of this tab by box, and the quick check of a reference number, which needs no page. */
export function PopupApp(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const page = usePage();
  const blocked = useBlockedPortals();
  const short = useShort();
  const show = async (tabId: number, id: string): Promise<JumpOutcome> => {
    const outcome = await services.jump(tabId, id);
    // The popup lies over the page: it makes way for what it points at.
    if (outcome.kind === 'shown') services.closePopup();
    return outcome;
  };
  return (
    <div className={short ? 'popup short' : 'popup'}>
      <header>
        <Masthead />
      </header>
      {/* Scrolls by itself: where nothing in it takes the focus, it must do so itself. */}
      <main tabIndex={page?.kind === 'declaration' ? undefined : 0}>
        <PortalsBlocked blocked={blocked} tabId={page?.tabId ?? null} />
        {page?.kind === 'declaration' ? (
          <>
            <PageSummary result={page.result} />
            <FindingList
              form={page.result.report.form}
              findings={page.result.report.findings}
              ids={page.result.ids}
              unplaced={page.result.unplaced}
              open={false}
              onShow={(id) => show(page.tabId, id)}
            />
          </>
        ) : (
          <>{saysItAll(page, blocked) ? null : <NoDeclaration state={page} />}</>
        )}
      </main>
      <ReferenceCheck />
      <footer>
        <p className="privacy">{t.privacy}</p>
        <button
          type="button"
          data-action={page === null ? undefined : 'open-panel'}
          disabled={page === null}
          onClick={() => services.openPanel(page?.tabId ?? null)}
        >
          {t.openPanel}
        </button>
      </footer>
    </div>
  );
}

/** A browser gives a popup the height it asks for, up to what its window leaves. It tells that only afterwards, by cutting the rest off. */
const SETTLED = 200;

/** True when the popup got less height than it asked for: then it scrolls inside, with head and foot on show. */
function useShort(): boolean {
  const [short, setShort] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setShort((was) => was || document.documentElement.scrollHeight > window.innerHeight + 1), SETTLED);
    };
    look();
    window.addEventListener('resize', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('resize', look);
    };
  }, []);
  return short;
}
