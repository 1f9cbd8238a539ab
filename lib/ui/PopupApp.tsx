import type { ReactNode } from 'react';
import { FindingList } from './FindingList';
import { Header } from './Header';
import { useWords } from './language';
import { NoDeclaration, PageSummary } from './PageSummary';
import { ReferenceCheck } from './ReferenceCheck';
import { usePage, useServices, type JumpOutcome } from './services';

/** The popup: findings of this tab by box, and the quick check of a reference number, which needs no page. */
export function PopupApp(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const page = usePage();
  const show = async (tabId: number, id: string): Promise<JumpOutcome> => {
    const outcome = await services.jump(tabId, id);
    // The popup lies over the page: it makes way for what it points at.
    if (outcome.kind === 'shown') services.closePopup();
    return outcome;
  };
  return (
    <div className="popup">
      <Header />
      {/* Scrolls by itself, so the keyboard must be able to reach it. */}
      <main tabIndex={-1}>
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
          <NoDeclaration state={page} />
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
