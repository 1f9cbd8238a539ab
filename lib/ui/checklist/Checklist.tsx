import { useMemo, type ReactNode } from 'react';
import type { Declaration } from '../../declaration/declaration';
import { toDayMonthYear } from '../../declaration/dates';
import type { Basis } from '../../forms/profile';
import { checklistFor, type Checklist as Content, type ChecklistItem, type Fee } from '../../report/checklist';
import type { Deadline } from '../../report/deadlines';
import { basisName } from '../../text/document-name';
import { fieldNameWithLine } from '../../text/field-names';
import { CHECKLIST_TEXT } from '../../text/ui-checklist';
import { useWords } from '../language';
import { useServices } from '../services';

/** Papers to attach, terms, fees and last days for the declaration at hand. */
export function Checklist({ declaration }: { readonly declaration: Declaration }): ReactNode {
  const { language } = useWords();
  const t = CHECKLIST_TEXT[language];
  const today = useServices().today();
  const content = useMemo(() => checklistFor(declaration, today), [declaration, today]);
  return (
    <div className="checklist">
      {declaration.form === undefined ? <p className="caution">{t.noForm}</p> : null}
      <Deadlines content={content} />
      {content.documents.length > 0 ? <Items title={t.documents} items={content.documents} ticked /> : null}
      {content.fees.length > 0 ? <Fees fees={content.fees} basis={content.feeBasis} /> : null}
      {content.terms.length > 0 ? <Items title={t.terms} items={content.terms} /> : null}
    </div>
  );
}

function Deadlines({ content: { deadlines, notHeld } }: { readonly content: Content }): ReactNode {
  const { language } = useWords();
  const t = CHECKLIST_TEXT[language];
  return (
    <section>
      <h2>{t.deadlines}</h2>
      {deadlines.length === 0 ? <p className="quiet">{notHeld ? t.notHeld : t.none}</p> : null}
      <ul className="deadlines">
        {deadlines.map((deadline) => (
          <Term key={deadline.id} deadline={deadline} />
        ))}
      </ul>
    </section>
  );
}

function Term({ deadline }: { readonly deadline: Deadline }): ReactNode {
  const { language, pick, say } = useWords();
  const t = CHECKLIST_TEXT[language];
  const { what, fromKey, from, last, state, notes, basis } = deadline;
  const field = fieldNameWithLine(fromKey);
  return (
    <li className={state}>
      <p className="what">
        {pick(what)}
        {last ? (
          <>
            {`: ${t.until} `}
            <time dateTime={last}>{toDayMonthYear(last)}</time> <span className="mark">{t.state[state]}</span>
          </>
        ) : null}
      </p>
      <p className="quiet">{from ? say(t.from, { field, date: toDayMonthYear(from) }) : say(t.unread, { field })}</p>
      {notes.map((note) => (
        <p key={note.en} className="quiet">
          {pick(note)}
        </p>
      ))}
      <p>
        <Law basis={basis} />
      </p>
    </li>
  );
}

function Items({
  title,
  items,
  ticked = false,
}: {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly ticked?: boolean;
}): ReactNode {
  const { pick } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <ul className={ticked ? 'papers' : 'terms'}>
        {items.map(({ what, when, basis }) => (
          <li key={what.en}>
            <p className="what">
              {pick(what)}
              {when ? <span className="quiet"> ({pick(when)})</span> : null} <Law basis={basis} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fees({ fees, basis }: { readonly fees: readonly Fee[]; readonly basis: Basis }): ReactNode {
  const { language, say } = useWords();
  const t = CHECKLIST_TEXT[language];
  const money = (vnd: number): string => `${vnd.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-US')} VND`;
  return (
    <section>
      <h2>{t.fees}</h2>
      <ul className="fees">
        {fees.map((fee) => {
          const when = fee.until
            ? say(t.feeUntil, { date: toDayMonthYear(fee.until) })
            : fee.since
              ? say(t.feeFrom, { date: toDayMonthYear(fee.since) })
              : '';
          return (
            <li key={fee.since} className={fee.current ? 'now' : undefined}>
              {t.feeIssue} {money(fee.issue)}, {t.feeReissue.toLowerCase()} {money(fee.reissue)}{' '}
              <span className="quiet">({when})</span>
              {fee.current ? <span className="mark">{t.feeNow}</span> : null}
            </li>
          );
        })}
      </ul>
      <p>
        <Law basis={basis} />
      </p>
    </section>
  );
}

function Law({ basis }: { readonly basis: Basis }): ReactNode {
  const { language } = useWords();
  return (
    <span className="law" title={CHECKLIST_TEXT[language].law}>
      {basisName(basis, language)}
    </span>
  );
}
