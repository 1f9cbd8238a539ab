import { useId, useMemo, useState, type ReactNode } from 'react';
import { PROFILES, profileFor } from '../../forms';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { resolveProfile, type OriginFacts } from '../../forms/profile';
import { calculate } from '../../origin';
import { useWords } from '../language';
import { useServices } from '../services';
import { AmountInput } from './AmountInput';
import { BuildUpRows } from './BuildUpRows';
import { Remarks, Verdict, Working } from './Result';
import { SavedWorksheets } from './SavedWorksheets';
import { newId, useDraft, useShelf } from './stored';
import { buildUp, emptyWorksheet, isBlank, lineOf, sameContent, type StoredWorksheet } from './worksheet';

/** Forms with a value content; the others have nothing to calculate. */
const FORMS: readonly FormId[] = FORM_IDS.filter((id) => PROFILES[id].facts.origin.value !== null);

function originFacts(form: FormId, today: string): OriginFacts | null {
  return resolveProfile(profileFor(form), today, undefined).facts.origin.value;
}

/** The value-content calculator: FOB build-up, direct and indirect formula side by side, verdict, working, worksheets by name. */
export function Calculator(): ReactNode {
  const { t } = useWords();
  const { sheet, failed, change } = useDraft();
  if (!sheet) return <p className="state quiet">{t.loading}</p>;
  return <Sheet sheet={sheet} failed={failed} onChange={change} />;
}

interface SheetProps {
  readonly sheet: StoredWorksheet;
  /** What was typed last could not be written down. */
  readonly failed: boolean;
  onChange(sheet: StoredWorksheet): void;
}

function Sheet({ sheet, failed, onChange }: SheetProps): ReactNode {
  const { t, say } = useWords();
  const c = t.calculator;
  const today = useServices().today();
  const shelf = useShelf();
  const [notice, setNotice] = useState('');
  const [putAway, setPutAway] = useState<StoredWorksheet | null>(null);

  const facts = useMemo(() => originFacts(sheet.form, today), [sheet.form, today]);
  const near = useMemo(() => ['VN', ...(facts?.area ?? [])], [facts]);
  const { line, problems } = useMemo(() => lineOf(sheet, { agreement: facts?.agreement ?? 'ANY' }), [sheet, facts]);
  const { calculations } = useMemo(() => calculate({ form: sheet.form, line, today }), [sheet.form, line, today]);
  const direct = calculations.find(({ calculation }) => calculation.endsWith('-direct'));
  const indirect = calculations.find(({ calculation }) => calculation.endsWith('-indirect'));
  const rows = buildUp(sheet);

  const change = (next: Partial<StoredWorksheet>): void => {
    setNotice('');
    onChange({ ...sheet, ...next });
  };
  const stored = shelf.sheets.find(({ id }) => id === sheet.id);
  const inSync = stored !== undefined && sameContent(stored, sheet);
  const replaceBy = (next: StoredWorksheet): void => {
    setNotice('');
    setPutAway(inSync || isBlank(sheet) ? null : sheet);
    onChange(next);
  };
  const save = async (): Promise<void> => {
    const name = sheet.name.trim();
    if (name === '') return setNotice(c.saveNameFirst);
    const next = { ...sheet, name, savedAt: new Date().toISOString() };
    onChange(next);
    setNotice((await shelf.save(next)) ? say(c.saved, { name }) : c.saveFailed);
  };
  const state = failed ? c.saveFailed : inSync ? c.inSync : isBlank(sheet) ? '' : c.unsaved;

  return (
    <div className="calculator">
      <p className="quiet">{c.intro}</p>
      <div role="status" className="put-away">
        {putAway ? (
          <p>
            {say(c.replaced, { name: putAway.name.trim() || c.unnamed })}{' '}
            <button type="button" className="text-link" onClick={() => replaceBy(putAway)}>
              {c.getBack}
            </button>
          </p>
        ) : null}
      </div>
      <Head sheet={sheet} facts={facts} onChange={change} />
      <div className="fob-line">
        <AmountInput label={c.fob} value={sheet.fob} field="fob" problems={problems} onChange={(fob) => change({ fob })} />
        <label>
          <span>{c.currency}</span>
          <input
            type="text"
            className="code"
            maxLength={3}
            value={sheet.currency}
            onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
          />
        </label>
      </div>
      <BuildUpRows sheet={sheet} rows={rows} near={near} problems={problems} onChange={change} />

      {calculations.length === 0 ? (
        <p className="quiet">{c.needFob}</p>
      ) : (
        <>
          {/* In view from the first amount on: the verdict follows what is typed. */}
          <div className="verdicts" aria-live="polite">
            <Verdict title={c.direct} calculation={direct} />
            <Verdict title={c.indirect} calculation={indirect} />
          </div>
          <section className="results" aria-label={c.result}>
            <Remarks calculations={calculations} />
            <Working title={c.direct} calculation={direct} />
            <Working title={c.indirect} calculation={indirect} />
          </section>
        </>
      )}

      <div className="actions">
        <button type="button" className="main" onClick={() => void save()}>
          {c.save}
        </button>
        <p className="quiet" role="status">
          {notice || state}
        </p>
      </div>
      <SavedWorksheets
        sheets={shelf.sheets}
        broken={shelf.broken}
        current={sheet.id}
        onOpen={replaceBy}
        onNew={() => replaceBy(emptyWorksheet(newId(), sheet.form))}
        onRemove={shelf.remove}
        onRestore={async (removed) => void (await shelf.save(removed))}
      />
    </div>
  );
}

/** What is calculated: name, form, product and its rule. */
function Head({
  sheet,
  facts,
  onChange,
}: {
  readonly sheet: StoredWorksheet;
  readonly facts: OriginFacts | null;
  readonly onChange: (next: Partial<StoredWorksheet>) => void;
}): ReactNode {
  const { t, say } = useWords();
  const c = t.calculator;
  const id = useId();
  const rule = facts?.defaultRule ?? null;
  // 30 is the only figure the list of form B knows; 40 is the usual one of the agreements.
  const example = `${(facts?.term ?? 'rvc').toUpperCase()} ${sheet.form === 'B' ? 30 : 40}%`;
  return (
    <div className="head">
      <label className="wide">
        <span>{c.sheetName}</span>
        <input
          type="text"
          value={sheet.name}
          placeholder={c.sheetNamePlaceholder}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </label>
      <label>
        <span>{c.form}</span>
        <select value={sheet.form} onChange={(event) => onChange({ form: event.target.value as FormId })}>
          {FORMS.map((id) => (
            <option key={id} value={id}>
              {formName(id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{c.hs}</span>
        <input
          type="text"
          inputMode="numeric"
          className="code"
          value={sheet.hs}
          onChange={(event) => onChange({ hs: event.target.value })}
        />
      </label>
      <label className="wide">
        <span>{c.rule}</span>
        <input
          type="text"
          value={sheet.rule}
          aria-describedby={`${id}-rule`}
          placeholder={rule ?? example}
          onChange={(event) => onChange({ rule: event.target.value })}
        />
      </label>
      <p id={`${id}-rule`} className="quiet wide">
        {rule ? say(c.ruleDefault, { rule }) : say(c.ruleNone, { rule: example })}
      </p>
    </div>
  );

  function formName(id: FormId): string {
    const agreement = profileFor(id).agreement;
    return agreement ? `${id} – ${agreement.id}` : id;
  }
}
