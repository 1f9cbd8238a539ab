import { useState, type ReactNode } from 'react';
import { toDayMonthYear } from '../declaration/dates';
import type { FormId } from '../forms/form-id';
import type { Finding } from '../report/report';
import type { Severity } from '../rules/rule';
import { basisName } from '../text/document-name';
import { boxCaption, boxRank } from './box-name';
import { SeverityIcon } from './icons';
import { useWords } from './language';
import type { JumpOutcome } from './services';

interface Props {
  readonly form: FormId | null;
  readonly findings: readonly Finding[];
  /** Id of each finding in the page. */
  readonly ids: readonly string[];
  /** Ids of findings that no field of the page carries. */
  readonly unplaced: readonly string[];
  /** Asks the page to show a finding. */
  readonly onShow: (id: string) => Promise<JumpOutcome>;
  /** Everything open (side panel), or the remedy only on request (popup). */
  readonly open: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that failed, box by box in the order of the form, with a filter by severity. */
export function FindingList({ form, findings, ids, unplaced, onShow, open }: Props): ReactNode {
  const { t } = useWords();
  const [wanted, setWanted] = useState<Severity | null>(null);
  const failing = findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => finding.outcome === 'fail');
  const present = SEVERITIES.filter((severity) => failing.some(({ finding }) => finding.severity === severity));
  // A filter whose last finding was mended lets go.
  const only = wanted !== null && present.includes(wanted) ? wanted : null;
  const shown = failing.filter(({ finding }) => only === null || finding.severity === only);
  if (failing.length === 0) {
    return (
      <div className="clean">
        <p className="stamp good">{t.clean}</p>
        <p>{t.cleanHint}</p>
      </div>
    );
  }
  return (
    <>
      <div className="filters" role="group" aria-label={t.filters}>
        <button type="button" aria-pressed={only === null} onClick={() => setWanted(null)}>
          {t.filterAll} <span className="count">{failing.length}</span>
        </button>
        {present.map((severity) => (
          <button
            key={severity}
            type="button"
            className={severity}
            aria-pressed={only === severity}
            onClick={() => setWanted(severity)}
          >
            <SeverityIcon severity={severity} /> {t.severity[severity]}{' '}
            <span className="count">{failing.filter(({ finding }) => finding.severity === severity).length}</span>
          </button>
        ))}
      </div>
      <ol className="boxes">
        {byBox(shown).map(({ box, items }) => (
          <li key={box ?? ''}>
            <BoxHeading form={form} box={box} />
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

function byBox(items: readonly Numbered[]): { box: string | null; items: Numbered[] }[] {
  const groups = new Map<string | null, Numbered[]>();
  for (const item of items) groups.set(item.finding.box, [...(groups.get(item.finding.box) ?? []), item]);
  return [...groups].map(([box, list]) => ({ box, items: list })).sort((a, b) => boxRank(a.box) - boxRank(b.box));
}

function BoxHeading({ form, box }: { readonly form: FormId | null; readonly box: string | null }): ReactNode {
  const { t, say, pick } = useWords();
  const caption = box === 'top' ? null : boxCaption(form, box);
  const name = box === null ? t.noBox : box === 'top' ? t.boxTop : say(t.box, { box });
  return (
    <h3>
      <span className="box-no">{name}</span>
      {caption ? <span className="box-caption"> {pick(caption)}</span> : null}
    </h3>
  );
}

/** The sentence itself already names the goods line. */
function tellsLine(message: string, line: number): boolean {
  return new RegExp(`(?:hàng|item|line)s? ${line}(?!\\d)`, 'i').test(message);
}

function FindingCard({
  finding,
  open,
  onShow,
}: {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onShow: (() => Promise<JumpOutcome>) | null;
}): ReactNode {
  const { t, pick, say, language } = useWords();
  const [notice, setNotice] = useState('');
  const { since } = finding.basis;
  const basis = basisName(finding.basis, language);
  const details = (
    <dl>
      <dt>{t.fix}</dt>
      <dd>{pick(finding.fix)}</dd>
      <dt>{t.basis}</dt>
      <dd className="quiet">
        {basis}
        {since ? ` (${say(t.since, { date: toDayMonthYear(since) })})` : ''}
      </dd>
    </dl>
  );
  const show = async (): Promise<void> => {
    const outcome = onShow ? await onShow() : { kind: 'gone' as const };
    if (outcome.kind === 'shown') setNotice('');
    else if (outcome.kind === 'gone') setNotice(t.notOnPage);
    else setNotice(outcome.place === null ? t.notOnShow : say(t.inTab, { place: outcome.place }));
  };
  return (
    <article className={`finding ${finding.severity}`}>
      <p className="what">
        <SeverityIcon severity={finding.severity} label={t.severity[finding.severity]} />
        <span>
          {pick(finding.message)}
          {finding.line === null || tellsLine(pick(finding.message), finding.line + 1) ? null : (
            <span className="line-tag">{say(t.line, { line: finding.line + 1 })}</span>
          )}
        </span>
      </p>
      {open ? details : null}
      <div className="steps-out">
        {open ? null : (
          <details>
            <summary>{t.fix}</summary>
            {details}
          </details>
        )}
        {onShow ? (
          <button type="button" className="link" onClick={() => void show()}>
            {t.showOnPage}
          </button>
        ) : (
          <span className="quiet">{t.noField}</span>
        )}
      </div>
      <p className="notice" role="status">
        {notice}
      </p>
    </article>
  );
}
