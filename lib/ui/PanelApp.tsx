import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { CHECKLIST_TEXT } from '../text/ui-checklist';
import { Calculator } from './calculator/Calculator';
import { Checklist } from './checklist/Checklist';
import { FindingList } from './FindingList';
import { useWords } from './language';
import { Masthead } from './Masthead';
import { NoDeclaration, PageSummary } from './PageSummary';
import { usePage, useServices } from './services';
import { LayoutReport } from './teach/LayoutReport';
import { PortalsBlocked, saysItAll, useBlockedPortals } from './teach/PortalsBlocked';
import { Teach } from './teach/Teach';

const TABS = ['findings', 'calculator', 'checklist'] as const;
type Tab = (typeof TABS)[number];

/** The side panel: the findings in full, and the value-content calculator with its saved worksheets. */
export function PanelApp(): ReactNode {
  const { t, language } = useWords();
  const services = useServices();
  const page = usePage();
  const blocked = useBlockedPortals();
  const [teaching, setTeaching] = useState(false);
  const [tab, setTab] = useState<Tab>(() => (location.hash === '#calculator' ? 'calculator' : 'findings'));
  const names: Record<Tab, string> = {
    findings: t.tabFindings,
    calculator: t.tabCalculator,
    checklist: CHECKLIST_TEXT[language].tab,
  };
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
        <PortalsBlocked blocked={blocked} tabId={page?.tabId ?? null} />
        <section id="view-findings" role="tabpanel" aria-labelledby="tab-findings" hidden={tab !== 'findings'}>
          {page?.kind === 'declaration' ? <PageSummary result={page.result} /> : null}
          {page?.kind === 'declaration' || saysItAll(page, blocked) ? null : <NoDeclaration state={page} />}
          {/* In one place for both kinds of page: what was chosen in it survives the page's own changes. */}
          {page?.kind === 'declaration' || page?.kind === 'nothing' ? (
            <Teach key={page.tabId} page={page} open={teaching} onOpen={setTeaching} />
          ) : null}
          {page?.kind === 'declaration' ? (
            <FindingList
              form={page.result.report.form}
              findings={page.result.report.findings}
              ids={page.result.ids}
              unplaced={page.result.unplaced}
              open
              onShow={(id) => services.jump(page.tabId, id)}
            />
          ) : null}
          {page?.kind === 'declaration' || page?.kind === 'nothing' ? (
            <LayoutReport
              key={`layout ${page.tabId}`}
              tabId={page.tabId}
              host={page.kind === 'declaration' ? page.result.host : (page.host ?? null)}
            />
          ) : null}
          <p className="privacy">{t.privacy}</p>
        </section>
        <section id="view-calculator" role="tabpanel" aria-labelledby="tab-calculator" hidden={tab !== 'calculator'}>
          <Calculator />
        </section>
        <section id="view-checklist" role="tabpanel" aria-labelledby="tab-checklist" hidden={tab !== 'checklist'}>
          {page?.kind === 'declaration' ? (
            <Checklist declaration={page.result.reading.declaration} />
          ) : (
            <NoDeclaration state={page} />
          )}
        </section>
      </main>
    </div>
  );
}
