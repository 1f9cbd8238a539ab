import type { ReactNode } from 'react';
import { FindingList } from './FindingList';
import { Header } from './Header';
import { useWords } from './language';
import { NoDeclaration, PageSummary } from './PageSummary';
import { ReferenceCheck } from './ReferenceCheck';
import { usePage, useServices } from './services';

/** The popup: findings of this tab by box, and the quick check of a reference number, which needs no page. */
export function PopupApp(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const page = usePage();
  return (
    <div className="popup">
      <Header />
      <main>
        {page?.kind === 'declaration' ? (
          <>
            <PageSummary result={page.result} />
            <FindingList
              findings={page.result.report.findings}
              ids={page.result.ids}
              unplaced={page.result.unplaced}
              open={false}
              onShow={(id) => services.jump(page.tabId, id)}
            />
          </>
        ) : (
          <NoDeclaration state={page} />
        )}
        <ReferenceCheck />
      </main>
      <footer>
        {page && page.kind !== 'unusable' ? (
          <button type="button" className="main" data-action="open-panel" onClick={() => services.openPanel(page.tabId)}>
            {t.openPanel}
          </button>
        ) : null}
        <p className="privacy">{t.privacy}</p>
      </footer>
    </div>
  );
}
