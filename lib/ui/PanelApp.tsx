import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Calculator } from './calculator/Calculator';
import { FindingList } from './FindingList';
import { useWords } from './language';
import { Masthead } from './Masthead';
import { NoDeclaration, PageSummary } from './PageSummary';
import { usePage, useServices } from './services';

const TABS = ['findings', 'calculator'] as const;
type Tab = (typeof TABS)[number];

/** The side panel: the findings in full, and the value-content calculator with its saved worksheets. */
export function PanelApp(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const page = usePage();
  const [tab, setTab] = useState<Tab>('findings');
  const names: Record<Tab, string> = { findings: t.tabFindings, calculator: t.tabCalculator };
  const move = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = TABS[(to + TABS.length) % TABS.length]!;
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const fails = page?.kind === 'declaration' ? page.result.report.findings.filter((f) => f.outcome === 'fail').length : 0;
  return (
    <div className="panel">
      <header className="top">
        <Masthead />
        <div role="tablist" aria-label={t.tabs} className="tabs" onKeyDown={move}>
          {TABS.map((id) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={tab === id}
              aria-controls={`view-${id}`}
              tabIndex={tab === id ? 0 : -1}
              onClick={() => setTab(id)}
            >
              {names[id]} {id === 'findings' && fails > 0 ? <span className="count">{fails}</span> : null}
            </button>
          ))}
        </div>
      </header>
      {/* Both stay mounted: what is typed in the calculator survives a look at the findings. */}
      <main>
        <section id="view-findings" role="tabpanel" aria-labelledby="tab-findings" hidden={tab !== 'findings'}>
          {page?.kind === 'declaration' ? (
            <>
              <PageSummary result={page.result} />
              <FindingList
                form={page.result.report.form}
                findings={page.result.report.findings}
                ids={page.result.ids}
                unplaced={page.result.unplaced}
                open
                onShow={(id) => services.jump(page.tabId, id)}
              />
            </>
          ) : (
            <NoDeclaration state={page} />
          )}
          <p className="privacy">{t.privacy}</p>
        </section>
        <section id="view-calculator" role="tabpanel" aria-labelledby="tab-calculator" hidden={tab !== 'calculator'}>
          <Calculator />
        </section>
      </main>
    </div>
  );
}
