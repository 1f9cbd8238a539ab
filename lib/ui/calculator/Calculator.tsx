import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { FORM_IDS, type FormId } from '../../forms/form-id';
import { profileFor } from '../../forms';
import { resolveProfile } from '../../forms/profile';
import { calculate } from '../../origin';
import { useWords } from '../language';
import { useServices } from '../services';
import { AmountInput } from './AmountInput';
import { CostRows } from './CostRows';
import { Materials } from './Materials';
import { Result } from './Result';
import { buildUp, emptyWorksheet, lineOf, showAmount, type StoredWorksheet } from './worksheet';
import { SavedWorksheets } from './SavedWorksheets';

function newId(): string {
  return crypto.randomUUID();
}

/** Forms with a value content; the others have nothing to calculate. */
const FORMS: readonly FormId[] = FORM_IDS.filter((id) => profileFor(id).facts.origin.value !== null);

/** The value-content calculator: FOB build-up, direct and indirect formula side by side, verdict, working, worksheets by name. */
export function Calculator(): ReactNode {
  const { t } = useWords();
  const services = useServices();
  const [sheet, setSheet] = useState<StoredWorksheet | null>(null);
  const [savedTimes, setSavedTimes] = useState(0);
  const [notice, setNotice] = useState('');

  useEffect(() => {
    let live = true;
    void services.loadDraft().then((draft) => {
      if (live) setSheet((now) => now ?? draft ?? emptyWorksheet(newId()));
    });
    return () => {
      live = false;
    };
  }, [services]);

  // Every change is written down at once: a browser that stops while somebody types loses nothing.
  const touched = useRef(false);
  useEffect(() => {
    if (sheet && touched.current) void services.saveDraft(sheet);
  }, [services, sheet]);

  const today = services.today();
  const proof = sheet ? profileFor(sheet.form).facts.origin.value?.agreement : undefined;
  const { line, problems } = useMemo(
    () => (sheet ? lineOf(sheet, { agreement: proof ?? 'ANY' }) : { line: null, problems: [] }),
    [sheet, proof],
  );
  const outcome = useMemo(() => (sheet && line ? calculate({ form: sheet.form, line, today }) : null), [sheet, line, today]);
  const near = useMemo(() => (sheet ? ['VN', ...(profileFor(sheet.form).facts.origin.value?.area ?? [])] : []), [sheet]);

  if (!sheet || !line) return <p className="state quiet">{t.loading}</p>;
  const change = (next: Partial<StoredWorksheet>): void => {
    touched.current = true;
    setNotice('');
    setSheet({ ...sheet, ...next });
  };
  const profile = resolveProfile(profileFor(sheet.form), today, undefined);
  const rule = profile.facts.origin.value?.defaultRule;
  const rows = buildUp(sheet);

  const save = (): void => {
    if (sheet.name.trim() === '') {
      setNotice(t.calculator.saveNameFirst);
      return;
    }
    const stored = { ...sheet, savedAt: new Date().toISOString() };
    void services.saveWorksheet(stored).then(() => {
      setNotice(t.calculator.saved);
      setSavedTimes((n) => n + 1);
    });
  };

  return (
    <div className="calculator">
      <p className="quiet">{t.calculator.intro}</p>
      <div className="head">
        <label className="wide">
          <span>{t.calculator.sheetName}</span>
          <input
            type="text"
            value={sheet.name}
            placeholder={t.calculator.sheetNamePlaceholder}
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <label>
          <span>{t.calculator.form}</span>
          <select value={sheet.form} onChange={(event) => change({ form: event.target.value as FormId })}>
            {FORMS.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t.calculator.hs}</span>
          <input
            type="text"
            inputMode="numeric"
            className="code"
            value={sheet.hs}
            onChange={(event) => change({ hs: event.target.value })}
          />
        </label>
        <label className="wide">
          <span>{t.calculator.rule}</span>
          <input
            type="text"
            value={sheet.rule}
            placeholder={rule ?? t.calculator.rulePlaceholder}
            onChange={(event) => change({ rule: event.target.value })}
          />
        </label>
        <p className="quiet wide">{rule ? t.calculator.ruleDefault.replace('{rule}', rule) : t.calculator.ruleNone}</p>
        <AmountInput
          label={t.calculator.fob}
          value={sheet.fob}
          field="fob"
          problems={problems}
          onChange={(fob) => change({ fob })}
        />
        <label>
          <span>{t.calculator.currency}</span>
          <input
            type="text"
            className="code"
            maxLength={3}
            value={sheet.currency}
            onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
          />
        </label>
      </div>

      <Materials
        rows={sheet.materials}
        total={rows.materials}
        near={near}
        problems={problems}
        onChange={(materials) => change({ materials })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={sheet.materialsComplete}
          onChange={(event) => change({ materialsComplete: event.target.checked })}
        />
        <span>{t.calculator.complete}</span>
      </label>
      <CostRows
        group="labour"
        title={t.calculator.labour}
        hint={t.calculator.labourHint}
        rows={sheet.labour}
        total={rows.labour}
        problems={problems}
        onChange={(labour) => change({ labour })}
      />
      <CostRows
        group="overhead"
        title={t.calculator.overhead}
        hint={t.calculator.overheadHint}
        rows={sheet.overhead}
        total={rows.overhead}
        problems={problems}
        onChange={(overhead) => change({ overhead })}
      />
      <Total label={t.calculator.exFactoryCost} amount={rows.exFactoryCost} />
      <div className="single">
        <AmountInput
          label={t.calculator.profit}
          value={sheet.profit}
          field="profit"
          problems={problems}
          onChange={(profit) => change({ profit })}
        />
      </div>
      <Total label={t.calculator.exFactoryPrice} amount={rows.exFactoryPrice} />
      <CostRows
        group="other"
        title={t.calculator.other}
        hint={t.calculator.otherHint}
        rows={sheet.other}
        total={rows.other}
        problems={problems}
        onChange={(other) => change({ other })}
      />
      <Total label={t.calculator.total} amount={rows.total} />
      {rows.gap === null ? null : <Gap gap={rows.gap} />}

      <section className="results" aria-live="polite">
        <h3>{t.calculator.result}</h3>
        {rows.gap === null ? <p>{t.calculator.needFob}</p> : null}
        <div className="side-by-side">
          <Result
            title={t.calculator.direct}
            calculation={outcome?.calculations.find((c) => c.calculation.endsWith('-direct'))}
          />
          <Result
            title={t.calculator.indirect}
            calculation={outcome?.calculations.find((c) => c.calculation.endsWith('-indirect'))}
          />
        </div>
      </section>

      <div className="actions">
        <button type="button" className="main" onClick={save}>
          {t.calculator.save}
        </button>
        <p className="notice" role="status">
          {notice || t.calculator.draftKept}
        </p>
      </div>
      <SavedWorksheets
        refresh={savedTimes}
        current={sheet.id}
        onOpen={(stored) => change(stored)}
        onNew={() => change(emptyWorksheet(newId(), sheet.form))}
      />
    </div>
  );
}

function Total({ label, amount }: { label: string; amount: string }): ReactNode {
  const { language } = useWords();
  return (
    <p className="total">
      <span>{label}</span> <output>{showAmount(amount, language)}</output>
    </p>
  );
}

function Gap({ gap }: { gap: string }): ReactNode {
  const { t, say, language } = useWords();
  const amount = showAmount(gap.replace('-', ''), language);
  if (/^-?0*(\.0*)?$/.test(gap)) return <p className="gap none">{t.calculator.gapNone}</p>;
  return gap.startsWith('-') ? (
    <p className="gap minus">{say(t.calculator.gapMinus, { amount })}</p>
  ) : (
    <p className="gap plus">{say(t.calculator.gapPlus, { amount })}</p>
  );
}
