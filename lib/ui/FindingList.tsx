import { useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../declaration/dates';
import type { Finding } from '../report/report';
import type { Severity } from '../rules/rule';
import { documentName } from '../text/document-name';
import { SeverityIcon } from './icons';
import { useWords } from './language';

interface Props {
  readonly findings: readonly Finding[];
  /** Id of each finding in the page. */
  readonly ids: readonly string[];
  /** Ids of findings that no field of the page carries. */
  readonly unplaced: readonly string[];
  /** Asks the page to show a finding; resolves false when its field is not on show. */
  readonly onShow: (id: string) => Promise<boolean>;
  /** Everything open (side panel), or the remedy only on request (popup). */
  readonly open: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that failed, box by box in the order of the form, with a filter by severity. */
export function FindingList({ findings, ids, unplaced, onShow, open }: Props): ReactNode {
  const { t, say } = useWords();
  const [only, setOnly] = useState<Severity | null>(null);
  const failing = findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => finding.outcome === 'fail');
  const shown = failing.filter(({ finding }) => only === null || finding.severity === only);
  const groups = byBox(shown);
  if (failing.length === 0) {
    return (
      <div className="clean">
        <p className="clean-title">{t.clean}</p>
        <p>{t.cleanHint}</p>
      </div>
    );
  }
  return (
    <>
      <div className="filters" role="group" aria-label={t.tabFindings}>
        <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
          {t.filterAll} <span className="count">{failing.length}</span>
        </button>
        {SEVERITIES.map((severity) => {
          const n = failing.filter(({ finding }) => finding.severity === severity).length;
          return n === 0 ? null : (
            <button
              key={severity}
              type="button"
              className={severity}
              aria-pressed={only === severity}
              onClick={() => setOnly(severity)}
            >
              <SeverityIcon severity={severity} /> {t.severity[severity]} <span className="count">{n}</span>
            </button>
          );
        })}
      </div>
      <ol className="boxes">
        {groups.map(({ box, items }) => (
          <li key={box ?? ''}>
            <h3>{box === null ? t.noBox : box === 'top' ? t.boxTop : say(t.box, { box })}</h3>
            <ul>
              {items.map(({ finding, index }) => (
                <li key={ids[index]}>
                  <FindingCard
                    finding={finding}
                    open={open}
                    onShow={unplaced.includes(ids[index]!) ? null : () => onShow(ids[index]!)}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

type Numbered = { readonly finding: Finding; readonly index: number };

function rank(box: string | null): number {
  if (box === 'top') return 0;
  return box === null ? 1000 : Number.parseInt(box, 10) || 999;
}

function byBox(items: readonly Numbered[]): { box: string | null; items: Numbered[] }[] {
  const groups = new Map<string | null, Numbered[]>();
  for (const item of items) groups.set(item.finding.box, [...(groups.get(item.finding.box) ?? []), item]);
  return [...groups].map(([box, list]) => ({ box, items: list })).sort((a, b) => rank(a.box) - rank(b.box));
}

function FindingCard({
  finding,
  open,
  onShow,
}: {
  finding: Finding;
  open: boolean;
  onShow: (() => Promise<boolean>) | null;
}): ReactNode {
  const { t, pick, say, language } = useWords();
  const [notice, setNotice] = useState('');
  const { document, place, since } = finding.basis;
  const basis = [documentName(document, language), place].filter(Boolean).join(', ');
  const details = (
    <dl>
      <dt>{t.fix}</dt>
      <dd>{pick(finding.fix)}</dd>
      <dt>{t.basis}</dt>
      <dd>
        {basis}
        {since ? ` (${say(t.since, { date: toDayMonthYear(since) })})` : ''}
      </dd>
    </dl>
  );
  return (
    <article className={`finding ${finding.severity}`}>
      <p className="what">
        <SeverityIcon severity={finding.severity} label={t.severity[finding.severity]} />
        <span>
          {pick(finding.message)}
          {finding.line === null ? null : <span className="line-tag">{say(t.line, { line: finding.line + 1 })}</span>}
        </span>
      </p>
      {open ? (
        details
      ) : (
        <details>
          <summary>{t.fix}</summary>
          {details}
        </details>
      )}
      {onShow ? (
        <button type="button" className="link" onClick={() => void onShow().then((found) => setNotice(found ? '' : t.notOnPage))}>
          {t.showOnPage}
        </button>
      ) : null}
      <p className="notice" role="status">
        {notice}
      </p>
    </article>
  );
}
